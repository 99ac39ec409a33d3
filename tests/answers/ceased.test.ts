import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// topp ◄─PART_OF─ rad, dissolved from July 2020 ─REPLACED_BY─► nya      (the paper is of 2018)
//   rad has a chair, a vacant post, a member and one who left before; it owns plan, reports to topp and receives goal's report
// topp ◄─PART_OF─ flyttad ─REPLACED_BY 2019─► nya;  ater: dissolved in 2019, at work again from 2020;  lagd: dissolved, no day
const GRAPH = `
document: { id: paper, name: Handlingen, date: 2018, recordedAt: 2026-11-22 }
documents: [{ id: later, name: Senare, date: 2021-05-01 }, { id: law, name: Lagen }]
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }, { id: bo, name: Bo Ask }]
bodies:
  - { id: topp, name: Toppen, bodyKind: BOARD }
  - { id: nya, name: Nya rådet, bodyKind: BOARD, partOf: [{ id: topp, validFrom: 2020-07, section: A }] }
  - id: rad
    name: Rådet
    bodyKind: BOARD
    partOf: [{ id: topp, section: A }]
    reportsTo: [{ id: topp, validTo: 2022, section: A }]
    replacedBy: [{ id: nya, section: A }]
    bodyStatus: [{ status: ACTIVE, section: A }, { status: DISSOLVED, validFrom: 2020-07, section: A, document: later }]
    posts:
      - { id: ordf, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, section: A }] }
      - { id: sekr, name: Sekreterare, postKind: SECRETARY, vacant: [{ section: A }] }
    members: [{ member: bo, section: A }, { member: lo, validTo: 2018, section: A }, { member: nya, section: A, document: later }]
    reporting: [{ kind: REPORT, to: topp, section: A }]
  - { id: flyttad, name: Flyttade, bodyKind: TEAM, partOf: [{ id: topp, section: A }], replacedBy: [{ id: nya, validFrom: 2019, section: A }] }
  - { id: ater, name: Återuppståndna, bodyKind: TEAM, partOf: [{ id: topp, section: A }],
      bodyStatus: [{ status: DISSOLVED, validFrom: 2019, section: A }, { status: ACTIVE, validFrom: 2020, section: A }] }
  - { id: lagd, name: Nedlagda, bodyKind: TEAM, partOf: [{ id: topp, section: A }], bodyStatus: [{ status: DISSOLVED, section: A, document: later }] }
  - { id: lag, name: Lagens, bodyKind: TEAM, partOf: [{ id: topp, section: A }], bodyStatus: [{ status: DISSOLVED, section: A, document: law }] }
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: rad, section: A }, { role: LEADING, party: ordf, section: A }] }]
goals: [{ id: goal, name: Målet, goalKind: MAIN, reporting: [{ kind: REPORT, to: rad, section: A }] }]
`;

describe.each(engines)('what a source says is no more, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function told(day: string | null): Promise<Record<string, string[]>> {
    const data = await api.data(
      `query ($day: Date) {
        body(id: "rad") {
          memberships(asOf: $day) { nodes { id: member { id } } }
          lines: affiliations(asOf: $day, direction: OUT) { nodes { id: to { id } kind } }
          owned: responsibleFor(asOf: $day) { nodes { id: subject { id } } }
          reports(asOf: $day) { nodes { id: to { id } } }
          receives: receivesReports(asOf: $day) { nodes { id: subject { id } } }
          posts { state(asOf: $day) }
        }
        leads: entity(id: "ordf") { ... on Party { responsibleFor(asOf: $day) { nodes { id: subject { id } } } } }
        orgChart(root: "topp", depth: 1, asOf: $day) { nodes { body { id } } }
      }`,
      { day },
    );
    const { body, leads, orgChart } = data as {
      body: Record<string, { nodes: { id: { id: string }; kind?: string }[] }> & { posts: { state: string }[] };
      leads: { responsibleFor: { nodes: unknown[] } };
      orgChart: { nodes: { body: { id: string } }[] };
    };
    const ids = (field: string) =>
      (body[field]?.nodes ?? []).map(({ id, kind }) => (kind === undefined ? id.id : `${kind} ${id.id}`));
    return {
      members: ids('memberships'),
      lines: ids('lines'),
      owned: ids('owned'),
      reports: ids('reports'),
      receives: ids('receives'),
      posts: body.posts.map(({ state }) => state),
      leads: leads.responsibleFor.nodes.map(() => 'plan'),
      chart: orgChart.nodes.slice(1).map((one) => one.body.id),
    };
  }

  test('the day before, everything is as it was', async () => {
    expect(await told('2020-06-30')).toEqual({
      members: ['bo', 'kim'],
      lines: ['PART_OF topp', 'REPORTS_TO topp', 'REPLACED_BY nya'],
      owned: ['plan'],
      reports: ['topp'],
      receives: ['goal'],
      posts: ['HELD', 'VACANT'],
      leads: ['plan'],
      chart: ['lagd', 'rad', 'ater'],
    });
  });

  test('from that day on it owns, holds and has nothing, but what a source gives another end, and who came after', async () => {
    expect(await told('2020-07-01')).toEqual({
      members: [],
      lines: ['REPORTS_TO topp', 'REPLACED_BY nya'],
      owned: [],
      reports: [],
      receives: [],
      posts: ['UNNAMED', 'UNNAMED'],
      leads: [],
      // What reports to it still stands below it in a chart.
      chart: ['lagd', 'nya', 'rad', 'ater'],
    });
  });

  test('without a day, all that was ever said is told', async () => {
    const { members, lines, posts, chart } = await told(null);
    expect(members).toEqual(['bo', 'kim', 'lo', 'nya']);
    expect(lines).toHaveLength(3);
    expect(posts).toEqual(['HELD', 'VACANT']);
    expect(chart).toEqual(['flyttad', 'lag', 'lagd', 'nya', 'rad', 'ater']);
  });

  test.each([
    ['2018-12-31', ['flyttad', 'lagd', 'rad', 'ater']],
    ['2019-01-01', ['lagd', 'rad', 'ater']],
    ['2021-05-01', ['nya', 'rad', 'ater']],
    ['2023-01-01', ['nya', 'ater']],
  ])('which bodies there were on %s', async (day, chart) => {
    expect((await told(day)).chart).toEqual(chart);
  });
});

describe.each(engines)('a former holder, on $name', (engine) => {
  const api = apiOver(
    engine,
    `
document: { id: paper, name: Handlingen, date: 2021-03-01, recordedAt: 2026-11-22 }
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }]
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    posts:
      - { id: former, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, ended: true, section: A }] }
      - { id: since, name: Sekreterare, postKind: SECRETARY, holders: [{ member: kim, validFrom: 2019, ended: true, section: A }] }
      - { id: both, name: Ledamot, postKind: MEMBER, holders: [{ member: kim, ended: true, section: A }, { member: lo, section: A }] }
      - { id: vacant, name: Chef, postKind: HEAD, holders: [{ member: kim, ended: true, section: A }], vacant: [{ section: A }] }
`,
  );

  test.each([
    [null, ['UNNAMED', 'UNNAMED', 'HELD', 'VACANT']],
    ['2020-01-01', ['UNNAMED', 'HELD', 'UNNAMED', 'UNNAMED']],
    ['2021-03-01', ['UNNAMED', 'UNNAMED', 'HELD', 'VACANT']],
  ])('whether each post is held, asked for %s', async (day, states) => {
    const data = await api.data(
      `query ($day: Date) { ${['former', 'since', 'both', 'vacant'].map((id) => `${id}: entity(id: "${id}") { ... on Post { state(asOf: $day) } }`).join(' ')} }`,
      { day },
    );
    expect(Object.values(data as Record<string, { state: string }>).map(({ state }) => state)).toEqual(states);
  });

  test('who asks for the chair is told that it was so, and that no source names another', async () => {
    const data = await api.data('{ ask(question: "Vem är ordförande i Rådet?") { sentence } }');
    expect(data).toEqual({ ask: { sentence: 'Kim Ek var ordförande i Rådet; ingen källa namnger någon efter.' } });
  });

  test('is told, as a former one; and the post that has no other is one whose holder nobody names', async () => {
    const data = await api.data(`{
      person(id: "kim") { memberships { nodes { post { id } ended } } }
      gaps(kinds: [UNNAMED_POST]) { nodes { about { id } } }
    }`);
    const { person, gaps } = data as {
      person: { memberships: { nodes: { post: { id: string }; ended: boolean }[] } };
      gaps: { nodes: { about: { id: string }[] }[] };
    };
    expect(person.memberships.nodes.map(({ ended }) => ended)).toEqual([true, true, true, true]);
    expect(gaps.nodes.flatMap(({ about }) => about.map(({ id }) => id)).sort()).toEqual(['former', 'since']);
  });
});
