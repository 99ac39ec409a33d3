import type { FastifyReply, FastifyRequest } from 'fastify';
import { nearestTo } from '../nearest.js';
import { BadParameter, given, languageOf } from '../parameters.js';
import { NotThere, type Site } from '../site.js';

/** What an answer in JSON says where there is none. */
export type Problem =
  | { code: 'NOT_FOUND'; id: string; nearest: readonly { id: string; name: string }[] }
  | { code: 'BAD_PARAMETER'; parameter: string; value: string; expected: string }
  | { code: 'FAILED' };

/** Tells in JSON what is wrong: for scripts, which show it in their own words. */
export const sayInJson =
  (site: Site) =>
  async (
    error: Error & { statusCode?: number },
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const say = (status: number, problem: Problem): FastifyReply => reply.code(status).send({ error: problem });
    if (error instanceof BadParameter) {
      const { parameter, value, expected } = error;
      return say(400, {
        code: 'BAD_PARAMETER',
        parameter,
        value,
        expected: expected[languageOf(given(request.query))],
      });
    }
    if (error instanceof NotThere) {
      const nearest = (await nearestTo(site, error.id)).map(({ id, name }) => ({ id, name }));
      return say(404, { code: 'NOT_FOUND', id: error.id, nearest });
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error(error);
    return say(status, { code: 'FAILED' });
  };
