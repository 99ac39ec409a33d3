import { getNamedType, isEnumType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildSchema } from '../../src/api/schema.js';
import type { FactFormat } from '../../src/importer/format/fields.js';
import { LISTS, RECORD_FIELDS } from '../../src/importer/format/records.js';

const schema = buildSchema();

/** The values that an enum of the schema has, by the field that holds it. */
function valuesOf(type: string, field: string): string[] {
  const found = schema.getType(type);
  const named = isObjectType(found) ? getNamedType(found.getFields()[field]?.type) : undefined;
  if (!isEnumType(named)) throw new Error(`${type}.${field} is no enum`);
  return named.getValues().map(({ name }) => name);
}

/** The words that a field of a document file takes, where it takes one of several. */
function wordsOf(type: unknown): unknown[] | undefined {
  if (type instanceof z.ZodEnum) return type.options;
  if (type instanceof z.ZodOptional || type instanceof z.ZodDefault) return wordsOf(type.unwrap());
  if (type instanceof z.ZodArray) return wordsOf(type.element);
  return undefined;
}

const recorded = Object.entries(RECORD_FIELDS).flatMap(([type, fields]) =>
  Object.entries(fields).flatMap(([field, { field: described }]) => {
    const words = described.is === 'value' ? wordsOf(described.schema) : undefined;
    return words ? [{ type, field, words }] : [];
  }),
);

const facts: FactFormat[] = Object.values(RECORD_FIELDS).flatMap((fields) =>
  Object.values(fields).flatMap(({ field }) => (field.is === 'facts' ? [field.format] : [])),
);
/** Facts that the API shows as a field of what they are about, and not as a type of their own. */
const SHOWN_AS: Record<string, [type: string, field: string]> = { Standing: ['Body', 'bodyStatus'] };
const stated = facts.flatMap(({ fact, values }) =>
  values.flatMap(({ property, schema: type }) => {
    const words = wordsOf(type);
    const [shownOn, field] = SHOWN_AS[fact] ?? [fact, property];
    return words ? [{ type: shownOn, field, words }] : [];
  }),
);

describe('the words of a document file are those of the API', () => {
  test.each([...recorded, ...stated])('$type.$field', ({ type, field, words }) => {
    expect([...words].sort()).toEqual(valuesOf(type, field).sort());
  });

  test('all that can be chosen was looked at', () => {
    expect(new Set(recorded.map(({ type, field }) => `${type}.${field}`)).size).toBeGreaterThan(14);
    expect(new Set(stated.map(({ type, field }) => `${type}.${field}`))).toEqual(
      new Set([
        'Responsibility.role',
        'Responsibility.distribution',
        'Reporting.reportingKind',
        'Attendance.presence',
        'Attendance.capacity',
        'Attendance.post',
        'Body.bodyStatus',
      ]),
    );
  });

  test.each(['Affiliation', 'Link'])('every kind of %s has a key of its own', (fact) => {
    const kinds = facts.filter((format) => format.fact === fact).map(({ fixed }) => fixed?.kind ?? '');
    expect([...new Set(kinds)].sort()).toEqual(valuesOf(fact, 'kind').sort());
  });

  test('every type of entity can be written: in a list of its own, or inside another', () => {
    const inner = Object.values(RECORD_FIELDS).flatMap((fields) =>
      Object.values(fields).flatMap(({ field }) => (field.is === 'records' ? [field.type] : [])),
    );
    const all = schema.getType('EntityType');
    const types = isEnumType(all) ? all.getValues().map(({ name }) => name) : [];
    expect([...Object.values(LISTS), ...inner].sort()).toEqual(types.sort());
  });
});
