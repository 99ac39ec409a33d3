import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openNeo4j } from '../../src/graph/neo4j.js';
import { INDEXES } from '../../src/statements/store.js';
import { Api, draw } from '../setup/kit.js';
import { startNeo4j } from '../setup/neo4j.js';

const USER = 'ansvarsgraf-lasare';
const PASSWORD = 'hemligt-losenord-4711';
const QUERY = '{ bodies { nodes { name } } }';

describe('a database that goes away', () => {
  let api: Api;
  let uri: string;
  let stop: () => Promise<void>;
  const answers: { status: number; text: string }[] = [];

  beforeAll(async () => {
    // One of its own, which this test may stop.
    ({ uri, stop } = await startNeo4j('5.26.20'));
    const graph = openNeo4j({ uri, user: USER, password: PASSWORD, timeout: 10_000 });
    await graph.prepare(INDEXES);
    await draw(graph, 'bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]');
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  async function ask(query = QUERY): Promise<{ status: number; text: string }> {
    const response = await fetch(`${api.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const answer = { status: response.status, text: await response.text() };
    answers.push(answer);
    return answer;
  }
  const status = async (path: string) => (await fetch(`${api.address}${path}`)).status;

  test('while it is there, all is well', async () => {
    expect(await api.data(QUERY)).toEqual({ bodies: { nodes: [{ name: 'Rådet' }] } });
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 200]);
  });

  test('who asks while it goes gets the answer, or is told that it is away', async () => {
    let gone = false;
    const asking = Array.from({ length: 2 }, async () => {
      while (!gone) await ask();
    });
    await stop();
    gone = true;
    await Promise.all(asking);
    expect(answers.length).toBeGreaterThan(4);
    for (const { status: code, text } of answers) {
      if (code === 200) expect(JSON.parse(text)).toEqual({ data: { bodies: { nodes: [{ name: 'Rådet' }] } } });
      else expect([code, JSON.parse(text).errors[0].extensions]).toEqual([503, { code: 'DATABASE_UNAVAILABLE' }]);
    }
  });

  test('once it is away, every question is told so, each field of it, with status 503', async () => {
    const { status: code, text } = await ask('{ bodies { totalCount } body(id: "rad") { name } }');
    expect(code).toBe(503);
    const message = 'The database cannot be reached. Try again in a while.';
    const { data, errors } = JSON.parse(text);
    expect(data).toBeNull();
    const told = errors.map((error: { path: string[] }) => [error.path, { ...error, path: [], locations: [] }]);
    const away = { message, path: [], locations: [], extensions: { code: 'DATABASE_UNAVAILABLE' } };
    expect(told.sort()).toEqual([
      [['bodies'], away],
      [['body'], away],
    ]);
  });

  test('the answers name no address, no user, no password, no statement, no line of code', async () => {
    await ask('{ entity(id: "rad") { name } }');
    await ask('{ graph { version engine } }');
    const port = new URL(uri).port;
    expect(answers.some(({ status: code }) => code === 503)).toBe(true);
    for (const { text } of answers) {
      for (const secret of [
        port,
        '127.0.0.1',
        'bolt',
        USER,
        PASSWORD,
        'MATCH',
        'RETURN',
        'Neo4j',
        'node_modules',
        '.ts',
        '.js',
      ]) {
        expect(text).not.toContain(secret);
      }
    }
  });

  test('what needs no database is answered all the same', async () => {
    expect(await api.data('{ __typename __type(name: "Goal") { kind } }')).toEqual({
      __typename: 'Query',
      __type: { kind: 'OBJECT' },
    });
    expect((await api.ask('{ bodis }')).errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test('pages say so to readers, each in its language, and when to come back', async () => {
    for (const path of [
      '/gaps',
      '/e/rad',
      '/chart/rad.svg',
      '/embed/chart/rad',
      '/chart/rad.json',
      '/oembed?url=/e/rad',
    ])
      for (const [language, said] of [
        ['sv', 'Databasen svarar inte just nu.'],
        ['en', 'The database does not answer just now.'],
      ]) {
        const address = new URL(path, api.address);
        address.searchParams.set('lang', String(language));
        const response = await fetch(address);
        expect([response.status, response.headers.get('retry-after')], path).toEqual([503, '10']);
        expect(await response.text(), path).toContain(said);
      }
  });

  test('it lives, but is not ready', async () => {
    expect([await status('/health/live'), await status('/health/ready')]).toEqual([200, 503]);
    const ready = await fetch(`${api.address}/health/ready`);
    expect(await ready.json()).toEqual({ status: 'database unavailable' });
  });
});
