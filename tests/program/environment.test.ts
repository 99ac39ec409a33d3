import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.js';

const FORM =
  'embedded:, embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT (also +s and +ssc), without user or password in it';

/** What is said of the settings; nothing where they are in order. */
function wrong(variables: Record<string, string>) {
  const read = readEnvironment(variables);
  return 'wrong' in read ? read.wrong : [];
}

describe('settings', () => {
  test('are all optional: an embedded graph in memory, on this machine alone, at port 4000', () => {
    expect(readEnvironment({})).toEqual({
      settings: {
        database: { kind: 'embedded' },
        host: '127.0.0.1',
        port: 4000,
        seeds: ['seeds'],
        removeMissing: false,
        statementTimeout: 10_000,
        patience: 30_000,
        embedOrigins: [],
        logLevel: 'info',
      },
    });
  });

  test.each([
    ['embedded:', { kind: 'embedded' }],
    ['embedded:graf.db', { kind: 'embedded', path: 'graf.db' }],
    ['embedded:/srv/en mapp/graf.db', { kind: 'embedded', path: '/srv/en mapp/graf.db' }],
  ])('name an embedded graph: %s', (address, database) => {
    const read = readEnvironment({ ANSVARSGRAF_DATABASE: address });
    expect('settings' in read && read.settings.database).toEqual(database);
  });

  test.each([
    ...['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'].map((scheme) => `${scheme}://graf.example:7687`),
    'bolt://[::1]:7687',
    'neo4j://graf.example',
  ])('name a Neo4j, its user, password and database beside: %s', (uri) => {
    const read = readEnvironment({
      ANSVARSGRAF_DATABASE: uri,
      ANSVARSGRAF_DATABASE_USER: 'lasare',
      ANSVARSGRAF_DATABASE_PASSWORD: 'hemligt',
      ANSVARSGRAF_DATABASE_NAME: 'graf',
    });
    expect('settings' in read && read.settings.database).toEqual({
      kind: 'neo4j',
      uri,
      user: 'lasare',
      password: 'hemligt',
      database: 'graf',
    });
  });

  test.each([
    '',
    'embedded',
    'graf.db',
    'postgres://graf.example',
    'http://graf.example:7474',
    'neo4j://',
    'neo4j:graf.example',
    'bolt://graf.example:70000',
    'bolt://lasare:hemligt@graf.example',
    'bolt://lasare@graf.example',
  ])('refuse a database of another form, and do not repeat it: %j', (address) => {
    expect(wrong({ ANSVARSGRAF_DATABASE: address })).toEqual([{ name: 'ANSVARSGRAF_DATABASE', expected: FORM }]);
  });

  test.each(['', ' ', 'abc', '-1', '65536', '80.5', '1e3', '0x50', ' 80', '４０００'])('refuse the port %j', (PORT) => {
    expect(wrong({ PORT })).toEqual([{ name: 'PORT', expected: 'a whole number from 0 to 65535' }]);
  });

  test.each(['0', '1', '65535', '04000'])('take the port %j', (PORT) => expect(wrong({ PORT })).toEqual([]));

  test('are all checked at once', () => {
    const variables = {
      ANSVARSGRAF_DATABASE: 'mysql://x',
      ANSVARSGRAF_DATABASE_USER: '',
      ANSVARSGRAF_DATABASE_NAME: '',
      ANSVARSGRAF_SEEDS: '',
      ANSVARSGRAF_STATEMENT_TIMEOUT: '99',
      ANSVARSGRAF_PATIENCE: '600001',
      ANSVARSGRAF_LOG_LEVEL: 'högt',
      PORT: 'http',
      HOST: '',
    };
    expect(
      wrong(variables)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(variables).sort());
  });
});
