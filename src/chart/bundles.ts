import type { Box } from './boxes.js';
import type { ChartEdge } from './chart.js';
import { LINK_ORDER } from './words.js';

export type Side = 'left' | 'right';

/** Where a link leaves or enters a box: through the gap right of a column, from that side of the box. */
export interface Exit {
  box: Box;
  side: Side;
  /** The column left of the gap. */
  gap: number;
}

/** Links of one kind to one body that enter it together: they share a lane, an arrow and a label. */
export interface Bundle {
  kind: string;
  target: Exit;
  sources: readonly Exit[];
}

/** A body at the top that stands over several columns. */
export const isWide = ({ columns: [first, last] }: Box): boolean => last > first;

function exits(from: Box, to: Box): { source: Exit; target: Exit } {
  const [cs, ct] = [from.columns[0], to.columns[0]];
  if (isWide(to)) return { source: { box: from, side: 'right', gap: cs }, target: { box: to, side: 'right', gap: cs } };
  if (isWide(from))
    return { source: { box: from, side: 'right', gap: ct }, target: { box: to, side: 'right', gap: ct } };
  if (ct > cs) return { source: { box: from, side: 'right', gap: cs }, target: { box: to, side: 'left', gap: ct - 1 } };
  if (ct < cs) return { source: { box: from, side: 'left', gap: cs - 1 }, target: { box: to, side: 'right', gap: ct } };
  return { source: { box: from, side: 'right', gap: cs }, target: { box: to, side: 'right', gap: ct } };
}

/**
 * The links that the tree does not show already, together where they lead to one body in one way.
 *
 * @param boxes in the order of the tree
 * @param parents the body under which each is drawn
 */
export function bundles(
  edges: readonly ChartEdge[],
  boxes: readonly Box[],
  parents: ReadonlyMap<string, string>,
): Bundle[] {
  const place = new Map(boxes.map((box, index) => [box.node.id, { box, index }]));
  const rank = (kind: string): number => (LINK_ORDER.includes(kind) ? LINK_ORDER.indexOf(kind) : LINK_ORDER.length);
  const known = edges.flatMap(({ kind, from, to }) => {
    const [source, target] = [place.get(from), place.get(to)];
    if (!source || !target || source === target || parents.get(from) === to) return [];
    return [{ kind, source, target }];
  });
  known.sort(
    (one, other) =>
      rank(one.kind) - rank(other.kind) ||
      (one.kind < other.kind ? -1 : one.kind > other.kind ? 1 : 0) ||
      one.target.index - other.target.index ||
      one.source.index - other.source.index,
  );
  const found = new Map<string, { kind: string; target: Exit; sources: Exit[] }>();
  for (const { kind, source, target } of known) {
    const way = exits(source.box, target.box);
    const key = JSON.stringify([kind, target.index, way.target.gap, way.target.side]);
    const bundle = found.get(key);
    if (!bundle) found.set(key, { kind, target: way.target, sources: [way.source] });
    else if (!bundle.sources.some(({ box }) => box === source.box)) bundle.sources.push(way.source);
  }
  return [...found.values()];
}
