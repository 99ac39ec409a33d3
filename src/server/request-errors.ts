import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../api/errors.js';

/** What is wrong with a request that is not even read as GraphQL (too long, no JSON …), in the form of every other error. */
export function requestError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  const isClients = status >= 400 && status < 500;
  if (!isClients) request.log.error(error);
  const code: ErrorCode = isClients ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  const message = isClients ? error.message : 'Something went wrong on the server.';
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
