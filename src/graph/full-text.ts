import { prominence } from '../model/prominence.js';
import type { EntityType } from '../model/schema.generated.js';
import type { WordQuery } from '../model/word-query.js';
import type { Piece } from './cypher.js';
import type { Value } from './graph.js';

/**
 * Full text over the stored words of entities. An engine proposes candidates, within one statement; what orders them for
 * people is not its business. Both engines propose the same ones, by the {@link POINTS} that follow.
 */
export interface FullText {
  /**
   * Cypher that binds each candidate to the variable `hit`, in no order. `candidates` is an expression, such as a
   * parameter, for what {@link FullText.candidates} made; `fresh` gives the variables that it takes besides.
   */
  match(candidates: Piece, hit: Piece, fresh: () => Piece): Piece;
  /**
   * What {@link FullText.match} needs to find at most `limit` candidates for a query. Nothing that was typed can be an
   * operator in it. Rejects with a GraphError.
   */
  candidates(query: WordQuery, limit: number): Promise<Value>;
}

/**
 * What makes a candidate: an entity that more words of the query hit goes before any that fewer hit, and one that has the
 * query for a name before all. These are sums of whole numbers, so that engines that score in their own ways agree.
 */
export const POINTS = {
  /** A name is the whole query. */
  whole: 10_000,
  /** For each word that hits anywhere, one misspelling forgiven. */
  hit: 100,
  /** For each that is the same word, or begins one. */
  near: 4,
  /** For each that is the same word as one of a name. */
  named: 4,
} as const;

/** How prominent types are, as steps: each is worth one point to the types in it. Among equals, sort keys decide, then ids. */
export function prominenceSteps(types: readonly EntityType[]): readonly (readonly EntityType[])[] {
  return [1, 2].map((least) => types.filter((type) => prominence(type) >= least));
}
