import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import type { Api } from '../setup/kit.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

interface Answered {
  status: string;
  owners: { party: { id: string }; ended: boolean; timeBasis: string }[];
  successors: { id: string }[];
  knownFrom: string | null;
  lastStatedOn: string | null;
  sv: string;
  en: string;
}

async function asked(api: Api, id: string, day: string | null): Promise<Answered> {
  const data = await api.data(
    `query ($id: ID!, $day: Date) { responsibility(for: $id, asOf: $day) {
      status owners { party { id } ended timeBasis } successors { id } knownFrom lastStatedOn sv: sentence en: sentence(language: EN)
    } }`,
    { id, day },
  );
  return (data as { responsibility: Answered }).responsibility;
}

/** `LAPSED rad → nya`: the status, the owners, who took over. */
async function told(api: Api, id: string, day: string | null): Promise<string> {
  const { status, owners, successors } = await asked(api, id, day);
  const after = successors.length > 0 ? ` → ${successors.map((one) => one.id).join(', ')}` : '';
  return `${status} ${owners.map(({ party }) => party.id).join(', ')}${after}`.trim();
}

// The paper is dated March 2018, a later one May 2021, which says: rad is no more since 2020 and nya took over; ensam is no
// more since July 2020; ordf is a post in rad.
//   followed ◄─ rad      part ◄─ followed     alone is a plan of ensam        post ◄─ ordf       both ◄─ rad, kvar
//   former ◄─ kim, who is so no longer        passed ◄─ kvar until 2019, part of whole ◄─ lo
//   over (2018–2019) ◄─ kvar, area in over ◄─ kvar, goal in area        lasting, in over ◄─ kvar until 2030
const GRAPH = `
document: { id: paper, name: Handlingen, date: 2018-03, recordedAt: 2026-11-22 }
documents: [{ id: later, name: Senare, date: 2021-05-01 }]
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }]
bodies:
  - { id: nya, name: Nya rådet, bodyKind: BOARD }
  - { id: kvar, name: Kvar, bodyKind: BOARD }
  - id: rad
    name: Rådet
    bodyKind: BOARD
    replacedBy: [{ id: nya, document: later, section: A }]
    bodyStatus: [{ status: DISSOLVED, validFrom: 2020, document: later, section: A }]
    posts: [{ id: ordf, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, section: A }] }]
  - { id: ensam, name: Ensam, bodyKind: BOARD, bodyStatus: [{ status: DISSOLVED, validFrom: 2020-07, document: later, section: A }] }
plans:
  - { id: followed, name: Följd, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: rad, section: A }] }
  - { id: alone, name: Ensamplan, planKind: ACTION_PLAN, planOf: ensam, section: A }
  - { id: post, name: Postplan, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: ordf, section: A }] }
  - { id: both, name: Bådas, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: rad, section: A }, { role: OWNER, party: kvar, section: A }] }
  - { id: former, name: Tidigare, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: kim, ended: true, section: A }] }
  - { id: whole, name: Hela, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: lo, section: A }] }
  - { id: passed, name: Passerad, planKind: ACTION_PLAN, partOf: whole, responsible: [{ role: OWNER, party: kvar, validTo: 2019, section: A }] }
  - { id: over, name: Slutplan, planKind: ACTION_PLAN, period: { from: 2018, to: 2019 }, responsible: [{ role: OWNER, party: kvar, section: A }] }
priorityAreas: [{ id: area, name: Område, partOf: over, responsible: [{ role: OWNER, party: kvar, section: A }] }]
goals:
  - { id: part, name: Del, goalKind: MAIN, partOf: followed }
  - { id: goal, name: Mål, goalKind: MAIN, partOf: area }
  - { id: lasting, name: Varande, goalKind: MAIN, partOf: over, responsible: [{ role: OWNER, party: kvar, validTo: 2030, section: A }] }
`;

describe.each(engines)('an owner that has ceased, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each([
    // A body that another has followed, and its post; what lies in the plan.
    ['followed', '2018-02-28', 'UNKNOWN'],
    ['followed', '2018-03-01', 'KNOWN rad'],
    ['followed', '2019-12-31', 'KNOWN rad'],
    ['followed', '2020-01-01', 'LAPSED rad → nya'],
    ['followed', null, 'LAPSED rad → nya'],
    ['part', '2019-12-31', 'INHERITED rad'],
    ['part', '2022-05-01', 'LAPSED rad → nya'],
    ['post', '2019-12-31', 'KNOWN ordf'],
    ['post', '2022-05-01', 'LAPSED ordf → nya'],
    ['post', null, 'LAPSED ordf → nya'],
    // One that nobody is said to have followed, and whose plan it was.
    ['alone', '2018-02-28', 'UNKNOWN'],
    ['alone', '2020-06-30', 'INHERITED ensam'],
    ['alone', '2020-07-01', 'LAPSED ensam'],
    ['alone', null, 'LAPSED ensam'],
    // Where another owner is left, that one owns it.
    ['both', '2019-12-31', 'CONFLICTING kvar, rad'],
    ['both', '2022-05-01', 'KNOWN kvar'],
    ['both', null, 'KNOWN kvar'],
    // Who owns it no longer, on a day that nobody tells.
    ['former', '2018-02-28', 'UNKNOWN'],
    ['former', '2018-03-01', 'LAPSED kim'],
    ['former', null, 'LAPSED kim'],
    // An end that the source dates has passed: the next whole counts, as ever.
    ['passed', '2019-12-31', 'KNOWN kvar'],
    ['passed', '2020-01-01', 'INHERITED lo'],
    ['passed', null, 'KNOWN kvar'],
    // The period of a plan ends for all that lies in it and has no end of its own.
    ['over', '2019-12-31', 'KNOWN kvar'],
    ['over', '2020-01-01', 'LAPSED kvar'],
    ['over', null, 'KNOWN kvar'],
    ['goal', '2017-12-31', 'UNKNOWN'],
    ['goal', '2018-01-01', 'INHERITED kvar'],
    ['goal', '2020-01-01', 'LAPSED kvar'],
    ['lasting', '2020-01-01', 'KNOWN kvar'],
    ['lasting', '2031-01-01', 'LAPSED kvar'],
  ])('%s on %s: %s', async (id, day, expected) => {
    expect(await told(api, id, day)).toBe(expected);
  });

  test.each([
    ['followed', null, '”Följd” ägdes av Rådet (upphörde 2020). Nya rådet har tagit över.'],
    ['part', '2022-05-01', '”Del” ingår i ”Följd”, som ägdes av Rådet (upphörde 2020). Nya rådet har tagit över.'],
    ['alone', null, '”Ensamplan” tillhörde Ensam (upphörde 2020-07). Ingen källa säger vem som har tagit över.'],
    ['former', null, '”Tidigare” ägdes av Kim Ek (inte längre). Ingen källa säger vem som har tagit över.'],
    ['goal', '2020-01-01', '”Mål” ingår i ”Område”, som ägdes av Kvar. Planens period gick ut 2019-12-31.'],
    [
      'followed',
      '1850-01-01',
      'Per 1850-01-01: Ingen källa säger vem som äger ”Följd”. Källorna talar om det först från och med 2018-03-01.',
    ],
    ['followed', '2019-01-01', 'Per 2019-01-01, enligt handling 2018-03: ”Följd” ägs av Rådet.'],
  ])('%s on %s is told so', async (id, day, sentence) => {
    expect((await asked(api, id, day)).sv).toContain(sentence);
  });

  test('in English too', async () => {
    expect((await asked(api, 'followed', null)).en).toContain(
      '“Följd” was owned by Rådet (no more since 2020). Nya rådet has taken over.',
    );
    expect((await asked(api, 'followed', '2017-01-01')).en).toContain(
      'The sources speak of it only from 2018-03-01 on.',
    );
  });

  test('an answer tells from when sources speak, and how fresh they are', async () => {
    expect(await asked(api, 'followed', '2000-01-01')).toMatchObject({ knownFrom: '2018-03-01', lastStatedOn: null });
    expect(await asked(api, 'alone', '2000-01-01')).toMatchObject({ knownFrom: '2018-03-01' });
    expect(await asked(api, 'followed', '2019-01-01')).toMatchObject({ knownFrom: null, lastStatedOn: '2018-03' });
    // It is over by the day of the source: from when it was so, no source says.
    expect(await asked(api, 'former', '2000-01-01')).toMatchObject({ knownFrom: null });
  });

  test('where no source says who took over, a gap says so; not where one does, or another owns it too', async () => {
    const data = await api.data('{ gaps(kinds: [OWNER_CEASED], first: 50) { nodes { name about { id } origin } } }');
    const { nodes } = (data as { gaps: { nodes: { name: string; about: { id: string }[]; origin: string }[] } }).gaps;
    expect(nodes.map(({ about }) => about.map(({ id }) => id).sort())).toEqual([
      ['alone', 'ensam'],
      ['former', 'kim'],
    ]);
    expect(nodes.map(({ name }) => name)).toEqual([
      'Ägaren har upphört och ingen har tagit över: Ensamplan (Ensam)',
      'Ägaren har upphört och ingen har tagit över: Tidigare (Kim Ek)',
    ]);
  });
});

// A paper of 2025 looks back: the council was at work from 2015 to 2019 and is dissolved since 2020, another took its place.
// It gives the chair, the member and the owner of the plan no time.
const LOOKING_BACK = `
document: { id: pop-2025, name: Prov, date: 2025, recordedAt: 2026-11-22 }
people: [{ id: anna, name: Anna Prov }, { id: bo, name: Bo Prov }]
bodies:
  - { id: topp, name: Toppnämnden, bodyKind: BOARD }
  - id: gamla
    name: Gamla rådet
    bodyKind: BOARD
    partOf: topp
    section: Allt
    bodyStatus: [{ status: ACTIVE, validFrom: 2015, validTo: 2019 }, { status: DISSOLVED, validFrom: 2020 }]
    replacedBy: nya
    posts: [{ id: ordf, name: Ordförande i Gamla rådet, postKind: CHAIR, section: Allt, holders: [{ member: anna }] }]
    members: [{ member: bo }]
  - { id: nya, name: Nya rådet, bodyKind: BOARD, partOf: [{ id: topp, validFrom: 2020, section: Allt }] }
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, section: Allt, responsible: [{ role: OWNER, party: gamla }] }]
`;

describe.each(engines)('a paper that looks back on a council that is no more, on $name', (engine) => {
  const api = apiOver(engine, LOOKING_BACK);

  test.each([
    [null, 'LAPSED gamla → nya'],
    ['2022-05-01', 'LAPSED gamla → nya'],
    // That it owned the plan while it was there, the paper says; when, it does not.
    ['2018-05-01', 'UNKNOWN'],
  ])('who owns its plan, asked for %s', async (day, expected) => {
    expect(await told(api, 'plan', day)).toBe(expected);
  });

  test('it has no members after, and no place in a chart', async () => {
    const data = await api.data(`{
      body(id: "gamla") { memberships(asOf: "2022-05-01") { totalCount } bodyStatus(asOf: "2022-05-01") }
      orgChart(root: "topp", asOf: "2022-05-01") { nodes { body { id } } }
    }`);
    expect(data).toEqual({
      body: { memberships: { totalCount: 0 }, bodyStatus: 'DISSOLVED' },
      orgChart: { nodes: [{ body: { id: 'topp' } }, { body: { id: 'nya' } }] },
    });
  });

  test('who asks for its chair is told that it was so', async () => {
    const data = await api.data('{ ask(question: "Vem är ordförande i Gamla rådet?") { sentence } }');
    expect(data).toEqual({ ask: { sentence: 'Anna Prov var ordförande i Gamla rådet, som har upphört.' } });
  });
});

describe.each(engines)('the owners of the recorded documents on a day, on $name', (engine) => {
  const api = apiOverSeeds(engine);
  const AREA = 'rpo-psykisk-halsa-2022-omrade-5';

  test('nobody owned in 1850 what a paper of 2021 speaks of', async () => {
    const { status, owners, knownFrom, sv } = await asked(api, AREA, '1850-01-01');
    expect({ status, owners, knownFrom }).toEqual({ status: 'UNKNOWN', owners: [], knownFrom: '2021-11-18' });
    expect(sv).toContain('först från och med 2021-11-18');
  });

  test('within its year it is owned, by the paper; after, the plan is over', async () => {
    const within = await asked(api, AREA, '2022-05-01');
    expect(within).toMatchObject({ status: 'INHERITED', lastStatedOn: '2021-11-18' });
    expect(within.sv).toMatch(/^Per 2022-05-01, enligt handling 2021-11-18: /);
    const after = await asked(api, AREA, '2023-01-01');
    expect(after.status).toBe('LAPSED');
    expect(after.sv).toContain('Planens period gick ut 2022-12-31.');
  });
});
