import type { Outline } from './boxes.js';
import type { Branch } from './tree.js';

/** Space between boxes, in pixels. */
export const GAP = {
  /** Between two leaves of a stack. */
  leaves: 8,
  /** Between two blocks of a stack where one has bodies under it. */
  blocks: 16,
  /** Between a body and the stack that hangs under it. */
  hang: 8,
  /** Above a shelf: room for the line that leads to its stacks. */
  shelf: 30,
};

/** Rows are aligned over the columns of a grid if that makes it no higher than this. */
const ALIGNED_COST = 1.2;

/** A body with all that hangs under it, in whole columns. */
export interface Block {
  branch: Branch;
  face: Outline;
  columns: number;
  height: number;
  shelves: readonly Shelf[];
}

/** Stacks side by side; `y` from the top of the group. */
export interface Shelf {
  y: number;
  stacks: readonly Stack[];
}

/** Blocks one under another; `column` from the first of the group, `y` from the top of the shelf. */
export interface Stack {
  column: number;
  blocks: readonly { block: Block; y: number; stretch?: number }[];
}

export interface Group {
  columns: number;
  height: number;
  shelves: readonly Shelf[];
}

/** Stacks that stand on a shelf together. */
export interface Item {
  columns: number;
  height: number;
  stacks: readonly Stack[];
}

const isLeaf = (block: Block): boolean => block.shelves.length === 0;
const between = (above: Block, below: Block): number => (isLeaf(above) && isLeaf(below) ? GAP.leaves : GAP.blocks);

/** Blocks one under another. */
export function stacked(blocks: readonly Block[], column: number): { stack: Stack; height: number } {
  let y = 0;
  const placed = blocks.map((block, index) => {
    const above = blocks[index - 1];
    if (above) y += between(above, block);
    const here = { block, y };
    y += block.height;
    return here;
  });
  return { stack: { column, blocks: placed }, height: y };
}

/** In order, each stack filled up to a height before the next begins. */
function filled(blocks: readonly Block[], height: number): Block[][] {
  const stacks: Block[][] = [];
  let used = 0;
  for (const block of blocks) {
    const last = stacks.at(-1);
    const above = last?.at(-1);
    const more = above ? between(above, block) + block.height : 0;
    if (last && used + more <= height) {
      last.push(block);
      used += more;
    } else {
      stacks.push([block]);
      used = block.height;
    }
  }
  return stacks;
}

/** In order in at most so many stacks, the highest of them as low as can be (to a pixel). */
function balanced(blocks: readonly Block[], columns: number): Item {
  let low = Math.max(...blocks.map(({ height }) => height));
  let high = stacked(blocks, 0).height;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(blocks, middle).length <= columns) high = middle;
    else low = middle;
  }
  const fits = filled(blocks, low).length <= columns ? low : high;
  const stacks = filled(blocks, fits).map((one, column) => stacked(one, column));
  return {
    columns: stacks.length,
    height: Math.max(...stacks.map(({ height }) => height)),
    stacks: stacks.map(({ stack }) => stack),
  };
}

/** A grid read column by column whose rows stand on one line; leaves of a row are made equally high. */
function aligned(blocks: readonly Block[], columns: number): Item {
  const gap = blocks.every(isLeaf) ? GAP.leaves : GAP.blocks;
  // The first columns take one more where they cannot all be equally long.
  const [least, more] = [Math.floor(blocks.length / columns), blocks.length % columns];
  const stacks = Array.from({ length: columns }, (_, column) => {
    const first = column * least + Math.min(column, more);
    return blocks.slice(first, first + least + (column < more ? 1 : 0));
  });
  const rows = (stacks[0] ?? []).map((_, row) => stacks.flatMap((stack) => stack[row] ?? []));
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height + gap, 0));
  const placed = (block: Block, row: number): Stack['blocks'][number] => {
    const y = tops[row] ?? 0;
    return rows[row]?.every(isLeaf) ? { block, y, stretch: heights[row] ?? block.height } : { block, y };
  };
  return {
    columns,
    height: (tops.at(-1) ?? 0) + (heights.at(-1) ?? 0),
    stacks: stacks.map((stack, column) => ({ column, blocks: stack.map(placed) })),
  };
}

/**
 * Blocks of one column in at most so many stacks, in order: in even rows, or, where that would waste much height, each stack
 * as high as the others.
 */
export function narrow(blocks: readonly Block[], columns: number): Item {
  const low = balanced(blocks, columns);
  if (columns === 1) return low;
  const even = aligned(blocks, columns);
  return even.height <= low.height * ALIGNED_COST ? even : low;
}
