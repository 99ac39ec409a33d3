import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { draw } from '../setup/kit.js';
import { apiOver } from '../setup/suite.js';

// topp ◄── ett, tva, tre … (some part of it twice: in 2020 and again from 2022); three of them share a name
const NAMES = ['Ost', 'Äng', 'ås', 'Öga', 'ost', 'Ost', 'Zon', 'Apa', 'Mål 10', 'Mål 2', 'Élan', 'Üb'];
const BODIES = NAMES.map(
  (name, index) => `
  - id: barn-${String(index).padStart(2, '0')}
    name: ${name}
    bodyKind: ${index % 2 === 0 ? 'TEAM' : 'UNIT'}
    partOf:
      - { id: topp, validTo: 2020, section: Organisation }
      ${index % 3 === 0 ? '- { id: topp, validFrom: 2022, section: Organisation }' : ''}
    cooperatesWith: [{ id: topp, section: Samarbete }]`,
);
const SWEDISH = ['Apa', 'Élan', 'Mål 2', 'Mål 10', 'Ost', 'ost', 'Ost', 'Üb', 'Zon', 'ås', 'Äng', 'Öga'];

const GRAPH = `
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    responsible:
      # Alike in all that a list is sorted by: role, ends, beginning.
      - { role: OWNER, party: topp, title: a, section: Ansvar }
      - { role: OWNER, party: topp, title: b, section: Ansvar }
      - { role: OWNER, party: topp, title: c, section: Ansvar }
      - { role: STEERING, party: topp, title: d, section: Ansvar }
findings:
  - { id: fynd-1, name: Ett, findingKind: OBSERVATION, about: [plan, topp], order: 2 }
  - { id: fynd-2, name: Två, findingKind: OBSERVATION, about: [plan], order: 1 }
  - { id: fynd-3, name: Tre, findingKind: MOTIVATION, about: [plan] }
bodies:
  - { id: topp, name: Toppen, bodyKind: BOARD, mirrors: [{ id: topp, section: Samarbete }] }
${BODIES.join('')}
`;

interface Page {
  nodes: { key: string }[];
  edges: { cursor: string; node: { key: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
  totalCount: number;
}

const PAGE_OF = (member: string): string =>
  `nodes { ${member} } edges { cursor node { ${member} } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount`;
const PAGE = PAGE_OF('key: id');
const FACT_PAGE = PAGE_OF('key: title');
const AFFILIATION_PAGE = PAGE_OF('key: kind from { id }');

const ASKED = 'first: $first, after: $after, last: $last, before: $before';
/** Connections: an operation whose page is `page`, with the variables `first`, `after`, `last` and `before`. */
const LISTS: Record<string, string> = {
  'all bodies': `{ page: bodies(${ASKED}) { ${PAGE} } }`,
  'bodies of a kind': `{ page: bodies(filter: { bodyKinds: [UNIT] }, ${ASKED}) { ${PAGE} } }`,
  'bodies within another': `{ page: bodies(filter: { within: "topp" }, ${ASKED}) { ${PAGE} } }`,
  'children of a body': `{ of: body(id: "topp") { page: children(${ASKED}) { ${PAGE} } } }`,
  'lines of a body, from it and to it': `{ of: body(id: "topp") { page: affiliations(${ASKED}) { ${AFFILIATION_PAGE} } } }`,
  'what a body answers for': `{ of: body(id: "topp") { page: responsibleFor(${ASKED}) { ${FACT_PAGE} } } }`,
  'what is observed of a plan': `{ of: plan(id: "plan") { page: findings(${ASKED}) { ${PAGE} } } }`,
  'what the document speaks of': `{ of: entity(id: "drawn") { ... on Document { page: entities(${ASKED}) { ${PAGE} } } } }`,
  'people, of whom there are none': `{ page: people(${ASKED}) { ${PAGE} } }`,
};

interface Asked {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** What the Relay cursor specification has a page of all members be: EdgesToReturn, HasPreviousPage and HasNextPage. */
function specified(all: Page['edges'], { first, after, last, before }: Asked): Omit<Page, 'totalCount' | 'nodes'> {
  const at = (cursor: string): number => all.findIndex((edge) => edge.cursor === cursor);
  const begin = typeof after === 'string' ? at(after) + 1 : 0;
  const end = typeof before === 'string' ? at(before) : all.length;
  const between = all.slice(begin, Math.max(begin, end));
  const edges =
    typeof first === 'number' ? between.slice(0, first) : between.slice(Math.max(0, between.length - (last ?? 0)));
  return {
    edges,
    pageInfo: {
      hasNextPage: typeof first === 'number' ? between.length > first : end < all.length,
      hasPreviousPage: typeof last === 'number' ? between.length > last : begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

describe.each(engines)('pages, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function pageBy(selection: string, asked: Asked): Promise<Page> {
    const data = await api.data(
      `query ($first: Int, $after: String, $last: Int, $before: String) ${selection}`,
      Object.fromEntries(Object.entries(asked)),
    );
    const found = data as { page?: Page; of?: { page: Page } };
    const one = found.page ?? found.of?.page;
    if (!one) throw new Error('there is no page');
    return one;
  }
  const page = (selection: string, first: number, after: string | null = null): Promise<Page> =>
    pageBy(selection, { first, after });

  test.each(Object.keys(LISTS))('%s: page by page, forward, is the same as all at once', async (list) => {
    const selection = LISTS[list] ?? '';
    const all = await page(selection, 100);
    expect(all.pageInfo.hasNextPage).toBe(false);
    expect(all.totalCount).toBe(all.nodes.length);
    expect(all.edges.map(({ node }) => node)).toEqual(all.nodes);
    expect(all.pageInfo.endCursor).toBe(all.edges.at(-1)?.cursor ?? null);
    expect(new Set(all.edges.map(({ cursor }) => cursor)).size).toBe(all.nodes.length);

    const walked: Page['edges'] = [];
    let after: string | null = null;
    for (let more = true; more; ) {
      const one: Page = await page(selection, 2, after);
      expect(one.totalCount).toBe(all.totalCount);
      expect(one.nodes).toEqual(one.edges.map(({ node }) => node));
      expect(one.pageInfo.endCursor).toBe(one.edges.at(-1)?.cursor ?? null);
      walked.push(...one.edges);
      more = one.pageInfo.hasNextPage;
      expect(more).toBe(walked.length < all.edges.length);
      after = one.pageInfo.endCursor;
    }
    expect(walked).toEqual(all.edges);
  });

  test.each(Object.keys(LISTS))('%s: page by page, backward, is the same as all at once', async (list) => {
    const selection = LISTS[list] ?? '';
    const all = await page(selection, 100);
    const walked: Page['edges'] = [];
    let before: string | null = null;
    for (let more = true; more; ) {
      const one: Page = await pageBy(selection, { last: 2, before });
      expect(one.totalCount).toBe(all.totalCount);
      expect(one.nodes).toEqual(one.edges.map(({ node }) => node));
      walked.unshift(...one.edges);
      more = one.pageInfo.hasPreviousPage;
      expect(more).toBe(walked.length < all.edges.length);
      before = one.pageInfo.startCursor;
    }
    expect(walked).toEqual(all.edges);
  });

  test.each(['all bodies', 'children of a body', 'lines of a body, from it and to it'])(
    '%s: between any two cursors, from either end, as the Relay cursor specification says',
    async (list) => {
      const selection = LISTS[list] ?? '';
      const all = await page(selection, 100);
      const cursors = [undefined, 0, 4, all.edges.length - 1].map((index) =>
        index === undefined ? undefined : all.edges[index]?.cursor,
      );
      for (const after of cursors) {
        for (const before of cursors) {
          const between = { ...(after ? { after } : {}), ...(before ? { before } : {}) };
          for (const asked of [{ first: 3 }, { last: 3 }, { first: 100 }, { last: 100 }]) {
            const { edges, pageInfo, nodes } = await pageBy(selection, { ...asked, ...between });
            expect({ asked, between, edges, pageInfo }).toEqual({
              asked,
              between,
              ...specified(all.edges, { ...asked, ...between }),
            });
            expect(nodes).toEqual(edges.map(({ node }) => node));
          }
        }
      }
    },
  );

  test('twenty where nobody says how many: the first, or the last before a cursor', async () => {
    const lines = LISTS['lines of a body, from it and to it'] ?? '';
    const all = await page(lines, 100);
    expect((await pageBy(lines, {})).edges).toEqual(all.edges.slice(0, 20));
    expect((await pageBy(lines, { before: all.edges.at(-1)?.cursor ?? '' })).edges).toEqual(all.edges.slice(-21, -1));
    expect((await pageBy(lines, { after: all.edges[2]?.cursor ?? '' })).edges).toEqual(all.edges.slice(3, 23));
  });

  test('a cursor of the whole list tells the truth of a narrowed one', async () => {
    const all = await page(LISTS['all bodies'] ?? '', 100);
    const query = (asked: string) =>
      api.data(
        `{ bodies(filter: { named: "Apa" }, ${asked}) { nodes { name } pageInfo { hasNextPage hasPreviousPage } } }`,
      );
    expect(await query(`first: 1, after: "${all.edges[0]?.cursor}"`)).toEqual({
      bodies: { nodes: [], pageInfo: { hasNextPage: false, hasPreviousPage: true } },
    });
    expect(await query(`last: 1, before: "${all.edges[2]?.cursor}"`)).toEqual({
      bodies: { nodes: [{ name: 'Apa' }], pageInfo: { hasNextPage: false, hasPreviousPage: false } },
    });
  });

  test('the lists hold what was drawn, in Swedish order and by kind', async () => {
    const names = async (list: string, field: string) =>
      (await page((LISTS[list] ?? '').replaceAll(/key: \w+/g, `key: ${field}`), 100)).nodes.map(({ key }) => key);
    expect(await names('children of a body', 'name')).toEqual(SWEDISH);
    expect(await names('all bodies', 'name')).toEqual([...SWEDISH.slice(0, 7), 'Toppen', ...SWEDISH.slice(7)]);
    expect(await names('bodies of a kind', 'bodyKind')).toEqual(Array.from({ length: 6 }, () => 'UNIT'));
    expect((await names('what a body answers for', 'title')).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(await names('what is observed of a plan', 'id')).toEqual(['fynd-3', 'fynd-2', 'fynd-1']);
    // 12 + 4 that were part of it again, then 1 that mirrors itself, then 12.
    const kinds = await names('lines of a body, from it and to it', 'kind');
    expect(kinds).toEqual([
      ...Array.from({ length: 16 }, () => 'PART_OF'),
      'MIRRORS',
      ...Array.from({ length: 12 }, () => 'COOPERATES_WITH'),
    ]);
  });

  test('a page may begin at any member, not only where a page ended', async () => {
    const all = await page(LISTS['children of a body'] ?? '', 100);
    for (const index of [0, 3, 4, 5, 10]) {
      const { nodes, pageInfo } = await page(LISTS['children of a body'] ?? '', 3, all.edges[index]?.cursor);
      expect(nodes).toEqual(all.nodes.slice(index + 1, index + 4));
      expect(pageInfo.hasNextPage).toBe(index + 4 < all.nodes.length);
    }
    const { nodes, pageInfo } = await page(LISTS['children of a body'] ?? '', 3, all.edges.at(-1)?.cursor);
    expect(nodes).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null });
  });

  test('the number of members alone can be asked for, and stands for all pages', async () => {
    expect(
      await api.data(`{
        bodies(first: 1) { totalCount }
        units: bodies(filter: { bodyKinds: [UNIT], text: "mål" }) { totalCount }
        none: bodies(filter: { text: "finns inte" }) { totalCount }
        body(id: "topp") { children { totalCount } later: children(asOf: "2023-01-01") { totalCount } affiliations(direction: IN) { totalCount } }
      }`),
    ).toEqual({
      bodies: { totalCount: 13 },
      units: { totalCount: 1 },
      none: { totalCount: 0 },
      body: { children: { totalCount: 12 }, later: { totalCount: 4 }, affiliations: { totalCount: 29 } },
    });
  });

  test('whether there is more can be asked for without the members', async () => {
    expect(
      await api.data(
        '{ bodies(first: 12) { pageInfo { hasNextPage } } all: bodies(first: 13) { pageInfo { hasNextPage } } }',
      ),
    ).toEqual({ bodies: { pageInfo: { hasNextPage: true } }, all: { pageInfo: { hasNextPage: false } } });
  });

  test('one page under several names, each with its own selection', async () => {
    const data = await api.data(`{ bodies(first: 1) {
      a: nodes { id } b: nodes { name children { c: nodes { id } } } d: edges { e: node { bodyKind } f: cursor g: node { parents { id } } }
      h: pageInfo { i: hasNextPage } j: totalCount k: totalCount
    } }`);
    expect(data).toEqual({
      bodies: {
        a: [{ id: 'barn-07' }],
        b: [{ name: 'Apa', children: { c: [] } }],
        d: [{ e: { bodyKind: 'UNIT' }, f: expect.stringMatching(/^[\w-]+$/), g: { parents: [{ id: 'topp' }] } }],
        h: { i: true },
        j: 13,
        k: 13,
      },
    });
  });

  test('a cursor holds though the member that it stands for has gone', async () => {
    const { pageInfo } = await page(LISTS['all bodies'] ?? '', 2);
    await draw(api.graph, GRAPH.replace(/\n {2}- id: barn-10[\s\S]*?Samarbete }]/, ''));
    const { nodes, totalCount } = await page(LISTS['all bodies'] ?? '', 2, pageInfo.endCursor);
    expect(totalCount).toBe(12);
    expect(nodes).toEqual([{ key: 'barn-09' }, { key: 'barn-08' }]);
    await draw(api.graph, GRAPH);
  });
});
