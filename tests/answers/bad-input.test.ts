import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// rad has a post and a goal; the municipalities are there to be mistaken for one another
const GRAPH = `
people: [{ id: kim-ek, name: Kim Ek }]
bodies:
  - id: kunskapsrad-sydostra
    name: Rådet
    bodyKind: BOARD
    posts: [{ id: ordforande, name: Ordförande, postKind: CHAIR }]
  - { id: sks, name: SKS, bodyKind: SKS }
  - { id: kommun-kalmar, name: Kalmar, bodyKind: MUNICIPALITY }
  - { id: kommun-kumla, name: Kumla, bodyKind: MUNICIPALITY }
  - { id: kommun-vastervik, name: Västervik, bodyKind: MUNICIPALITY }
gaps: [{ id: lucka, name: Lucka, gapKind: OTHER, about: [sks] }]
goals: [{ id: mal-1-nominera-representanter, name: Målet, goalKind: MAIN }, { id: mal-2-nominera, name: Ett till, goalKind: MAIN }]
`;

describe.each(engines)('a question that has no answer, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const NOT_FOUND: [field: string, query: string, argument: string][] = [
    ['responsibility', '{ responsibility(for: ID) { status } }', 'for'],
    ['paths', '{ paths(from: ID, to: "sks") { length } }', 'from'],
    ['paths', '{ paths(from: "sks", to: ID) { length } }', 'to'],
    ['orgChart', '{ orgChart(root: ID) { truncated } }', 'root'],
    ['entity', '{ entity(id: ID) { name } }', 'id'],
    ['node', '{ node(id: ID) { id } }', 'id'],
    ['body', '{ body(id: ID) { name parents { name } } }', 'id'],
  ];

  test.each(NOT_FOUND)('about an id that there is not: %s, %s', async (field, query, argument) => {
    const { status, errors } = await api.ask(query.replace('ID', '"kommun-kalmr"'));
    expect(status).toBe(200);
    expect(errors).toEqual([
      {
        message: `${field}: there is nothing with the id 'kommun-kalmr' (${argument}). Did you mean 'kommun-kalmar' or 'kommun-kumla'?`,
        locations: [{ line: 1, column: 3 }],
        path: [field],
        extensions: { code: 'NOT_FOUND', nearest: ['kommun-kalmar', 'kommun-kumla'] },
      },
    ]);
  });

  test.each([
    [
      'one letter too few in a long id',
      'mal-1-nominera-representante',
      ['mal-1-nominera-representanter', 'mal-2-nominera'],
    ],
    ['å, ä or ö', 'kunskapsråd-sydöstra', ['kunskapsrad-sydostra']],
    ['capitals', 'SKS', ['sks']],
    ['a letter too many in a short id', 'sks1', ['sks']],
    ['the words in another order', 'kalmar-kommun', ['kommun-kalmar']],
    ['one of the words alone', 'vastervik', ['kommun-vastervik']],
    ['nothing like any', 'qqq-zzz', []],
    ['too little to tell', 'x', []],
    ['nothing', '', []],
  ])('the ids meant: %s', async (_, id, nearest) => {
    const { errors } = await api.ask('query ($id: ID!) { responsibility(for: $id) { status } }', { id });
    expect(errors[0]?.extensions).toEqual({ code: 'NOT_FOUND', nearest });
    expect(errors[0]?.message.includes('Did you mean')).toBe(nearest.length > 0);
  });

  test.each([
    ['body', 'mal-2-nominera', 'a Goal, not a Body'],
    ['goal', 'sks', 'a Body, not a Goal'],
    ['person', 'ordforande', 'a Post, not a Person'],
    ['plan', 'drawn', 'a Document, not a Plan'],
  ])('%s(id: "%s"), which is %s', async (field, id, what) => {
    const { status, data, errors } = await api.ask(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id });
    expect([status, data]).toEqual([200, { [field]: null }]);
    expect(errors).toMatchObject([
      { message: `${field}: '${id}' (id) is ${what}.`, path: [field], extensions: { code: 'NOT_FOUND', nearest: [] } },
    ]);
  });

  test('the ids meant are of the type that is asked for', async () => {
    const { errors } = await api.ask('{ goal(id: "mal-2-nominer") { id } body(id: "mal-2-nominer") { id } }');
    expect(errors.map(({ path, extensions }) => [path, extensions.nearest])).toEqual([
      [['goal'], ['mal-2-nominera', 'mal-1-nominera-representanter']],
      [['body'], []],
    ]);
  });

  test('of many ids that there are not, the first ten are looked for', async () => {
    const fields = Array.from({ length: 12 }, (_, index) => `a${index}: entity(id: "sks${index}") { id }`);
    const { errors } = await api.ask(`{ ${fields.join(' ')} }`);
    expect(errors.filter(({ extensions }) => JSON.stringify(extensions.nearest) === '["sks"]')).toHaveLength(10);
    expect(errors.filter(({ extensions }) => extensions.code === 'NOT_FOUND')).toHaveLength(12);
  });

  test('of several ids, those that there are not are null, and that is no error', async () => {
    expect(await api.data('{ entities(ids: ["sks", "sks1"]) { id } nodes(ids: ["sks1"]) { id } }')).toEqual({
      entities: [{ id: 'sks' }, null],
      nodes: [null],
    });
  });

  test('the rest of the operation is answered', async () => {
    const { data, errors } = await api.ask(`{
      a: responsibility(for: "finns-inte") { status }
      b: responsibility(for: "mal-2-nominera") { status }
      body(id: "sks") { name }
    }`);
    expect(data).toEqual({ a: null, b: { status: 'UNKNOWN' }, body: { name: 'SKS' } });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ path: ['a'], extensions: { code: 'NOT_FOUND' } });
  });

  test.each([
    ['kunskapsrad-sydostra', 'Body'],
    ['ordforande', 'Post'],
    ['kim-ek', 'Person'],
    ['drawn', 'Document'],
    ['lucka', 'Gap'],
  ])('who owns %s, which nobody can own', async (id, type) => {
    const hint = ['Body', 'Post', 'Person'].includes(type) ? ': ask for its responsibleFor' : '';
    const { errors } = await api.ask('query ($id: ID!) { responsibility(for: $id) { status } }', { id });
    expect(errors).toMatchObject([
      {
        message: `responsibility: for must be the id of something that can be answered for; '${id}' is a ${type}${hint}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  test.each([
    ['mal-2-nominera', 'Goal'],
    ['ordforande', 'Post'],
  ])('an organisation chart of %s, which is no body', async (id, type) => {
    const { errors } = await api.ask('query ($id: ID!) { orgChart(root: $id) { truncated } }', { id });
    expect(errors).toMatchObject([
      {
        message: `orgChart: root must be the id of a body; '${id}' is a ${type}.`,
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  /** The one error of an operation that is refused as a whole. */
  async function refused(query: string, variables: Record<string, unknown>): Promise<string> {
    const { status, data, errors } = await api.ask(query, variables);
    expect([status, data, errors.length]).toEqual([400, null, 1]);
    return `${errors[0]?.extensions.code}: ${errors[0]?.message}`;
  }

  test.each([
    ['orgChart', 'depth', 'orgChart(root: "sks", depth: $n) { truncated }', 0, 6],
    ['paths', 'maxLength', 'paths(from: "sks", to: "kim-ek", maxLength: $n) { length }', 1, 10],
    ['paths', 'first', 'paths(from: "sks", to: "kim-ek", first: $n) { length }', 1, 20],
  ])('%s: %s out of bounds', async (field, argument, asked, least, most) => {
    const query = `query ($n: Int!) { ${asked} }`;
    for (const n of [least - 1, most + 1, -2_147_483_648, 2_147_483_647]) {
      expect(await refused(query, { n })).toBe(
        `BAD_USER_INPUT: ${field}: ${argument} must be from ${least} to ${most}.`,
      );
    }
    for (const n of [least, most]) expect((await api.ask(query, { n })).errors).toEqual([]);
  });

  test.each(['2022-02-30', '2022', '', 'i går', 20220310])('a day that is none: %j', async (day) => {
    for (const asked of [
      'responsibility(for: "mal-2-nominera", asOf: $day) { status }',
      'paths(from: "sks", to: "kim-ek", asOf: $day) { length }',
      'orgChart(root: "sks", asOf: $day) { truncated }',
    ]) {
      expect(await refused(`query ($day: Date) { ${asked} }`, { day })).toBe(
        `BAD_USER_INPUT: Variable "$day" got invalid value ${JSON.stringify(day)}; Date must be a day that exists, such as "2022-03-10".`,
      );
      const literal = await api.ask(`{ ${asked.replace('$day', JSON.stringify(day))} }`);
      expect(literal).toMatchObject({ status: 400, data: null });
      expect(literal.errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    }
  });
});
