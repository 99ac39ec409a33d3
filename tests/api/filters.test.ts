import { type GraphQLInputObjectType, getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { ENTITY_TYPES, entityRow, isSubject } from '../../src/model/entities.js';
import type { EntityType } from '../../src/model/schema.generated.js';

const schema = buildSchema();
const query = schema.getQueryType()?.getFields() ?? {};

const OF_EVERY_TYPE = { named: 'String', text: 'String', within: 'ID', citedIn: 'ID' };
const OF_EVERY_SUBJECT = {
  holdsOn: 'Date',
  year: 'Int',
  deadlineFrom: 'Date',
  deadlineTo: 'Date',
  statuses: '[SubjectStatus!]',
  ownership: '[AnswerStatus!]',
};

function filterOf(type: string): GraphQLInputObjectType {
  const found = schema.getType(`${type}Filter`);
  if (!isInputObjectType(found)) throw new Error(`there is no ${type}Filter`);
  return found;
}

const typesOf = (filter: GraphQLInputObjectType): Record<string, string> =>
  Object.fromEntries(Object.values(filter.getFields()).map(({ name, type }) => [name, String(type)]));

/** The enums that records of a type give one value or some of: kinds, roles, levels. */
function kindsOf(type: EntityType): string[] {
  return Object.entries(entityRow(type).fields).flatMap(([name, { is }]) =>
    (is === 'oneOf' || is === 'someOf') && name !== 'status' ? [name] : [],
  );
}

describe('every type is asked for alike', () => {
  test.each(ENTITY_TYPES)('%s: one by its id, all of them as a list that a filter narrows', (type) => {
    const fields = Object.values(query);
    const single = fields.filter((field) => String(field.type) === type);
    expect(single.map(({ args }) => args.map(({ name, type: of }) => `${name}: ${of}`))).toEqual([['id: ID!']]);
    const members = (field: (typeof fields)[number]): string => {
      const named = getNamedType(field.type);
      const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
      return getNamedType(nodes?.type ?? field.type).name;
    };
    const lists = fields.filter((field) => members(field) === type && !single.includes(field));
    expect(lists.length).toBe(1);
    expect(lists[0]?.args.find(({ name }) => name === 'filter')?.type).toBe(filterOf(type));
  });

  test.each([...ENTITY_TYPES, 'Entity'])('the filter of %s has what every filter has', (type) => {
    expect(typesOf(filterOf(type))).toMatchObject(OF_EVERY_TYPE);
  });

  test.each(ENTITY_TYPES.filter(isSubject))('the filter of %s has what every filter of a subject has', (type) => {
    expect(typesOf(filterOf(type))).toMatchObject(OF_EVERY_SUBJECT);
  });

  const kinds = ENTITY_TYPES.flatMap((type) => kindsOf(type).map((kind) => [type, kind] as const));
  test.each(kinds)('the filter of %s narrows by %s', (type, kind) => {
    const named = kind.endsWith('s') ? kind : `${kind}s`;
    expect(typesOf(filterOf(type))[named]).toMatch(/^\[\w+!\]$/);
  });
});
