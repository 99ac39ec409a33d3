import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { startApollo } from '../api/apollo.js';
import type { Executor } from '../api/executor.js';
import { requestError } from './request-errors.js';

/** GraphQL at `/graphql`, by GET and POST. Who opens the address in a browser is led on to GraphiQL, with the operation. */
export async function serveGraphql(app: FastifyInstance, executor: Executor): Promise<void> {
  const apollo = await startApollo(executor, (error) => app.log.error(error), [fastifyApolloDrainPlugin(app)]);
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    config: { isShared: true },
    onRequest: async ({ method, headers, url }, reply) => {
      if (method !== 'GET' || headers['sec-fetch-mode'] !== 'navigate') return;
      return reply.redirect(url.replace('/graphql', '/graphiql'));
    },
    errorHandler: requestError,
    handler: fastifyApolloHandler(apollo),
  });
}
