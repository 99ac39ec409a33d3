import type { ApolloServerPlugin } from '@apollo/server';
import { type FragmentDefinitionNode, type GraphQLSchema, getVariableValues, Kind } from 'graphql';
import { Operations, run } from '../compile/operations.js';
import { OperationError } from '../compile/problems.js';
import type { Answer } from '../compile/rows.js';
import { type Graph, GraphError } from '../graph/graph.js';
import type { Context } from './context.js';
import { operationError } from './errors.js';

/** Told of errors that are the server's own. */
export type Report = (error: unknown) => void;

/**
 * Compiles each operation before it is executed, so that one that is out of bounds is refused as a whole, and lets all
 * fields of the query share the one answer.
 */
export function operationsPlugin(schema: GraphQLSchema, graph: Graph, report: Report): ApolloServerPlugin<Context> {
  const operations = new Operations(schema);
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          if (!operation) return;
          const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
          if (!variables.coerced) return; // graphql-js reports what is wrong with them
          const fragments: Record<string, FragmentDefinitionNode> = {};
          for (const definition of document.definitions) {
            if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
          }
          try {
            const prepared = operations.prepare({ operation, fragments, variables: variables.coerced });
            let answer: Promise<Answer> | undefined;
            contextValue.answer = () => {
              answer ??= run(graph, prepared).catch((error) => {
                report(error instanceof GraphError ? (error.cause ?? error) : error);
                throw error;
              });
              return answer;
            };
          } catch (error) {
            if (error instanceof OperationError) throw operationError(error);
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
