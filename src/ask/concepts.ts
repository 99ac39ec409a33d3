import type { Language } from '../model/schema.generated.js';
import { fold } from '../model/text.js';
import { type QueryWord, wordQuery } from '../model/word-query.js';
import { formsOf, wordsIn } from '../model/words.js';
import { OF_SOURCES } from '../words/language.js';
import { saidBy } from './lexicon/lexicon.js';
import { LIGHT, lightIn } from './nouns.js';
import { distinct } from './sentences.js';

/** A thing that the words of a question name: one word, or a phrase that the lexicon knows. */
export interface Concept {
  /** As it was written. */
  readonly written: string;
  /** Its words, folded. */
  readonly folded: readonly string[];
  /** Which of the text's words is its first. */
  readonly at: number;
  /** The ways in which a name may say it, as it was written first; each word of a way must be found. */
  readonly ways: readonly (readonly QueryWord[])[];
  /** The same, as texts. */
  readonly phrases: readonly string[];
}

/** The active form of a passive: `tas fram` is found in `ta fram`, `införas` in `införa`. */
function active(written: string): string[] {
  if (!/^.{2,}[aou]s$/u.test(written)) return [];
  const { folded, stem } = formsOf(written.slice(0, -1));
  return [folded, stem];
}

function queryWords(phrase: string): QueryWord[] {
  return wordsIn(phrase)
    .map(({ written }) => written)
    .filter((written, _, all) => all.length === 1 || !LIGHT.has(fold(written)))
    .flatMap((written) => wordQuery(written).words)
    .map((word) => ({ ...word, same: distinct([...word.same, ...active(word.written)]) }));
}

/** What the telling words of a text name, in order, each once. `light` are words that may be missing besides. */
export function conceptsOf(text: string, language: Language, light: readonly string[] = []): Concept[] {
  const mayMiss = new Set(light.map(fold));
  const words = wordsIn(text);
  const written = words.map((word) => word.written);
  const found = new Map<string, Concept>();
  for (let at = 0; at < words.length; ) {
    const { length, others } = saidBy(written.slice(at), language);
    const own = written.slice(at, at + length);
    const folded = own.map(fold);
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && !folded.every((word) => lightIn(language).has(word) || mayMiss.has(word))) {
      const phrase = text.slice(first.start, last.end);
      const key = folded.join(' ');
      const phrases = distinct([phrase, ...others]);
      if (!found.has(key))
        found.set(key, {
          written: phrase,
          folded,
          at,
          phrases,
          ways: phrases.map(queryWords).filter(({ length: n }) => n > 0),
        });
    }
    at += length;
  }
  return [...found.values()];
}

/** The text with what the lexicon knows put into the likeliest Swedish words; nothing where it knows none of it. */
export function inSwedish(text: string, language: Language): string | undefined {
  if (language === OF_SOURCES) return undefined;
  const written = wordsIn(text).map((word) => word.written);
  const told: string[] = [];
  let isOther = false;
  for (let at = 0; at < written.length; ) {
    const { length, others } = saidBy(written.slice(at), language);
    const [other] = others;
    if (other !== undefined) isOther = true;
    told.push(other ?? written.slice(at, at + length).join(' '));
    at += length;
  }
  return isOther ? told.join(' ') : undefined;
}
