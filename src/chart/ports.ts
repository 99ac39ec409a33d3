import { type Bundle, type Exit, isWide, type Side } from './bundles.js';
import type { Grid } from './grid.js';

/** The middle of the gap right of a column. */
const middle = (grid: Grid, gap: number): number => grid.right(gap) + (grid.gaps[gap] ?? 0) / 2;

/** Whether a wide box is met from below: the gap lies under it. */
export const fromBelow = (grid: Grid, { box, gap }: Exit): boolean =>
  isWide(box) && middle(grid, gap) > box.x && middle(grid, gap) < box.x + box.width;

/** The side of a box that a link meets; of a wide one the side that its gap lies on. */
export function sideOf(grid: Grid, { box, side, gap }: Exit): Side {
  if (!isWide(box)) return side;
  return middle(grid, gap) < box.x ? 'left' : 'right';
}

/**
 * The heights at which links meet a box, spread over its side. On the left they keep to the upper and lower part: the
 * line of the tree comes in at the middle.
 */
export function ports(grid: Grid, all: readonly Bundle[]): (bundle: Bundle, exit: Exit) => number {
  const key = (exit: Exit): string => `${sideOf(grid, exit)} ${exit.box.node.id}`;
  const users = new Map<string, Bundle[]>();
  for (const bundle of all) {
    for (const exit of [bundle.target, ...bundle.sources]) {
      const known = users.get(key(exit)) ?? [];
      users.set(key(exit), known);
      if (!known.includes(bundle)) known.push(bundle);
    }
  }
  return (bundle, exit) => {
    const { y, height } = exit.box;
    if (fromBelow(grid, exit)) return y + height;
    const known = users.get(key(exit)) ?? [];
    const share = (known.indexOf(bundle) + 1) / (known.length + 1);
    if (sideOf(grid, exit) === 'right') return y + height * share;
    return y + height * (share < 0.5 || known.length === 1 ? share * 0.6 : 1 - (1 - share) * 0.6);
  };
}
