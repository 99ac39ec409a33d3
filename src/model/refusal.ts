import type { EntityType } from './schema.generated.js';

/** What an argument had to be, where it was something else. */
export type Expected =
  | { is: 'FROM_TO'; least: number; most: number }
  | { is: 'AT_MOST'; most: number; of: 'characters' | 'ids' }
  /** The id of something of that type; what there is by the id is of another. */
  | { is: 'ID_OF'; expected: 'Subject' | 'Body'; id: string; found: EntityType };

/** Why something that is valid GraphQL is not answered: a code of the API, and the data that it is about. */
export type Reason =
  /** A page is from 1 to `most` members long. */
  | { code: 'BAD_PAGE_SIZE'; field: string; first: number; most: number }
  | { code: 'BAD_CURSOR'; field: string }
  | { code: 'BAD_USER_INPUT'; field: string; argument: string; expected: Expected }
  /** `nearest` are the ids that are most like it, once they have been looked for. */
  | { code: 'NOT_FOUND'; field: string; argument: string; id: string; nearest?: readonly string[] }
  | {
      code: 'OPERATION_TOO_LARGE';
      what: 'blocks' | 'rows' | 'levels' | 'fields' | 'values';
      found: number;
      atMost: number;
    };

/** Thrown where what was asked is refused. It holds no prose: who answers says it, in the language of the answer. */
export class Refusal extends Error {
  constructor(readonly reason: Reason) {
    super(reason.code);
    this.name = 'Refusal';
  }
}
