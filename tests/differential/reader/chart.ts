import { GraphQLError } from 'graphql';
import { LEADING_UP } from '../../../src/model/org-chart.js';
import type { Edge } from './edge.js';
import type { Node, Records } from './records.js';
import { by, distinct, inOrder, Row } from './row.js';

type Arguments = Readonly<Record<string, unknown>>;

const MOST_BODIES = 500;
const DEEPEST = 6;

/** An entity by its id, or the error that there is none. */
export function found(records: Records, id: unknown): Node {
  const node = records.nodes.get(String(id));
  if (!node) throw new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } });
  return node;
}

/** Refuses a number out of bounds. */
export function checkBounds(value: unknown, least: number, most: number): void {
  if (Number(value) < least || Number(value) > most)
    throw new GraphQLError('bounds', { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Whether an edge held on a day, if one is given. */
export function held({ first, last }: Pick<Edge, 'first' | 'last'>, day: unknown): boolean {
  return typeof day !== 'string' || (first <= day && last >= day);
}

/** `orgChart`: level by level below the root, each body once. */
export function orgChart(records: Records, { root, depth, kinds, asOf }: Arguments): unknown {
  checkBounds(depth, 0, DEEPEST);
  const top = found(records, root);
  if (top.type !== 'Body') throw new GraphQLError('no body', { extensions: { code: 'BAD_USER_INPUT' } });
  const leading = Array.isArray(kinds) && kinds.length > 0 ? kinds.map(String) : LEADING_UP.map(String);
  const bodies = (edges: readonly Edge[], end: 'from' | 'to'): Node[] =>
    edges
      .filter((edge) => held(edge, asOf))
      .flatMap((edge) => records.nodes.get(edge[end]) ?? [])
      .filter(({ type }) => type === 'Body');
  const below = (id: string): Node[] => leading.flatMap((kind) => bodies(records.to(id, kind), 'from'));

  const levels: Node[][] = [[top]];
  const depths = new Map([[top.id, 0]]);
  for (let level = 1; level <= Number(depth); level += 1) {
    const next = (levels[level - 1] ?? []).flatMap(({ id }) => below(id)).filter(({ id }) => !depths.has(id));
    levels.push(distinct(next, ({ id }) => id).sort(inOrder));
    for (const { id } of next) depths.set(id, level);
  }
  const all = levels.flat();
  const shown = all.slice(0, MOST_BODIES);
  const ids = new Set(shown.map(({ id }) => id));

  const nodes = shown.map((body) => {
    const level = depths.get(body.id) ?? 0;
    const parents = leading.flatMap((kind, rank) =>
      bodies(records.from(body.id, kind), 'to')
        .filter(({ id }) => ids.has(id) && depths.get(id) === level - 1)
        .map(({ id, sort }) => ({ id, sort, rank })),
    );
    const [parent] = parents.sort(
      by(
        ({ rank }) => rank,
        ({ sort }) => sort,
        ({ id }) => id,
      ),
    );
    const hidden = new Set(below(body.id).flatMap(({ id }) => (ids.has(id) ? [] : [id])));
    return { body: new Row(body), depth: level, primaryParent: parent?.id ?? null, hiddenChildren: hidden.size };
  });
  const lines = shown.flatMap(({ id }) =>
    records.to(id, 'AFFILIATION_FROM').flatMap(({ from }) => {
      const line = records.nodes.get(from);
      const ends = records
        .from(from, 'AFFILIATION_TO')
        .some(({ to }) => ids.has(to) && records.nodes.get(to)?.type === 'Body');
      const isAsked = !Array.isArray(kinds) || leading.includes(String(line?.properties.kind));
      const days = { first: String(line?.properties.first), last: String(line?.properties.last) };
      return line && ends && isAsked && held(days, asOf) ? [line] : [];
    }),
  );
  const edges = distinct(lines, ({ id }) => id)
    .sort(inOrder)
    .map((line) => new Row(line));
  return { root: new Row(top), nodes, edges, truncated: all.length > MOST_BODIES };
}
