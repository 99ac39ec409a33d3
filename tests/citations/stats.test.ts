import { describe, expect, test } from 'vitest';
import { describeStatistics, statisticsOf } from '../../src/importer/stats.js';
import { engines, servers } from '../setup/engines.js';
import { draw } from '../setup/kit.js';
import { DRAWN, drawnCounts } from './drawn-counts.js';
import { ansvarsgraf } from './recorded.js';

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

describe.each(servers)('the command stats on $name', ({ uri, empty }) => {
  test('counts what is stored, whatever the files say', async () => {
    const graph = await empty();
    try {
      await draw(graph, DRAWN);
    } finally {
      await graph.close();
    }
    const settings = { ANSVARSGRAF_DATABASE: uri, ANSVARSGRAF_SEEDS: 'there-are-none' };
    expect(await ansvarsgraf(['stats'], settings)).toEqual({ lines: describeStatistics(drawnCounts()), status: 0 });
  });
});
