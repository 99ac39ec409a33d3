// Figures, side by side in one run: `npm run bench [plans] [neo4j address] [folder with @neo4j/graphql]`; without an address,
// of the embedded graph. Ratios carry over to other machines, times do not. See bench/README.md.
import { cypher } from '../src/graph/cypher.js';
import { openGrafeo } from '../src/graph/grafeo.js';
import type { Graph } from '../src/graph/graph.js';
import { openNeo4j } from '../src/graph/neo4j.js';
import { Api } from '../tests/setup/kit.js';
import { fill } from './fill.js';
import { byLoaders } from './loaders.js';
import { neo4jGraphql } from './neo4j-graphql.js';
import { overHttp } from './over-http.js';
import { alone, atOnce, type Ways } from './timing.js';

const [, , plansAsked = '500', address, peerFolder] = process.argv;
const PLANS = Number(plansAsked);

const SUBJECT =
  '{ name period { from to } partOf { name } responsibilities(inherited: true) { role party { name } } reporting(inherited: true) { channel to { name } } }';
const PLAIN = `query ($id: ID!) { entity(id: $id) { name ... on Subject ${SUBJECT} } }`;
const ANSWER =
  'query ($id: ID!) { responsibility(for: $id) { status sentence owners { party { name } } others { role party { name } } reporting { channel to { name } } } }';
const SEVEN_LEVELS =
  'query ($id: ID!) { goal(id: $id) { name priorityArea { name } plan { name responsibilities(inherited: true) { party { name ... on Post { body { name posts { name memberships { nodes { member { name } } } } } } } } } reporting(inherited: true) { to { name ... on Body { parents { name } affiliations { nodes { to { name } } } } } } } }';
const PATHS =
  'query ($id: ID!, $to: ID!) { paths(from: $id, to: $to, maxLength: 10) { length steps { to { name } } } }';
const CHART = '{ orgChart(root: "p0-b2", depth: 3) { truncated nodes { body { name } } edges { kind } } }';
const SEARCH = 'query ($text: String!) { search(text: $text, first: 10) { nodes { snippet entity { name } } } }';

const upTo = (n: number): number => Math.floor(Math.random() * n);
const goal = (): string => `p${upTo(PLANS)}-a${1 + upTo(5)}-g${1 + upTo(4)}`;

const say = (line: string) => process.stdout.write(`${line}\n`);
const ms = (n = 0): string => `${n < 10 ? n.toFixed(2) : n.toFixed(0)} ms`;

async function filled(graph: Graph): Promise<void> {
  const [[stored] = [0]] = await graph.read(cypher`MATCH (n:Plan) RETURN count(n) AS n`);
  const start = performance.now();
  if (stored === 0) {
    await fill(graph, PLANS, (done) => {
      if (done % 1_000 === 0) say(`  ${done} plans after ${((performance.now() - start) / 1000).toFixed(0)} s`);
    });
  } else if (stored !== PLANS) throw new Error(`the graph holds ${String(stored)} plans: give an empty one`);
  const [[nodes] = []] = await graph.read(cypher`MATCH (n) RETURN count(n) AS n`);
  const [[relationships] = []] = await graph.read(cypher`MATCH ()-[r]->() RETURN count(r) AS n`);
  const how = stored === 0 ? `written in ${((performance.now() - start) / 1000).toFixed(0)} s` : 'found as it was';
  say(`${graph.engine}: ${String(nodes)} nodes, ${String(relationships)} relationships, ${how}`);
}

/** The first way against each of the others: medians one at a time, and answers in a second with eight at once. */
async function compare(title: string, ways: Ways, rounds: number): Promise<void> {
  const [medians, rates] = [await alone(ways, rounds), await atOnce(ways)];
  say(`  ${title}`);
  const [[, base] = ['', { p50: 1, p95: 1 }]] = Object.entries(medians);
  for (const [name, { p50, p95 }] of Object.entries(medians)) {
    say(
      `    ${name}: ${ms(p50)} (${(p50 / base.p50).toFixed(2)}), 95 % within ${ms(p95)}; eight at once ${(rates[name] ?? 0).toFixed(0)}/s`,
    );
  }
}

async function measure(graph: Graph): Promise<void> {
  await filled(graph);
  const api = await Api.over(graph);
  const loaders = await overHttp(byLoaders(graph));
  const library =
    graph.engine === 'neo4j' && address && peerFolder ? await neo4jGraphql(peerFolder, address) : undefined;
  const peer = library && (await overHttp(library.ask));
  await compare(
    'responsibility against a plain read of the same subject',
    {
      'plain read': () => api.data(PLAIN, { id: goal() }),
      responsibility: () => api.data(ANSWER, { id: goal() }),
    },
    300,
  );
  await compare(
    'an answer of seven levels',
    {
      'one statement': () => api.data(SEVEN_LEVELS, { id: goal() }),
      'a statement per level and field': () => loaders.ask(goal()),
      ...(peer ? { '@neo4j/graphql': () => peer.ask(goal()) } : {}),
    },
    300,
  );
  await compare(
    'the others, against a plain read',
    {
      'plain read': () => api.data(PLAIN, { id: goal() }),
      'paths between two goals of any plans': () => api.data(PATHS, { id: goal(), to: goal() }),
      'paths to a goal that nothing leads to': () => api.data(PATHS, { id: goal(), to: 'p0-d' }),
      'a chart of 500 bodies, cut': () => api.data(CHART),
      'search for two words': () => api.data(SEARCH, { text: `rådet ${upTo(PLANS)}` }),
    },
    30,
  );
  await loaders.close();
  await peer?.close();
  await library?.close();
  await api.close();
}

await measure(address ? openNeo4j({ uri: address, timeout: 600_000 }) : await openGrafeo({ timeout: 600_000 }));
