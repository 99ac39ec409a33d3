import { type Answering, type Composed, Ref } from '../compile/answering.js';
import { pagingOf } from '../compile/paging.js';
import type { Value } from '../graph/graph.js';
import { decodeCursor, encodeCursor } from '../model/cursor.js';
import type { EntityType } from '../model/schema.generated.js';
import { wordQuery } from '../model/word-query.js';
import { type Candidate, rank } from '../search/rank.js';
import { gatherSearch } from '../statements/gather-search.js';
import { noLongerThan } from './bounds.js';
import { list } from './values.js';

const LONGEST_TEXT = 1_000;
/** How many candidates an engine proposes; the ranking looks at all of them. */
export const PROPOSED = 200;

function candidate([id, type, name, aliases, abbreviation, description, sort]: readonly Value[]): Candidate {
  return {
    id: String(id),
    type: String(type) as EntityType,
    name: String(name),
    aliases: list(aliases).map(String),
    abbreviation: typeof abbreviation === 'string' ? abbreviation : null,
    description: typeof description === 'string' ? description : null,
    sort: String(sort),
  };
}

/** The candidates of `hits` that answer the text, best first. */
export function ranked(hits: Value, text: string, types?: readonly EntityType[]): ReturnType<typeof rank> {
  return rank(
    wordQuery(text, types),
    list(hits).map((hit) => candidate(list(hit))),
  );
}

/** The list of a search, as its cursors name it: a place in it is an entity, and how many there were up to it. */
const LIST = 'search';

/** How many stand up to a cursor, with its own entity; where that is no longer found, as many as there were. */
function upTo(all: readonly { id: string }[], cursor: string): number {
  const place = decodeCursor(LIST, cursor);
  const index = all.findIndex(({ id }) => id === place?.id);
  return index >= 0 ? index + 1 : Math.min(all.length, Number(place?.sort ?? 0));
}

/** `search(text, types, first, after, last, before)`: entities by their words. A cursor stands for an entity. */
export const search: Answering = {
  /** The size of the page and its cursor are checked where those of every list are. */
  parameters({ text }) {
    noLongerThan('search', 'text', text, LONGEST_TEXT);
    return {};
  },
  shape: () => '',
  async inquire({ text, types }, { graph }) {
    const query = wordQuery(String(text), Array.isArray(types) ? (types as EntityType[]) : undefined);
    return { parameters: { candidates: await graph.fullText.candidates(query, PROPOSED) }, found: undefined };
  },
  gather: ({ proposals, parameter, fresh }) => gatherSearch((hit) => proposals(parameter('candidates'), hit), fresh),
  compose(data, given): Composed {
    const types = Array.isArray(given.types) ? (given.types as EntityType[]) : undefined;
    const all = ranked(data, String(given.text), types);
    const { isBackward, length } = pagingOf(given);
    const from = typeof given.after === 'string' ? upTo(all, given.after) : 0;
    const to = typeof given.before === 'string' ? Math.max(from, upTo(all, given.before) - 1) : all.length;
    const start = isBackward ? Math.max(from, to - length) : from;
    const end = isBackward ? to : Math.min(to, from + length);
    const page = all.slice(start, end);
    const nodes = page.map(({ id, snippet }) => ({ entity: new Ref(id), snippet }));
    const cursors = page.map(({ id }, index) => encodeCursor(LIST, { sort: String(start + index + 1), id }));
    return {
      nodes,
      edges: nodes.map((node, index) => ({ cursor: cursors[index] ?? null, node })),
      pageInfo: {
        hasNextPage: isBackward ? to < all.length : end < to,
        hasPreviousPage: isBackward ? start > from : from > 0,
        startCursor: cursors[0] ?? null,
        endCursor: cursors.at(-1) ?? null,
      },
      totalCount: all.length,
    };
  },
};
