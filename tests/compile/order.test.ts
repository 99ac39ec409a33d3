import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

/** Names in the order that Swedes expect: å, ä, ö last, ü as y, other accents as their letter, numbers by value. */
const SWEDISH = [
  'Alfa',
  'alfa 2',
  'Alfa 10',
  'Bo-Erik',
  'Bo Eriksson',
  'Édith',
  'Edvin',
  'Muller',
  'Müller',
  'Zeta',
  'Ångström',
  'åska',
  'Älv',
  'Öbo',
  'öl',
];

/** The same items, in another order: the last first. */
const reversed = <T>(items: readonly T[]): T[] => [...items].reverse();
const write = <T>(items: readonly T[], one: (item: T, index: number) => string): string =>
  reversed(items.map(one)).join('');

const POSTS = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'MEMBER', 'SUBSTITUTE', 'COORDINATOR', 'OTHER'];
const ROLES = ['OWNER', 'COMMISSIONER', 'STEERING', 'LEADING', 'EXECUTING', 'MONITORING'];
const REPORTS = ['FOLLOW_UP', 'EVALUATION', 'REPORT', 'REGISTRATION'];
const LINES = ['partOf', 'reportsTo', 'mirrors', 'cooperatesWith'];
const MEETINGS = ['2021', '2021-12', '2021-12-31', '2022', '2022-03', '2022-03-10'];

const GRAPH = `
people:${write(SWEDISH, (name, index) => `\n  - { id: person-${99 - index}, name: ${name} }`)}
bodies:
  - { id: annan, name: Annan, bodyKind: BOARD }
  - id: rad
    name: Rådet
    bodyKind: BOARD
    posts:${write(POSTS, (kind) => `\n      - { id: ${kind.toLowerCase().replace('_', '-')}, name: Post, postKind: ${kind} }`)}
      - { id: en-till, name: Annan post, postKind: MEMBER }
    members: [${write(SWEDISH, (_, index) => `{ member: person-${99 - index}, section: A }, `)}]
${write(LINES, (line) => `    ${line}: [{ id: annan, section: A }]\n`)}
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    responsible:
      - { role: OWNER, party: annan, section: A }${write(ROLES, (role) => `\n      - { role: ${role}, party: rad, section: A }`)}
    reporting:${write(REPORTS, (kind) => `\n      - { kind: ${kind}, to: rad, section: A }`)}
priorityAreas:${write([1, 2, 10], (number) => `\n  - { id: omrade-${number}, name: ${'ABCDEFGHIJ'[10 - number]}, number: ${number}, partOf: plan }`)}
  - { id: omrade-utan, name: A, partOf: plan }
promises:${write([1, 2, 10], (number) => `\n  - { id: lofte-${number}, name: ${'ABCDEFGHIJ'[10 - number]}, number: ${number} }`)}
meetings:${write(MEETINGS, (date, index) => `\n  - { id: mote-${99 - index}, name: Möte ${99 - index}, body: rad, date: ${date} }`)}
  - id: mote-sist
    name: Ett möte
    body: rad
    attendances: [${write(SWEDISH, (_, index) => `{ person: person-${99 - index}, presence: PRESENT, capacity: LISTED, section: A }, `)}]
    agenda:${write([1, 2, 10], (number) => `\n      - { id: punkt-${number}, name: ${'ABCDEFGHIJ'[10 - number]}, number: ${number} }`)}
decisions:
  - { id: odaterat, name: A, decisionKind: NOTED, concerns: [{ id: plan, section: A }] }
  - { id: senare, name: A, decisionKind: NOTED, date: 2022-03, concerns: [{ id: plan, section: A }] }
  - { id: tidigare, name: B, decisionKind: NOTED, date: 2021, concerns: [{ id: plan, section: A }] }
  - { id: punkt-2-beslut, name: A, decisionKind: NOTED, meeting: mote-sist, agendaItem: punkt-2 }
  - { id: punkt-1-beslut, name: B, decisionKind: NOTED, meeting: mote-sist, agendaItem: punkt-1 }
`;

describe.each(engines)('the order of lists, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('people stand in Swedish order: in the register, in a body and at a meeting', async () => {
    const data = await api.data(`{
      people { nodes { name } }
      body(id: "rad") { memberships { nodes { member { name } } } }
      entity(id: "mote-sist") { ... on Meeting { attendances { nodes { person { name } } } } }
    }`);
    const names = SWEDISH.map((name) => ({ name }));
    expect(data).toEqual({
      people: { nodes: names },
      body: { memberships: { nodes: names.map((member) => ({ member })) } },
      entity: { attendances: { nodes: names.map((person) => ({ person })) } },
    });
  });

  test('posts stand by kind, the chair first, and those of a kind by name', async () => {
    const { body } = (await api.data('{ body(id: "rad") { posts { postKind name } } }')) as {
      body: { posts: { postKind: string; name: string }[] };
    };
    const kinds = POSTS.flatMap((kind) => (kind === 'MEMBER' ? [kind, kind] : [kind]));
    expect(body.posts.map(({ postKind }) => postKind)).toEqual(kinds);
    expect(body.posts.filter(({ postKind }) => postKind === 'MEMBER').map(({ name }) => name)).toEqual([
      'Annan post',
      'Post',
    ]);
  });

  test('facts stand by role and kind in the order of the schema, and those of a role by name', async () => {
    expect(
      await api.data(`{
        plan(id: "plan") { responsibilities { role party { id } } reporting { reportingKind } }
        body(id: "rad") { affiliations(direction: OUT) { nodes { kind } } responsibleFor { nodes { role } } }
      }`),
    ).toEqual({
      plan: {
        responsibilities: [
          { role: 'OWNER', party: { id: 'annan' } },
          ...ROLES.map((role) => ({ role, party: { id: 'rad' } })),
        ],
        reporting: REPORTS.map((reportingKind) => ({ reportingKind })),
      },
      body: {
        affiliations: { nodes: ['PART_OF', 'REPORTS_TO', 'MIRRORS', 'COOPERATES_WITH'].map((kind) => ({ kind })) },
        responsibleFor: { nodes: ROLES.map((role) => ({ role })) },
      },
    });
  });

  test('areas, promises and agenda items stand by number, those without one last', async () => {
    const data = await api.data(`{
      plan(id: "plan") { priorityAreas { number } parts { nodes { id } } }
      promises { number }
      entity(id: "mote-sist") { ... on Meeting { agenda { number } } }
    }`);
    const numbers = [1, 2, 10].map((number) => ({ number }));
    expect(data).toEqual({
      plan: {
        priorityAreas: [...numbers, { number: null }],
        parts: { nodes: ['omrade-1', 'omrade-2', 'omrade-10', 'omrade-utan'].map((id) => ({ id })) },
      },
      promises: numbers,
      entity: { agenda: numbers },
    });
  });

  test('meetings stand by date, those without one last; decisions by date or by the agenda', async () => {
    const data = await api.data(`{
      meetings { nodes { date } }
      body(id: "rad") { meetings { nodes { date } } }
      plan(id: "plan") { decisions { id } }
      entity(id: "mote-sist") { ... on Meeting { decisions { id } } }
    }`);
    const dates = ['2021', '2021-12', '2021-12-31', '2022', '2022-03', '2022-03-10', null].map((date) => ({ date }));
    expect(data).toEqual({
      meetings: { nodes: dates },
      body: { meetings: { nodes: dates } },
      plan: { decisions: [{ id: 'tidigare' }, { id: 'senare' }, { id: 'odaterat' }] },
      entity: { decisions: [{ id: 'punkt-1-beslut' }, { id: 'punkt-2-beslut' }] },
    });
  });
});
