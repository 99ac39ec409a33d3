import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '../../src/api/errors.js';
import { buildSchema } from '../../src/api/schema.js';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// topp ◄── ett, tva, tre
const GRAPH = `
bodies:
  - { id: topp, name: Toppen, bodyKind: BOARD }
  - { id: ett, name: Ett, bodyKind: TEAM, partOf: [{ id: topp, section: A }] }
  - { id: tva, name: Två, bodyKind: TEAM, partOf: [{ id: topp, section: A }] }
  - { id: tre, name: Tre, bodyKind: TEAM, partOf: [{ id: topp, section: A }] }
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }]
`;

describe.each(engines)('what is wrong with an operation is said, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  /** The one error of an operation that is refused as a whole. */
  async function refused(query: string, variables: Record<string, unknown> = {}, operation?: string): Promise<string> {
    const { status, data, errors } = await api.ask(query, variables, operation);
    expect(data).toBeNull();
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    return `${errors[0]?.extensions.code}: ${errors[0]?.message}`;
  }

  test.each([0, -1, 101, 2_147_483_647])('a page of %i', async (first) => {
    const message = `first is ${first}; it must be from 1 to 100.`;
    expect(await refused(`{ bodies(first: ${first}) { totalCount } }`)).toBe(`BAD_PAGE_SIZE: bodies: ${message}`);
    expect(await refused('query ($first: Int!) { people(first: $first) { nodes { id } } }', { first })).toBe(
      `BAD_PAGE_SIZE: people: ${message}`,
    );
    expect(await refused(`{ body(id: "topp") { children(first: ${first}) { nodes { id } } } }`)).toBe(
      `BAD_PAGE_SIZE: children: ${message}`,
    );
  });

  test.each([0, -1, 101])('a last page of %i', async (last) => {
    expect(await refused(`{ bodies(last: ${last}) { totalCount } }`)).toBe(
      `BAD_PAGE_SIZE: bodies: last is ${last}; it must be from 1 to 100.`,
    );
  });

  test('a page that is to be the beginning and the end of its list', async () => {
    const both = 'BAD_PAGE_SIZE: bodies: first and last are both given; give one of them.';
    expect(await refused('{ bodies(first: 1, last: 1) { nodes { id } } }')).toBe(both);
    const query = 'query ($first: Int, $last: Int) { bodies(first: $first, last: $last) { nodes { id } } }';
    expect(await refused(query, { first: 100, last: 101 })).toBe(both);
    expect(await api.data(query, { first: null, last: 1 })).toEqual({ bodies: { nodes: [{ id: 'tva' }] } });
  });

  test('a page of 1 and of 100 are fine', async () => {
    expect(await api.data('{ bodies(first: 1) { nodes { id } } people(last: 100) { nodes { id } } }')).toEqual({
      bodies: { nodes: [{ id: 'ett' }] },
      people: { nodes: [{ id: 'kim' }, { id: 'lo' }] },
    });
  });

  test('a cursor that is made up, cut off, or of another list', async () => {
    const data = await api.data(
      '{ bodies(first: 1) { pageInfo { endCursor } } body(id: "topp") { children(first: 1) { pageInfo { endCursor } } } }',
    );
    const { bodies, body } = data as { bodies: { pageInfo: { endCursor: string } }; body: { children: typeof bodies } };
    const [ofBodies, ofChildren] = [bodies.pageInfo.endCursor, body.children.pageInfo.endCursor];
    const bad = 'after is no cursor of this list; give the endCursor or cursor of a page of it.';
    const query = 'query ($after: String) { bodies(after: $after) { nodes { id } } }';
    const madeUp = ['', 'x', 'påhittad', Buffer.from('12345678["",""]').toString('base64url'), 'AAAA'.repeat(500)];
    const cut = [ofBodies.slice(0, -4), ofBodies.slice(4), `${ofBodies}AAAA`, ofBodies.toUpperCase()];
    const padded = [`${ofBodies}!!`, `${ofBodies}=`, `${ofBodies}\n`, ` ${ofBodies}`];
    for (const after of [...madeUp, ...cut, ...padded, ofChildren]) {
      expect(await refused(query, { after }), after).toBe(`BAD_CURSOR: bodies: ${bad}`);
    }
    expect(
      await refused('query ($after: String) { people(after: $after) { nodes { id } } }', { after: ofBodies }),
    ).toBe(`BAD_CURSOR: people: ${bad}`);
    const children = 'query ($after: String) { body(id: "topp") { children(after: $after) { nodes { id } } } }';
    expect(await refused(children, { after: ofBodies })).toBe(`BAD_CURSOR: children: ${bad}`);
    expect(await refused('query ($before: String) { bodies(before: $before) { totalCount } }', { before: 'x' })).toBe(
      'BAD_CURSOR: bodies: before is no cursor of this list; give the startCursor or cursor of a page of it.',
    );

    expect(await api.data(query, { after: ofBodies })).toEqual({
      bodies: { nodes: [{ id: 'topp' }, { id: 'tre' }, { id: 'tva' }] },
    });
    expect(await api.data(children, { after: ofChildren })).toEqual({
      body: { children: { nodes: [{ id: 'tre' }, { id: 'tva' }] } },
    });
  });

  test.each([
    '2022-02-30',
    '2022-13-01',
    '2022',
    '2022-03',
    '22-03-10',
    '2022-3-1',
    '',
    'i går',
    '2022-03-10T00:00',
    2022,
    true,
  ])('a day that is none: %j', async (day) => {
    const message = 'Date must be a day that exists, such as "2022-03-10".';
    const literal = await api.ask(`{ body(id: "topp") { parents(asOf: ${JSON.stringify(day)}) { id } } }`);
    expect(literal).toMatchObject({ status: 400, data: null });
    expect(literal.errors).toEqual([
      { message, locations: [{ line: 1, column: 36 }], extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ]);
    expect(await refused('query ($day: Date) { body(id: "topp") { parents(asOf: $day) { id } } }', { day })).toBe(
      `BAD_USER_INPUT: Variable "$day" got invalid value ${JSON.stringify(day)}; ${message}`,
    );
  });

  test.each([
    ['{ bodis { totalCount } }', 'Cannot query field "bodis" on type "Query". Did you mean "bodies"'],
    ['{ bodies(filter: { kind: X }) { totalCount } }', 'Field "kind" is not defined by type "BodyFilter"'],
    ['{ bodies(filter: { levels: [GALAXY] }) { totalCount } }', 'Value "GALAXY" does not exist in "GovernanceLevel"'],
    ['{ bodies }', 'must have a selection of subfields'],
    ['{ body { id } }', 'argument "id" of type "ID!" is required'],
    ['{ body(id: "topp") { ... on Goal { id } } }', 'can never be of type "Goal"'],
    ['query ($x: Int!) { body(id: $x) { id } }', 'Variable "$x" of type "Int!" used in position expecting type "ID!"'],
    ['{ body(id: "topp") { ...F } } fragment F on Body { ...F }', 'Cannot spread fragment "F" within itself'],
    ['mutation { remove }', 'There is no mutation: this API is for asking.'],
    ['subscription { changes }', 'There is no subscription: this API is for asking.'],
  ])('%s', async (query, message) => {
    const said = await refused(query);
    expect(said).toMatch(/^GRAPHQL_VALIDATION_FAILED: /);
    expect(said).toContain(message);
  });

  test.each([
    '{ bodies { nodes { id } }',
    '{ bodies(first: ) { nodes { id } } }',
    'bodies',
    '{ body(id: "topp) { id } }',
    '{}',
  ])('a document that is no GraphQL: %s', async (query) => {
    expect(await refused(query)).toMatch(/^GRAPHQL_PARSE_FAILED: Syntax Error: /);
  });

  test.each([
    ['query ($first: Int = 2) { paths(from: "ett", to: "tva", first: $first) { length } }', { first: null }],
    ['query ($yes: Boolean = true) { bodies @include(if: $yes) { nodes { id } } }', { yes: null }],
    [
      'query ($inherited: Boolean = true) { goals { nodes { reporting(inherited: $inherited) { channel } } } }',
      { inherited: null },
    ],
  ])('null where nothing may be null: %s', async (query, variables) => {
    const [name] = Object.keys(variables);
    expect((await api.ask(query)).errors).toEqual([]);
    expect(await refused(query, variables)).toMatch(new RegExp(`^BAD_USER_INPUT: .*"(${name}|if)" .*must not be null`));
  });

  test('a document that is nested too deeply to be read', async () => {
    const said = await refused(`{ entities(ids: ${'['.repeat(2_400)}${']'.repeat(2_400)}) { id } }`);
    expect(said).toBe('GRAPHQL_PARSE_FAILED: The document is nested too deeply to be read.');
  });

  test('an id that no entity could have is not repeated in full', async () => {
    const { errors } = await api.ask('query ($id: ID!) { responsibility(for: $id) { status } }', {
      id: 'x'.repeat(100_000),
    });
    expect(errors.map(({ extensions, message }) => [extensions.code, message.length < 300])).toEqual([
      ['NOT_FOUND', true],
    ]);
  });

  test('a variable that is missing, or is something else than it should be', async () => {
    const query = 'query ($ids: [ID!]!) { entities(ids: $ids) { id } }';
    expect(await refused(query)).toMatch(/^BAD_USER_INPUT: Variable "\$ids" of required type/);
    expect(await refused(query, { ids: [null] })).toMatch(/^BAD_USER_INPUT: Variable "\$ids" got invalid value null/);
    expect(await refused(query, { ids: [{ id: 'topp' }] })).toMatch(/^BAD_USER_INPUT: /);
  });

  test('more than a hundred ids', async () => {
    const ids = Array.from({ length: 101 }, () => 'topp');
    expect(await refused('query ($ids: [ID!]!) { entities(ids: $ids) { id } }', { ids })).toBe(
      'BAD_USER_INPUT: entities: ids must be at most 100 ids.',
    );
  });

  test('an operation that is not in the document, or several and none is named', async () => {
    const query = 'query A { graph { version } } query B { graph { version } }';
    expect(await refused(query)).toMatch(/^OPERATION_RESOLUTION_FAILURE: Must provide operation name/);
    expect(await refused(query, {}, 'C')).toMatch(/^OPERATION_RESOLUTION_FAILURE: Unknown operation named "C"/);
  });
});

test('every code that an error can carry is documented where one looks for what can be asked', () => {
  const description = buildSchema().getQueryType()?.description ?? '';
  const [, documented = ''] = /Errors carry `extensions.code`: ([^.]+)/.exec(description) ?? [];
  expect(
    documented
      .split(/[^A-Z_]+/)
      .filter((word) => /^[A-Z_]{4,}$/.test(word))
      .sort(),
  ).toEqual([...ERROR_CODES].sort());
  // What a reader of the files sees is what the API itself says.
  expect(readFileSync('schema/query.graphql', 'utf8')).toContain(description);
});
