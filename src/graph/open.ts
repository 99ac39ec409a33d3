import { cypher } from './cypher.js';
import { type Graph, GraphError } from './graph.js';

/** Which database to use, as the environment names it. */
export type Database =
  | { kind: 'embedded'; path?: string; readOnly?: boolean }
  | {
      kind: 'neo4j';
      uri: string;
      user?: string | undefined;
      password?: string | undefined;
      database?: string | undefined;
    };

/**
 * Opens the graph; does not yet speak with a database over the network. `timeout` in milliseconds, for each statement. An engine
 * is loaded only when it is named: a Neo4j needs no binary of the other's. Rejects with a {@link GraphError}.
 */
export async function openGraph(database: Database, timeout: number): Promise<Graph> {
  if (database.kind === 'neo4j') {
    const { openNeo4j } = await import('./neo4j.js');
    return openNeo4j({ ...database, timeout });
  }
  const { openGrafeo } = await import('./grafeo.js');
  return openGrafeo({ ...database, timeout });
}

/** Where the database is, for people to read; never with a password in it. */
export function addressOf(database: Database): string {
  if (database.kind === 'neo4j') return database.uri;
  return database.path === undefined ? 'the embedded graph in memory' : `the embedded graph in ${database.path}`;
}

export interface Patience {
  /** Milliseconds after which to give up. */
  atMost: number;
  /** Told before each further try, with the milliseconds until then. */
  onRetry: (wait: number) => void;
}

/** Waits until the database answers, asking again with backoff. Rejects with a {@link GraphError} when patience is at its end. */
export async function untilReachable(graph: Graph, { atMost, onRetry }: Patience): Promise<void> {
  const end = Date.now() + atMost;
  for (let wait = 250; ; wait = Math.min(wait * 2, 5_000)) {
    try {
      await graph.read(cypher`RETURN 1 AS one`);
      return;
    } catch (error) {
      if (!(error instanceof GraphError) || error.code !== 'UNAVAILABLE' || Date.now() + wait > end) throw error;
      onRetry(wait);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}
