import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// What a source says of two times is two facts: mal ──FULFILS──► lofte in 2020 and again from 2022, likewise each other link.
const TWICE = (id: string) => `[{ id: ${id}, validTo: 2020, section: A }, { id: ${id}, validFrom: 2022, section: A }]`;
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD, section: A }
  - { id: grupp, name: Gruppen, bodyKind: TEAM, section: A, partOf: ${TWICE('rad')} }
promises: [{ id: lofte, name: Löftet, number: 1, section: A }]
systems: [{ id: register, name: Registret, systemKind: QUALITY_REGISTER, section: A }]
goals: [{ id: mal, name: Målet, goalKind: MAIN, section: A, fulfils: ${TWICE('lofte')} }]
indicators: [{ id: matt, name: Måttet, measures: mal, section: A, dataFrom: ${TWICE('register')} }]
decisions: [{ id: beslut, name: Beslutet, decisionKind: NOTED, section: A, concerns: ${TWICE('mal')} }]
`;

describe.each(engines)('on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('a neighbour that facts of two times lead to comes once, from either side', async () => {
    const data = await api.data(`{
      grupp: body(id: "grupp") { parents { id } }
      rad: body(id: "rad") { children { nodes { id } totalCount } }
      mal: goal(id: "mal") { promises { id } decisions { id } }
      entities(ids: ["lofte", "matt", "beslut"]) {
        ... on Promise { goals { id } }
        ... on Indicator { source { id } }
        ... on Decision { concerns { id } }
      }
    }`);
    expect(data).toEqual({
      grupp: { parents: [{ id: 'rad' }] },
      rad: { children: { nodes: [{ id: 'grupp' }], totalCount: 1 } },
      mal: { promises: [{ id: 'lofte' }], decisions: [{ id: 'beslut' }] },
      entities: [{ goals: [{ id: 'mal' }] }, { source: { id: 'register' } }, { concerns: [{ id: 'mal' }] }],
    });
  });
});
