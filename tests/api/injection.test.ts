import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportGraph } from '../../src/importer/export.js';
import { engines } from '../setup/engines.js';
import { Api, draw } from '../setup/kit.js';

// rad, whose own name is an attack ◄── under
const GRAPH = `
bodies:
  - { id: rad, name: "Rådet' }) DETACH DELETE n //", aliases: ["\`Rådet\`"], bodyKind: BOARD, levels: [NATIONAL] }
  - { id: under, name: Under, bodyKind: TEAM, partOf: [{ id: rad, section: A }] }
people: [{ id: kim, name: Kim Ek }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN }]
goals: [{ id: mal, name: Målet, goalKind: MAIN, partOf: plan, responsible: [{ role: OWNER, party: rad, section: A }] }]
promises: [{ id: lofte, name: Löftet, number: 1, madeBy: rad }]
meetings: [{ id: mote, name: Mötet, body: rad }]
`;

const ATTACKS = [
  "'",
  '"',
  '`',
  '\\',
  "' OR '1' = '1",
  "rad'}) DETACH DELETE n //",
  "rad\\'}) DETACH DELETE n //",
  '"}) MATCH (n) DETACH DELETE n //',
  '`) MATCH (n) DETACH DELETE n //',
  "x' RETURN 1 AS one UNION MATCH (n) RETURN properties(n) AS one //",
  '}) MATCH (n) SET n.name = "hackad" WITH n MATCH (m {id: "',
  "' LOAD CSV FROM 'http://127.0.0.1:1/' AS row //",
  '*/ MATCH (n) DETACH DELETE n /*',
  '\nMATCH (n) DETACH DELETE n\n',
  '$p0_id',
  '{{rad}}',
  '%',
  '.*',
  '\u0000',
  'rad\u0000',
  "rad\u0000' DETACH DELETE n",
  '\u202Edar',
  'ra\u0301d',
  'ＲＡＤ',
  '\uFFFF\uFFFE',
  '😀'.repeat(100),
  '\u02BC}) DETACH DELETE n //',
  ' rad',
  'RAD',
  '__proto__',
  'constructor',
  'a'.repeat(40_000),
];

/** Every place of a string of the client's: ids, filters, cursors. */
const PLACES = `query ($id: ID!, $ids: [ID!]!, $text: String) {
  entity(id: $id) { id } body(id: $id) { id } person(id: $id) { id } plan(id: $id) { id } goal(id: $id) { id }
  entities(ids: $ids) { id }
  bodies(filter: { named: $text }) { totalCount nodes { id } }
  within: bodies(filter: { within: $id }) { totalCount }
  people(filter: { named: $text, memberOf: $id }) { totalCount }
  plans(filter: { named: $text }) { totalCount }
  goals(filter: { text: $text, plan: $id }) { totalCount }
  promises(madeBy: $id) { id }
  meetings(filter: { body: $id }) { totalCount }
}`;
const NOTHING = {
  entity: null,
  body: null,
  person: null,
  plan: null,
  goal: null,
  bodies: { totalCount: 0, nodes: [] },
  within: { totalCount: 0 },
  people: { totalCount: 0 },
  plans: { totalCount: 0 },
  goals: { totalCount: 0 },
  promises: [],
  meetings: { totalCount: 0 },
};

describe.each(engines)('whoever would put Cypher into a question, on $name', (engine) => {
  let api: Api;
  let before: string;

  beforeAll(async () => {
    const graph = await engine.empty();
    await draw(graph, GRAPH);
    api = await Api.over(graph);
    before = JSON.stringify(await exportGraph(graph));
  });
  afterAll(async () => {
    await api.close();
  });

  const unchanged = async () => expect(JSON.stringify(await exportGraph(api.graph))).toBe(before);

  test('finds nothing by an id, a name or a filter that is an attack, and changes nothing', async () => {
    for (const attack of ATTACKS) {
      const { data, errors } = await api.ask(PLACES, { id: attack, ids: [attack, 'kim', attack], text: attack });
      expect(data, attack.slice(0, 40)).toEqual({ ...NOTHING, entities: [null, { id: 'kim' }, null] });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(Array.from({ length: 5 }, () => 'NOT_FOUND'));
    }
    await unchanged();
  });

  test('finds nothing by an attack that is written into the document itself', async () => {
    for (const attack of ATTACKS) {
      const literal = JSON.stringify(attack);
      const query = `{ entity(id: ${literal}) { id } entities(ids: [${literal}]) { id } bodies(filter: { named: ${literal}, within: ${literal} }) { totalCount } }`;
      expect((await api.ask(query)).data, attack.slice(0, 40)).toEqual({
        entity: null,
        entities: [null],
        bodies: { totalCount: 0 },
      });
    }
    await unchanged();
  });

  test('finds by text what holds that very text, and no more', async () => {
    const found = async (text: string) => {
      const data = await api.data('query ($text: String) { bodies(filter: { text: $text }) { nodes { id } } }', {
        text,
      });
      return (data as { bodies: { nodes: { id: string }[] } }).bodies.nodes.map(({ id }) => id);
    };
    expect(await found("' }) DETACH DELETE n //")).toEqual(['rad']);
    expect(await found("RÅDET' }) detach")).toEqual(['rad']);
    expect(await found('`rådet`')).toEqual(['rad']);
    for (const text of ["' OR true //", '%', '.*', '_', '\u0000', 'n //%', '(?i)under']) {
      expect(await found(text), text).toEqual([]);
    }
    await unchanged();
  });

  test('finds no page by a cursor that is an attack', async () => {
    const query = 'query ($after: String) { bodies(after: $after) { nodes { id } } }';
    for (const attack of ATTACKS) {
      for (const after of [attack, Buffer.from(attack).toString('base64url')]) {
        const { status, data, errors } = await api.ask(query, { after });
        expect(
          errors.map(({ extensions }) => extensions.code),
          attack.slice(0, 40),
        ).toEqual(['BAD_CURSOR']);
        expect([status, data]).toEqual([400, null]);
      }
    }
    await unchanged();
  });

  test('gets a page or an error by a cursor that was sealed as the project seals its own', async () => {
    const query = 'query ($after: String) { bodies(after: $after) { nodes { id } } }';
    const sealed = (content: string) => {
      const seal = createHmac('sha256', 'ansvarsgraf-cursor-1').update(`bodies ${content}`).digest('base64url');
      return Buffer.from(seal.slice(0, 8) + content).toString('base64url');
    };
    const all = [{ id: 'rad' }, { id: 'under' }];
    for (const attack of [...ATTACKS, '', 'null', '{', '[1,2]', '["",""]', ' ', 'a b', '] [']) {
      const { status, data, errors } = await api.ask(query, { after: sealed(attack) });
      if (errors.length > 0) expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_CURSOR']);
      else expect(all).toEqual(expect.arrayContaining((data as { bodies: { nodes: unknown[] } }).bodies.nodes));
    }
    await unchanged();
  });

  test('has no name that gets into a statement: of an operation, a variable, a fragment, an alias', async () => {
    for (const word of ['DETACH', 'DELETE', 'n', 'v1', 'p0_id', 'MATCH', 'null', 'as', '_', '__proto__x']) {
      const data = await api.data(
        `query ${word} ($${word}: ID!) { ${word}: body(id: $${word}) { ...${word}F ${word}: id } } fragment ${word}F on Body { ${word}2: name }`,
        { [word]: 'rad' },
      );
      expect(data).toEqual({ [word]: { [word]: 'rad', [`${word}2`]: "Rådet' }) DETACH DELETE n //" } });
    }
    for (const name of ['a` RETURN 1 //', "a'b", 'a-b', 'é', 'a b', '1a', '$x']) {
      const { status, errors } = await api.ask(`{ ${name}: body(id: "rad") { id } }`);
      expect([status, errors[0]?.extensions.code?.startsWith('GRAPHQL_')], name).toEqual([400, true]);
    }
    await unchanged();
  });

  test('has no enum value, day or number that gets into a statement', async () => {
    const query = `query ($kinds: [BodyKind!], $day: Date, $first: Int! = 20) {
      bodies(filter: { bodyKinds: $kinds }, first: $first) { nodes { parents(asOf: $day) { id } } }
    }`;
    for (const attack of ATTACKS) {
      for (const variables of [{ kinds: [attack] }, { day: attack }, { first: attack }]) {
        const { status, errors } = await api.ask(query, variables);
        expect([status, errors[0]?.extensions.code], attack.slice(0, 40)).toEqual([400, 'BAD_USER_INPUT']);
      }
    }
    await unchanged();
  });
});
