import {
  comma,
  join,
  locals,
  type Name,
  name,
  nothing,
  type Piece,
  piece,
  wholeNumber,
  word,
} from '../graph/cypher.js';
import { GapField } from '../model/schema.generated.js';
import { FARTHEST_WHOLE } from '../model/wholes.js';
import { gatherTasks } from './gather-tasks.js';
import type { Gathered } from './gathered.js';

/** The condition of a day on what holds a post; none without a day. */
const held = (fact: Piece, day: Piece | undefined): Piece =>
  day ? piece` WHERE ${fact}.first <= ${day} AND ${fact}.last >= ${day}` : nothing;

/** The fields whose gaps tell why a list of an answer is empty. */
const EXPLAINED = [GapField.RESPONSIBILITIES, GapField.REPORTING, GapField.REPORTING_TO, GapField.DECISIONS];

/**
 * Everything that answers to responsibility rest on, in one row of lists, for all subjects of a list of ids; what sources say
 * of a whole stands once, whichever subjects lie in it. `data` is `[subjects, wholes, responsibilities, reports, plans, gaps]`:
 * a subject is `[id, type, name, decisions, meetings, tasks]` with ids of the first two, and tasks as {@link gatherTasks} has them,
 * a whole, the subjects themselves among them, `[id, name, type, sort, ids of what it is part of]`,
 * a responsibility `[whole, fact, role, distribution, first, last, from, to, party, party's type, party's name, names of those
 * who hold it, vacancies, time, end, successors]`,
 * a report `[whole, fact, kind, channel, cadence, condition, to, into, by, first, last, time]` with ends as `[id, name]`,
 * a plan `[whole, body, body's name, first, time, end, successors]`,
 * a gap `[whole, gap, field, origin, sort, how many subjects it is about]`. A time is `[basis, first and last date of a source, whether
 * it has ended]`, an end `[first day on which the party is no more, that as the source has it, last day of the period of the
 * plan]`, a successor `[id, name]`. What held on no day that is asked for is told as well: who owned it before, and from when
 * sources speak. An id that there is not has no subject.
 */
export function gatherResponsibility(about: Piece, day: Piece | undefined, fresh: () => Piece): Gathered {
  const local = locals(fresh);
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
  const text = local`WITH ${about} AS asked
CALL (asked) { UNWIND asked AS id
MATCH (x:Entity {id: id})
CALL (x) { MATCH (x)<-[:CONCERNS]-(d:Decision)${day ? local` WHERE coalesce(d.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT d ORDER BY d.sort, d.id RETURN collect(d.id) AS decisions }
CALL (x) { MATCH (x)<-[:CONCERNS]-(dealing)-[:ITEM_OF|DECIDED_AT]->(m:Meeting)${day ? local` WHERE coalesce(m.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT m ORDER BY m.sort, m.id RETURN collect(m.id) AS meetings }
${gatherTasks(local`x`, day, { tasks: local`tasks` }, fresh)}RETURN collect([x.id, x.type, x.name, decisions, meetings, tasks]) AS subjects }
CALL (subjects) { UNWIND subjects AS s UNWIND s[5] AS t RETURN collect(t[0]) AS taskIds }
CALL (subjects) { UNWIND subjects AS s UNWIND s[5] AS t UNWIND t[3] AS b RETURN collect(b[0]) AS taskFacts, collect(b[2]) AS taskParties }
CALL (subjects) { UNWIND subjects AS s UNWIND s[3] + s[4] AS id RETURN collect(DISTINCT id) AS dealing }
CALL (asked) { UNWIND asked AS id
MATCH (:Entity {id: id})-[:PART_OF*0..${wholeNumber(FARTHEST_WHOLE)}]->(w:Subject)
WITH DISTINCT w
CALL (w) { MATCH (w)-[:PART_OF]->(up:Subject) RETURN collect(up.id) AS partOf }
RETURN collect([w.id, w.name, w.type, w.sort, partOf]) AS wholes, collect(w.id) AS wholeIds }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})<-[:RESPONSIBLE_FOR]-(r:Responsibility)
MATCH (r)-[:BORNE_BY]->(p:Party)
WITH w, r, p ORDER BY r.sort, r.id
CALL (p) { MATCH (p)<-[:IN_POST]-(m:Membership)${day ? held(local`m`, day) : local` WHERE m.ended = false`}
MATCH (m)-[:MEMBER]->(h) WITH DISTINCT h ORDER BY h.sort, h.id RETURN collect(h.name) AS holders }
CALL (p) { MATCH (p)<-[:VACANCY_OF]-(v:Vacancy)${held(local`v`, day)} RETURN count(v) AS vacancies }
${successors(local`p`)}RETURN collect([w.id, r.id, r.role, r.distribution, r.first, r.last, r.validFrom, r.validTo, p.id, p.type, p.name, holders, vacancies, ${time(local`r`)}, [p.goneFirst, p.gone, w.planLast], successors]) AS responsibilities,
collect(r.id) AS responsibilityIds, collect(p.id) AS parties }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})<-[:REPORTED_ON]-(r:Reporting)
WITH w, r ORDER BY r.sort, r.id
${to}${into}${by}RETURN collect([w.id, r.id, r.reportingKind, r.channel, r.cadenceLabel, r.condition, to, into, by, r.first, r.last, ${time(local`r`)}]) AS reports,
collect(r.id) AS reportIds, collect(to[0]) + collect(into[0]) + collect(by[0]) AS reportEnds }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})-[:PLAN_OF]->(b:Body)
WITH w, b ORDER BY b.sort, b.id
${successors(local`b`)}RETURN collect([w.id, b.id, b.name, w.knownFirst, [w.knownBasis, w.knownStatedOn, w.knownLastStatedOn, false], [b.goneFirst, b.gone, w.planLast], successors]) AS plans, collect(b.id) AS planBodies }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})<-[:ABOUT]-(g:Gap) WHERE g.field IN [${join(EXPLAINED.map(word), comma)}]
CALL (g) { MATCH (g)-[:ABOUT]->(thing:Subject) RETURN count(DISTINCT thing) AS things }
RETURN collect([w.id, g.id, g.field, g.origin, g.sort, things]) AS gaps, collect(g.id) AS gapIds }
CALL (responsibilities, plans) { UNWIND responsibilities + plans AS one UNWIND last(one) AS s RETURN collect(DISTINCT s[0]) AS following }`;
  return {
    cypher: text,
    data: local`[subjects, wholes, responsibilities, reports, plans, gaps]`,
    ids: {
      Fact: local`responsibilityIds + reportIds + taskFacts`,
      Entity: local`wholeIds + dealing + parties + reportEnds + planBodies + following + taskIds + taskParties + gapIds`,
    },
  };
}
