import type { TestProject } from 'vitest/node';
import { findJdks, hasMaven, startFromJars } from './neo4j-from-jars.js';

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

/** The long-term version, and the newest one; the newest wants a JDK of 21 or later. */
const LONG_TERM = '5.26.20';
const NEWEST = '2026.09.0';
const NEWEST_WANTS_JDK = 21;

type Started = TestDatabase & { stop: () => Promise<void> };

async function fromContainers(): Promise<Started[] | undefined> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const hasRuntime = await getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!hasRuntime) return undefined;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const started: Started[] = [];
  for (const version of [LONG_TERM, NEWEST]) {
    const container = await new Neo4jContainer(`neo4j:${version}`).withEnvironment({ NEO4J_AUTH: 'none' }).start();
    started.push({
      name: `Neo4j ${version}`,
      uri: container.getBoltUri(),
      stop: async () => void (await container.stop()),
    });
  }
  return started;
}

async function fromJars(): Promise<Started[] | undefined> {
  const jdks = await findJdks();
  const [newestJdk] = jdks;
  // Neo4j 5 runs on 17 and 21, and not on whatever is newer.
  const longTermJdk = jdks.find(({ version }) => version === 21 || version === 17);
  if (!newestJdk || !(await hasMaven())) return undefined;
  const started: Started[] = [];
  if (longTermJdk) started.push({ name: `Neo4j ${LONG_TERM}`, ...(await startFromJars(LONG_TERM, longTermJdk)) });
  if (newestJdk.version >= NEWEST_WANTS_JDK)
    started.push({ name: `Neo4j ${NEWEST}`, ...(await startFromJars(NEWEST, newestJdk)) });
  return started.length > 0 ? started : undefined;
}

const MISSING = `The tests need a real Neo4j and found none. One of these will do:
- NEO4J_TEST_URI=bolt://HOST:PORT of an empty Neo4j without a password, for the tests alone;
- Docker, for the official image;
- a JDK of 17 or 21 (and of 21 or later for the newest Neo4j) with Maven: on Debian, apt-get install openjdk-17-jdk-headless maven.`;

/** Starts the databases once for all test files: one that is named, else containers, else jars, else it fails. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = process.env.NEO4J_TEST_URI;
  const started: Started[] | undefined = named
    ? [{ name: 'Neo4j', uri: named, stop: async () => {} }]
    : ((await fromContainers()) ?? (await fromJars()));
  if (!started) throw new Error(MISSING);
  project.provide(
    'databases',
    started.map(({ name, uri }) => ({ name, uri })),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
}
