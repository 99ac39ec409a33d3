import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { engines } from '../setup/engines.js';
import { draw, record } from '../setup/kit.js';
import { header } from './folder.js';

const BEFORE = `bodies:
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: S }
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: S, reportsTo: ledningen, coordinatedBy: ledningen }
people:
  - { id: anna, name: Anna }
`;

/** Takes the place of what is drawn: something is removed, added, changed and of another type. */
const AFTER = `${header('efter')}bodies:
  - { id: ledningen, name: Nya ledningen, bodyKind: MANAGEMENT_GROUP, section: S }
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: S, reportsTo: ledningen }
  - { id: anna, name: Annagruppen, bodyKind: WORKING_GROUP, section: S, reportsTo: radet }
goals:
  - { id: mal, name: Målet, goalKind: MAIN, section: S, responsible: [{ role: OWNER, party: anna }] }
`;

class PowerCut extends Error {}

/** The same graph, whose transactions break off before the statement of that number, counted from one. */
function breakingOff(graph: Graph, at: number): { graph: Graph; statements: () => number } {
  let count = 0;
  const write: Graph['write'] = (work) =>
    graph.write((run) =>
      work((statement, parameters) => {
        count += 1;
        if (count === at) throw new PowerCut();
        return run(statement, parameters);
      }),
    );
  return { graph: { ...graph, write }, statements: () => count };
}

describe.each(engines)('a load that breaks off, on $name', (engine) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await engine.empty();
    await draw(graph, BEFORE);
  });
  afterEach(() => graph.close());

  test('leaves the graph as it was, whichever statement it breaks off at, and the next load succeeds', async () => {
    const recording = record({ 'efter.yaml': AFTER });
    if (!recording.ok) throw new Error('AFTER has problems');
    const loadInto = (into: Graph) => load(into, recording.value, { removeMissing: true });
    const before = await exportGraph(graph);

    let at = 1;
    for (; ; at += 1) {
      const breaking = breakingOff(graph, at);
      const outcome = await loadInto(breaking.graph).catch((error: unknown) => error);
      if (!(outcome instanceof PowerCut)) break;
      expect(await exportGraph(graph), `broken off at statement ${at}`).toEqual(before);
    }
    // Each kind of change is a statement of its own: there were many places to break off at.
    expect(at).toBeGreaterThan(10);
    const after = await exportGraph(graph);
    expect(after).not.toEqual(before);
    expect(after.nodes.find(({ id }) => id === 'anna')).toMatchObject({ type: 'Body', name: 'Annagruppen' });

    await draw(graph, BEFORE);
    expect(await exportGraph(graph)).toEqual(before);
  });
});
