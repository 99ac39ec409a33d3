import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { GraphError } from '../graph/graph.js';
import { isParty } from '../model/entities.js';
import { ERROR_CODES, type ErrorCode, type Expected, type Reason, Refusal } from '../model/refusal.js';
import { Language } from '../model/schema.generated.js';
import { expectedSaid } from '../words/refused.js';

export { ERROR_CODES, type ErrorCode };

type TooLarge = Extract<Reason, { code: 'OPERATION_TOO_LARGE' }>;

function isErrorCode(code: unknown): code is ErrorCode {
  return (ERROR_CODES as readonly unknown[]).includes(code);
}

/** A type with its article. */
const one = (type: string): string => `${/^[AEIOU]/.test(type) ? 'an' : 'a'} ${type}`;

function expectedOf(expected: Expected): string {
  switch (expected.is) {
    case 'FROM_TO':
      return `from ${expected.least} to ${expected.most}`;
    case 'AT_MOST':
      return `at most ${expected.most} ${expected.of}`;
    case 'ID_OF': {
      const thing = expected.expected === 'Body' ? 'a body' : 'something that can be answered for';
      const hint = expected.expected === 'Subject' && isParty(expected.found) ? ': ask for its responsibleFor' : '';
      return `the id of ${thing}; '${expected.id}' is ${one(expected.found)}${hint}`;
    }
    default:
      return expectedSaid(expected, Language.EN);
  }
}

function notFound({ field, argument, id, of, found, nearest = [] }: Extract<Reason, { code: 'NOT_FOUND' }>): string {
  const meant = nearest.length > 0 ? ` Did you mean ${nearest.map((like) => `'${like}'`).join(' or ')}?` : '';
  const told = id.length > LONGEST_TOLD ? `${id.slice(0, LONGEST_TOLD)}…` : id;
  if (of !== undefined && found !== undefined)
    return `${field}: '${told}' (${argument}) is ${one(found)}, not ${one(of)}.${meant}`;
  return `${field}: there is nothing with the id '${told}' (${argument}).${meant}`;
}

/** The end of a page that its cursor is taken from. */
const CURSORS = { after: 'endCursor', before: 'startCursor' } as const;

function badPageSize({ given, most }: Extract<Reason, { code: 'BAD_PAGE_SIZE' }>): string {
  const [[argument, length] = [], other] = Object.entries(given);
  if (other) return 'first and last are both given; give one of them.';
  return `${argument} is ${length}; it must be from 1 to ${most}.`;
}

function messageOf(reason: Reason): string {
  switch (reason.code) {
    case 'BAD_PAGE_SIZE':
      return `${reason.field}: ${badPageSize(reason)}`;
    case 'BAD_CURSOR':
      return `${reason.field}: ${reason.argument} is no cursor of this list; give the ${CURSORS[reason.argument]} or cursor of a page of it.`;
    case 'BAD_USER_INPUT':
      return `${reason.field}: ${reason.argument} must be ${expectedOf(reason.expected)}.`;
    case 'NOT_FOUND':
      return notFound(reason);
    case 'OPERATION_TOO_LARGE':
      return TOO_LARGE[reason.what](reason.found, reason.atMost);
    case 'DATABASE_UNAVAILABLE':
    case 'TIMEOUT':
      return AWAY[reason.code];
  }
}

const TOO_LARGE = {
  rows: (found, atMost) =>
    `The answer may hold ${found} rows; at most ${atMost} can be asked for at once. Ask for smaller pages or fewer levels.`,
  blocks: (found, atMost) =>
    `The operation reads ${found} lists and objects; at most ${atMost} can be asked for at once. Split it.`,
  levels: (found, atMost) =>
    `The operation has ${found} lists and objects within each other; at most ${atMost} can be asked for at once. Split it.`,
  values: (_, atMost) =>
    `The answer holds more than ${atMost} values, each counted under every alias. Ask for smaller pages or fewer fields.`,
  fields: (_, atMost) =>
    `The operation asks for more than ${atMost} fields, each fragment counted wherever it is spread. Split it.`,
} as const satisfies Record<TooLarge['what'], (found: number, atMost: number) => string>;

/** No id is longer. */
const LONGEST_TOLD = 200;

const AWAY = {
  DATABASE_UNAVAILABLE: 'The database cannot be reached. Try again in a while.',
  TIMEOUT: 'The answer took too long. Ask for less at once.',
} as const;

const GRAPH_ERRORS = {
  UNAVAILABLE: { code: 'DATABASE_UNAVAILABLE', message: AWAY.DATABASE_UNAVAILABLE },
  REFUSED: { code: 'DATABASE_UNAVAILABLE', message: AWAY.DATABASE_UNAVAILABLE },
  FOREIGN: { code: 'DATABASE_UNAVAILABLE', message: AWAY.DATABASE_UNAVAILABLE },
  NOT_LOADED: { code: 'DATABASE_UNAVAILABLE', message: 'No graph is loaded yet. Try again in a while.' },
  TIMEOUT: { code: 'TIMEOUT', message: AWAY.TIMEOUT },
  STATEMENT: { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong on the server.' },
} as const satisfies Record<GraphError['code'], { code: ErrorCode; message: string }>;

/** What a client is told of a refusal: in English, with its code, and the ids that are most like one that there is not. */
function refusalOptions(reason: Reason) {
  const code = { code: reason.code };
  const nearest = reason.code === 'NOT_FOUND' ? { nearest: [...(reason.nearest ?? [])] } : { http: { status: 400 } };
  return { extensions: { ...code, ...nearest } };
}

/** Why an operation as a whole was not run, as an error for the client. `report` is told where that is the server's fault. */
export function refusedError(error: unknown, report: (error: unknown) => void): unknown {
  if (error instanceof Refusal) return new GraphQLError(messageOf(error.reason), refusalOptions(error.reason));
  // What only the values of a request tell: a variable that may be null, and is, where nothing may be.
  if (error instanceof GraphQLError) {
    const extensions = { code: 'BAD_USER_INPUT', http: { status: 400 } };
    return new GraphQLError(error.message, { nodes: error.nodes ?? null, extensions });
  }
  report(error);
  return error;
}

/** What is wrong with a field of an answer, as an error for the client. `report` is told where that is the server's fault. */
export function executionError(error: GraphQLError, report: (error: unknown) => void): GraphQLError {
  const cause = error.originalError;
  const place = { nodes: error.nodes ?? null, path: error.path ?? null };
  if (cause instanceof Refusal)
    return new GraphQLError(messageOf(cause.reason), { ...place, ...refusalOptions(cause.reason) });
  if (cause === undefined || cause instanceof GraphQLError) return error;
  report(cause instanceof GraphError ? (cause.cause ?? cause) : cause);
  const isAway = cause instanceof GraphError && GRAPH_ERRORS[cause.code].code === 'DATABASE_UNAVAILABLE';
  const extensions = isAway ? { http: { status: 503 } } : {};
  return new GraphQLError(error.message, { ...place, originalError: cause, extensions });
}

/** Whether what was asked is so deep that it could not be read. */
function isTooDeep(error: unknown): boolean {
  if (error instanceof RangeError) return true;
  return error instanceof GraphQLError && isTooDeep(error.originalError);
}

/** What a client is told of an error: its own mistakes in full, the server's without a statement, a stack or an address. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, locations, path } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (cause instanceof GraphError) {
    const told = GRAPH_ERRORS[cause.code];
    return { message: told.message, ...place, extensions: { code: told.code } };
  }
  const code = formatted.extensions?.code;
  if (isErrorCode(code) && code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR) {
    const nearest = formatted.extensions?.nearest;
    const told = isTooDeep(error) ? 'The document is nested too deeply to be read.' : message;
    return { message: told, ...place, extensions: { code, ...(Array.isArray(nearest) ? { nearest } : {}) } };
  }
  // Clients that try it send the whole document next: they go by this message.
  if (code === ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED) {
    return { message, extensions: { code: 'BAD_REQUEST' satisfies ErrorCode } };
  }
  return { message: GRAPH_ERRORS.STATEMENT.message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}
