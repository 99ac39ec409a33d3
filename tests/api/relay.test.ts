import { type GraphQLObjectType, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';

// What Relay's compiler asks of a schema before it takes `@refetchable` and `@connection`: the Global Object Identification
// and the Cursor Connections specification. The compiler itself is a hundred megabytes of binaries for all platforms.

const schema = buildSchema();
const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const typeOf = (type: GraphQLObjectType, field: string): string => String(type.getFields()[field]?.type);

describe('an object is found again', () => {
  test('by node(id), which gives the interface Node', () => {
    const node = schema.getQueryType()?.getFields().node;
    expect(String(node?.type)).toBe('Node');
    expect(node?.args.map(({ name, type }) => `${name}: ${String(type)}`)).toEqual(['id: ID!']);
    const type = schema.getType('Node');
    expect(
      isInterfaceType(type) && Object.entries(type.getFields()).map(([name, field]) => `${name}: ${field.type}`),
    ).toEqual(['id: ID!']);
  });

  test('whatever has an id of its own', () => {
    const withId = objects.filter((type) => typeOf(type, 'id') === 'ID!');
    expect(withId.length).toBeGreaterThan(20);
    const isNode = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Node');
    expect(withId.filter((type) => !isNode(type)).map(({ name }) => name)).toEqual([]);
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
    const without = interfaces.filter((type) => 'id' in type.getFields() && type.name !== 'Node');
    expect(
      without.map((type) => [
        type.name,
        type
          .getInterfaces()
          .map(({ name }) => name)
          .includes('Node'),
      ]),
    ).toEqual(without.map(({ name }) => [name, true]));
  });
});

describe('a connection', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'));

  test.each(connections.map((type) => [type.name, type] as const))(
    '%s has edges with a cursor, and says where it ends',
    (name, type) => {
      expect(typeOf(type, 'pageInfo')).toBe('PageInfo!');
      const edge = getNamedType(type.getFields().edges?.type);
      expect(isObjectType(edge) && [edge.name, typeOf(edge, 'cursor')]).toEqual([
        name.replace(/Connection$/, 'Edge'),
        'String!',
      ]);
      expect(isObjectType(edge) && typeOf(edge, 'node')).toBe(
        typeOf(type, 'nodes')
          .replace(/[[\]!]/g, '')
          .concat('!'),
      );
    },
  );

  test('there are pages both ways', () => {
    const type = schema.getType('PageInfo');
    expect(
      isObjectType(type) && Object.entries(type.getFields()).map(([name, field]) => `${name}: ${field.type}`),
    ).toEqual(['hasNextPage: Boolean!', 'hasPreviousPage: Boolean!', 'startCursor: String', 'endCursor: String']);
  });
});
