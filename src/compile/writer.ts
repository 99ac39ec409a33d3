import type { GraphQLNamedType } from 'graphql';
import type { Piece } from '../graph/cypher.js';
import type { RowsBlock, Scope } from '../statements/block.js';
import type { Arguments } from './answering.js';
import type { Columns, Decode } from './rows.js';
import type { SelectedField, Selection } from './selection.js';
import type { GivenCondition } from './shape.js';

/** A part of a statement that reads something: the subqueries that come first, and how it is found in the row. */
export interface Part {
  calls: Piece;
  decode: Decode;
}

/** What writes the parts of one statement, as those who write a part of it need it. */
export interface Writer {
  /** A variable that nothing else in the statement uses. */
  fresh(): Piece;
  /** What a selection reads of the node in scope; the query itself has no node. */
  object(selection: Selection, scope: Scope | undefined, columns: Columns): Part;
  /** `CALL (outer) { body RETURN expression AS result }` */
  subquery(outer: Piece | undefined, body: Piece, expression: Piece): { call: Piece; result: Piece };
  /** What binds the entities that the index of words proposes to the variable `hit`. */
  proposals(candidates: Piece, hit: Piece): Piece;
  /** The label by which nodes of a type are found by their ids; nothing of a type that stands for no nodes. */
  idLabel(type: GraphQLNamedType): string | undefined;
  /** Whether nodes of a type have no label of its name. */
  isNameless(type: GraphQLNamedType): boolean;
  /** The block that reads objects of a type that are no nodes. */
  rowsBlock(type: GraphQLNamedType): RowsBlock | undefined;
  argumentsOf(field: SelectedField): Arguments;
  /** What a field's arguments narrow its list by, of those that the request gives. */
  givenConditions(field: SelectedField): GivenCondition[];
  /** Conditions on a member of a list that was reached over the relation. */
  conditions(given: readonly GivenCondition[], member: Piece, relation: Piece): Piece[];
}
