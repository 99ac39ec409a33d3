/** What can be wrong with a question that is valid GraphQL. */
export type AnswerProblem =
  | { code: 'NOT_FOUND'; field: string; argument: string; id: string }
  | { code: 'BAD_USER_INPUT'; field: string; argument: string; expected: string };

export class AnswerError extends Error {
  constructor(readonly problem: AnswerProblem) {
    super(problem.code);
    this.name = 'AnswerError';
  }
}

/** A whole number within bounds, or an {@link AnswerError} that says what was expected. */
export function within(field: string, argument: string, value: unknown, least: number, most: number): number {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  throw new AnswerError({ code: 'BAD_USER_INPUT', field, argument, expected: `from ${least} to ${most}` });
}
