import { describe, expect, test } from 'vitest';
import { describeStatistics } from '../../src/importer/stats.js';
import { DRAWN, drawnCounts, HEADER } from './drawn-counts.js';
import { Recorded } from './recorded.js';

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
});
