import type { Language } from '../../src/model/schema.generated.js';

interface Words {
  loading: string;
  /** The attribute that says what to show is missing. */
  missing: (attribute: string) => string;
  notThere: (id: string) => string;
  nearest: string;
  badParameter: (name: string, value: string, expected: string) => string;
  notReached: (server: string) => string;
  again: string;
  past: string;
  from: string;
}

export const WORDS: Readonly<Record<Language, Words>> = {
  SV: {
    loading: 'Hämtar …',
    missing: (attribute) => `Elementet saknar attributet ${attribute}.`,
    notThere: (id) => `Det finns inget med id ”${id}”.`,
    nearest: 'Kanske menas: ',
    badParameter: (name, value, expected) => `${name} är ”${value}”. Väntat: ${expected}.`,
    notReached: (server) => `${server} svarar inte, eller låter inte den här sidan läsa svaret.`,
    again: 'Försök igen',
    past: 'Hoppa förbi schemat',
    from: 'Schemat hos Ansvarsgraf',
  },
  EN: {
    loading: 'Loading …',
    missing: (attribute) => `The element lacks the attribute ${attribute}.`,
    notThere: (id) => `There is nothing with the id “${id}”.`,
    nearest: 'Perhaps you mean: ',
    badParameter: (name, value, expected) => `${name} is “${value}”. Expected: ${expected}.`,
    notReached: (server) => `${server} does not answer, or does not let this page read the answer.`,
    again: 'Try again',
    past: 'Skip past the chart',
    from: 'The chart at Ansvarsgraf',
  },
};
