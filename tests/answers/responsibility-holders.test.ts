import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

// Each goal is owned by the posts that its id names, and by rad where it says so:
//   kim ─► held      (nobody) unnamed, unnamed-2      vacant, vacant-2: a source says that nobody holds them
//   lo until 2021 ─► past        vacant from 2022 ─► past, later
//   four people ─► many
const GOALS: [id: string, owners: string[]][] = [
  ['held', ['held']],
  ['unnamed', ['unnamed']],
  ['vacant', ['vacant']],
  ['past', ['past']],
  ['later', ['later']],
  ['many', ['many']],
  ['unnamed-unnamed', ['unnamed', 'unnamed-2']],
  ['vacant-vacant', ['vacant', 'vacant-2']],
  ['vacant-unnamed', ['vacant', 'unnamed']],
  ['vacant-held', ['vacant', 'held']],
  ['rad-unnamed', ['rad', 'unnamed']],
];
const GRAPH = `
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }, { id: my, name: My Ask }, { id: bo, name: Bo Alm }]
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    posts:
      - { id: held, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, section: A }] }
      - { id: unnamed, name: Samordnare, postKind: COORDINATOR }
      - { id: unnamed-2, name: Processledare, postKind: PROCESS_LEADER }
      - { id: vacant, name: Sekreterare, postKind: SECRETARY, vacant: [{ section: A }] }
      - { id: vacant-2, name: Utredare, postKind: EXPERT, vacant: [{ section: A }] }
      - id: past
        name: Vice ordförande
        postKind: VICE_CHAIR
        holders: [{ member: lo, validTo: 2021, section: A }]
        vacant: [{ validFrom: 2022, section: A }]
      - { id: later, name: Direktör, postKind: DIRECTOR, vacant: [{ validFrom: 2022, section: A }] }
      - id: many
        name: Ledamöterna
        postKind: MEMBER
        holders: [{ member: kim, section: A }, { member: lo, section: A }, { member: my, section: A }, { member: bo, section: A }]
goals:
${GOALS.map(
  ([id, owners]) => `
  - id: mal-${id}
    name: Målet
    goalKind: MAIN
    responsible: [${owners.map((party) => `{ role: OWNER, party: ${party}, distribution: JOINT, section: A }`).join(', ')}]`,
).join('')}
  - { id: del, name: Delen, goalKind: SUBGOAL, partOf: mal-unnamed }
`;

describe.each(engines)('who holds the post that owns it, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  /** The status and the first sentences: those about the owner. */
  async function owner(id: string, day?: string): Promise<[string, string, string]> {
    const { status, sv, en } = await told(api, id, day);
    return [status, sv.replace(/ Ingen källa säger var .*/, ''), en.replace(/ No source says where .*/, '')];
  }

  test('somebody, whom the sentence names', async () => {
    expect(await owner('mal-held')).toEqual([
      'KNOWN',
      '”Målet” ägs gemensamt av Ordförande (Kim Ek).',
      '“Målet” is jointly owned by Ordförande (Kim Ek).',
    ]);
  });

  test('more than three: counted', async () => {
    expect(await owner('mal-many')).toEqual([
      'KNOWN',
      '”Målet” ägs gemensamt av Ledamöterna (4 innehavare).',
      '“Målet” is jointly owned by Ledamöterna (4 holders).',
    ]);
  });

  test('nobody whom a source names: UNNAMED, and not that nobody does', async () => {
    expect(await owner('mal-unnamed')).toEqual([
      'UNNAMED',
      '”Målet” ägs gemensamt av Samordnare. Ingen källa säger vem som har posten.',
      '“Målet” is jointly owned by Samordnare. No source says who holds the post.',
    ]);
  });

  test('the doubt is handed down, and told with the whole', async () => {
    expect((await told(api, 'del')).owners).toEqual(['unnamed < mal-unnamed']);
    expect(await owner('del')).toEqual([
      'UNNAMED',
      '”Delen” har ingen egen ägare i källorna men ingår i ”Målet”, som ägs gemensamt av Samordnare. Ingen källa säger vem som har posten.',
      'No source names an owner of “Delen” itself, but it is part of “Målet”, which is jointly owned by Samordnare. No source says who holds the post.',
    ]);
  });

  test('nobody, as a source says: VACANT', async () => {
    expect(await owner('mal-vacant')).toEqual([
      'VACANT',
      '”Målet” ägs gemensamt av Sekreterare. Posten är vakant enligt en källa.',
      '“Målet” is jointly owned by Sekreterare. The post is vacant according to a source.',
    ]);
  });

  test('two posts: both unnamed, both vacant, or one of each', async () => {
    expect(await owner('mal-unnamed-unnamed')).toEqual([
      'UNNAMED',
      '”Målet” ägs gemensamt av Processledare och Samordnare. Ingen källa säger vem som har posterna Processledare och Samordnare.',
      '“Målet” is jointly owned by Processledare and Samordnare. No source says who holds the posts Processledare and Samordnare.',
    ]);
    expect(await owner('mal-vacant-vacant')).toEqual([
      'VACANT',
      '”Målet” ägs gemensamt av Sekreterare och Utredare. Posterna Sekreterare och Utredare är vakanta enligt källorna.',
      '“Målet” is jointly owned by Sekreterare and Utredare. The posts Sekreterare and Utredare are vacant according to sources.',
    ]);
    expect(await owner('mal-vacant-unnamed')).toEqual([
      'UNNAMED',
      '”Målet” ägs gemensamt av Samordnare och Sekreterare. Ingen källa säger vem som har posten Samordnare. Posten Sekreterare är vakant enligt en källa.',
      '“Målet” is jointly owned by Samordnare and Sekreterare. No source says who holds the post Samordnare. The post Sekreterare is vacant according to a source.',
    ]);
  });

  test('where one of several owners is known, so is the owner; the doubt about the other is told', async () => {
    expect(await owner('mal-vacant-held')).toEqual([
      'KNOWN',
      '”Målet” ägs gemensamt av Ordförande (Kim Ek) och Sekreterare. Posten Sekreterare är vakant enligt en källa.',
      '“Målet” is jointly owned by Ordförande (Kim Ek) and Sekreterare. The post Sekreterare is vacant according to a source.',
    ]);
    expect(await owner('mal-rad-unnamed')).toEqual([
      'KNOWN',
      '”Målet” ägs gemensamt av Rådet och Samordnare. Ingen källa säger vem som har posten Samordnare.',
      '“Målet” is jointly owned by Rådet and Samordnare. No source says who holds the post Samordnare.',
    ]);
  });

  test.each([
    ['past', '2021-12-31', 'KNOWN', 'ägs gemensamt av Vice ordförande (Lo Al).'],
    ['past', '2022-01-01', 'VACANT', 'ägs gemensamt av Vice ordförande. Posten är vakant enligt en källa.'],
    ['past', undefined, 'KNOWN', 'ägs gemensamt av Vice ordförande (Lo Al).'],
    ['later', '2021-12-31', 'UNNAMED', 'ägs gemensamt av Direktör. Ingen källa säger vem som har posten.'],
    ['later', '2022-01-01', 'VACANT', 'ägs gemensamt av Direktör. Posten är vakant enligt en källa.'],
  ])('a post held or vacant only for a time: %s on %s', async (post, day, status, said) => {
    const [found, sv] = await owner(`mal-${post}`, day);
    expect([found, sv]).toEqual([status, `${day ? `Per ${day}: ` : ''}”Målet” ${said}`]);
  });

  test('a membership that had ended is not in the answer', async () => {
    const answer = await told(api, 'mal-past', '2022-01-01');
    expect(JSON.stringify(answer)).not.toMatch(/Lo Al|"lo/);
    expect(answer.owners).toEqual(['past']);
  });
});
