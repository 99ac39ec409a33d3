import { nearestIds } from '../answers/not-found.js';
import type { Executor } from '../api/executor.js';
import { type Expected, Refusal } from '../model/refusal.js';
import { BadParameter } from '../pages/parameters.js';
import { NotThere, type Site } from '../pages/site.js';

const LIKE: Readonly<Record<'Subject' | 'Body', { SV: string; EN: string }>> = {
  Subject: { SV: 'id för något som någon kan ansvara för', EN: 'the id of something that can be answered for' },
  Body: { SV: 'id för en organisation eller grupp', EN: 'the id of a body' },
};

function expectedOf(expected: Expected): { SV: string; EN: string } {
  switch (expected.is) {
    case 'FROM_TO':
      return {
        SV: `från ${expected.least} till ${expected.most}`,
        EN: `from ${expected.least} to ${expected.most}`,
      };
    case 'AT_MOST': {
      const swedish = expected.of === 'ids' ? 'id' : 'tecken';
      return { SV: `högst ${expected.most} ${swedish}`, EN: `at most ${expected.most} ${expected.of}` };
    }
    case 'ID_OF':
      return LIKE[expected.expected];
  }
}

/** What is wrong with what a page was asked, in the pages' own words; any other error as it is. */
function said(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { reason } = error;
  if (reason.code === 'NOT_FOUND') return new NotThere(reason.id);
  if (reason.code === 'BAD_USER_INPUT') return new BadParameter(reason.argument, '', expectedOf(reason.expected));
  if (reason.code === 'BAD_CURSOR')
    return new BadParameter('after', '', { SV: 'en sida av den här listan', EN: 'a page of this list' });
  return error;
}

/** The API as the pages see it: the same operations that any client may send, run in the process. */
export function siteOf({ services }: Executor, { origin }: Pick<Site, 'origin'>): Site {
  return {
    execute: (text, variables) =>
      services.execute(text, variables).catch((error) => {
        throw said(error);
      }),
    nearest: (id) => nearestIds(services.graph, id),
    origin,
  };
}
