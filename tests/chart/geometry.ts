import type { Box, Line } from '../../src/chart/boxes.js';

/** Whether two boxes stand on the same spot somewhere. */
export const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a line runs through the inside of a box: it may end at its edge. */
export function through([from, to]: Line, { x, y, width, height }: Box): boolean {
  const inside = 0.5;
  return (
    Math.min(from.x, to.x) < x + width - inside &&
    Math.max(from.x, to.x) > x + inside &&
    Math.min(from.y, to.y) < y + height - inside &&
    Math.max(from.y, to.y) > y + inside
  );
}

const upright = ([from, to]: Line): boolean => from.x === to.x;

/** For how many pixels two lines lie on one another; negative where they do not meet. */
export function shared(one: Line, other: Line): number {
  if (upright(one) !== upright(other)) return 0;
  const [along, across] = upright(one) ? (['y', 'x'] as const) : (['x', 'y'] as const);
  if (Math.abs(one[0][across] - other[0][across]) > 1) return 0;
  const ends = [one, other].map((line) => [
    Math.min(line[0][along], line[1][along]),
    Math.max(line[0][along], line[1][along]),
  ]);
  return Math.min(...ends.map(([, end = 0]) => end)) - Math.max(...ends.map(([start = 0]) => start));
}
