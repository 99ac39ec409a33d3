import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { boundedIntrospection } from './bounded-introspection.js';
import { keptDocuments } from './documents.js';
import { executionError, formatError, refusedError } from './errors.js';
import type { Executor } from './executor.js';
import { queriesOnly } from './queries-only.js';

/** The most tokens of a document: what parsing and validating it may cost. */
const MOST_TOKENS = 5_000;

/** Told of errors that are the server's own. */
export type Report = (error: unknown) => void;

/**
 * The API as Apollo serves it, started: read-only, bounded before anything is executed, open to introspection. Apollo calls
 * a gateway what executes operations in its stead: here that is the executor that everybody uses.
 */
export async function startApollo(
  executor: Executor,
  report: Report,
  plugins: readonly ApolloServerPlugin[],
): Promise<ApolloServer> {
  const apollo = new ApolloServer({
    gateway: {
      onSchemaLoadOrUpdate(use) {
        use({ apiSchema: executor.schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: async () => ({
        async executor({ document, request: { variables = {}, operationName } }) {
          const reported = new Set<unknown>();
          const reportOnce: Report = (error) => {
            if (!reported.has(error)) report(error);
            reported.add(error);
          };
          try {
            const { data, errors } = await executor.execute(document, variables, operationName);
            return {
              ...(data === undefined ? {} : { data }),
              ...(errors ? { errors: errors.map((error) => executionError(error, reportOnce)) } : {}),
            };
          } catch (error) {
            throw refusedError(error, report);
          }
        },
      }),
      stop: async () => {},
    },
    // The program itself closes the server and then the graph; Apollo would end the process in the middle of that.
    stopOnTerminationSignals: false,
    introspection: true,
    persistedQueries: false,
    documentStore: keptDocuments(),
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [queriesOnly, boundedIntrospection],
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
  await apollo.start();
  return apollo;
}
