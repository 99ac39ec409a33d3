import { cypher } from '../graph/cypher.js';
import { type Block, where } from './block.js';

/** The status that began last, of those that held. */
export const bodyStatus: Block = {
  gives: 'value',
  value({ scope: { node }, conditions, fresh }) {
    const status = fresh();
    const calls = cypher`CALL (${node}) {
MATCH (${node})<-[:STANDING_OF]-(s:Standing)${where(conditions(cypher`s`))}
WITH s ORDER BY s.first DESC, s.last DESC, s.id
RETURN head(collect(s.status)) AS ${status} }
`;
    return { calls, expression: status };
  },
};

/** HELD where a source names a holder, VACANT where one says that nobody is, else UNNAMED. */
export const postState: Block = {
  gives: 'value',
  value({ scope: { node }, conditions, fresh }) {
    const [held, vacant] = [fresh(), fresh()];
    const calls = cypher`CALL (${node}) { MATCH (${node})<-[:IN_POST]-(m:Membership)${where(conditions(cypher`m`))} RETURN count(m) AS ${held} }
CALL (${node}) { MATCH (${node})<-[:VACANCY_OF]-(v:Vacancy)${where(conditions(cypher`v`))} RETURN count(v) AS ${vacant} }
`;
    return {
      calls,
      expression: cypher`CASE WHEN ${held} > 0 THEN 'HELD' WHEN ${vacant} > 0 THEN 'VACANT' ELSE 'UNNAMED' END`,
    };
  },
};
