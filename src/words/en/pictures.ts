import type { PictureWords } from '../pictures.js';

export const pictures: PictureWords = {
  under: 'under',
  noLevel: 'level not stated',
  truncated: 'The bodies farthest from the top are left out.',
  shown: (count) => `Organisation chart · ${count === 1 ? '1 body' : `${count} bodies`} shown`,
  notShown: (count) => `${count} more behind the counts`,
  open: (name, count) => `Show ${count} more under ${name}`,
};
