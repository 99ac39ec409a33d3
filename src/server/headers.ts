import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route shows, if not a page of its own: it decides what a browser lets it do. */
    shows?: keyof typeof POLICIES;
  }
}

type Directives = Readonly<Record<string, readonly string[]>>;

/** What anything may do in a browser: load its own parts and ask its own server. */
const OWN_PARTS: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
};

/** A page, what stands in frames on the sites that may embed, and GraphiQL, whose editor writes styles and has workers. */
const POLICIES = {
  page: () => ({ ...OWN_PARTS, 'frame-ancestors': ["'none'"] }),
  frame: (origins) => ({
    ...OWN_PARTS,
    'frame-ancestors': origins.includes('*') ? ['*'] : ["'self'", ...origins],
  }),
  graphiql: () => ({
    ...OWN_PARTS,
    'style-src': ["'self'", "'unsafe-inline'"],
    'worker-src': ["'self'"],
    'img-src': ['data:'],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
} as const satisfies Record<string, (embedOrigins: readonly string[]) => Directives>;

/**
 * The headers that keep browsers from what an answer is not meant for: a policy for its content, no guessing of types, no
 * more than the origin told to other sites. What else helmet knows is for the proxy in front (HTTPS) or would keep pictures
 * of charts out of other sites.
 */
export async function sendHeaders(app: FastifyInstance, embedOrigins: readonly string[]): Promise<void> {
  const policy = (shows: keyof typeof POLICIES) => {
    const directives = Object.entries(POLICIES[shows](embedOrigins)).map(([name, values]) => [name, [...values]]);
    return { useDefaults: false, directives: Object.fromEntries(directives) };
  };
  // Before the plugin, which looks at routes as they are added.
  app.addHook('onRoute', (route) => {
    const { shows } = route.config ?? {};
    if (shows) route.helmet = { contentSecurityPolicy: policy(shows) };
  });
  await app.register(helmet, {
    contentSecurityPolicy: policy('page'),
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    crossOriginOpenerPolicy: false,
    crossOriginResourcePolicy: false,
    originAgentCluster: false,
    strictTransportSecurity: false,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
  });
}
