import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Services } from '../answers/assembly.js';
import { nearestIds } from '../answers/not-found.js';
import { Operations, run } from '../compile/operations.js';
import type { Answer } from '../compile/rows.js';
import { type Graph, GraphError } from '../graph/graph.js';
import { Refusal } from '../model/refusal.js';
import type { Context } from './context.js';
import { inputError, refusalError } from './errors.js';
import { execute, fragmentsOf } from './execute.js';

/** Told of errors that are the server's own. */
export type Report = (error: unknown) => void;

/** Where a field of the answer is a question about an id that there is not, says which ids are like it. */
async function withNearest(graph: Graph, answer: Answer): Promise<Answer> {
  for (const [key, value] of Object.entries(answer)) {
    if (!(value instanceof Refusal)) continue;
    const { reason } = value;
    const nearest = reason.code === 'NOT_FOUND' ? { nearest: await nearestIds(graph, reason.id) } : {};
    answer[key] = refusalError(new Refusal({ ...reason, ...nearest }));
  }
  return answer;
}

/** What operations are compiled and run by, whoever asks: a client, a question in words, a page. */
export interface Prepared {
  operations: Operations;
  services: Services;
}

export function prepare(schema: GraphQLSchema, graph: Graph): Prepared {
  const operations = new Operations(schema, graph.fullText.match);
  const services: Services = {
    graph,
    execute: (text, variables) => execute(schema, operations, services, text, variables),
  };
  return { operations, services };
}

/**
 * Compiles each operation before it is executed, so that one that is out of bounds is refused as a whole, and lets all
 * fields of the query share the one answer.
 */
export function operationsPlugin(
  schema: GraphQLSchema,
  { operations, services }: Prepared,
  report: Report,
): ApolloServerPlugin<Context> {
  const { graph } = services;
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!variables.coerced) return; // graphql-js reports what is wrong with them
          const fragments = fragmentsOf(document);
          try {
            const prepared = operations.prepare({ operation, fragments, variables: variables.coerced });
            let answer: Promise<Answer> | undefined;
            contextValue.answer = () => {
              answer ??= run(services, prepared)
                .then((found) => withNearest(graph, found))
                .catch((error) => {
                  if (error instanceof Refusal) throw refusalError(error);
                  report(error instanceof GraphError ? (error.cause ?? error) : error);
                  throw error;
                });
              return answer;
            };
          } catch (error) {
            if (error instanceof Refusal) throw refusalError(error);
            // What only the values of a request tell: a variable that may be null, and is, where nothing may be.
            if (error instanceof GraphQLError) throw inputError(error);
            report(error);
            throw error;
          }
        },
        async willSendResponse({ response }) {
          const { body, http } = response;
          if (body.kind !== 'single') return;
          const errors = body.singleResult.errors ?? [];
          const isDown = errors.some((error) => error.extensions?.code === 'DATABASE_UNAVAILABLE');
          if (isDown) http.status = 503;
        },
      };
    },
  };
}
