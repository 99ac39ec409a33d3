import { type Cypher, cypher, nothing } from '../graph/cypher.js';
import { wholes } from './responsibilities.js';

/** Conditions of a day: a fact that held on it, a decision taken on it or before; none without a day. */
const held = (fact: Cypher, day: Cypher | undefined): Cypher =>
  day ? cypher` WHERE ${fact}.first <= ${day} AND ${fact}.last >= ${day}` : nothing;

const WHOLES = wholes(cypher`x`, cypher`path`, cypher`w`, cypher`steps`, cypher`ids`);

const END = (relation: Cypher, as: Cypher): Cypher =>
  cypher`CALL (r) { MATCH (r)-[:${relation}]->(e) RETURN head(collect([e.id, e.name])) AS ${as} }
`;

/**
 * Everything that the answer to responsibility rests on, in one row of lists. `data` is
 * `[id, type, name, responsibilities, reports, decisions, plans, meetings]`:
 * a responsibility is `[fact, role, distribution, first, last, from, to, steps, ids, whole's name and type, party, party's type,
 * party's name, names of those who hold it, vacancies]`,
 * a report `[fact, kind, channel, cadence, condition, steps, ids, whole's name and type, to, into, by]` with ends as `[id, name]`,
 * a plan `[id, steps, ids, name, type, body, body's name]`. `ids` lead from the subject to the whole of which the source speaks.
 */
export function gatherResponsibility(
  id: Cypher,
  day: Cypher | undefined,
): { cypher: Cypher; data: Cypher; entities: Cypher; facts: Cypher } {
  const text = cypher`OPTIONAL MATCH (x:Entity {id: ${id}})
CALL (x) { ${WHOLES}WITH w ORDER BY steps, w.sort, w.id RETURN collect(w.id) AS wholes }
CALL (x) { ${WHOLES}MATCH (w)<-[:RESPONSIBLE_FOR]-(r:Responsibility)${held(cypher`r`, day)}
MATCH (r)-[:BORNE_BY]->(p:Party)
WITH r, p, w, steps, ids ORDER BY steps, w.sort, w.id, r.sort, r.id
CALL (p) { MATCH (p)<-[:IN_POST]-(m:Membership)${held(cypher`m`, day)}
MATCH (m)-[:MEMBER]->(h) WITH DISTINCT h ORDER BY h.sort, h.id RETURN collect(h.name) AS holders }
CALL (p) { MATCH (p)<-[:VACANCY_OF]-(v:Vacancy)${held(cypher`v`, day)} RETURN count(v) AS vacancies }
RETURN collect([r.id, r.role, r.distribution, r.first, r.last, r.validFrom, r.validTo, steps, ids, w.name, w.type, p.id, p.type, p.name, holders, vacancies]) AS responsibilities,
collect(r.id) AS responsibilityIds, collect(p.id) AS parties }
CALL (x) { ${WHOLES}MATCH (w)<-[:REPORTED_ON]-(r:Reporting)${held(cypher`r`, day)}
WITH r, w, steps, ids ORDER BY steps, w.sort, w.id, r.sort, r.id
${END(cypher`REPORTED_TO`, cypher`to`)}${END(cypher`REPORTED_INTO`, cypher`into`)}${END(cypher`REPORTED_BY`, cypher`by`)}RETURN collect([r.id, r.reportingKind, r.channel, r.cadenceLabel, r.condition, steps, ids, w.name, w.type, to, into, by]) AS reports,
collect(r.id) AS reportIds, collect(to[0]) + collect(into[0]) + collect(by[0]) AS reportEnds }
CALL (x) { MATCH (x)<-[:CONCERNS]-(d:Decision)${day ? cypher` WHERE coalesce(d.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT d ORDER BY d.sort, d.id RETURN collect(d.id) AS decisions }
CALL (x) { MATCH (x)<-[:CONCERNS]-(dealing)-[:ITEM_OF|DECIDED_AT]->(m:Meeting)${day ? cypher` WHERE coalesce(m.dateFirst, '') <= ${day}` : nothing}
WITH DISTINCT m ORDER BY m.sort, m.id RETURN collect(m.id) AS meetings }
CALL (x) { ${WHOLES}MATCH (w)-[:PLAN_OF]->(b:Body)
WITH w, steps, ids, b ORDER BY steps, w.sort, w.id, b.sort, b.id
RETURN collect([w.id, steps, ids, w.name, w.type, b.id, b.name]) AS plans, collect(b.id) AS planBodies }`;
  return {
    cypher: text,
    data: cypher`[x.id, x.type, x.name, responsibilities, reports, decisions, plans, meetings]`,
    entities: cypher`wholes + parties + reportEnds + decisions + meetings + planBodies`,
    facts: cypher`responsibilityIds + reportIds`,
  };
}
