import { type Cypher, cypher, join, name, nothing, wholeNumber } from '../graph/cypher.js';

/** The most bodies in a chart. */
export const MOST_BODIES = 500;

/**
 * The bodies below a root, level by level, each once. `data` is `[root, root's type, levels, parents, hidden]`: a level is a
 * list of ids in order, a parent `[id, kind, id of the parent]`, and hidden `[id, how many bodies directly below are not shown]`.
 * `kinds` are the types of the relationships that lead up; `linkKinds` is the parameter of those that are edges, if they are
 * not all.
 */
export function gatherOrgChart(
  root: Cypher,
  depth: number,
  kinds: readonly string[],
  linkKinds: Cypher | undefined,
  day: Cypher | undefined,
): { cypher: Cypher; data: Cypher; entities: Cypher; facts: Cypher } {
  const up = cypher`r:${join(kinds.map(name), cypher`|`)}`;
  const held = (edge: Cypher): Cypher =>
    day ? cypher` AND ${edge}.first <= ${day} AND ${edge}.last >= ${day}` : nothing;
  const level = (index: number): Cypher => name(`level${index}`);
  const levels = Array.from({ length: depth + 1 }, (_, index) => level(index));
  const all = join(levels, cypher` + `);
  const below = levels.slice(1).reduce((text, here, index) => {
    const before = level(index);
    const seen = join(levels.slice(0, index + 1), cypher` + `);
    const carried = join(levels.slice(0, index + 1), cypher`, `);
    return cypher`${text}
WITH root, ${carried}, ${seen} AS seen
CALL (${before}, seen) {
UNWIND ${before} AS id
MATCH (:Entity {id: id})<-[${up}]-(b:Body) WHERE NOT b.id IN seen${held(cypher`r`)}
WITH DISTINCT b ORDER BY b.sort, b.id LIMIT ${wholeNumber(MOST_BODIES + 1)}
RETURN collect(b.id) AS ${here} }`;
  }, nothing);
  const text = cypher`OPTIONAL MATCH (root:Entity {id: ${root}})
WITH root, [root.id] AS level0${below}
WITH root, [${join(levels, cypher`, `)}] AS levels, (${all})[..${wholeNumber(MOST_BODIES)}] AS shown
CALL (shown) {
UNWIND shown AS id
MATCH (b:Entity {id: id})-[${up}]->(p:Body) WHERE p.id IN shown${held(cypher`r`)}
WITH DISTINCT b, type(r) AS kind, p ORDER BY b.id, kind, p.sort, p.id
RETURN collect([b.id, kind, p.id]) AS parents }
CALL (shown) {
UNWIND shown AS id
MATCH (:Entity {id: id})<-[${up}]-(b:Body) WHERE NOT b.id IN shown${held(cypher`r`)}
WITH id, count(DISTINCT b.id) AS hidden ORDER BY id
RETURN collect([id, hidden]) AS hiddenBelow }
CALL (shown) {
UNWIND shown AS id
MATCH (:Entity {id: id})<-[:AFFILIATION_FROM]-(f:Affiliation)-[:AFFILIATION_TO]->(p:Body) WHERE p.id IN shown${linkKinds ? cypher` AND f.kind IN ${linkKinds}` : nothing}${held(cypher`f`)}
WITH DISTINCT f ORDER BY f.sort, f.id
RETURN collect(f.id) AS links }`;
  return {
    cypher: text,
    data: cypher`[root.id, root.type, levels, parents, hiddenBelow, links]`,
    entities: cypher`shown`,
    facts: cypher`links`,
  };
}
