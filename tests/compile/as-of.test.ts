import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// Each fact of every kind holds for one of these stretches; a fact is known by the stretch that it names.
const STRETCHES = [
  { name: 'alltid', validity: '' },
  { name: 'ar', validity: 'validFrom: 2022, validTo: 2022,' },
  { name: 'manad', validity: 'validFrom: 2024-02, validTo: 2024-02,' },
  { name: 'dag', validity: 'validFrom: 2022-03-10, validTo: 2022-03-10,' },
  { name: 'fran', validity: 'validFrom: 2022-07,' },
  { name: 'till', validity: 'validTo: 2021,' },
];
const each = (write: (name: string, validity: string) => string) =>
  STRETCHES.map(({ name, validity }) => write(name, validity)).join('');

/** The stretches that hold on each day: bounds are inclusive, a missing one is open, a coarse date has all of its days. */
const HELD: [day: string, names: string[]][] = [
  ['1900-01-01', ['alltid', 'till']],
  ['2021-12-31', ['alltid', 'till']],
  ['2022-01-01', ['alltid', 'ar']],
  ['2022-03-09', ['alltid', 'ar']],
  ['2022-03-10', ['alltid', 'ar', 'dag']],
  ['2022-03-11', ['alltid', 'ar']],
  ['2022-06-30', ['alltid', 'ar']],
  ['2022-07-01', ['alltid', 'ar', 'fran']],
  ['2022-12-31', ['alltid', 'ar', 'fran']],
  ['2023-01-01', ['alltid', 'fran']],
  ['2024-01-31', ['alltid', 'fran']],
  ['2024-02-01', ['alltid', 'fran', 'manad']],
  ['2024-02-29', ['alltid', 'fran', 'manad']],
  ['2024-03-01', ['alltid', 'fran']],
  ['9999-12-31', ['alltid', 'fran']],
];

// rad: each person a member, in the post of that name; each body a part of rad, a mirror of it, and reporting to it.
// plan ◄── mal: rad is its owner, and reports on it, once for each stretch.
const GRAPH = `
people: [${each((name) => `{ id: person-${name}, name: ${name} }, `)}]
bodies:
  - id: rad
    name: Rådet
    bodyKind: BOARD
    partOf: [${each((name, validity) => `{ id: over-${name}, ${validity} section: A }, `)}]
    posts:${each(
      (name, validity) => `
      - { id: post-${name}, name: Post ${name}, postKind: MEMBER, holders: [{ member: person-${name}, ${validity} section: A }] }`,
    )}
      - { id: ledig, name: Ledig, postKind: CHAIR, vacant: [{ validFrom: 2022, validTo: 2022, section: A }] }
${each(
  (name, validity) => `
  - { id: over-${name}, name: ${name}, bodyKind: BOARD }
  - { id: under-${name}, name: ${name}, bodyKind: TEAM, partOf: [{ id: rad, ${validity} section: A }], mirrors: [{ id: rad, ${validity} section: A }],
      reporting: [{ kind: REPORT, to: rad, channel: ${name}, ${validity} section: A }] }`,
)}
  - id: projekt
    name: Projektet
    bodyKind: PROJECT_GROUP
    bodyStatus:
      - { status: PLANNED, validTo: 2021-05, section: A }
      - { status: INTERIM, validFrom: 2021-06, validTo: 2022, section: A }
      - { status: ACTIVE, validFrom: 2022-07, validTo: 2023, section: A }
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    responsible: [${each((name, validity) => `{ role: OWNER, party: rad, title: ${name}, ${validity} section: A }, `)}]
    reporting: [${each((name, validity) => `{ kind: FOLLOW_UP, by: rad, channel: ${name}, ${validity} section: A }, `)}]
goals: [{ id: mal, name: Målet, goalKind: MAIN, partOf: plan }]
`;

/** Every list that asOf narrows: an operation whose members are all, each with its stretch as name. */
const LISTS: Record<string, string> = {
  'members of a body': 'of: body(id: "rad") { list: memberships(ASOF) { nodes { member { name } } } }',
  'parents of a body': 'of: body(id: "rad") { list: parents(ASOF) { name } }',
  'children of a body': 'of: body(id: "rad") { list: children(ASOF) { nodes { name } } }',
  'lines to a body': 'of: body(id: "rad") { list: affiliations(kinds: [MIRRORS], ASOF) { nodes { from { name } } } }',
  'what a body receives': 'of: body(id: "rad") { list: receivesReports(ASOF) { nodes { name: channel } } }',
  'what a body reports': 'of: body(id: "rad") { list: reports(ASOF) { nodes { name: channel } } }',
  'what a body answers for': 'of: body(id: "rad") { list: responsibleFor(ASOF) { nodes { name: title } } }',
  'who answers for a plan': 'of: plan(id: "plan") { list: responsibilities(ASOF) { name: title } }',
  'who answers for a goal, by its plan':
    'of: goal(id: "mal") { list: responsibilities(inherited: true, ASOF) { name: title } }',
  'where a plan is reported': 'of: plan(id: "plan") { list: reporting(ASOF) { name: channel } }',
  'where a goal is reported, by its plan':
    'of: goal(id: "mal") { list: reporting(inherited: true, ASOF) { name: channel } }',
};

/** Every value of a key called name, wherever it stands. */
function namesIn(value: unknown): string[] {
  const names: string[] = [];
  JSON.stringify(value, (key, inner) => {
    if (key === 'name') names.push(inner);
    return inner;
  });
  return names.sort();
}

describe.each(engines)('what held on a day, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  describe.each(Object.entries(LISTS))('%s', (_, list) => {
    test.each(HELD)('on %s', async (day, names) => {
      const query = `query ($day: Date) { ${list.replace('ASOF', 'asOf: $day')} }`;
      expect(namesIn(await api.data(query, { day }))).toEqual(names);
    });

    test('of any time', async () => {
      const names = STRETCHES.map(({ name }) => name).sort();
      const query = `query ($day: Date) { ${list.replace('ASOF', 'asOf: $day')} }`;
      expect(namesIn(await api.data(query, { day: null }))).toEqual(names);
      expect(namesIn(await api.data(`{ ${list.replace(/(, )?ASOF/, '').replace('()', '')} }`))).toEqual(names);
    });
  });

  test.each(HELD)('who held which post on %s', async (day, names) => {
    const data = await api.data(
      `query ($day: Date) { body(id: "rad") { posts(kinds: [MEMBER], asOf: $day) { state(asOf: $day) memberships(asOf: $day) { nodes { member { name } } } } } }`,
      { day },
    );
    const { posts } = (data as { body: { posts: { state: string; memberships: { nodes: unknown[] } }[] } }).body;
    // A post exists whether or not it is held: all of them stand there on every day.
    expect(posts).toHaveLength(STRETCHES.length);
    expect(posts.map(({ state, memberships }) => memberships.nodes.length > 0 === (state === 'HELD'))).toEqual(
      posts.map(() => true),
    );
    expect(namesIn(posts)).toEqual(names);
  });

  test('a post is vacant on the days of which a source says so, else nobody is named', async () => {
    const data = await api.data(`{ entity(id: "ledig") { ... on Post {
      before: state(asOf: "2021-12-31") first: state(asOf: "2022-01-01") last: state(asOf: "2022-12-31") after: state(asOf: "2023-01-01") ever: state
    } } }`);
    expect(data).toEqual({
      entity: { before: 'UNNAMED', first: 'VACANT', last: 'VACANT', after: 'UNNAMED', ever: 'VACANT' },
    });
  });

  test('a body has the status that began last of those that held', async () => {
    const data = await api.data(`{
      body(id: "projekt") {
        a: bodyStatus(asOf: "1999-01-01") b: bodyStatus(asOf: "2021-05-31") c: bodyStatus(asOf: "2021-06-01")
        d: bodyStatus(asOf: "2022-06-30") e: bodyStatus(asOf: "2022-07-01") f: bodyStatus(asOf: "2023-12-31")
        g: bodyStatus(asOf: "2024-01-01") latest: bodyStatus
      }
      rad: body(id: "rad") { bodyStatus later: bodyStatus(asOf: "2022-01-01") }
    }`);
    expect(data).toEqual({
      body: {
        a: 'PLANNED',
        b: 'PLANNED',
        c: 'INTERIM',
        d: 'INTERIM',
        e: 'ACTIVE',
        f: 'ACTIVE',
        g: null,
        latest: 'ACTIVE',
      },
      rad: { bodyStatus: null, later: null },
    });
  });
});
