import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { SchemaError } from './api/schema.js';
import { readEnvironment, type Settings } from './environment.js';
import { type Graph, GraphError } from './graph/graph.js';
import { addressOf, type Database, openGraph, untilReachable } from './graph/open.js';
import { onceLoaded, type Standing, standingOf } from './graph/standing.js';
import { isEmpty } from './importer/compare.js';
import { load, readRecording } from './importer/load.js';
import { describeProblem } from './importer/problem-text.js';
import { buildServer } from './server/build.js';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** What stops the program, said in one line or several; never with a password in it. */
export class Stop extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'Stop';
  }
}

/** The settings, or a {@link Stop} that names every wrong one. */
export function settings(): Settings {
  const read = readEnvironment();
  if ('settings' in read) return read.settings;
  throw new Stop(read.wrong.map(({ name, expected }) => `${name} is wrong: expected ${expected}`));
}

/** A graph that answers, and how its database stands. */
export interface Connected {
  graph: Graph;
  standing: Standing;
}

async function opened(database: Database, { statementTimeout, patience }: Settings): Promise<Connected> {
  let graph: Graph;
  try {
    graph = await openGraph(database, statementTimeout);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop([`${addressOf(database)} cannot be opened: ${reason}`]);
  }
  try {
    await untilReachable(graph, {
      atMost: patience,
      onRetry: (wait) => complain(`${addressOf(database)} does not answer; trying again in ${wait / 1000} s`),
    });
    return { graph, standing: await standingOf(graph) };
  } catch (error) {
    await graph.close();
    if (error instanceof GraphError) throw new Stop([`${addressOf(database)}: ${error.message}`]);
    throw error;
  }
}

/**
 * Opens the graph that the settings name, waits until it answers and looks what it holds; writes nothing. An embedded file
 * is opened for writing only after a look at it, and to `read` not at all: where there is none, it is read as an empty one.
 * Throws a {@link Stop} that says what is wrong, also where the database holds what is not this program's.
 */
export async function connect(given: Settings, purpose: 'read' | 'write'): Promise<Connected> {
  const { database } = given;
  if (database.kind === 'neo4j' || database.path === undefined) return opened(database, given);
  if (!existsSync(database.path)) return opened(purpose === 'write' ? database : { kind: 'embedded' }, given);
  const looked = await opened({ ...database, readOnly: true }, given);
  if (purpose === 'read') return looked;
  await looked.graph.close();
  return opened(database, given);
}

/**
 * Loads the recorded files into an embedded graph, so that it answers from the first moment. A file keeps the documents that
 * are not among them, unless they may go; memory holds none.
 */
async function loadSeeds(graph: Graph, { database, seeds, removeMissing }: Settings): Promise<void> {
  const recording = await readRecording(seeds);
  if (!recording.ok) throw new Stop(recording.problems.map(describeProblem));
  const isFile = database.kind === 'embedded' && database.path !== undefined;
  const loaded = await load(graph, recording.value, { removeMissing: removeMissing || !isFile });
  if (!loaded.ok) {
    const mayGo = 'ANSVARSGRAF_REMOVE_MISSING=1 lets them go when the server starts; nothing was written';
    throw new Stop([...loaded.problems.map(describeProblem), mayGo]);
  }
  const state = isEmpty(loaded.value.changes) ? 'already held' : 'loaded';
  say(`${loaded.value.wanted.nodes.size} entities and facts ${state} from ${seeds.join(', ')}`);
}

/** A Neo4j as the server reads it. The server never writes there: to load is a task of its own, which may come later. */
function servedFrom({ graph, standing }: Connected, { database }: Settings): Graph {
  switch (standing) {
    case 'LOADED':
      return graph;
    case 'EMPTY':
      say(`${addressOf(database)} holds no graph yet: run \`ansvarsgraf load\`. Until then /health/ready says 503`);
      return onceLoaded(graph);
    case 'FORMAT_1':
      throw new Stop([
        `${addressOf(database)}: it holds a graph that version 0.1 wrote: run \`ansvarsgraf load\`, which makes it one of this version`,
      ]);
  }
}

/** Runs a task of the program; what stops it is said on standard error, and the exit status is 1. */
export async function main(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (error instanceof Stop) for (const line of error.lines) complain(line);
    else if (error instanceof SchemaError) for (const problem of error.problems) complain(problem);
    else if (error instanceof GraphError && error.code !== 'STATEMENT') complain(error.message);
    else complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = 1;
  }
}

function closeOnSignal(app: FastifyInstance, graph: Graph): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.close().then(() => graph.close());
    });
  }
}

async function listen(app: FastifyInstance, { host, port }: Settings): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    throw new Stop([`HOST and PORT: ${error instanceof Error ? error.message : String(error)}`]);
  }
}

async function start(): Promise<void> {
  const given = settings();
  const connected = await connect(given, given.database.kind === 'embedded' ? 'write' : 'read');
  const { graph } = connected;
  let address: string;
  try {
    if (given.database.kind === 'embedded') await loadSeeds(graph, given);
    const app = await buildServer({
      graph: given.database.kind === 'embedded' ? graph : servedFrom(connected, given),
      logLevel: given.logLevel,
      embedOrigins: given.embedOrigins,
      origin: given.origin,
    });
    closeOnSignal(app, graph);
    address = await listen(app, given);
  } catch (error) {
    await graph.close();
    throw error;
  }
  say(`Ansvarsgraf is at ${address}`);
  say(`Its API answers at ${address}/graphql, with GraphiQL at ${address}/graphiql`);
  say(
    `Try: curl -s ${address}/graphql -H 'content-type: application/json' -d '{"query":"{ graph { version documents entities links } }"}'`,
  );
}

/** Starts the server that the environment describes. */
export function serve(): Promise<void> {
  return main(start);
}
