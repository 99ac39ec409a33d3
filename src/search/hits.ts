import { likeness, type QueryWord } from '../model/word-query.js';
import { formsOf, wordsFoundIn } from '../model/words.js';

/** How well a word in a text answers one that is asked for, from 0 (not at all) to 100. */
export const QUALITY = {
  /** Letter for letter, with its rings and dots. */
  written: 100,
  /** But for rings and dots. */
  folded: 99,
  /** In another inflection. */
  inflected: 97,
  /** A part of the compound. */
  part: 70,
  /** It begins with what is asked for. */
  begins: 60,
  /** A part of the compound begins with what is asked for. */
  partBegins: 50,
  /** One letter differs. */
  misspelt: 40,
} as const;

function qualityOf(word: QueryWord, written: string): number {
  if (word.written === written) return QUALITY.written;
  const { folded, stem, parts } = formsOf(written);
  if (folded === word.same[0]) return QUALITY.folded;
  const whole = [folded, stem].map((form) => likeness(word, form));
  if (whole.includes('SAME')) return QUALITY.inflected;
  const inside = parts.map((part) => likeness(word, part));
  if (inside.includes('SAME')) return QUALITY.part;
  if (whole.includes('BEGINS')) return QUALITY.begins;
  if (inside.includes('BEGINS')) return QUALITY.partBegins;
  return whole.includes('MISSPELT') || inside.includes('MISSPELT') ? QUALITY.misspelt : 0;
}

/** A stretch of a text, in code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What of a text the words of a query hit. */
export interface TextHits {
  readonly text: string;
  /** For each word of the query, how well it is answered at best. */
  readonly qualities: readonly number[];
  /** What is hit, in order, none within another. */
  readonly spans: readonly Span[];
  /** How much of the text's letters is hit, from 0 to 1. */
  readonly share: number;
}

/** Whether one stretch lies within an earlier one, as the parts of a word with a hyphen do. */
function separate(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of inOrder) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Finds the words of a query in a text. */
export function hitsIn(text: string, words: readonly QueryWord[]): TextHits {
  const found = wordsFoundIn(text);
  const qualities = words.map(() => 0);
  const spans = found.filter(({ written }) => {
    const each = words.map((word) => qualityOf(word, written));
    each.forEach((quality, index) => {
      qualities[index] = Math.max(qualities[index] ?? 0, quality);
    });
    return each.some((quality) => quality > 0);
  });
  const [all, hit] = [separate(found), separate(spans)];
  return { text, qualities, spans: hit, share: all.length === 0 ? 0 : length(hit) / length(all) };
}
