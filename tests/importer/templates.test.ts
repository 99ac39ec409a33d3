import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { load, readRecording } from '../../src/importer/load.js';
import { engines } from '../setup/engines.js';
import { Api } from '../setup/kit.js';

describe.each(engines)('the templates of docs/recording.md, on $name', (engine) => {
  let graph: Graph;
  let api: Api;

  beforeAll(async () => {
    graph = await engine.empty();
    const recording = await readRecording(['docs/templates']);
    if (!recording.ok) throw new Error(JSON.stringify(recording.problems));
    await load(graph, recording.value, { removeMissing: true });
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  test('a steward who copies them can ask who owns the directive and what the plan’s goal inherits', async () => {
    const data = await api.data(`{
      directive: responsibility(for: "mall-direktiv-plan") { status owners { party { name } } }
      goal: responsibility(for: "mall-handlingsplan-2024-mal-1") { status owners { party { name } } }
      meetings(filter: { body: "mallradet" }) { nodes { attendances { nodes { person { name } presence } } decisions { name } } }
    }`);
    expect(data).toEqual({
      directive: { status: 'KNOWN', owners: [{ party: { name: 'David Mall' } }] },
      goal: { status: 'INHERITED', owners: [{ party: { name: 'Mallrådet' } }] },
      meetings: {
        nodes: [
          {
            attendances: {
              nodes: [
                { person: { name: 'Anna Mall' }, presence: 'PRESENT' },
                { person: { name: 'Bo Mall' }, presence: 'ABSENT' },
              ],
            },
            decisions: [{ name: 'Mallrådet ställer sig bakom handlingsplanen' }],
          },
        ],
      },
    });
  });
});
