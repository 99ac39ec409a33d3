import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// kim ──STEERING──► mal ◄──OWNER── rad ──STEERING──► plan       mal ──► plan
const GRAPH = `
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, responsible: [{ role: STEERING, party: rad, section: Ansvar }] }]
goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    partOf: plan
    responsible:
      - { role: OWNER, party: rad, section: Ansvar }
      - { role: STEERING, party: kim, section: Ansvar }
people: [{ id: kim, name: Kim Ek, aliases: [K] }]
bodies: [{ id: rad, name: Rådet, abbreviation: R, bodyKind: KUNSKAPSRAD, members: [{ member: kim, section: Deltagare }] }]
`;

describe.each(engines)('fragments, directives and variables, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('fragments on interfaces and on types are put together, for each type those that are for it', async () => {
    const data = await api.data(`
      { entities(ids: ["rad", "kim", "mal"]) {
          ...Named
          ... on Body { memberships { nodes { member { id } } } }
          ... on Party { responsibleFor { nodes { role } } }
          ... on Body { responsibleFor { nodes { subject { id } } totalCount } }
          ... on Person { memberships { nodes { body { id ...Named } } } }
          ... on Subject { responsibilities(inherited: false) { role } ... on Goal { responsibilities(inherited: false) { party { ...Named } } } }
          ... on Goal { goalKind }
      } }
      fragment Named on Entity { name ... on Body { abbreviation } ... on Person { aliases } }`);
    expect(data).toEqual({
      entities: [
        {
          name: 'Rådet',
          abbreviation: 'R',
          memberships: { nodes: [{ member: { id: 'kim' } }] },
          responsibleFor: {
            nodes: [
              { role: 'OWNER', subject: { id: 'mal' } },
              { role: 'STEERING', subject: { id: 'plan' } },
            ],
            totalCount: 2,
          },
        },
        {
          name: 'Kim Ek',
          aliases: ['K'],
          responsibleFor: { nodes: [{ role: 'STEERING' }] },
          memberships: { nodes: [{ body: { id: 'rad', name: 'Rådet', abbreviation: 'R' } }] },
        },
        {
          name: 'Målet',
          responsibilities: [
            { role: 'OWNER', party: { name: 'Rådet', abbreviation: 'R' } },
            { role: 'STEERING', party: { name: 'Kim Ek', aliases: ['K'] } },
          ],
          goalKind: 'MAIN',
        },
      ],
    });
  });

  test('one field under two fragments, with other arguments and under other names, is two fields', async () => {
    const data = await api.data(`
      { body(id: "rad") { ...Owner ...Steering } }
      fragment Owner on Party { owns: responsibleFor(roles: [OWNER]) { nodes { subject { id } } } }
      fragment Steering on Body { steers: responsibleFor(roles: [STEERING]) { nodes { subject { id } } } responsibleFor { totalCount } }`);
    expect(data).toEqual({
      body: {
        owns: { nodes: [{ subject: { id: 'mal' } }] },
        steers: { nodes: [{ subject: { id: 'plan' } }] },
        responsibleFor: { totalCount: 2 },
      },
    });
  });

  test('one name may stand for one field with other arguments, or for another field, on another type', async () => {
    const data = await api.data(`
      { entities(ids: ["rad", "kim", "mal"]) {
          ... on Body { x: responsibleFor(roles: [OWNER]) { totalCount nodes { subject { id } } } y: abbreviation }
          ... on Person { x: responsibleFor(roles: [STEERING]) { totalCount nodes { subject { id } } } y: description }
          ... on Goal { y: description }
      } }`);
    expect(data).toEqual({
      entities: [
        { x: { totalCount: 1, nodes: [{ subject: { id: 'mal' } }] }, y: 'R' },
        { x: { totalCount: 1, nodes: [{ subject: { id: 'mal' } }] }, y: null },
        { y: null },
      ],
    });
  });

  test('a fragment that is spread at several places holds for each of them', async () => {
    const data = await api.data(
      `
      query ($roles: [ResponsibilityRole!]) { a: body(id: "rad") { ...P } b: person(id: "kim") { ...P } goal(id: "mal") { ...S partOf { ...S } } }
      fragment P on Party { responsibleFor(roles: $roles) { nodes { subject { ...S } } } }
      fragment S on Subject { id responsibilities(roles: $roles, inherited: false) { party { id } } }`,
      { roles: ['STEERING'] },
    );
    const mal = { id: 'mal', responsibilities: [{ party: { id: 'kim' } }] };
    const plan = { id: 'plan', responsibilities: [{ party: { id: 'rad' } }] };
    expect(data).toEqual({
      a: { responsibleFor: { nodes: [{ subject: plan }] } },
      b: { responsibleFor: { nodes: [{ subject: mal }] } },
      goal: { ...mal, partOf: [plan] },
    });
  });

  test.each(['F', 'constructor', '__proto__'])(
    '@skip and @include follow the variables of each request: in %s',
    async (name) => {
      // The variable $a stands in the fragment alone.
      const query = `
      query ($a: Boolean!, $b: Boolean! = false) { body(id: "rad") { ...${name} @skip(if: $b) ... @include(if: $b) { bodyKind } } }
      fragment ${name} on Body { name @include(if: $a) id @skip(if: $a) }`;
      const ask = async (variables: Record<string, boolean>) =>
        ((await api.data(query, variables)) as { body: unknown }).body;
      expect(await ask({ a: true })).toEqual({ name: 'Rådet' });
      expect(await ask({ a: false })).toEqual({ id: 'rad' });
      expect(await ask({ a: true, b: true })).toEqual({ bodyKind: 'KUNSKAPSRAD' });
      expect(await ask({ a: false, b: false })).toEqual({ id: 'rad' });
      expect(await ask({ a: true, b: false })).toEqual({ name: 'Rådet' });
    },
  );

  test('one field, left out at one place and asked for at another, is in the answer', async () => {
    const data = await api.data(
      'query ($no: Boolean!) { body(id: "rad") { name @include(if: $no) ... on Entity { name } id @skip(if: true) } }',
      { no: false },
    );
    expect(data).toEqual({ body: { name: 'Rådet' } });
  });

  test('a variable has its default, unless it is given, also as null', async () => {
    const query = `query ($roles: [ResponsibilityRole!] = [OWNER], $first: Int! = 1, $inherited: Boolean! = false) {
      body(id: "rad") { responsibleFor(roles: $roles, first: $first) { nodes { role } } }
      goal(id: "mal") { responsibilities(inherited: $inherited) { role } }
    }`;
    const own = [{ role: 'OWNER' }, { role: 'STEERING' }];
    const [OWNER, STEERING] = own;
    const answer = (nodes: unknown[], responsibilities: unknown[]) => ({
      body: { responsibleFor: { nodes } },
      goal: { responsibilities },
    });
    expect(await api.data(query)).toEqual(answer([OWNER], own));
    expect(await api.data(query, { roles: ['STEERING'] })).toEqual(answer([STEERING], own));
    expect(await api.data(query, { roles: null })).toEqual(answer([OWNER], own));
    expect(await api.data(query, { roles: null, first: 2, inherited: true })).toEqual(answer(own, [...own, STEERING]));
    expect(await api.data(query, { roles: [] })).toEqual(answer([], own));
  });

  test('an argument has its default where it is not given: what the wholes hand down is not in the answer', async () => {
    const data = await api.data(
      'query ($id: ID! = "rad") { goal(id: "mal") { responsibilities { role } } body(id: $id) { id } }',
    );
    expect(data).toEqual({
      goal: { responsibilities: [{ role: 'OWNER' }, { role: 'STEERING' }] },
      body: { id: 'rad' },
    });
  });

  test('one value stands for a list of one', async () => {
    const data = await api.data(
      'query ($roles: [ResponsibilityRole!]) { body(id: "rad") { responsibleFor(roles: $roles) { totalCount } literal: responsibleFor(roles: OWNER) { totalCount } } }',
      { roles: 'STEERING' },
    );
    expect(data).toEqual({ body: { responsibleFor: { totalCount: 1 }, literal: { totalCount: 1 } } });
  });
});
