import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cypher } from '../../src/graph/cypher.js';
import { engines } from '../setup/engines.js';
import { Api, draw, loadSeeds } from '../setup/kit.js';
import { noting } from './noting.js';

//   rad ─PLAN_OF─► plan ◄─ omrade ◄─ mal (owned by kim in 2021)     bolag owns the area from 2022
//                    ▲───────────── fritt                            handling: an activity of the area, done by rad
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD }
  - { id: bolag, name: Bolaget, bodyKind: BOARD }
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad, reporting: [{ kind: REPORT, to: bolag, section: A }] }]
priorityAreas:
  - id: omrade
    name: Området
    number: 1
    partOf: plan
    responsible: [{ role: OWNER, party: bolag, validFrom: 2022, section: A }]
goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    partOf: omrade
    responsible: [{ role: OWNER, party: kim, validFrom: 2021, validTo: 2021, section: A }]
  - { id: fritt, name: Målet bredvid, goalKind: MAIN, partOf: plan }
activities:
  - { id: handling, name: Handlingen, partOf: omrade, responsible: [{ role: EXECUTING, party: rad, section: A }] }
`;

const ANSWER = `{
  status sv: sentence en: sentence(language: EN)
  owners { role party { id name } subject { id } inheritedThrough { id } citations { section } }
  others { role party { id } inheritedThrough { id } }
  reporting { reportingKind to { id } inheritedThrough { id } }
  decisions { id } meetings { id }
  chain { from { id } to { id } citations { section } }
}`;

interface Subject {
  id: string;
  responsibility: unknown;
}

describe.each(engines)('responsibility as a field of every subject, on $name', (engine) => {
  const statements: Cypher[] = [];
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.empty();
    await draw(graph, GRAPH);
    api = await Api.over(noting(graph, statements));
  });
  afterAll(() => api.close());
  beforeEach(() => {
    statements.length = 0;
  });

  const asked = async (id: string, day?: string) => {
    const text = `query ($id: ID!, $day: Date) { responsibility(for: $id, asOf: $day) ${ANSWER} }`;
    return ((await api.data(text, { id, day })) as { responsibility: unknown }).responsibility;
  };
  const one = async (text: string, variables: Record<string, unknown> = {}) => {
    const data = await api.data(text, variables);
    expect(statements).toHaveLength(1);
    statements.length = 0;
    return data as never;
  };

  test.each([undefined, '2021-05-01', '2022-05-01', '2025-01-01'])(
    'a plan, its areas and their goals tell each what it is told when asked alone, in one statement: on %s',
    async (day) => {
      const own = `id responsibility(asOf: $day) ${ANSWER}`;
      const { plan } = (await one(
        `query ($day: Date) { plan(id: "plan") { ${own} goals { ${own} } parts { nodes { ${own} } edges { node { ${own} } } } priorityAreas { goals { ${own} } } } }`,
        { day },
      )) as {
        plan: Subject & {
          goals: Subject[];
          parts: { nodes: Subject[]; edges: { node: Subject }[] };
          priorityAreas: { goals: Subject[] }[];
        };
      };
      const edges = plan.parts.edges.map(({ node }) => node);
      const inAreas = plan.priorityAreas.flatMap(({ goals }) => goals);
      const all = [plan, ...plan.goals, ...plan.parts.nodes, ...edges, ...inAreas];
      const ids = all.map(({ id }) => id).sort();
      expect(ids).toEqual(['fritt', 'fritt', 'fritt', 'mal', 'mal', 'omrade', 'omrade', 'plan']);
      for (const { id, responsibility } of all) expect(responsibility, id).toEqual(await asked(id, day));
    },
  );

  test('two days of one subject beside each other', async () => {
    const { goal } = (await one(
      `{ goal(id: "mal") { then: responsibility(asOf: "2021-05-01") ${ANSWER} later: responsibility(asOf: "2022-05-01") ${ANSWER} } }`,
    )) as { goal: { then: unknown; later: unknown } };
    expect(goal.then).toMatchObject({ status: 'KNOWN', owners: [{ party: { id: 'kim' } }] });
    expect(goal.later).toMatchObject({ status: 'INHERITED', owners: [{ party: { id: 'bolag' } }] });
  });

  test('of entities of which some are no subjects', async () => {
    const { entities } = (await one(
      '{ entities(ids: ["kim", "mal", "nobody", "plan"]) { id ... on Subject { responsibility { status } } } }',
    )) as { entities: unknown };
    expect(entities).toEqual([
      { id: 'kim' },
      { id: 'mal', responsibility: { status: 'KNOWN' } },
      null,
      { id: 'plan', responsibility: { status: 'INHERITED' } },
    ]);
  });

  test('of what a search finds, of wholes, and of what an answer itself refers to', async () => {
    const { search, responsibility } = (await one(`{
      search(text: "handlingen") { nodes { entity { id ... on Subject { responsibility { status owners { party { id } } } } } } }
      responsibility(for: "handling") {
        subject { id partOf { id responsibility { owners { party { id } } } } }
        owners { subject { id responsibility { status owners { subject { responsibility { status } } } } } }
      }
    }`)) as never;
    expect(search).toEqual({
      nodes: [
        { entity: { id: 'handling', responsibility: { status: 'INHERITED', owners: [{ party: { id: 'bolag' } }] } } },
      ],
    });
    const ofArea = { status: 'KNOWN', owners: [{ subject: { responsibility: { status: 'KNOWN' } } }] };
    expect(responsibility).toEqual({
      subject: { id: 'handling', partOf: [{ id: 'omrade', responsibility: { owners: [{ party: { id: 'bolag' } }] } }] },
      owners: [{ subject: { id: 'omrade', responsibility: ofArea } }],
    });
  });

  test('of a list without members', async () => {
    expect(await one('{ goal(id: "fritt") { parts { nodes { responsibility { status } } } } }')).toEqual({
      goal: { parts: { nodes: [] } },
    });
  });

  test('of the one subject that a fact is about', async () => {
    const { body } = (await one(
      '{ body(id: "bolag") { responsibleFor { nodes { role subject { id responsibility { status } } } } receivesReports { nodes { subject { responsibility { status } } } } } }',
    )) as never;
    expect(body).toEqual({
      responsibleFor: { nodes: [{ role: 'OWNER', subject: { id: 'omrade', responsibility: { status: 'KNOWN' } } }] },
      receivesReports: { nodes: [{ subject: { responsibility: { status: 'INHERITED' } } }] },
    });
  });
});

describe.each(engines)('the whole plan of a real body, on $name', (engine) => {
  const statements: Cypher[] = [];
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.seeded();
    await loadSeeds(graph);
    api = await Api.over(noting(graph, statements));
  });
  afterAll(() => api.close());

  test('with its five areas, all goals and every answer is one operation and one statement', async () => {
    statements.length = 0;
    const own = 'id responsibility { status sentence owners { party { id } } }';
    const { plan } = (await api.data(
      `{ plan(id: "handlingsplan-2022-rpo-psykisk-halsa") { ${own} priorityAreas { ${own} goals { ${own} } } goals { id } } }`,
    )) as {
      plan: Subject & { goals: Subject[]; priorityAreas: (Subject & { goals: Subject[] })[] };
    };
    expect(statements).toHaveLength(1);
    expect(plan.priorityAreas).toHaveLength(5);
    const goals = plan.priorityAreas.flatMap((area) => area.goals);
    expect(goals.length).toBeGreaterThanOrEqual(22);
    for (const { id, responsibility } of [plan, ...plan.priorityAreas, ...goals].filter(
      (_, index) => index % 5 === 0,
    )) {
      const alone = await api.data(
        'query ($id: ID!) { responsibility(for: $id) { status sentence owners { party { id } } } }',
        { id },
      );
      expect({ responsibility }, id).toEqual(alone);
    }
  });
});
