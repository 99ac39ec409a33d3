import { type Cypher, cypher, join, nothing } from '../graph/cypher.js';

/** How a field is read where a block has bound more than a node: by an expression, from another node, or along a list of ids. */
export type Bound = { is: 'value'; expression: Cypher } | { is: 'node'; node: Cypher } | { is: 'ids'; ids: Cypher };

/** Where something is read: a node (or relationship) in a variable, and what is bound beside it, by the name of the field. */
export interface Scope {
  node: Cypher;
  bound: Readonly<Record<string, Bound>>;
}

/** What a hand-written block is given. */
export interface BlockInput {
  scope: Scope;
  /** The arguments' conditions on a member, made of what the schema says of them. */
  conditions(member: Cypher): readonly Cypher[];
  /** Whether a boolean argument is true: such arguments shape the statement. */
  isSet(argument: string): boolean;
  /** A variable that nothing else in the statement uses. */
  fresh(): Cypher;
}

/** A hand-written block: how a field is read that is no plain neighbour. */
export type Block =
  /** Rows, in order: the Cypher that binds them, and where each is read. */
  | { gives: 'rows'; rows(input: BlockInput): { rows: Cypher; scope: Scope } }
  /** An empty list, unless another block has bound the field. */
  | { gives: 'nothing' }
  /** One value: subqueries, and the expression over them. */
  | { gives: 'value'; value(input: BlockInput): { calls: Cypher; expression: Cypher } };

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly Cypher[]): Cypher {
  return conditions.length === 0 ? nothing : cypher` WHERE ${join(conditions, cypher` AND `)}`;
}
