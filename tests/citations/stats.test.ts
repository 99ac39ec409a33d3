import { describe, expect, inject, test } from 'vitest';
import { type Kind, stateOf } from '../../src/importer/state.js';
import { describeStatistics, type Statistics, statisticsOf } from '../../src/importer/stats.js';
import { engines } from '../setup/engines.js';
import { draw, record } from '../setup/kit.js';
import { ansvarsgraf, Recorded } from './recorded.js';

/*
 *   vag -RESPONSIBLE(OWNER)-> radet <-POST_OF- radet-ordforande
 *    |                          |
 *    +-PART_OF-> plan           +-REPORTS_TO-> ledningen
 */
const DRAWN = `bodies:
  - id: ledningen
    name: Ledningen
    bodyKind: MANAGEMENT_GROUP
    section: Ansvar
  - id: radet
    name: Rådet
    bodyKind: KUNSKAPSRAD
    section: Ansvar
    reportsTo: [{ id: ledningen }]
    posts: [{ id: radet-ordforande, name: Ordförande, postKind: CHAIR, section: Ansvar }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN }
goals:
  - id: vag
    name: En väg in
    goalKind: MAIN
    partOf: plan
    section: Mål
    responsible: [{ role: OWNER, party: radet }]
`;

const HEADER = 'document: { id: drawn, name: Ritad graf, date: 2024-03-01, recordedAt: 2026-11-22 }\n';

function countedByType(types: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of [...types].sort()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** What the drawn file says, counted without any database. */
function drawnCounts(): Statistics {
  const recording = record({ 'drawn.yaml': HEADER + DRAWN });
  if (!recording.ok) throw new Error('the drawing is not in order');
  const { nodes, relationships } = stateOf(recording.value);
  const typesOf = (kind: Kind) =>
    [...nodes.values()].filter((node) => node.kind === kind).map(({ properties }) => String(properties.type));
  return {
    entities: countedByType(typesOf('Entity')),
    facts: countedByType(typesOf('Fact')),
    relationships: countedByType([...relationships.values()].map(({ type }) => type)),
  };
}

describe.each(engines)('what the graph holds, counted on $name', (engine) => {
  test('is what the files say: entities, facts and relationships by type', async () => {
    const graph = await engine.empty();
    try {
      await draw(graph, DRAWN);
      const counted = await statisticsOf(graph);
      expect(describeStatistics(counted)).toEqual(describeStatistics(drawnCounts()));
      expect([counted.entities.get('Body'), counted.entities.get('Post'), counted.entities.get('Goal')]).toEqual([
        2, 1, 1,
      ]);
      expect([...counted.facts]).toEqual([
        ['Affiliation', 1],
        ['Responsibility', 1],
      ]);
      expect([counted.relationships.get('BORNE_BY'), counted.relationships.get('REPORTS_TO')]).toEqual([1, 1]);
    } finally {
      await graph.close();
    }
  });

  test('is nothing in an empty graph', async () => {
    const graph = await engine.empty();
    try {
      expect(describeStatistics(await statisticsOf(graph))).toEqual([
        'entities       0',
        'facts          0',
        'relationships  0',
      ]);
    } finally {
      await graph.close();
    }
  });
});

describe('the command stats', () => {
  test('prints each list with its sum, the numbers below each other', () => {
    const statistics = {
      entities: new Map([
        ['Body', 598],
        ['Goal', 53],
      ]),
      facts: new Map([['Membership', 93]]),
      relationships: new Map([
        ['RESPONSIBLE_FOR', 326],
        ['STATED_IN', 4402],
      ]),
    };
    expect(describeStatistics(statistics)).toEqual([
      'entities            651',
      '  Body              598',
      '  Goal               53',
      'facts                93',
      '  Membership         93',
      'relationships      4728',
      '  RESPONSIBLE_FOR   326',
      '  STATED_IN        4402',
    ]);
  });

  test('counts the recorded files where the graph is in memory', async () => {
    const recorded = Recorded.in({ 'drawn.yaml': HEADER + DRAWN }, {});
    expect(await recorded.run('stats')).toEqual({ lines: describeStatistics(drawnCounts()), status: 0 });
  });

  test.each(inject('databases'))('counts what is stored in $name, whatever the files say', async ({ name, uri }) => {
    const graph = await engines.find((engine) => engine.name === name)?.empty();
    if (graph === undefined) throw new Error(`there is no engine ${name}`);
    try {
      await draw(graph, DRAWN);
    } finally {
      await graph.close();
    }
    const settings = { ANSVARSGRAF_DATABASE: uri, ANSVARSGRAF_SEEDS: 'there-are-none' };
    expect(await ansvarsgraf(['stats'], settings)).toEqual({ lines: describeStatistics(drawnCounts()), status: 0 });
  });
});
