import { GraphQLError } from 'graphql';
import { decodeCursor, encodeCursor } from '../../../src/model/cursor.js';
import type { Node } from './records.js';
import { by, type Row } from './row.js';

type Arguments = Readonly<Record<string, unknown>>;

type Cursor = { sort: string; id: string };

const given = (value: unknown): boolean => value !== undefined && value !== null;

function cursorOf(list: string, value: unknown): Cursor | undefined {
  if (!given(value)) return undefined;
  const cursor = decodeCursor(list, String(value));
  if (!cursor) throw new GraphQLError('cursor', { extensions: { code: 'BAD_CURSOR' } });
  return cursor;
}

/** How many members are shown, from which end. */
function sizeOf({ first, after, last, before }: Arguments, usual: number): { size: number; fromEnd: boolean } {
  const sizes = [first, last].filter(given).map(Number);
  if (sizes.length > 1 || sizes.some((size) => size < 1 || size > 100))
    throw new GraphQLError('page size', { extensions: { code: 'BAD_PAGE_SIZE' } });
  const alone = given(before) && !given(after) && !given(first);
  return { size: sizes[0] ?? usual, fromEnd: given(last) || alone };
}

/**
 * A page of a list of nodes in their order, by the words of the Relay cursor specification. `list` is what cursors are good
 * for: the field and its relationships.
 */
export function page(
  list: string,
  members: readonly Node[],
  asked: Arguments,
  usual: number,
  rowOf: (node: Node) => Row,
  property: string,
): unknown {
  const { size, fromEnd } = sizeOf(asked, usual);
  const [after, before] = [cursorOf(list, asked.after), cursorOf(list, asked.before)];
  const place = by<Cursor>(
    ({ sort }) => sort,
    ({ id }) => id,
  );
  const at = ({ id, properties }: Node): Cursor => ({ id, sort: String(properties[property]) });
  const rest = members
    .map((one) => ({ one, at: at(one) }))
    .filter(({ at: one }) => !(after && place(one, after) <= 0) && !(before && place(one, before) >= 0));
  const shown = fromEnd ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size);
  const isCut = rest.length > size;
  const edges = shown.map(({ one, at: place }) => ({ cursor: encodeCursor(list, place), node: rowOf(one) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: fromEnd ? members.some((one) => before && place(at(one), before) >= 0) : isCut,
      hasPreviousPage: fromEnd ? isCut : members.some((one) => after && place(at(one), after) <= 0),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: members.length,
  };
}
