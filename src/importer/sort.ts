import { FIRST_DAY } from '../model/dates.js';
import type { FactKind } from '../model/relationship-rows.js';
import { FACTS, type FactType } from '../model/relationships.js';
import { EntityType, FindingKind, PostKind } from '../model/schema.generated.js';
import { swedishSortKey } from '../model/text.js';
import type { EntityRecord, Properties } from './recording.js';

/** Between the parts of a key: below every character that a part holds. */
const NEXT = ' !';

function number(value: Properties[string] | undefined): string {
  return typeof value === 'number' ? String(value).padStart(6, '0') : '~';
}

function rank(values: Readonly<Record<string, string>>, value: Properties[string] | undefined): string {
  return String(Object.values(values).indexOf(String(value)) + 1).padStart(2, '0');
}

/** What stands before the name in an entity's sort key: its date or number, where its like are told apart by it. */
function lead(type: EntityType, properties: Properties, agendaNumber: Properties[string] | undefined): string[] {
  switch (type) {
    case EntityType.PriorityArea:
    case EntityType.Promise:
    case EntityType.AgendaItem:
      return [number(properties.number)];
    case EntityType.Finding:
      return [rank(FindingKind, properties.findingKind), number(properties.order)];
    case EntityType.Meeting:
      return [String(properties.dateFirst ?? '~')];
    case EntityType.Decision:
      return [String(properties.dateFirst ?? '~'), number(agendaNumber)];
    default:
      return [];
  }
}

/**
 * The key by which an entity stands in every list: as Swedes expect, after its number or date where it has one. For a
 * decision, `agendaNumber` is the number of the item under which it was taken.
 */
export function entitySortKey(
  { type, name, properties }: Pick<EntityRecord, 'type' | 'name' | 'properties'>,
  agendaNumber?: Properties[string],
): string {
  return [...lead(type, properties, agendaNumber), swedishSortKey(name)].join(NEXT);
}

/** The key by which entities stand in lists by name, as Swedes expect. */
export function nameSortKey({ name }: Pick<EntityRecord, 'name'>): string {
  return swedishSortKey(name);
}

/**
 * The key by which entities stand in lists by date, undated ones last; alike ones as in every list. `own` is the key of that,
 * `itemDate` the day of the meeting on whose agenda it stood.
 */
export function dateSortKey(
  { dateFirst, endsLast }: Properties,
  own: string,
  itemDate: Properties[string] | undefined,
): string {
  return [String(dateFirst ?? itemDate ?? endsLast ?? '~'), own].join(NEXT);
}

/** Where a post stands among those of its body: chair first. */
export function postRank(properties: Properties): number {
  return Object.values<string>(PostKind).indexOf(String(properties.postKind));
}

function factLead(type: FactType, properties: Properties): string {
  const { sortedBy, values }: FactKind = FACTS[type];
  const sorting = sortedBy === undefined ? undefined : values[sortedBy];
  return sortedBy !== undefined && sorting?.is === 'oneOf' ? rank(sorting.values, properties[sortedBy]) : '';
}

/**
 * The key by which a fact stands in every list: by its kind or role, in the order of the schema, then by its ends in the
 * order of the table, then by when it began.
 */
export function factSortKey(
  type: FactType,
  properties: Properties,
  endSortKeys: readonly (string | undefined)[],
): string {
  const ends = endSortKeys.map((key) => key ?? '~');
  return [factLead(type, properties), ...ends, String(properties.first ?? FIRST_DAY)].join(NEXT);
}
