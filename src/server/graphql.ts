import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { startApollo } from '../api/apollo.js';
import { operationsPlugin, type Prepared } from '../api/operations-plugin.js';
import { requestError } from './request-errors.js';

/** GraphQL at `/graphql`, by GET and POST. Who opens the address in a browser is led on to GraphiQL, with the operation. */
export async function serveGraphql(app: FastifyInstance, schema: GraphQLSchema, prepared: Prepared): Promise<void> {
  const { engine } = prepared.services.graph;
  const apollo = await startApollo(schema, [
    fastifyApolloDrainPlugin(app),
    operationsPlugin(schema, prepared, (error) => app.log.error(error as GraphQLError)),
  ]);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    config: { isShared: true },
    onRequest: async ({ method, headers, url }, reply) => {
      if (method !== 'GET' || headers['sec-fetch-mode'] !== 'navigate') return;
      return reply.redirect(url.replace('/graphql', '/graphiql'));
    },
    errorHandler: requestError,
    handler: fastifyApolloHandler(apollo, { context: async () => ({ engine }) }),
  });
}
