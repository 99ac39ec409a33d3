import { fold } from '../model/text.js';
import { isOneEditAway } from '../model/word-query.js';
import { type Word, wordsIn } from '../model/words.js';

/**
 * Phrasings: how a question may be put, as data. A phrasing is a line of
 *
 * - words: `vem är ordförande`, compared without regard to case, rings and dots; `rapporter*` is any word that begins so;
 * - `(owns|is responsible for)`: one of several, and `[also]`: with or without;
 * - `{subject}`: a slot, one or more words of the question; `{role}`: a slot with words of its own, see {@link Vocabulary};
 * - `<who>`: a fragment that several phrasings share, see `fragments.ts`.
 *
 * The whole of the question must be covered. Colons and commas, question marks and hyphens are not looked at.
 */

/** A part of a phrasing. */
export type Part =
  | { readonly word: string; readonly isBeginning: boolean }
  | { readonly slot: string }
  | { readonly choices: readonly (readonly Part[])[] };

/** What stands for a value: `DECIDING: ['beslutar om', 'decides on']`. */
export type Vocabulary<Name extends string = string> = string extends Name
  ? Readonly<Record<string, readonly string[]>>
  : Readonly<Partial<Record<Name, readonly string[]>>>;

const TOKEN = /\(|\)|\[|\]|\||\{\w+\}|<\w+>|[\p{L}\p{N}]+\*?/gu;

/** Reads a phrasing. Throws where it is not one: phrasings are the project's own. */
export function readPhrasing(text: string, fragments: Readonly<Record<string, string>> = {}): readonly Part[] {
  const tokens = text.match(TOKEN) ?? [];
  let at = 0;
  const sequences = (end: string | undefined): Part[][] => {
    const all: Part[][] = [[]];
    for (;;) {
      const token = tokens[at];
      at += 1;
      if (token === end) return all;
      if (token === undefined) throw new Error(`the phrasing ends too early: ${text}`);
      if (token === '|') all.push([]);
      else all.at(-1)?.push(part(token));
    }
  };
  const part = (token: string): Part => {
    if (token === '(') return { choices: sequences(')') };
    if (token === '[') return { choices: [...sequences(']'), []] };
    if (token.startsWith('{')) return { slot: token.slice(1, -1) };
    if (token.startsWith('<')) {
      const fragment = fragments[token.slice(1, -1)];
      if (fragment === undefined) throw new Error(`no fragment ${token} in: ${text}`);
      return { choices: [readPhrasing(fragment, fragments)] };
    }
    return { word: fold(token.replace('*', '')), isBeginning: token.endsWith('*') };
  };
  const [only, ...others] = sequences(undefined);
  return others.length > 0 ? [{ choices: [only ?? [], ...others] }] : (only ?? []);
}

/** A question taken apart. */
export interface Asked {
  readonly text: string;
  readonly words: readonly Word[];
  readonly folded: readonly string[];
}

export function asked(text: string): Asked {
  const words = wordsIn(text);
  return { text, words, folded: words.map(({ written }) => fold(written)) };
}

/** What a slot has caught: words from `start` to before `end`; with a vocabulary, the value that they stand for. */
export interface Caught {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** One way in which a phrasing covers a question. */
export interface Match {
  readonly slots: Readonly<Record<string, Caught>>;
  /** How many words of the question the phrasing itself accounts for. */
  readonly literal: number;
}

/** What a phrasing's slots may catch besides any words: the vocabularies by slot, read. */
export type Vocabularies = Readonly<Record<string, readonly { value: string; parts: readonly Part[] }[]>>;

const SHORTEST_MISSPELT = 6;
/** A question that can be taken in more ways than this is not looked at further. */
const MOST_STEPS = 20_000;

/** Every way in which the phrasing covers the whole question, at most a few dozen. `forgives` one misspelling a word. */
export function matches(parts: readonly Part[], question: Asked, known: Vocabularies, forgives: boolean): Match[] {
  const { folded } = question;
  const found: Match[] = [];
  let steps = 0;
  const isWord = (at: number, { word, isBeginning }: { word: string; isBeginning: boolean }): boolean => {
    const there = folded[at];
    if (there === undefined) return false;
    if (isBeginning ? there.startsWith(word) : there === word) return true;
    return forgives && !isBeginning && word.length >= SHORTEST_MISSPELT && isOneEditAway(word, there);
  };
  type Then = (at: number, slots: Match['slots'], literal: number) => void;
  const sequence = (
    all: readonly Part[],
    index: number,
    at: number,
    slots: Match['slots'],
    literal: number,
    then: Then,
  ): void => {
    steps += 1;
    const part = all[index];
    if (steps > MOST_STEPS) return;
    if (part === undefined) {
      then(at, slots, literal);
    } else if ('word' in part) {
      if (isWord(at, part)) sequence(all, index + 1, at + 1, slots, literal + 1, then);
    } else if ('choices' in part) {
      for (const choice of part.choices) {
        sequence(choice, 0, at, slots, literal, (next, caught, count) =>
          sequence(all, index + 1, next, caught, count, then),
        );
      }
    } else if (known[part.slot]) {
      for (const { value, parts: words } of known[part.slot] ?? []) {
        sequence(words, 0, at, slots, literal, (next, caught, count) =>
          sequence(all, index + 1, next, { ...caught, [part.slot]: { start: at, end: next, value } }, count, then),
        );
      }
    } else {
      for (let end = at + 1; end <= folded.length; end += 1) {
        sequence(all, index + 1, end, { ...slots, [part.slot]: { start: at, end } }, literal, then);
      }
    }
  };
  sequence(parts, 0, 0, {}, 0, (at, slots, literal) => {
    if (at === folded.length) found.push({ slots, literal });
  });
  return found;
}

/** The words of the question that a slot has caught, as they were written. */
export function written({ text, words }: Asked, { start, end }: Caught): string {
  return text.slice(words[start]?.start ?? 0, words[end - 1]?.end ?? 0);
}
