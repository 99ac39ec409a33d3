import type { FastifyInstance } from 'fastify';
import { readEnvironment, type Settings } from './environment.js';
import { type Graph, GraphError } from './graph/graph.js';
import { addressOf, openGraph, untilReachable } from './graph/open.js';
import { isEmpty } from './importer/compare.js';
import { load, readRecording } from './importer/load.js';
import { describeProblem } from './importer/problem-text.js';
import { buildServer } from './server/build.js';
import { INDEXES } from './statements/store.js';

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

/** Opens the graph that the settings name and waits until it answers. Throws a {@link Stop} that says what is wrong. */
export async function connect({ database, statementTimeout, patience }: Settings): Promise<Graph> {
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
    await graph.prepare(INDEXES);
    return graph;
  } catch (error) {
    await graph.close();
    if (error instanceof GraphError) throw new Stop([`${addressOf(database)}: ${error.message}`]);
    throw error;
  }
}

/** Loads the recorded files into an embedded graph, so that it answers from the first moment. */
async function loadSeeds(graph: Graph, { seeds }: Settings): Promise<void> {
  const recording = await readRecording(seeds);
  if (!recording.ok) throw new Stop(recording.problems.map(describeProblem));
  const loaded = await load(graph, recording.value, { removeMissing: true });
  if (!loaded.ok) throw new Stop(loaded.problems.map(describeProblem));
  const state = isEmpty(loaded.value.changes) ? 'already held' : 'loaded';
  say(`${loaded.value.wanted.nodes.size} entities and facts ${state} from ${seeds.join(', ')}`);
}

/** Runs a task of the program; what stops it is said on standard error, and the exit status is 1. */
export async function main(task: () => Promise<void>): Promise<void> {
  try {
    await task();
  } catch (error) {
    if (error instanceof Stop) for (const line of error.lines) complain(line);
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
  const graph = await connect(given);
  let address: string;
  try {
    if (given.database.kind === 'embedded') await loadSeeds(graph, given);
    const app = await buildServer({
      graph,
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
