import { join, type Name, nothing, type Piece, piece } from '../graph/cypher.js';

/** How a field is read where a block has bound more than a node: by an expression, from another node, or along a list of ids of nodes
 * with a label. */
export type Bound =
  | { is: 'value'; expression: Piece }
  | { is: 'node'; node: Piece }
  | { is: 'ids'; ids: Piece; label: Name };

/** Where something is read: a node (or relationship) in a variable, and what is bound beside it, by the name of the field. */
export interface Scope {
  node: Piece;
  bound: Readonly<Record<string, Bound>>;
  /** The node in whose list this one stands. */
  seenFrom?: Piece | undefined;
}

/** What a hand-written block is given. */
export interface BlockInput {
  scope: Scope;
  /** The arguments' conditions on a member, made of what the schema says of them. */
  conditions(member: Piece): readonly Piece[];
  /** Whether a boolean argument is true: such arguments shape the statement. */
  isSet(argument: string): boolean;
  /** A variable that nothing else in the statement uses. */
  fresh(): Piece;
}

/** Rows, in order: the Cypher that binds them, and where each is read. */
export interface RowsBlock {
  gives: 'rows';
  rows(input: BlockInput): { rows: Piece; scope: Scope };
}

/** A hand-written block: how a field is read that is no plain neighbour. */
export type Block =
  | RowsBlock
  /** An empty list, unless another block has bound the field. */
  | { gives: 'nothing' }
  /** One value: subqueries, and the expression over them. */
  | { gives: 'value'; value(input: BlockInput): { calls: Piece; expression: Piece } };

/** `WHERE a AND b`, or nothing. */
export function where(conditions: readonly Piece[]): Piece {
  return conditions.length === 0 ? nothing : piece` WHERE ${join(conditions, piece` AND `)}`;
}
