import type { Arguments } from './answering.js';

/** How many members a page has where neither client nor schema say. */
export const USUAL_PAGE = 20;

/** Which part of a list a page is: its first members or its last, and how many at most. */
export interface Paging {
  isBackward: boolean;
  length: number;
}

/**
 * The page that the arguments `first`, `after`, `last` and `before` of a list ask for: with `last` its last members, else its
 * first, of what lies between the cursors. Where neither is given, the `usual` number: the last ones with `before` alone.
 */
export function pagingOf({ first, after, last, before }: Arguments, usual = USUAL_PAGE): Paging {
  if (typeof first === 'number') return { isBackward: false, length: first };
  if (typeof last === 'number') return { isBackward: true, length: last };
  return { isBackward: typeof before === 'string' && typeof after !== 'string', length: usual };
}
