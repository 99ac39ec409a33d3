import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openGrafeo } from '../../src/graph/grafeo.js';
import { exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { engines } from '../setup/engines.js';
import { draw, record } from '../setup/kit.js';
import { header, inFolder } from './folder.js';

const A = `${header('a')}bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar }
mandates:
  - { id: uppdraget, name: Uppdraget, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`;
const CHANGED = A.replace('name: Uppdraget', 'name: Uppdraget, description: Alla samma väg')
  .replace('OWNER', 'LEADING')
  .replace('mandates:', '  - { id: gruppen, name: Gruppen, bodyKind: WORKING_GROUP, section: Ansvar }\nmandates:');

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
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'export'], { env: {} });
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.once('close', (code) => resolve({ code, err }));
  });
  expect([code, err]).toEqual([0, '']);
});

/** Something of everything that the engines might give back differently: fractions, whole numbers, empty and full lists, texts that sort. */
const DRAWN = `bodies:
  - id: radet
    name: Åre råd
    aliases: [Ärliga rådet, Zebrarådet, åre kunskapsråd]
    bodyKind: KUNSKAPSRAD
    levels: [REGIONAL, CARE_REGION]
    size: 12
    section: Ansvar
    bodyStatus: [{ status: ACTIVE, validFrom: 2022-03 }]
    posts:
      - { id: ordf, name: Ordförande, postKind: CHAIR, section: Ansvar, holders: [{ member: anna, validFrom: 2022 }], vacant: [{ validTo: 2021-12 }] }
    reportsTo:
      - { id: ledningen, via: anna, section: Uppföljning, also: [{ section: Ärenden }, { section: Avslut, phrase: tack för idag }] }
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: Ansvar }
people:
  - { id: anna, name: Anna Wåhlin, section: Närvarande }
plans:
  - { id: plan, name: Plan 10, planKind: ACTION_PLAN, period: { from: 2021-07, to: 2021-12, label: Hösten 2021 }, section: Mål }
goals:
  - id: mal
    name: Mål 2
    goalKind: MAIN
    partOf: plan
    deadline: 2024-02
    basedOn: ledningen
    section: Mål
    responsible: [{ role: OWNER, party: radet }]
    reporting:
      - { kind: FOLLOW_UP, to: ledningen, cadence: { label: var fjortonde dag, timesPerYear: 26.5, atLeast: true } }
      - { kind: REPORT, to: ledningen, cadence: { label: årligen, timesPerYear: 1 } }
fundings:
  - { id: stod, name: Stöd, from: ledningen, to: radet, amount: 150000, currency: SEK, share: 0.5, workingTimeShare: 1.0, purpose: mal }
figures:
  - { id: andel, name: Andel, figureRole: SHARE, of: mal, min: 0.25, max: 100, unit: andel, approximate: true }
meetings:
  - id: motet
    name: Mötet
    body: radet
    date: 2022-03-10
    startTime: "09:00"
    section: Möte
    attendances: [{ person: anna, presence: PRESENT, capacity: LISTED, post: CHAIR, onBehalfOf: ledningen }]
    agenda: [{ id: punkt, name: Öppnande, number: 1, itemKinds: [FORMAL], presenters: anna }]
gaps:
  - { id: lucka, name: Namnet varierar, gapKind: NAME_VARIES, about: [radet, mal] }
`;

test('one graph is exported alike byte for byte, twice from one engine and from every engine', async () => {
  const texts: string[] = [];
  for (const engine of engines) {
    const graph = await engine.empty();
    await draw(graph, DRAWN);
    for (let times = 0; times < 2; times += 1) texts.push(JSON.stringify(await exportGraph(graph)));
    await graph.close();
  }
  expect(texts).toHaveLength(2 * engines.length);
  expect(new Set(texts).size).toBe(1);
  for (const told of ['26.5', '150000', '"Ärliga rådet"', '"tack för idag"', '"2021-12"']) {
    expect(texts[0]).toContain(told);
  }
});
