import { compoundPlaces, SHORTEST } from './compounds.js';

const VOWEL = /[aeiouyåäöéü]/i;
const LETTER = /\p{L}/u;

/** How well a word breaks at a place: between the parts of a compound, between syllables, or anywhere. */
export type Quality = 'compound' | 'syllable' | 'anywhere';

/** Between syllables one consonant goes to the next line (enkonsonantsprincipen of Svenska skrivregler). */
function syllablePlaces(word: string): number[] {
  const places: number[] = [];
  for (let at = 1; at < word.length - 1; at++) {
    const [here = '', next = ''] = [word[at], word[at + 1]];
    if (LETTER.test(here) && !VOWEL.test(here) && VOWEL.test(next) && VOWEL.test(word.slice(0, at))) places.push(at);
  }
  return places;
}

/**
 * Where a word may be broken with a hyphen, in order: indices of the first character on the next line, at least three
 * characters from either end. `anywhere` gives every such place that does not part a character in two.
 */
export function breakPlaces(word: string, quality: Quality): number[] {
  if (quality === 'compound') return compoundPlaces(word);
  const places =
    quality === 'syllable'
      ? syllablePlaces(word)
      : Array.from({ length: word.length }, (_, at) => at).filter((at) => !/[\uDC00-\uDFFF]/.test(word[at] ?? ''));
  return places.filter((at) => at >= SHORTEST && at <= word.length - SHORTEST);
}
