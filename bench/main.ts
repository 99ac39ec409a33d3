// Figures, side by side in one run: `npm run bench [plans] [neo4j address]`. Ratios carry over to other machines, times do not.
import { cypher } from '../src/graph/cypher.js';
import { openGrafeo } from '../src/graph/grafeo.js';
import type { Graph } from '../src/graph/graph.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { load } from '../src/importer/load.js';
import { Api } from '../tests/setup/kit.js';
import { drawn } from './drawn.js';

const [, , plans = '500', address] = process.argv;
const ROUNDS = 300;

const SUBJECT =
  '{ name period { from to } partOf { name } responsibilities { role party { name } } reporting { channel to { name } } }';
const PLAIN = `query ($id: ID!) { entity(id: $id) { name ... on Subject ${SUBJECT} } }`;
const ANSWER =
  'query ($id: ID!) { responsibility(for: $id) { status sentence owners { party { name } } others { role party { name } } reporting { channel to { name } } } }';
const SEVEN_LEVELS =
  'query ($id: ID!) { goal(id: $id) { name priorityArea { name } plan { name responsibilities { party { name ... on Post { body { name posts { name memberships { nodes { member { name } } } } } } } } } reporting { to { name ... on Body { parents { name } affiliations { nodes { to { name } } } } } } } }';

const id = () =>
  `p${Math.floor(Math.random() * Number(plans))}-a${1 + Math.floor(Math.random() * 5)}-g${1 + Math.floor(Math.random() * 4)}`;

/** The same seven levels as a client without one statement would ask: one after the other, each waiting for the last. */
async function byLevels(api: Api): Promise<void> {
  const goal = id();
  const ask = (query: string, variables: Record<string, unknown>) => api.data(query, variables);
  await ask('query ($id: ID!) { goal(id: $id) { name priorityArea { name } plan { id } } }', { id: goal });
  await ask('query ($id: ID!) { goal(id: $id) { plan { responsibilities { party { id } } } } }', { id: goal });
  await ask(
    'query ($id: ID!) { goal(id: $id) { plan { responsibilities { party { ... on Post { body { id } } } } } } }',
    { id: goal },
  );
  await ask('query ($id: ID!) { entity(id: $id) { ... on Body { posts { id } } } }', { id: `${goal.split('-')[0]}-b` });
  await ask(
    'query ($id: ID!) { entity(id: $id) { ... on Body { posts { memberships { nodes { member { name } } } } } } }',
    { id: `${goal.split('-')[0]}-b` },
  );
  await ask('query ($id: ID!) { goal(id: $id) { reporting { to { id } } } }', { id: goal });
  await ask(
    'query ($id: ID!) { entity(id: $id) { ... on Body { parents { name } affiliations { nodes { to { name } } } } } }',
    { id: `${goal.split('-')[0]}-b2` },
  );
}

/** The medians of several ways of asking, in milliseconds, the ways taken in turn so that all meet the same machine. */
async function medians(ways: Readonly<Record<string, () => Promise<unknown>>>): Promise<Record<string, number>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let round = -20; round < ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      if (round >= 0) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [name, all.sort((a, b) => a - b)[ROUNDS / 2] ?? 0]),
  );
}

const say = (line: string) => process.stdout.write(`${line}\n`);

async function measure(graph: Graph): Promise<void> {
  const start = performance.now();
  const loaded = await load(graph, drawn(Number(plans)), { removeMissing: true });
  if (!loaded.ok) throw new Error('the drawn graph has problems');
  const [nodes] = (await graph.read(cypher`MATCH (n) RETURN count(n) AS n`))[0] ?? [];
  say(`${graph.engine}: ${String(nodes)} nodes, loaded in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const api = await Api.over(graph);
  const {
    plain = 1,
    answer = 0,
    one = 1,
    levels = 0,
  } = await medians({
    plain: () => api.data(PLAIN, { id: id() }),
    answer: () => api.data(ANSWER, { id: id() }),
    one: () => api.data(SEVEN_LEVELS, { id: id() }),
    levels: () => byLevels(api),
  });
  say(
    `  responsibility against a plain read of the same subject: ${(answer / plain).toFixed(2)} (${answer.toFixed(2)} / ${plain.toFixed(2)} ms)`,
  );
  say(
    `  seven levels in seven requests against one: ${(levels / one).toFixed(2)} (${levels.toFixed(2)} / ${one.toFixed(2)} ms)`,
  );
  await api.close();
}

await measure(openGrafeo({ timeout: 60_000 }));
if (address) await measure(openNeo4j({ uri: address, timeout: 600_000 }));
