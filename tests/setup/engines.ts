import { inject } from 'vitest';
import { cypher } from '../../src/graph/cypher.js';
import { openGrafeo } from '../../src/graph/grafeo.js';
import type { Graph } from '../../src/graph/graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { INDEXES } from '../../src/statements/store.js';

const TIMEOUT = 60_000;

/** An engine that the suite runs on. */
export interface Engine {
  name: string;
  /** An empty graph of its own; what a test before it left behind is gone. */
  empty(): Promise<Graph>;
}

/** What marks a database as one of the tests': any other that is not empty is refused, so that nobody's data are lost. */
const TEST_MARK = cypher`MERGE (:TestDatabase {of: 'ansvarsgraf'})`;

async function emptied(graph: Graph): Promise<Graph> {
  const [[marks], [nodes]] = [
    (await graph.read(cypher`MATCH (n:TestDatabase {of: 'ansvarsgraf'}) RETURN count(n) AS n`))[0] ?? [0],
    (await graph.read(cypher`MATCH (n) WHERE NOT n:Commit RETURN count(n) AS n`))[0] ?? [0],
  ];
  if (marks === 0 && nodes !== 0) {
    await graph.close();
    throw new Error('the test database holds data and does not carry the mark of these tests: it is left untouched');
  }
  await graph.write(async (run) => {
    await run(cypher`MATCH (n) WHERE NOT n:Commit DETACH DELETE n`);
    await run(TEST_MARK);
  });
  await graph.prepare(INDEXES);
  return graph;
}

/** Every engine that the suite runs on. On Grafeo, lists without an order come in a random one: they show themselves. */
export const engines: Engine[] = [
  {
    name: 'Grafeo',
    async empty() {
      const graph = openGrafeo({ shuffleUnordered: true, timeout: TIMEOUT });
      await graph.prepare(INDEXES);
      return graph;
    },
  },
  ...inject('databases').map(({ name, uri }) => ({
    name,
    empty: () => emptied(openNeo4j({ uri, timeout: TIMEOUT })),
  })),
];
