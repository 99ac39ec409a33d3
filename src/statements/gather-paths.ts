import { type Cypher, cypher, nothing, wholeNumber } from '../graph/cypher.js';

/** More chains than are asked for are gathered: several differ only in the kind of a link between the same two. */
const CHAINS = wholeNumber(60);

/**
 * The shortest chains between two entities, by the names along them. `data` is `[a, b, chains]` with the two ids where
 * they are found; a chain is `[ids, links]`, a link `[relation, fact, id of the entity where it begins]`.
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
ORDER BY way, kinds LIMIT ${CHAINS}
RETURN collect([ids, links]) AS chains }`;
  return {
    cypher: text,
    data: cypher`[a.id, b.id, chains]`,
    entities: cypher`reduce(all = [], chain IN chains | all + chain[0])`,
    facts: cypher`reduce(all = [], chain IN chains | all + [link IN chain[1] | link[1]])`,
  };
}
