import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { type ExportedGraph, exportGraph } from '../../src/importer/export.js';
import { readRecording } from '../../src/importer/load.js';
import { stateOf } from '../../src/importer/state.js';
import { embedded, engines } from '../setup/engines.js';
import { loadSeeds } from '../setup/kit.js';

describe.each(engines)('the recorded documents, on $name', (engine) => {
  let graph: Graph;
  let exported: ExportedGraph;

  beforeAll(async () => {
    graph = await engine.seeded();
    await loadSeeds(graph);
    exported = await exportGraph(graph);
  });
  afterAll(() => graph.close());

  test('every fact names a document and a section', () => {
    const facts = [
      ...exported.edges.filter(({ fact }) => fact !== undefined),
      ...exported.nodes.filter(({ ends }) => ends !== undefined),
    ];
    expect(facts.length).toBeGreaterThan(1_000);
    const uncited = facts.filter(
      ({ citations }) => !(citations as { section?: string }[]).some(({ section }) => section !== undefined),
    );
    expect(uncited).toEqual([]);
  });

  test('every entity stands somewhere: by itself, or as the end of a fact', () => {
    const cited = new Set<unknown>();
    for (const { id, citations, ends } of exported.nodes) {
      if ((citations as { section?: string }[]).some(({ section }) => section !== undefined)) {
        cited.add(id);
        for (const end of Object.values(ends ?? {})) cited.add(end);
      }
    }
    for (const { from, to } of exported.edges) cited.add(from).add(to);
    expect(exported.nodes.filter(({ id, type }) => type !== 'Document' && !cited.has(id)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('a second export is the same byte for byte', async () => {
    expect(JSON.stringify(await exportGraph(graph))).toBe(JSON.stringify(exported));
  });

  test('what is stored is what the files say, to the last relationship', async () => {
    const recording = await readRecording(['seeds']);
    if (!recording.ok) throw new Error('the seeds have problems');
    const { nodes } = stateOf(recording.value);
    expect(
      new Set(exported.nodes.map(({ id }) => id)).size + exported.edges.filter(({ fact }) => fact !== undefined).length,
    ).toBe(nodes.size);
  });

  test('the embedded engine exports the same, byte for byte', async () => {
    const other = await embedded.empty();
    await loadSeeds(other);
    expect(JSON.stringify(await exportGraph(other)) === JSON.stringify(exported)).toBe(true);
    await other.close();
  });
});
