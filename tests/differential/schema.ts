import { type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from '../../src/api/schema.js';

/** The schema of the API without its resolvers: for whoever answers by other means. */
export function schemaWithoutResolvers(): GraphQLSchema {
  const schema = buildSchema();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = undefined;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  return schema;
}
