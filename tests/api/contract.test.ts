import { readFileSync } from 'node:fs';
import {
  buildSchema as buildPlain,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  graphql,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { ENTITY_TYPES } from '../../src/model/entities.js';

const contract = buildPlain(readFileSync('tests/api/contract.graphql', 'utf8'));
const schema = buildSchema();

const typesOf = (one: typeof schema): GraphQLNamedType[] =>
  Object.values(one.getTypeMap()).filter((type) => !isIntrospectionType(type));

type Field = GraphQLField<unknown, unknown> | GraphQLInputField;

function fieldsOf(type: GraphQLNamedType | undefined): Record<string, Field> {
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? type.getFields() : {};
}

const promised = typesOf(contract).flatMap((type) =>
  Object.values(fieldsOf(type)).map((field) => ({ type: type.name, field: field.name, promise: field })),
);

describe('what clients may count on is in the schema', () => {
  test.each(typesOf(contract).map((type) => [type.name, type] as const))('the type %s', (name, type) => {
    const found = schema.getType(name);
    expect(found?.astNode?.kind ?? found?.constructor.name).toBe(type.astNode?.kind ?? type.constructor.name);
    if (isEnumType(type) && isEnumType(found)) {
      const values = found.getValues().map((value) => value.name);
      expect(values).toEqual(expect.arrayContaining(type.getValues().map((value) => value.name)));
    }
    if (isObjectType(type) && isObjectType(found)) {
      const interfaces = found.getInterfaces().map((one) => one.name);
      expect(interfaces).toEqual(expect.arrayContaining(type.getInterfaces().map((one) => one.name)));
    }
  });

  test.each(promised)('the field $type.$field', ({ type, field, promise }) => {
    const found = fieldsOf(schema.getType(type))[field];
    expect(String(found?.type)).toBe(String(promise.type));
    if (!found || !('args' in found) || !('args' in promise)) return;
    for (const argument of promise.args) {
      const same = found.args.find(({ name }) => name === argument.name);
      expect([argument.name, String(same?.type), same?.defaultValue]).toEqual([
        argument.name,
        String(argument.type),
        argument.defaultValue,
      ]);
    }
  });

  test('what has been added asks nothing of those who do not know of it', () => {
    const asked = promised.flatMap(({ type, field, promise }) => {
      const found = fieldsOf(schema.getType(type))[field];
      const known = 'args' in promise ? promise.args.map(({ name }) => name) : [];
      const args = found && 'args' in found ? found.args.filter(isRequiredArgument) : [];
      return args.filter(({ name }) => !known.includes(name)).map(({ name }) => `${type}.${field}(${name})`);
    });
    const inputs = typesOf(contract).filter(isInputObjectType);
    const fields = inputs.flatMap((input) =>
      Object.entries(fieldsOf(schema.getType(input.name)))
        .filter(([name, field]) => !(name in input.getFields()) && isRequiredInputField(field as GraphQLInputField))
        .map(([name]) => `${input.name}.${name}`),
    );
    expect([...asked, ...fields]).toEqual([]);
  });
});

describe('the schema as a whole', () => {
  const entity = schema.getType('Entity');
  const entities = isInterfaceType(entity) ? schema.getPossibleTypes(entity) : [];

  test('its entities are those of the model', () => {
    expect(entities.map(({ name }) => name).sort()).toEqual([...ENTITY_TYPES].sort());
  });

  test('a field has one type in all entities, so that one selection fits them all', () => {
    const types = new Map<string, Set<string>>();
    for (const one of entities) {
      for (const { name, type } of Object.values(one.getFields())) {
        types.set(name, (types.get(name) ?? new Set()).add(String(type)));
      }
    }
    expect(types.size).toBeGreaterThan(80);
    expect([...types].filter(([, found]) => found.size > 1)).toEqual([]);
  });

  test('every list that may be long is a page, forward and backward', () => {
    const pages = typesOf(schema)
      .flatMap((type) => Object.values(fieldsOf(type)))
      .filter(({ type }) => /Connection!?$/.test(String(type)));
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const args = 'args' in page ? page.args : [];
      const four = args.slice(-4).map(({ name, type, defaultValue }) => `${name}: ${String(type)} ${defaultValue}`);
      expect([page.name, four]).toEqual([
        page.name,
        ['first: Int undefined', 'after: String undefined', 'last: Int undefined', 'before: String undefined'],
      ]);
    }
  });

  test('everything says what it is: each type, field, argument and value of an enum', () => {
    const silent = typesOf(schema).flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isEnumType(type) ? type.getValues() : [])
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
      ...Object.values(fieldsOf(type)).flatMap((field) => [
        ...(field.description ? [] : [`${type.name}.${field.name}`]),
        ...('args' in field ? field.args : [])
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name})`),
      ]),
    ]);
    expect(silent).toEqual([]);
  });

  test('what a page says of itself reaches those who ask the API for its types', async () => {
    const { data } = await graphql({
      schema,
      source: `{
        page: __type(name: "GoalConnection") { description fields { name description } }
        own: __type(name: "SearchHitConnection") { fields { name description } }
        list: __type(name: "Plan") { fields { name args { name description } } }
      }`,
    });
    const entities = schema.getType('EntityConnection');
    expect(data).toMatchObject({
      page: {
        description: entities?.description,
        fields: Object.values(fieldsOf(entities)).map(({ name, description }) => ({ name, description })),
      },
      own: { fields: expect.arrayContaining([{ name: 'totalCount', description: expect.stringContaining('200') }]) },
      list: {
        fields: expect.arrayContaining([
          {
            name: 'parts',
            args: expect.arrayContaining([
              { name: 'types', description: 'Only parts of these types.' },
              { name: 'first', description: expect.stringContaining('from 1 to 100') },
              { name: 'after', description: expect.stringContaining('endCursor') },
              { name: 'last', description: expect.stringContaining('from the end') },
              { name: 'before', description: expect.stringContaining('startCursor') },
            ]),
          },
        ]),
      },
    });
  });
});
