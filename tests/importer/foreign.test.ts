import { afterEach, describe, expect, test } from 'vitest';
import { type Cypher, cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { isLoaded, onceLoaded, standingOf } from '../../src/graph/standing.js';
import { exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { bareEngines, contentOf } from '../setup/bare.js';
import { Api, record } from '../setup/kit.js';
import { header } from './folder.js';

/* radet ──OWNER──▶ uppdraget, part of ledningen */
const FILE = `${header('a')}bodies:
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: Ansvar }
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar, partOf: ledningen }
mandates:
  - { id: uppdraget, name: En väg in, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`;
const recording = record({ 'a.yaml': FILE });
if (!recording.ok) throw new Error(JSON.stringify(recording.problems));
const { value: RECORDED } = recording;

/** What others may have in a database, from what looks least like ours to what looks most like it, and what is told of it. */
const FOREIGN: readonly [string, Cypher, string][] = [
  [
    'one node without a label',
    cypher`CREATE ({id: 'x'})`,
    '1 node that is not of this program (among them 1 without a label)',
  ],
  [
    'patients',
    cypher`CREATE (:Person:Patient {id: 'p1', name: 'Patient 1'})-[:SEEN_BY {key: 'k'}]->(:Person:Patient {id: 'p2'}), (:Document {id: 'd', type: 'Document'})`,
    '3 nodes that are not of this program (among them 2 Patient:Person, 1 Document)',
  ],
  [
    'nodes of our labels and ids',
    cypher`CREATE (:Entity {id: 'radet', name: 'Customer', type: 'Body'})-[:BOUGHT {key: 'k'}]->(:Fact {id: 'product-7'}), (:Graph {id: 'graph', secret: 1}), (:Commit {id: 'commit', value: '0'})`,
    '4 nodes that are not of this program',
  ],
  [
    'commits of its own',
    cypher`CREATE (:Commit {id: 'commit', value: '0'})-[:PARENT]->(:Commit {id: '72e5dc7', value: '1'})`,
    '2 nodes that are not of this program (among them 2 Commit)',
  ],
  [
    'what a graph of version 0.1 has, and one node more than it says',
    cypher`CREATE (:Graph {id: 'graph', version: 'abcdefghijklmnopqrst_-', loadedAt: '2026', entities: 1, links: 0}), (:Commit {id: 'commit', value: '0'}), (:Entity:Body {id: 'a', type: 'Body', hash: 'abcdefghijklmnopqrst_-'}), (:Entity:Body {id: 'b', type: 'Body', hash: 'abcdefghijklmnopqrst_-'})`,
    '4 nodes that are not of this program',
  ],
  [
    'what a graph of version 0.1 has, but for a hash',
    cypher`CREATE (:Graph {id: 'graph', version: 'abcdefghijklmnopqrst_-', loadedAt: '2026', entities: 2, links: 0}), (:Commit {id: 'commit', value: '0'}), (:Entity:Body {id: 'a', type: 'Body', hash: 'abcdefghijklmnopqrst_-'}), (:Entity:Body {id: 'b', type: 'Body', hash: 7})`,
    '4 nodes that are not of this program',
  ],
  [
    'a graph of a later format',
    cypher`CREATE (:Graph:Ansvarsgraf {id: 'graph', product: 'ansvarsgraf', format: 3})`,
    'it holds a graph of format 3, and this version of the program reads format 2',
  ],
];

/** What others may have put beside what is ours. */
const BESIDE: readonly [string, Cypher, string][] = [
  ['a node', cypher`CREATE (:Note {id: 'radet', text: 'x'})`, '1 node that is not of this program (among them 1 Note)'],
  [
    'a node of our labels',
    cypher`CREATE (:Entity:Body {id: 'grannen', type: 'Body', hash: 'abcdefghijklmnopqrst_-', name: 'Grannen'})`,
    '1 node that is not of this program (among them 1 Body:Entity)',
  ],
  [
    'a node tied to ours',
    cypher`MATCH (ours:Entity {id: 'radet'}) CREATE (:Note {id: 'n'})-[:ON {key: 'k'}]->(ours)`,
    '1 node that is not of this program (among them 1 Note)',
  ],
  [
    'a relationship between ours',
    cypher`MATCH (a:Entity {id: 'radet'}) MATCH (b:Entity {id: 'uppdraget'}) CREATE (a)-[:LIKES]->(b)`,
    'it holds relationships that are not of this program (1 LIKES)',
  ],
];

const loadInto = (graph: Graph, dryRun = false) => load(graph, RECORDED, { removeMissing: true, dryRun });
const untouched = (told: string) => ({ code: 'FOREIGN', message: expect.stringContaining(told) });

describe.each(bareEngines)('a database of others, on $name', ({ bare, change, strip }) => {
  let graph: Graph | undefined;
  const opened = async (): Promise<Graph> => {
    graph = await bare();
    return graph;
  };
  afterEach(async () => {
    await graph?.close();
    await strip();
  });

  test.each(FOREIGN)('is left as it is: %s', async (_, making, told) => {
    const graph = await opened();
    await change(graph, making);
    const before = await contentOf(graph);
    for (const dryRun of [true, false]) await expect(loadInto(graph, dryRun)).rejects.toMatchObject(untouched(told));
    await expect(standingOf(graph)).rejects.toMatchObject(untouched(told));
    expect(await isLoaded(graph)).toBe(false);
    expect(await contentOf(graph)).toBe(before);
  });

  test.each(BESIDE)('who put something beside ours keeps it: %s', async (_, making, told) => {
    const graph = await opened();
    expect(await loadInto(graph)).toMatchObject({ ok: true });
    await change(graph, making);
    const before = await contentOf(graph);
    // A load that has something to remove, and one that has nothing to do.
    const other = record({
      'b.yaml': `${header('b')}bodies: [{ id: annat, name: Annat, bodyKind: BOARD, section: S }]\n`,
    });
    if (!other.ok) throw new Error(JSON.stringify(other.problems));
    await expect(load(graph, other.value, { removeMissing: true })).rejects.toMatchObject(untouched(told));
    await expect(loadInto(graph)).rejects.toMatchObject(untouched(told));
    expect(await contentOf(graph)).toBe(before);
  });

  test('an empty one is looked at by a dry run, and stays empty', async () => {
    const graph = await opened();
    expect(await standingOf(graph)).toBe('EMPTY');
    const dry = await loadInto(graph, true);
    expect(dry).toMatchObject({ ok: true, value: { standing: 'EMPTY' } });
    expect(await contentOf(graph)).toBe('');
    expect([await standingOf(graph), await isLoaded(graph)]).toEqual(['EMPTY', false]);
    const loaded = await loadInto(graph);
    expect(loaded.ok && dry.ok && loaded.value.changes.addedNodes).toEqual(dry.ok && dry.value.changes.addedNodes);
    expect([await standingOf(graph), await isLoaded(graph)]).toEqual(['LOADED', true]);
  });

  test('a server over an empty one tells everybody so, and answers once something is loaded', async () => {
    const graph = await opened();
    const api = await Api.over(onceLoaded(graph));
    try {
      const status = async (path: string) => (await fetch(`${api.address}${path}`)).status;
      for (const query of [
        '{ graph { version } }',
        '{ bodies { nodes { id } } }',
        '{ search(text: "råd") { totalCount } }',
      ]) {
        const { status: code, data, errors } = await api.ask(query);
        expect([code, data, errors.map(({ message }) => message)], query).toEqual([
          503,
          null,
          ['No graph is loaded yet. Try again in a while.'],
        ]);
      }
      expect(await Promise.all(['/health/live', '/health/ready', '/', '/e/radet'].map(status))).toEqual([
        200, 503, 503, 503,
      ]);
      await loadInto(graph);
      expect(await Promise.all(['/health/ready', '/', '/e/radet'].map(status))).toEqual([200, 200, 200]);
      expect(await api.data('{ body(id: "radet") { name } }')).toEqual({ body: { name: 'Rådet' } });
    } finally {
      await api.close();
    }
  });

  test('a graph that version 0.1 wrote is known, and a load makes it one of this version', async () => {
    const graph = await opened();
    await loadInto(graph);
    const exported = await exportGraph(graph);
    const now = await contentOf(graph);
    // The same but for the marks, which 0.1 did not write.
    await change(graph, cypher`MATCH (graph:Graph) REMOVE graph.product, graph.format`);
    await change(graph, cypher`MATCH (n) REMOVE n:Ansvarsgraf`);
    const of01 = await contentOf(graph);
    expect(of01).not.toContain('nsvarsgraf');
    expect([await standingOf(graph), await isLoaded(graph)]).toEqual(['FORMAT_1', false]);
    expect(await loadInto(graph, true)).toMatchObject({
      ok: true,
      value: { standing: 'FORMAT_1', changes: { addedNodes: [] } },
    });
    expect(await contentOf(graph)).toBe(of01);

    expect(await loadInto(graph)).toMatchObject({
      ok: true,
      value: { standing: 'FORMAT_1', changes: { removedNodes: [] } },
    });
    const bare = (content: string) => content.replaceAll(/"(loadedAt|value)":"[^"]*"/g, '');
    expect(bare(await contentOf(graph))).toBe(bare(now));
    expect(await exportGraph(graph)).toEqual(exported);
    expect([await standingOf(graph), await isLoaded(graph)]).toEqual(['LOADED', true]);
    expect(await loadInto(graph)).toMatchObject({ ok: true, value: { standing: 'LOADED' } });
  });

  test('one on which version 0.1 was only started is loaded into', async () => {
    const graph = await opened();
    await change(graph, cypher`CREATE (:Commit {id: 'commit', value: '0'})`);
    expect(await standingOf(graph)).toBe('FORMAT_1');
    expect(await loadInto(graph)).toMatchObject({ ok: true });
    expect(await standingOf(graph)).toBe('LOADED');
  });
});
