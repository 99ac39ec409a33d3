import neo4j from 'neo4j-driver';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { INDEXES } from '../../src/statements/store.js';
import { engines, servers } from '../setup/engines.js';
import { Api, record } from '../setup/kit.js';
import { header } from './folder.js';

/** As many bodies as make a load that takes a while, each part of the one that is named. */
function recorded(id: string, name: string) {
  const parts = Array.from(
    { length: 300 },
    (_, index) =>
      `  - { id: del-${index}, name: ${name} ${index}, bodyKind: TEAM, section: S, partOf: ${index === 0 ? id : `del-${index - 1}`} }`,
  );
  const text = `${header(`fran-${id}`)}bodies:\n  - { id: ${id}, name: ${name}, bodyKind: BOARD, section: S }\n${parts.join('\n')}\n`;
  const recording = record({ 'a.yaml': text });
  if (!recording.ok) throw new Error(JSON.stringify(recording.problems));
  return recording.value;
}

const ETT = recorded('ett', 'Ett');
const TVA = recorded('tva', 'Två');

async function exported(graph: Graph): Promise<string> {
  return JSON.stringify(await exportGraph(graph));
}

/** Loads the one and the other at once: both succeed, and the graph is wholly what one of them says. */
async function expectOneOfTwo(graphs: readonly [Graph, Graph]): Promise<void> {
  const [first, second] = graphs;
  const alone: string[] = [];
  for (const recording of [ETT, TVA]) {
    expect(await load(first, recording, { removeMissing: true })).toMatchObject({ ok: true });
    alone.push(await exported(first));
  }
  for (let times = 0; times < 3; times += 1) {
    const loads = [load(first, ETT, { removeMissing: true }), load(second, TVA, { removeMissing: true })];
    expect((await Promise.all(loads)).map(({ ok }) => ok)).toEqual([true, true]);
    expect(alone).toContain(await exported(first));
  }
}

describe.each(engines)('two loads at once, on $name', (engine) => {
  let graph: Graph;
  beforeEach(async () => {
    graph = await engine.empty();
  });
  afterEach(() => graph.close());

  test('come one after the other', () => expectOneOfTwo([graph, graph]));
});

describe.each(servers)('processes that share a $name', (server) => {
  const { uri } = server;
  let api: Api;
  let other: Graph;
  beforeEach(async () => {
    api = await Api.over(await server.empty());
    other = openNeo4j({ uri, timeout: 60_000 });
  });
  afterEach(async () => {
    await other.close();
    await api.close();
  });

  test('load one after the other', () => expectOneOfTwo([api.graph, other]));

  test('get on when one of them has died while it committed', async () => {
    await load(api.graph, ETT, { removeMissing: true });
    const driver = neo4j.driver(uri);
    const marked = async () => {
      const { records } = await driver.executeQuery("MATCH (mark:Commit {id: 'commit'}) RETURN mark.value AS value");
      return String(records[0]?.get('value'));
    };
    await driver.executeQuery("MATCH (mark:Commit {id: 'commit'}) SET mark.value = 'dead+'");
    // Who asks meanwhile is answered after some tries.
    expect(await api.data('{ body(id: "ett") { name } }')).toEqual({ body: { name: 'Ett' } });
    expect(await marked()).toBe('dead+');
    await other.prepare(INDEXES);
    expect(await marked()).not.toMatch(/\+$/);
    await driver.close();
  });
});
