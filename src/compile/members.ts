import { getNamedType } from 'graphql';
import {
  allOf,
  anyOf,
  comma,
  join,
  type Name,
  name,
  nothing,
  type Piece,
  piece,
  wholeNumber,
} from '../graph/cypher.js';
import { joinedBy, TABLES } from '../model/joined.js';
import { Direction } from '../model/schema.generated.js';
import { where } from '../statements/block.js';
import type { Arguments } from './answering.js';
import { isConnection, isList, memberType, SORT, sortProperty } from './fields.js';
import type { Reading } from './reading.js';
import type { SelectedField } from './selection.js';
import { type GivenCondition, reach } from './shape.js';
import type { Writer } from './writer.js';

/** The members of a list, or the one object of a field: the pattern that finds them, and the conditions on them. */
export interface Members {
  node: Piece;
  match: Piece;
  conditions: readonly Piece[];
  /** Whether the pattern may find a member more than once. */
  distinct: boolean;
  /** Whether the list begins at a whole type, so that an index must carry its order. */
  scanned: boolean;
  /** The properties that a plain list is sorted by before its sort key. */
  sortedBy: readonly string[];
  atMost: number;
}

/** The label of the nodes that a field leads to: concrete types and interfaces alike are labels. */
function labelOf(field: SelectedField): Name {
  return name(isConnection(field) ? memberType(field) : getNamedType(field.field.type).name);
}

/** The greatest length of a list at the root that is no page. */
const LONGEST_ROOT_LIST = 1_000;

/** The first of the conditions that leads to an entity by its id, from which the list can be found, and the others. */
function anchorOf(given: readonly GivenCondition[]) {
  for (const one of given) {
    const { narrowing, parameter } = one;
    if (narrowing.by !== 'reaching') continue;
    return { anchor: { narrowing, parameter }, others: given.filter((other) => other !== one) };
  }
  return { others: given };
}

/** Where a field of the query enters the graph: at an id, at some ids, or at a whole type, narrowed by what it reaches. */
export function entryPoints(writer: Writer, field: SelectedField): Members {
  const node = writer.fresh();
  const label = labelOf(field);
  const { key } = field.marked;
  const found = { node, conditions: [], distinct: false, scanned: false, sortedBy: [], atMost: LONGEST_ROOT_LIST };
  if (key !== undefined) {
    const type = getNamedType(field.field.type);
    const byId = writer.idLabel(type) ?? label.text;
    const labels = byId === label.text || writer.isNameless(type) ? name(byId) : allOf([byId, label.text]);
    const given = piece`$${name(`p${field.slot}_${key}`)}`;
    if (!isList(field)) return { ...found, match: piece`MATCH (${node}:${labels} {id: ${given}})` };
    const id = writer.fresh();
    return { ...found, distinct: true, match: piece`UNWIND ${given} AS ${id} MATCH (${node}:${labels} {id: ${id}})` };
  }
  const given = writer.givenConditions(field);
  const { anchor, others } = anchorOf(given);
  const from = anchor ? piece`(:${name(anchor.narrowing.label)} {id: $${name(anchor.parameter)}})` : nothing;
  return {
    ...found,
    match: anchor
      ? piece`MATCH ${from}<-[${reach(anchor.narrowing)}]-(${node}:${label})`
      : piece`MATCH (${node}:${label})`,
    conditions: writer.conditions(others, node, node),
    distinct: anchor !== undefined,
    scanned: anchor === undefined,
  };
}

/** Types of which several relationships may join the same two nodes: facts of different times make one each. */
const REPEATED: ReadonlySet<string> = new Set(
  [...joinedBy(TABLES)].flatMap(([type, rows]) => (rows.some(({ hasValidity }) => hasValidity) ? [type] : [])),
);

/** The neighbours of a node over the relationships that the schema names for the field. The bound node stands leftmost. */
export function neighbours(
  writer: Writer,
  field: SelectedField,
  { over, direction, sortedBy, atMost }: Extract<Reading, { by: 'relation' }>,
  from: Piece,
): Members {
  const [node, relation] = [writer.fresh(), writer.fresh()];
  const asked = writer.argumentsOf(field)[field.marked.side ?? ''];
  const chosen =
    over.length === 1
      ? over
      : asked === Direction.OUT
        ? over.slice(0, 1)
        : asked === Direction.IN
          ? over.slice(1)
          : over;
  const types = anyOf(chosen);
  const [left, right] = direction === 'IN' ? [piece`<-`, piece`-`] : [piece`-`, piece`->`];
  const conditions = writer.conditions(writer.givenConditions(field), node, relation);
  const usesRelation = conditions.some(({ text }) => text.includes(`${relation.text}.`));
  return {
    node,
    match: piece`MATCH (${from})${left}[${usesRelation ? relation : nothing}:${types}]${right}(${node}:${labelOf(field)})`,
    conditions,
    distinct: chosen.length > 1 || chosen.some((type) => REPEATED.has(type)),
    scanned: false,
    sortedBy,
    atMost,
  };
}

/** The rows of a list that is no page, or of the one object: in order, and no more than may be. */
export function ordered(field: SelectedField, given: Arguments, members: Members): Piece {
  const { node, match, conditions, distinct, sortedBy, atMost } = members;
  const limit = wholeNumber(isList(field) ? atMost : 1);
  const sort = sortProperty(field.marked, given);
  const order = join(
    [...(sort === SORT ? sortedBy : []), sort, 'id'].map((property) => piece`${node}.${name(property)}`),
    comma,
  );
  return piece`${match}${where(conditions)}
WITH ${distinct ? piece`DISTINCT ` : nothing}${node} ORDER BY ${order} LIMIT ${limit}`;
}
