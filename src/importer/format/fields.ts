import { z } from 'zod';
import type { Field as ModelField, Fields as ModelFields, StatedFacts } from '../../model/fields.js';
import type { FactKind, FactValue, Target } from '../../model/relationship-rows.js';
import { FACTS, type FactType, type RelationType } from '../../model/relationships.js';
import type { EntityType } from '../../model/schema.generated.js';
import type { Form, Value } from '../../model/values.js';
import { cadence, id, nameText, partialDate, period, place, text, timeOfDay, validity } from './values.js';

/**
 * The format of a document file as a table: what each field of a record is decides both how it is checked (its zod type)
 * and what it becomes in the graph. It is made of the model's own table of what records say, with the form of each value
 * added. Reading a record is a walk over its fields; nothing else knows them by name.
 */
export type Field =
  /** A property of the node, as it is. */
  | { is: 'value'; schema: z.ZodType; otherwise?: boolean }
  /** A property, with its first and last day beside it. */
  | { is: 'date' }
  | { is: 'period' }
  | { is: 'cadence' }
  /** Ids of other entities: a plain relationship to each. */
  | { is: 'reference'; over: RelationType; to: Target; many: boolean }
  /** A list of cited facts of which this record is the end `own`. */
  | { is: 'facts'; format: FactFormat }
  /** Records that stand inside this one, joined to it by a plain relationship from the inner to the outer. */
  | { is: 'records'; type: EntityType; over: RelationType };

/** How a list of facts is written. */
export interface FactFormat {
  fact: FactType;
  /** The end that the record itself is. */
  own: string;
  /** The further ends: the key in the file, the end's name, what it must be. */
  ends: readonly { key: string; end: string; to: Target; required: boolean }[];
  /** The further properties: the key in the file and the property's name. */
  values: readonly { key: string; property: string; schema: z.ZodType }[];
  cadence?: boolean;
  validity: boolean;
  /** Properties that the place in the file gives: the kind of an affiliation. */
  fixed?: Readonly<Record<string, string>>;
  /** The one end that may stand alone as a bare id. */
  short?: string;
}

export interface Described {
  field: Field;
  required: boolean;
}

export type Fields = Readonly<Record<string, Described>>;

const FORMS: Readonly<Record<Form, z.ZodType>> = {
  text,
  name: nameText,
  number: z.number(),
  wholeNumber: z.int32().min(0),
  count: z.int32().positive(),
  fraction: z.number().min(0).max(1),
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters, such as SEK'),
  timeOfDay,
  flag: z.boolean(),
};

function valueField(value: Value): Field {
  switch (value.is) {
    case 'plain':
      return { is: 'value', schema: FORMS[value.form], ...(value.form === 'flag' ? { otherwise: false } : {}) };
    case 'oneOf':
      return { is: 'value', schema: z.enum(value.values) };
    case 'someOf':
      return { is: 'value', schema: z.array(z.enum(value.values)) };
    default:
      return value;
  }
}

/** The form of a fact's own value: one with a default is never missing. */
function factValue(value: FactValue): z.ZodType {
  const field = valueField(value);
  const schema = fieldSchema(field);
  if (value.is === 'oneOf' && value.otherwise !== undefined) return z.enum(value.values).default(value.otherwise);
  return value.required ? schema : schema.optional();
}

/** The one end that may stand alone as a bare id is written so. */
const ALONE = 'id';

function factFormat({ fact, own, without = [], given }: StatedFacts): FactFormat {
  const kind: FactKind = FACTS[fact];
  const written = Object.entries(kind.values).filter(([property]) => property !== given?.property);
  return {
    fact,
    own,
    ends: Object.entries(kind.ends)
      .filter(([end]) => end !== own && !without.includes(end))
      .map(([end, { to, required = false }]) => ({ key: end === given?.other ? ALONE : end, end, to, required })),
    values: written
      .filter(([, { is }]) => is !== 'cadence')
      .map(([property, value]) => ({ key: value.key ?? property, property, schema: factValue(value) })),
    cadence: written.some(([, { is }]) => is === 'cadence'),
    validity: kind.hasValidity,
    ...(given ? { fixed: { [given.property]: given.value }, short: ALONE } : {}),
  };
}

function formatOf(field: ModelField): Field {
  switch (field.is) {
    case 'facts':
      return { is: 'facts', format: factFormat(field) };
    case 'reference':
    case 'records':
      return field;
    default:
      return valueField(field);
  }
}

/** What the model says that records of a type hold, with the form in which it is written. */
export function formats(fields: ModelFields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, { field: formatOf(field), required: field.required === true }]),
  );
}

/** One id may stand alone where several may stand. */
const ids = z.union([id.transform((one) => [one]), z.array(id)]).meta({ id: 'Ids' });

function fieldSchema(field: Field): z.ZodType {
  switch (field.is) {
    case 'value':
      return field.schema;
    case 'date':
      return partialDate;
    case 'period':
      return period;
    case 'cadence':
      return cadence;
    case 'reference':
      return field.many ? ids : id;
    case 'facts':
      return listOfFacts(field.format);
    case 'records':
      return z.array(z.unknown());
  }
}

/** What is written alike, such as every standing line of every party, is one schema: the JSON Schema says it once. */
const factLists = new Map<string, z.ZodType>();
function listOfFacts(format: FactFormat): z.ZodType {
  const id = `${format.fact}-${format.own}`;
  const known = factLists.get(id) ?? factList(format, id);
  factLists.set(id, known);
  return known;
}

function factList(format: FactFormat, schemaId: string): z.ZodType {
  const shape: Record<string, z.ZodType> = { ...place, ...(format.validity ? validity : {}) };
  for (const end of format.ends) shape[end.key] = end.required ? id : id.optional();
  for (const own of format.values) shape[own.key] = own.schema;
  if (format.cadence) shape.cadence = cadence.optional();
  const written = z.strictObject(shape).meta({ id: schemaId });
  const { short } = format;
  if (short === undefined) return z.array(written);
  const item = z.union([id.transform((one) => ({ [short]: one })), written]);
  return z.union([item.transform((one) => [one]), z.array(item)]).meta({ id: `${schemaId}-list` });
}

const names = { aliases: z.array(nameText).optional(), description: text.optional(), ...place };

/** The zod shape of a record that defines its entity: with a name, and the fields that its type requires. */
export function definitionShape(fields: Fields): Record<string, z.ZodType> {
  const own = Object.entries(fields).map(([key, { field, required: needed }]) => {
    const schema = fieldSchema(field);
    return [key, needed ? schema : schema.optional()] as const;
  });
  return { id, name: nameText, ...names, ...Object.fromEntries(own) };
}

/** The keys by which a mention may repeat what the definition says; they must agree. */
export const REPEATABLE = ['bodyKind', 'planKind', 'programmeKind', 'systemKind'] as const;

/** The zod shape of a record that only mentions its entity: aliases, places, facts and what it is part of. */
export function mentionShape(fields: Fields): Record<string, z.ZodType> {
  const own = Object.entries(fields)
    .filter(
      ([key, { field }]) =>
        field.is === 'facts' ||
        field.is === 'records' ||
        (field.is === 'reference' && field.many) ||
        (REPEATABLE as readonly string[]).includes(key),
    )
    .map(([key, { field }]) => [key, fieldSchema(field).optional()] as const);
  return { id, aliases: names.aliases, ...place, ...Object.fromEntries(own) };
}
