import { Buffer } from 'node:buffer';
import type { Value } from '../graph/graph.js';
import type { EntityType } from '../model/schema.generated.js';
import { wordQuery } from '../model/word-query.js';
import { type Candidate, rank } from '../search/rank.js';
import { gatherSearch } from '../statements/gather-search.js';
import { type Arguments, type Assembly, type Composed, Ref } from './assembly.js';
import { AnswerError, within } from './problems.js';

const LONGEST_TEXT = 1_000;
const LARGEST_PAGE = 100;
/** How many candidates an engine proposes; the ranking looks at all of them. */
export const PROPOSED = 200;

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? value : []);

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

const encode = (id: string): string => Buffer.from(`search ${id}`).toString('base64url');
const decode = (cursor: string): string | undefined =>
  /^search (.+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1];

function checked({ text, first, after }: Arguments): { text: string; first: number; after: string | undefined } {
  const words = String(text);
  if (words.length > LONGEST_TEXT) {
    throw new AnswerError({
      code: 'BAD_USER_INPUT',
      field: 'search',
      argument: 'text',
      expected: `at most ${LONGEST_TEXT} characters`,
    });
  }
  const place = typeof after === 'string' ? decode(after) : undefined;
  if (typeof after === 'string' && place === undefined) {
    throw new AnswerError({
      code: 'BAD_USER_INPUT',
      field: 'search',
      argument: 'after',
      expected: 'a cursor of this list',
    });
  }
  return { text: words, first: within('search', 'first', first, 1, LARGEST_PAGE), after: place };
}

/** `search(text, types, first, after)`: entities by their words. A page begins after the entity of the cursor. */
export const search: Assembly = {
  parameters(given) {
    checked(given);
    return {};
  },
  shape: () => '',
  async inquire({ text, types }, { graph }) {
    const query = wordQuery(String(text), Array.isArray(types) ? (types as EntityType[]) : undefined);
    return { parameters: { candidates: await graph.fullText.candidates(query, PROPOSED) }, found: undefined };
  },
  gather: ({ proposals, parameter }) => gatherSearch(proposals(parameter('candidates'))),
  compose(data, given): Composed {
    const { text, first, after } = checked(given);
    const all = ranked(data, text, Array.isArray(given.types) ? (given.types as EntityType[]) : undefined);
    const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
    const page = all.slice(start, start + first);
    const nodes = page.map(({ id, snippet }) => ({ entity: new Ref(id), snippet }));
    const last = page.at(-1);
    return {
      nodes,
      edges: nodes.map((node, index) => ({ cursor: encode(page[index]?.id ?? ''), node })),
      pageInfo: { hasNextPage: start + first < all.length, endCursor: last ? encode(last.id) : null },
      totalCount: all.length,
    };
  },
};
