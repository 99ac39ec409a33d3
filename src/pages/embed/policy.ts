import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from '../site.js';

/** What any page may do in a browser: load its own parts and ask its own server. */
const OWN_PARTS = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
];

/** What a page may do that stands in no frame. */
export const PAGE_POLICY = [...OWN_PARTS, "frame-ancestors 'none'"].join('; ');

/** What a page in a frame may do, and on whose pages it may stand. */
export const framePolicy = (origins: readonly string[]): string =>
  [...OWN_PARTS, `frame-ancestors ${origins.includes('*') ? '*' : ["'self'", ...origins].join(' ')}`].join('; ');

/** Lets a page of an origin that may embed read an answer: without credentials, and never as any other origin. */
export function letRead(request: FastifyRequest, reply: FastifyReply, origins: readonly string[]): void {
  const { origin } = request.headers;
  if (origins.includes('*')) {
    reply.header('access-control-allow-origin', '*');
    return;
  }
  reply.header('vary', 'Origin');
  if (origin !== undefined && origins.includes(origin)) reply.header('access-control-allow-origin', origin);
}

/** The origin by which readers reach the server: as the installation says, else as this reader did. */
export function originOf({ origin }: Site, { protocol, host }: FastifyRequest): string {
  const text = origin ?? `${protocol}://${host}`;
  return URL.canParse(text) ? new URL(text).origin : '';
}
