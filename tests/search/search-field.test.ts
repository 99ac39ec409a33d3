import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// Seven bodies and a plan with råd in their names, and a goal that speaks of one
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, abbreviation: RD, bodyKind: BOARD }
${[1, 2, 3, 4, 5, 6].map((n) => `  - { id: rad-${n}, name: Råd ${n} för vården, bodyKind: BOARD, aliases: [Panel ${n}] }`).join('\n')}
plans: [{ id: plan, name: Rådets plan för vården, planKind: ACTION_PLAN }]
goals: [{ id: mal, name: Målet, goalKind: MAIN, description: Beslutat av rådet. }]
`;

interface Page {
  totalCount: number;
  nodes: { snippet: string; entity: { __typename: string; id: string } }[];
  edges: { cursor: string; node: { entity: { id: string } } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

describe.each(engines)('the search field, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const QUERY = `query ($text: String!, $types: [EntityType!], $first: Int! = 20, $after: String) {
    search(text: $text, types: $types, first: $first, after: $after) {
      totalCount
      nodes { snippet entity { __typename id } }
      edges { cursor node { entity { id } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
  async function page(text: string, more: Record<string, unknown> = {}): Promise<Page> {
    return ((await api.data(QUERY, { text, ...more })) as { search: Page }).search;
  }
  const ids = ({ nodes }: Page): string[] => nodes.map(({ entity }) => entity.id);

  test('gives each entity with the place where it hit, the best first, and says how many there are', async () => {
    const found = await page('rådet');
    expect(found.totalCount).toBe(9);
    expect(found.nodes[0]).toEqual({ snippet: '**Rådet**', entity: { __typename: 'Body', id: 'rad' } });
    expect(found.nodes.at(-1)).toEqual({
      snippet: 'Beslutat av **rådet**.',
      entity: { __typename: 'Goal', id: 'mal' },
    });
    expect(found.edges.map(({ node }) => node.entity.id)).toEqual(ids(found));
    expect(ids(await page('panel 4'))).toEqual(['rad-4']);
  });

  test('of the types asked for alone', async () => {
    expect(ids(await page('råd', { types: ['Plan', 'Goal'] }))).toEqual(['plan', 'mal']);
    expect(ids(await page('råd', { types: ['Person'] }))).toEqual([]);
    expect(await page('råd', { types: [] })).toMatchObject({ totalCount: 9 });
  });

  test('page by page, each once, in the same order', async () => {
    const all = ids(await page('råd'));
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const found = await page('råd', { first: 2, after });
      expect(found.totalCount).toBe(9);
      seen.push(...ids(found));
      expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor);
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  test.each(['', ' ', '?!', '*', '\u0000', '…', 'och', 'qqqq'])('nothing where %j is asked for', async (text) => {
    expect(await page(text)).toMatchObject({
      totalCount: 0,
      nodes: [],
      pageInfo: { hasNextPage: false, endCursor: null },
    });
  });

  const LONG = 'search: text must be at most 1000 characters.';
  const size = (first: number) => `search: first is ${first}; it must be from 1 to 100.`;
  const CURSOR = 'search: after is no cursor of this list; give the endCursor or cursor of a page of it.';

  test.each([
    [{ text: 'x'.repeat(1_001) }, 'BAD_USER_INPUT', LONG],
    [{ text: 'rådet '.repeat(1_667) }, 'BAD_USER_INPUT', LONG],
    [{ first: 0 }, 'BAD_PAGE_SIZE', size(0)],
    [{ first: 101 }, 'BAD_PAGE_SIZE', size(101)],
    [{ first: -2_147_483_648 }, 'BAD_PAGE_SIZE', size(-2_147_483_648)],
    [{ after: 'påhittad' }, 'BAD_CURSOR', CURSOR],
    [{ after: '' }, 'BAD_CURSOR', CURSOR],
  ])('what cannot be answered is refused (%#)', async (variables, code, message) => {
    const { status, data, errors } = await api.ask(QUERY, { text: 'råd', ...variables });
    expect([status, data]).toEqual([400, null]);
    expect(errors).toMatchObject([{ message, extensions: { code } }]);
  });

  test('a thousand characters are taken', async () => {
    expect((await page(`råd ${'x'.repeat(996)}`)).totalCount).toBe(9);
  });

  test('a question of more than a thousand characters is refused, and an empty one is not understood', async () => {
    const ask = 'query ($q: String!) { ask(question: $q) { understood sentence } }';
    for (const q of ['x'.repeat(1_001), 'Vem äger målet? '.repeat(625)]) {
      const { status, data, errors } = await api.ask(ask, { q });
      expect([status, data]).toEqual([400, null]);
      expect(errors).toMatchObject([
        { message: 'ask: question must be at most 1000 characters.', extensions: { code: 'BAD_USER_INPUT' } },
      ]);
    }
    for (const q of ['', ' ', '?']) {
      expect(await api.data(ask, { q })).toMatchObject({ ask: { understood: false } });
    }
  });
});
