import type { FastifyRequest } from 'fastify';
import type { Site } from '../site.js';

/** The origin by which readers reach the server: as the installation says, else as this reader did. */
export function originOf({ origin }: Site, { protocol, host }: FastifyRequest): string {
  const text = origin ?? `${protocol}://${host}`;
  return URL.canParse(text) ? new URL(text).origin : '';
}
