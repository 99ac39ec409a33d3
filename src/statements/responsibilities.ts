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
import { EVERY_PART, HANDED_DOWN } from '../model/handed-down.js';
import { FARTHEST_WHOLE } from '../model/wholes.js';
import { type Block, type BlockInput, type Scope, where } from './block.js';

/** The variables that {@link wholes} binds. */
export interface Whole {
  whole: Piece;
  /** How many steps it is away. */
  steps: Piece;
  /** The ids along the way, the subject's own first. */
  ids: Piece;
  /** The type of the subject itself, where it is asked for. */
  type?: Piece;
}

/** The subject itself and its wholes, each once: by the shortest way, and of several as short, by the names along it. */
export function wholes(subject: Piece, { whole, steps, ids, type }: Whole, fresh: () => Piece): Piece {
  const [read, kept] = type ? [piece`, ${subject}.type AS ${type}`, piece`, ${type}`] : [nothing, nothing];
  return locals(fresh)`MATCH path = (${subject})-[:PART_OF*0..${wholeNumber(FARTHEST_WHOLE)}]->(${whole}:Subject)
WITH ${whole}, length(path) AS ${steps}, [n IN nodes(path) | n.sort + ' ' + n.id] AS way, [n IN nodes(path) | n.id] AS ${ids}${read}
ORDER BY ${steps}, way
WITH ${whole}, head(collect(${steps})) AS ${steps}, head(collect(${ids})) AS ${ids}${kept}
`;
}

/** Whether a fact of a whole is told of a part. */
type IsToldOf = (fact: Piece, part: { steps: Piece; type: Piece }) => readonly Piece[];

/** The facts of a kind about the subject, and with `inherited` those that its wholes hand down, nearest first. */
function handedDown(about: Name, isTold: IsToldOf): Block {
  return {
    gives: 'rows',
    rows({ scope, conditions, isSet, fresh }: BlockInput): { rows: Piece; scope: Scope } {
      const fact = fresh();
      if (!isSet('inherited')) {
        const rows = piece`MATCH (${scope.node})<-[:${about}]-(${fact}:Fact)${where(conditions(fact))}
WITH ${fact} ORDER BY ${fact}.sort, ${fact}.id`;
        return { rows, scope: { node: fact, bound: {} } };
      }
      const [whole, steps, ids, type] = [fresh(), fresh(), fresh(), fresh()];
      const up = wholes(scope.node, { whole, steps, ids, type }, fresh);
      const told = where([...conditions(fact), ...isTold(fact, { steps, type })]);
      const rows = piece`${up}MATCH (${whole})<-[:${about}]-(${fact}:Fact)${told}
WITH ${fact}, ${ids} ORDER BY ${steps}, ${whole}.sort, ${whole}.id, ${fact}.sort, ${fact}.id`;
      return { rows, scope: { node: fact, bound: { inheritedThrough: { is: 'ids', ids, label: name('Entity') } } } };
    },
  };
}

const words = (all: readonly string[]): Piece => piece`[${join(all.map(word), comma)}]`;

/** The roles that are handed down to the same parts, and to which. */
const HANDED = [...new Set(Object.values(HANDED_DOWN))]
  .filter((to) => to.length > 0)
  .map((to) => ({
    to,
    roles: Object.entries(HANDED_DOWN).flatMap(([role, parts]) => (parts === to ? [role] : [])),
  }));

/** By the table of the roles: every role of the subject itself, and of a whole those that it hands down to such parts. */
const byRole: IsToldOf = (fact, { steps, type }) => {
  const ways = HANDED.map(({ to, roles }) =>
    to === EVERY_PART
      ? piece`${fact}.role IN ${words(roles)}`
      : piece`${fact}.role IN ${words(roles)} AND ${type} IN ${words(to)}`,
  );
  return [piece`(${join([piece`${steps} = 0`, ...ways], piece` OR `)})`];
};

/** Who answers for a subject. */
export const responsibilities = handedDown(name('RESPONSIBLE_FOR'), byRole);

/** Where a subject is followed up or reported: what is said of a whole holds for all its parts. */
export const reporting = handedDown(name('REPORTED_ON'), () => []);

/** The wholes that handed a fact down: none where the fact was not asked for through a part of them. */
export const inheritedThrough: Block = { gives: 'nothing' };
