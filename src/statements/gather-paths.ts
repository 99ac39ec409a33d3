import { join, locals, name, nothing, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import { FACTS } from '../model/relationships.js';
import { where } from './block.js';
import type { Gathered } from './gathered.js';

/** The most chains that can be asked for. */
export const MOST_CHAINS = 20;
/** The most entities at one distance that a search goes on from: the first by their ids. */
const WIDEST = wholeNumber(20_000);

/** A variable for each step. */
type Steps = (step: number) => Piece;

/** What the parts of a search have in common: its variables, and how the links that it goes along are found. */
interface Search {
  local: typeof piece;
  /** The two ends, and what else is carried on. */
  carried: Piece;
  from: Piece;
  to: Piece;
  /** Those who are so many steps away from the beginning, those who are from the end, and those in whom the two meet. */
  near: Steps;
  far: Steps;
  met: Steps;
  /** Of those from whom it is as far to the beginning as from the meeting less so many steps, those on a shortest chain. */
  kept: Steps;
  /** The first chains of so many steps. */
  ways: Steps;
  /** Whether it keeps to what says a dependence: over no loose link, through no hub. */
  isStrict: boolean;
  /** The day of which it is asked. */
  day: Piece | undefined;
}

interface Ends {
  from: Piece;
  to: Piece;
  day: Piece | undefined;
}

function searchOf(ends: Ends, isStrict: boolean, carried: Piece, fresh: () => Piece): Search {
  const steps = (): Steps => {
    const made: Piece[] = [];
    return (step) => {
      made[step] ??= fresh();
      return made[step];
    };
  };
  const variables = { near: steps(), far: steps(), met: steps(), kept: steps(), ways: steps() };
  return { local: locals(fresh), carried, ...ends, ...variables, isStrict };
}

const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const all = (of: Steps, last: number): Piece => join([of(0), ...upTo(last).map(of)], piece`, `);

/** The links `r` between `one` and `other` that a search goes along, as conditions. */
function links({ from, to, isStrict, day }: Search, r: Piece, one: Piece, other: Piece): Piece[] {
  const held = day ? [piece`${r}.first <= ${day} AND ${r}.last >= ${day}`] : [];
  if (!isStrict) return held;
  const ends = piece`[${from}, ${to}]`;
  // What joins the two ends themselves is no detour, whatever it is.
  const says = piece`(${r}.isLoose IS NULL OR ${one}.id IN ${ends} AND ${other}.id IN ${ends})`;
  const isNoHub = piece`(${other}.isHub IS NULL OR ${other}.id IN ${ends})`;
  return [...held, says, isNoHub];
}

/**
 * The shortest chains between two entities, each way through other entities once, by the names along it: those that keep to
 * what says a dependence, and the shortest of all. `data` is `[a, b, chains]` with the two ids where they are found; a chain is
 * `[ids, links, kind]`, of kind 0 of the first and 1 of the others, by names within each; a link is
 * `[step, relation, fact, id of the entity where it begins, id of whom it goes through]`.
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
  const local = locals(fresh);
  const ends = { from, to, day };
  const [a, b, strict, any] = [local`a`, local`b`, local`strict`, local`any`];
  const first = searchOf(ends, true, local`${a}, ${b}`, fresh);
  const second = searchOf(ends, false, local`${a}, ${b}, ${strict}`, fresh);
  return {
    cypher: local`OPTIONAL MATCH (${a}:Entity {id: ${from}})
OPTIONAL MATCH (${b}:Entity {id: ${to}})
${found(first, a, b, longest, strict)}${found(second, a, b, longest, any)}WITH ${a}, ${b}, [way IN ${strict} | [way[0], way[1], 0]] + [way IN ${any} | [way[0], way[1], 1]] AS found
${linked(local, day)}`,
    data: local`[${a}.id, ${b}.id, chains]`,
    ids: {
      Fact: local`reduce(all = [], chain IN chains | all + [link IN chain[1] | link[2]])`,
      Entity: local`reduce(all = [], chain IN chains | all + chain[0] + [link IN chain[1] | link[4]])`,
    },
  };
}

/** One search: the chains that it finds first, as `[ids, names]`, in the variable `result`. */
function found(search: Search, a: Piece, b: Piece, longest: number, result: Piece): Piece {
  const { local, carried, near, far, met, kept, ways } = search;
  const half = Math.ceil(longest / 2);
  const each = (last: number, step: (step: number, search: Search) => Piece): Piece =>
    join(
      upTo(last).map((number) => step(number, search)),
      nothing,
    );
  return local`WITH ${carried}, CASE WHEN ${a}.id <> ${b}.id THEN [${a}.id] ELSE [] END AS ${near(0)}, CASE WHEN ${a}.id <> ${b}.id THEN [${b}.id] ELSE [] END AS ${far(0)}, [] AS ${met(0)}
${each(longest, lookAround)}WITH ${carried}, [${all(near, half)}] AS nears, [${all(far, longest - half)}] AS fars, [${all(met, longest)}] AS mets
WITH ${carried}, nears, fars, mets, coalesce(head([k IN range(1, ${wholeNumber(longest)}) WHERE size(mets[k]) > 0]), 0) AS steps
WITH ${carried}, nears, fars, steps, mets[steps] AS ${kept(0)}, size([k IN range(1, steps) WHERE k % 2 = 1]) AS middle
${each(half - 1, keep)}WITH ${carried}, fars, steps, middle, [${all(kept, half - 1)}] AS keeps, CASE WHEN steps > 0 THEN [[[${a}.id], []]] ELSE [] END AS ${ways(0)}
${each(longest, walk)}WITH ${carried}, [${all(ways, longest)}][steps] AS ${result}
`;
}

/** The ids next to those of a list, each once, as `found`. */
const neighbours = (of: Piece, search: Search): Piece => {
  const { local } = search;
  return local`UNWIND ${of} AS id
MATCH (m:Entity {id: id})-[r:CONNECTS]-(n:Entity)${where(links(search, local`r`, local`m`, local`n`))}
WITH collect(DISTINCT n.id) AS found`;
};

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
function walk(step: number, search: Search): Piece {
  const { local, ways } = search;
  const here = wholeNumber(step);
  const leads = local`p.id IN [way IN ${ways(step - 1)} | last(way[0])]`;
  return local`CALL (${ways(step - 1)}, fars, keeps, steps, middle) {
UNWIND CASE WHEN ${here} > steps THEN [] WHEN ${here} > middle THEN fars[steps - ${here}] ELSE keeps[middle - ${here}] END AS id
MATCH (n:Entity {id: id})-[r:CONNECTS]-(p:Entity)${where([leads, ...links(search, local`r`, local`p`, local`n`)])}
WITH DISTINCT n, p.id AS before
UNWIND [way IN ${ways(step - 1)} WHERE last(way[0]) = before] AS way
WITH way[0] + [n.id] AS ids, way[1] + [n.sort + ' ' + n.id] AS names ORDER BY names LIMIT ${wholeNumber(MOST_CHAINS)}
RETURN collect([ids, names]) AS ${ways(step)} }
`;
}

/** The chains with everything that links each two of them. */
function linked(local: typeof piece, day: Piece | undefined): Piece {
  const held = day ? [local`r.first <= ${day} AND r.last >= ${day}`] : [];
  return local`CALL (found) {
UNWIND found AS way
UNWIND range(1, size(way[0]) - 1) AS k
MATCH (:Entity {id: way[0][k - 1]})-[r:CONNECTS]-(:Entity {id: way[0][k]})${where(held)}
WITH way, k, r, r.fact AS fact, startNode(r).id AS begins
OPTIONAL MATCH (:Fact {id: fact})-[:${name(FACTS.Affiliation.ends.via.over)}]->(through:Entity)
WITH way, k, r.relation AS relation, r.key AS key, fact, begins, through.id AS via ORDER BY k, relation, key
WITH way, collect([k, relation, fact, begins, via]) AS links ORDER BY way[2], way[1]
RETURN collect([way[0], links, way[2]]) AS chains }`;
}
