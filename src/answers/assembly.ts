import type { Piece } from '../graph/cypher.js';
import type { Graph, Value } from '../graph/graph.js';
import type { Gathered } from '../statements/gathered.js';

/** An entity or fact of the answer, by its id; `over` are fields of it that the answer knows better than the graph. */
export class Ref {
  constructor(
    readonly id: string,
    readonly over: Readonly<Record<string, Composed>> = {},
  ) {}
}

/** The citations of an entity or fact, by its id. */
export class CitationsOf {
  constructor(readonly id: string) {}
}

/** What an answer asks for before its statement is run: the index of words, or other operations. */
export interface Services {
  graph: Graph;
  /** Runs an operation of the API and gives its data. Rejects where it has errors. */
  execute(operation: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** What an inquiry found: parameters of the statement, and what `compose` finds in its arguments under {@link FOUND}. */
export interface Inquiry {
  parameters: Readonly<Record<string, Value>>;
  found: unknown;
}

/** Where what an inquiry found stands among the arguments. */
export const FOUND = Symbol('found');

export type Arguments = Readonly<Record<string, unknown>> & { readonly [FOUND]?: unknown };

/** A value of an answer before what is selected of its entities is filled in. A function depends on the field's arguments. */
export type Composed =
  | null
  | string
  | number
  | boolean
  | Ref
  | CitationsOf
  | ((given: Arguments) => Composed)
  | readonly Composed[]
  | { readonly [field: string]: Composed };

/**
 * An answer that is more than a neighbour: the statement gathers what it rests on, the rules that make an answer of it are
 * TypeScript, and what the client selects of entities and facts comes in the same statement.
 */
export interface Assembly {
  /** What the rules make themselves at times, where others only point at what the graph holds. */
  composes?: readonly ('fact' | 'citation')[];
  /** The values of a request, by the names under which the statement has them. Throws a Refusal for bad ones. */
  parameters(given: Arguments): Readonly<Record<string, Value>>;
  /** Asks what must be known before the statement is run. */
  inquire?(given: Arguments, services: Services): Promise<Inquiry>;
  /** What of the arguments shapes the statement, beside which of them are given. */
  shape(given: Arguments): string;
  gather(input: GatherInput): Gathered;
  /** Makes the answer of what was gathered. Throws a Refusal where the question has none. */
  compose(data: Value, given: Arguments): Composed;
}

export interface GatherInput {
  given: Arguments;
  /** The parameter of that name. */
  parameter(argument: string): Piece;
  /** A variable that nothing else in the statement uses. */
  fresh(): Piece;
  /** What binds the entities that the index of words proposes to `hit`, of the candidates that an inquiry got from it. */
  proposals(candidates: Piece, hit: Piece): Piece;
}
