import { type Cypher, cypher, wholeNumber } from '../graph/cypher.js';
import { FARTHEST_WHOLE } from '../model/wholes.js';
import { type Block, type BlockInput, type Scope, where } from './block.js';

/**
 * The subject itself and its wholes, each once: by the shortest way, and of several as short, by the names along it.
 * Binds `whole`, how many `steps` it is away, and the `ids` along the way, the subject's own first.
 */
export function wholes(subject: Cypher, path: Cypher, whole: Cypher, steps: Cypher, ids: Cypher): Cypher {
  return cypher`MATCH ${path} = (${subject})-[:PART_OF*0..${wholeNumber(FARTHEST_WHOLE)}]->(${whole}:Subject)
WITH ${whole}, length(${path}) AS ${steps}, [n IN nodes(${path}) | n.sort + ' ' + n.id] AS way, [n IN nodes(${path}) | n.id] AS ${ids}
ORDER BY ${steps}, way
WITH ${whole}, head(collect(${steps})) AS ${steps}, head(collect(${ids})) AS ${ids}
`;
}

/** The facts of a kind about the subject, and with `inherited` those that its wholes hand down, nearest first. */
function handedDown(about: Cypher): Block {
  return {
    gives: 'rows',
    rows({ scope, conditions, isSet, fresh }: BlockInput): { rows: Cypher; scope: Scope } {
      const fact = fresh();
      if (!isSet('inherited')) {
        const rows = cypher`MATCH (${scope.node})<-[:${about}]-(${fact}:Fact)${where(conditions(fact))}
WITH ${fact} ORDER BY ${fact}.sort, ${fact}.id`;
        return { rows, scope: { node: fact, bound: {} } };
      }
      const [path, whole, steps, ids] = [fresh(), fresh(), fresh(), fresh()];
      const rows = cypher`${wholes(scope.node, path, whole, steps, ids)}MATCH (${whole})<-[:${about}]-(${fact}:Fact)${where(conditions(fact))}
WITH ${fact}, ${ids} ORDER BY ${steps}, ${whole}.sort, ${whole}.id, ${fact}.sort, ${fact}.id`;
      return { rows, scope: { node: fact, bound: { inheritedThrough: { is: 'ids', ids } } } };
    },
  };
}

/** Who answers for a subject. */
export const responsibilities = handedDown(cypher`RESPONSIBLE_FOR`);

/** Where a subject is followed up or reported. */
export const reporting = handedDown(cypher`REPORTED_ON`);

/** The wholes that handed a fact down: none where the fact was not asked for through a part of them. */
export const inheritedThrough: Block = { gives: 'nothing' };
