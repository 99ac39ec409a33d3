import { colours } from './colours.js';

const ID = 'virtual:chart-colours.css';

/** For Vite: the colours of charts as a style sheet, for pages that are read without a script. */
export const chartColours = {
  name: 'chart-colours',
  resolveId: (id: string) => (id === ID ? `\0${ID}` : undefined),
  load: (id: string) => (id === `\0${ID}` ? colours() : undefined),
};
