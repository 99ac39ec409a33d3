import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { isCommitting, LOCK, MAKE_MARK, READ_MARK, SET_MARK } from './commit-mark.js';
import { type Cypher, cypher, locals, name } from './cypher.js';
import type { FullText } from './full-text.js';
import { type Graph, GraphError, type Indexes, type Parameters, type Row, type Run, type Value } from './graph.js';
import { luceneQuery } from './lucene.js';
import { Queue } from './queue.js';

export interface Neo4jOptions {
  /** Any scheme of the driver: neo4j, bolt, and their +s and +ssc. */
  uri: string;
  user?: string | undefined;
  password?: string | undefined;
  /** The database of that name; the server's default where there is none. */
  database?: string | undefined;
  /** Milliseconds after which the server is told to end a statement. */
  timeout: number;
}

/** How often a statement or transaction is tried after an error that the driver calls retryable. */
const MOST_TRIES = 4;

/** Whole numbers go as integers: LIMIT takes no other. */
function sent(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(sent);
  if (typeof value === 'object' && value !== null) return sentAll(value);
  return value;
}

function sentAll(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, sent(value)]));
}

type Shape = { [column: string]: Value };

function received({ records }: QueryResult<Shape>): Row[] {
  return records.map((record) => record.keys.map((key) => record.get(key)));
}

function graphError(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (/TransactionTimedOut|Terminated/.test(error.code)) {
    return new GraphError('TIMEOUT', 'the database ended a statement that took too long', { cause: error });
  }
  if (/^Neo\.ClientError\.(Security|Database)\./.test(error.code)) {
    const message = 'the database refuses the user or the password, or there is none of that name';
    return new GraphError('REFUSED', message, { cause: error });
  }
  if (/^Neo\.(ClientError\.(?!Cluster)|DatabaseError)/.test(error.code)) {
    return new GraphError('STATEMENT', 'the database refused a statement', { cause: error });
  }
  return new GraphError('UNAVAILABLE', 'the database cannot be reached', { cause: error });
}

function isRetryable(error: unknown): boolean {
  const cause = error instanceof GraphError ? error.cause : undefined;
  return cause instanceof Neo4jError && neo4j.isRetryableError(cause);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * The index of the stored words, and of the types to ask for them by. The words are analysed by us: `whitespace` leaves
 * them as they are.
 */
const WORD_INDEX = cypher`CREATE FULLTEXT INDEX entity_words IF NOT EXISTS FOR (n:Entity) ON EACH [n.words, n.type] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;

/** How many of the best Lucene hands over; among equals of them, sort keys decide. It bounds the cost of a word that is everywhere. */
const MOST_SCORED = 10_000;

const fullText: FullText = {
  match: (candidates, hit, fresh) =>
    locals(
      fresh,
    )`CALL db.index.fulltext.queryNodes('entity_words', ${candidates}.query, {limit: ${candidates}.scored}) YIELD node AS ${hit}, score AS points
WITH ${hit} ORDER BY points DESC, ${hit}.sort, ${hit}.id LIMIT ${candidates}.limit`,
  candidates: async (query, limit) => ({ query: luceneQuery(query), scored: Math.max(limit, MOST_SCORED), limit }),
};

/** The name of the one parameter that holds all others. */
const ALL = 'given';
const texts = new WeakMap<Cypher, string>();

/**
 * The statement with its parameters as the values of one map. A plan of Neo4j is kept by the sizes of the texts and lists
 * among its parameters, in powers of ten: a statement was planned anew for a short id after a long one, for seconds. What
 * a map holds it does not look at.
 */
function ofOneMap(statement: Cypher): string {
  const text = texts.get(statement) ?? statement.text.replaceAll(/\$(\w+)/g, `$${ALL}.$1`);
  texts.set(statement, text);
  return text;
}

/** Neo4j over bolt, one machine or a cluster. */
export function openNeo4j({ uri, user, password, database, timeout }: Neo4jOptions): Graph {
  const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
  const driver: Driver = neo4j.driver(uri, auth, {
    disableLosslessIntegers: true,
    userAgent: 'ansvarsgraf',
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 10_000,
  });
  const writes = new Queue();

  async function withSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = driver.session({
      ...(database === undefined ? {} : { database }),
      defaultAccessMode: mode,
      fetchSize: -1,
    });
    try {
      return await work(session);
    } catch (error) {
      throw graphError(error);
    } finally {
      await session.close();
    }
  }

  /** Auto-commit: one round trip, two to five times as fast as a managed transaction. Its retries are ours to make. */
  async function read(statement: Cypher, parameters: Parameters = {}): Promise<Row[]> {
    const sentParameters = { [ALL]: sentAll(parameters) };
    for (let tries = 1; ; tries += 1) {
      try {
        return await withSession('READ', async (session) =>
          received(await session.run<Shape>(ofOneMap(statement), sentParameters, { timeout })),
        );
      } catch (error) {
        if (!isRetryable(error) || tries === MOST_TRIES) throw error;
        await pause(50 * 2 ** tries);
      }
    }
  }

  const autoCommit = (statement: Cypher, parameters: Parameters = {}) =>
    withSession('WRITE', (session) => session.run(statement.text, sentAll(parameters), { timeout }));

  /** One try of a transaction, its commit marked for those who read meanwhile. */
  async function attempt<T>(session: Session, work: (run: Run) => Promise<T>): Promise<T> {
    const transaction = session.beginTransaction();
    const mark = randomUUID();
    let marked = false;
    try {
      await transaction.run(LOCK.text, { value: mark });
      const result = await work(async (statement, parameters = {}) =>
        received(await transaction.run<Shape>(statement.text, sentAll(parameters))),
      );
      marked = true;
      await autoCommit(SET_MARK, { value: `${mark}+` });
      await transaction.commit();
      return result;
    } catch (error) {
      if (transaction.isOpen()) await transaction.rollback();
      throw error;
    } finally {
      if (marked) await autoCommit(SET_MARK, { value: mark });
    }
  }

  async function transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await withSession('WRITE', (session) => attempt(session, work));
      } catch (error) {
        if (!isRetryable(error) || tries === MOST_TRIES) throw error;
        await pause(50 * 2 ** tries);
      }
    }
  }

  return {
    engine: 'neo4j',
    read,
    write: (work) => writes.run(() => transact(work)),
    fullText,
    async prepare({ unique, sorted, lookedUp, searched }: Indexes) {
      for (const { label, property } of unique) {
        await autoCommit(
          cypher`CREATE CONSTRAINT ${name(`${label}_${property}`)} IF NOT EXISTS FOR (n:${name(label)}) REQUIRE n.${name(property)} IS UNIQUE`,
        );
      }
      for (const { label, property } of [...sorted, ...lookedUp]) {
        await autoCommit(
          cypher`CREATE INDEX ${name(`${label}_${property}_index`)} IF NOT EXISTS FOR (n:${name(label)}) ON (n.${name(property)})`,
        );
      }
      for (const { label, property } of searched) {
        await autoCommit(
          cypher`CREATE TEXT INDEX ${name(`${label}_${property}_text`)} IF NOT EXISTS FOR (n:${name(label)}) ON (n.${name(property)})`,
        );
      }
      await autoCommit(WORD_INDEX);
      await autoCommit(cypher`CALL db.awaitIndexes(60)`);
      await autoCommit(MAKE_MARK);
      const [[mark] = []] = await read(READ_MARK);
      if (isCommitting(mark)) await transact(async () => {});
    },
    close: () => driver.close(),
  };
}
