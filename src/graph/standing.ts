import { type Cypher, cypher } from './cypher.js';
import { isOfFormat1 } from './format-1.js';
import { type Graph, GraphError, type Row } from './graph.js';
import { FORMAT, GRAPH, OWN, PRODUCT } from './ownership.js';

const FORMAT_STORED = cypher`MATCH ${GRAPH} WHERE graph:${OWN} AND graph.product = $product RETURN graph.format AS format`;
// Two counts that Neo4j has at hand, so that a large graph is looked at in no time.
const ALL_COUNTED = cypher`MATCH (n) RETURN count(n) AS number`;
const OWN_COUNTED = cypher`MATCH (n:${OWN}) RETURN count(n) AS number`;
const FOREIGN_NODES = cypher`MATCH (n) WHERE NOT n:${OWN} WITH n LIMIT 100000 RETURN labels(n) AS labels, count(n) AS number LIMIT 1000`;
const FOREIGN_RELATIONSHIPS = cypher`MATCH ()-[r]->() WHERE r.key IS NULL RETURN type(r) AS type, count(r) AS number LIMIT 1000`;

/**
 * How a database stands to this program. `EMPTY`: nothing was ever loaded into it, and nothing is in it. `FORMAT_1`: it
 * holds a graph that version 0.1 wrote, which bore no mark; to load into it makes it one of this version.
 */
export type Standing = 'EMPTY' | 'FORMAT_1' | 'LOADED';

type Reader = Pick<Graph, 'read'>;

async function counted({ read }: Reader, statement: Cypher): Promise<number> {
  const [[number] = []] = await read(statement);
  return Number(number ?? 0);
}

/** How many kinds of what is found are told. */
const MOST_TOLD = 5;

function listed(rows: readonly Row[]): string {
  const found = rows.map(([what, number]) => {
    const names = Array.isArray(what) ? what.map(String).sort().join(':') : String(what);
    return { number: Number(number), names: names === '' ? 'without a label' : names };
  });
  found.sort((a, b) => b.number - a.number || (a.names < b.names ? -1 : 1));
  const told = found.slice(0, MOST_TOLD).map(({ number, names }) => `${number} ${names}`);
  return `${told.join(', ')}${found.length > MOST_TOLD ? ', …' : ''}`;
}

const REFUSED = 'it is left as it is: give an empty database for this program alone';

/** Refuses a database that holds what this program did not write, and tells what that is. */
async function refuseForeignNodes(graph: Reader, nodes: number): Promise<void> {
  const found = await graph.read(FOREIGN_NODES);
  if (found.length === 0) return; // a load came between the two counts
  const such = nodes === 1 ? 'node that is' : 'nodes that are';
  throw new GraphError(
    'FOREIGN',
    `it holds ${nodes} ${such} not of this program (among them ${listed(found)}); ${REFUSED}`,
  );
}

/** The format of the graph that the database holds; nothing where it holds none of this program's. */
async function formatOf({ read }: Reader): Promise<number | undefined> {
  const [row] = await read(FORMAT_STORED, { product: PRODUCT });
  return row && Number(row[0]);
}

/** Whether a graph is there that this version can read. Rejects as the reading does. */
export async function isLoaded(graph: Reader): Promise<boolean> {
  try {
    return (await formatOf(graph)) === FORMAT;
  } catch (error) {
    if (error instanceof GraphError && error.code === 'NOT_LOADED') return false;
    throw error;
  }
}

/**
 * Looks how a database stands, and writes nothing. Rejects with a GraphError of the code FOREIGN where any node is not of
 * this program, or the graph is of a later format.
 */
export async function standingOf(graph: Reader): Promise<Standing> {
  const foreign = (await counted(graph, ALL_COUNTED)) - (await counted(graph, OWN_COUNTED));
  const format = await formatOf(graph);
  if (foreign > 0 && format === undefined && (await isOfFormat1(graph))) return 'FORMAT_1';
  if (foreign > 0) await refuseForeignNodes(graph, foreign);
  if (format === undefined) return 'EMPTY';
  if (format === FORMAT) return 'LOADED';
  const told = `it holds a graph of format ${format}, and this version of the program reads format ${FORMAT}`;
  throw new GraphError('FOREIGN', `${told}: use the version that wrote it, or a later one`);
}

/**
 * As {@link standingOf}, for who is going to write: a relationship of somebody else's is refused too, since it would go with
 * a node that it is tied to.
 */
export async function standingForWriting(graph: Reader): Promise<Standing> {
  const standing = await standingOf(graph);
  const found = await graph.read(FOREIGN_RELATIONSHIPS);
  if (found.length === 0) return standing;
  throw new GraphError('FOREIGN', `it holds relationships that are not of this program (${listed(found)}); ${REFUSED}`);
}

/** The same graph, which refuses to be read with the code NOT_LOADED until something has been loaded. */
export function onceLoaded(graph: Graph): Graph {
  let loaded = false;
  const read: Graph['read'] = async (statement, parameters) => {
    loaded ||= await isLoaded(graph);
    if (!loaded) throw new GraphError('NOT_LOADED', 'nothing is loaded yet');
    return graph.read(statement, parameters);
  };
  return { ...graph, read };
}
