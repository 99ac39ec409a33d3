import { z } from 'zod';
import type { EntityType } from '../../model/schema.generated.js';
import { DESCRIPTIONS } from './descriptions.js';
import { definitionShape, type Fields, mentionShape } from './fields.js';
import { header } from './header.js';
import { LISTS, RECORD_FIELDS } from './records.js';

/** A JSON Schema as text is made of it: an object, its parts not told apart. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The records that stand inside another are checked on their own; for an editor they are written out. */
function innerRecords(fields: Fields): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, { field }]) =>
      field.is === 'records' ? [[key, z.array(recordSchema(field.type)).optional()]] : [],
    ),
  );
}

const recordSchemas = new Map<EntityType, z.ZodType>();
/** A record of a type: one that defines its entity, or one that mentions it. */
function recordSchema(type: EntityType): z.ZodType {
  const known = recordSchemas.get(type);
  if (known) return known;
  const fields = RECORD_FIELDS[type];
  const inner = innerRecords(fields);
  const definition = z.strictObject({ ...definitionShape(fields), ...inner }).meta({ title: type });
  const mention = z.strictObject({ ...mentionShape(fields), ...inner }).meta({ title: `${type}, mentioned` });
  const schema = z.union([definition, mention]).meta({ id: type });
  recordSchemas.set(type, schema);
  return schema;
}

function fileSchema(): z.ZodType {
  const lists = Object.entries(LISTS).map(([key, type]) => [key, z.array(recordSchema(type)).optional()] as const);
  return z.strictObject({ document: header.meta({ id: 'Header' }), ...Object.fromEntries(lists) });
}

function partsOf(schema: JsonSchema): JsonSchema[] {
  const { items, anyOf = [] } = schema;
  const single = items === undefined || Array.isArray(items) ? [] : [items];
  return [...single, ...anyOf].filter((part) => typeof part === 'object');
}

/** The description of an owner or a key, if the table has one. */
function described(name: string): Pick<JsonSchema, 'description'> {
  const description = DESCRIPTIONS[name];
  return description === undefined ? {} : { description };
}

/** Writes the descriptions of the table to the keys of an owner, wherever they stand in it. */
function describeKeys(schema: JsonSchema, owner: string): void {
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    if (typeof value !== 'object') continue;
    const description = DESCRIPTIONS[`${owner}.${key}`] ?? DESCRIPTIONS[key];
    if (description !== undefined) value.description = description;
  }
  for (const part of partsOf(schema)) describeKeys(part, owner);
}

/** `Membership-body` and `Membership-post` are both a Membership. */
const ownerOf = (name: string): string => name.split('-')[0] ?? name;

/**
 * The JSON Schema (draft 2020-12) of a document file, for editors: made of the same table that checks the files, so that
 * they cannot disagree. What it cannot say (a date that exists, an id that leads somewhere) `check` says.
 */
export function documentSchema(): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(fileSchema(), { io: 'input', target: 'draft-2020-12' });
  const schema: JsonSchema = {
    ...($schema === undefined ? {} : { $schema }),
    title: 'Ansvarsgraf document',
    ...described('File'),
    ...rest,
  };
  describeKeys(schema, 'File');
  for (const [name, definition] of Object.entries(schema.$defs ?? {})) {
    if (typeof definition !== 'object') continue;
    Object.assign(definition, described(ownerOf(name)));
    describeKeys(definition, ownerOf(name));
  }
  return schema;
}

/** The JSON Schema as its file holds it. */
export function documentSchemaText(): string {
  return `${JSON.stringify(documentSchema(), undefined, 2)}\n`;
}
