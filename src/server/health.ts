import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.js';
import { isLoaded } from '../graph/standing.js';

/** `/health/live`: whether the process answers; `/health/ready`: whether its database does, and holds a graph. */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const status = await isLoaded(graph).then(
      (loaded) => (loaded ? 'ok' : 'nothing is loaded'),
      () => 'database unavailable',
    );
    return reply.code(status === 'ok' ? 200 : 503).send({ status });
  });
}
