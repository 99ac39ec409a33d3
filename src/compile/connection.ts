import { comma, join, name, newline, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import { encodeCursor } from '../model/cursor.js';
import { where } from '../statements/block.js';
import { listName, selectionOf } from './fields.js';
import type { Members } from './members.js';
import { argumentsIn, Columns, type Decode, type DecodedField, listAt, objectDecoder, type Request } from './rows.js';
import type { SelectedField } from './selection.js';
import type { Part, Writer } from './writer.js';

/** The rows of a page, without the one beyond it that tells whether there is more. */
function onPage(rows: readonly Value[], first: number): readonly Value[] {
  return rows.length > first ? rows.slice(0, first) : rows;
}

/**
 * A keyset page: it begins after the sort key and id of the cursor, so that page 1,000 costs what page 1 costs. One row
 * more than asked for tells whether there is a next page.
 */
export function page(
  writer: Writer,
  field: SelectedField,
  outer: Piece | undefined,
  members: Members,
  columns: Columns,
): Part {
  const { node, match, conditions, distinct, scanned } = members;
  const slot = field.slot ?? 0;
  const parameter = (part: string) => piece`$${name(`p${slot}_${part}`)}`;
  const [sort, id] = [piece`${node}.sort`, piece`${node}.id`];
  const after = piece`${sort} >= ${parameter('sort')} AND (${sort} > ${parameter('sort')} OR ${id} > ${parameter('id')})`;
  // At a whole type the condition also stands for the first page: without it no engine walks the index in order.
  const begins = scanned || typeof writer.argumentsOf(field).after === 'string';
  const inner = new Columns();
  const [sortAt, idAt] = [inner.of(sort), inner.of(id)];
  const nodes = new Map<string, Part>();
  const cursors = listName(field);
  const cursorOf = (row: readonly Value[]) =>
    encodeCursor(cursors, { sort: String(row[sortAt]), id: String(row[idAt]) });

  const membersOf = (selected: SelectedField): Part => {
    const part = nodes.get(selected.asks) ?? writer.object(selectionOf(selected), { node, bound: {} }, inner);
    nodes.set(selected.asks, part);
    return part;
  };
  const edgeFields = (edges: SelectedField): DecodedField[] =>
    selectionOf(edges).fields.map((selected) => ({
      selected,
      decode: selected.field.name === 'cursor' ? (row) => cursorOf(row) : membersOf(selected).decode,
    }));
  const position = { at: -1 };
  const rowsOf: (row: readonly Value[]) => readonly Value[] = (row) => listAt(row, position.at);
  const firstOf = (request: Request) => Number(argumentsIn(request, field).first);
  const each =
    (decode: Decode): Decode =>
    (row, request) =>
      onPage(rowsOf(row), firstOf(request)).map((one) => decode(one as [], request));
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
          const hasNextPage: Decode = (row, request) => rowsOf(row).length > firstOf(request);
          const endCursor: Decode = (row, request) => {
            const last = onPage(rowsOf(row), firstOf(request)).at(-1);
            return last === undefined ? null : cursorOf(last as []);
          };
          return { selected: part, decode: part.field.name === 'hasNextPage' ? hasNextPage : endCursor };
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

  const calls = [...nodes.values()].reduce((all, part) => piece`${all}${part.calls}`, nothing);
  const rows = piece`${match}${where(begins ? [...conditions, after] : conditions)}
WITH ${distinct ? piece`DISTINCT ` : nothing}${node} ORDER BY ${join([sort, id], comma)} LIMIT ${parameter('limit')}
${calls}`;
  const countCall = counted?.call ?? nothing;
  const wantsRows = selectionOf(field).fields.some((selected) => selected.field.name !== 'totalCount');
  if (!wantsRows) return { calls: countCall, decode: objectDecoder(decoded, undefined, selectionOf(field).type.name) };
  const { call, result } = writer.subquery(outer, rows, piece`collect(${inner.list()})`);
  position.at = inner.within(columns, result, true);
  return {
    calls: piece`${call}${countCall}`,
    decode: objectDecoder(decoded, undefined, selectionOf(field).type.name),
  };
}
