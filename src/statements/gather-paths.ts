import { join, locals, nothing, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import type { Gathered } from './gathered.js';

/** The most chains that can be asked for. */
export const MOST_CHAINS = 20;
/** The most entities at one distance that a search goes on from: the first by their ids. */
const WIDEST = wholeNumber(20_000);

/** A variable for each step. */
type Steps = (step: number) => Piece;

/** What the parts of the statement have in common: its variables, and how the links that hold are found. */
interface Search {
  local: typeof piece;
  /** Those who are so many steps away from the beginning, those who are from the end, and those in whom the two meet. */
  near: Steps;
  far: Steps;
  met: Steps;
  /** Of those from whom it is as far to the beginning as from the meeting less so many steps, those on a shortest chain. */
  kept: Steps;
  /** The first chains of so many steps. */
  ways: Steps;
  /** The condition on links: of a day, or nothing. */
  where: Piece;
  and: Piece;
}

function searchOf(day: Piece | undefined, fresh: () => Piece): Search {
  const local = locals(fresh);
  const steps = (): Steps => {
    const made: Piece[] = [];
    return (step) => {
      made[step] ??= fresh();
      return made[step];
    };
  };
  const held = day ? local`r.first <= ${day} AND r.last >= ${day}` : undefined;
  const [where, and] = held ? [local` WHERE ${held}`, local` AND ${held}`] : [nothing, nothing];
  return { local, near: steps(), far: steps(), met: steps(), kept: steps(), ways: steps(), where, and };
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const all = (of: Steps, last: number): Piece => join([of(0), ...upTo(last).map(of)], piece`, `);

/**
 * The shortest chains between two entities, each way through other entities once, by the names along it; where two are
 * linked more than once, the relation that comes first by its name. `data` is `[a, b, chains]` with the two ids where they
 * are found; a chain is `[ids, links]`, a link `[relation, fact, id of the entity where it begins]`.
 *
 * All shortest chains are never listed to choose among: where a hundred others stand between each two of five, there are a
 * hundred million. Instead both ends look around in turn until they meet, what leads from there back to the beginning
 * is kept, and through that the first chains by name are walked. A step costs no more than the links of those it looks at.
 */
export function gatherPaths(
  from: Piece,
  to: Piece,
  longest: number,
  day: Piece | undefined,
  fresh: () => Piece,
): Gathered {
  const search = searchOf(day, fresh);
  const { local, near, far, met, kept, ways } = search;
  const half = Math.ceil(longest / 2);
  const each = (last: number, step: (step: number, search: Search) => Piece): Piece =>
    join(
      upTo(last).map((number) => step(number, search)),
      nothing,
    );
  return {
    cypher: local`OPTIONAL MATCH (a:Entity {id: ${from}})
OPTIONAL MATCH (b:Entity {id: ${to}})
WITH a, b, CASE WHEN a.id <> b.id THEN [a.id] ELSE [] END AS ${near(0)}, CASE WHEN a.id <> b.id THEN [b.id] ELSE [] END AS ${far(0)}, [] AS ${met(0)}
${each(longest, lookAround)}WITH a, b, [${all(near, half)}] AS nears, [${all(far, longest - half)}] AS fars, [${all(met, longest)}] AS mets
WITH a, b, nears, fars, mets, coalesce(head([k IN range(1, ${wholeNumber(longest)}) WHERE size(mets[k]) > 0]), 0) AS steps
WITH a, b, nears, fars, steps, mets[steps] AS ${kept(0)}, size([k IN range(1, steps) WHERE k % 2 = 1]) AS middle
${each(half - 1, keep)}WITH a, b, fars, steps, middle, [${all(kept, half - 1)}] AS keeps, CASE WHEN steps > 0 THEN [[[a.id], []]] ELSE [] END AS ${ways(0)}
${each(longest, walk)}WITH a, b, [${all(ways, longest)}][steps] AS found
${linked(search)}`,
    data: local`[a.id, b.id, chains]`,
    ids: {
      Fact: local`reduce(all = [], chain IN chains | all + [link IN chain[1] | link[1]])`,
      Entity: local`reduce(all = [], chain IN chains | all + chain[0])`,
    },
  };
}

/** The ids next to those of a list, each once, as `found`. */
const neighbours = (of: Piece, { local, where }: Search): Piece => local`UNWIND ${of} AS id
MATCH (:Entity {id: id})-[r:CONNECTS]-(n:Entity)${where}
WITH collect(DISTINCT n.id) AS found`;

/**
 * The beginning and the end look one step farther in turn, until one sees who is last on the other side, or nobody new. A
 * neighbour of one who is `k` steps away is `k - 1`, `k` or `k + 1` steps away: the last two lists tell who is new. It is
 * told by counting, since looking through long lists is slow: 1 is who is new, 5 who is new and last on the other side.
 */
function lookAround(step: number, search: Search): Piece {
  const { local, near, far, met } = search;
  const [mine, others, done] = step % 2 === 1 ? [near, far, (step - 1) / 2] : [far, near, step / 2 - 1];
  const [edge, other, before] = [mine(done), others(step - 1 - done), met(step - 1)];
  const seen = done > 0 ? local`${edge} + ${mine(done - 1)}` : edge;
  const imported = join([edge, other, before, ...(done > 0 ? [mine(done - 1)] : [])], local`, `);
  return local`CALL (${imported}) {
${neighbours(local`CASE WHEN size(${other}) > 0 AND size(${before}) = 0 THEN ${edge} ELSE [] END`, search)}
UNWIND [one IN found | [one, 1]] + [one IN ${seen} | [one, 2]] + [one IN ${other} | [one, 4]] AS pair
WITH pair[0] AS id, sum(pair[1]) AS what WHERE what = 1 OR what = 5
WITH id, what ORDER BY what DESC, id LIMIT ${WIDEST}
RETURN collect(id) AS ${mine(done + 1)}, collect(CASE WHEN what = 5 THEN id END) AS ${met(step)} }
`;
}

/** One step back from where they have met towards the beginning: 3 is who is a neighbour and a step nearer. */
function keep(step: number, search: Search): Piece {
  const { local, kept } = search;
  const nearer = local`CASE WHEN middle > ${wholeNumber(step)} THEN nears[middle - ${wholeNumber(step)}] ELSE [] END`;
  return local`CALL (${kept(step - 1)}, nears, middle) {
${neighbours(kept(step - 1), search)}
UNWIND [one IN found | [one, 1]] + [one IN ${nearer} | [one, 2]] AS pair
WITH pair[0] AS id, sum(pair[1]) AS what WHERE what = 3
WITH id ORDER BY id
RETURN collect(id) AS ${kept(step)} }
`;
}

/** One step from the beginning: of all chains so far that lead to the end, the first by the names along them. */
function walk(step: number, { local, ways, and }: Search): Piece {
  const here = wholeNumber(step);
  return local`CALL (${ways(step - 1)}, fars, keeps, steps, middle) {
UNWIND CASE WHEN ${here} > steps THEN [] WHEN ${here} > middle THEN fars[steps - ${here}] ELSE keeps[middle - ${here}] END AS id
MATCH (n:Entity {id: id})-[r:CONNECTS]-(p:Entity) WHERE p.id IN [way IN ${ways(step - 1)} | last(way[0])]${and}
WITH DISTINCT n, p.id AS before
UNWIND [way IN ${ways(step - 1)} WHERE last(way[0]) = before] AS way
WITH way[0] + [n.id] AS ids, way[1] + [n.sort + ' ' + n.id] AS names ORDER BY names LIMIT ${wholeNumber(MOST_CHAINS)}
RETURN collect([ids, names]) AS ${ways(step)} }
`;
}

/** The chains with what links each two of them. */
function linked({ local, where }: Search): Piece {
  return local`CALL (found) {
UNWIND found AS way
UNWIND range(1, size(way[0]) - 1) AS k
MATCH (:Entity {id: way[0][k - 1]})-[r:CONNECTS]-(:Entity {id: way[0][k]})${where}
WITH way, k, r ORDER BY r.relation, r.key
WITH way, k, head(collect([r.relation, r.fact, startNode(r).id])) AS link
WITH way, k, link ORDER BY way[1], k
WITH way, collect(link) AS links ORDER BY way[1]
RETURN collect([way[0], links]) AS chains }`;
}
