import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const GRAPHIQL = fileURLToPath(new URL('../../dist/web/graphiql/', import.meta.url));
const A_YEAR = 365 * 24 * 60 * 60 * 1000;

/** GraphiQL at `/graphiql`. Its scripts and styles have names that change with them, and are kept for a year. */
export async function serveGraphiql(app: FastifyInstance): Promise<void> {
  if (!existsSync(GRAPHIQL)) throw new Error('GraphiQL is not built: run `npm run build`');
  await app.register(fastifyStatic, {
    root: `${GRAPHIQL}assets/`,
    prefix: '/graphiql/assets/',
    immutable: true,
    maxAge: A_YEAR,
  });
  for (const path of ['/graphiql', '/graphiql/'])
    app.get(path, { config: { shows: 'graphiql' } }, async (_request, reply) =>
      reply.sendFile('index.html', GRAPHIQL, { maxAge: 0, immutable: false }),
    );
}
