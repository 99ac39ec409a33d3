import { FIRST_DAY, LAST_DAY } from '../../../src/model/dates.js';
import { fold } from '../../../src/model/text.js';
import type { ArgumentDirective } from '../directives.js';
import type { Node, Records } from './records.js';
import { responsibility } from './responsibility.js';
import type { Member } from './row.js';

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Whether `goal` is reached over edges of a type in one to `depth` steps. */
function reaches(records: Records, start: string, over: string, goal: unknown, depth: number): boolean {
  let level = [start];
  for (let step = 0; step < depth; step += 1) {
    level = [...new Set(level.flatMap((id) => records.from(id, over).map(({ to }) => to)))];
    if (level.some((id) => id === goal)) return true;
  }
  return false;
}

function compares(property: unknown, comparison: string, value: unknown): boolean {
  if (property === undefined) return false;
  const held = list(property);
  switch (comparison) {
    case 'IS':
      return property === value;
    case 'ONE_OF':
      return list(value).includes(property);
    case 'OVERLAPS':
      return held.some((one) => list(value).includes(one));
    case 'CONTAINS':
      return String(property).includes(fold(String(value)));
    case 'HOLDS':
      return held.includes(fold(String(value)));
    case 'FROM':
      return String(property) >= String(value);
    case 'TO':
      return String(property) <= String(value);
    default:
      throw new Error(`no comparison ${comparison}`);
  }
}

/** A property of a node; how sure it is who owns it is what the answer says. */
function propertyOf(records: Records, node: Node, property: string): unknown {
  if (property !== 'ownership') return node.properties[property];
  const answer = responsibility(records, { for: node.id });
  return typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'status') : undefined;
}

/** Whether a member of a list meets what one argument asks. */
export function meets(records: Records, directive: ArgumentDirective, value: unknown, { node, edge }: Member): boolean {
  switch (directive.is) {
    case 'where':
      return compares(propertyOf(records, node, directive.property), directive.comparison, value);
    case 'reaching':
      return reaches(records, node.id, directive.over, value, directive.depth);
    case 'heldOn': {
      const { [directive.first]: first = FIRST_DAY, [directive.last]: last = LAST_DAY } = node.properties;
      const held = directive.onRelation && edge ? edge : { first, last };
      return held.first <= String(value) && held.last >= String(value);
    }
    case 'heldIn': {
      const { [directive.first]: first = FIRST_DAY, [directive.last]: last = LAST_DAY } = node.properties;
      const [begins, ends] = [String(first), String(last)].map((day) => Number(day.slice(0, 4)));
      return Number(begins) <= Number(value) && Number(ends) >= Number(value);
    }
  }
}
