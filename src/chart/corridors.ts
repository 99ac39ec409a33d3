import type { Box } from './boxes.js';

/** What a corridor keeps from boxes and from other lines, in pixels. */
const CLEARANCE = 3;
const APART = 5;

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
    /** The height at which to go from the gap right of one column to that of another, near to the heights given. */
    across(gaps, near) {
      const [first, last] = [Math.min(...gaps), Math.max(...gaps)];
      const taken = [...buses, ...used.filter(({ gaps: [from, to] }) => from < last && first < to).map(({ y }) => y)];
      const candidates = free(boxes, first + 1, last, bottom).flatMap(([from, to]) => {
        const count = Math.max(1, Math.floor((to - from) / APART));
        return Array.from({ length: count }, (_, index) => from + ((index + 0.5) * (to - from)) / count);
      });
      const cost = (y: number): number =>
        near.reduce((sum, height) => sum + Math.abs(y - height), 0) / near.length +
        (taken.some((other) => Math.abs(other - y) < APART - 1) ? 1000 : 0);
      const y = candidates.reduce((best, one) => (cost(one) < cost(best) ? one : best), candidates[0] ?? bottom);
      used.push({ y, gaps: [first, last] });
      return y;
    },
  };
}
