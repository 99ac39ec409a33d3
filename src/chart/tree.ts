import { swedishSortKey } from '../model/text.js';
import type { Chart, ChartNode } from './chart.js';

/** A body with those drawn under it, in Swedish order of their names. */
export interface Branch {
  node: ChartNode;
  children: readonly Branch[];
  /** How many bodies there are below it. */
  below: number;
  /** How many levels there are below it. */
  depthBelow: number;
}

/** The bodies by name as Swedes sort, then by id: the same whatever order they come in. */
function inOrder(nodes: readonly ChartNode[]): ChartNode[] {
  return nodes
    .map((node) => ({ node, key: swedishSortKey(node.name) }))
    .sort((one, other) =>
      one.key !== other.key ? (one.key < other.key ? -1 : 1) : one.node.id < other.node.id ? -1 : 1,
    )
    .map(({ node }) => node);
}

/**
 * The trees of primary parents, that of the root first. A body whose parent is not in the chart heads a tree of its own; of
 * bodies that are each other's parents in a circle, the first in order does.
 */
export function trees({ root, nodes }: Pick<Chart, 'root' | 'nodes'>): Branch[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const ordered = inOrder([...byId.values()]);
  const children = new Map<string, ChartNode[]>();
  for (const node of ordered) {
    const parent = node.primaryParent;
    if (node.id === root || parent === null || !byId.has(parent)) continue;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  const drawn = new Set<string>();
  const grow = (node: ChartNode): Branch => {
    drawn.add(node.id);
    const branches = (children.get(node.id) ?? []).filter(({ id }) => !drawn.has(id)).map(grow);
    return {
      node,
      children: branches,
      below: branches.reduce((sum, branch) => sum + branch.below + 1, 0),
      depthBelow: branches.reduce((most, branch) => Math.max(most, branch.depthBelow + 1), 0),
    };
  };
  const first = byId.get(root);
  const heads = [
    ...(first ? [first] : []),
    ...ordered.filter(({ id, primaryParent }) => id !== root && (primaryParent === null || !byId.has(primaryParent))),
  ];
  const grown = heads.map(grow);
  for (const node of ordered) if (!drawn.has(node.id)) grown.push(grow(node));
  return grown;
}
