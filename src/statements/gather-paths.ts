import { type Cypher, cypher, join, name, nothing, wholeNumber } from '../graph/cypher.js';

/** The most chains that can be asked for. */
export const MOST_CHAINS = 20;
/** The most entities at one distance that a search looks at. */
const WIDEST = wholeNumber(20_000);

interface Gathered {
  cypher: Cypher;
  data: Cypher;
  entities: Cypher;
  facts: Cypher;
}

/**
 * The shortest chains between two entities, each way through other entities once, by the names along it; where two are
 * linked more than once, the relation that comes first by its name. `data` is `[a, b, chains]` with the two ids where they
 * are found; a chain is `[ids, links]`, a link `[relation, fact, id of the entity where it begins]`.
 */
export function gatherPaths(from: Cypher, to: Cypher, longest: number, day: Cypher | undefined): Gathered {
  const onDay = day
    ? cypher`
WHERE all(r IN relationships(p) WHERE r.first <= ${day} AND r.last >= ${day})`
    : nothing;
  const shortest = cypher`OPTIONAL MATCH (a:Entity {id: ${from}})
OPTIONAL MATCH (b:Entity {id: ${to}})
CALL (a, b) {
WITH a, b WHERE a.id <> b.id
MATCH p = allShortestPaths((a)-[:CONNECTS*..${wholeNumber(longest)}]-(b))${onDay}
WITH p, [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | [r.relation, r.fact, startNode(r).id]] AS links,
[n IN nodes(p) | n.sort + ' ' + n.id] AS way, [r IN relationships(p) | r.relation + ' ' + r.key] AS kinds
ORDER BY way, kinds
WITH way, ids, head(collect(links)) AS links ORDER BY way LIMIT ${wholeNumber(MOST_CHAINS)}
RETURN collect([ids, links]) AS shortest }`;
  return {
    cypher: day
      ? cypher`${shortest}
${longerOnDay(longest, day)}
WITH a, b, shortest + longer AS chains`
      : cypher`${shortest}
WITH a, b, shortest AS chains`,
    data: cypher`[a.id, b.id, chains]`,
    entities: cypher`reduce(all = [], chain IN chains | all + chain[0])`,
    facts: cypher`reduce(all = [], chain IN chains | all + [link IN chain[1] | link[1]])`,
  };
}

/**
 * Grafeo looks at the day only once it has found the shortest chains of any time. Where none of these holds, the search
 * goes on step by step: first who is how far `away` from the end over links that hold, until the beginning is among them;
 * then from the beginning, at each step to one that is a step less away.
 */
function longerOnDay(longest: number, day: Cypher): Cypher {
  const held = cypher`r.first <= ${day} AND r.last >= ${day}`;
  const away = (steps: number): Cypher => name(`away${steps}`);
  const ways = (steps: number): Cypher => name(`ways${steps}`);
  const upTo = (of: (steps: number) => Cypher, steps: number): Cypher =>
    join(
      Array.from({ length: steps + 1 }, (_, index) => of(index)),
      cypher`, `,
    );
  const steps = Array.from({ length: longest }, (_, index) => index);
  const measured = steps.map(
    (step) => cypher`CALL (a, ${away(step)}) {
WITH a, ${away(step)} WHERE NOT a.id IN ${away(step)}
UNWIND ${away(step)} AS id
MATCH (:Entity {id: id})-[r:CONNECTS]-(n:Entity) WHERE ${held}
WITH DISTINCT n.id AS id ORDER BY id LIMIT ${WIDEST}
RETURN collect(id) AS ${away(step + 1)} }
`,
  );
  const walked = steps.map(
    (step) => cypher`CALL (${ways(step)}, aways, far) {
UNWIND ${ways(step)} AS way
WITH way, aways[far - ${wholeNumber(step + 1)}] AS nearer WHERE ${wholeNumber(step)} < far
MATCH (:Entity {id: last(way[0])})-[r:CONNECTS]-(n:Entity) WHERE n.id IN nearer AND ${held}
WITH way, n, r ORDER BY r.relation, r.key
WITH way, n, head(collect([r.relation, r.fact, startNode(r).id])) AS link
WITH way[0] + [n.id] AS ids, way[1] + [link] AS links, way[2] + [n.sort + ' ' + n.id] AS names
ORDER BY names LIMIT ${wholeNumber(MOST_CHAINS)}
RETURN collect([ids, links, names]) AS ${ways(step + 1)} }
`,
  );
  return cypher`WITH a, b, shortest, CASE WHEN size(shortest) = 0 AND a.id <> b.id THEN [b.id] ELSE [] END AS away0
${join(measured, nothing)}WITH a, b, shortest, [${upTo(away, longest)}] AS aways
WITH a, b, shortest, aways, size([one IN aways WHERE size(one) > 0]) - 1 AS far
WITH a, b, shortest, aways, far, CASE WHEN far > 0 AND a.id IN aways[far] THEN [[[a.id], [], []]] ELSE [] END AS ways0
${join(walked, nothing)}WITH a, b, shortest, CASE WHEN far > 0 THEN [way IN [${upTo(ways, longest)}][far] | [way[0], way[1]]] ELSE [] END AS longer`;
}
