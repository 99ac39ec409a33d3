import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../../dist/web/embed',
    emptyOutDir: true,
    modulePreload: false,
    target: 'es2023',
    cssTarget: 'chrome120',
    rolldownOptions: {
      input: `${import.meta.dirname}/main.ts`,
      // It is also a module of the npm package.
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: 'ansvarsgraf.js' },
    },
  },
});
