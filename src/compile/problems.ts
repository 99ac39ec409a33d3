/** What can be wrong with an operation that is valid GraphQL; the API makes an error of it, with the code. */
export type OperationProblem =
  | { code: 'BAD_PAGE_SIZE'; field: string; first: number }
  | { code: 'BAD_CURSOR'; field: string }
  | { code: 'BAD_USER_INPUT'; field: string; argument: string; expected: string }
  | {
      code: 'OPERATION_TOO_LARGE';
      what: 'blocks' | 'rows' | 'levels' | 'fields' | 'values';
      found: number;
      atMost: number;
    };

export class OperationError extends Error {
  constructor(readonly problem: OperationProblem) {
    super(problem.code);
    this.name = 'OperationError';
  }
}
