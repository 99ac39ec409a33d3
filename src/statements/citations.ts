import { type Cypher, cypher } from '../graph/cypher.js';
import type { Block, BlockInput, Scope } from './block.js';

/** The parts of a citation, each in a variable: the same place said of a node twice is one citation. */
function parts({ fresh, scope }: BlockInput) {
  const [document, section, phrase, fact, recordedAt, sort] = [fresh(), fresh(), fresh(), fresh(), fresh(), fresh()];
  const value = (expression: Cypher) => ({ is: 'value', expression }) as const;
  const inner: Scope = {
    node: scope.node,
    bound: {
      document: { is: 'node', node: document },
      section: value(section),
      phrase: value(phrase),
      fact: value(fact),
      recordedAt: value(recordedAt),
    },
  };
  const place = (edge: Cypher) =>
    cypher`${edge}.section AS ${section}, ${edge}.phrase AS ${phrase}, ${edge}.recordedAt AS ${recordedAt}, ${edge}.sort AS ${sort}`;
  const all = cypher`${document}, ${section}, ${phrase}, ${fact}, ${recordedAt}, ${sort}`;
  const order = cypher`${document}.sort, ${document}.id, ${sort}, ${fact}, ${section}, ${phrase}`;
  return { document, fact, place, all, order, inner };
}

/** The places that state a fact, in the order of the documents' names and then of the sections'. */
export const citationsOfFact: Block = {
  gives: 'rows',
  rows(input) {
    const { document, fact, place, all, order, inner } = parts(input);
    const rows = cypher`MATCH (${input.scope.node})-[s:STATED_IN]->(${document}:Document)
WITH DISTINCT ${document}, s.fact AS ${fact}, ${place(cypher`s`)}
WITH ${all} ORDER BY ${order}`;
    return { rows, scope: inner };
  },
};

/** The places that state an entity itself, then those of each fact that it is an end of, told by the field that holds it. */
export const citationsOfEntity: Block = {
  gives: 'rows',
  rows(input) {
    const { document, fact, place, all, order, inner } = parts(input);
    const { node } = input.scope;
    const rank = input.fresh();
    const rows = cypher`CALL (${node}) {
MATCH (${node})-[s:STATED_IN]->(d:Document)
RETURN 0 AS ${rank}, d AS ${document}, s.fact AS ${fact}, ${place(cypher`s`)}
UNION ALL
MATCH (${node})<-[end]-(f:Fact)-[s:STATED_IN]->(d:Document)
RETURN 1 AS ${rank}, d AS ${document}, CASE type(end)
WHEN 'RESPONSIBLE_FOR' THEN 'responsibilities' WHEN 'BORNE_BY' THEN 'responsibleFor'
WHEN 'REPORTED_ON' THEN 'reporting' WHEN 'REPORTED_BY' THEN 'reports'
WHEN 'REPORTED_TO' THEN 'receivesReports' WHEN 'REPORTED_INTO' THEN 'receivesReports'
WHEN 'MEMBER' THEN 'memberships' WHEN 'MEMBER_OF' THEN 'memberships' WHEN 'IN_POST' THEN 'memberships' WHEN 'ON_BEHALF_OF' THEN 'memberships'
WHEN 'ATTENDEE' THEN 'attendances' WHEN 'ATTENDED' THEN 'attendances' WHEN 'ATTENDED_FOR' THEN 'attendances' WHEN 'SUBSTITUTES_FOR' THEN 'attendances'
WHEN 'LINK_FROM' THEN 'links' WHEN 'LINK_TO' THEN 'linkedFrom'
WHEN 'STANDING_OF' THEN 'bodyStatus' WHEN 'VACANCY_OF' THEN 'state'
ELSE 'affiliations' END AS ${fact}, ${place(cypher`s`)}
}
WITH DISTINCT ${rank}, ${all}
WITH ${all} ORDER BY ${rank}, ${order}`;
    return { rows, scope: inner };
  },
};
