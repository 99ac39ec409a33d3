import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Scripts of the sites that may embed read its answer. */
    isShared?: boolean;
    /** Read by `@fastify/cors`, whose types do not say so. */
    cors?: { origin: string | string[] };
  }
}

/**
 * Lets scripts of the sites that may embed read what routes share: without credentials, and never those of another site.
 * They may send whatever headers their clients do, as there is nothing that a header gives access to.
 */
export async function shareAnswers(app: FastifyInstance, embedOrigins: readonly string[]): Promise<void> {
  await app.register(cors, { origin: false, methods: 'GET, POST', strictPreflight: false });
  const origin = embedOrigins.includes('*') ? '*' : [...embedOrigins];
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.isShared) return;
    config.cors = { origin };
    // What a browser asks first, where a request has more than the plainest headers; answered by the plugin.
    if ([method].flat().includes('GET')) app.options(url, { config }, async (_, reply) => reply.callNotFound());
  });
}
