import { FUNCTION_WORDS } from './function-words.js';
import type { EntityType } from './schema.generated.js';
import { formsOf, wholeForms, wordsIn } from './words.js';

/** A word that is asked for. */
export interface QueryWord {
  /** In lower case, with its rings and dots. */
  readonly written: string;
  /** Folded, and its stem where that is another: a stored word that is one of them is the same word. */
  readonly same: readonly string[];
  /** Those of them with which a stored word may begin. */
  readonly beginnings: readonly string[];
  /** Those of them from which a stored word may differ by one letter: {@link isOneEditAway}. */
  readonly misspellings: readonly string[];
}

/** A text that is searched for, analysed. */
export interface WordQuery {
  /** What must hit; at most {@link MOST_WORDS}, each once. */
  readonly words: readonly QueryWord[];
  /** The text as the whole of a name. */
  readonly whole: readonly string[];
  /** Only entities of these types; of any where there are none. */
  readonly types?: readonly EntityType[];
}

/** A query has no more words; what a longer one has beyond them is not looked for. */
export const MOST_WORDS = 16;

const SHORTEST_BEGINNING = 2;
/** The stem of a short word begins too many others: hals for hälsa. */
const SHORTEST_STEM_BEGINNING = 5;
/** One misspelling is forgiven in a word of five letters or more. */
const SHORTEST_MISSPELT = 5;
const LONGEST_MISSPELT = 32;

const LETTERS = /^\p{L}+$/u;

function queryWord(written: string): QueryWord {
  const { folded, stem } = formsOf(written);
  const same = [...new Set([folded, stem])];
  const spelt = same.filter((form) => LETTERS.test(form));
  return {
    written,
    same,
    beginnings: spelt.filter((form) => form.length >= (form === folded ? SHORTEST_BEGINNING : SHORTEST_STEM_BEGINNING)),
    misspellings: spelt.filter(({ length }) => length >= SHORTEST_MISSPELT && length <= LONGEST_MISSPELT),
  };
}

/** Analyses what someone types into a search field: any text. `och`, `för` and their like need not hit. */
export function wordQuery(text: string, types?: readonly EntityType[]): WordQuery {
  const written = [...new Set(wordsIn(text).map((word) => word.written))];
  const telling = written.filter((word) => !FUNCTION_WORDS.has(word));
  const words = (telling.length > 0 ? telling : written).slice(0, MOST_WORDS).map(queryWord);
  return { words, whole: wholeForms(text), ...(types && types.length > 0 ? { types } : {}) };
}

/** Whether two words are alike but for one letter left out, put in, another one, or two that have changed places. */
export function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** How a word that is asked for hits a stored one. */
export type Likeness = 'SAME' | 'BEGINS' | 'MISSPELT';

/** How the word hits a folded one, the closest way; nothing where it does not. */
export function likeness({ same, beginnings, misspellings }: QueryWord, stored: string): Likeness | undefined {
  if (same.includes(stored)) return 'SAME';
  if (beginnings.some((form) => stored.startsWith(form))) return 'BEGINS';
  if (misspellings.some((form) => isOneEditAway(form, stored))) return 'MISSPELT';
  return undefined;
}
