import { inject } from 'vitest';
import { cypher } from '../../src/graph/cypher.js';
import { openGrafeo } from '../../src/graph/grafeo.js';
import type { Graph } from '../../src/graph/graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { INDEXES } from '../../src/statements/store.js';
import { EMBEDDED } from './projects.js';

const TIMEOUT = 60_000;

/** An engine that the suite runs on. */
export interface Engine {
  name: string;
  /** The address of a server; the embedded engine has none. */
  uri?: string;
  /** An empty graph of its own; what a test before it left behind is gone. */
  empty(): Promise<Graph>;
  /** A graph that may hold what the test file before it left: for those who load all documents anyway. */
  seeded(): Promise<Graph>;
}

/**
 * What says that a database is the tests': it stands on a node of the program's own, which outlives every load. Any other
 * database that is not empty is refused, so that nobody's data are lost.
 */
const MARK_AS_TESTS = cypher`MATCH (lock:Commit {id: 'lock'}) SET lock.ofTests = true`;
const MARKED_AS_TESTS = cypher`MATCH (lock:Commit {id: 'lock'}) WHERE lock.ofTests RETURN count(lock) AS n`;

/** Throws unless the database is empty or one of the tests'. */
async function ownDatabase(graph: Graph): Promise<Graph> {
  const [[marks], [nodes]] = [
    (await graph.read(MARKED_AS_TESTS))[0] ?? [0],
    (await graph.read(cypher`MATCH (n) RETURN count(n) AS n`))[0] ?? [0],
  ];
  if (marks === 0 && nodes !== 0) {
    await graph.close();
    throw new Error('the test database holds data and does not carry the mark of these tests: it is left untouched');
  }
  await graph.prepare(INDEXES);
  await graph.write((run) => run(MARK_AS_TESTS));
  return graph;
}

async function emptied(graph: Graph): Promise<Graph> {
  await ownDatabase(graph);
  await graph.write((run) => run(cypher`MATCH (n) WHERE NOT n:Commit DETACH DELETE n`));
  return graph;
}

async function emptyGrafeo(): Promise<Graph> {
  const graph = await openGrafeo({ shuffleUnordered: true, timeout: TIMEOUT });
  await graph.prepare(INDEXES);
  return graph;
}

let kept: Promise<Graph> | undefined;

/** One graph for all test files that load the documents, as a database is: it outlives whoever closes it. */
function keptGrafeo(): Promise<Graph> {
  kept ??= emptyGrafeo().then((graph) => ({ ...graph, close: async () => {} }));
  return kept;
}

/** The engine that runs in the process, wherever one is: on it, lists without an order come in a random one and show themselves. */
export const embedded: Engine = { name: EMBEDDED, empty: emptyGrafeo, seeded: keptGrafeo };

/** A server that the suite runs on. */
export type Server = Engine & { uri: string };

/** The servers of the project at hand: one, or none. */
export const servers: Server[] = inject('databases').map(({ name, uri }) => ({
  name,
  uri,
  empty: () => emptied(openNeo4j({ uri, timeout: TIMEOUT })),
  seeded: () => ownDatabase(openNeo4j({ uri, timeout: TIMEOUT })),
}));

/**
 * The engine of the project at hand, for a suite that is to run on every engine: each has a project of its own, and a project
 * without a server runs on the embedded one. What a server says is compared with what {@link embedded} says.
 */
export const engines: Engine[] = servers.length > 0 ? servers : [embedded];

const EACH = 10;

/**
 * The rows of a table of questions that an engine is asked: all of them the embedded engine, each tenth every other, for what
 * a question means is read without an engine, and what engines do differently shows in a few.
 */
export function askedOf<Row>({ name }: Engine, rows: readonly Row[]): Row[] {
  return rows.filter((_, index) => name === embedded.name || index % EACH === 0);
}
