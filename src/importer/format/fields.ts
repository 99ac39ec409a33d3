import { z } from 'zod';
import type { FactType } from '../../model/facts.js';
import { AffiliationKind, type EntityType, LinkKind } from '../../model/schema.generated.js';
import { cadence, id, nameText, partialDate, period, place, text, validity } from './values.js';

/**
 * The format of a document file as a table: what each field of a record is decides both how it is checked (its zod type)
 * and what it becomes in the graph. Reading a record is a walk over its fields; nothing else knows them by name.
 */
export type Field =
  /** A property of the node, as it is. */
  | { is: 'value'; schema: z.ZodType; otherwise?: boolean }
  /** A property, with its first and last day beside it. */
  | { is: 'date' }
  | { is: 'period' }
  | { is: 'cadence' }
  /** Ids of other entities: a plain relationship to each. */
  | { is: 'reference'; over: string; to: Target; many: boolean }
  /** A list of cited facts of which this record is the end `own`. */
  | { is: 'facts'; format: FactFormat }
  /** Records that stand inside this one, joined to it by a plain relationship from the inner to the outer. */
  | { is: 'records'; type: EntityType; over: string };

export type Target = EntityType | 'Entity' | 'Party' | 'Subject';

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

const optional = (field: Field): Described => ({ field, required: false });
export const required = (described: Described): Described => ({ ...described, required: true });

export const value = (schema: z.ZodType): Described => optional({ is: 'value', schema });
/** A boolean that is false unless written. */
export const flag = (): Described => optional({ is: 'value', schema: z.boolean(), otherwise: false });
export const oneOf = (values: Readonly<Record<string, string>>): Described => value(z.enum(values));
export const someOf = (values: Readonly<Record<string, string>>): Described => value(z.array(z.enum(values)));
export const date = (): Described => optional({ is: 'date' });
export const stretch = (): Described => optional({ is: 'period' });
export const rhythm = (): Described => optional({ is: 'cadence' });
export const reference = (over: string, to: Target): Described => optional({ is: 'reference', over, to, many: false });
export const references = (over: string, to: Target): Described => optional({ is: 'reference', over, to, many: true });
export const facts = (format: FactFormat): Described => optional({ is: 'facts', format });
export const records = (type: EntityType, over: string): Described => optional({ is: 'records', type, over });

/** `REPORTS_TO` is written `reportsTo`. */
function camelCase(kind: string): string {
  return kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function byKind(kinds: Readonly<Record<string, string>>, format: (kind: string) => FactFormat): Fields {
  return Object.fromEntries(Object.values(kinds).map((kind) => [camelCase(kind), facts(format(kind))]));
}

/** `reportsTo`, `mirrors`, …: the standing lines of a party. */
export const affiliations: Fields = byKind(AffiliationKind, (kind) => ({
  fact: 'Affiliation',
  own: 'from',
  fixed: { kind },
  ends: [
    { key: 'id', end: 'to', to: 'Party', required: true },
    { key: 'via', end: 'via', to: 'Party', required: false },
  ],
  values: [],
  validity: true,
  short: 'id',
}));

/** `basedOn`, `replaces`, …: the links of a subject. */
export const links: Fields = byKind(LinkKind, (kind) => ({
  fact: 'Link',
  own: 'from',
  fixed: { kind },
  ends: [{ key: 'id', end: 'to', to: 'Entity', required: true }],
  values: [],
  validity: true,
  short: 'id',
}));

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
