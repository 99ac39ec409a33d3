import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../../model/refusal.js';
import type { Language } from '../../model/schema.generated.js';
import { expectedSaid, givenAs, refusalSaid } from '../../words/refused.js';
import { REFUSALS } from '../../words/words.js';
import { type Failure, type Refused, refuse } from '../failure.js';
import { given, languageOf } from '../parameters.js';
import type { Site } from '../site.js';

/** What an answer in JSON says where there is none, to scripts that were made before it said it as the API does. */
export type Problem =
  | { code: 'NOT_FOUND'; id: string; nearest: readonly { id: string; name: string }[] }
  | { code: 'BAD_PARAMETER'; parameter: string; value: string; expected: string }
  | { code: 'FAILED' };

/** The same as every error of the API: a message for people, in the language of the address, and a code. */
export interface SharedError {
  message: string;
  extensions: { code: ErrorCode };
}

function problemOf({ told, nearest }: Refused, language: Language): Problem {
  const wrong = (parameter: string, value: string, expected: string): Problem => ({
    code: 'BAD_PARAMETER',
    parameter,
    value,
    expected,
  });
  switch (told.code) {
    case 'NOT_FOUND':
      return { code: told.code, id: told.id, nearest: nearest.map(({ id, name }) => ({ id, name })) };
    case 'BAD_USER_INPUT':
      return wrong(told.argument, givenAs(told) ?? '', expectedSaid(told.expected, language));
    case 'BAD_CURSOR':
      return wrong(told.argument, told.given, REFUSALS[language].expected.pageOfThisList);
    default:
      return { code: 'FAILED' };
  }
}

/** Tells in JSON what is wrong: for scripts, which may show it in their own words. */
export const refuseInJson =
  (site: Site) =>
  async (error: Failure, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const refused = await refuse(site, error, request, reply);
    const language = languageOf(given(request.query));
    const { told } = refused;
    const shared: SharedError = { message: refusalSaid(told, language), extensions: { code: told.code } };
    return reply.send({ error: problemOf(refused, language), errors: [shared] });
  };
