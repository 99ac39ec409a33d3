import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

interface Row {
  name: string;
  written: string;
  told: { timeBasis: string; statedOn: string | null; lastStatedOn: string | null; ended: boolean };
  /** The first and last day on which it is in an answer, where there is one. */
  from?: string;
  to?: string;
  never?: true;
}

// The paper is dated 2021-11-18, the minutes March 2022; the page was read in 2026 and has no date, nor has the law.
const paper = { statedOn: '2021-11-18', lastStatedOn: '2021-11-18', ended: false };
const ROWS: Row[] = [
  { name: 'stated', written: 'validFrom: 2020-03', told: { ...paper, timeBasis: 'STATED' }, from: '2020-03-01' },
  { name: 'source', written: 'phrase: en', told: { ...paper, timeBasis: 'SOURCE_DATE' }, from: '2021-11-18' },
  {
    name: 'twice',
    written: 'also: [{ section: A, document: minutes }, { section: A, document: law }]',
    told: { ...paper, timeBasis: 'SOURCE_DATE', lastStatedOn: '2022-03' },
    from: '2021-11-18',
  },
  {
    name: 'coarse',
    written: 'document: minutes',
    told: { timeBasis: 'SOURCE_DATE', statedOn: '2022-03', lastStatedOn: '2022-03', ended: false },
    from: '2022-03-01',
  },
  {
    name: 'read',
    written: 'document: page',
    told: { timeBasis: 'UNDATED', statedOn: null, lastStatedOn: '2026-11-22', ended: false },
  },
  {
    name: 'undated',
    written: 'document: law',
    told: { timeBasis: 'UNDATED', statedOn: null, lastStatedOn: null, ended: false },
  },
  {
    name: 'until',
    written: 'validTo: 2020',
    told: { ...paper, timeBasis: 'SOURCE_DATE' },
    from: '2020-01-01',
    to: '2020-12-31',
  },
  {
    name: 'after',
    written: 'validTo: 2024',
    told: { ...paper, timeBasis: 'SOURCE_DATE' },
    from: '2021-11-18',
    to: '2024-12-31',
  },
  {
    name: 'former',
    written: 'ended: true',
    told: { ...paper, timeBasis: 'SOURCE_DATE', ended: true },
    never: true,
  },
  {
    name: 'former-since',
    written: 'validFrom: 2015, ended: true',
    told: { ...paper, timeBasis: 'STATED', ended: true },
    from: '2015-01-01',
    to: '2021-11-17',
  },
  {
    name: 'former-until',
    written: 'validFrom: 2015, validTo: 2016, ended: true',
    told: { ...paper, timeBasis: 'STATED', ended: true },
    from: '2015-01-01',
    to: '2016-12-31',
  },
];

//   rad ─REPORTS_TO─► over-NAME, once for each way of telling a time
//   rad ─OWNER─► goal ─► area ─► plan of 2020–2023 ─► strategy of 2010;  rad ─OWNER─► early plan of 2025, end alone
const GRAPH = `
document: { id: paper, name: Handlingen, date: 2021-11-18, recordedAt: 2026-11-22 }
documents:
  - { id: minutes, name: Anteckningen, date: 2022-03 }
  - { id: page, name: Sidan, readOn: 2026-11-22 }
  - { id: law, name: Lagen }
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    reportsTo: [${ROWS.map(({ name, written }) => `{ id: over-${name}, section: A, ${written} }`).join(', ')}]
${ROWS.map(({ name }) => `  - { id: over-${name}, name: ${name}, bodyKind: BOARD }\n`).join('')}
plans:
  - { id: strategy, name: Strategin, planKind: STRATEGY, period: { from: 2010 } }
  - { id: plan, name: Planen, planKind: ACTION_PLAN, partOf: strategy, period: { from: 2020, to: 2023 } }
  - { id: coming, name: Nästa, planKind: ACTION_PLAN, period: { from: 2025 }, responsible: [{ role: OWNER, party: rad, section: A }] }
  - { id: ending, name: Sista, planKind: ACTION_PLAN, period: { to: 2025 }, responsible: [{ role: OWNER, party: rad, section: A }] }
priorityAreas: [{ id: area, name: Området, partOf: plan }]
goals:
  - id: goal
    name: Målet
    goalKind: MAIN
    partOf: area
    responsible: [{ role: OWNER, party: rad, section: A }]
    reporting: [{ kind: REPORT, to: rad, section: A, document: law }]
    basedOn: [{ id: law, section: A }]
`;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe.each(engines)('from when and until when something held, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function lines(asOf: string | null): Promise<{ to: { id: string } }[]> {
    const data = await api.data(
      `query ($asOf: Date) { body(id: "rad") { affiliations(kinds: [REPORTS_TO], asOf: $asOf, first: 50) {
        nodes { to { id } timeBasis statedOn lastStatedOn ended }
      } } }`,
      { asOf },
    );
    return (data as { body: { affiliations: { nodes: { to: { id: string } }[] } } }).body.affiliations.nodes;
  }
  const held = async (day: string): Promise<string[]> => (await lines(day)).map(({ to }) => to.id);

  test('each tells on what its time rests, and when sources have stated it', async () => {
    const told = Object.fromEntries((await lines(null)).map(({ to: { id }, ...rest }) => [id, rest]));
    expect(told).toEqual(Object.fromEntries(ROWS.map(({ name, told: expected }) => [`over-${name}`, expected])));
  });

  test.each(ROWS)('$name: from $from to $to', async ({ name, from, to, never }) => {
    const id = `over-${name}`;
    const days = ['1850-01-01', from, to, '2026-11-22'].flatMap((day) => day ?? []);
    for (const day of days) {
      const isIn = !never && (from === undefined || day >= from) && (to === undefined || day <= to);
      expect([day, (await held(day)).includes(id)]).toEqual([day, isIn]);
    }
    if (from !== undefined) expect(await held(dayAfter(from, -1))).not.toContain(id);
    if (to !== undefined) expect(await held(dayAfter(to, 1))).not.toContain(id);
  });

  test('what stands in a plan is known from the period of the nearest plan that has one, if the source is later', async () => {
    const time = 'timeBasis statedOn';
    const data = await api.data(`{
      goal(id: "goal") {
        responsibilities { ${time} } before: responsibilities(asOf: "2019-12-31") { ${time} } first: responsibilities(asOf: "2020-01-01") { ${time} }
        reporting { ${time} } links { nodes { ${time} } }
      }
      coming: plan(id: "coming") { responsibilities { ${time} } }
      ending: plan(id: "ending") { responsibilities { ${time} } }
    }`);
    const ofPlan = { timeBasis: 'PLAN_PERIOD', statedOn: '2021-11-18' };
    const ofSource = { timeBasis: 'SOURCE_DATE', statedOn: '2021-11-18' };
    expect(data).toEqual({
      goal: {
        responsibilities: [ofPlan],
        before: [],
        first: [ofPlan],
        reporting: [{ timeBasis: 'PLAN_PERIOD', statedOn: null }],
        links: { nodes: [ofPlan] },
      },
      coming: { responsibilities: [ofSource] },
      ending: { responsibilities: [ofSource] },
    });
  });

  test('a chain leads along it from the same day on', async () => {
    const steps = (day: string) =>
      api.data(`{ paths(from: "rad", to: "over-source", asOf: "${day}") { length } }`) as Promise<{ paths: unknown[] }>;
    expect((await steps('2021-11-17')).paths).toEqual([]);
    expect((await steps('2021-11-18')).paths).toEqual([{ length: 1 }]);
  });
});

describe.each(engines)('the recorded documents on a day, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  const chart = async (root: string, asOf: string | null): Promise<string[]> => {
    const data = await api.data(
      'query ($root: ID!, $asOf: Date) { orgChart(root: $root, asOf: $asOf, depth: 3) { nodes { body { id } } } }',
      { root, asOf },
    );
    return (data as { orgChart: { nodes: { body: { id: string } }[] } }).orgChart.nodes.map(({ body }) => body.id);
  };

  test('the care region is whole on a day on which its sources have spoken, and smaller before', async () => {
    const [ever, then, before] = await Promise.all(
      [null, '2022-05-01', '2009-05-01'].map((day) => chart('sjukvardsregion-sydostra', day)),
    );
    expect(then?.length).toBeGreaterThan((ever?.length ?? 0) * 0.9);
    expect(then).toContain('rpo-psykisk-halsa-sydostra-au');
    // A register without a date says what holds, not since when; a paper of 2021 knows nothing of 2009.
    expect(before).toContain('region-kalmar-lan');
    expect(before).not.toContain('rpo-psykisk-halsa-sydostra-au');
  });

  test('the national groups are there before the version of the page that names them', async () => {
    const then = await chart('sks', '2022-05-01');
    expect(then.filter((id) => id.startsWith('npo-')).length).toBeGreaterThanOrEqual(26);
  });

  test('who has a seat in minutes of 2022 had none in 2009 as far as anybody knows', async () => {
    const data = await api.data(`{ person(id: "karin-hallberg") {
      early: memberships(asOf: "2009-05-01") { totalCount } late: memberships(asOf: "2022-03-10") { nodes { body { id } timeBasis statedOn } }
    } }`);
    const { early, late } = (data as { person: { early: unknown; late: { nodes: unknown[] } } }).person;
    expect(early).toEqual({ totalCount: 0 });
    expect(late.nodes).toContainEqual({ body: { id: 'vvg' }, timeBasis: 'SOURCE_DATE', statedOn: '2022-03-10' });
  });
});
