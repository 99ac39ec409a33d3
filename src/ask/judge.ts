import type { EntityType } from '../model/schema.generated.js';
import { fold } from '../model/text.js';
import { likeness, type QueryWord, wordQuery } from '../model/word-query.js';
import { formsOf, wordsFoundIn, wordsIn } from '../model/words.js';
import { LIGHT, typesOf } from './nouns.js';
import { distinct } from './sentences.js';

/** An entity that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly abbreviation?: string | null;
  /** What stands around it: the names of its wholes, its plan, the documents that speak of it, its times. */
  readonly context?: readonly string[];
  readonly description?: string | null;
}

/** How well the words of a slot name an entity. */
export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  /** Words that nothing about the entity accounts for. */
  readonly unaccounted: readonly string[];
}

/** What each word must be found in: telling words of the slot, without those that may be missing. */
export function tellingWords(text: string, light: readonly string[] = []): QueryWord[] {
  const mayMiss = new Set(light.map(fold));
  return wordQuery(text)
    .words.filter(({ written }) => !LIGHT.has(fold(written)) && !mayMiss.has(fold(written)))
    .map((word) => ({ ...word, same: distinct([...word.same, ...active(word.written)]) }));
}

/** The active form of a passive: `tas fram` is found in `ta fram`, `införas` in `införa`. */
function active(written: string): string[] {
  if (!/^.{2,}[aou]s$/u.test(written)) return [];
  const { folded, stem } = formsOf(written.slice(0, -1));
  return [folded, stem];
}

const [AS_WRITTEN, PART, BEGINS, MISSPELT, IN_PARTS] = [1, 0.8, 0.7, 0.6, 0.6];
const [BY_TYPE, BY_CONTEXT, BY_DESCRIPTION] = [0.5, 0.5, 0.35];

function wordQuality(word: QueryWord, stored: string): number {
  const { folded, stem, parts } = formsOf(stored);
  if (word.same.includes(folded) || word.same.includes(stem)) return AS_WRITTEN;
  if (parts.some((part) => word.same.includes(part))) return PART;
  if (likeness(word, folded) === 'BEGINS') return BEGINS;
  if (likeness(word, folded) === 'MISSPELT' || likeness(word, stem) === 'MISSPELT') return MISSPELT;
  return 0;
}

/** How well a word is found in a text, from 0 to 1. */
function quality(word: QueryWord, text: string): number {
  const stored = wordsFoundIn(text).map(({ written }) => written);
  const best = Math.max(0, ...stored.map((one) => wordQuality(word, one)));
  if (best > 0) return best;
  const { parts } = formsOf(word.written);
  const known = new Set(stored.flatMap((one) => [formsOf(one).stem, ...formsOf(one).parts]));
  return parts.length > 1 && parts.every((part) => known.has(part)) ? IN_PARTS : 0;
}

const BEFORE_CONTEXT = new Set(
  'i pa inom vid enligt fran hos ur under av for till mellan in at on within according from of for during to by'.split(
    ' ',
  ),
);

/**
 * Which words may be found around the thing rather than in its names: those from the first on that no name has, where a
 * preposition goes before it, as in `kodarnätverk i RPO:s plan`, or where it is a genitive that begins the text.
 */
function inTail(text: string, words: readonly QueryWord[], places: readonly string[], type: EntityType): boolean[] {
  const isNamed = (word: QueryWord): boolean =>
    places.some((place) => quality(word, place) > 0) || typesOf(fold(word.written))?.includes(type) === true;
  const first = words.findIndex((word) => !isNamed(word));
  if (first === -1) return words.map(() => false);
  if (first === 0) return words.map((word, index) => index === 0 && word.written.endsWith('s') && words.length > 1);
  const all = wordsIn(text).map(({ written }) => fold(written));
  let at = all.indexOf(fold(words[first]?.written ?? '')) - 1;
  while (at > 0 && LIGHT.has(all[at] ?? '') && !BEFORE_CONTEXT.has(all[at] ?? '')) at -= 1;
  const isTail = BEFORE_CONTEXT.has(all[at] ?? '');
  return words.map((_, index) => isTail && index >= first);
}

const stems = (text: string): string[] =>
  wordsFoundIn(text)
    .map(({ written }) => written)
    .filter((word) => !LIGHT.has(fold(word)))
    .map((word) => formsOf(word).stem);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));

/** A name that begins with what is asked for is what is asked for: `Handlingsplan …` goes before `Bilaga 1: Handlingsplan …`. */
const HEAD = 0.7;
const [WHOLE, LETTER_FOR_LETTER, SHARE, ALL] = [3, 0.5, 1.5, 10];

/** Judges how well a text names a candidate. Pure: the same words and names give the same score. */
export function judge(text: string, candidate: Candidate, light: readonly string[] = []): Judged {
  const words = tellingWords(text, light);
  const places = [candidate.name, ...candidate.aliases, ...(candidate.abbreviation ? [candidate.abbreviation] : [])];
  const around = (word: QueryWord): number => {
    if (typesOf(fold(word.written))?.includes(candidate.type)) return BY_TYPE;
    if (candidate.context?.some((one) => quality(word, one) >= MISSPELT)) return BY_CONTEXT;
    return quality(word, candidate.description ?? '') >= BEGINS ? BY_DESCRIPTION : 0;
  };
  const mayStandAround = inTail(text, words, places, candidate.type);
  const outside = words.map((word, index) => {
    const value = around(word);
    return value === BY_TYPE && typesOf(fold(word.written))?.includes(candidate.type)
      ? value
      : mayStandAround[index]
        ? value
        : 0;
  });
  const asked = stems(text);
  const scores = places.map((place) => {
    const inside = words.map((word) => quality(word, place));
    const each = inside.map((one, index) => Math.max(one, outside[index] ?? 0));
    const hit = wordsFoundIn(place).filter(({ written }) => words.some((word) => wordQuality(word, written) > 0));
    const share = hit.length / Math.max(1, wordsFoundIn(place).length);
    const isWhole = sameSet(asked, stems(place));
    const isWritten = fold(place) === fold(text);
    const [head] = wordsFoundIn(place).filter(({ written }) => !LIGHT.has(fold(written)));
    const isHead = head !== undefined && words.some((word) => wordQuality(word, head.written) > 0);
    const named = inside.some((one) => one > 0);
    const mean = each.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
    const score =
      ALL * mean + (isWhole ? WHOLE : 0) + (isWritten ? LETTER_FOR_LETTER : 0) + (isHead ? HEAD : 0) + SHARE * share;
    return { score: named ? score : 0, missing: words.filter((_, index) => each[index] === 0) };
  });
  const best = scores.reduce((a, b) =>
    b.missing.length < a.missing.length || (b.missing.length === a.missing.length && b.score > a.score) ? b : a,
  );
  // What stands in another of its names is accounted for too.
  const unaccounted = best.missing.filter((word) => !places.some((place) => quality(word, place) > 0));
  return { candidate, score: best.score, unaccounted: unaccounted.map(({ written }) => written) };
}
