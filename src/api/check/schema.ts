import type { GraphQLSchema } from 'graphql';
import { TABLES, type Tables } from '../../model/joined.js';
import { Directives } from './directives.js';
import { checkRows } from './rows.js';
import { type SchemaProblem, Sides } from './sides.js';

/**
 * Where the schema and the tables of the model do not say the same: relationships and properties that directives name and
 * no row makes, nodes joined otherwise than a row says, and rows that no field shows. Empty where they agree.
 */
export function problemsOfSchema(schema: GraphQLSchema, tables: Tables = TABLES): SchemaProblem[] {
  const sides = new Sides(schema, tables);
  const { named } = new Directives(sides);
  checkRows(sides, named);
  return sides.problems;
}
