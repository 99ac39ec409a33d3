import type { EntityType } from './schema.generated.js';

/** Every code that an error can carry, of the API and on the pages: a closed set. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'BAD_PAGE_SIZE',
  'BAD_CURSOR',
  'NOT_FOUND',
  'OPERATION_TOO_LARGE',
  'DATABASE_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL_SERVER_ERROR',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What an argument had to be, where it was something else. */
export type Expected =
  | { is: 'FROM_TO'; least: number; most: number }
  | { is: 'AT_MOST'; most: number; of: 'characters' | 'ids' }
  /** The id of something of that type; what there is by the id is of another. */
  | { is: 'ID_OF'; expected: 'Subject' | 'Body'; id: string; found: EntityType }
  | { is: 'ONE_OF'; values: readonly string[] }
  /** The tag of a language, of those that there are. */
  | { is: 'LANGUAGE'; tags: readonly string[] }
  /** A day that exists. */
  | { is: 'DAY' }
  /** The address of something on this server that can be embedded. */
  | { is: 'ADDRESS_HERE' };

/** The `field` of a reason where an address was asked and no field of the query. */
export const ADDRESS = 'address';

/**
 * Why something that is valid GraphQL, or an address, is not answered: a code and the data that it is about. `field` is the
 * field of the query, or {@link ADDRESS}.
 */
export type Reason =
  /** A page is from 1 to `most` members long, and is the beginning or the end of its list: one of the two is given. */
  | { code: 'BAD_PAGE_SIZE'; field: string; given: { readonly first?: number; readonly last?: number }; most: number }
  | { code: 'BAD_CURSOR'; field: string; argument: 'after' | 'before'; given: string }
  /** `given` is what the argument was instead, where an address says it. */
  | { code: 'BAD_USER_INPUT'; field: string; argument: string; expected: Expected; given?: string }
  /**
   * `of` is the type or interface that it had to be of, where not every entity would do. Once it has been looked for: `found`
   * is the type of what there is by the id, `nearest` are the ids of such things that are most like it.
   */
  | {
      code: 'NOT_FOUND';
      field: string;
      argument: string;
      id: string;
      of?: string;
      found?: EntityType;
      nearest?: readonly string[];
    }
  | {
      code: 'OPERATION_TOO_LARGE';
      what: 'blocks' | 'rows' | 'levels' | 'fields' | 'values';
      found: number;
      atMost: number;
    }
  /** It may be answered later. */
  | { code: 'DATABASE_UNAVAILABLE' | 'TIMEOUT' };

/** Thrown where what was asked is refused. It holds no prose: who answers says it, in the language of the answer. */
export class Refusal extends Error {
  /** @param options the error that it comes from, if it comes from one */
  constructor(
    readonly reason: Reason,
    options?: ErrorOptions,
  ) {
    super(reason.code, options);
    this.name = 'Refusal';
  }
}
