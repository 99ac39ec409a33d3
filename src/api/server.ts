import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLError } from 'graphql';
import { cypher } from '../graph/cypher.js';
import type { Graph } from '../graph/graph.js';
import { letRead } from '../pages/embed/policy.js';
import { servePages } from '../pages/pages.js';
import { boundedIntrospection } from './bounded-introspection.js';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { operationsPlugin, prepare } from './operations-plugin.js';
import { queriesOnly } from './queries-only.js';
import { requestError } from './request-errors.js';
import { buildSchema } from './schema.js';
import { siteOf } from './site.js';

const GRAPHIQL = fileURLToPath(new URL('../../dist/web/graphiql/', import.meta.url));
const ASSETS = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));
/** The longest request: a long operation with its variables. */
const LONGEST_BODY = 256 * 1024;
/** The most tokens of a document: what parsing and validating it may cost. */
const MOST_TOKENS = 5_000;
const A_YEAR = 365 * 24 * 60 * 60 * 1000;

const GRAPHIQL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "worker-src 'self'",
  'img-src data:',
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export interface ServerOptions {
  graph: Graph;
  /** The origins that may embed charts and answers; `*` for any. */
  embedOrigins?: readonly string[];
  /** Where readers reach the server, where that is not what their requests say. */
  origin?: string | undefined;
  logLevel: FastifyBaseLogger['level'];
}

/** Stylesheet and scripts of the pages, under names that stay: asked for again when they have changed. */
async function serveAssets(app: FastifyInstance): Promise<void> {
  if (!existsSync(ASSETS)) throw new Error('The pages are not built: run `npm run build`');
  await app.register(fastifyStatic, { root: ASSETS, prefix: '/assets/', decorateReply: false, maxAge: 0 });
}

async function serveGraphiql(app: FastifyInstance): Promise<void> {
  if (!existsSync(GRAPHIQL)) throw new Error('GraphiQL is not built: run `npm run build`');
  await app.register(fastifyStatic, {
    root: `${GRAPHIQL}assets/`,
    prefix: '/graphiql/assets/',
    immutable: true,
    maxAge: A_YEAR,
  });
  const page = (path: string) =>
    app.get(path, async (_request, reply) => {
      reply.header('content-security-policy', GRAPHIQL_POLICY);
      return reply.sendFile('index.html', GRAPHIQL, { maxAge: 0, immutable: false });
    });
  page('/graphiql');
  page('/graphiql/');
}

/** The server: the pages, GraphQL at `/graphql`, GraphiQL at `/graphiql`, `/health/live` and `/health/ready`. Not listening yet. */
export async function buildServer({
  graph,
  logLevel,
  embedOrigins = [],
  origin,
}: ServerOptions): Promise<FastifyInstance> {
  const logController = new LogController({ disableRequestLogging: true });
  const app = fastify({ logger: { level: logLevel }, bodyLimit: LONGEST_BODY, logController });
  const schema = buildSchema();
  const prepared = prepare(schema, graph);
  const apollo = new ApolloServer<Context>({
    schema,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, info) => source[info.path.key],
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [queriesOnly, boundedIntrospection],
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      operationsPlugin(schema, prepared, (error) => app.log.error(error as GraphQLError)),
    ],
  });
  await apollo.start();

  await app.register(fastifyCompress);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff');
    reply.header('referrer-policy', 'strict-origin-when-cross-origin');
  });
  const site = siteOf(prepared, { embedOrigins, origin });
  app.options('/graphql', async (request, reply) => {
    letRead(request, reply, embedOrigins);
    reply.header('access-control-allow-methods', 'GET, POST').header('access-control-allow-headers', 'content-type');
    return reply.code(204).send();
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    onRequest: async (request, reply) => letRead(request, reply, embedOrigins),
    errorHandler: requestError,
    handler: fastifyApolloHandler(apollo, { context: async () => ({ engine: graph.engine }) }),
  });
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_request, reply) => {
    const ready = await graph.read(cypher`RETURN 1 AS one`).then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ok' : 'database unavailable' });
  });
  await serveGraphiql(app);
  await serveAssets(app);
  servePages(app, site);
  return app;
}
