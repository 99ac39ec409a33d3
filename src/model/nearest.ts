import { distance } from 'fastest-levenshtein';

/** How many of a word's letters may differ before it is another word: of two or three, one. */
const TOLERANCE = 0.4;
const mostEdits = ({ length }: string): number => (length < 4 ? 1 : Math.max(2, Math.floor(length * TOLERANCE)));

/**
 * The known words most like the one written, best first, at most three; none where nothing is like it. For error
 * messages: a suggestion, never a correction.
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const most = mostEdits(word);
  const lower = word.toLowerCase();
  return [...known]
    .map((candidate) => ({ candidate, edits: distance(lower, candidate.toLowerCase()) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
