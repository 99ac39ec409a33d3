import { describe, expect, test } from 'vitest';
import { AnswerStatus } from '../../src/model/schema.generated.js';
import { engines } from '../setup/engines.js';
import type { Api } from '../setup/kit.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

// A goal of each status, and a goal of a plan of somebody's beside each that lies in none.
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    posts:
      - { id: ordf, name: Ordföranden, postKind: CHAIR }
      - { id: sekr, name: Sekreteraren, postKind: OTHER, vacant: [{ section: A }] }
      - { id: forr, name: Den förra, postKind: OTHER, holders: [{ member: kim, ended: true, section: A }] }
  - id: gamla
    name: Gamla rådet
    bodyKind: BOARD
    bodyStatus: [{ status: DISSOLVED, validFrom: 2020, section: A }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad }
  - { id: fri, name: Fria planen, planKind: ACTION_PLAN }
  - { id: deras, name: Gamla planen, planKind: ACTION_PLAN, planOf: gamla }
goals:
  - { id: kant, name: A, goalKind: MAIN, partOf: plan, responsible: [{ role: OWNER, party: kim, section: A }] }
  - { id: arvt, name: B, goalKind: MAIN, partOf: plan }
  - { id: okant, name: C, goalKind: MAIN, partOf: fri, responsible: [{ role: LEADING, party: kim, section: A }] }
  - { id: oenigt, name: D, goalKind: MAIN, partOf: fri, responsible: [{ role: OWNER, party: kim, section: A }, { role: OWNER, party: rad, section: A }] }
  - { id: onamnt, name: E, goalKind: MAIN, partOf: fri, responsible: [{ role: OWNER, party: ordf, section: A }] }
  - { id: vakant, name: F, goalKind: MAIN, partOf: fri, responsible: [{ role: OWNER, party: sekr, section: A }] }
  - { id: efter, name: G, goalKind: MAIN, partOf: fri, responsible: [{ role: OWNER, party: forr, section: A }] }
  - { id: upphort, name: H, goalKind: MAIN, partOf: fri, responsible: [{ role: OWNER, party: gamla, section: A }] }
  - { id: over, name: I, goalKind: MAIN, partOf: deras }
`;

const OF_EACH = Object.values(AnswerStatus);

async function goalsOf(api: Api, ownership: readonly AnswerStatus[]): Promise<{ id: string; told: string }[]> {
  const { goals } = (await api.data(
    `query ($ownership: [AnswerStatus!]) {
      goals(filter: { ownership: $ownership }, first: 100) { nodes { id responsibility { status } } }
    }`,
    { ownership },
  )) as { goals: { nodes: { id: string; responsibility: { status: string } }[] } };
  return goals.nodes.map(({ id, responsibility }) => ({ id, told: responsibility.status }));
}

describe.each(engines)('subjects by how sure their owner is, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each([
    ['KNOWN', ['kant']],
    ['INHERITED', ['arvt']],
    ['UNKNOWN', ['okant']],
    ['CONFLICTING', ['oenigt']],
    ['UNNAMED', ['onamnt', 'efter']],
    ['VACANT', ['vakant']],
    ['LAPSED', ['upphort', 'over']],
  ] as const)('%s', async (status, ids) => {
    const found = await goalsOf(api, [AnswerStatus[status]]);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(new Set(found.map(({ told }) => told))).toEqual(new Set([status]));
  });

  test('several at once, and of plans', async () => {
    const none = await goalsOf(api, [AnswerStatus.UNKNOWN, AnswerStatus.INHERITED]);
    expect(none.map(({ id }) => id)).toEqual(['arvt', 'okant']);
    expect(await api.data('{ plans(filter: { ownership: [LAPSED] }) { nodes { id } } }')).toEqual({
      plans: { nodes: [{ id: 'deras' }] },
    });
  });
});

describe.each(engines)('subjects of the documents by how sure their owner is, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('each goal has the status that its answer tells', async () => {
    const all = await Promise.all(OF_EACH.map(async (status) => ({ status, goals: await goalsOf(api, [status]) })));
    for (const { status, goals } of all) expect(goals.filter(({ told }) => told !== status)).toEqual([]);
    const { goals } = (await api.data('{ goals(first: 1) { totalCount } }')) as { goals: { totalCount: number } };
    expect(all.flatMap((one) => one.goals)).toHaveLength(goals.totalCount);
  });
});
