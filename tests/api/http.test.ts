import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

const JSON_TYPE = 'application/json; charset=utf-8';
const QUERY = '{ body(id: "rad") { name } }';
const ANSWER = { data: { body: { name: 'Rådet' } } };

describe.each(engines)('over HTTP, on $name', (engine) => {
  const api = apiOver(engine, 'bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]');

  const send = (path: string, init: RequestInit = {}) =>
    fetch(`${api.address}${path}`, { redirect: 'manual', ...init });
  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    send('/graphql', { method: 'POST', headers, body });
  const get = (query: string, headers: Record<string, string> = { 'apollo-require-preflight': 'true' }) =>
    send(`/graphql?${query}`, { headers });
  const asked = (query: string) => `query=${encodeURIComponent(query)}`;

  /** What an error says and with which status, after it was seen to have the form of every error. */
  async function refusal(response: Response): Promise<[status: number, code: string]> {
    expect(response.headers.get('content-type')).toMatch(/^application\/(json|graphql-response\+json); charset=utf-8$/);
    const { errors, ...rest } = (await response.json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(rest).toEqual({});
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(/\w/);
    return [response.status, errors[0]?.extensions.code ?? ''];
  }

  test('an operation is posted as JSON', async () => {
    const response = await post(JSON.stringify({ query: QUERY }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(JSON_TYPE);
    expect(await response.json()).toEqual(ANSWER);
  });

  test('who accepts the newer type gets it', async () => {
    const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
    const response = await post(JSON.stringify({ query: QUERY }), headers);
    expect(response.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await response.json()).toEqual(ANSWER);
  });

  test('an operation may be asked for by GET, with its variables and name, by who is no mere link', async () => {
    expect(await (await get(asked(QUERY))).json()).toEqual(ANSWER);
    const several = 'query A { graph { version } } query B($id: ID!) { body(id: $id) { name } }';
    const variables = encodeURIComponent('{"id":"rad"}');
    expect(await (await get(`${asked(several)}&variables=${variables}&operationName=B`)).json()).toEqual(ANSWER);
    expect(await refusal(await get(asked(QUERY), {}))).toEqual([400, 'BAD_REQUEST']);
    expect(await refusal(await get(asked(QUERY), { accept: 'text/html' }))).toEqual([400, 'BAD_REQUEST']);
  });

  test('nothing can be changed: neither by GET nor by POST', async () => {
    const [byGet] = await refusal(await get(asked('mutation { x }')));
    expect([400, 405]).toContain(byGet);
    expect(await refusal(await post('{"query":"mutation { x }"}'))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect((await send('/graphql', { method })).status).toBe(404);
  });

  test.each([
    ['no JSON', '{ no', 400],
    ['nothing', '', 400],
    ['null', 'null', 400],
    ['a number', '5', 400],
    ['several operations at once', '[{"query":"{ __typename }"}]', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query":5}', 400],
    ['variables that are a list', '{"query":"{ __typename }","variables":[1]}', 400],
    ['a key that would reach into JavaScript', '{"query":"{ __typename }","variables":{"__proto__":{}}}', 400],
    ['300 kB', JSON.stringify({ query: QUERY, variables: { x: 'x'.repeat(300_000) } }), 413],
  ])('a body that is %s is refused', async (_, body, status) => {
    expect(await refusal(await post(body))).toEqual([status, 'BAD_REQUEST']);
  });

  test('a form or plain text, as another site could make a browser send it, is refused', async () => {
    const body = JSON.stringify({ query: QUERY });
    expect(await refusal(await post(body, { 'content-type': 'text/plain' }))).toEqual([400, 'BAD_REQUEST']);
    const form = await post(asked(QUERY), { 'content-type': 'application/x-www-form-urlencoded' });
    expect(await refusal(form)).toEqual([415, 'BAD_REQUEST']);
  });

  test('a client that first sends only the hash of its document is told to send the document', async () => {
    const response = await post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}');
    expect(await response.json()).toEqual({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('there is no landing page of the API: the root is the start page', async () => {
    const root = await send('/');
    expect([root.status, root.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await root.text()).toContain('<title>Ansvarsgraf</title>');
    const asPage = await send('/graphql', { headers: { accept: 'text/html' } });
    expect(await refusal(asPage)).toEqual([400, 'BAD_REQUEST']);
    for (const path of ['/graphiql', '/graphiql/', '/graphiql?query=x']) {
      const page = await send(path);
      expect([page.status, page.headers.get('content-type')], path).toEqual([200, 'text/html; charset=utf-8']);
    }
  });

  test('whether it lives and is ready', async () => {
    for (const path of ['/health/live', '/health/ready']) {
      const response = await send(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([200, JSON_TYPE]);
      expect(await response.json()).toEqual({ status: 'ok' });
    }
  });

  test('every answer says that its type is not to be guessed, and tells other sites no more than the origin', async () => {
    const answers = [
      await post(JSON.stringify({ query: QUERY })),
      await post('{ no'),
      await get(asked(QUERY)),
      await send('/health/live'),
      await send('/graphiql'),
      await send('/'),
      await send('/nowhere'),
    ];
    for (const { url, headers } of answers) {
      expect(headers.get('x-content-type-options'), url).toBe('nosniff');
      expect(headers.get('referrer-policy'), url).toBe('strict-origin-when-cross-origin');
      expect(headers.get('x-powered-by'), url).toBeNull();
      expect(headers.get('access-control-allow-origin'), url).toBeNull();
    }
    expect(answers[0]?.headers.get('cache-control')).toBe('no-store');
  });

  test('GraphiQL may load and ask nothing but what is served here, and no other page may frame it', async () => {
    const policy = (await send('/graphiql')).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split(/; */).map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
    expect(rules.get('default-src')).toEqual(["'none'"]);
    expect(rules.get('script-src')).toEqual(["'self'"]);
    expect(rules.get('connect-src')).toEqual(["'self'"]);
    expect(rules.get('frame-ancestors')).toEqual(["'none'"]);
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });

  test('a page may be framed by no other site, and what stands in frames only by those of the installation', async () => {
    const framedBy = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec((await send(path)).headers.get('content-security-policy') ?? '')?.[1];
    for (const path of ['/', '/gaps', '/nowhere', '/chart/rad', '/chart/none', '/graphql', '/assets/pages.js'])
      expect(await framedBy(path), path).toBe("'none'");
    expect(await framedBy('/embed/chart/rad')).toBe("'self'");
    expect(await framedBy('/embed/chart/none')).toBe("'self'");
  });

  test('a long answer is compressed for who accepts it, and is the same', async () => {
    const query = `{ body(id: "rad") { ${Array.from({ length: 300 }, (_, index) => `a${index}: name`).join(' ')} } }`;
    const body = JSON.stringify({ query });
    const packed = await post(body, { 'content-type': 'application/json', 'accept-encoding': 'gzip' });
    const plain = await post(body, { 'content-type': 'application/json', 'accept-encoding': 'identity' });
    expect([packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual(['gzip', null]);
    expect(await packed.text()).toBe(await plain.text());
  });

  test('files beside those of GraphiQL cannot be reached', async () => {
    const paths = [
      '..%2f..%2f..%2fpackage.json',
      '%2e%2e/%2e%2e/package.json',
      '....//package.json',
      '%00',
      'index.html',
    ];
    for (const path of paths) expect((await send(`/graphiql/assets/${path}`)).status, path).toBeGreaterThanOrEqual(400);
  });
});
