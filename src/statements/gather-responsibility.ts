import { locals, type Name, name, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Gathered } from './gathered.js';
import { wholes } from './responsibilities.js';

/** Conditions of a day: a fact that held on it, a decision taken on it or before; none without a day. */
const held = (fact: Piece, day: Piece | undefined): Piece =>
  day ? piece` WHERE ${fact}.first <= ${day} AND ${fact}.last >= ${day}` : nothing;

/**
 * Everything that answers to responsibility rest on, in one row of lists, for all subjects of a list of ids; what sources say
 * of a whole stands once, whichever subjects lie in it. `data` is `[subjects, responsibilities, reports, plans]`:
 * a subject is `[id, type, name, wholes, decisions, meetings]` with ids of decisions and meetings, a whole
 * `[id, name, type, steps, ids]` with the subject itself as the first and `ids` that lead there from it,
 * a responsibility `[whole, fact, role, distribution, first, last, from, to, party, party's type, party's name, names of those
 * who hold it, vacancies]`,
 * a report `[whole, fact, kind, channel, cadence, condition, to, into, by]` with ends as `[id, name]`,
 * a plan `[whole, body, body's name]`. An id that there is not has no subject.
 */
export function gatherResponsibility(about: Piece, day: Piece | undefined, fresh: () => Piece): Gathered {
  const local = locals(fresh);
  const up = wholes(local`x`, { whole: local`w`, steps: local`steps`, ids: local`ids` }, fresh);
  const end = (relation: Name, as: Piece): Piece =>
    local`CALL (r) { MATCH (r)-[:${relation}]->(e) RETURN head(collect([e.id, e.name])) AS ${as} }
`;
  const to = end(name('REPORTED_TO'), local`to`);
  const into = end(name('REPORTED_INTO'), local`into`);
  const by = end(name('REPORTED_BY'), local`by`);
  const text = local`WITH ${about} AS asked
CALL (asked) { UNWIND asked AS id
MATCH (x:Entity {id: id})
CALL (x) { ${up}WITH w, steps, ids ORDER BY steps, w.sort, w.id RETURN collect([w.id, w.name, w.type, steps, ids]) AS wholes }
CALL (x) { MATCH (x)<-[:CONCERNS]-(d:Decision)${day ? local` WHERE coalesce(d.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT d ORDER BY d.sort, d.id RETURN collect(d.id) AS decisions }
CALL (x) { MATCH (x)<-[:CONCERNS]-(dealing)-[:ITEM_OF|DECIDED_AT]->(m:Meeting)${day ? local` WHERE coalesce(m.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT m ORDER BY m.sort, m.id RETURN collect(m.id) AS meetings }
RETURN collect([x.id, x.type, x.name, wholes, decisions, meetings]) AS subjects }
CALL (subjects) { UNWIND subjects AS s UNWIND s[3] AS one
WITH DISTINCT one[0] AS id ORDER BY id RETURN collect(id) AS wholeIds }
CALL (subjects) { UNWIND subjects AS s UNWIND s[4] + s[5] AS id RETURN collect(DISTINCT id) AS dealing }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})<-[:RESPONSIBLE_FOR]-(r:Responsibility)${held(local`r`, day)}
MATCH (r)-[:BORNE_BY]->(p:Party)
WITH w, r, p ORDER BY r.sort, r.id
CALL (p) { MATCH (p)<-[:IN_POST]-(m:Membership)${held(local`m`, day)}
MATCH (m)-[:MEMBER]->(h) WITH DISTINCT h ORDER BY h.sort, h.id RETURN collect(h.name) AS holders }
CALL (p) { MATCH (p)<-[:VACANCY_OF]-(v:Vacancy)${held(local`v`, day)} RETURN count(v) AS vacancies }
RETURN collect([w.id, r.id, r.role, r.distribution, r.first, r.last, r.validFrom, r.validTo, p.id, p.type, p.name, holders, vacancies]) AS responsibilities,
collect(r.id) AS responsibilityIds, collect(p.id) AS parties }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})<-[:REPORTED_ON]-(r:Reporting)${held(local`r`, day)}
WITH w, r ORDER BY r.sort, r.id
${to}${into}${by}RETURN collect([w.id, r.id, r.reportingKind, r.channel, r.cadenceLabel, r.condition, to, into, by]) AS reports,
collect(r.id) AS reportIds, collect(to[0]) + collect(into[0]) + collect(by[0]) AS reportEnds }
CALL (wholeIds) { UNWIND wholeIds AS id
MATCH (w:Entity {id: id})-[:PLAN_OF]->(b:Body)
WITH w, b ORDER BY b.sort, b.id
RETURN collect([w.id, b.id, b.name]) AS plans, collect(b.id) AS planBodies }`;
  return {
    cypher: text,
    data: local`[subjects, responsibilities, reports, plans]`,
    ids: {
      Fact: local`responsibilityIds + reportIds`,
      Entity: local`wholeIds + dealing + parties + reportEnds + planBodies`,
    },
  };
}
