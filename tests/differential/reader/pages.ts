import { GraphQLError } from 'graphql';
import { decodeCursor, encodeCursor } from '../../../src/model/cursor.js';
import type { Node } from './records.js';
import { by, Row } from './row.js';

type Arguments = Readonly<Record<string, unknown>>;

/** A page of a list of nodes in their order. `list` is what cursors are good for: the field and its relationships. */
export function page(list: string, members: readonly Node[], { first, after }: Arguments): unknown {
  const [most, cursor] = [Number(first), typeof after === 'string' ? decodeCursor(list, after) : undefined];
  if (most < 1 || most > 100) throw new GraphQLError('page size', { extensions: { code: 'BAD_PAGE_SIZE' } });
  if (typeof after === 'string' && !cursor) throw new GraphQLError('cursor', { extensions: { code: 'BAD_CURSOR' } });
  const place = by<{ sort: string; id: string }>(
    ({ sort }) => sort,
    ({ id }) => id,
  );
  const rest = cursor ? members.filter((one) => place(one, cursor) > 0) : members;
  const shown = rest.slice(0, most);
  const edges = shown.map((node) => ({ cursor: encodeCursor(list, node), node: new Row(node) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: { hasNextPage: rest.length > most, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: members.length,
  };
}
