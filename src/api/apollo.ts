import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { boundedIntrospection } from './bounded-introspection.js';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { queriesOnly } from './queries-only.js';

/** The most tokens of a document: what parsing and validating it may cost. */
const MOST_TOKENS = 5_000;

/** The API as Apollo runs it, started: read-only, bounded before anything is executed, open to introspection. */
export async function startApollo(
  schema: GraphQLSchema,
  plugins: readonly ApolloServerPlugin<Context>[],
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, info) => source[info.path.key],
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [queriesOnly, boundedIntrospection],
    formatError,
    plugins: [ApolloServerPluginLandingPageDisabled(), ...plugins],
  });
  await apollo.start();
  return apollo;
}
