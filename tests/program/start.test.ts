import { once } from 'node:events';
import type { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.js';
import { inFolder } from '../importer/folder.js';
import { expectPortTaken, listening, portOf, start } from './starting.js';

const PASSWORD = 'hemligt-4711';

describe('the server does not start', () => {
  let taken: Server;
  let free: number;

  beforeAll(async () => {
    taken = await listening();
    const closed = await listening();
    free = portOf(closed);
    closed.close();
    await once(closed, 'close');
  });
  afterAll(() => taken.close());

  test('with settings that are wrong: each is named, none is repeated', async () => {
    const address = `neo4j://lasare:${PASSWORD}@graf.example`;
    expect(await start({ ANSVARSGRAF_DATABASE: address, PORT: '99999', HOST: '' })).toEqual({
      status: 1,
      out: [],
      err: [
        'ANSVARSGRAF_DATABASE is wrong: expected embedded:, embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT (also +s and +ssc), without user or password in it',
        'PORT is wrong: expected a whole number from 0 to 65535',
        'HOST is wrong: expected a host name or address',
      ],
    });
  });

  test('without its database: tries again, ever more seldom, and gives up when patience is at its end', async () => {
    const address = `bolt://127.0.0.1:${free}`;
    const begun = Date.now();
    const ended = await start({
      ANSVARSGRAF_DATABASE: address,
      ANSVARSGRAF_DATABASE_USER: 'lasare',
      ANSVARSGRAF_DATABASE_PASSWORD: PASSWORD,
      ANSVARSGRAF_PATIENCE: '5000',
    });
    expect(ended.err.slice(0, 2)).toEqual([
      `${address} does not answer; trying again in 0.25 s`,
      `${address} does not answer; trying again in 0.5 s`,
    ]);
    expect(ended.err.at(-1)).toBe(`${address}: the database cannot be reached`);
    expect(ended).toMatchObject({ status: 1, out: [] });
    expect(ended.err.join()).not.toContain(PASSWORD);
    expect(Date.now() - begun).toBeLessThan(30_000);
  });

  test('where another program listens, and ends', () => expectPortTaken('embedded:', portOf(taken)));

  test('with a file that is no graph, or that another process has open', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'brev.txt': 'Hej!' });
      const letter = await folder.run(['serve'], `embedded:${folder.at('brev.txt')}`);
      expect(letter).toMatchObject({ status: 1, out: [] });
      expect(letter.err).toHaveLength(1);
      expect(letter.err[0]).toMatch(/^the embedded graph in brev\.txt cannot be opened: /);

      const database = `embedded:${folder.at('graf.db')}`;
      const graph = await openGrafeo({ path: folder.at('graf.db'), timeout: 10_000 });
      expect(await folder.run(['serve'], database)).toEqual({
        status: 1,
        out: [],
        err: ['the embedded graph in graf.db cannot be opened: another process has it open'],
      });
      await graph.close();
    });
  });

  test('with documents that are wrong', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'a.yaml': 'bodies: []\n' });
      expect(await folder.run(['serve'], 'embedded:', { ANSVARSGRAF_SEEDS: folder.path })).toEqual({
        status: 1,
        out: [],
        err: ["a.yaml:1:1  MISSING_FIELD  'document' is missing; write 'document:' here"],
      });
    });
  });
});
