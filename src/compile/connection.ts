import { join, name, newline, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import { encodeCursor } from '../model/cursor.js';
import { where } from '../statements/block.js';
import { listName, orderedList, selectionOf, sortProperty } from './fields.js';
import type { Members } from './members.js';
import { pagingOf } from './paging.js';
import { argumentsIn, Columns, type Decode, type DecodedField, listAt, objectDecoder, type Request } from './rows.js';
import type { SelectedField } from './selection.js';
import type { Part, Writer } from './writer.js';

type Rows = readonly Value[];

/** The conditions by which a page lies between two places of its list, and what lies beyond them. */
interface Between {
  /** Behind the place of `after`, and before that of `before`. */
  after: Piece;
  before: Piece;
  /** Not so: what is told of where a page has no row beyond its end. */
  upToAfter: Piece;
  fromBefore: Piece;
}

function between(sort: Piece, id: Piece, parameter: (part: string) => Piece): Between {
  const [afterSort, afterId] = [parameter('afterSort'), parameter('afterId')];
  const [beforeSort, beforeId] = [parameter('beforeSort'), parameter('beforeId')];
  return {
    after: piece`${sort} >= ${afterSort} AND (${sort} > ${afterSort} OR ${id} > ${afterId})`,
    before: piece`${sort} <= ${beforeSort} AND (${sort} < ${beforeSort} OR ${id} < ${beforeId})`,
    upToAfter: piece`${sort} <= ${afterSort} AND (${sort} < ${afterSort} OR ${id} <= ${afterId})`,
    fromBefore: piece`${sort} >= ${beforeSort} AND (${sort} > ${beforeSort} OR ${id} >= ${beforeId})`,
  };
}

/**
 * A keyset page: it begins after the sort key and id of a cursor or ends before those of one, so that page 1,000 costs what
 * page 1 costs. One row more than asked for tells whether there is more on the side where the page was cut; whether there is
 * on the other side of a cursor is read where it is asked for.
 */
export function page(
  writer: Writer,
  field: SelectedField,
  outer: Piece | undefined,
  members: Members,
  columns: Columns,
): Part {
  const { node, match, conditions, distinct, scanned } = members;
  const given = writer.argumentsOf(field);
  const { isBackward } = pagingOf(given);
  const slot = field.slot ?? 0;
  const parameter = (part: string) => piece`$${name(`p${slot}_${part}`)}`;
  const sortedBy = sortProperty(field.marked, given);
  const [sort, id] = [piece`${node}.${name(sortedBy)}`, piece`${node}.id`];
  const { after, before, upToAfter, fromBefore } = between(sort, id, parameter);
  const [isAfter, isBefore] = [typeof given.after === 'string', typeof given.before === 'string'];
  const inner = new Columns();
  const [sortAt, idAt] = [inner.of(sort), inner.of(id)];
  const nodes = new Map<string, Part>();
  const cursors = orderedList(listName(field), sortedBy);
  const cursorOf = (row: Rows) => encodeCursor(cursors, { sort: String(row[sortAt]), id: String(row[idAt]) });

  const membersOf = (selected: SelectedField): Part => {
    const part =
      nodes.get(selected.asks) ?? writer.object(selectionOf(selected), { node, bound: {}, seenFrom: outer }, inner);
    nodes.set(selected.asks, part);
    return part;
  };
  const edgeFields = (edges: SelectedField): DecodedField[] =>
    selectionOf(edges).fields.map((selected) => ({
      selected,
      decode: selected.field.name === 'cursor' ? (row) => cursorOf(row) : membersOf(selected).decode,
    }));
  const position = { at: -1 };
  const lengthIn = (request: Request) => pagingOf(argumentsIn(request, field), field.marked.usualPage).length;
  /** The rows of the page in the order of the list, without the one beyond it. */
  const rowsOf = (row: Rows, request: Request): Rows => {
    const onPage = listAt(row, position.at).slice(0, lengthIn(request));
    return isBackward ? onPage.reverse() : onPage;
  };
  const isCut: Decode = (row, request) => listAt(row, position.at).length > lengthIn(request);
  const each =
    (decode: Decode): Decode =>
    (row, request) =>
      rowsOf(row, request).map((one) => decode(one as [], request));
  const further: Piece[] = [];
  /** Whether the list has a member beyond a cursor. */
  const isBeyond = (condition: Piece): Decode => {
    const { call, result } = writer.subquery(
      outer,
      piece`${match}${where([...conditions, condition])}
WITH ${node} LIMIT 1
`,
      piece`count(${node})`,
    );
    further.push(call);
    const at = columns.of(result);
    return (row) => row[at] !== 0;
  };
  const cursorAt =
    (index: number): Decode =>
    (row, request) => {
      const found = rowsOf(row, request).at(index);
      return found === undefined ? null : cursorOf(found as []);
    };
  const pageInfo: Readonly<Record<string, () => Decode>> = {
    hasNextPage: () => (isBackward ? (isBefore ? isBeyond(fromBefore) : () => false) : isCut),
    hasPreviousPage: () => (isBackward ? isCut : isAfter ? isBeyond(upToAfter) : () => false),
    startCursor: () => cursorAt(0),
    endCursor: () => cursorAt(-1),
  };
  const told = new Map<string, Decode>();
  let counted: { call: Piece; result: Piece } | undefined;

  const decoded = selectionOf(field).fields.map((selected): DecodedField => {
    switch (selected.field.name) {
      case 'nodes':
        return { selected, decode: each(membersOf(selected).decode) };
      case 'edges': {
        const edge = objectDecoder(edgeFields(selected), undefined, selectionOf(selected).type.name);
        return { selected, decode: each(edge) };
      }
      case 'pageInfo': {
        const fields = selectionOf(selected).fields.map((part): DecodedField => {
          const decode = told.get(part.field.name) ?? pageInfo[part.field.name]?.();
          if (!decode) throw new Error(`PageInfo.${part.field.name} is not known`);
          told.set(part.field.name, decode);
          return { selected: part, decode };
        });
        return { selected, decode: objectDecoder(fields, undefined, 'PageInfo') };
      }
      default: {
        counted ??= writer.subquery(
          outer,
          piece`${match}${where(conditions)}${newline}`,
          piece`count(${distinct ? piece`DISTINCT ` : nothing}${node})`,
        );
        const at = columns.of(counted.result);
        return { selected, decode: (row) => row[at] };
      }
    }
  });
  const decode = objectDecoder(decoded, undefined, selectionOf(field).type.name);
  const besides = join([...further, counted?.call ?? nothing], nothing);
  const wantsRows = selectionOf(field).fields.some((selected) => selected.field.name !== 'totalCount');
  if (!wantsRows) return { calls: besides, decode };

  const calls = [...nodes.values()].reduce((all, part) => piece`${all}${part.calls}`, nothing);
  // At a whole type the condition also stands where no cursor is given: without it no engine walks the index in order.
  const places = [...(scanned || isAfter ? [after] : []), ...(isBefore ? [before] : [])];
  const descending = isBackward ? piece` DESC` : nothing;
  const rows = piece`${match}${where([...conditions, ...places])}
WITH ${distinct ? piece`DISTINCT ` : nothing}${node} ORDER BY ${sort}${descending}, ${id}${descending} LIMIT ${parameter('limit')}
${calls}`;
  const { call, result } = writer.subquery(outer, rows, piece`collect(${inner.list()})`);
  position.at = inner.within(columns, result, true);
  return { calls: piece`${call}${besides}`, decode };
}
