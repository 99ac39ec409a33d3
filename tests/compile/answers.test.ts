import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// plan ◄── omrade 1 ◄── mal ◄── delmal      rad: ordforande held by kim, lo a member
//      ◄── omrade 2                          rad OWNER of mal, STEERING of plan; kim STEERING of mal, OWNER of delmal
const GRAPH = `
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    responsible: [{ role: STEERING, party: rad, section: Ansvar }]
priorityAreas:
  - { id: omrade-1, name: Området, number: 1, partOf: plan }
  - { id: omrade-2, name: Ett annat område, number: 2, partOf: plan }
goals:
  - id: mal
    name: Målet
    description: Ett mål.
    goalKind: MAIN
    deadline: 2024-06
    partOf: omrade-1
    responsible:
      - { role: OWNER, party: rad, section: Ansvar }
      - { role: STEERING, party: kim, section: Ansvar }
  - id: delmal
    name: Delmålet
    goalKind: SUBGOAL
    partOf: mal
    responsible: [{ role: OWNER, party: kim, section: Ansvar }]
people: [{ id: kim, name: Kim Ek, aliases: [Kim, Ek] }, { id: lo, name: Lo Al }]
bodies:
  - id: rad
    name: Rådet
    abbreviation: R
    bodyKind: KUNSKAPSRAD
    posts: [{ id: ordforande, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, section: Deltagare }] }]
    members: [{ member: lo, section: Deltagare }]
`;

describe.each(engines)('answers, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('whatever has an id is found again by it, and by several', async () => {
    const said = await api.data(`{
      goal: node(id: "mal") { __typename id ... on Goal { name partOf { name } } }
      body: node(id: "rad") { ...again ... on Subject { status } }
      nodes(ids: ["lo", "ordforande", "finns-inte", "lo"]) { __typename ...again }
    } fragment again on Node { id ... on Entity { name } }`);
    expect(said).toEqual({
      goal: { __typename: 'Goal', id: 'mal', name: 'Målet', partOf: [{ name: 'Området' }] },
      body: { id: 'rad', name: 'Rådet' },
      nodes: [
        { __typename: 'Person', id: 'lo', name: 'Lo Al' },
        { __typename: 'Post', id: 'ordforande', name: 'Ordförande' },
        null,
        { __typename: 'Person', id: 'lo', name: 'Lo Al' },
      ],
    });
  });

  test('an alias may be any name, also one that means something to a database or to JavaScript', async () => {
    const aliases = [
      'as',
      'match',
      'type',
      'in',
      'set',
      'id',
      'constructor',
      'toString',
      'hasOwnProperty',
      '__proto__',
    ];
    const { body } = (await api.data(`{
      body(id: "rad") { ${aliases.map((alias) => `${alias}: name`).join(' ')} }
    }`)) as { body: object };
    expect(Object.entries(body)).toEqual(aliases.map((alias) => [alias, 'Rådet']));
  });

  test('the same at the root, for objects and for lists', async () => {
    const data = (await api.data(`{
      __proto__: body(id: "rad") { constructor: posts { __proto__: memberships { totalCount } } }
      constructor: goal(id: "mal") { __proto__: responsibilities(inherited: true) { toString: role } }
    }`)) as object;
    expect(JSON.stringify(data)).toBe(
      JSON.stringify(
        JSON.parse(`{
          "__proto__": { "constructor": [{ "__proto__": { "totalCount": 1 } }] },
          "constructor": { "__proto__": [{ "toString": "OWNER" }, { "toString": "STEERING" }, { "toString": "STEERING" }] }
        }`),
      ),
    );
  });

  test('__typename may be asked for at every level, and another field may take its name', async () => {
    expect(
      await api.data(`{
        __typename
        plans { __typename edges { __typename node { __typename parts { __typename nodes { __typename name } } } } pageInfo { __typename } }
        goal(id: "mal") { __typename partOf { __typename } responsibilities(inherited: false) { __typename party { __typename } citations { __typename document { __typename } } } }
        entity(id: "kim") { __typename: name kind: __typename }
        body(id: "rad") { __typename: name }
      }`),
    ).toEqual({
      __typename: 'Query',
      plans: {
        __typename: 'PlanConnection',
        edges: [
          {
            __typename: 'PlanEdge',
            node: {
              __typename: 'Plan',
              parts: {
                __typename: 'SubjectConnection',
                nodes: [
                  { __typename: 'PriorityArea', name: 'Området' },
                  { __typename: 'PriorityArea', name: 'Ett annat område' },
                ],
              },
            },
          },
        ],
        pageInfo: { __typename: 'PageInfo' },
      },
      goal: {
        __typename: 'Goal',
        partOf: [{ __typename: 'PriorityArea' }],
        responsibilities: ['Body', 'Person'].map((party) => ({
          __typename: 'Responsibility',
          party: { __typename: party },
          citations: [{ __typename: 'Citation', document: { __typename: 'Document' } }],
        })),
      },
      entity: { __typename: 'Kim Ek', kind: 'Person' },
      body: { __typename: 'Rådet' },
    });
  });

  test('entities come in the order asked for, twice where asked for twice, and nothing for an id that there is not', async () => {
    const query = 'query ($ids: [ID!]!) { entities(ids: $ids) { id ... on Goal { deadline } } }';
    expect(await api.data(query, { ids: ['rad', 'nobody', 'mal', 'rad', 'kim', 'mal', ''] })).toEqual({
      entities: [
        { id: 'rad' },
        null,
        { id: 'mal', deadline: '2024-06' },
        { id: 'rad' },
        { id: 'kim' },
        { id: 'mal', deadline: '2024-06' },
        null,
      ],
    });
    expect(await api.data(query, { ids: [] })).toEqual({ entities: [] });
    const hundred = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? 'lo' : `not-${index}`));
    expect(await api.data(query, { ids: hundred })).toEqual({
      entities: hundred.map((id) => (id === 'lo' ? { id } : null)),
    });
  });

  test('an id of another type is none: a goal is no body', async () => {
    const { data } = await api.ask('{ body(id: "mal") { id } goal(id: "rad") { id } person(id: "rad") { id } }');
    expect(data).toEqual({ body: null, goal: null, person: null });
  });

  test('what has no value is null, what has no members an empty list', async () => {
    expect(
      await api.data(`{
        goal(id: "delmal") { description period { from } deadline priorityArea { plan { period { label } } } indicators { id } links { nodes { kind } totalCount } }
        person(id: "lo") { aliases responsibleFor { nodes { role } pageInfo { hasNextPage endCursor } } }
      }`),
    ).toEqual({
      goal: {
        description: null,
        period: null,
        deadline: null,
        priorityArea: { plan: { period: null } },
        indicators: [],
        links: { nodes: [], totalCount: 0 },
      },
      person: { aliases: [], responsibleFor: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    });
  });

  test('a list within a list has its arguments for itself', async () => {
    expect(
      await api.data(`{
        plan(id: "plan") {
          parts(types: [PriorityArea], first: 2) {
            nodes { name parts(types: [Goal], first: 1) { nodes { name owners: responsibilities(roles: [OWNER], inherited: false) { role } all: responsibilities(inherited: true) { role } } } none: parts(types: [Activity]) { totalCount } }
          }
        }
      }`),
    ).toEqual({
      plan: {
        parts: {
          nodes: [
            {
              name: 'Området',
              parts: {
                nodes: [
                  {
                    name: 'Målet',
                    owners: [{ role: 'OWNER' }],
                    all: [{ role: 'OWNER' }, { role: 'STEERING' }, { role: 'STEERING' }],
                  },
                ],
              },
              none: { totalCount: 0 },
            },
            { name: 'Ett annat område', parts: { nodes: [] }, none: { totalCount: 0 } },
          ],
        },
      },
    });
  });
});
