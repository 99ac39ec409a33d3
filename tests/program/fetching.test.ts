import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetched, type Locked } from '../setup/fetched/fetch.js';

const TEXT = 'Hej på dig!';
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

describe('what the tests need and a machine lacks', () => {
  let server: Server;
  let folder: string;
  let asked: string[];
  let failures: number;

  beforeEach(async () => {
    asked = [];
    failures = 0;
    folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-fetched-'));
    server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (failures-- > 0) response.writeHead(503).end();
      else response.end(TEXT);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterEach(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  function locked(file: string, text = TEXT): Locked {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return { url: `http://127.0.0.1:${port}/${file}`, bytes: Buffer.byteLength(text), sha256: digest(text) };
  }

  test('is fetched once, in the order of its list', async () => {
    const files = ['b.jar', 'a.jar', 'c.jar'].map((file) => locked(file));
    const places = await fetched('three files', folder, files);
    expect(places).toEqual(['b.jar', 'a.jar', 'c.jar'].map((file) => path.join(folder, file)));
    expect(places.map((place) => readFileSync(place, 'utf8'))).toEqual([TEXT, TEXT, TEXT]);
    expect(await fetched('three files', folder, files)).toEqual(places);
    expect(asked).toHaveLength(3);
  });

  test('is fetched again where a part of it is there, and where the registry failed once', async () => {
    writeFileSync(path.join(folder, 'a.jar'), TEXT.slice(0, 3));
    failures = 1;
    const [place = ''] = await fetched('a file', folder, [locked('a.jar')]);
    expect([readFileSync(place, 'utf8'), asked]).toEqual([TEXT, ['/a.jar', '/a.jar']]);
  });

  test('is refused where it is not what the list says, and nothing of it is kept', async () => {
    await expect(fetched('a file', folder, [locked('a.jar', 'Hej på er!!')])).rejects.toThrow(
      /a\.jar cannot be fetched: .*with digest/,
    );
    expect(readdirSync(folder)).toEqual([]);
  });
});
