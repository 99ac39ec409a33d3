import type { ElementWords } from '../elements.js';

export const elements: ElementWords = {
  loading: 'Loading …',
  missing: (attribute) => `The element lacks the attribute ${attribute}.`,
  badParameter: (name, value, expected) => `${name} is “${value}”. Expected: ${expected}.`,
  notReached: (server) => `${server} does not answer, or does not let this page read the answer.`,
  again: 'Try again',
};
