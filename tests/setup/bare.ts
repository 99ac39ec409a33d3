import neo4j, { type Driver } from 'neo4j-driver';
import { type Cypher, cypher } from '../../src/graph/cypher.js';
import { openGrafeo } from '../../src/graph/grafeo.js';
import type { Graph } from '../../src/graph/graph.js';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { embedded, type Server, servers } from './engines.js';

const TIMEOUT = 60_000;

/** The databases that were seen to be the tests' since this process began: bare ones cannot say so themselves. */
const seen = new Set<string>();

/** Takes everything out of a Neo4j of the tests, their mark, constraints and indexes too: as if it had just been made. */
async function stripped(server: Server): Promise<void> {
  const { uri } = server;
  if (!seen.has(uri)) {
    // Rejects where it is not the tests'.
    await (await server.empty()).close();
    seen.add(uri);
  }
  await withDriver(uri, async (driver) => {
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    for (const [what, kind] of [
      ['CONSTRAINTS', 'CONSTRAINT'],
      ['INDEXES', 'INDEX'],
    ]) {
      const { records } = await driver.executeQuery(`SHOW ${what} YIELD name, type WHERE type <> 'LOOKUP' RETURN name`);
      for (const record of records) await driver.executeQuery(`DROP ${kind} ${String(record.get('name'))}`);
    }
  });
}

/** Does something with a driver of the database, as another program would. */
export async function withDriver<T>(uri: string, use: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** A Neo4j that may be given away bare, and has to be bare again before other tests have it back. */
export interface BareServer {
  name: string;
  uri: string;
  strip: () => Promise<void>;
}

export const bareServers: BareServer[] = servers.map((server) => ({
  name: server.name,
  uri: server.uri,
  strip: () => stripped(server),
}));

export interface BareEngine {
  name: string;
  /** A graph with nothing in it, not even what this program prepares. */
  bare: () => Promise<Graph>;
  /** Changes it as another program would, which takes no heed of this one's commits. */
  change: (graph: Graph, statement: Cypher) => Promise<void>;
  strip: () => Promise<void>;
}

const bareEmbedded: BareEngine = {
  name: embedded.name,
  bare: async () => openGrafeo({ timeout: TIMEOUT }),
  change: (graph, statement) => graph.write(async (run) => void (await run(statement))),
  strip: async () => {},
};

const onServers: BareEngine[] = bareServers.map(({ name, uri, strip }) => ({
  name,
  strip,
  bare: async () => {
    await strip();
    return openNeo4j({ uri, timeout: TIMEOUT });
  },
  change: (_graph, { text }) => withDriver(uri, async (driver) => void (await driver.executeQuery(text))),
}));

/** The engine of the project at hand. */
export const bareEngines: BareEngine[] = onServers.length > 0 ? onServers : [bareEmbedded];

/** Everything that a graph holds, a line for each node with labels and properties, and for each relationship with its ends. */
export async function contentOf(graph: Graph): Promise<string> {
  const nodes = await graph.read(cypher`MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties`);
  const relationships = await graph.read(
    cypher`MATCH (a)-[r]->(b) RETURN properties(a) AS a, type(r) AS type, properties(r) AS properties, properties(b) AS b`,
  );
  return [...nodes.map(canonical).sort(), ...relationships.map(canonical).sort()].join('\n');
}

/** A row as text, with labels and the names of properties in order. */
function canonical(row: readonly unknown[]): string {
  return JSON.stringify(row, (_key, value: unknown) => {
    if (Array.isArray(value) && value !== row && value.every((one) => typeof one === 'string'))
      return [...value].sort();
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

const COLUMNS = 'name, type, entityType, labelsOrTypes, properties';
const HOLDINGS = [
  'MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id',
  'MATCH (a)-[r]->(b) RETURN elementId(r) AS id, elementId(a) AS a, type(r) AS type, properties(r) AS properties, elementId(b) AS b ORDER BY id',
  `SHOW CONSTRAINTS YIELD ${COLUMNS} RETURN ${COLUMNS} ORDER BY name`,
  `SHOW INDEXES YIELD ${COLUMNS}, state, options RETURN ${COLUMNS}, state, options ORDER BY name`,
];

/** Everything that a Neo4j holds, as another program reads it: nodes, relationships, constraints and indexes. */
export function exportOfNeo4j(uri: string): Promise<string> {
  return withDriver(uri, async (driver) => {
    const parts: string[] = [];
    for (const statement of HOLDINGS) {
      const { records } = await driver.executeQuery(statement);
      parts.push(...records.map((record) => JSON.stringify(record.toObject())), '');
    }
    return parts.join('\n');
  });
}
