import type { ElementWords } from '../elements.js';

export const elements: ElementWords = {
  loading: 'Hämtar …',
  missing: (attribute) => `Elementet saknar attributet ${attribute}.`,
  badParameter: (name, value, expected) => `${name} är ”${value}”. Väntat: ${expected}.`,
  notReached: (server) => `${server} svarar inte, eller låter inte den här sidan läsa svaret.`,
  again: 'Försök igen',
};
