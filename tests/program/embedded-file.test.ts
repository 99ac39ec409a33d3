import { existsSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.js';
import { openGrafeo } from '../../src/graph/grafeo.js';
import { type Folder, header, inFolder } from '../importer/folder.js';
import { type Running, startServer } from '../setup/running.js';

const A = `${header('a')}bodies: [{ id: radet, name: Rådet, bodyKind: BOARD, section: S }]\n`;
const B = `${header('b')}bodies: [{ id: ledningen, name: Ledningen, bodyKind: BOARD, section: S }]\n`;

const databaseIn = (folder: Folder) => `embedded:${folder.at('graf.db')}`;
const seedsOf = (folder: Folder) => ({ ANSVARSGRAF_SEEDS: folder.at('seeds') });

describe('a graph in a file', () => {
  let server: Running | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  /** Starts the server on the file and ends it. */
  async function startedAndStopped(folder: Folder, settings: Record<string, string> = {}): Promise<string> {
    server = await startServer({ ANSVARSGRAF_DATABASE: databaseIn(folder), ...seedsOf(folder), ...settings });
    await server.stop();
    return server.out();
  }

  test('loses nothing at a start where the folder of seeds is half there, unless it may', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'seeds/a.yaml': A, 'seeds/b.yaml': B });
      expect(await startedAndStopped(folder)).toMatch(/^\d+ entities and facts loaded from /);
      const whole = await folder.run(['export'], databaseIn(folder));
      expect(whole.out.join('')).toContain('"Ledningen"');

      folder.remove('seeds/b.yaml');
      expect(await folder.run(['serve'], databaseIn(folder), seedsOf(folder))).toEqual({
        status: 1,
        out: [],
        err: [
          '.:1:1  WOULD_REMOVE_DOCUMENTS  the graph holds documents that are not among the files: b; name the folder that holds all files, or give --remove-missing',
          'ANSVARSGRAF_REMOVE_MISSING=1 lets them go when the server starts; nothing was written',
        ],
      });
      expect(await folder.run(['export'], databaseIn(folder))).toEqual(whole);

      await startedAndStopped(folder, { ANSVARSGRAF_REMOVE_MISSING: '1' });
      const rest = await folder.run(['export'], databaseIn(folder));
      expect(rest.out.join('')).not.toContain('"Ledningen"');
      expect(rest.out.join('')).toContain('"Rådet"');
    });
  });

  test('is not made, and not changed by a byte, by what only reads', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'seeds/a.yaml': A });
      const readings = [['load', '--dry-run', folder.at('seeds')], ['export'], ['stats']];
      for (const reading of readings)
        expect(await folder.run(reading, databaseIn(folder))).toMatchObject({ status: 0 });
      expect(existsSync(folder.at('graf.db'))).toBe(false);

      await folder.run(['load', folder.at('seeds')], databaseIn(folder));
      const bytes = readFileSync(folder.at('graf.db'));
      folder.write({ 'seeds/b.yaml': B });
      for (const reading of readings)
        expect(await folder.run(reading, databaseIn(folder))).toMatchObject({ status: 0 });
      expect(readFileSync(folder.at('graf.db')).equals(bytes)).toBe(true);
    });
  });

  test('that another program wrote is refused by every command, and not changed by a byte', async () => {
    await inFolder(async (folder) => {
      folder.write({ 'seeds/a.yaml': A });
      const others = await openGrafeo({ path: folder.at('graf.db'), timeout: 60_000 });
      await others.write((run) =>
        run(cypher`CREATE (:Entity {id: 'radet'})-[:BOUGHT {key: 'k'}]->(:Person {id: 'p'}), (:Graph {id: 'graph'})`),
      );
      await others.close();
      const bytes = readFileSync(folder.at('graf.db'));
      const found =
        'the embedded graph in graf.db: it holds 3 nodes that are not of this program (among them 1 Entity, 1 Graph, 1 Person); it is left as it is: give an empty database for this program alone';
      const commands = [
        ['load', '--dry-run', folder.at('seeds')],
        ['load', folder.at('seeds')],
        ['serve'],
        ['export'],
        ['stats'],
      ];
      for (const command of commands) {
        expect(await folder.run(command, databaseIn(folder), seedsOf(folder)), command.join(' ')).toEqual({
          status: 1,
          out: [],
          err: [found],
        });
        expect(readFileSync(folder.at('graf.db')).equals(bytes), command.join(' ')).toBe(true);
      }
    });
  });
});
