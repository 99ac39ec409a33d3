import type { Language, StepRelation } from '../model/schema.generated.js';
import { wordOf } from './term.js';
import { BODY_TERMS, TERMS } from './words.js';

/** What a step of a chain or path says, read from where the relation begins: `LEADING` gives `leds av`. */
export function stepWords(relation: StepRelation, language: Language): string {
  const { links, borne, reported, steps } = TERMS[language];
  const ofLinks = Object.fromEntries(Object.entries(links).map(([kind, { out }]) => [kind, out]));
  const known = { ...ofLinks, ...BODY_TERMS[language].lines, ...borne, ...reported, ...steps };
  return wordOf(known, relation);
}
