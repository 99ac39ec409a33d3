import { type Answering, type Arguments, Ref } from '../compile/answering.js';
import type { Value } from '../graph/graph.js';
import { DEEPEST_CHART, LEADING_UP } from '../model/org-chart.js';
import { Refusal } from '../model/refusal.js';
import { EntityType } from '../model/schema.generated.js';
import { gatherOrgChart, MOST_BODIES } from '../statements/gather-org-chart.js';
import { within } from './bounds.js';
import { list, texts } from './values.js';

function kindsOf({ kinds }: Arguments): readonly string[] {
  return Array.isArray(kinds) && kinds.length > 0 ? kinds.map(String) : LEADING_UP;
}

/** The parent under which each body is drawn: one on the level above, by the order of the kinds and then of the names. */
function primaryParents(
  levels: readonly string[][],
  parents: readonly Value[],
  kinds: readonly string[],
): Map<string, string> {
  const depth = new Map(levels.flatMap((level, index) => level.map((id) => [id, index] as const)));
  const best = new Map<string, { parent: string; rank: number }>();
  for (const [id, kind, parent] of parents.map(texts)) {
    if (id === undefined || kind === undefined || parent === undefined) continue;
    if (depth.get(parent) !== (depth.get(id) ?? 0) - 1) continue;
    const rank = kinds.indexOf(kind);
    const known = best.get(id);
    if (!known || rank < known.rank) best.set(id, { parent, rank });
  }
  return new Map([...best].map(([id, { parent }]) => [id, parent]));
}

/** `orgChart(root, depth, kinds, asOf)`: the bodies below a root, each once, with the parent to draw it under. */
export const orgChart: Answering = {
  parameters(given) {
    within('orgChart', 'depth', given.depth, 0, DEEPEST_CHART);
    return {
      root: String(given.root),
      ...(Array.isArray(given.kinds) ? { kinds: kindsOf(given).slice() } : {}),
      ...(typeof given.asOf === 'string' ? { asOf: given.asOf } : {}),
    };
  },
  shape: (given) =>
    [
      String(given.depth),
      typeof given.asOf === 'string' ? 'asOf' : '',
      Array.isArray(given.kinds) ? kindsOf(given).join('|') : '',
    ].join('/'),
  gather: ({ parameter, given, fresh }) =>
    gatherOrgChart(
      parameter('root'),
      Number(given.depth),
      kindsOf(given),
      Array.isArray(given.kinds) ? parameter('kinds') : undefined,
      typeof given.asOf === 'string' ? parameter('asOf') : undefined,
      fresh,
    ),
  compose(data, given) {
    const [root, type, levelled, parents, hidden, links] = list(data ?? undefined);
    if (typeof root !== 'string') {
      throw new Refusal({
        code: 'NOT_FOUND',
        field: 'orgChart',
        argument: 'root',
        id: String(given.root),
      });
    }
    if (type !== EntityType.Body) {
      throw new Refusal({
        code: 'BAD_USER_INPUT',
        field: 'orgChart',
        argument: 'root',
        expected: { is: 'ID_OF', expected: 'Body', id: root, found: type as EntityType },
      });
    }
    const levels = list(levelled).map(texts);
    const found = levels.flat();
    const shown = new Set(found.slice(0, MOST_BODIES));
    const parentOf = primaryParents(levels, list(parents), kindsOf(given));
    const hiddenBelow = new Map(list(hidden).map((one) => [String(list(one)[0]), Number(list(one)[1])]));
    const nodes = levels.flatMap((level, depth) =>
      level
        .filter((id) => shown.has(id))
        .map((id) => ({
          body: new Ref(id),
          depth,
          primaryParent: parentOf.get(id) ?? null,
          hiddenChildren: hiddenBelow.get(id) ?? 0,
        })),
    );
    return {
      root: new Ref(root),
      nodes,
      edges: texts(links).map((id) => new Ref(id)),
      truncated: found.length > MOST_BODIES,
    };
  },
};
