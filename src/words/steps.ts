import type { Language } from '../model/schema.generated.js';
import { wordOf } from './term.js';
import { BODY_TERMS, TERMS } from './words.js';

/**
 * What a step of a chain or path says, read from where the relation begins: `LEADING` gives `leds av`. One that has no words
 * is given in its own, in lower case.
 */
export function stepWords(relation: string, language: Language): string {
  const { links, borne, reported, steps } = TERMS[language];
  const ofLinks = Object.fromEntries(Object.entries(links).map(([kind, { out }]) => [kind, out]));
  const known = { ...BODY_TERMS[language].lines, ...ofLinks, ...borne, ...reported, ...steps };
  return Object.hasOwn(known, relation) ? wordOf(known, relation) : relation.toLowerCase().replaceAll('_', ' ');
}
