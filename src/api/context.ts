import type { Answer } from '../compile/rows.js';

/** What the resolvers of one request share. */
export interface Context {
  /** Which database answers, for people to read. */
  engine: string;
  /** The answer of the whole operation: asked for by each field of the query, read from the graph once. */
  answer?: () => Promise<Answer>;
}
