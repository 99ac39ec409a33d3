import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { Api, draw } from '../setup/kit.js';

interface Chart {
  root: { id: string };
  nodes: { body: { id: string }; depth: number; primaryParent: string | null; hiddenChildren: number }[];
  edges: { kind: string; from: { id: string }; to: { id: string } }[];
  truncated: boolean;
}

//                      topp
//        PART_OF ╱  COORDINATED_BY │  ╲ REPORTS_TO (and PART_OF until 2021)
//              ost              väst    ute ─PART_OF─► ost
//           ╱   │  ╲          ╱     ╲            (ute is as near as ost, which it is part of)
//     ost-1  ost-2  delad ──►       vast-1 ─PART_OF until 2021─► väst, from 2022 ─► ost
//               ╲    (part of ost and väst, reporting to väst)
//             djup ── djupare ── djupast
//   ring-1 ─REPORTS_TO─► ring-2 ─► ring-3 ─► ring-1
//   ost MIRRORS väst, ost COOPERATES_WITH utanfor; the chair of ost is PART_OF topp
const line = (kind: string, ...ids: string[]) => `${kind}: [${ids.map((id) => `{ id: ${id}, section: A }`).join(', ')}]`;
const GRAPH = `
bodies:
  - { id: topp, name: Toppen, bodyKind: BOARD }
  - id: ost
    name: Östra
    bodyKind: UNIT
    ${line('partOf', 'topp')}
    ${line('mirrors', 'vast')}
    ${line('cooperatesWith', 'utanfor')}
    posts: [{ id: chef, name: Chef, postKind: HEAD, ${line('partOf', 'topp')} }]
  - { id: vast, name: Västra, bodyKind: UNIT, ${line('coordinatedBy', 'topp')} }
  - id: ute
    name: Åttonde
    bodyKind: UNIT
    reportsTo: [{ id: topp, section: A }]
    partOf: [{ id: ost, section: A }, { id: topp, validTo: 2021, section: A }]
  - { id: ost-1, name: Ä, bodyKind: UNIT, ${line('partOf', 'ost')} }
  - { id: ost-2, name: Å, bodyKind: UNIT, ${line('partOf', 'ost')} }
  - { id: delad, name: Delade, bodyKind: UNIT, ${line('reportsTo', 'vast')}, ${line('partOf', 'vast', 'ost')} }
  - id: vast-1
    name: Ö
    bodyKind: UNIT
    partOf: [{ id: vast, validTo: 2021, section: A }, { id: ost, validFrom: 2022, section: A }]
  - { id: djup, name: Djup, bodyKind: UNIT, ${line('partOf', 'ost-2')} }
  - { id: djupare, name: Djupare, bodyKind: UNIT, ${line('partOf', 'djup')} }
  - { id: djupast, name: Djupast, bodyKind: UNIT, ${line('partOf', 'djupare')} }
  - { id: utanfor, name: Utanför, bodyKind: UNIT }
  - { id: ring-1, name: Ett, bodyKind: UNIT, ${line('reportsTo', 'ring-2')} }
  - { id: ring-2, name: Två, bodyKind: UNIT, ${line('reportsTo', 'ring-3')} }
  - { id: ring-3, name: Tre, bodyKind: UNIT, ${line('reportsTo', 'ring-1')} }
`;

describe.each(engines)('an organisation chart, on $name', (engine) => {
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.empty();
    await draw(graph, GRAPH);
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  const QUERY = `query ($root: ID!, $depth: Int! = 2, $kinds: [AffiliationKind!], $asOf: Date) {
    orgChart(root: $root, depth: $depth, kinds: $kinds, asOf: $asOf) {
      root { id } nodes { body { id } depth primaryParent hiddenChildren } edges { kind from { id } to { id } } truncated
    }
  }`;
  async function chart(root: string, more: Record<string, unknown> = {}): Promise<Chart> {
    return ((await api.data(QUERY, { root, ...more })) as { orgChart: Chart }).orgChart;
  }
  /** Each node as `depth id < parent +hidden`. */
  async function nodes(root: string, more: Record<string, unknown> = {}): Promise<string[]> {
    return (await chart(root, more)).nodes.map(
      ({ body, depth, primaryParent, hiddenChildren }) =>
        `${depth} ${body.id}${primaryParent ? ` < ${primaryParent}` : ''}${hiddenChildren > 0 ? ` +${hiddenChildren}` : ''}`,
    );
  }
  const edges = async (root: string, more: Record<string, unknown> = {}) =>
    (await chart(root, more)).edges.map(({ kind, from, to }) => `${from.id} ${kind} ${to.id}`);

  const TWO_LEVELS = [
    '0 topp',
    '1 vast < topp',
    '1 ute < topp',
    '1 ost < topp',
    '2 delad < vast',
    '2 ost-2 < ost +1',
    '2 ost-1 < ost',
    '2 vast-1 < vast',
  ];

  test('each body once, level by level in Swedish order, and how many lie below', async () => {
    expect(await nodes('topp')).toEqual(TWO_LEVELS);
    const { root, truncated } = await chart('topp');
    expect([root.id, truncated]).toEqual(['topp', false]);
  });

  test('of several parents on the level above, the kind of the line chooses, then the name', async () => {
    // delad is part of Västra and of Östra alike: V comes before Ö.
    expect(await nodes('topp', { kinds: ['PART_OF', 'COORDINATED_BY'] })).toContain('2 delad < vast');
    await draw(api.graph, GRAPH.replace("name: Västra", 'name: Övre västra'));
    expect(await nodes('topp')).toContain('2 delad < vast');
    await draw(api.graph, GRAPH.replace("name: Västra", 'name: Övre västra').replace('vast, section: A }, { id: ost', 'ost'));
    expect(await nodes('topp')).toContain('2 delad < ost');
    await draw(api.graph, GRAPH);
  });
});
