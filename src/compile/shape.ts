import { getNullableType, isInputObjectType } from 'graphql';
import { locals, name, nothing, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import type { Arguments } from './answering.js';
import { isConnection } from './fields.js';
import { pagingOf } from './paging.js';
import type { Narrowing, Readings } from './reading.js';
import type { Slot } from './selection.js';

/** A condition of a slot that the request gives a value for: its parameter, and how it narrows. */
export interface GivenCondition {
  parameter: string;
  narrowing: Narrowing;
  value: unknown;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Every argument and filter field that narrows a list and has a value in this request. */
export function givenConditions(readings: Readings, slot: Slot, index: number, given: Arguments): GivenCondition[] {
  return slot.field.args.flatMap((argument) => {
    const value = given[argument.name];
    if (!isGiven(value)) return [];
    const narrowing = readings.ofArgument(slot.type, slot.field.name, argument.name);
    if (narrowing) return [{ parameter: `p${index}_${argument.name}`, narrowing, value }];
    const type = getNullableType(argument.type);
    if (!isInputObjectType(type)) return [];
    const filter = value as Arguments;
    return Object.values(type.getFields()).flatMap((field): GivenCondition[] => {
      const inner = readings.ofInputField(field);
      const part = filter[field.name];
      return inner && isGiven(part)
        ? [{ parameter: `p${index}_${argument.name}_${field.name}`, narrowing: inner, value: part }]
        : [];
    });
  });
}

/**
 * What of a request's arguments shapes the statement: which have a value, the side of a relation, every boolean, and whether
 * a page is the beginning or the end of its list.
 * Requests of one document with the same shape share a statement.
 */
export function shapeOf(readings: Readings, slots: readonly Slot[], given: readonly Arguments[]): string {
  return slots
    .map((slot, index) => {
      const values = given[index] ?? {};
      const present = givenConditions(readings, slot, index, values).map(({ parameter }) => parameter);
      const structural = Object.entries(values).flatMap(([argument, value]) => {
        if (typeof value === 'boolean' || argument === slot.marked.side || argument === slot.marked.order?.argument)
          return [`${argument}=${String(value)}`];
        return (argument === 'after' || argument === 'before') && isGiven(value) ? [argument] : [];
      });
      const backward = isConnection(slot) && pagingOf(values).isBackward ? ['backward'] : [];
      const own = slot.reading.by === 'answering' ? [slot.reading.answering.shape(values)] : [];
      return [...present, ...structural, ...backward, ...own].join(',');
    })
    .join(';');
}

/** The steps by which an entity is reached: `:PART_OF*1..8`. */
export function reach({ over, depth }: Extract<Narrowing, { by: 'reaching' }>): Piece {
  return piece`:${name(over)}${depth === 1 ? nothing : piece`*1..${wholeNumber(depth)}`}`;
}

/** The condition on a member of a list, in Cypher. `fresh` gives the variables that it takes besides. */
export function condition(
  { narrowing, parameter }: GivenCondition,
  member: Piece,
  relation: Piece,
  fresh: () => Piece,
): Piece {
  const value = piece`$${name(parameter)}`;
  if (narrowing.by === 'reaching')
    return piece`EXISTS { (${member})-[${reach(narrowing)}]->(:${name(narrowing.label)} {id: ${value}}) }`;
  if (narrowing.by === 'heldIn')
    return piece`${member}.${name(narrowing.first)} <= ${value} + '-12-31' AND ${member}.${name(narrowing.last)} >= ${value} + '-01-01'`;
  if (narrowing.by === 'heldOn') {
    const held = narrowing.onRelation ? relation : member;
    return piece`${held}.${name(narrowing.first)} <= ${value} AND ${held}.${name(narrowing.last)} >= ${value}`;
  }
  const property = piece`${member}.${name(narrowing.property)}`;
  switch (narrowing.is) {
    case 'IS':
      return piece`${property} = ${value}`;
    case 'ONE_OF':
      return piece`${property} IN ${value}`;
    case 'OVERLAPS':
      return locals(fresh)`any(one IN ${property} WHERE one IN ${value})`;
    case 'CONTAINS':
      return piece`${property} CONTAINS ${value}`;
    case 'HOLDS':
      return piece`${value} IN ${property}`;
    case 'FROM':
      return piece`${property} >= ${value}`;
    case 'TO':
      return piece`${property} <= ${value}`;
  }
}
