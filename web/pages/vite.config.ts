import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web/assets',
    emptyOutDir: true,
    rolldownOptions: {
      input: { pages: `${import.meta.dirname}/pages.ts` },
      // The names stay: pages are rendered on the server and know them.
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', chunkFileNames: '[name].js' },
    },
  },
});
