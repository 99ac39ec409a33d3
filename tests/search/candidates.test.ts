import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { luceneQuery } from '../../src/graph/lucene.js';
import { engines } from '../setup/engines.js';
import { draw } from '../setup/kit.js';
import { proposed, search } from './search.js';

// rad    vip (its description names rad)    rpo (abbreviation RPO)    kim    and thirty programmes that are named alike
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD, levels: [COUNTY], section: S }
  - { id: rpo, name: Regionala programområden, abbreviation: RPO, bodyKind: COLLECTIVE, levels: [CARE_REGION], section: S }
people: [{ id: kim, name: Kim Programsson, section: S }]
programmes:
  - { id: vip, name: Ett program för målet, programmeKind: CARE_PROGRAMME, description: Rådet äger det., section: S }
${Array.from({ length: 30 }, (_, index) => `  - { id: lika-${index}, name: Likadana mål för RPO ${index}, programmeKind: OTHER, section: S }`).join('\n')}
`;

const HOSTILE = [
  '',
  '   ',
  '?!.,;:-',
  '*',
  '*:*',
  '/.*/',
  '.*',
  'words:*',
  'type:Body',
  '+rad',
  '-rad',
  '=rpo',
  '!',
  'NOT rad',
  'AND OR NOT',
  'rad AND (',
  'rad^1000',
  'rad~0.1',
  '"rådet',
  '""',
  "'; MATCH (n) DETACH DELETE n //",
  '[a TO z]',
  '{a TO z}',
  '\\',
  'rad\\',
  '&& || ! ( ) { } [ ] ^ " ~ * ? : \\ / < > @ # $ % . + - =',
  '\u0000',
  '\ud800',
  '日本語',
  'x'.repeat(10_000),
  '*'.repeat(10_000),
  '('.repeat(10_000),
  'rådet '.repeat(1_700),
  Array.from({ length: 2_000 }, (_, index) => `o${index}rd`).join(' '),
  'abcdefgh'.repeat(4),
];

describe.each(engines)('candidates for a search, on $name', (engine) => {
  let graph: Graph;
  const ids = async (...asked: Parameters<typeof proposed> extends [Graph, ...infer Rest] ? Rest : never) =>
    (await proposed(graph, ...asked)).map(({ id }) => id).sort();

  const size = async () => (await graph.read(cypher`MATCH (n:Entity) RETURN count(n) AS number`))[0]?.[0];
  let sizeBefore: unknown;

  beforeAll(async () => {
    graph = await engine.empty();
    await draw(graph, GRAPH);
    sizeBefore = await size();
  });
  afterAll(() => graph.close());

  test('are found in another inflection, by a beginning, without rings and with one misspelling', async () => {
    expect(await ids('rådets')).toEqual(['rad', 'vip']);
    expect(await ids('progr')).toEqual(['kim', 'rpo', 'vip']);
    expect(await ids('Radet')).toEqual(['rad', 'vip']);
    expect(await ids('Prgoramsson')).toEqual(['kim']);
    expect(await ids('Programson')).toEqual(['kim']);
    expect(await ids('Programssson')).toEqual(['kim']);
    expect(await ids('Progzamsson')).toEqual(['kim']);
    expect(await ids('Progzamson')).toEqual([]);
  });

  test('of the types asked for alone, as many as without the others', async () => {
    expect(await ids('mål RPO', ['Body', 'Person'])).toEqual(['rpo']);
    expect(await ids('mål RPO', ['Programme'], 5)).toHaveLength(5);
    expect(await ids('progr', ['Person'], 1)).toEqual(['kim']);
    expect(await ids('kim', ['Programme'])).toEqual([]);
  });

  test('are the best where there are more than may be: whole names, then more words, then sort keys', async () => {
    expect(await ids('RPO', undefined, 1)).toEqual(['rpo']);
    expect(await ids('mål programmet', undefined, 1)).toEqual(['vip']);
    expect(await ids('likadana', undefined, 3)).toEqual(['lika-0', 'lika-1', 'lika-2']);
  });

  test('are those of now: after a change, and after one that was taken back', async () => {
    expect(await ids('nytillkommen')).toEqual([]);
    const added = cypher`CREATE (n:Entity:Body {id: 'ny', type: 'Body', name: 'Nytillkommen', aliases: [], sort: 'ny', words: 'nytillkommen'})`;
    await expect(
      graph.write(async (run) => {
        await run(added);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    expect(await ids('nytillkommen')).toEqual([]);
    await graph.write((run) => run(added));
    expect(await ids('nytillkommen')).toEqual(['ny']);
    await graph.write((run) => run(cypher`MATCH (n:Entity {id: 'ny'}) DETACH DELETE n`));
    expect(await ids('nytillkommen')).toEqual([]);
  });

  test.each(HOSTILE.map((text) => ({ text, shown: JSON.stringify(text.slice(0, 40)) })))(
    'whatever is typed is only text: $shown',
    async ({ text }) => {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = await search(graph, text);
      expect(found).toEqual(await search(graph, words.join(' ')));
      if (words.length === 0) expect(found).toEqual([]);
      expect(await size()).toBe(sizeBefore);
    },
  );
});

test('in a query for Lucene, whatever a word holds stands for itself', () => {
  const word = { written: '', same: ['a/b" OR type:*'], beginnings: ['(x'], misspellings: ['.y'] };
  const query = luceneQuery({ words: [word], whole: ['=z|'] });
  expect(query).toContain('words:/(a\\/b\\"\\ OR\\ type\\:\\*)/^4');
  expect(query).toContain('\\(x.*');
  expect(query).toContain('.?\\.?y');
  expect(query).toContain('\\=(\\=z\\|)');
});
