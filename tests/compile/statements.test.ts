import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { engines } from '../setup/engines.js';
import { Api, draw } from '../setup/kit.js';

// plan ◄── omrade ◄── mal            rad ──PART_OF──► region ──PART_OF──► samverkan
//   ▲ owner              │ reported to   ├─ ordforande ◄── kim
//   └──── rad            └──► rad        └─ sekreterare (nobody)
const GRAPH = `
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    responsible: [{ role: OWNER, party: rad, section: Ansvar }]
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    partOf: omrade
    reporting: [{ kind: FOLLOW_UP, to: rad, channel: årsrapport, section: Uppföljning }]
  - { id: annat-mal, name: Ett annat mål, goalKind: MAIN, partOf: omrade }
people: [{ id: kim, name: Kim Ek }]
bodies:
  - id: rad
    name: Rådet
    bodyKind: KUNSKAPSRAD
    partOf: [{ id: region, section: Organisation }]
    posts:
      - { id: ordforande, name: Ordförande, postKind: CHAIR, holders: [{ member: kim, section: Deltagare }] }
      - { id: sekreterare, name: Sekreterare, postKind: SECRETARY }
  - { id: region, name: Regionen, bodyKind: REGION, partOf: [{ id: samverkan, section: Organisation }] }
  - { id: samverkan, name: Samverkan, bodyKind: COLLABORATION }
`;

const SEVEN_LEVELS = `query Seven($id: ID!) {
  goal(id: $id) {
    name
    priorityArea { name plan { name responsibilities(roles: [OWNER]) { party { name ... on Body {
      posts { name state memberships { nodes { member { name } } } }
    } } } } }
    reporting { channel to { name ... on Body { parents { name parents { name } } } } }
  }
}`;

/** The graph itself, which notes each statement that reads it. */
function noting(graph: Graph, statements: Cypher[]): Graph {
  return {
    ...graph,
    read(statement, parameters) {
      statements.push(statement);
      return graph.read(statement, parameters);
    },
  };
}

describe.each(engines)('the statement of an operation, on $name', (engine) => {
  const statements: Cypher[] = [];
  let api: Api;

  beforeAll(async () => {
    const graph = await engine.empty();
    await draw(graph, GRAPH);
    api = await Api.over(noting(graph, statements));
  });
  afterAll(() => api.close());
  beforeEach(() => {
    statements.length = 0;
  });

  test('from a goal over its area and plan to those who hold the posts of its owner, and on: one statement', async () => {
    expect(await api.data(SEVEN_LEVELS, { id: 'mal' })).toEqual({
      goal: {
        name: 'Målet',
        priorityArea: {
          name: 'Området',
          plan: {
            name: 'Planen',
            responsibilities: [
              {
                party: {
                  name: 'Rådet',
                  posts: [
                    { name: 'Ordförande', state: 'HELD', memberships: { nodes: [{ member: { name: 'Kim Ek' } }] } },
                    { name: 'Sekreterare', state: 'UNNAMED', memberships: { nodes: [] } },
                  ],
                },
              },
            ],
          },
        },
        reporting: [
          {
            channel: 'årsrapport',
            to: { name: 'Rådet', parents: [{ name: 'Regionen', parents: [{ name: 'Samverkan' }] }] },
          },
        ],
      },
    });
    expect(statements).toHaveLength(1);
  });

  test('several questions in one operation: one statement', async () => {
    const data = await api.data(`{
      goal(id: "mal") { name }
      again: goal(id: "annat-mal") { name }
      bodies(first: 1) { totalCount nodes { name } }
      graph { documents engine }
    }`);
    expect(data).toMatchObject({
      goal: { name: 'Målet' },
      again: { name: 'Ett annat mål' },
      bodies: { totalCount: 3, nodes: [{ name: 'Regionen' }] },
      graph: { documents: 1, engine: api.graph.engine },
    });
    expect(statements).toHaveLength(1);
  });

  test('of several operations in a document, only the one that is named: one statement', async () => {
    const { data } = await api.ask('query A { goal(id: "mal") { id } } query B { body(id: "rad") { id } }', {}, 'B');
    expect(data).toEqual({ body: { id: 'rad' } });
    expect(statements).toHaveLength(1);
  });

  test('what the schema itself is: no statement', async () => {
    const data = await api.data(
      '{ __typename __schema { queryType { name } } __type(name: "Goal") { kind interfaces { name } } }',
    );
    expect(data).toEqual({
      __typename: 'Query',
      __schema: { queryType: { name: 'Query' } },
      __type: { kind: 'OBJECT', interfaces: [{ name: 'Node' }, { name: 'Entity' }, { name: 'Subject' }] },
    });
    expect(statements).toHaveLength(0);
  });

  test('an operation that is refused: no statement', async () => {
    expect((await api.ask('{ bodies(first: 101) { nodes { id } } }')).errors).toHaveLength(1);
    expect((await api.ask('{ bodies { unknown } }')).errors).toHaveLength(1);
    expect(statements).toHaveLength(0);
  });

  test('everything left out by @skip: no statement', async () => {
    const query = 'query ($not: Boolean!) { goal(id: "mal") @skip(if: $not) { id } }';
    expect(await api.data(query, { not: true })).toEqual({});
    expect(statements).toHaveLength(0);
    expect(await api.data(query, { not: false })).toEqual({ goal: { id: 'mal' } });
    expect(statements).toHaveLength(1);
  });

  test('is made once for every id', async () => {
    await api.data(SEVEN_LEVELS, { id: 'mal' });
    await api.data(SEVEN_LEVELS, { id: 'annat-mal' });
    await api.ask(SEVEN_LEVELS, { id: 'rad' });
    const [first, second, third] = statements;
    // Not only the text is the same, but the statement itself: it was not made again.
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  /** How many subqueries a statement has. */
  const subqueries = (statement: Cypher | undefined): number => statement?.text.split('CALL (').length ?? 0;

  test('what is asked for under two names is read once', async () => {
    const GOAL = 'goal(id: $id) { name reporting(inherited: true) { to { name } } citations { section } }';
    const PARTS = 'nodes { name parents { name } } totalCount';
    const ANSWER = 'responsibility(for: "mal") { owners { party { name } } chain { to { id } citations { section } } }';
    const pairs = [
      [`a: ${GOAL}`, `b: ${GOAL}`],
      ['body(id: "rad") { a: posts { name } }', 'body(id: "rad") { b: posts { name } }'],
      [`bodies { ${PARTS} }`, `bodies { ${PARTS.replace('nodes', 'again: nodes').replace('total', 'count: total')} }`],
      [`a: ${ANSWER}`, `b: ${ANSWER}`],
    ] as const;
    for (const [one, other] of pairs) {
      const variables = one.includes('$id') ? { id: 'mal' } : {};
      const declared = one.includes('$id') ? 'query ($id: ID!)' : 'query';
      statements.length = 0;
      const answers: unknown[] = [];
      for (const fields of [one, other, `${one} ${other}`]) {
        answers.push(await api.data(`${declared} { ${fields} }`, variables));
      }
      expect(subqueries(statements[2])).toBe(subqueries(statements[0]));
      expect(answers[2]).toMatchObject(answers[0] as object);
      expect(answers[2]).toMatchObject(answers[1] as object);
    }
  });

  test('what only looks alike is read twice: other values, another selection', async () => {
    await api.data('query ($id: ID!, $other: ID!) { a: goal(id: $id) { name } b: goal(id: $other) { name } }', {
      id: 'mal',
      other: 'mal',
    });
    await api.data(
      '{ a: goal(id: "mal") { reporting { to { id } } } b: goal(id: "mal") { reporting { to { name } } } }',
    );
    await api.data('{ a: goal(id: "mal") { name } }');
    const [values, selections, one] = statements.map(subqueries);
    expect([values, selections]).toEqual([(one ?? 0) + 1, (one ?? 0) + 5]);
  });

  const FILTERED = `query ($text: String, $kinds: [BodyKind!], $first: Int! = 2, $after: String) {
    bodies(filter: { text: $text, bodyKinds: $kinds }, first: $first, after: $after) {
      nodes { id } pageInfo { endCursor }
    }
  }`;

  test('is made once for every value, and for every size and place of a page after the first', async () => {
    await api.data(FILTERED, { text: 'r', kinds: ['REGION'] });
    await api.data(FILTERED, { text: 'sam', kinds: ['KUNSKAPSRAD', 'COLLABORATION'], first: 7 });
    expect(statements[1]).toBe(statements[0]);
    const page = (await api.data(FILTERED, { first: 1 })) as { bodies: { pageInfo: { endCursor: string } } };
    const after = page.bodies.pageInfo.endCursor;
    const next = (await api.data(FILTERED, { first: 1, after })) as typeof page;
    await api.data(FILTERED, { first: 2, after: next.bodies.pageInfo.endCursor });
    expect(statements[4]).toBe(statements[3]);
  });

  test('is made again where another argument is null: its condition is not in the statement', async () => {
    await api.data(FILTERED, { text: 'r' });
    await api.data(FILTERED, { kinds: ['REGION'] });
    await api.data(FILTERED, { text: 'r', kinds: ['REGION'] });
    await api.data(FILTERED, { text: null });
    await api.data(FILTERED);
    const texts = statements.map(({ text }) => text);
    expect(new Set(texts).size).toBe(4);
    expect(texts[4]).toBe(texts[3]);
  });

  test('holds nothing of what a client writes', async () => {
    await api.ask(
      'query Hemligt($x: ID!) { hemligtAlias: body(id: $x) { hemligtNamn: name ...HemligtFragment } } fragment HemligtFragment on Entity { hemligtId: id }',
      { x: 'hemligt-id' },
    );
    await api.data('{ bodies(filter: { text: "hemlig text", levels: [NATIONAL] }, first: 17) { nodes { id } } }');
    // What is like an id that there is not is looked for besides.
    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const { text } of statements) expect(text).not.toMatch(/hemlig|NATIONAL|17/i);
  });
});
