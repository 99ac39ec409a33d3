import type { Parameters, Value } from '../graph/graph.js';
import { decodeCursor } from '../model/cursor.js';
import { Refusal } from '../model/refusal.js';
import { fold } from '../model/text.js';
import type { Arguments } from './answering.js';
import { orderedList, sortProperty } from './fields.js';
import { pagingOf } from './paging.js';
import type { Readings } from './reading.js';
import type { Slot } from './selection.js';
import { type GivenCondition, givenConditions } from './shape.js';

export const LARGEST_PAGE = 100;

/** Text that is compared with folded text is folded likewise; a year has four digits, as in a day. */
function comparable({ narrowing, value }: GivenCondition): Value {
  if (narrowing.by === 'heldIn') return String(value).padStart(4, '0');
  const folded = narrowing.by === 'where' && (narrowing.is === 'CONTAINS' || narrowing.is === 'HOLDS');
  return folded ? fold(String(value)) : (value as Value);
}

/** Where a page begins or ends: the place of the cursor, or where every list begins. */
function placeParameters(
  index: number,
  list: string,
  field: string,
  argument: 'after' | 'before',
  given: unknown,
): Record<string, Value> {
  const place = typeof given === 'string' ? decodeCursor(list, given) : { sort: '', id: '' };
  if (!place) throw new Refusal({ code: 'BAD_CURSOR', field, argument, given: String(given) });
  return { [`p${index}_${argument}Sort`]: place.sort, [`p${index}_${argument}Id`]: place.id };
}

function pageParameters(index: number, list: string, { field, marked }: Slot, given: Arguments): Record<string, Value> {
  const { first, after, last, before } = given;
  if (typeof first === 'number' && typeof last === 'number')
    throw new Refusal({ code: 'BAD_PAGE_SIZE', field: field.name, given: { first, last }, most: LARGEST_PAGE });
  for (const [argument, length] of Object.entries({ first, last })) {
    if (typeof length !== 'number' || (length >= 1 && length <= LARGEST_PAGE)) continue;
    throw new Refusal({ code: 'BAD_PAGE_SIZE', field: field.name, given: { [argument]: length }, most: LARGEST_PAGE });
  }
  return {
    [`p${index}_limit`]: pagingOf(given, marked.usualPage).length + 1,
    ...placeParameters(index, list, field.name, 'after', after),
    ...(typeof before === 'string' ? placeParameters(index, list, field.name, 'before', before) : {}),
  };
}

/** An id, or ids. Throws a {@link Refusal} for more than may be asked for. */
function keyOf(field: string, argument: string, value: unknown): Value {
  if (!Array.isArray(value)) return String(value);
  if (value.length <= LARGEST_PAGE) return value.map(String);
  const expected = { is: 'AT_MOST', most: LARGEST_PAGE, of: 'ids' } as const;
  throw new Refusal({ code: 'BAD_USER_INPUT', field, argument, expected });
}

/**
 * The parameters of a request: what the arguments of every slot stand for in the statement. Throws a
 * {@link Refusal} for a page size out of bounds, a cursor of another list, or more ids than may be asked for.
 */
export function parametersOf(
  readings: Readings,
  slots: readonly Slot[],
  lists: ReadonlyMap<number, string>,
  given: readonly Arguments[],
): Parameters {
  const parameters: Record<string, Value> = {};
  slots.forEach((slot, index) => {
    const values = given[index] ?? {};
    const field = slot.field.name;
    const list = lists.get(index);
    if (list !== undefined) {
      const ordered = orderedList(list, sortProperty(slot.marked, values));
      Object.assign(parameters, pageParameters(index, ordered, slot, values));
    }
    for (const condition of givenConditions(readings, slot, index, values))
      parameters[condition.parameter] = comparable(condition);
    if (slot.reading.by === 'answering') {
      for (const [key, value] of Object.entries(slot.reading.answering.parameters(values))) {
        parameters[`p${index}_${key}`] = value;
      }
      return;
    }
    const { key } = slot.marked;
    if (key !== undefined) parameters[`p${index}_${key}`] = keyOf(field, key, values[key]);
  });
  return parameters;
}
