import type { Chart } from './chart.js';
import { type Branch, trees } from './tree.js';

/** About as many bodies as a reader takes in at once. */
export const MOST_AT_ONCE = 60;

/** The branches from a root down to a body, both included; nothing where it is not in this tree. */
function way(branch: Branch, id: string): Branch[] | undefined {
  if (branch.node.id === id) return [branch];
  for (const child of branch.children) {
    const found = way(child, id);
    if (found) return [branch, ...found];
  }
  return undefined;
}

/**
 * The part of a chart around one body: what it lies in, up to the root; those directly below it; then, while there is
 * room, the rest, those nearest the body first. Below the body in focus siblings are cut where there are too many;
 * elsewhere they are shown all or none. What is left out is added to `hiddenChildren` of the body it hangs under.
 *
 * @param focus the id of the body; the chart's root where it is not in the chart
 * @param most how many bodies besides the way to the root
 */
export function focused(chart: Chart, focus: string = chart.root, most: number = MOST_AT_ONCE): Chart {
  const grown = trees(chart);
  const path = grown.map((tree) => way(tree, focus)).find((found) => found !== undefined) ?? grown.slice(0, 1);
  const shown = new Set(path.map(({ node }) => node.id));
  let room = most;
  const show = (branches: readonly Branch[]): void => {
    for (const { node } of branches) shown.add(node.id);
    room -= branches.length;
  };
  const outward = [...path].reverse();
  for (const [steps, branch] of outward.entries()) {
    let level: readonly Branch[] = [branch];
    while (level.length > 0) {
      for (const { children } of level) {
        const missing = children.filter(({ node }) => !shown.has(node.id));
        if (missing.length <= room) show(missing);
        else if (steps === 0 && level[0] === branch) show(missing.slice(0, Math.max(0, room)));
      }
      level = level.flatMap(({ children }) => children).filter(({ node }) => shown.has(node.id));
    }
  }
  for (const tree of grown) if (!shown.has(tree.node.id) && room > 0) show([tree]);

  const left = new Map<string, number>();
  const count = ({ node, children }: Branch): void => {
    left.set(node.id, children.filter((child) => !shown.has(child.node.id)).length);
    for (const child of children) count(child);
  };
  for (const tree of grown) count(tree);
  return {
    ...chart,
    nodes: chart.nodes
      .filter(({ id }) => shown.has(id))
      .map((node) => ({ ...node, hiddenChildren: node.hiddenChildren + (left.get(node.id) ?? 0) })),
    edges: chart.edges.filter(({ from, to }) => shown.has(from) && shown.has(to)),
  };
}
