import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

//   plan ◄── omrade ◄── mal          utan-mal: a plan without goals          program
//   Each task differs in one thing from the one beside it, and is named after what it has.
const GRAPH = `
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN }
  - { id: utan-mal, name: Planen utan mål, planKind: ACTION_PLAN }
programmes: [{ id: program, name: Programmet, programmeKind: CARE_PROGRAMME }]
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: omrade }
mandates:
  - { id: uppdrag-intet, name: Inget, partOf: plan, section: Ansvar }
  - { id: uppdrag-mal, name: För målet, partOf: plan, serves: [mal, program] }
  - { id: uppdrag-omrade, name: I området, partOf: omrade }
  - { id: uppdrag-utan-mal, name: I planen utan mål, partOf: utan-mal }
  - { id: uppdrag-ensamt, name: I ingen plan }
  - { id: uppdrag-program, name: I programmet och planen, partOf: [plan, program] }
activities:
  - { id: akt-intet, name: Ingenting, partOf: plan, section: Åtgärd }
  - { id: akt-mal, name: För målet, partOf: plan, goals: mal }
  - { id: akt-bada, name: För målet och programmet, partOf: plan, goals: [mal], serves: program }
  - { id: akt-plan, name: För planen, partOf: plan, serves: plan }
  - { id: akt-uppdrag, name: I uppdraget, partOf: uppdrag-mal }
  - { id: akt-forbereder, name: Förbereder, partOf: plan, prepares: [{ id: utan-mal, section: Åtgärd }] }
`;

describe.each(engines)('what a task is for, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('a task that stands by itself in a plan with goals is for something, or a gap says that no source tells', async () => {
    expect(await about(api, 'SERVES_NOTHING')).toEqual(['akt-intet', 'uppdrag-intet']);
    expect((await gapsOf(api, 'SERVES_NOTHING'))[0]).toMatchObject({
      name: 'Ingen källa säger vilket mål det bidrar till: Ingenting',
      citations: [{ section: 'Åtgärd' }],
    });
  });

  test('what it serves is told of mandates and activities; the goals among that have a field of their own', async () => {
    const data = await api.data(`{
      uppdrag: entity(id: "uppdrag-mal") { ... on Mandate { serves { id } } }
      bada: entity(id: "akt-bada") { ... on Activity { serves { id } goals { id } } }
      plan: entity(id: "akt-plan") { ... on Activity { serves { id } goals { id } } }
    }`);
    expect(data).toEqual({
      uppdrag: { serves: [{ id: 'mal' }, { id: 'program' }] },
      bada: { serves: [{ id: 'mal' }, { id: 'program' }], goals: [{ id: 'mal' }] },
      plan: { serves: [{ id: 'plan' }], goals: [] },
    });
  });

  test('and the way back: what serves a goal, its activities among them, and what serves any other subject', async () => {
    const data = await api.data(`{
      mal: goal(id: "mal") { servedBy { __typename id } activities { id } }
      program: entity(id: "program") { ... on Subject { servedBy { id } } }
      omrade: entity(id: "omrade") { ... on Subject { servedBy { id } } }
    }`);
    expect(data).toEqual({
      mal: {
        servedBy: [
          { __typename: 'Activity', id: 'akt-mal' },
          { __typename: 'Mandate', id: 'uppdrag-mal' },
          { __typename: 'Activity', id: 'akt-bada' },
        ],
        activities: [{ id: 'akt-mal' }, { id: 'akt-bada' }],
      },
      program: { servedBy: [{ id: 'uppdrag-mal' }, { id: 'akt-bada' }] },
      omrade: { servedBy: [] },
    });
  });
});
