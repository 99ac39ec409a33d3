import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

/** The owners that sources name for one goal: party, and how it is said. */
const OWNERS: Record<string, string[]> = {
  joint: ['a, distribution: JOINT', 'b, distribution: JOINT'],
  each: ['a, distribution: EACH', 'b, distribution: EACH'],
  mixed: ['a, distribution: JOINT', 'b, distribution: EACH'],
  singles: ['a', 'b'],
  half: ['a, distribution: JOINT', 'b'],
  three: ['a', 'b', 'c'],
  twice: ['a, title: Ägare', 'a, title: Ansvarig'],
  after: ['a, validTo: 2021', 'b, validFrom: 2022'],
  touching: ['a, validTo: 2022', 'b, validFrom: 2022'],
  within: ['a, validFrom: 2020, validTo: 2022', 'b, validFrom: 2021-03, validTo: 2021-03'],
};

//   delen is part of each of those goals alone; diamond: of ena and andra, each with an owner, both of topp, owned by c
//   oense: of tvist (a against b) and of ena
const GRAPH = `
bodies: [{ id: a, name: Alfa, bodyKind: BOARD }, { id: b, name: Beta, bodyKind: BOARD }, { id: c, name: Gamma, bodyKind: BOARD }]
plans:
  - { id: topp, name: Toppen, planKind: STRATEGY, responsible: [{ role: OWNER, party: c, section: A }] }
  - { id: ena, name: Ena planen, planKind: ACTION_PLAN, partOf: topp, responsible: [{ role: OWNER, party: a, section: A }] }
  - { id: andra, name: Andra planen, planKind: ACTION_PLAN, partOf: topp, planOf: b }
  - id: tvist
    name: Tvisten
    planKind: ACTION_PLAN
    responsible: [{ role: OWNER, party: a, section: A }, { role: OWNER, party: b, section: A }]
goals:
${Object.entries(OWNERS)
  .map(
    ([id, owners]) => `
  - id: ${id}
    name: Målet
    goalKind: MAIN
    responsible: [${owners.map((party) => `{ role: OWNER, party: ${party}, section: A }`).join(', ')}]`,
  )
  .join('')}
  - { id: diamond, name: Diamanten, goalKind: MAIN, partOf: [ena, andra] }
  - { id: oense, name: Det omtvistade, goalKind: MAIN, partOf: [tvist, ena] }
`;

describe.each(engines)('several owners, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  /** The status, the owners, and what the sentences say before where it is reported. */
  async function owners(id: string, day?: string): Promise<[string, string[], string, string]> {
    const { status, owners: found, sv, en } = await told(api, id, day);
    return [status, found, sv.replace(/ Ingen källa säger var .*/, ''), en.replace(/ No source says where .*/, '')];
  }

  test('who own it together, as the source says, are its owners', async () => {
    expect(await owners('joint')).toEqual([
      'KNOWN',
      ['a', 'b'],
      '”Målet” ägs gemensamt av Alfa och Beta.',
      '“Målet” is jointly owned by Alfa and Beta.',
    ]);
    expect(await owners('each')).toEqual([
      'KNOWN',
      ['a', 'b'],
      '”Målet” ägs av Alfa och Beta, var och en för sin del.',
      '“Målet” is owned by Alfa and Beta, each for its own part.',
    ]);
    expect(await owners('mixed')).toEqual([
      'KNOWN',
      ['a', 'b'],
      '”Målet” ägs av Alfa och Beta.',
      '“Målet” is owned by Alfa and Beta.',
    ]);
  });

  test('where no source says so, sources disagree, and all are listed, each with its place', async () => {
    expect(await owners('singles')).toEqual([
      'CONFLICTING',
      ['a', 'b'],
      'Källorna är oense om vem som äger ”Målet”: Alfa eller Beta.',
      'Sources disagree on who owns “Målet”: Alfa or Beta.',
    ]);
    expect((await owners('half')).slice(0, 2)).toEqual(['CONFLICTING', ['a', 'b']]);
    expect(await owners('three')).toEqual([
      'CONFLICTING',
      ['a', 'b', 'c'],
      'Källorna är oense om vem som äger ”Målet”: Alfa, Beta eller Gamma.',
      'Sources disagree on who owns “Målet”: Alfa, Beta or Gamma.',
    ]);
    const data = await api.data(
      '{ responsibility(for: "three") { owners { citations { document { id } section } } } }',
    );
    const cited = { citations: [{ document: { id: 'drawn' }, section: 'A' }] };
    expect(data).toEqual({ responsibility: { owners: [cited, cited, cited] } });
  });

  test('one party under two titles is one owner, named once', async () => {
    expect(await owners('twice')).toEqual(['KNOWN', ['a', 'a'], '”Målet” ägs av Alfa.', '“Målet” is owned by Alfa.']);
  });

  test('one after the other is no conflict: each is told with its time, or is the only one on its days', async () => {
    expect(await owners('after')).toEqual([
      'KNOWN',
      ['a', 'b'],
      '”Målet” ägs av Alfa (till och med 2021) och Beta (från och med 2022).',
      '“Målet” is owned by Alfa (until 2021) and Beta (from 2022).',
    ]);
    expect(await owners('after', '2021-12-31')).toEqual([
      'KNOWN',
      ['a'],
      'Per 2021-12-31: ”Målet” ägs av Alfa.',
      'As of 2021-12-31: “Målet” is owned by Alfa.',
    ]);
    expect((await owners('after', '2022-01-01')).slice(0, 2)).toEqual(['KNOWN', ['b']]);
  });

  test('times that meet in one year, or lie within each other, are the same time', async () => {
    expect((await owners('touching')).slice(0, 3)).toEqual([
      'CONFLICTING',
      ['a', 'b'],
      'Källorna är oense om vem som äger ”Målet”: Alfa (till och med 2022) eller Beta (från och med 2022).',
    ]);
    expect((await owners('touching', '2021-12-31')).slice(0, 2)).toEqual(['KNOWN', ['a']]);
    expect((await owners('touching', '2022-06-30')).slice(0, 2)).toEqual(['CONFLICTING', ['a', 'b']]);
    expect((await owners('touching', '2023-01-01')).slice(0, 2)).toEqual(['KNOWN', ['b']]);
    expect((await owners('within')).slice(0, 3)).toEqual([
      'CONFLICTING',
      ['a', 'b'],
      'Källorna är oense om vem som äger ”Målet”: Alfa (2020–2022) eller Beta (2021-03).',
    ]);
    expect((await owners('within', '2021-02-28')).slice(0, 2)).toEqual(['KNOWN', ['a']]);
    expect((await owners('within', '2021-03-31')).slice(0, 2)).toEqual(['CONFLICTING', ['a', 'b']]);
  });

  test('two wholes as near, each with an owner of its own, do not disagree: each is told with its whole', async () => {
    expect(await owners('diamond')).toEqual([
      'INHERITED',
      ['a < ena', 'b < andra'],
      '”Diamanten” har ingen egen ägare i källorna men ingår i ”Ena planen”, som ägs av Alfa, och i ”Andra planen”, som tillhör Beta.',
      'No source names an owner of “Diamanten” itself, but it is part of “Ena planen”, which is owned by Alfa, and of “Andra planen”, which belongs to Beta.',
    ]);
  });

  test('a dispute about one of two wholes is a dispute, and the other whole is told beside', async () => {
    expect(await owners('oense')).toEqual([
      'CONFLICTING',
      ['a < ena', 'a < tvist', 'b < tvist'],
      'Källorna är oense om vem som äger ”Tvisten”, som ”Det omtvistade” ingår i: Alfa eller Beta. ”Det omtvistade” har ingen egen ägare i källorna men ingår i ”Ena planen”, som ägs av Alfa.',
      'Sources disagree on who owns “Tvisten”, of which “Det omtvistade” is a part: Alfa or Beta. No source names an owner of “Det omtvistade” itself, but it is part of “Ena planen”, which is owned by Alfa.',
    ]);
  });
});
