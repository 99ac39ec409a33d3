import type { PictureWords } from '../pictures.js';

export const pictures: PictureWords = {
  under: 'under',
  noLevel: 'nivå ej angiven',
  truncated: 'De organ som ligger längst från det översta är utelämnade.',
  shown: (count) => `Organisationsschema · ${count} organ visas`,
  notShown: (count) => `${count} till ligger bakom siffrorna`,
  open: (name, count) => `Visa ${count} till under ${name}`,
};
