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
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

const PAGE = 'nodes { key: id } edges { cursor node { key: id } } pageInfo { hasNextPage endCursor } totalCount';
const FACT_PAGE =
  'nodes { key: title } edges { cursor node { key: title } } pageInfo { hasNextPage endCursor } totalCount';
const AFFILIATION_PAGE =
  'nodes { key: kind from { id } } edges { cursor node { key: kind from { id } } } pageInfo { hasNextPage endCursor } totalCount';

/** Connections: an operation whose page is `page`, with the variables `first` and `after`. */
const LISTS: Record<string, string> = {
  'all bodies': `{ page: bodies(first: $first, after: $after) { ${PAGE} } }`,
  'bodies of a kind': `{ page: bodies(filter: { bodyKinds: [UNIT] }, first: $first, after: $after) { ${PAGE} } }`,
  'bodies within another': `{ page: bodies(filter: { within: "topp" }, first: $first, after: $after) { ${PAGE} } }`,
  'children of a body': `{ of: body(id: "topp") { page: children(first: $first, after: $after) { ${PAGE} } } }`,
  'lines of a body, from it and to it': `{ of: body(id: "topp") { page: affiliations(first: $first, after: $after) { ${AFFILIATION_PAGE} } } }`,
  'what a body answers for': `{ of: body(id: "topp") { page: responsibleFor(first: $first, after: $after) { ${FACT_PAGE} } } }`,
  'what is observed of a plan': `{ of: plan(id: "plan") { page: findings(first: $first, after: $after) { ${PAGE} } } }`,
  'what the document speaks of': `{ of: entity(id: "drawn") { ... on Document { page: entities(first: $first, after: $after) { ${PAGE} } } } }`,
  'people, of whom there are none': `{ page: people(first: $first, after: $after) { ${PAGE} } }`,
};

describe.each(engines)('pages, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function page(selection: string, first: number, after: string | null = null): Promise<Page> {
    const data = await api.data(`query ($first: Int!, $after: String) ${selection}`, { first, after });
    const found = data as { page?: Page; of?: { page: Page } };
    const one = found.page ?? found.of?.page;
    if (!one) throw new Error('there is no page');
    return one;
  }

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
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: null });
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
