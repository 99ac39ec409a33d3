import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

interface Chart {
  root: { id: string };
  nodes: { body: { id: string }; depth: number; primaryParent: string | null; hiddenChildren: number }[];
  edges: { kind: string; from: { id: string }; to: { id: string } }[];
  truncated: boolean;
}

//                      topp
//        PART_OF ╱  COORDINATED_BY │  ╲ REPORTS_TO (and PART_OF until 2021)
//              ost              väst    ute ─PART_OF─► ost
//           ╱   │  ╲              ╲               (ute is as near as ost, of which it is a part)
//     ost-1  ost-2  delad ─REPORTS_TO─► väst      vast-1 ─PART_OF until 2021─► väst, from 2022 ─► ost
//               │
//             djup ── djupare ── djupast
//   ring-1 ─REPORTS_TO─► ring-2 ─► ring-3 ─► ring-1
//   sjalv ─REPORTS_TO─► sjalv
//   ost MIRRORS väst, ost COOPERATES_WITH utanfor; the chair of ost is PART_OF topp
const line = (kind: string, ...ids: string[]) =>
  `${kind}: [${ids.map((id) => `{ id: ${id}, section: A }`).join(', ')}]`;
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
  - { id: delad, name: Delade, bodyKind: UNIT, ${line('reportsTo', 'vast')}, ${line('partOf', 'ost')} }
  - id: vast-1
    name: Ö
    bodyKind: UNIT
    partOf: [{ id: vast, validTo: 2021, section: A }, { id: ost, validFrom: 2022, section: A }]
  - { id: djup, name: Djup, bodyKind: UNIT, ${line('partOf', 'ost-2')} }
  - { id: djupare, name: Djupare, bodyKind: UNIT, ${line('partOf', 'djup')} }
  - { id: djupast, name: Djupast, bodyKind: UNIT, ${line('partOf', 'djupare')} }
  - { id: utanfor, name: Utanför, bodyKind: UNIT }
  - { id: sjalv, name: Själv, bodyKind: UNIT, ${line('reportsTo', 'sjalv')} }
  - { id: ring-1, name: Ett, bodyKind: UNIT, ${line('reportsTo', 'ring-2')} }
  - { id: ring-2, name: Två, bodyKind: UNIT, ${line('reportsTo', 'ring-3')} }
  - { id: ring-3, name: Tre, bodyKind: UNIT, ${line('reportsTo', 'ring-1')} }
`;

describe.each(engines)('an organisation chart, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

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
    '2 delad < ost',
    '2 ost-2 < ost +1',
    '2 ost-1 < ost',
    '2 vast-1 < vast',
  ];

  test('each body once, level by level in Swedish order, and how many lie below', async () => {
    expect(await nodes('topp')).toEqual(TWO_LEVELS);
    const { root, truncated } = await chart('topp');
    expect([root.id, truncated]).toEqual(['topp', false]);
  });

  test('of several parents the kind of the line chooses, in the order asked for; of one kind, the name', async () => {
    expect(await nodes('topp', { kinds: ['PART_OF', 'COORDINATED_BY', 'REPORTS_TO'] })).toContain('2 delad < ost');
    expect(await nodes('topp', { kinds: ['REPORTS_TO', 'COORDINATED_BY', 'PART_OF'] })).toContain('2 delad < vast');
    expect(await nodes('topp')).toContain('2 vast-1 < vast');
  });

  test('a body is drawn under one on the level above, though it is part of one beside it', async () => {
    expect(await nodes('topp')).toContain('1 ute < topp');
    expect(await nodes('topp', { kinds: ['PART_OF'], asOf: '2022-01-01' })).toContain('2 ute < ost');
  });

  test('every other link among them is an edge, and none to a body that is not there', async () => {
    expect(await edges('topp', { depth: 1 })).toEqual([
      'ute PART_OF topp',
      'ute PART_OF ost',
      'ost PART_OF topp',
      'ute REPORTS_TO topp',
      'vast COORDINATED_BY topp',
      'ost MIRRORS vast',
    ]);
    expect(await edges('topp')).toContain('delad REPORTS_TO vast');
    expect(JSON.stringify(await chart('topp'))).not.toMatch(/utanfor|chef/);
  });

  test('edges of the kinds asked for alone', async () => {
    expect(await edges('topp', { depth: 1, kinds: ['COORDINATED_BY', 'PART_OF'], asOf: '2022-01-01' })).toEqual([
      'ost PART_OF topp',
      'vast COORDINATED_BY topp',
    ]);
    expect(await nodes('vast', { kinds: ['MIRRORS'] })).toEqual(['0 vast', '1 ost < vast']);
  });

  test('as of a day: under which it was then, and the links that held', async () => {
    const at = (asOf: string) => nodes('topp', { asOf, depth: 2 });
    expect(await at('2021-12-31')).toContain('2 vast-1 < vast');
    expect(await at('2022-01-01')).toContain('2 vast-1 < ost');
    expect(await edges('topp', { depth: 1, asOf: '2022-01-01' })).not.toContain('ute PART_OF topp');
    expect(await nodes('vast', { asOf: '2022-01-01' })).toEqual(['0 vast', '1 delad < vast']);
  });

  test('what lies below the depth is counted, down to none', async () => {
    expect(await nodes('topp', { depth: 0 })).toEqual(['0 topp +3']);
    expect(await nodes('topp', { depth: 0, asOf: '2022-01-01', kinds: ['PART_OF'] })).toEqual(['0 topp +1']);
    expect(await nodes('ost-2', { depth: 2 })).toEqual(['0 ost-2', '1 djup < ost-2', '2 djupare < djup +1']);
    expect(await nodes('ost-2', { depth: 6 })).toEqual([
      '0 ost-2',
      '1 djup < ost-2',
      '2 djupare < djup',
      '3 djupast < djupare',
    ]);
  });

  test('those who report in a ring are each there once, and the root is under nobody', async () => {
    expect(await nodes('ring-1', { depth: 6 })).toEqual(['0 ring-1', '1 ring-3 < ring-1', '2 ring-2 < ring-3']);
    expect(await edges('ring-1', { depth: 6 })).toEqual([
      'ring-1 REPORTS_TO ring-2',
      'ring-3 REPORTS_TO ring-1',
      'ring-2 REPORTS_TO ring-3',
    ]);
  });

  test('one that reports to itself is not below itself', async () => {
    expect(await nodes('sjalv', { depth: 6 })).toEqual(['0 sjalv']);
    expect(await nodes('sjalv', { depth: 0 })).toEqual(['0 sjalv']);
    expect(await edges('sjalv')).toEqual(['sjalv REPORTS_TO sjalv']);
  });

  test('a root with nothing below it', async () => {
    expect(await chart('utanfor')).toEqual({
      root: { id: 'utanfor' },
      nodes: [{ body: { id: 'utanfor' }, depth: 0, primaryParent: null, hiddenChildren: 0 }],
      edges: [],
      truncated: false,
    });
  });
});
