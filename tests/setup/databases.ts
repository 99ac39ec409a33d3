import type { TestProject } from 'vitest/node';
import { startNeo4j, VERSIONS } from './neo4j.js';

/** A Neo4j for the tests. */
export interface TestDatabase {
  name: string;
  uri: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabase[];
  }
}

type Started = TestDatabase & { stop: () => Promise<void> };

async function startAll(): Promise<Started[]> {
  const started: Started[] = [];
  for (const version of VERSIONS) started.push({ name: `Neo4j ${version}`, ...(await startNeo4j(version)) });
  return started;
}

/** Starts the databases once for all test files: the one that is named, else each version of Neo4j; else it fails. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.NEO4J_TEST_URI;
  const started = named ? [{ name: 'Neo4j', uri: named, stop: async () => {} }] : await startAll();
  project.provide(
    'databases',
    started.map(({ name, uri }) => ({ name, uri })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}
