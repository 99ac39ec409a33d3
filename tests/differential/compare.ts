import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import type { Answered, Api } from '../setup/kit.js';
import type { Request } from './operation.js';
import { asRead, readable } from './readable.js';
import type { Answer, Known, Reader } from './reader/reader.js';

/** An API over an engine, and what only that engine knows of itself. */
export interface Asked {
  name: string;
  api: Api;
  known: Known;
}

/** An API to ask, and what its engine knows of itself alone. */
export async function asked(name: string, api: Api): Promise<Asked> {
  const { graph } = (await api.data('{ graph { engine loadedAt } }')) as { graph: Known };
  return { name, api, known: graph };
}

/** How an operation went on every engine: refused alike, or answered alike. */
export interface Outcome {
  refused: string | undefined;
  data: unknown;
}

/** Codes that a valid operation never has, however large. */
const FAULTS = new Set([
  'INTERNAL_SERVER_ERROR',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'DATABASE_UNAVAILABLE',
  'TIMEOUT',
]);

const REFUSED = 400;

class Disagreement extends Error {
  constructor({ text, variables }: Request, said: Readonly<Record<string, unknown>>) {
    const answers = Object.entries(said).map(([who, answer]) => `${who}: ${JSON.stringify(answer, null, 2)}`);
    super([`${text}\n`, `variables: ${JSON.stringify(variables)}`, ...answers].join('\n'));
    this.name = 'Disagreement';
  }
}

const inOrder = (errors: Answer['errors']) =>
  [...errors].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function answerOf({ data, errors }: Answered): Answer {
  return {
    data,
    errors: inOrder(errors.map(({ extensions, path }) => ({ code: extensions.code, path: path ?? null }))),
  };
}

/** Asks all engines and the reader. Throws where any two disagree. */
export async function compare(
  schema: GraphQLSchema,
  reader: Reader,
  engines: readonly Asked[],
  request: Request,
): Promise<Outcome> {
  const answered = await Promise.all(engines.map(({ api }) => api.ask(request.text, { ...request.variables })));
  const answers = answered.map(answerOf);
  const said = Object.fromEntries(engines.map(({ name }, index) => [name, answers[index]]));
  const [first] = answers;
  const refusals = answered.flatMap(({ status }, index) => (status === REFUSED ? [answers[index]] : []));
  if (answers.some(({ errors }) => errors.some(({ code }) => FAULTS.has(code)))) throw new Disagreement(request, said);
  if (refusals.length > 0) {
    if (!answers.every((answer) => isDeepStrictEqual(answer, first))) throw new Disagreement(request, said);
    return { refused: first?.errors[0]?.code, data: null };
  }
  const { text, unread, sentences, unlike } = readable(schema, reader, request.text);
  for (const [index, { known }] of engines.entries()) {
    const answer = answers[index];
    const read = text === undefined ? undefined : reader.answer(text, request.variables, known);
    const isAsFirst = unlike.every((key) => isDeepStrictEqual(part(answer, key), part(first, key)));
    if (!isAsFirst) throw new Disagreement(request, said);
    if (!read || !answer || isNothing(answer, unread)) continue;
    const data = asRead(without(answer.data, unread), read.data, sentences);
    const own = { data, errors: answer.errors.filter((one) => !isOf(one, unread)) };
    if (isAlike(own, read)) continue;
    throw new Disagreement(request, { reader: read, ...said });
  }
  return { refused: undefined, data: first?.data };
}

/** Whether two answers are alike. Where an error leaves nothing of the data, what else went wrong need not be told. */
function isAlike(a: Answer, b: Answer): boolean {
  if (a.data !== null || b.data !== null)
    return isDeepStrictEqual({ ...a, errors: inOrder(a.errors) }, { ...b, errors: inOrder(b.errors) });
  const [fewer, more] = a.errors.length < b.errors.length ? [a.errors, b.errors] : [b.errors, a.errors];
  return fewer.length > 0 && fewer.every((one) => more.some((other) => isDeepStrictEqual(one, other)));
}

const isOf = ({ path }: Answer['errors'][number], keys: readonly string[]): boolean =>
  Array.isArray(path) && keys.includes(String(path[0]));

/** Whether an error in what the reader has no rules for has left nothing of the whole answer. */
function isNothing({ data, errors }: Answer, unread: readonly string[]): boolean {
  return data === null && errors.some((one) => isOf(one, unread));
}

/** What an answer says under a key of the query. */
function part(answer: Answer | undefined, key: string): unknown {
  const { data } = answer ?? {};
  const value = typeof data === 'object' && data !== null ? Reflect.get(data, key) : data;
  return { value, errors: answer?.errors.filter((one) => isOf(one, [key])) };
}

function without(data: unknown, keys: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}
