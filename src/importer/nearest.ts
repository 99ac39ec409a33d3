import { distance } from 'fastest-levenshtein';

/** How many of a word's letters may differ before it is another word. */
const TOLERANCE = 0.4;

/**
 * The known words most like the one written, best first, at most three; none where nothing is like it. For error
 * messages: a suggestion, never a correction.
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const most = Math.max(2, Math.floor(word.length * TOLERANCE));
  const lower = word.toLowerCase();
  return [...known]
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
