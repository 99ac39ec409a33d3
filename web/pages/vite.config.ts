import { defineConfig } from 'vite';
import { chartColours } from '../chart/colours-plugin.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [chartColours],
  build: {
    outDir: '../../dist/web/assets',
    emptyOutDir: true,
    rolldownOptions: {
      input: { pages: `${import.meta.dirname}/pages.ts`, chart: `${import.meta.dirname}/chart.ts` },
      // The names stay: pages are rendered on the server and know them.
      output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]', chunkFileNames: '[name].js' },
    },
  },
});
