import { partsOf } from './compounds.js';
import { stem } from './stem.js';
import { fold } from './text.js';

/**
 * How text is taken apart into the words under which it is found: the one place of the project that knows it, for what is
 * stored as for what is asked.
 */

/** A word in a text. */
export interface Word {
  /** Where it stands in the text, in code units. */
  readonly start: number;
  readonly end: number;
  /** In lower case, with its rings and dots, without the ending of an abbreviation: `NPO:t` is npo. */
  readonly written: string;
}

/** Letters beyond these do not tell words apart. */
const LONGEST_WORD = 64;

/**
 * A number in groups of three digits, as Swedes write it: `150 000 000`. Letters and digits; and after a colon the ending of
 * an abbreviation, as in `NPO:t` and `AMK:s`, but not in `1982:777`.
 */
const WORD =
  /((?<![\p{L}\p{N}])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*)(?::(?:s|t|n|et|en|ets|ens|er|ers|erna|ernas|arna|arnas)(?![\p{L}\p{N}]))?/giu;

/** The genitive of an abbreviation without its colon: `AMKs`. */
const GENITIVE_OF_ABBREVIATION = /^(\p{Lu}{2,})s$/u;

/** The spaces between the groups of a number: of words, no other has any within. */
const GROUPING = /[ \u00a0\u202f]/g;

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    written: (match[1] ?? '')
      .normalize('NFC')
      .replace(GROUPING, '')
      .replace(GENITIVE_OF_ABBREVIATION, '$1')
      .toLowerCase()
      .slice(0, LONGEST_WORD),
  }));
}

const HYPHEN = /^[-\u2010\u2011]$/;

/** The words of a text, and those with a hyphen between them also as one: `S-KiS` is s, kis and skis. */
export function wordsFoundIn(text: string): Word[] {
  const words = wordsIn(text);
  const joined: Word[] = [];
  words.forEach(({ start, written }, index) => {
    const [before] = joined.slice(-1);
    const last = words[index - 1];
    if (!last || !HYPHEN.test(text.slice(last.end, start))) return;
    const first = before?.end === last.end ? before : last;
    if (first === before) joined.pop();
    joined.push({ start: first.start, end: words[index]?.end ?? start, written: `${first.written}${written}` });
  });
  return [...words, ...joined];
}

/** The forms under which a word is found, all of them folded. */
export interface Forms {
  readonly folded: string;
  readonly stem: string;
  /** What a compound is made of. */
  readonly parts: readonly string[];
}

/** The vocabulary of a graph is small, and the stemmer slow: forms are kept, up to so many, of words no longer than words are. */
const MOST_KEPT = 50_000;
const LONGEST_KEPT = 60;
const kept = new Map<string, Forms>();

/** The forms of a word as {@link Word} has it written. */
export function formsOf(written: string): Forms {
  const known = kept.get(written);
  if (known) return known;
  const stemmed = fold(stem(written));
  const forms = { folded: fold(written), stem: stemmed, parts: partsOf(stemmed) };
  if (written.length > LONGEST_KEPT) return forms;
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, forms);
  return forms;
}

/**
 * The words under which a text is found, each once: folded as it stands, its stem, and the parts of a compound.
 * `Kunskapsrådets` gives kunskapsradets, kunskapsrad, kunskap and rad.
 */
export function analyse(text: string): string[] {
  const all = wordsFoundIn(text).flatMap(({ written }) => {
    const { folded, stem: stemmed, parts } = formsOf(written);
    return [folded, stemmed, ...parts];
  });
  return [...new Set(all)];
}

/** Names longer than this are told apart by their words. */
const LONGEST_WHOLE = 4;

/**
 * A short name as one word, for telling whether a query is the whole of it: folded, and by stems, without regard to
 * punctuation. `RPO Psykisk hälsa` gives rpo_psykisk_halsa and rpo_psykisk_hals. Nothing for a text of more than four words.
 */
export function wholeForms(name: string): string[] {
  const words = wordsIn(name);
  if (words.length === 0 || words.length > LONGEST_WHOLE) return [];
  const forms = words.map(({ written }) => formsOf(written));
  return [...new Set([forms.map(({ folded }) => folded).join('_'), forms.map((form) => form.stem).join('_')])];
}
