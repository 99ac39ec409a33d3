import { anyOf, join, locals, nothing, type Piece, wholeNumber } from '../graph/cypher.js';
import type { Gathered } from './gathered.js';

/** The most bodies in a chart. */
export const MOST_BODIES = 500;

/**
 * The bodies below a root, level by level, each once. `data` is `[root, root's type, levels, parents, hidden]`: a level is a
 * list of ids in order, a parent `[id, kind, id of the parent]`, and hidden `[id, how many bodies directly below are not shown]`.
 * `kinds` are the types of the relationships that lead up; `linkKinds` is the parameter of those that are edges, if they are
 * not all.
 */
export function gatherOrgChart(
  root: Piece,
  depth: number,
  kinds: readonly string[],
  linkKinds: Piece | undefined,
  day: Piece | undefined,
  fresh: () => Piece,
): Gathered {
  const local = locals(fresh);
  const up = local`r:${anyOf(kinds)}`;
  const held = (edge: Piece): Piece => (day ? local` AND ${edge}.first <= ${day} AND ${edge}.last >= ${day}` : nothing);
  const top = fresh();
  const levels = [top, ...Array.from({ length: depth }, fresh)];
  const all = join(levels, local` + `);
  const below = levels.slice(1).reduce((text, here, index) => {
    const above = levels.slice(0, index + 1);
    const before = above.at(-1) ?? top;
    return local`${text}
WITH root, ${join(above, local`, `)}, ${join(above, local` + `)} AS seen
CALL (${before}, seen) {
UNWIND ${before} AS id
MATCH (:Entity {id: id})<-[${up}]-(b:Body) WHERE NOT b.id IN seen${held(local`r`)}
WITH DISTINCT b ORDER BY b.sort, b.id LIMIT ${wholeNumber(MOST_BODIES + 1)}
RETURN collect(b.id) AS ${here} }`;
  }, nothing);
  const text = local`OPTIONAL MATCH (root:Entity {id: ${root}})
WITH root, [root.id] AS ${top}${below}
WITH root, [${join(levels, local`, `)}] AS levels, (${all})[..${wholeNumber(MOST_BODIES)}] AS shown
CALL (shown) {
UNWIND shown AS id
MATCH (b:Entity {id: id})-[${up}]->(p:Body) WHERE p.id IN shown${held(local`r`)}
WITH DISTINCT b, type(r) AS kind, p ORDER BY b.id, kind, p.sort, p.id
RETURN collect([b.id, kind, p.id]) AS parents }
CALL (shown) {
UNWIND shown AS id
MATCH (:Entity {id: id})<-[${up}]-(b:Body) WHERE NOT b.id IN shown${held(local`r`)}
WITH id, count(DISTINCT b.id) AS hidden ORDER BY id
RETURN collect([id, hidden]) AS hiddenBelow }
CALL (shown) {
UNWIND shown AS id
MATCH (:Entity {id: id})<-[:AFFILIATION_FROM]-(f:Affiliation)-[:AFFILIATION_TO]->(p:Body) WHERE p.id IN shown${linkKinds ? local` AND f.kind IN ${linkKinds}` : nothing}${held(local`f`)}
WITH DISTINCT f ORDER BY f.sort, f.id
RETURN collect(f.id) AS links }`;
  return {
    cypher: text,
    data: local`[root.id, root.type, levels, parents, hiddenBelow, links]`,
    ids: { Fact: local`links`, Entity: local`shown` },
  };
}
