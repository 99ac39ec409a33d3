import { fetchedJre, findJavas, type Java } from './java.js';
import { startFromJars } from './neo4j-from-jars.js';
import type { Version } from './projects.js';

/** A Neo4j without a password that was started here. */
export interface Running {
  uri: string;
  stop: () => Promise<void>;
}

/** The versions of Java that each version runs on. */
const RUNS_ON: Record<Version, (java: number) => boolean> = {
  '5.26.20': (java) => java === 17 || java === 21,
  '2026.09.0': (java) => java >= 21,
};

const INSTEAD =
  'Docker will do, or NEO4J_TEST_URI=bolt://HOST:PORT of an empty Neo4j without a password, for the tests alone; MAVEN_CENTRAL_URL names a mirror of Maven Central';

async function fromContainer(version: Version): Promise<Running | undefined> {
  const { getContainerRuntimeClient } = await import('testcontainers');
  const hasRuntime = await getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  if (!hasRuntime) return undefined;
  const { Neo4jContainer } = await import('@testcontainers/neo4j');
  const container = await new Neo4jContainer(`neo4j:${version}`).withEnvironment({ NEO4J_AUTH: 'none' }).start();
  return { uri: container.getBoltUri(), stop: async () => void (await container.stop()) };
}

/** A Java of this machine where one suits, else one that is fetched. */
async function javaFor(version: Version): Promise<Java> {
  const java = (await findJavas()).find((one) => RUNS_ON[version](one.version)) ?? (await fetchedJre());
  if (!java) throw new Error('there is no Java to fetch for this platform, and none of 21 is installed');
  return java;
}

/** Starts a Neo4j on an empty folder: in a container, else from its files. Rejects with one line of what is missing and what will do. */
export async function startNeo4j(version: Version): Promise<Running> {
  try {
    return (await fromContainer(version)) ?? (await startFromJars(version, await javaFor(version)));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The tests need a real Neo4j ${version}: ${reason}. ${INSTEAD}.`, { cause });
  }
}
