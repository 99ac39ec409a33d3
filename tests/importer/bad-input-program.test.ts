import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/environment.js';
import { type Database, openGraph } from '../../src/graph/open.js';
import { exportGraph } from '../../src/importer/export.js';
import { type Engine, engines } from '../setup/engines.js';
import { BAD, GOOD, TOLD } from './bad-and-good.js';
import { type Folder, header, inFolder } from './folder.js';

/** Makes the engine's graph empty and tells its address; of the embedded one, that is a file. */
async function addressOf({ uri, empty }: Engine, folder: Folder): Promise<string> {
  if (uri === undefined) return `embedded:${folder.at('graph.db')}`;
  await (await empty()).close();
  return uri;
}

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

describe.each(engines)('ansvarsgraf load into $name', (engine) => {
  test('of bad files says what check says and leaves what is stored untouched', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'good/a.yaml': GOOD, ...BAD });
      const address = await addressOf(engine, folder);
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
      const address = await addressOf(engine, folder);
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
