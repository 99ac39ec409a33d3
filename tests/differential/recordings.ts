import fc from 'fast-check';
import type { FactFormat } from '../../src/importer/format/fields.js';
import { RECORD_FIELDS } from '../../src/importer/format/records.js';
import { ENTITIES, ENTITY_TYPES, entityRow, fits } from '../../src/model/entities.js';
import type { Field } from '../../src/model/fields.js';
import type { FactKind, Target } from '../../src/model/relationship-rows.js';
import { FACTS } from '../../src/model/relationships.js';
import { EntityType } from '../../src/model/schema.generated.js';
import type { Value } from '../../src/model/values.js';

/** Document files by their names. */
export type Files = Readonly<Record<string, string>>;

/** How many there are of a type; of others two. */
const NUMBERS: { readonly [T in EntityType]?: number } = { Body: 5, Goal: 3, Plan: 3, PriorityArea: 3 };
const DOCUMENTS = ['document-1', 'document-2'];

const idsOf = (type: EntityType): string[] =>
  Array.from({ length: NUMBERS[type] ?? 2 }, (_, index) => `${type.toLowerCase()}-${index + 1}`);
const ALL = ENTITY_TYPES.flatMap((type) => idsOf(type).map((id) => ({ id, type })));

/** What stands seldom enough that a recording stays small, and that what stands together differs. */
function seldom<T>(arbitrary: fc.Arbitrary<T>, often = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: fc.constant(undefined) },
    { weight: often, arbitrary },
  );
}

const section = fc.constantFrom('Ansvar', 'Mål > Uppföljning', 'Åtgärder');
const also = fc.array(fc.record({ section, fact: seldom(fc.constantFrom('name', 'period')) }), { maxLength: 2 });
const place = { section, phrase: seldom(fc.constantFrom('i årsrapporten', 'Rådet äger')), also: seldom(also, 3) };
/** Every beginning lies before every end. */
const from = fc.constantFrom('2019', '2020-05', '2021-03-10');
const to = fc.constantFrom('2021-03-10', '2021', '2022-06');
const validity = { validFrom: seldom(from, 4), validTo: seldom(to, 4), ended: seldom(fc.constant(true)) };
const NAMES = ['Ängens råd', 'Åsens grupp', 'Öppen vård', 'Mål 2', 'Mål 10', 'Étables mål', 'Zonens plan'];

const FORMS = {
  text: fc.constantFrom('årsrapport', 'vid behov'),
  name: fc.constantFrom('RÅ', 'LG'),
  number: fc.constantFrom(0, 1.5, 400_000),
  wholeNumber: fc.nat(3),
  count: fc.integer({ min: 1, max: 3 }),
  fraction: fc.constantFrom(0, 0.5, 1),
  currency: fc.constantFrom('SEK', 'EUR'),
  timeOfDay: fc.constantFrom('09:00', '11:30'),
  flag: fc.boolean(),
} as const;

/** The first few of an enum, so that two are often alike. */
const few = (values: Readonly<Record<string, string>>): string[] => Object.values(values).slice(0, 3);

function drawnValue(value: Value): fc.Arbitrary<unknown> {
  switch (value.is) {
    case 'plain':
      return FORMS[value.form];
    case 'oneOf':
      return fc.constantFrom(...few(value.values));
    case 'someOf':
      return fc.subarray(few(value.values));
    case 'date':
      return fc.oneof(from, to);
    case 'period':
      return fc.record({ from: seldom(from, 4), to: seldom(to, 4), label: seldom(FORMS.text, 4) });
    case 'cadence':
      return fc.record({
        label: fc.constantFrom('årligen', 'minst två gånger per år'),
        timesPerYear: seldom(fc.constantFrom(1, 2), 4),
        atLeast: seldom(fc.boolean(), 4),
      });
  }
}

/** Whom a reference may name: parts name wholes that stand before them, so that nothing becomes part of itself. */
function candidates(target: Target, own: string, isUpwards: boolean): string[] {
  const before = isUpwards
    ? ALL.slice(
        0,
        ALL.findIndex(({ id }) => id === own),
      )
    : ALL;
  return before.filter(({ type, id }) => fits(type, target) && id !== own).map(({ id }) => id);
}

function factOf(
  { fact, ends, values, cadence, validity: held, fixed }: FactFormat,
  own: string,
): fc.Arbitrary<unknown> {
  const kind: FactKind = FACTS[fact];
  const isUpwards = fixed?.kind === 'PART_OF';
  const parts: Record<string, fc.Arbitrary<unknown>> = { ...place, ...(held ? validity : {}) };
  for (const { key, to: target, required } of ends) {
    const ids = candidates(target, own, isUpwards);
    if (ids.length === 0) return fc.constant(undefined);
    parts[key] = required ? fc.constantFrom(...ids) : seldom(fc.constantFrom(...ids), 9);
  }
  for (const { key, property } of values) {
    const value = kind.values[property];
    if (value) parts[key] = value.required ? drawnValue(value) : seldom(drawnValue(value), 5);
  }
  if (cadence) parts.cadence = seldom(drawnValue({ is: 'cadence' }), 4);
  return fc.record(parts);
}

const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((all) => all.filter((one) => one !== undefined));

function fieldOf(key: string, field: Field & { required?: true }, type: EntityType, own: string) {
  const format = RECORD_FIELDS[type][key]?.field;
  if (format?.is === 'facts') return seldom(listOf(factOf(format.format, own)));
  if (field.is === 'records') {
    const inner = idsOf(field.type).map((id) => recordOf(field.type, id));
    return own === idsOf(type)[0] ? fc.tuple(...inner) : fc.constant(undefined);
  }
  if (field.is === 'facts') throw new Error(`${type}.${key} has no format`);
  if (field.is !== 'reference') return field.required ? drawnValue(field) : seldom(drawnValue(field), 4);
  const ids = candidates(field.to, own, field.over === 'PART_OF');
  if (ids.length === 0) return fc.constant(undefined);
  const one: fc.Arbitrary<unknown> = field.many
    ? fc.subarray(ids, { minLength: 1, maxLength: Math.min(ids.length, 3) })
    : fc.constantFrom(...ids);
  return field.required ? one : seldom(one, 5);
}

/** A record that defines an entity. */
function recordOf(type: EntityType, id: string): fc.Arbitrary<unknown> {
  const fields = Object.entries<Field & { required?: true }>(ENTITIES[type].fields);
  return fc.record({
    id: fc.constant(id),
    name: fc.constantFrom(...NAMES),
    aliases: seldom(fc.subarray(NAMES, { maxLength: 2 }), 2),
    description: seldom(FORMS.text),
    section: seldom(section),
    ...Object.fromEntries(fields.map(([key, field]) => [key, fieldOf(key, field, type, id)])),
  });
}

/** What a second file says of an entity that the first defines: further facts, some of them the same. */
function mentionOf(type: EntityType, id: string): fc.Arbitrary<unknown> {
  const facts = Object.entries(RECORD_FIELDS[type]).flatMap(([key, { field }]) =>
    field.is === 'facts' ? [[key, seldom(listOf(factOf(field.format, id)))] as const] : [],
  );
  return fc.record({ id: fc.constant(id), ...Object.fromEntries(facts) });
}

function listsOf(record: (type: EntityType, id: string) => fc.Arbitrary<unknown>) {
  const lists = ENTITY_TYPES.flatMap((type) => {
    const { list } = entityRow(type);
    if (list === undefined || type === EntityType.Document) return [];
    return [[list, fc.tuple(...idsOf(type).map((id) => record(type, id)))] as const];
  });
  return Object.fromEntries(lists);
}

function headerOf(id: string): fc.Arbitrary<unknown> {
  return recordOf(EntityType.Document, id).map((record) => ({ ...(record as object), recordedAt: '2026-11-22' }));
}

/** Small recordings in two files, in which everything that can be recorded comes up: diamonds, circles, open and closed times. */
export const recordings: fc.Arbitrary<Files> = fc
  .tuple(
    fc.record({ document: headerOf(DOCUMENTS[0] ?? ''), ...listsOf(recordOf) }),
    fc.record({ document: headerOf(DOCUMENTS[1] ?? ''), ...listsOf(mentionOf) }),
  )
  .map(([first, second]) => ({ 'first.yaml': JSON.stringify(first), 'second.yaml': JSON.stringify(second) }));
