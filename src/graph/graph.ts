import type { Cypher } from './cypher.js';
import type { FullText } from './full-text.js';

/** A value that a statement takes or gives. */
export type Value = null | string | number | boolean | Value[] | { [key: string]: Value };
export type Parameters = Readonly<Record<string, Value>>;
/** A row of an answer, by position. */
export type Row = readonly Value[];

/** Runs a statement inside a transaction that writes. */
export type Run = (statement: Cypher, parameters?: Parameters) => Promise<Row[]>;

/** What must be unique, and what is looked up or sorted by: made by {@link Graph.prepare}, idempotently. */
export interface Indexes {
  unique: readonly { label: string; property: string }[];
  sorted: readonly { label: string; property: string }[];
  lookedUp: readonly { label: string; property: string }[];
  searched: readonly { label: string; property: string }[];
}

export type GraphErrorCode =
  /** The database cannot be reached, or has gone away. */
  | 'UNAVAILABLE'
  /** The database is there and lets nobody in: a wrong user, password or name, or a file that another process holds. */
  | 'REFUSED'
  /** The statement took longer than it may. */
  | 'TIMEOUT'
  /** The database holds what this program did not write, or what a later version of it wrote: it is left alone. */
  | 'FOREIGN'
  /** The database is there, and nothing has been loaded into it yet. */
  | 'NOT_LOADED'
  /** The database refused the statement: a defect of ours. */
  | 'STATEMENT';

export class GraphError extends Error {
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'GraphError';
  }
}

/** The port to the graph database. Both engines hold to it alike; who uses it never asks which one it is. */
export interface Graph {
  /** For people to read, never to decide by. */
  readonly engine: string;
  /** Runs a statement that reads. Rejects with a {@link GraphError}. */
  read(statement: Cypher, parameters?: Parameters): Promise<Row[]>;
  /**
   * Runs statements as one transaction: all of them take effect, or none. Transactions that write wait for each other, those
   * of other processes included: what one reads stays so until its end.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Finds entities by their words. */
  readonly fullText: FullText;
  prepare(indexes: Indexes): Promise<void>;
  close(): Promise<void>;
}
