import { comma, join, locals, type Name, name, nothing, type Piece, piece, word } from '../graph/cypher.js';
import { GapField } from '../model/schema.generated.js';
import type { Gathered } from './gathered.js';
import { type Whole, wholes } from './responsibilities.js';

/** The condition of a day on what holds a post; none without a day. */
const held = (fact: Piece, day: Piece | undefined): Piece =>
  day ? piece` WHERE ${fact}.first <= ${day} AND ${fact}.last >= ${day}` : nothing;

/** The fields whose gaps tell why a list of the answer is empty. */
const EXPLAINED = [GapField.RESPONSIBILITIES, GapField.REPORTING, GapField.REPORTING_TO, GapField.DECISIONS];

/** Gaps about the subject, and gaps about no other subjects than its wholes, nearest first: their rows and ids, under those names. */
function gapsAround(up: Piece, { whole, steps }: Whole, as: { rows: Piece; ids: Piece }, fresh: () => Piece): Piece {
  return locals(fresh)`${up}MATCH (${whole})<-[:ABOUT]-(g:Gap) WHERE g.field IN [${join(EXPLAINED.map(word), comma)}]
WITH g, min(${steps}) AS nearest, count(DISTINCT ${whole}) AS around
CALL (g) { MATCH (g)-[:ABOUT]->(thing:Subject) RETURN count(DISTINCT thing) AS things }
WITH g, nearest, around, things WHERE nearest = 0 OR around = things
WITH g, nearest ORDER BY nearest, g.sort, g.id
RETURN collect([g.id, g.field, g.origin, nearest]) AS ${as.rows}, collect(g.id) AS ${as.ids}`;
}

/**
 * Everything that the answer to responsibility rests on, in one row of lists. `data` is
 * `[id, type, name, responsibilities, reports, decisions, plans, meetings, gaps]`:
 * a responsibility is `[fact, role, distribution, first, last, from, to, steps, ids, whole's name and type, party, party's type,
 * party's name, names of those who hold it, vacancies, time, end, successors]`,
 * a report `[fact, kind, channel, cadence, condition, steps, ids, whole's name and type, to, into, by, first, last, time]` with
 * ends as `[id, name]`, a plan `[id, steps, ids, name, type, body, body's name, first, time, end, successors]`. `ids` lead from
 * the subject to the whole of which the source speaks; a time is `[basis, first and last date of a source, whether it has
 * ended]`, an end `[first day on which the party is no more, that as the source has it, last day of the period of the plan]`,
 * a successor `[id, name]`, a gap `[id, field, origin, steps]`. What held on no day that is asked for is told as well: who owned it before, and from when
 * sources speak.
 */
export function gatherResponsibility(id: Piece, day: Piece | undefined, fresh: () => Piece): Gathered {
  const local = locals(fresh);
  const [whole, steps, ids] = [local`w`, local`steps`, local`ids`];
  const up = wholes(local`x`, { whole, steps, ids }, fresh);
  const end = (relation: Name, as: Piece): Piece =>
    local`CALL (r) { MATCH (r)-[:${relation}]->(e) RETURN head(collect([e.id, e.name])) AS ${as} }
`;
  const time = (fact: Piece): Piece =>
    local`[${fact}.timeBasis, ${fact}.statedOn, ${fact}.lastStatedOn, ${fact}.ended]`;
  const to = end(name('REPORTED_TO'), local`to`);
  const into = end(name('REPORTED_INTO'), local`into`);
  const by = end(name('REPORTED_BY'), local`by`);
  const successors = (
    party: Piece,
  ): Piece => local`CALL (${party}) { MATCH (${party})-[:POST_OF*0..1]->(gone)-[:REPLACED_BY]->(s:Party)
WITH DISTINCT s ORDER BY s.sort, s.id RETURN collect([s.id, s.name]) AS successors }
`;
  const text = local`OPTIONAL MATCH (x:Entity {id: ${id}})
CALL (x) { ${up}WITH w ORDER BY steps, w.sort, w.id RETURN collect(w.id) AS wholes }
CALL (x) { ${up}MATCH (w)<-[:RESPONSIBLE_FOR]-(r:Responsibility)
MATCH (r)-[:BORNE_BY]->(p:Party)
WITH r, p, w, steps, ids ORDER BY steps, w.sort, w.id, r.sort, r.id
CALL (p) { MATCH (p)<-[:IN_POST]-(m:Membership)${day ? held(local`m`, day) : local` WHERE m.ended = false`}
MATCH (m)-[:MEMBER]->(h) WITH DISTINCT h ORDER BY h.sort, h.id RETURN collect(h.name) AS holders }
CALL (p) { MATCH (p)<-[:VACANCY_OF]-(v:Vacancy)${held(local`v`, day)} RETURN count(v) AS vacancies }
${successors(local`p`)}RETURN collect([r.id, r.role, r.distribution, r.first, r.last, r.validFrom, r.validTo, steps, ids, w.name, w.type, p.id, p.type, p.name, holders, vacancies, ${time(local`r`)}, [p.goneFirst, p.gone, w.planLast], successors]) AS responsibilities,
collect(r.id) AS responsibilityIds, collect(p.id) AS parties }
CALL (x) { ${up}MATCH (w)<-[:REPORTED_ON]-(r:Reporting)
WITH r, w, steps, ids ORDER BY steps, w.sort, w.id, r.sort, r.id
${to}${into}${by}RETURN collect([r.id, r.reportingKind, r.channel, r.cadenceLabel, r.condition, steps, ids, w.name, w.type, to, into, by, r.first, r.last, ${time(local`r`)}]) AS reports,
collect(r.id) AS reportIds, collect(to[0]) + collect(into[0]) + collect(by[0]) AS reportEnds }
CALL (x) { MATCH (x)<-[:CONCERNS]-(d:Decision)${day ? local` WHERE coalesce(d.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT d ORDER BY d.sort, d.id RETURN collect(d.id) AS decisions }
CALL (x) { MATCH (x)<-[:CONCERNS]-(dealing)-[:ITEM_OF|DECIDED_AT]->(m:Meeting)${day ? local` WHERE coalesce(m.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT m ORDER BY m.sort, m.id RETURN collect(m.id) AS meetings }
CALL (x) { ${up}MATCH (w)-[:PLAN_OF]->(b:Body)
WITH w, steps, ids, b ORDER BY steps, w.sort, w.id, b.sort, b.id
${successors(local`b`)}RETURN collect([w.id, steps, ids, w.name, w.type, b.id, b.name, w.knownFirst, [w.knownBasis, w.knownStatedOn, w.knownLastStatedOn, false], [b.goneFirst, b.gone, w.planLast], successors]) AS plans, collect(b.id) AS planBodies }
CALL (x) { ${gapsAround(up, { whole, steps, ids }, { rows: local`gaps`, ids: local`gapIds` }, fresh)} }`;
  return {
    cypher: text,
    data: local`[x.id, x.type, x.name, responsibilities, reports, decisions, plans, meetings, gaps]`,
    ids: {
      Fact: local`responsibilityIds + reportIds`,
      Entity: local`wholes + parties + reportEnds + decisions + meetings + planBodies + gapIds + reduce(all = [], one IN responsibilities + plans | all + [s IN last(one) | s[0]])`,
    },
  };
}
