import type { Outline } from './boxes.js';
import { type Block, GAP, type Group, type Item, narrow, stacked } from './stacks.js';
import type { Branch } from './tree.js';

/** A body with more below it than this takes several columns, if there is room. */
const LONGEST_STACK = 12;
const LONGEST_ALONE = 4;
/** How high what takes several columns may grow before it takes more; each is tried. */
const TALLEST = [820, 1200, 600, 420, 300];

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
 * @param outlineOf how much room a body takes; its box is the narrower the deeper it stands
 */
export function arrangement(outlineOf: (branch: Branch) => Outline): {
  group(branches: readonly Branch[], most: number): Group;
} {
  const known = new Map<Branch, Block[]>();

  function block(branch: Branch, most: number): Block {
    const blocks = known.get(branch) ?? [];
    known.set(branch, blocks);
    const before = blocks[most];
    if (before) return before;
    const own = outlineOf(branch);
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

  /** In as few columns as keep it from growing higher than that. */
  function wide(branch: Branch, most: number, tallest: number): Item {
    let best = block(branch, Math.min(2, most));
    for (let columns = 3; columns <= most && best.height > tallest; columns++) {
      const wider = block(branch, columns);
      if (wider.height < best.height) best = wider;
    }
    return { columns: best.columns, height: best.height, stacks: [stacked([best], 0).stack] };
  }

  function group(branches: readonly Branch[], most: number): Group {
    // What hangs under an only child need not be narrow: nothing stands beside it.
    const longest = branches.length === 1 ? LONGEST_ALONE : LONGEST_STACK;
    const few = branches.filter(({ below }) => most === 1 || below <= longest).map((branch) => block(branch, 1));
    const many = branches.filter(({ below }) => most > 1 && below > longest);
    let best: Group | undefined;
    for (const tallest of many.length > 0 ? TALLEST : TALLEST.slice(0, 1)) {
      const broad = many.map((branch) => wide(branch, most, tallest));
      for (let columns = Math.min(1, few.length); columns <= Math.min(most, few.length); columns++) {
        const tried = shelved(columns > 0 ? [narrow(few, columns), ...broad] : broad, most);
        if (!best || tried.height < best.height) best = tried;
      }
    }
    return best ?? shelved([], most);
  }

  return { group };
}

/** The space between a body and what hangs under it: more where a line has to lead to several stacks. */
export function hang({ shelves }: Pick<Group, 'shelves'>): number {
  return (shelves[0]?.stacks.length ?? 0) > 1 ? GAP.shelf : GAP.hang;
}
