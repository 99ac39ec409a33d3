import { comma, join, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import type { Value } from '../graph/graph.js';
import { Refusal } from '../model/refusal.js';
import type { Arguments } from './answering.js';
import type { SelectedField } from './selection.js';

/** The name of an object's concrete type. A symbol, since every string can be a client's alias. */
export const TYPE = Symbol('type');

/** An object of the answer, by response key, as graphql-js reads it. It has no prototype: `__proto__` is an alias like any. */
export type ResponseObject = { [TYPE]?: string; [key: string]: unknown };

export function emptyObject(type?: string): ResponseObject {
  const answer: ResponseObject = Object.create(null);
  if (type !== undefined) answer[TYPE] = type;
  return answer;
}

/** What one request gives to the operation that it asks for, and how many values its answer has come to. */
export interface Request {
  /** The arguments, by slot. */
  given: readonly Arguments[];
  /** What inquiries found, by the slot of the field that they were made for. */
  found: Map<number, unknown>;
  count: number;
  /** The one row that the statement gave. */
  row: readonly Value[];
}

/** The arguments of a field in a request; none where it takes none. */
export function argumentsIn({ given }: Request, { slot }: SelectedField): Arguments {
  return slot === undefined ? {} : (given[slot] ?? {});
}

/**
 * The most values that an answer may hold. A statement reads a property once, but a client can ask for it under a thousand
 * aliases: answering, not reading, is what that costs. So many take about a second.
 */
export const MOST_VALUES = 250_000;

/** Counts values of an answer. Throws a {@link Refusal} where they become too many. */
export function count(request: Request, values: number): void {
  request.count += values;
  if (request.count <= MOST_VALUES) return;
  throw new Refusal({
    code: 'OPERATION_TOO_LARGE',
    what: 'values',
    found: request.count,
    atMost: MOST_VALUES,
  });
}

/** Turns what a statement gave for a row into a value of the answer. */
export type Decode = (row: readonly Value[], request: Request) => unknown;

/** Where rows stand within others: at a position, one of a list or alone. */
interface Place {
  columns: Columns;
  at: number;
  isList: boolean;
}

/** A row of the statement: which expressions stand at which position, each once. */
export class Columns {
  private readonly positions = new Map<string, number>();
  private readonly expressions: Piece[] = [];
  private place: Place | undefined;

  /** Says where these rows stand: at the position of an expression in the rows around them. Returns the position. */
  within(columns: Columns, result: Piece, isList: boolean): number {
    const at = columns.of(result);
    this.place = { columns, at, isList };
    return at;
  }

  /**
   * Binds every row of these, wherever they stand within others, to a variable: the clauses that do, and the variable of the
   * outermost row that they begin with. A row that is not there is null.
   */
  each(fresh: () => Piece): { begin: Piece; clauses: Piece; row: Piece } {
    if (!this.place) throw new Error('the row of a statement stands in no other');
    const { columns, at, isList } = this.place;
    const row = fresh();
    const bind = (value: Piece) => (isList ? piece`UNWIND ${value} AS ${row}` : piece`WITH ${value} AS ${row}`);
    const outermost = columns.place === undefined ? columns.expressions[at] : undefined;
    if (outermost) return { begin: outermost, clauses: bind(outermost), row };
    const outer = columns.each(fresh);
    return {
      begin: outer.begin,
      clauses: piece`${outer.clauses}
${bind(piece`${outer.row}[${wholeNumber(at)}]`)}`,
      row,
    };
  }

  /** The position of an expression in the row. */
  of(expression: Piece): number {
    const known = this.positions.get(expression.text);
    if (known !== undefined) return known;
    const position = this.expressions.push(expression) - 1;
    this.positions.set(expression.text, position);
    return position;
  }

  list(): Piece {
    return piece`[${join(this.expressions, comma)}]`;
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
  return (row, request) => {
    const name = only ?? (type === undefined ? '' : String(row[type]));
    const answer = emptyObject(name);
    const own = fieldsOf(name);
    count(request, own.length);
    for (const { selected, decode } of own) answer[selected.key] = decode(row, request);
    return answer;
  };
}
