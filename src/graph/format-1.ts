import { cypher } from './cypher.js';
import type { Graph } from './graph.js';
import { GRAPH, OWN } from './ownership.js';

/**
 * What version 0.1 wrote bears no mark. It is known by all of it: every node is one that 0.1 writes, by labels, type and
 * hash, and there are just as many as its one `:Graph` says. A database that 0.1 was only started on holds its marks of
 * commits alone.
 */
const KINDS = cypher`MATCH (n) WHERE NOT n:${OWN}
WITH CASE
  WHEN n:Entity AND n.type IN labels(n) AND n.hash =~ '[A-Za-z0-9_-]{22}' THEN 'Entity'
  WHEN n:Fact AND n.type IN labels(n) AND n.hash =~ '[A-Za-z0-9_-]{22}' THEN 'Fact'
  WHEN n:Graph AND n.id = 'graph' AND n.version =~ '[A-Za-z0-9_-]{22}' AND n.loadedAt IS NOT NULL THEN 'Graph'
  WHEN n:Commit AND n.id IN ['commit', 'lock'] AND n.value IS NOT NULL THEN 'Commit'
  ELSE 'foreign' END AS kind
RETURN kind, count(kind) AS number`;
const TOLD = cypher`MATCH ${GRAPH} WHERE NOT graph:${OWN} RETURN graph.entities AS entities, graph.links AS links`;
const ALL = cypher`MATCH (n) WHERE NOT n:${OWN} RETURN count(n) AS number`;

/**
 * Makes what 0.1 wrote this version's own. To be run where {@link isOfFormat1} has said yes, and nobody else writes. The marks
 * of commits have become so before, when the graph was prepared: a transaction must not hold the one that is set beside it.
 */
export const ADOPT_FORMAT_1 = cypher`MATCH (n) WHERE NOT n:${OWN} AND NOT n:Commit SET n:${OWN}`;

/** Whether all nodes that bear no mark are what version 0.1 wrote. */
export async function isOfFormat1({ read }: Pick<Graph, 'read'>): Promise<boolean> {
  const graphs = await read(TOLD);
  const [[entities, links] = [0, 0]] = graphs;
  const [entityCount, factCount] = [Number(entities ?? 0), Number(links ?? 0)];
  // Counted first: somebody else's database may be so large that to look at each node takes long.
  const [[all] = []] = await read(ALL);
  if (Number(all) > entityCount + factCount + 3) return false;
  const found = new Map((await read(KINDS)).map(([kind, number]) => [String(kind), Number(number)]));
  const number = (kind: string) => found.get(kind) ?? 0;
  return (
    number('foreign') === 0 &&
    graphs.length === number('Graph') &&
    number('Graph') <= 1 &&
    number('Entity') === entityCount &&
    number('Fact') === factCount
  );
}
