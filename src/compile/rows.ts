import { type Cypher, comma, cypher, join } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import type { SelectedField } from './selection.js';
import type { Arguments } from './shape.js';

/** The name of an object's concrete type. A symbol, since every string can be a client's alias. */
export const TYPE = Symbol('type');

/** An object of the answer, by response key, as graphql-js reads it. It has no prototype: `__proto__` is an alias like any. */
export type Answer = { [TYPE]?: string; [key: string]: unknown };

export function emptyAnswer(type?: string): Answer {
  const answer: Answer = Object.create(null);
  if (type !== undefined) answer[TYPE] = type;
  return answer;
}

/** Turns what a statement gave for a row into a value of the answer; `given` are the arguments of the request, by slot. */
export type Decode = (row: readonly Value[], given: readonly Arguments[]) => unknown;

/** A row of the statement: which expressions stand at which position, each once. */
export class Columns {
  private readonly positions = new Map<string, number>();
  private readonly expressions: Cypher[] = [];

  /** The position of an expression in the row. */
  of(expression: Cypher): number {
    const known = this.positions.get(expression.text);
    if (known !== undefined) return known;
    const position = this.expressions.push(expression) - 1;
    this.positions.set(expression.text, position);
    return position;
  }

  list(): Cypher {
    return cypher`[${join(this.expressions, comma)}]`;
  }
}

/** A value of a row that is itself a list: of rows, or of values. */
export function listAt(row: readonly Value[], position: number): readonly Value[] {
  const value = row[position];
  return Array.isArray(value) ? value : [];
}

export interface DecodedField {
  selected: SelectedField;
  decode: Decode;
}

/**
 * Decodes rows into objects. Where the position has an abstract type, each row tells its own in the column `type`, and
 * only the fields selected for that type are in the object.
 */
export function objectDecoder(
  fields: readonly DecodedField[],
  type: number | undefined,
  only: string | undefined,
): Decode {
  const byType = new Map<string, readonly DecodedField[]>();
  const fieldsOf = (name: string): readonly DecodedField[] => {
    const known = byType.get(name) ?? fields.filter(({ selected }) => selected.types.has(name));
    byType.set(name, known);
    return known;
  };
  return (row, given) => {
    const name = only ?? (type === undefined ? '' : String(row[type]));
    const answer = emptyAnswer(name);
    for (const { selected, decode } of fieldsOf(name)) answer[selected.key] = decode(row, given);
    return answer;
  };
}
