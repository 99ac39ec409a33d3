import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { name, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import { FACT_TYPES } from '../model/relationships.js';
import { citationsOfFact } from '../statements/citations.js';
import { type Answering, CitationsOf, type Composed, Ref } from './answering.js';
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

type Kind = 'entity' | 'fact' | 'citation' | 'composed' | 'value';

const FACTS: ReadonlySet<string> = new Set(FACT_TYPES);

/** What stands behind a field of an answer: a node of the graph, citations, or a part that the answer itself makes. */
function kindOf({ field }: SelectedField): Kind {
  const type = getNamedType(field.type);
  if (isInterfaceType(type)) return 'entity';
  if (!isObjectType(type)) return 'value';
  if (type.name === 'Citation') return 'citation';
  if (FACTS.has(type.name)) return 'fact';
  return type.getInterfaces().some((one) => one.name === 'Entity') ? 'entity' : 'composed';
}

/** The rows of a subquery by the id of the node that each was read of. */
type Pool = (row: readonly Value[]) => (id: string, request: Request) => unknown;

interface Ids {
  entities: Piece;
  facts: Piece;
}

/** Writes a field that is answered: a subquery that gathers, and one for each selection of entities, facts or citations in it. */
export function answer(writer: Writer, field: SelectedField, answering: Answering<unknown>, columns: Columns): Part {
  const gathered = answering.gather({
    given: writer.argumentsOf(field),
    parameter: (argument) => piece`$${name(`p${field.slot}_${argument}`)}`,
    fresh: () => writer.fresh(),
    proposals: (candidates, hit) => writer.proposals(candidates, hit),
  });
  const [data, entities, facts] = [writer.fresh(), writer.fresh(), writer.fresh()];
  let calls = piece`CALL () {
${gathered.cypher}
RETURN ${gathered.data} AS ${data}, ${gathered.entities} AS ${entities}, ${gathered.facts} AS ${facts} }
`;
  const pools = new Map<string, Pool>();
  const addPools = (selected: SelectedField): void => {
    const kind = kindOf(selected);
    if (kind === 'value' || pools.has(selected.asks)) return;
    if (kind === 'composed') {
      for (const inner of selectionOf(selected).fields) addPools(inner);
      return;
    }
    const ids: Ids = { entities, facts };
    const { call, pool } =
      kind === 'citation'
        ? citationPool(writer, selected, ids, columns)
        : nodePool(writer, selected, kind, ids, columns);
    calls = piece`${calls}${call}`;
    pools.set(selected.asks, pool);
    // A rule can make a fact or citation of its own, or know a field of one better than the graph.
    if (kind !== 'entity' && answering.composes?.includes(kind)) selectionOf(selected).fields.forEach(addPools);
  };
  addPoolsOfRoot(field, addPools);
  const position = columns.of(data);
  const decode: Decode = (row, request) => {
    const found = request.found.get(field.slot ?? -1);
    const composed = answering.compose(row[position] ?? null, argumentsIn(request, field), found);
    return fill(field, composed, row, request, pools);
  };
  return { calls, decode };
}

function addPoolsOfRoot(field: SelectedField, add: (selected: SelectedField) => void): void {
  if (kindOf(field) === 'composed') for (const inner of selectionOf(field).fields) add(inner);
  else add(field);
}

function nodePool(
  writer: Writer,
  field: SelectedField,
  kind: 'entity' | 'fact',
  ids: Ids,
  columns: Columns,
): { call: Piece; pool: Pool } {
  const [node, id, inner] = [writer.fresh(), writer.fresh(), new Columns()];
  const idAt = inner.of(piece`${node}.id`);
  const part = writer.object(selectionOf(field), { node, bound: {} }, inner);
  const list = kind === 'entity' ? ids.entities : ids.facts;
  const label = name(kind === 'entity' ? 'Entity' : 'Fact');
  const body = piece`UNWIND ${list} AS ${id}
MATCH (${node}:${label} {id: ${id}})
WITH DISTINCT ${node} ORDER BY ${node}.id
${part.calls}`;
  const { call, result } = writer.subquery(list, body, piece`collect(${inner.list()})`);
  return { call, pool: poolAt(columns.of(result), idAt, part.decode) };
}

/** The citations of every entity and fact that the answer may cite; an entity's are those of the entity itself. */
function citationPool(writer: Writer, field: SelectedField, ids: Ids, columns: Columns): { call: Piece; pool: Pool } {
  const pools = (['Fact', 'Entity'] as const).map((label) => {
    const [node, id, inner, outer] = [writer.fresh(), writer.fresh(), new Columns(), new Columns()];
    if (citationsOfFact.gives !== 'rows') throw new Error('citations are rows');
    const { rows, scope } = citationsOfFact.rows({
      scope: { node, bound: {} },
      conditions: () => [],
      isSet: () => false,
      fresh: () => writer.fresh(),
    });
    const part = writer.object(selectionOf(field), scope, inner);
    const cited = writer.subquery(
      node,
      piece`${rows}
${part.calls}`,
      piece`collect(${inner.list()})`,
    );
    const idAt = outer.of(piece`${node}.id`);
    const at = outer.of(cited.result);
    const list = label === 'Fact' ? ids.facts : ids.entities;
    const body = piece`UNWIND ${list} AS ${id}
MATCH (${node}:${name(label)} {id: ${id}})
WITH DISTINCT ${node} ORDER BY ${node}.id
${cited.call}`;
    const { call, result } = writer.subquery(list, body, piece`collect(${outer.list()})`);
    const decode: Decode = (row, request) => listAt(row, at).map((one) => part.decode(one as [], request));
    return { call, pool: poolAt(columns.of(result), idAt, decode) };
  });
  return {
    call: pools.reduce((all, { call }) => piece`${all}${call}`, nothing),
    pool: (row) => (id, request) => {
      for (const { pool } of pools) {
        const found = pool(row)(id, request);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function poolAt(position: number, idAt: number, decode: Decode): Pool {
  const cache = new WeakMap<object, Map<unknown, readonly Value[]>>();
  return (row) => {
    const rows = listAt(row, position);
    let byId = cache.get(rows);
    if (!byId) {
      byId = new Map(rows.map((one) => [(one as Value[])[idAt], one as Value[]]));
      cache.set(rows, byId);
    }
    const found = byId;
    return (id, request) => {
      const one = found.get(id);
      return one === undefined ? undefined : decode(one, request);
    };
  };
}

/** Fills what the client selected into a composed value. */
function fill(
  field: SelectedField,
  value: Composed | undefined,
  row: readonly Value[],
  request: Request,
  pools: ReadonlyMap<string, Pool>,
): unknown {
  if (typeof value === 'function') return fill(field, value(argumentsIn(request, field)), row, request, pools);
  if (Array.isArray(value)) return value.map((one: Composed) => fill(field, one, row, request, pools));
  const found = (id: string): unknown => pools.get(field.asks)?.(row)(id, request);
  if (value instanceof CitationsOf) return found(value.id) ?? [];
  if (value instanceof Ref) {
    const answer = found(value.id) as ResponseObject | undefined;
    if (answer === undefined) return null;
    for (const selected of selectionOf(field).fields) {
      const { [selected.field.name]: over } = value.over;
      if (over !== undefined) answer[selected.key] = fill(selected, over, row, request, pools);
    }
    return answer;
  }
  if (typeof value !== 'object' || value === null || kindOf(field) === 'value') return value;
  const fields = value as { readonly [field: string]: Composed };
  const answer = emptyObject(getNamedType(field.field.type).name);
  const own = selectionOf(field).fields;
  count(request, own.length);
  for (const selected of own) answer[selected.key] = fill(selected, fields[selected.field.name], row, request, pools);
  return answer;
}
