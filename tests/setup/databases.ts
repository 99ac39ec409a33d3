import type { TestProject } from 'vitest/node';
import { startNeo4j } from './neo4j.js';
import { EVERY_PAGE, SERVERS } from './projects.js';

/** A Neo4j for the tests. */
export interface TestDatabase {
  name: string;
  uri: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** The servers of the project at hand: one, or none. */
    databases: TestDatabase[];
  }
}

type Started = TestDatabase & { stop: () => Promise<void> };

async function start(name: string): Promise<Started> {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri) return { name, uri, stop: async () => {} };
  const version = SERVERS.get(name);
  if (version === undefined) throw new Error(`no server ${name}`);
  return { name, ...(await startNeo4j(version)) };
}

/** Starts the server of a project once for all its test files, or takes the one that is named; else it fails. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started: Started[] = [];
  for (const name of SERVERS.keys()) {
    if (project.name === name || project.name === EVERY_PAGE) started.push(await start(name));
  }
  project.provide(
    'databases',
    started.map(({ name, uri }) => ({ name, uri })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}
