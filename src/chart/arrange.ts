import type { Face } from './face.js';
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

/** A body with more below it than this takes several columns, if there is room. */
const LONGEST_STACK = 12;
const TALLEST = 820;
/** Rows are aligned over the columns of a grid if that makes it no higher than this. */
const ALIGNED_COST = 1.2;

/** A body with all that hangs under it, in whole columns. */
export interface Block {
  branch: Branch;
  face: Face;
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

interface Item {
  columns: number;
  height: number;
  stacks: readonly Stack[];
}

const isLeaf = (block: Block): boolean => block.shelves.length === 0;
const between = (above: Block, below: Block): number => (isLeaf(above) && isLeaf(below) ? GAP.leaves : GAP.blocks);

function stacked(blocks: readonly Block[], column: number): { stack: Stack; height: number } {
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

function narrow(blocks: readonly Block[], columns: number): Item {
  const low = balanced(blocks, columns);
  if (columns === 1) return low;
  const even = aligned(blocks, columns);
  return even.height <= low.height * ALIGNED_COST ? even : low;
}

/** Items side by side while there are columns, then on the next shelf. */
function shelved(items: readonly Item[], columns: number): Group {
  const rows: { items: Item[]; used: number }[] = [];
  for (const item of items) {
    const last = rows.at(-1);
    if (last && last.used + item.columns <= columns) {
      last.items.push(item);
      last.used += item.columns;
    } else rows.push({ items: [item], used: item.columns });
  }
  let y = 0;
  const shelves = rows.map((row, index) => {
    if (index > 0) y += GAP.shelf;
    let column = 0;
    const stacks = row.items.flatMap((item) => {
      const first = column;
      column += item.columns;
      return item.stacks.map((stack) => ({ ...stack, column: first + stack.column }));
    });
    const shelf = { y, stacks };
    y += Math.max(...row.items.map(({ height }) => height));
    return shelf;
  });
  return { columns: Math.max(...rows.map(({ used }) => used)), height: y, shelves };
}

/**
 * Puts bodies and what hangs under them into at most so many columns. A body with little below it is one stack; those with
 * much come after the others and get as many columns as they need. Of all ways to share the columns the lowest is taken.
 *
 * @param faceOf what stands in the box of a body; its width depends on how deep the body stands
 */
export function arrangement(faceOf: (branch: Branch) => Face): {
  group(branches: readonly Branch[], most: number): Group;
} {
  const known = new Map<Branch, Block[]>();

  function block(branch: Branch, most: number): Block {
    const blocks = known.get(branch) ?? [];
    known.set(branch, blocks);
    const before = blocks[most];
    if (before) return before;
    const own = faceOf(branch);
    const below = branch.children.length > 0 ? group(branch.children, most) : undefined;
    const made: Block = {
      branch,
      face: own,
      columns: below?.columns ?? 1,
      height: own.height + (below ? hang(below) + below.height : 0),
      shelves: below?.shelves ?? [],
    };
    blocks[most] = made;
    return made;
  }

  /** In as few columns as keep it from growing too high. */
  function wide(branch: Branch, most: number): Item {
    let best = block(branch, Math.min(2, most));
    for (let columns = 3; columns <= most && best.height > TALLEST; columns++) {
      const wider = block(branch, columns);
      if (wider.height < best.height) best = wider;
    }
    return { columns: best.columns, height: best.height, stacks: [stacked([best], 0).stack] };
  }

  function group(branches: readonly Branch[], most: number): Group {
    const few = branches.filter(({ below }) => most === 1 || below <= LONGEST_STACK).map((branch) => block(branch, 1));
    const many = branches.filter(({ below }) => most > 1 && below > LONGEST_STACK).map((branch) => wide(branch, most));
    if (few.length === 0) return shelved(many, most);
    let best: Group | undefined;
    for (let columns = 1; columns <= Math.min(most, few.length); columns++) {
      const tried = shelved([narrow(few, columns), ...many], most);
      if (!best || tried.height < best.height) best = tried;
    }
    return best ?? shelved(many, most);
  }

  return { group };
}

/** The space between a body and what hangs under it: more where a line has to lead to several stacks. */
export function hang({ shelves }: Pick<Group, 'shelves'>): number {
  return (shelves[0]?.stacks.length ?? 0) > 1 ? GAP.shelf : GAP.hang;
}
