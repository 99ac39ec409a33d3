import { getNamedType, getNullableType, isListType, isObjectType } from 'graphql';
import type { Arguments } from './answering.js';
import type { Marked, SelectedField, Selection } from './selection.js';

/** The property by which lists are sorted unless they are asked for in another order. */
export const SORT = 'sort';

/** What is selected of a field that has an object for a type. */
export function selectionOf(field: SelectedField): Selection {
  if (!field.selection) throw new Error(`${field.field.name} has no selection`);
  return field.selection;
}

export function isList(field: SelectedField): boolean {
  return isListType(getNullableType(field.field.type));
}

export function isConnection({ field }: Pick<SelectedField, 'field'>): boolean {
  return getNamedType(field.type).name.endsWith('Connection');
}

/** The type of a connection's members. */
export function memberType(field: SelectedField): string {
  const type = getNamedType(field.field.type);
  const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
  if (!nodes) throw new Error(`${type.name} is no connection`);
  return getNamedType(nodes.type).name;
}

/** The property by which a list is sorted that takes these arguments. */
export function sortProperty({ order }: Marked, given: Arguments): string {
  return order?.properties.get(given[order.argument]) ?? SORT;
}

/** What a cursor is good for: the list of that field, over those relationships, in that order. */
export function orderedList(list: string, property: string): string {
  return property === SORT ? list : `${list} by ${property}`;
}

/** What a cursor is good for beside its order: the list of that field, over those relationships. */
export function listName({ field, reading }: SelectedField): string {
  return reading.by === 'relation' ? `${field.name} ${reading.over.join(' ')}` : field.name;
}
