import { locals, word } from '../graph/cypher.js';
import { PostState } from '../model/schema.generated.js';
import { type Block, where } from './block.js';

/** The status that began last, of those that held. */
export const bodyStatus: Block = {
  gives: 'value',
  value({ scope: { node }, conditions, fresh }) {
    const local = locals(fresh);
    const calls = local`CALL (${node}) {
MATCH (${node})<-[:STANDING_OF]-(s:Standing)${where(conditions(local`s`))}
WITH s ORDER BY s.first DESC, s.last DESC, s.id
RETURN head(collect(s.status)) AS status }
`;
    return { calls, expression: local`status` };
  },
};

/** HELD where a source names a holder who is not said to be a former one, VACANT where one says that nobody is, else UNNAMED. */
export const postState: Block = {
  gives: 'value',
  value({ scope: { node }, conditions, fresh }) {
    const local = locals(fresh);
    // On a day, a former holder is one whose time includes it; without one, nobody who is called so is told as holder.
    const ofDay = conditions(local`m`);
    const held = ofDay.length > 0 ? ofDay : [local`m.ended = false`];
    const calls = local`CALL (${node}) { MATCH (${node})<-[:IN_POST]-(m:Membership)${where(held)} RETURN count(m) AS held }
CALL (${node}) { MATCH (${node})<-[:VACANCY_OF]-(v:Vacancy)${where(conditions(local`v`))} RETURN count(v) AS vacant }
`;
    return {
      calls,
      expression: local`CASE WHEN held > 0 THEN ${word(PostState.HELD)} WHEN vacant > 0 THEN ${word(PostState.VACANT)} ELSE ${word(PostState.UNNAMED)} END`,
    };
  },
};
