import fastifyCompress from '@fastify/compress';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { Executor } from '../api/executor.js';
import { buildSchema } from '../api/schema.js';
import type { Graph } from '../graph/graph.js';
import { servePages } from '../pages/pages.js';
import { addressOf } from './addresses.js';
import { serveAssets, serveEmbedScript } from './assets.js';
import { shareAnswers } from './cors.js';
import { serveGraphiql } from './graphiql.js';
import { serveGraphql } from './graphql.js';
import { sendHeaders } from './headers.js';
import { serveHealth } from './health.js';
import { siteOf } from './site.js';

/** The longest request: a long operation with its variables. */
const LONGEST_BODY = 256 * 1024;

export interface ServerOptions {
  graph: Graph;
  /** The origins that may embed charts and answers; `*` for any. */
  embedOrigins?: readonly string[];
  /** Where readers reach the server, where that is not what their requests say. */
  origin?: string | undefined;
  logLevel: FastifyBaseLogger['level'];
}

/** The server: the pages, GraphQL at `/graphql`, GraphiQL at `/graphiql`, `/health/live` and `/health/ready`. Not listening yet. */
export async function buildServer({
  graph,
  logLevel,
  embedOrigins = [],
  origin,
}: ServerOptions): Promise<FastifyInstance> {
  const logController = new LogController({ disableRequestLogging: true });
  const app = fastify({ logger: { level: logLevel }, bodyLimit: LONGEST_BODY, logController, rewriteUrl: addressOf });
  const executor = new Executor(buildSchema(), graph);

  await app.register(fastifyCompress);
  await sendHeaders(app, embedOrigins);
  await shareAnswers(app, embedOrigins);

  await serveGraphql(app, executor);
  serveHealth(app, graph);
  await serveGraphiql(app);
  await serveAssets(app);
  await serveEmbedScript(app);
  servePages(app, siteOf(executor, { origin }));
  return app;
}
