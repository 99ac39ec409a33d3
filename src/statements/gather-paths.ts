import { type Cypher, cypher, nothing, wholeNumber } from '../graph/cypher.js';

/** The most chains that can be asked for. */
export const MOST_CHAINS = 20;

/**
 * The shortest chains between two entities, each way through other entities once, by the names along it; where two are
 * linked more than once, the relation that comes first by its name. `data` is `[a, b, chains]` with the two ids where they
 * are found; a chain is `[ids, links]`, a link `[relation, fact, id of the entity where it begins]`.
 */
export function gatherPaths(
  from: Cypher,
  to: Cypher,
  longest: number,
  day: Cypher | undefined,
): { cypher: Cypher; data: Cypher; entities: Cypher; facts: Cypher } {
  const held = day
    ? cypher`
WHERE all(r IN relationships(p) WHERE r.first <= ${day} AND r.last >= ${day})`
    : nothing;
  const text = cypher`OPTIONAL MATCH (a:Entity {id: ${from}})
OPTIONAL MATCH (b:Entity {id: ${to}})
CALL (a, b) {
WITH a, b WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:CONNECTS*..${wholeNumber(longest)}]-(b))${held}
WITH p, [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | [r.relation, r.fact, startNode(r).id]] AS links,
[n IN nodes(p) | n.sort + ' ' + n.id] AS way, [r IN relationships(p) | r.relation + ' ' + r.key] AS kinds
ORDER BY way, kinds
WITH way, ids, head(collect(links)) AS links ORDER BY way LIMIT ${wholeNumber(MOST_CHAINS)}
RETURN collect([ids, links]) AS chains }`;
  return {
    cypher: text,
    data: cypher`[a.id, b.id, chains]`,
    entities: cypher`reduce(all = [], chain IN chains | all + chain[0])`,
    facts: cypher`reduce(all = [], chain IN chains | all + [link IN chain[1] | link[1]])`,
  };
}
