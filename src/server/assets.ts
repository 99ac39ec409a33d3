import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import etag from '@fastify/etag';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const ASSETS = fileURLToPath(new URL('../../dist/web/assets/', import.meta.url));
const SCRIPT = fileURLToPath(new URL('../../dist/web/embed/ansvarsgraf.js', import.meta.url));

/** Style sheets and scripts of the pages, under names that stay: asked for again when they have changed. */
export async function serveAssets(app: FastifyInstance): Promise<void> {
  if (!existsSync(ASSETS)) throw new Error('The pages are not built: run `npm run build`');
  await app.register(fastifyStatic, { root: ASSETS, prefix: '/assets/', decorateReply: false, maxAge: 0 });
}

/** A tag of a text; a proxy that compresses has put a word behind it: `"x-gzip"`, `"x;br"`. */
const TAG = /"([^"]*?)(?:[-;](?:gzip|br|deflate|zstd))?"/;

/** The script of the custom elements: public, for any site, asked for again when an hour has passed. */
export async function serveEmbedScript(app: FastifyInstance): Promise<void> {
  if (!existsSync(SCRIPT)) throw new Error('The script for embedding is not built: run `npm run build`');
  const text = readFileSync(SCRIPT);
  await app.register(async (scope) => {
    await scope.register(etag, { algorithm: 'sha256' });
    scope.addHook('onRequest', async ({ headers }) => {
      const [, tag] = TAG.exec(headers['if-none-match'] ?? '') ?? [];
      if (tag !== undefined) headers['if-none-match'] = `"${tag}"`;
    });
    scope.get('/embed/ansvarsgraf.js', async (_request, reply) =>
      reply
        .header('access-control-allow-origin', '*')
        .header('cross-origin-resource-policy', 'cross-origin')
        .header('cache-control', 'public, max-age=3600, stale-while-revalidate=86400')
        .header('vary', 'accept-encoding')
        .type('text/javascript; charset=utf-8')
        .send(text),
    );
  });
}
