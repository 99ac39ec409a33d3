import type { QueryResult } from '@grafeo-db/js';
import { MAKE_MARK } from './commit-mark.js';
import { type Cypher, cypher, locals, name } from './cypher.js';
import type { FullText } from './full-text.js';
import { type Graph, GraphError, type Indexes, type Parameters, type Row, type Run, type Value } from './graph.js';
import { whereEngineIsAway } from './platforms.js';
import { Queue } from './queue.js';
import { CurrentWordIndex } from './word-index.js';

export interface GrafeoOptions {
  /** The file that holds the graph; in memory where there is none. */
  path?: string;
  /** Leaves the file as it is, byte for byte: there must be one. To open it for writing alone changes it. */
  readOnly?: boolean;
  /** For tests: lists without an order come in a random one. */
  shuffleUnordered?: boolean;
  /** Milliseconds after which an answer is no longer waited for; the engine cannot be stopped. */
  timeout: number;
}

/** What the index of words is made of; nodes from before they had words have none. */
const INDEXED = cypher`MATCH (n:Entity) RETURN n.id AS id, n.type AS type, n.sort AS sort, coalesce(n.words, '') AS words`;

const MESSAGE_FREE_OF_STATEMENT = 'the embedded graph refused a statement';

async function opened({ path, readOnly = false, shuffleUnordered = false }: GrafeoOptions) {
  // Imported here and not above: a module that throws while another one that is imported imports it, ends the process.
  const { default: grafeo } = await import('@grafeo-db/js').catch((cause) => Promise.reject(whereEngineIsAway(cause)));
  try {
    if (path !== undefined && readOnly) return grafeo.GrafeoDB.openReadOnly(path);
    return grafeo.GrafeoDB.create(path, { shuffleUnordered });
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GraphError('REFUSED', /locked/.test(reason) ? 'another process has it open' : reason, { cause });
  }
}

/** Grafeo in this process: in memory, or in a file that no other process may open at the same time. Rejects with a GraphError. */
export async function openGrafeo(options: GrafeoOptions): Promise<Graph> {
  const { timeout } = options;
  const database = await opened(options);
  const writes = new Queue();

  const rows = (result: QueryResult): Row[] => result.rows() as Value[][];
  const refused = (cause: unknown): GraphError => new GraphError('STATEMENT', MESSAGE_FREE_OF_STATEMENT, { cause });

  async function read(statement: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new GraphError('TIMEOUT', `no answer within ${timeout} ms`)), timeout);
    });
    const answer = database.executeCypher(statement.text, parameters).then(rows, (cause) => {
      throw refused(cause);
    });
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  }

  const index = new CurrentWordIndex(() => read(INDEXED));
  const fullText: FullText = {
    match: (candidates, hit, fresh) =>
      locals(fresh)`UNWIND ${candidates} AS candidate MATCH (${hit}:Entity {id: candidate})`,
    candidates: async (query, limit) => (await index.current()).find(query, limit),
  };

  async function transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const transaction = database.beginTransaction();
    try {
      const result = await work(async (statement, parameters = {}) => {
        return rows(
          await transaction.executeCypher(statement.text, parameters).catch((cause) => Promise.reject(refused(cause))),
        );
      });
      transaction.commit();
      index.outdate();
      return result;
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  return {
    engine: 'grafeo',
    read,
    write: (work) => writes.run(() => transact(work)),
    fullText,
    async prepare({ unique, sorted, lookedUp }: Indexes) {
      // A constraint brings no index here, and DDL is not rolled back.
      for (const { label, property } of unique) {
        await database.executeCypher(
          cypher`CREATE CONSTRAINT ${name(`${label}_${property}`)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.${name(property)} IS UNIQUE`
            .text,
        );
      }
      for (const { label, property } of [...unique, ...sorted, ...lookedUp]) {
        await database.executeCypher(
          cypher`CREATE INDEX ${name(`${label}_${property}_index`)} IF NOT EXISTS FOR (n:${name(label)}) ON (n.${name(property)})`
            .text,
        );
      }
      await database.executeCypher(MAKE_MARK.text);
      await index.current();
    },
    async close() {
      await writes.run(async () => database.close());
    },
  };
}
