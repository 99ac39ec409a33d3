import { getNamedType, isCompositeType } from 'graphql';
import { allOf, join, type Name, name, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import type { RowsBlock } from '../statements/block.js';
import { type Answering, type Composed, Ref, RowsOf } from './answering.js';
import { selectionOf } from './fields.js';
import {
  argumentsIn,
  Columns,
  count,
  type Decode,
  emptyObject,
  listAt,
  type Request,
  type ResponseObject,
} from './rows.js';
import type { SelectedField } from './selection.js';
import type { Part, Writer } from './writer.js';

/** What stands behind a field of an answer: nodes with a label, rows that a block reads of a node, a part that rules make, or a value. */
type Source = { is: 'node'; label: string } | { is: 'rows'; block: RowsBlock } | { is: 'composed' } | { is: 'value' };

function sourceOf(writer: Writer, { field }: SelectedField): Source {
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) return { is: 'value' };
  const label = writer.idLabel(type);
  if (label !== undefined) return { is: 'node', label };
  const block = writer.rowsBlock(type);
  return block ? { is: 'rows', block } : { is: 'composed' };
}

/** The rows of a subquery by the id of the node that each was read of. */
export type Pool = (id: string, request: Request) => unknown;

/** The ids that an answer may refer to, by the label of the nodes. */
export type Ids = ReadonlyMap<string, Piece>;

/** What the client selects of the nodes of an answer, and of rows of them: subqueries, and where each is found. */
export interface Pools {
  calls: Piece;
  of: ReadonlyMap<string, Pool>;
}

/** Writes a subquery for each selection of nodes, or rows of them, in an answer, but for what is among `pools` already. */
export function poolsOf(
  writer: Writer,
  field: SelectedField,
  answering: Answering<unknown>,
  ids: Ids,
  columns: Columns,
  pools = new Map<string, Pool>(),
): Pools {
  let calls = nothing;
  const addPools = (selected: SelectedField): void => {
    const source = sourceOf(writer, selected);
    if (source.is === 'value' || pools.has(selected.asks)) return;
    const own = (): void => selectionOf(selected).fields.forEach(addPools);
    if (source.is === 'composed') {
      own();
      return;
    }
    const { call, pool } =
      source.is === 'rows'
        ? rowsPool(writer, selected, source.block, ids, columns)
        : nodePool(writer, selected, source.label, ids, columns);
    calls = piece`${calls}${call}`;
    pools.set(selected.asks, pool);
    // A rule can make an object of its own, or know a field of one better than the graph.
    if (answering.composes?.includes(getNamedType(selected.field.type).name)) own();
  };
  if (sourceOf(writer, field).is === 'composed') selectionOf(field).fields.forEach(addPools);
  else addPools(field);
  return { calls, of: pools };
}

/** The node that has each of some ids, with what is read of it. */
function poolOf(
  writer: Writer,
  [labels, list]: readonly [Name, Piece],
  node: Piece,
  { part, inner }: { part: Part; inner: Columns },
  columns: Columns,
): { call: Piece; pool: Pool } {
  const id = writer.fresh();
  const idAt = inner.of(piece`${node}.id`);
  const body = piece`UNWIND ${list} AS ${id}
MATCH (${node}:${labels} {id: ${id}})
WITH DISTINCT ${node} ORDER BY ${node}.id
${part.calls}`;
  const { call, result } = writer.subquery(list, body, piece`collect(${inner.list()})`);
  return { call, pool: poolAt(inner.within(columns, result, true), idAt, part.decode) };
}

function nodePool(
  writer: Writer,
  field: SelectedField,
  label: string,
  ids: Ids,
  columns: Columns,
): { call: Piece; pool: Pool } {
  const list = ids.get(label);
  if (!list) throw new Error(`${field.parent.name}.${field.field.name}: no ids of ${label} are gathered`);
  const [node, inner] = [writer.fresh(), new Columns()];
  const part = writer.object(selectionOf(field), { node, bound: {} }, inner);
  const type = getNamedType(field.field.type).name;
  const labels = type === label ? name(label) : allOf([label, type]);
  return poolOf(writer, [labels, list], node, { part, inner }, columns);
}

/** The rows that a block reads of every node that the answer may refer to. */
function rowsPool(
  writer: Writer,
  field: SelectedField,
  block: RowsBlock,
  ids: Ids,
  columns: Columns,
): { call: Piece; pool: Pool } {
  const pools = [...ids].map(([label, list]) => {
    const [node, inner, outer] = [writer.fresh(), new Columns(), new Columns()];
    const { rows, scope } = block.rows({
      scope: { node, bound: {} },
      conditions: () => [],
      isSet: () => false,
      fresh: () => writer.fresh(),
    });
    const each = writer.object(selectionOf(field), scope, inner);
    const { call, result } = writer.subquery(
      node,
      piece`${rows}
${each.calls}`,
      piece`collect(${inner.list()})`,
    );
    const at = inner.within(outer, result, true);
    const decode: Decode = (row, request) => listAt(row, at).map((one) => each.decode(one as [], request));
    return poolOf(writer, [name(label), list], node, { part: { calls: call, decode }, inner: outer }, columns);
  });
  return {
    call: join(
      pools.map(({ call }) => call),
      nothing,
    ),
    pool: (id, request) => {
      for (const { pool } of pools) {
        const found = pool(id, request);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function poolAt(position: number, idAt: number, decode: Decode): Pool {
  const cache = new WeakMap<object, Map<unknown, readonly Value[]>>();
  return (id, request) => {
    const rows = listAt(request.row, position);
    const byId = cache.get(rows) ?? new Map(rows.map((one) => [(one as Value[])[idAt], one as Value[]]));
    cache.set(rows, byId);
    const one = byId.get(id);
    return one === undefined ? undefined : decode(one, request);
  };
}

/** Fills what the client selected into a composed value. */
export function fill(
  field: SelectedField,
  value: Composed | undefined,
  request: Request,
  pools: ReadonlyMap<string, Pool>,
): unknown {
  if (typeof value === 'function') return fill(field, value(argumentsIn(request, field)), request, pools);
  if (Array.isArray(value)) return value.map((one: Composed) => fill(field, one, request, pools));
  const found = (id: string): unknown => pools.get(field.asks)?.(id, request);
  if (value instanceof RowsOf) return found(value.id) ?? [];
  if (value instanceof Ref) {
    const answer = found(value.id) as ResponseObject | undefined;
    if (answer === undefined) return null;
    for (const selected of selectionOf(field).fields) {
      const { [selected.field.name]: over } = value.over;
      if (over !== undefined) answer[selected.key] = fill(selected, over, request, pools);
    }
    return answer;
  }
  if (typeof value !== 'object' || value === null || !isCompositeType(getNamedType(field.field.type))) return value;
  const fields = value as { readonly [field: string]: Composed };
  const answer = emptyObject(getNamedType(field.field.type).name);
  const own = selectionOf(field).fields;
  count(request, own.length);
  for (const selected of own) answer[selected.key] = fill(selected, fields[selected.field.name], request, pools);
  return answer;
}
