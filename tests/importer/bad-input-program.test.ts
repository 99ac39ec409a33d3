import { describe, expect, inject, test } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { type Database, openGraph } from '../../src/graph/open.js';
import { exportGraph } from '../../src/importer/export.js';
import { engines } from '../setup/engines.js';
import { type Folder, header, inFolder } from './folder.js';

const GOOD = `${header('a')}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar }
mandates:
  - { id: uppdraget, name: Uppdraget, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`;

const BAD = {
  'bad/a.yaml': GOOD.replace('OWNER', 'ÄGARE').replace('2026-11-22', '2026'),
  'bad/b.yaml': `${header('b')}bodies:
  - { id: gruppen, name: Gruppen, bodyKind: WORKING_GROUP, section: S, reportsTo: rådet }
`,
  'bad/c.yaml': Buffer.from(`${header('c')}# r\u00e5d\n`, 'latin1'),
};

const TOLD = [
  "bad/a.yaml:1:50  WRONG_VALUE  'recordedAt' is not of the right form; expected a day that exists, such as 2026-11-22",
  "bad/a.yaml:5:75  UNKNOWN_VALUE  'ÄGARE' is no value of 'role'; one of OWNER, COMMISSIONER, DIRECTING, STEERING, COORDINATING, LEADING, EXECUTING, SUPPORTING, PARTICIPATING, RECIPIENT, CONSULTED, DECIDING, PROPOSING, AUTHORING, NOMINATING, FINANCING, REQUISITIONING, MONITORING",
  "bad/b.yaml:3:83  BAD_ID  'rådet' cannot be an id; use a-z, 0-9 and single hyphens: rpo-psykisk-halsa-sydostra",
  'bad/c.yaml:2:4  NOT_UTF8  byte 66 is not UTF-8; save the file as UTF-8',
  '4 problems; nothing was written',
];

describe('ansvarsgraf check', () => {
  test('of bad files says every problem on standard error and ends with status 1', async () => {
    await inFolder(async (folder) => {
      const before = folder.write(BAD).files();
      expect(await folder.run(['check', folder.path])).toEqual({ status: 1, out: [], err: TOLD });
      expect(folder.files()).toEqual(before);
    });
  });

  test('of a path that leads nowhere and a file that is good says only the first', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'a.yaml': GOOD });
      expect(await folder.run(['check', folder.at('a.yaml'), folder.at('saknas')])).toEqual({
        status: 1,
        out: [],
        err: [
          'saknas:1:1  NO_SUCH_FILE  there is no such file or folder; give the path of a .yaml file, or of a folder that holds some',
          '1 problem; nothing was written',
        ],
      });
    });
  });

  test('of good files counts what they hold and ends with status 0', async () => {
    await inFolder(async (folder) => {
      expect(await folder.write({ 'a.yaml': GOOD }).run(['check', folder.path])).toEqual({
        status: 0,
        out: ['1 files hold 3 entities and 1 facts; no problems'],
        err: [],
      });
    });
  });
});

interface Store {
  name: string;
  /** Makes it empty and tells its address. */
  address(folder: Folder): Promise<string>;
}

const STORES: Store[] = [
  { name: 'an embedded graph in a file', address: async (folder) => `embedded:${folder.at('graph.db')}` },
  ...inject('databases').map(({ name, uri }) => ({
    name,
    address: async () => {
      const graph = await engines.find((engine) => engine.name === name)?.empty();
      await graph?.close();
      return uri;
    },
  })),
];

function databaseAt(address: string): Database {
  const read = readEnvironment({ ANSVARSGRAF_DATABASE: address });
  if ('wrong' in read) throw new Error(`no address: ${address}`);
  return read.settings.database;
}

async function held(address: string): Promise<string> {
  const graph = await openGraph(databaseAt(address), 60_000);
  try {
    return JSON.stringify(await exportGraph(graph));
  } finally {
    await graph.close();
  }
}

describe.each(STORES)('ansvarsgraf load into $name', (store) => {
  test('of bad files says what check says and leaves what is stored untouched', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'good/a.yaml': GOOD, ...BAD });
      const address = await store.address(folder);
      const loaded = await folder.run(['load', folder.at('good')], address);
      expect(loaded.status).toBe(0);
      expect(loaded.out[0]).toBe('entities and facts: 4 added, 0 changed, 0 removed');
      const before = await held(address);
      expect(before).toContain('"RESPONSIBLE_OWNER"');

      expect(await folder.run(['load', '--remove-missing', folder.at('bad')], address)).toEqual({
        status: 1,
        out: [],
        err: TOLD,
      });
      expect(await held(address)).toBe(before);
    });
  });

  test('of fewer files than are stored is refused, unless they may go', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'a.yaml': GOOD, 'b.yaml': header('b') });
      const address = await store.address(folder);
      await folder.run(['load', folder.path], address);
      const before = await held(address);
      expect(await folder.run(['load', folder.at('a.yaml')], address)).toEqual({
        status: 1,
        out: [],
        err: [
          '.:1:1  WOULD_REMOVE_DOCUMENTS  the graph holds documents that are not among the files: b; name the folder that holds all files, or give --remove-missing',
          '1 problem; nothing was written',
        ],
      });
      expect(await held(address)).toBe(before);

      const removed = await folder.run(['load', '--remove-missing', folder.at('a.yaml')], address);
      expect(removed.out[0]).toBe('entities and facts: 0 added, 0 changed, 1 removed');
      expect(await held(address)).not.toBe(before);
    });
  });
});
