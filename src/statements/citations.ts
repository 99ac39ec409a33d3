import { cypher } from '../graph/cypher.js';
import type { Block, BlockInput } from './block.js';

function boundTo({ fresh }: BlockInput) {
  const [place, document, fact] = [fresh(), fresh(), fresh()];
  const scope = {
    node: place,
    bound: { document: { is: 'node', node: document }, fact: { is: 'value', expression: fact } },
  } as const;
  return { place, document, fact, scope };
}

/** The places that state a fact, in the order of the documents' names and then of the sections'. */
export const citationsOfFact: Block = {
  gives: 'rows',
  rows(input) {
    const { place, document, fact, scope } = boundTo(input);
    const rows = cypher`MATCH (${input.scope.node})-[${place}:STATED_IN]->(${document}:Document)
WITH ${place}, ${document}, ${place}.fact AS ${fact} ORDER BY ${document}.sort, ${document}.id, ${place}.sort, ${place}.key`;
    return { rows, scope };
  },
};

/** The places that state an entity itself, then those of each fact that it is an end of, told by the field that holds it. */
export const citationsOfEntity: Block = {
  gives: 'rows',
  rows(input) {
    const { place, document, fact, scope } = boundTo(input);
    const [rank, relation, node] = [input.fresh(), input.fresh(), input.scope.node];
    const rows = cypher`CALL (${node}) {
MATCH (${node})-[s:STATED_IN]->(d:Document)
RETURN 0 AS ${rank}, s AS ${place}, d AS ${document}, s.fact AS ${fact}
UNION ALL
MATCH (${node})<-[${relation}]-(f:Fact)-[s:STATED_IN]->(d:Document)
RETURN 1 AS ${rank}, s AS ${place}, d AS ${document}, CASE type(${relation})
WHEN 'RESPONSIBLE_FOR' THEN 'responsibilities' WHEN 'BORNE_BY' THEN 'responsibleFor'
WHEN 'REPORTED_ON' THEN 'reporting' WHEN 'REPORTED_BY' THEN 'reports'
WHEN 'REPORTED_TO' THEN 'receivesReports' WHEN 'REPORTED_INTO' THEN 'receivesReports'
WHEN 'MEMBER' THEN 'memberships' WHEN 'MEMBER_OF' THEN 'memberships' WHEN 'IN_POST' THEN 'memberships' WHEN 'ON_BEHALF_OF' THEN 'memberships'
WHEN 'ATTENDEE' THEN 'attendances' WHEN 'ATTENDED' THEN 'attendances' WHEN 'ATTENDED_FOR' THEN 'attendances' WHEN 'SUBSTITUTES_FOR' THEN 'attendances'
WHEN 'LINK_FROM' THEN 'links' WHEN 'LINK_TO' THEN 'links'
WHEN 'STANDING_OF' THEN 'bodyStatus' WHEN 'VACANCY_OF' THEN 'state'
ELSE 'affiliations' END AS ${fact}
}
WITH ${rank}, ${place}, ${document}, ${fact} ORDER BY ${rank}, ${document}.sort, ${document}.id, ${place}.sort, ${fact}, ${place}.key`;
    return { rows, scope };
  },
};
