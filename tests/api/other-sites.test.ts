import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

const SITE = 'https://intranet.example';
const STRANGER = 'https://stranger.example';

/** Headers that clients of GraphQL, and what traces requests in browsers, send of their own. */
const SENT = [
  ['fetch, urql', 'content-type'],
  ['a GET as the README has it', 'apollo-require-preflight'],
  ['Apollo Client', 'apollographql-client-name,apollographql-client-version,content-type'],
  ['Apollo for Kotlin and Swift', 'x-apollo-operation-id,x-apollo-operation-name'],
  ['whoever has a proxy that asks for a key', 'authorization'],
  ['OpenTelemetry', 'traceparent,tracestate,baggage'],
] as const;

/** Addresses whose answers other sites may read, where the installation lets them. */
const SHARED = ['/graphql', '/chart/rad.json', '/embed/answer/mal.json', '/oembed'];

describe.each(engines.slice(0, 1))('scripts of other sites, on $name', (engine) => {
  const api = apiOver(
    engine,
    `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
goals: [{ id: mal, name: Målet, goalKind: MAIN }]
`,
    [SITE],
  );

  const preflight = (path: string, origin: string, headers: string) =>
    fetch(`${api.address}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'GET', 'access-control-request-headers': headers },
    });

  test.each(SENT)('may send what clients do: %s', async (_, sent) => {
    for (const path of SHARED) {
      const { status, headers } = await preflight(path, SITE, sent);
      expect([status, headers.get('access-control-allow-origin')], path).toEqual([204, SITE]);
      const allowed = (headers.get('access-control-allow-headers') ?? '').split(/, */);
      expect(allowed.sort(), path).toEqual(sent.split(',').sort());
      expect(headers.get('access-control-allow-credentials'), path).toBeNull();
      expect(headers.get('vary'), path).toMatch(/origin.*access-control-request-headers/i);
    }
  });

  test('are let in from the sites of the installation alone', async () => {
    for (const path of SHARED) {
      const { headers } = await preflight(path, STRANGER, 'content-type');
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  test('read no page: those are for readers', async () => {
    for (const path of ['/', '/gaps', '/gaps.csv', '/chart/rad', '/chart/rad.svg', '/embed/chart/rad']) {
      const { headers } = await fetch(`${api.address}${path}`, { headers: { origin: SITE } });
      expect(headers.get('access-control-allow-origin'), path).toBeNull();
      expect((await preflight(path, SITE, 'content-type')).headers.get('access-control-allow-origin'), path).toBeNull();
    }
  });

  test('the script of the elements is known again behind a proxy that compresses', async () => {
    const script = `${api.address}/embed/ansvarsgraf.js`;
    const tag = ((await fetch(script)).headers.get('etag') ?? '').replaceAll('"', '');
    expect(tag).not.toBe('');
    for (const known of [`"${tag}"`, `W/"${tag}"`, `"${tag}-gzip"`, `W/"${tag};br"`, `"${tag}-gzip", "older"`]) {
      const { status, headers } = await fetch(script, { headers: { 'if-none-match': known } });
      expect([status, headers.get('vary')], known).toEqual([304, 'accept-encoding']);
    }
    expect((await fetch(script, { headers: { 'if-none-match': '"other-gzip"' } })).status).toBe(200);
  });
});
