import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cypher } from '../../src/graph/cypher.js';
import { engines } from '../setup/engines.js';
import { Api, draw } from '../setup/kit.js';
import { noting } from './noting.js';

// plan ◄── omrade ◄── mal        rad owns the plan, and is part of regionen; the goal is reported to regionen
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: KUNSKAPSRAD, partOf: [{ id: region, section: Organisation }] }
  - { id: region, name: Regionen, bodyKind: REGION }
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: rad, section: Ansvar }] }]
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: omrade, reporting: [{ kind: REPORT, to: region, section: Rapport }] }
`;

const RESPONSIBILITY = `responsibility(for: $id, asOf: $day) {
  status sentence
  subject { name partOf { name } }
  owners { party { name } inheritedThrough { name } citations { section } }
  others { role } reporting { to { name } } decisions { id } meetings { body { name } }
  chain { from { name } relation to { name } citations { section phrase document { name } } }
}`;
const PATHS =
  'paths(from: $id, to: "region", asOf: $day) { length steps { from { name } to { name } citations { section } } }';
const CHART =
  'orgChart(root: "region", asOf: $day) { root { name } nodes { body { name } primaryParent } edges { from { name } to { name } } }';
const GAPS = 'gaps(within: "plan") { totalCount nodes { name about { name } citations { section } } }';
const SEARCH = 'search(text: "rådet") { totalCount nodes { snippet entity { name citations { section } } } }';

describe.each(engines)('an answer that is more than a neighbour, on $name', (engine) => {
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

  const ask = (fields: string, variables: Record<string, unknown>) =>
    api.data(
      `query ($id: ID!, $day: Date) { entity(id: $id) { id } body(id: "rad") { parents(asOf: $day) { id } } ${fields} }`,
      variables,
    );

  // A server plans each statement anew, for seconds: what is asked of any day by itself is asked of one day with the others.
  test.each([
    ['who owns it', RESPONSIBILITY, null],
    ['how they are connected', PATHS, null],
    ['an organisation chart', CHART, null],
    ['what is missing', GAPS, null],
    ['what is found by words', SEARCH, null],
    ['all of them at once, on a day', [RESPONSIBILITY, PATHS, CHART, GAPS, SEARCH].join('\n'), '2022-03-10'],
  ])('%s: one statement, whatever is selected of the entities in it', async (_, fields, day) => {
    await ask(fields, { id: 'mal', day });
    expect(statements).toHaveLength(1);
  });

  test('is made once for every id and day', async () => {
    await ask(RESPONSIBILITY, { id: 'mal', day: '2022-03-10' });
    await ask(RESPONSIBILITY, { id: 'plan', day: '1999-01-01' });
    expect(statements[1]).toBe(statements[0]);
  });

  test('the same asked twice under two names, of two subjects: one statement, two answers', async () => {
    const data = await api.data(`{
      a: responsibility(for: "mal") { status owners { party { id } } }
      b: responsibility(for: "plan") { status owners { party { id name } } sv: sentence en: sentence(language: EN) }
    }`);
    expect(data).toEqual({
      a: { status: 'INHERITED', owners: [{ party: { id: 'rad' } }] },
      b: {
        status: 'KNOWN',
        owners: [{ party: { id: 'rad', name: 'Rådet' } }],
        sv: '”Planen” ägs av Rådet. Ingen källa säger var det rapporteras.',
        en: '“Planen” is owned by Rådet. No source says where it is reported.',
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('an id that there is not: one more, for the ids that are like it', async () => {
    const { errors } = await api.ask('{ responsibility(for: "malet") { status } }');
    expect(errors).toHaveLength(1);
    expect(statements).toHaveLength(2);
  });
});
