import type { Box } from './boxes.js';

/** What a corridor keeps from boxes and from other lines, in pixels. */
const CLEARANCE = 3;
const APART = 5;
/** How many places are tried on either side of the one wanted. */
const TRIES = 12;

/** The free heights across some columns: between boxes, and one below them all. */
function free(boxes: readonly Box[], first: number, last: number, bottom: number): [number, number][] {
  const taken = boxes
    .filter(({ columns }) => columns[0] <= last && columns[1] >= first)
    .map(({ y, height }) => [y - CLEARANCE, y + height + CLEARANCE] as const)
    .sort((one, other) => one[0] - other[0]);
  const spaces: [number, number][] = [];
  // What stands above the first box would leave the drawing.
  let from = taken[0]?.[1] ?? 0;
  for (const [start, end] of taken.slice(1)) {
    if (start >= from) spaces.push([from, start]);
    from = Math.max(from, end);
  }
  spaces.push([from, Math.max(bottom, from) + 60]);
  return spaces;
}

/** The height in a space that is nearest to the one wanted. */
function within([from, to]: readonly [number, number], wanted: number): number {
  const inset = Math.min(APART / 2, (to - from) / 2);
  return Math.min(Math.max(wanted, from + inset), to - inset);
}

/** That height and those beside it, as far apart as lines should be. */
function around(space: readonly [number, number], wanted: number): number[] {
  const middle = within(space, wanted);
  return Array.from({ length: 2 * TRIES + 1 }, (_, index) => middle + (index - TRIES) * APART).filter(
    (y) => y >= space[0] && y <= space[1],
  );
}

/**
 * Finds level ways across columns that touch no box, each at its own height.
 *
 * @param boxes all boxes of the drawing
 * @param buses heights at which lines of the tree run level
 */
export function corridors(
  boxes: readonly Box[],
  buses: readonly number[],
): { across(gaps: readonly [number, number], near: readonly number[]): number } {
  const bottom = Math.max(0, ...boxes.map(({ y, height }) => y + height));
  const used: { y: number; gaps: readonly [number, number] }[] = [];

  return {
    /** The height at which to go from the gap right of one column to that of another, by the least detour from the heights given. */
    across(gaps, near) {
      const [first, last] = [Math.min(...gaps), Math.max(...gaps)];
      const taken = [...buses, ...used.filter(({ gaps: [from, to] }) => from < last && first < to).map(({ y }) => y)];
      const clash = (y: number): boolean => taken.some((other) => Math.abs(other - y) < APART - 1);
      const wanted = near.reduce((sum, height) => sum + height, 0) / near.length;
      const detour = (y: number): number => near.reduce((sum, height) => sum + Math.abs(y - height), 0);
      const nearest = free(boxes, first + 1, last, bottom)
        .map((space) => ({ space, best: detour(within(space, wanted)) }))
        .sort((one, other) => one.best - other.best || one.space[0] - other.space[0]);
      let y: number | undefined;
      for (const { space, best } of nearest) {
        if (y !== undefined && best >= detour(y)) break;
        for (const one of around(space, wanted)) {
          if (!clash(one) && (y === undefined || detour(one) < detour(y))) y = one;
        }
      }
      // Where every way is taken two run at one height.
      y ??= nearest[0] ? within(nearest[0].space, wanted) : bottom;
      used.push({ y, gaps: [first, last] });
      return y;
    },
  };
}
