import type { FastifyInstance } from 'fastify';
import { cypher } from '../graph/cypher.js';
import type { Graph } from '../graph/graph.js';

/** `/health/live`: whether the process answers; `/health/ready`: whether its database does. */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await graph.read(cypher`RETURN 1 AS one`).then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database unavailable' });
  });
}
