import type { Language } from '../model/schema.generated.js';
import { arrangement, hang } from './arrange.js';
import type { Box, Connector, Outline, Rank } from './boxes.js';
import { bundles } from './bundles.js';
import type { Chart, ChartNode } from './chart.js';
import { type Grid, gapFor, gridOf, mostColumns } from './grid.js';
import { type Link, type Routed, route } from './links.js';
import { Placing } from './placing.js';
import { GAP } from './stacks.js';
import { type Branch, trees } from './tree.js';
import type { WidthOf } from './type.js';

/** A drawing of a chart, without title and legend: places, not yet what stands in the boxes. */
export interface Plan {
  width: number;
  height: number;
  /** In the order in which the tree reads from the top. */
  boxes: readonly Box[];
  connectors: readonly Connector[];
  links: readonly Link[];
}

/** How much room a body takes in a box of that width. */
export type OutlineOf = (node: ChartNode, width: number, rank: Rank) => Outline;

export interface PlanOptions {
  /** The most pixels that the drawing may take; a tree deeper than any of the API's may take more. */
  width: number;
  language: Language;
  outlineOf: OutlineOf;
  widthOf: WidthOf;
}

/** A name of more lines than this asks for wider columns, unless there would be fewer of them than this. */
const MOST_LINES = 4;
const FEWEST_FOR_LONG_NAMES = 3;
/** How often the gaps are widened for the links before these move closer together. */
const PASSES = 3;

/** The tree in a grid: where its boxes stand and the lines between them. */
interface Hung {
  boxes: readonly Box[];
  connectors: readonly Connector[];
  buses: readonly number[];
  /** How many columns it came to use. */
  columns: number;
  height: number;
}

/** The box of the root: over the middle of its columns where there are several. */
function topBox(root: Branch, grid: Grid, columns: number, outlineOf: OutlineOf): Box {
  const across = grid.right(columns - 1) - grid.left(0);
  const width = columns === 1 ? grid.columnWidth : Math.min(across, Math.round(grid.columnWidth * 1.5));
  const own = outlineOf(root.node, width, 'top');
  const x = columns === 1 ? grid.left(0) : Math.round(grid.left(0) + (across - width) / 2);
  return { node: root.node, face: own, x, y: 0, width, height: own.height, columns: [0, columns - 1] };
}

function hung(grown: readonly Branch[], grid: Grid, outlineOf: OutlineOf): Hung {
  const placing = new Placing(grid);
  const depths = new Map<Branch, number>();
  const note = (branch: Branch, depth: number): void => {
    depths.set(branch, depth);
    for (const child of branch.children) note(child, depth + 1);
  };
  const [root, ...others] = grown;
  if (root) note(root, 0);
  for (const other of others) note(other, 1);
  const { group } = arrangement((branch) =>
    outlineOf(
      branch.node,
      grid.columnWidth - (depths.get(branch) ?? 0) * grid.step,
      branch.children.length > 0 ? 'head' : 'leaf',
    ),
  );
  let height = 0;
  let columns = 1;
  if (root) {
    const below = root.children.length > 0 ? group(root.children, grid.columns) : undefined;
    columns = below?.columns ?? 1;
    const box = topBox(root, grid, columns, outlineOf);
    placing.boxes.push(box);
    height = box.height;
    if (below) {
      const top = box.height + (columns > 1 ? GAP.shelf : hang(below));
      placing.group(below, 0, 1, top, box);
      height = top + below.height;
    }
  }
  if (others.length > 0) {
    const apart = group(others, grid.columns);
    placing.group(apart, 0, 1, height + GAP.shelf);
    height += GAP.shelf + apart.height;
    columns = Math.max(columns, apart.columns);
  }
  const { boxes, connectors, buses } = placing;
  return { boxes, connectors, buses, columns, height };
}

function parentsOf(grown: readonly Branch[]): Map<string, string> {
  const parents = new Map<string, string>();
  const note = ({ node, children }: Branch): void => {
    for (const child of children) {
      parents.set(child.node.id, node.id);
      note(child);
    }
  };
  for (const branch of grown) note(branch);
  return parents;
}

/**
 * The places of all bodies and links of a chart. The tree of primary parents hangs in columns of one width; the other
 * links run in the gaps between them. The same chart gives the same drawing, in whatever order its bodies come.
 */
export function plan(chart: Chart, { width, language, outlineOf, widthOf }: PlanOptions): Plan {
  const grown = trees(chart);
  const parents = parentsOf(grown);
  const deepest = Math.max(0, ...grown.map(({ depthBelow }, index) => depthBelow + (index > 0 ? 1 : 0)));

  /** The tree in so many columns; gaps grow until the links have room. Nothing where boxes get too narrow. */
  function attempt(columns: number): { tree: Hung; routed: Routed; grid: Grid } | undefined {
    let lanes: readonly number[] = [];
    for (let pass = 0; ; pass++) {
      const gaps = Array.from({ length: columns }, (_, gap) => gapFor(lanes[gap] ?? 0, gap === columns - 1));
      const grid = gridOf(width, columns, gaps, deepest);
      if (!grid) return undefined;
      const tree = hung(grown, grid, outlineOf);
      if (columns > FEWEST_FOR_LONG_NAMES && tree.boxes.some((box) => box.face.lineCount > MOST_LINES))
        return undefined;
      const routed = route(bundles(chart.edges, tree.boxes, parents), tree.boxes, tree.buses, grid, language, widthOf);
      if (pass === PASSES || routed.lanes.every((count, gap) => count <= (lanes[gap] ?? 0)))
        return { tree, routed, grid };
      lanes = routed.lanes.map((count, gap) => Math.max(count, lanes[gap] ?? 0));
    }
  }

  let columns = mostColumns(width);
  let found = attempt(columns);
  while (!found && columns > 1) found = attempt(--columns);
  if (!found) return { width: 0, height: 0, boxes: [], connectors: [], links: [] };
  // Columns that stay empty give their room to the others, so that names break less.
  for (let used = found.tree.columns; used < columns; used = found.tree.columns) {
    columns = used;
    found = attempt(columns) ?? found;
  }
  const { tree, routed, grid } = found;
  const last = tree.columns - 1;
  const ends = routed.links.flatMap(({ lines, label }) => [
    ...lines.flatMap((line) => line.map(({ y }) => y)),
    ...(label ? [label.y + label.length / 2] : []),
  ]);
  return {
    width: grid.right(last) + ((routed.lanes[last] ?? 0) > 0 ? (grid.gaps[last] ?? 0) : 0),
    height: Math.ceil(Math.max(tree.height, ...ends)),
    boxes: tree.boxes,
    connectors: tree.connectors,
    links: routed.links,
  };
}
