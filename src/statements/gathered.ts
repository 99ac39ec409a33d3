import type { Piece } from '../graph/cypher.js';

/** What a statement gathers for an answer that is more than a neighbour. */
export interface Gathered {
  /** Cypher that ends in exactly one row, with the variables of the expressions bound. */
  cypher: Piece;
  /** What the answer is composed of; null where there is nothing to answer about. */
  data: Piece;
  /** The ids of all nodes that the answer may refer to, by the label that they are found by. */
  ids: Readonly<Record<string, Piece>>;
}
