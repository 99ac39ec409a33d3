import { join, nothing, type Piece, piece, wholeNumber } from '../graph/cypher.js';
import { type Pool, poolsOf } from './pools.js';
import type { Reading } from './reading.js';
import type { Columns, Decode } from './rows.js';
import type { SelectedField } from './selection.js';
import { answered, gather } from './write-answering.js';
import type { Part, Writer } from './writer.js';

type AnsweringReading = Extract<Reading, { by: 'answering' }>;

/** A field that is answered about the nodes of some rows. */
interface Asked {
  field: SelectedField;
  reading: AnsweringReading;
  /** The rows that have the field, and where each has the id of its node. */
  columns: Columns;
  idAt: number;
  /** Given once the subqueries are written. */
  value?: ReturnType<typeof answered>;
}

/** A list of the ids of the nodes that a field is answered about. */
function idsOf({ columns, idAt }: Asked, writer: Writer): { call: Piece; result: Piece } {
  const { begin, clauses, row } = columns.each(() => writer.fresh());
  const id = writer.fresh();
  const body = piece`${clauses}
WITH ${row}[${wholeNumber(idAt)}] AS ${id} WHERE ${id} IS NOT NULL
`;
  return writer.subquery(begin, body, piece`collect(DISTINCT ${id})`);
}

/**
 * The fields of an operation that are answered about entities, wherever they stand: once everything else is read, what their
 * answers rest on is gathered for all entities together, so that a list costs little more than one.
 */
export class AnswersOfNodes {
  private asked: Asked[] = [];

  /** A field that is to be answered about a node. */
  add(field: SelectedField, reading: AnsweringReading, node: Piece, columns: Columns): Part {
    const asked: Asked = { field, reading, columns, idAt: columns.of(piece`${node}.id`) };
    this.asked.push(asked);
    const decode: Decode = (row, request) => asked.value?.(request, String(row[asked.idAt]));
    return { calls: nothing, decode };
  }

  /** The subqueries that gather, for those who ask alike together; what they select may hold such fields again. */
  write(writer: Writer, outermost: Columns): Piece {
    let calls = nothing;
    while (this.asked.length > 0) {
      const round = new Map<string, Asked[]>();
      for (const one of this.asked) {
        const alike = `${one.reading.name} ${one.field.given}`;
        round.set(alike, [...(round.get(alike) ?? []), one]);
      }
      this.asked = [];
      for (const alike of round.values()) calls = piece`${calls}${answerAll(writer, alike, outermost)}`;
    }
    return calls;
  }
}

function answerAll(writer: Writer, alike: readonly Asked[], outermost: Columns): Piece {
  const [first] = alike;
  if (!first) return nothing;
  const lists = alike.map((one) => idsOf(one, writer));
  const results = lists.map(({ result }) => result);
  const about = { ids: join(results, piece` + `), takes: join(results, piece`, `) };
  const gathered = gather(writer, first.field, first.reading.answering, about);
  const shared = new Map<string, Pool>();
  const parts = alike.map((one): Piece => {
    const pools = poolsOf(writer, one.field, one.reading.answering, gathered.ids, outermost, shared);
    one.value = answered(one.field, one.reading.answering, outermost.of(gathered.data), pools);
    return pools.calls;
  });
  const before = join(
    lists.map(({ call }) => call),
    nothing,
  );
  return piece`${before}${gathered.call}${join(parts, nothing)}`;
}
