import type { Piece } from '../graph/cypher.js';
import type { Graph, Value } from '../graph/graph.js';
import type { Gathered } from '../statements/gathered.js';

/** The values of a field's arguments, coerced, with their defaults. */
export type Arguments = Readonly<Record<string, unknown>>;

/** A node of the graph that the answer refers to, by its id; `over` are fields of it that the answer knows better than the graph. */
export class Ref {
  constructor(
    readonly id: string,
    readonly over: Readonly<Record<string, Composed>> = {},
  ) {}
}

/** What a block reads of a node as rows, by the id of the node. */
export class RowsOf {
  constructor(readonly id: string) {}
}

/** A value of an answer before what is selected of its entities is filled in. A function depends on the field's arguments. */
export type Composed =
  | null
  | string
  | number
  | boolean
  | Ref
  | RowsOf
  | ((given: Arguments) => Composed)
  | readonly Composed[]
  | { readonly [field: string]: Composed };

/** What an answer asks for before its statement is run: the index of words, or other operations. */
export interface Services {
  graph: Graph;
  /** Runs an operation of the API and gives its data. Rejects where it has errors. */
  execute(operation: string, variables: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** What an inquiry found: parameters of the statement, and what {@link Answering.compose} is given. */
export interface Inquiry<Found> {
  parameters: Readonly<Record<string, Value>>;
  found: Found;
}

/**
 * How a field of the query is answered that is more than a neighbour: the statement gathers what the answer rests on, the
 * rules that make an answer of it are TypeScript, and what the client selects of nodes comes in the same statement.
 */
export interface Answering<Found = undefined> {
  /**
   * The argument that is the id of the entity asked about. Where the field is one of an entity, that entity is: all of an
   * operation are gathered for together. Without it, only the query has such a field.
   */
  about?: string;
  /** The types of objects that the rules make themselves at times, where others only refer to what the graph holds. */
  composes?: readonly string[];
  /** The values of a request, by the names under which the statement has them. Throws a Refusal for bad ones. */
  parameters(given: Arguments): Readonly<Record<string, Value>>;
  /** Asks what must be known before the statement is run; where there is none, nothing is found. */
  inquire?(given: Arguments, services: Services): Promise<Inquiry<Found>>;
  /** What of the arguments shapes the statement, beside which of them are given. */
  shape(given: Arguments): string;
  gather(input: GatherInput): Gathered;
  /** Makes the answer of what was gathered, about the entity asked about if any. Throws a Refusal where the question has none. */
  compose(data: Value, given: Arguments, found: Found, about: string): Composed;
}

/** The ways to answer fields of the query, by the name that `@assembled` gives in the schema. */
export type Answerings = Readonly<Record<string, Answering<unknown>>>;

export interface GatherInput {
  given: Arguments;
  /** The ids of the entities asked about, a list; an empty one where the answering is about none. */
  about: Piece;
  /** The parameter of that name. */
  parameter(argument: string): Piece;
  /** A variable that nothing else in the statement uses. */
  fresh(): Piece;
  /** What binds the entities that the index of words proposes to `hit`, of the candidates that an inquiry got from it. */
  proposals(candidates: Piece, hit: Piece): Piece;
}
