import type { GraphQLObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { embedded, engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { Selections, type Way } from './selections.js';

// An engine can let one part of a statement disturb another that comes after it. So every two fields of a type are asked for
// in both orders, and give what each gives alone: all of them in the order of the schema, and all in the opposite one.

const SELECTIONS = new Selections(buildSchema(), {
  first: '2',
  inherited: 'true',
  id: '"reko-jonkoping"',
  ids: '["reko-jonkoping", "vvg"]',
  for: '"rpo-psykisk-halsa-2022-omrade-5"',
  root: '"vvg"',
  from: '"rpo-psykisk-halsa-2022-omrade-5"',
  to: '"vvg"',
  maxLength: '6',
  text: '"råd"',
  question: '"Vem äger området kodarnätverk?"',
});
const WAYS = [...SELECTIONS.ways(['Goal', 'Body', 'Post'])].filter(
  ([{ name }]) => !/(Connection|Edge|PageInfo)$/.test(name),
);

/** Of each type so many entities that each kind of relationship that any has is among theirs. */
async function examples(graph: Graph): Promise<Map<string, string[]>> {
  const rows = await graph.read(cypher`MATCH (n:Entity)-[r]-()
RETURN n.type AS type, n.id AS id, collect(DISTINCT type(r)) AS kinds ORDER BY type, size(kinds) DESC, id`);
  const chosen = new Map<string, { ids: string[]; kinds: Set<unknown> }>();
  for (const [type, id, kinds] of rows) {
    const known = chosen.get(String(type)) ?? { ids: [], kinds: new Set() };
    chosen.set(String(type), known);
    const others = (Array.isArray(kinds) ? kinds : []).filter((kind) => !known.kinds.has(kind));
    if (others.length > 0) known.ids.push(String(id));
    for (const kind of others) known.kinds.add(kind);
  }
  return new Map([...chosen].map(([type, { ids }]) => [type, ids]));
}

/** The objects that stand at the end of a way, one after the other. */
function objectsAt(value: unknown, keys: readonly string[]): Record<string, unknown>[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsAt(one, keys));
  const [key, ...rest] = keys;
  const object = value as Record<string, unknown>;
  return key === undefined ? [object] : objectsAt(object[key], rest);
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

describe.each(engines)('fields in any order, on $name', (engine) => {
  const api = apiOverSeeds(engine);
  const silent = new Set(WAYS.flatMap(([type]) => [...SELECTIONS.handWritten(type).values()]));
  let ids: Map<string, string[]>;

  beforeAll(async () => {
    ids = await examples(api.graph);
  });

  /** The objects of a type with some of their fields; nothing where the operation is too large to be asked at once. */
  async function ask({ start, steps }: Way, fields: readonly string[]): Promise<Record<string, unknown>[] | undefined> {
    const within = steps.reduceRight((text, step) => `${step.text} { ${text} }`, fields.join(' '));
    const isRoot = start.name === 'Query';
    const query = isRoot
      ? `{ ${within} }`
      : `query ($ids: [ID!]!) { entities(ids: $ids) { ... on ${start.name} { ${within} } } }`;
    const { data, errors } = await api.ask(query, isRoot ? {} : { ids: ids.get(start.name) ?? [] });
    if (errors.some(({ extensions }) => extensions.code === 'OPERATION_TOO_LARGE')) return undefined;
    // The ids of the query's fields are of one type or another.
    expect(
      errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND'),
      query,
    ).toEqual([]);
    const keys = steps.map(({ key }) => key);
    return objectsAt(data, isRoot ? keys : ['entities', ...keys]);
  }

  /**
   * All fields of a type on the embedded engine. A server plans a statement of all for some seconds, and there are hundreds:
   * there the parts written by hand are asked with each other, for all else is written by one and the same rule.
   */
  function fieldsAskedTogether(type: GraphQLObjectType): ReadonlyMap<string, string> {
    const fields = SELECTIONS.fieldsOf(type);
    const parts = SELECTIONS.handWritten(type);
    return engine === embedded ? fields : new Map([...fields].filter(([name]) => parts.has(name)));
  }

  /** Asks for each field by itself. */
  async function eachAlone(type: GraphQLObjectType, way: Way): Promise<ReadonlyMap<string, unknown>> {
    const parts = SELECTIONS.handWritten(type);
    const alone = new Map<string, unknown>();
    for (const [name, text] of fieldsAskedTogether(type)) {
      const objects = await ask(way, [text]);
      if (!objects) throw new Error(`${type.name}.${name} alone is too large`);
      const values = objects.map((object) => object[name]);
      if (!values.every(isEmpty)) silent.delete(parts.get(name) ?? '');
      alone.set(name, values);
    }
    return alone;
  }

  /** Asks for fields together, in the order given; where they are too many, for every two thirds of them. */
  async function together(way: Way, fields: ReadonlyMap<string, string>, alone: ReadonlyMap<string, unknown>) {
    const objects = await ask(way, [...fields.values()]);
    if (objects) {
      for (const name of fields.keys()) {
        const told = [...fields.keys()].join(' ');
        expect(
          objects.map((object) => object[name]),
          `${name} among ${told}`,
        ).toEqual(alone.get(name));
      }
      return;
    }
    const all = [...fields];
    expect(all.length).toBeGreaterThan(2);
    for (const left of [0, 1, 2]) {
      await together(way, new Map(all.filter((_, index) => index % 3 !== left)), alone);
    }
  }

  test.each(WAYS.map(([type, way]): [string, GraphQLObjectType, Way] => [type.name, type, way]))(
    'of %s, each is what it is alone',
    { timeout: 0 },
    async (_, type, way) => {
      const fields = fieldsAskedTogether(type);
      const alone = await eachAlone(type, way);
      if (fields.size === 0) return;
      await together(way, fields, alone);
      await together(way, new Map([...fields].reverse()), alone);
    },
  );

  test('and every hand-written part had something to tell', () => {
    expect([...silent]).toEqual([]);
  });
});
