import { locals, type Name, name, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import { FARTHEST_WHOLE } from '../model/wholes.js';
import { type Block, type BlockInput, type Scope, where } from './block.js';

/** The variables that {@link wholes} binds. */
export interface Whole {
  whole: Piece;
  /** How many steps it is away. */
  steps: Piece;
  /** The ids along the way, the subject's own first. */
  ids: Piece;
}

/** The subject itself and its wholes, each once: by the shortest way, and of several as short, by the names along it. */
export function wholes(subject: Piece, { whole, steps, ids }: Whole, fresh: () => Piece): Piece {
  return locals(fresh)`MATCH path = (${subject})-[:PART_OF*0..${wholeNumber(FARTHEST_WHOLE)}]->(${whole}:Subject)
WITH ${whole}, length(path) AS ${steps}, [n IN nodes(path) | n.sort + ' ' + n.id] AS way, [n IN nodes(path) | n.id] AS ${ids}
ORDER BY ${steps}, way
WITH ${whole}, head(collect(${steps})) AS ${steps}, head(collect(${ids})) AS ${ids}
`;
}

/** The facts of a kind about the subject, and with `inherited` those that its wholes hand down, nearest first. */
function handedDown(about: Name): Block {
  return {
    gives: 'rows',
    rows({ scope, conditions, isSet, fresh }: BlockInput): { rows: Piece; scope: Scope } {
      const fact = fresh();
      if (!isSet('inherited')) {
        const rows = piece`MATCH (${scope.node})<-[:${about}]-(${fact}:Fact)${where(conditions(fact))}
WITH ${fact} ORDER BY ${fact}.sort, ${fact}.id`;
        return { rows, scope: { node: fact, bound: {} } };
      }
      const [whole, steps, ids] = [fresh(), fresh(), fresh()];
      const up = wholes(scope.node, { whole, steps, ids }, fresh);
      const rows = piece`${up}MATCH (${whole})<-[:${about}]-(${fact}:Fact)${where(conditions(fact))}
WITH ${fact}, ${ids} ORDER BY ${steps}, ${whole}.sort, ${whole}.id, ${fact}.sort, ${fact}.id`;
      return { rows, scope: { node: fact, bound: { inheritedThrough: { is: 'ids', ids, label: name('Entity') } } } };
    },
  };
}

/** Who answers for a subject. */
export const responsibilities = handedDown(name('RESPONSIBLE_FOR'));

/** Where a subject is followed up or reported. */
export const reporting = handedDown(name('REPORTED_ON'));

/** The wholes that handed a fact down: none where the fact was not asked for through a part of them. */
export const inheritedThrough: Block = { gives: 'nothing' };
