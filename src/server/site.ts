import { nearestIds } from '../answers/not-found.js';
import { AnswerError } from '../answers/problems.js';
import type { Prepared } from '../api/operations-plugin.js';
import { OperationError } from '../compile/problems.js';
import { BadParameter } from '../pages/parameters.js';
import { NotThere, type Site } from '../pages/site.js';

/** What is wrong with what a page was asked, in the pages' own words; any other error as it is. */
function said(error: unknown): unknown {
  if (error instanceof AnswerError) {
    const { problem } = error;
    if (problem.code === 'NOT_FOUND') return new NotThere(problem.id);
    return new BadParameter(problem.argument, '', { SV: problem.expected, EN: problem.expected });
  }
  if (error instanceof OperationError && error.problem.code === 'BAD_CURSOR')
    return new BadParameter('after', '', { SV: 'en sida av den här listan', EN: 'a page of this list' });
  return error;
}

/** The API as the pages see it: the same operations that any client may send, run in the process. */
export function siteOf({ services }: Prepared, { origin }: Pick<Site, 'origin'>): Site {
  return {
    execute: (text, variables) =>
      services.execute(text, variables).catch((error) => {
        throw said(error);
      }),
    nearest: (id) => nearestIds(services.graph, id),
    origin,
  };
}
