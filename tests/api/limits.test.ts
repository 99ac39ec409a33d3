import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { Api, draw } from '../setup/kit.js';
import { apiOver } from '../setup/suite.js';

// rad: a meeting of it; under is part of it
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD, section: A }
  - { id: under, name: Under, bodyKind: TEAM, partOf: [{ id: rad, section: A }] }
meetings: [{ id: mote, name: Mötet, body: rad }]
`;

const times = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(' ');

/** A selection of so many subqueries within each other: body, its meetings, their body … */
function chain(levels: number): string {
  const pairs = Math.floor(levels / 2);
  const open = 'meetings(first: 1) { nodes { body { '.repeat(pairs);
  return `${open} ${levels % 2 === 0 ? 'id' : 'parents { id }'} ${'} } }'.repeat(pairs)}`;
}

/** Fragments of which each holds the next twice. */
const doubling = (count: number, one: (next: string) => string): string =>
  `${times(count, (index) => `fragment F${index} on Body { ${one(`...F${index + 1}`)} }`)} fragment F${count} on Body { id }`;

const TOO_LARGE: Record<string, [query: string, message: string]> = {
  'lists within lists within lists, each of a hundred': [
    '{ bodies(first: 100) { nodes { children(first: 100) { nodes { memberships(first: 100) { nodes { member { id } } } } } } } }',
    'The answer may hold 2010100 rows; at most 50000',
  ],
  'the same through edges': [
    '{ bodies(first: 100) { edges { node { children(first: 100) { edges { node { children(first: 6) { totalCount nodes { id } } } } } } } } }',
    'The answer may hold 70100 rows; at most 50000',
  ],
  'plain lists, as long as they are assumed to be': [
    '{ plan(id: "x") { activities { goals { plan { activities { goals { plan { activities { goals { id } } } } } } } } } }',
    'The answer may hold 100101 rows; at most 50000',
  ],
  'a hundred ids, and much of each': [
    `{ entities(ids: [${times(100, (index) => `"id-${index}"`)}]) { citations { document { entities(first: 100) { nodes { id } } } } } }`,
    'The answer may hold 102100 rows; at most 50000',
  ],
  'thirteen levels': [
    `{ body(id: "rad") { ${chain(12)} } }`,
    'The operation has 13 lists and objects within each other; at most 12',
  ],
  'hundreds of levels': [
    `{ body(id: "rad") { ${chain(600)} } }`,
    'The operation has 601 lists and objects within each other; at most 12',
  ],
  'one list under six hundred aliases, each of another selection': [
    `{ body(id: "rad") { ${times(600, (index) => `a${index}: posts { b${index}: id }`)} } }`,
    'The operation reads 601 lists and objects; at most 100',
  ],
  'a hundred and one questions': [
    `{ ${times(101, (index) => `a${index}: body(id: "rad-${index}") { id }`)} }`,
    'The operation reads 101 lists and objects; at most 100',
  ],
  'one page under a hundred aliases of its members': [
    `{ bodies(first: 1) { ${times(100, (index) => `a${index}: nodes { parents { b${index}: id } }`)} } }`,
    'The operation reads 101 lists and objects; at most 100',
  ],
  'states of a body under a hundred aliases': [
    `{ body(id: "rad") { ${times(100, (index) => `a${index}: bodyStatus(asOf: "${1901 + index}-01-01")`)} } }`,
    'The operation reads 101 lists and objects; at most 100',
  ],
  'fragments of which each holds the next under two aliases': [
    `{ body(id: "rad") { ...F0 } } ${doubling(150, (next) => `a: parents { ${next} } b: parents { ${next} }`)}`,
    'The operation asks for more than 50000 fields, each fragment counted wherever it is spread.',
  ],
  'the same, of objects on every type': [
    `{ entity(id: "rad") { ...F0 } } ${times(60, (index) => `fragment F${index} on Entity { a: gaps { nodes { about { ...F${index + 1} } } } b: gaps { nodes { about { ...F${index + 1} } } } }`)} fragment F60 on Entity { id }`,
    'The operation asks for more than 50000 fields, each fragment counted wherever it is spread.',
  ],
};

/** All that introspection tells of the fields of all types. */
const SCHEMA = `fragment S on __Schema { types { ...T } }
fragment T on __Type { name description fields { name description args { name type { name ofType { name ofType { name } } } } type { name ofType { name } } } }`;

describe.each(engines)('an operation that would take too much, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each(Object.keys(TOO_LARGE))('%s: is refused, and told what is too much', async (name) => {
    const [query, message] = TOO_LARGE[name] ?? ['', ''];
    const { status, data, errors } = await api.ask(query);
    expect(errors.map(({ extensions }) => extensions)).toEqual([{ code: 'OPERATION_TOO_LARGE' }]);
    expect(errors[0]?.message).toContain(message);
    expect(data).toBeNull();
    expect(status).toBe(400);
  });

  test.each([
    ['six thousand fields', `{ body(id: "rad") { ${'name '.repeat(6_000)} } }`, 'GRAPHQL_PARSE_FAILED'],
    ['one field five thousand times', `{ body(id: "rad") { ${'name '.repeat(4_980)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'the schema of the schema, without end',
      `{ __schema { types { ${'fields { type { '.repeat(9)} name ${'} }'.repeat(9)} } } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
  ])('%s: is refused before it is looked at further', async (_, query, code) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toEqual({ code });
  });

  test.each([
    ['thirty times', `{ ${times(30, (index) => `a${index}: __schema { ...S }`)} } ${SCHEMA}`],
    [
      'its types thirty times',
      `{ __schema { ${times(30, (index) => `a${index}: types { ...T }`)} } } ${SCHEMA.replace(/fragment S on.*/, '')}`,
    ],
    [
      'under aliases of aliases',
      `{ __schema { types { ${times(40, (index) => `a${index}: fields { ${times(10, (one) => `b${one}: args { name }`)} }`)} } } }`,
    ],
    [
      'by fragments that hold each other twice',
      `{ __schema { types { fields { ...F0 } } } } ${times(40, (index) => `fragment F${index} on __Field { a${index}: args { name } b${index}: args { name } ...F${index + 1} ... on __Field { ...F${index + 1} } }`)} fragment F40 on __Field { name }`,
    ],
  ])('the schema %s: is refused at once', async (_, query) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors[0]).toMatchObject({
      message: 'The operation asks for the schema too many times over.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  test('the schema as tools ask for it is told', async () => {
    const query = getIntrospectionQuery({
      directiveIsRepeatable: true,
      specifiedByUrl: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      oneOf: true,
    });
    expect(await api.data(query)).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });

  test('a variable decides what is too much, not the document', async () => {
    const query = `query ($first: Int! = 10, $deep: Boolean! = false) { bodies(first: $first) { nodes {
      children(first: $first) { nodes { children(first: $first) { nodes { id ... on Body @include(if: $deep) { ${chain(10)} } } } } }
    } } }`;
    expect((await api.ask(query, { first: 10 })).errors).toEqual([]);
    expect((await api.ask(query, { first: 100 })).errors[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
    expect((await api.ask(query, { first: 1, deep: true })).errors[0]?.extensions.code).toBe('OPERATION_TOO_LARGE');
    expect((await api.ask(query, { first: 9 })).errors).toEqual([]);
  });

  test('fragments that hold each other twice add nothing the second time', async () => {
    const query = `{ body(id: "rad") { ...F0 } } ${doubling(200, (next) => `${next} ... on Entity { ${next} }`)}`;
    expect(await api.data(query)).toEqual({ body: { id: 'rad' } });
  });

  test('what is just within the bounds is answered: twelve levels, a hundred lists', async () => {
    const deep = times(8, (index) => `a${index}: body(id: "rad") { ${chain(11)} n${index}: name }`);
    const data = (await api.data(`{ ${deep} }`)) as Record<string, unknown>;
    expect(Object.keys(data)).toHaveLength(8);
    expect(JSON.stringify(data.a0)).toMatch(/^({"meetings":{"nodes":\[{"body":){5}{"parents":\[\]}/);

    const wide = await api.data(
      `{ body(id: "under") { ${times(99, (index) => `a${index}: parents { b${index}: id }`)} } }`,
    );
    expect(wide).toEqual({
      body: Object.fromEntries(Array.from({ length: 99 }, (_, index) => [`a${index}`, [{ [`b${index}`]: 'rad' }]])),
    });
  });

  test('the deepest of all levels may be one whose places are asked for', async () => {
    const data = await api.data(
      `{ body(id: "rad") { ${'meetings(first: 1) { nodes { body { '.repeat(5)} citations { section } ${'} } }'.repeat(5)} } }`,
    );
    expect(JSON.stringify(data)).toContain('{"citations":[{"section":"A"}');
  });

  test('a list, a count and a whole answer under hundreds of aliases are read once', async () => {
    const { body, bodies } = (await api.data(`{
      body(id: "under") { ${times(150, (index) => `a${index}: parents { id }`)} }
      bodies(first: 1) { nodes { id } ${times(150, (index) => `a${index}: totalCount`)} }
      ${times(150, (index) => `b${index}: body(id: "rad") { parents { id } }`)}
    }`)) as Record<string, Record<string, unknown>>;
    expect(Object.keys(body ?? {})).toHaveLength(150);
    expect(body?.a149).toEqual([{ id: 'rad' }]);
    expect(bodies).toMatchObject({ nodes: [{ id: 'rad' }], a0: 2, a149: 2 });
  });

  test('sixteen hundred aliases of one scalar are one property to read', async () => {
    const { body } = (await api.data(`{ body(id: "rad") { ${times(1_600, (index) => `a${index}: name`)} } }`)) as {
      body: Record<string, string>;
    };
    expect(Object.values(body)).toEqual(Array.from({ length: 1_600 }, () => 'Rådet'));
  });
});

describe.each(engines)('an answer with values without end, on $name', (engine) => {
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.empty();
    const parts = Array.from(
      { length: 100 },
      (_, index) => `  - { id: del-${index}, name: Del, bodyKind: TEAM, partOf: [{ id: rad, section: A }] }`,
    );
    await draw(graph, `bodies:\n  - { id: rad, name: Rådet, bodyKind: BOARD }\n${parts.join('\n')}`);
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  const NAMES = `fragment F on Body { ${times(1_000, (index) => `a${index}: name`)} }`;

  test.each([
    ['of a page', `{ ${times(3, (index) => `a${index}: bodies(first: 100) { nodes { ...F } }`)} } ${NAMES}`],
    [
      'of a page under aliases of it',
      `{ bodies(first: 100) { ${times(3, (index) => `a${index}: nodes { ...F }`)} } } ${NAMES}`,
    ],
    [
      'of one entity again and again',
      `query ($ids: [ID!]!) { ${times(3, (index) => `a${index}: entities(ids: $ids) { ...F }`)} } ${NAMES}`,
    ],
    [
      'of a chart',
      `{ ${times(3, (index) => `a${index}: orgChart(root: "rad") { nodes { body { ...F } } }`)} } ${NAMES}`,
    ],
    [
      'that a chart is composed of',
      `{ ${times(2, (index) => `a${index}: orgChart(root: "rad") { nodes { ...N } }`)} } fragment N on OrgChartNode { ${times(1_500, (index) => `a${index}: depth`)} }`,
    ],
  ])('%s: is not given', async (_, query) => {
    const { status, data, errors } = await api.ask(query, { ids: Array.from({ length: 100 }, () => 'rad') });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['OPERATION_TOO_LARGE']));
    expect(errors[0]?.message).toContain('more than 250000 values');
    expect(status).toBe(400);
    expect(JSON.stringify(data)).not.toContain('Del');
  });

  test('is given where there are two hundred thousand', async () => {
    const data = (await api.data(
      `{ ${times(2, (index) => `a${index}: bodies(first: 100) { nodes { ...F } }`)} } ${NAMES}`,
    )) as { a1: { nodes: Record<string, string>[] } };
    expect(data.a1.nodes).toHaveLength(100);
    expect(data.a1.nodes.at(-1)).toMatchObject({ a0: 'Del', a999: 'Del' });
  });
});
