import { type GraphQLNamedType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';

const schema = buildSchema();

/** What a description gives as an example. */
function exampleOf(description: string | null | undefined): string | undefined {
  return /^Example: `(.+)`$/m.exec(description ?? '')?.[1];
}

const fieldsOf = (type: GraphQLNamedType | undefined | null) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const roots = fieldsOf(schema.getQueryType());

/** What is wrong with an operation. */
const problems = (operation: string): string[] => validate(schema, parse(operation)).map(({ message }) => message);

describe('every field of the query has an example that can be asked', () => {
  test.each(roots.map(({ name, description }) => [name, description] as const))('%s', (name, description) => {
    const example = exampleOf(description);
    expect(example, `an Example: line in the description of ${name}`).toBeDefined();
    expect(problems(example ?? '')).toEqual([]);
    expect(example).toMatch(new RegExp(`^\\{ ${name}\\b`));
  });
});

describe('every field that takes arguments, or holds a date, has an example', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__') && name !== 'Query');
  const fields = types.flatMap((type) => fieldsOf(type).map((field) => ({ type: type.name, field })));

  const asked = fields.filter(({ field }) => field.args.length > 0);
  test.each(asked.map(({ type, field }) => [`${type}.${field.name}`, type, field] as const))('%s', (_, type, field) => {
    const example = exampleOf(field.description);
    expect(example?.startsWith(`${field.name}(`) || example?.startsWith(`${field.name} {`)).toBe(true);
    const isEntity = schema.getPossibleTypes(schema.getType('Entity') as never).some(({ name }) => name === type);
    if (isEntity) expect(problems(`{ entity(id: "x") { ... on ${type} { ${example} } } }`)).toEqual([]);
  });

  const dated = fields.filter(({ field }) => /^(Partial)?Date!?$/.test(String(field.type)));
  test.each(dated.map(({ type, field }) => [`${type}.${field.name}`, field] as const))('%s', (_, field) => {
    expect(exampleOf(field.description)).toMatch(/^\d{4}(-\d\d){0,2}$/);
  });
});

test('the documentation opens with where to begin', () => {
  expect(schema.description).toContain('**Where to begin.**');
  for (const named of ['search', 'entity', 'responsibility', 'gaps', 'asOf', 'NOT_FOUND', 'first', 'last'])
    expect(schema.description).toContain(named);
  expect(problems(exampleOf(schema.description) ?? '')).toEqual([]);
});
