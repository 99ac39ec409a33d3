import type { IncomingMessage } from 'node:http';

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The address of a request. One that cannot be decoded (`/e/%ff`) becomes one that there is not, so that it is told as such,
 * in the language and with the headers of every page; Fastify would tell it before either.
 */
export function addressOf({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  const [path = '/', ...query] = url.split('?');
  return isReadable(path) ? url : [`/${encodeURIComponent(path)}`, ...query].join('?');
}
