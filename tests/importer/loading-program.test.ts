import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.js';
import { exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { draw, record } from '../setup/kit.js';
import { PROGRAM } from '../setup/program.js';
import { header, inFolder } from './folder.js';

const A = `${header('a')}bodies:
  - { id: radet, name: Rådet, bodyKind: BOARD, section: Ansvar }
mandates:
  - { id: uppdraget, name: Uppdraget, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`;
const CHANGED = A.replace('name: Uppdraget', 'name: Uppdraget, description: Alla samma väg')
  .replace('OWNER', 'LEADING')
  .replace('mandates:', '  - { id: gruppen, name: Gruppen, bodyKind: NETWORK, section: Ansvar }\nmandates:');

describe('ansvarsgraf load --dry-run', () => {
  test('prints what would be added, changed and removed, and writes nothing', async () => {
    await inFolder(async (folder) => {
      const database = `embedded:${folder.at('graph.db')}`;
      await folder.write({ 'a.yaml': A }).run(['load', folder.at('a.yaml')], database);
      const before = await folder.run(['export'], database);
      expect(before.err).toEqual([]);
      expect(before.out.join('\n')).toContain('"RESPONSIBLE_OWNER"');

      folder.write({ 'a.yaml': CHANGED });
      const dry = await folder.run(['load', '--dry-run', folder.at('a.yaml')], database);
      expect(dry.status).toBe(0);
      expect(dry.out.map((line) => line.replace(/responsibility-\S+/, 'responsibility-…'))).toEqual([
        'add Body gruppen',
        'add Responsibility responsibility-…',
        'change Mandate uppdraget',
        'remove Responsibility responsibility-…',
        'entities and facts: 2 would be added, 1 would be changed, 1 would be removed',
        expect.stringMatching(/^relationships: \d+ would be added, \d+ would be removed$/),
      ]);
      expect(await folder.run(['export'], database)).toEqual(before);

      const loaded = await folder.run(['load', folder.at('a.yaml')], database);
      expect(loaded.out[0]).toBe('entities and facts: 2 added, 1 changed, 1 removed');
      expect(loaded.out[1]).toBe(dry.out.at(-1)?.replaceAll(' would be', ''));
      expect((await folder.run(['export'], database)).out).not.toEqual(before.out);
    });
  });
});

test('a graph in a file survives being closed and opened again', async () => {
  await inFolder(async (folder) => {
    const open = () => openGrafeo({ path: folder.at('graph.db'), timeout: 60_000 });
    const first = await open();
    await draw(first, A.replace(header('a'), ''));
    const before = await exportGraph(first);
    expect(before.nodes).toHaveLength(3);
    await first.close();

    const second = await open();
    expect(await exportGraph(second)).toEqual(before);
    const recording = record({ 'a.yaml': A });
    if (!recording.ok) throw new Error('A has problems');
    await load(second, recording.value, { removeMissing: true });
    await second.close();

    const third = await open();
    expect((await exportGraph(third)).nodes.map(({ id }) => id)).toEqual(['a', 'radet', 'uppdraget']);
    await third.close();
  });
});

describe('ansvarsgraf load of a folder', () => {
  test('from which a file was removed takes just its facts along', async () => {
    await inFolder(async (folder) => {
      const database = `embedded:${folder.at('graph.db')}`;
      folder.write({ 'files/a.yaml': A });
      await folder.run(['load', folder.at('files')], database);
      const before = await folder.run(['export'], database);
      const b = `${header('b')}mandates:\n  - { id: uppdraget, section: Beslut, responsible: [{ role: STEERING, party: radet }] }\n`;
      folder.write({ 'files/b.yaml': b });
      await folder.run(['load', folder.at('files')], database);
      expect((await folder.run(['export'], database)).out.join('\n')).toContain('"RESPONSIBLE_STEERING"');

      folder.remove('files/b.yaml');
      const loaded = await folder.run(['load', folder.at('files')], database);
      expect([loaded.status, loaded.out[0]]).toEqual([0, 'entities and facts: 0 added, 0 changed, 2 removed']);
      expect(await folder.run(['export'], database)).toEqual(before);
    });
  });
});

test('ansvarsgraf export may be read only as far as one likes', async () => {
  const { code, err } = await new Promise<{ code: number | null; err: string }>((resolve) => {
    const child = spawn(process.execPath, [...PROGRAM, 'export'], { env: {} });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.once('close', (code) => resolve({ code, err }));
  });
  expect([code, err]).toEqual([0, '']);
});
