import { hang } from './arrange.js';
import type { Box, Connector, Line } from './boxes.js';
import { isWide } from './bundles.js';
import type { Grid } from './grid.js';
import { type Block, GAP, type Group } from './stacks.js';

/** Gives blocks their places in a grid, and draws the lines of the tree between them. */
export class Placing {
  readonly boxes: Box[] = [];
  readonly connectors: Connector[] = [];
  /** The heights at which lines lead to several stacks. */
  readonly buses: number[] = [];

  constructor(private readonly grid: Grid) {}

  /** Where the line runs along which a stack hangs whose boxes stand so many steps from the edge of the column. */
  private trunk(column: number, depth: number): number {
    return this.grid.left(column) + (depth - 0.5) * this.grid.step;
  }

  /** Where the line leaves a wide box: at its middle, or beside it where links run in the gap there. */
  private under({ x, width, columns: [first, last] }: Box, depth: number): number {
    return (last - first) % 2 === 0 ? x + width / 2 : this.trunk((first + last + 1) / 2, depth);
  }

  /** A body at the top of its block, and what hangs under it. */
  block(block: Block, column: number, depth: number, y: number, stretch?: number): Box {
    const { left, columnWidth, step } = this.grid;
    const box: Box = {
      node: block.branch.node,
      face: block.face,
      x: left(column) + depth * step,
      y,
      width: columnWidth - depth * step,
      height: stretch ?? block.face.height,
      columns: [column, column],
    };
    this.boxes.push(box);
    if (block.shelves.length > 0) {
      const top = y + block.face.height + hang(block);
      this.group(block, column, depth + 1, top, box);
    }
    return box;
  }

  /** Bodies on shelves, and the lines to them from the box above, if there is one. */
  group({ shelves }: Pick<Group, 'shelves'>, column: number, depth: number, top: number, parent?: Box): void {
    const lines: Line[] = [];
    const main = this.trunk(column, depth);
    const centred = parent !== undefined && isWide(parent);
    let mainEnd = parent ? parent.y + parent.height : top;
    const from = { x: centred ? this.under(parent, depth) : main, y: mainEnd };
    for (const [index, shelf] of shelves.entries()) {
      const shelfTop = top + shelf.y;
      const bus = shelfTop - GAP.shelf / 2;
      const hasBus = shelf.stacks.length > 1 || (centred && index === 0);
      if (hasBus && parent) {
        const ends = shelf.stacks.map((stack) => this.trunk(column + stack.column, depth));
        const xs = [...ends, main, ...(centred && index === 0 ? [from.x] : [])];
        lines.push([
          { x: Math.min(...xs), y: bus },
          { x: Math.max(...xs), y: bus },
        ]);
        this.buses.push(bus);
      }
      for (const stack of shelf.stacks) {
        const x = this.trunk(column + stack.column, depth);
        let last = bus;
        for (const { block, y, stretch } of stack.blocks) {
          const box = this.block(block, column + stack.column, depth, shelfTop + y, stretch);
          last = box.y + box.height / 2;
          lines.push([
            { x, y: last },
            { x: box.x, y: last },
          ]);
        }
        if (stack.column === 0) mainEnd = last;
        else
          lines.push([
            { x, y: bus },
            { x, y: last },
          ]);
      }
    }
    if (!parent) return;
    const firstBus = top - GAP.shelf / 2;
    if (centred) lines.push([from, { x: from.x, y: firstBus }]);
    lines.push([
      { x: main, y: centred ? firstBus : from.y },
      { x: main, y: mainEnd },
    ]);
    this.connectors.push({ parent: parent.node.id, lines });
  }
}
