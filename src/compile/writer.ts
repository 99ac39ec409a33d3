import type { Cypher } from '../graph/cypher.js';
import type { Scope } from '../statements/block.js';
import type { Columns, Decode } from './rows.js';
import type { SelectedField, Selection } from './selection.js';
import type { Arguments, GivenCondition } from './shape.js';

/** A part of a statement that reads something: the subqueries that come first, and how it is found in the row. */
export interface Part {
  calls: Cypher;
  decode: Decode;
}

/** What writes the parts of one statement, as those who write a part of it need it. */
export interface Writer {
  /** A variable that nothing else in the statement uses. */
  fresh(): Cypher;
  /** What a selection reads of the node in scope; the query itself has no node. */
  object(selection: Selection, scope: Scope | undefined, columns: Columns): Part;
  /** `CALL (outer) { body RETURN expression AS result }` */
  subquery(outer: Cypher | undefined, body: Cypher, expression: Cypher): { call: Cypher; result: Cypher };
  /** What binds the entities that the index of words proposes to `hit`. */
  readonly proposals: (candidates: Cypher) => Cypher;
  argumentsOf(field: SelectedField): Arguments;
  givenConditions(field: SelectedField): GivenCondition[];
  /** The conditions that a field's arguments put on a member of its list. */
  conditions(field: SelectedField, member: Cypher, relation: Cypher): Cypher[];
}
