import type { FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, Refusal } from '../model/refusal.js';
import type { Told } from '../words/refused.js';
import { nearestTo } from './nearest.js';
import type { Named } from './parts/facts.js';
import type { Site } from './site.js';

/** What went wrong while a request was answered; with a status where HTTP itself is at fault. */
export type Failure = Error & { statusCode?: number };

/** With which status of HTTP a code is told. */
const STATUS: Readonly<Record<ErrorCode, number>> = {
  GRAPHQL_PARSE_FAILED: 500,
  GRAPHQL_VALIDATION_FAILED: 500,
  OPERATION_RESOLUTION_FAILURE: 500,
  BAD_REQUEST: 400,
  BAD_USER_INPUT: 400,
  BAD_PAGE_SIZE: 400,
  BAD_CURSOR: 400,
  NOT_FOUND: 404,
  OPERATION_TOO_LARGE: 400,
  DATABASE_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Seconds after which it is worth asking again, where a database does not answer. */
const PATIENCE = 10;

/** What is told of a failure. */
export interface Refused {
  told: Told;
  /** What lies nearest, where there is nothing of an id. */
  nearest: readonly Named[];
}

function toldOf(error: Failure): Told {
  if (error instanceof Refusal) return error.reason;
  const { statusCode = 500 } = error;
  const isClients = (statusCode >= 400 && statusCode < 500) || statusCode === 501;
  return { code: isClients ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR' };
}

/** What is to be told of a failure. The status of the answer is set; what is the server's own fault is logged. */
export async function refuse(
  site: Site,
  error: Failure,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Refused> {
  const told = toldOf(error);
  const status = error.statusCode ?? STATUS[told.code];
  if (status === 503) reply.header('retry-after', PATIENCE);
  if (status === 500 || status === 503) request.log.error(error);
  reply.code(status);
  return { told, nearest: told.code === 'NOT_FOUND' ? await nearestTo(site, told.id) : [] };
}
