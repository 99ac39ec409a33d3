import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  build: {
    outDir: '../../dist/web/graphiql',
    emptyOutDir: true,
    // Monaco is one chunk of 2.8 MB (0.7 MB gzipped).
    chunkSizeWarningLimit: 3000,
    // Dependencies say "use client" for servers that render React; there is none here.
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
  // As modules, workers load the formatter only when it is used.
  worker: { format: 'es' },
});
