import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

/** The most bodies in a chart. */
const MOST = 500;

// topp ◄── 499 units, the last of which has 3 below it        bred ◄── 600 units, the first of which is part of the last
const three = (index: number): string => String(index).padStart(3, '0');
const units = (of: string, many: number): string[] =>
  Array.from({ length: many }, (_, index) => {
    const also = of === 'bred' && index === 0 ? ', { id: bred-599, section: A }' : '';
    return `  - { id: ${of}-${three(index)}, name: Enhet ${three(index)}, bodyKind: UNIT, partOf: [{ id: ${of}, section: A }${also}] }`;
  });
const GRAPH = `
bodies:
  - { id: topp, name: Toppen, bodyKind: BOARD }
${units('topp', MOST - 1).join('\n')}
  - { id: bred, name: Bredden, bodyKind: BOARD }
${units('bred', 600).join('\n')}
${[1, 2, 3].map((n) => `  - { id: under-${n}, name: Under ${n}, bodyKind: UNIT, partOf: [{ id: topp-498, section: A }] }`).join('\n')}
`;

describe.each(engines)('an organisation chart of more bodies than can be drawn, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function chart(root: string, depth: number) {
    const data = await api.data(
      'query ($root: ID!, $depth: Int!) { orgChart(root: $root, depth: $depth) { nodes { body { id } depth primaryParent hiddenChildren } edges { to { id } } truncated } }',
      { root, depth },
    );
    return (data as { orgChart: { nodes: Record<string, unknown>[]; edges: unknown[]; truncated: boolean } }).orgChart;
  }

  test('as many as it holds are all there', async () => {
    const { nodes, edges, truncated } = await chart('topp', 1);
    expect([nodes.length, edges.length, truncated]).toEqual([MOST, MOST - 1, false]);
    expect(nodes.at(-1)).toEqual({
      body: { id: 'topp-498' },
      depth: 1,
      primaryParent: 'topp',
      hiddenChildren: 3,
    });
  });

  test('one level more, and those farthest from the root are left out, counted and said', async () => {
    const { nodes, truncated } = await chart('topp', 2);
    expect([nodes.length, truncated]).toEqual([MOST, true]);
    expect(nodes.at(-1)).toMatchObject({ body: { id: 'topp-498' }, hiddenChildren: 3 });
  });

  test('a single level of more than it holds ends with the five hundredth, in order, each under the root', async () => {
    for (const depth of [1, 2, 3]) {
      const { nodes, edges, truncated } = await chart('bred', depth);
      expect([nodes.length, edges.length, truncated]).toEqual([MOST, MOST - 1, true]);
      expect(nodes[0]).toEqual({ body: { id: 'bred' }, depth: 0, primaryParent: null, hiddenChildren: 101 });
      expect(nodes.slice(1)).toEqual(
        Array.from({ length: MOST - 1 }, (_, index) => ({
          body: { id: `bred-${three(index)}` },
          depth: 1,
          primaryParent: 'bred',
          hiddenChildren: 0,
        })),
      );
    }
  });
});
