import type { Chart, ChartNode } from './chart.js';
import { focused, MOST_AT_ONCE } from './focus.js';
import { type Branch, trees } from './tree.js';

/** What of a chart a reader has chosen to see. */
export interface Choice {
  /** The body that all is shown around. */
  focus: string;
  /** Bodies whose branches are closed. */
  closed: ReadonlySet<string>;
  /** About how many bodies at once. */
  most: number;
}

/** Every body with the branch below it, as {@link trees} hangs them. */
function branchesOf(chart: Chart): Map<string, Branch> {
  const found = new Map<string, Branch>();
  const note = (branch: Branch): void => {
    found.set(branch.node.id, branch);
    branch.children.forEach(note);
  };
  trees(chart).forEach(note);
  return found;
}

/** The bodies from the top down to one, both included: under which each is drawn. Empty where it is not in the chart. */
export function wayTo(chart: Chart, id: string): ChartNode[] {
  const way = (branch: Branch): ChartNode[] | undefined => {
    if (branch.node.id === id) return [branch.node];
    for (const child of branch.children) {
      const found = way(child);
      if (found) return [branch.node, ...found];
    }
    return undefined;
  };
  for (const tree of trees(chart)) {
    const found = way(tree);
    if (found) return found;
  }
  return [];
}

/** A chart that is a little larger is shown whole. */
const mostOf = ({ nodes }: Chart): number =>
  nodes.length <= MOST_AT_ONCE * 1.25 ? Math.max(nodes.length, MOST_AT_ONCE) : MOST_AT_ONCE;

/** The whole chart around its top. */
export const fromTheTop = (chart: Chart): Choice => ({ focus: chart.root, closed: new Set(), most: mostOf(chart) });

/** A body in sight: nothing above it is closed, and it is in focus. */
export function revealed(chart: Chart, choice: Choice, id: string): Choice {
  const closed = new Set(choice.closed);
  for (const { id: above } of wayTo(chart, id).slice(0, -1)) closed.delete(above);
  return { ...choice, focus: id, closed };
}

/** The bodies directly below one in sight; asked again, all of them, however many. */
export function opened(chart: Chart, choice: Choice, id: string): Choice {
  const seen = revealed(chart, choice, id);
  const closed = new Set(seen.closed);
  closed.delete(id);
  const below = branchesOf(chart).get(id)?.children.length ?? 0;
  const again = choice.focus === id && !choice.closed.has(id);
  return { ...seen, closed, most: again ? Math.max(choice.most, below) : mostOf(chart) };
}

/** What hangs below a body out of sight. */
export const shut = (choice: Choice, id: string): Choice => ({ ...choice, closed: new Set([...choice.closed, id]) });

/** The part of a chart that a choice shows; what it leaves out is in the counts. */
export function shown(chart: Chart, { focus, closed, most }: Choice): Chart {
  if (closed.size === 0) return focused(chart, focus, most);
  const left = new Map<string, number>();
  const kept = new Set<string>();
  const keep = ({ node, children }: Branch): void => {
    kept.add(node.id);
    if (closed.has(node.id)) left.set(node.id, children.length);
    else children.forEach(keep);
  };
  trees(chart).forEach(keep);
  const open: Chart = {
    ...chart,
    nodes: chart.nodes
      .filter(({ id }) => kept.has(id))
      .map((node) => ({ ...node, hiddenChildren: node.hiddenChildren + (left.get(node.id) ?? 0) })),
    edges: chart.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
  return focused(open, focus, most);
}
