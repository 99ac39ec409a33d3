import { comma, join, name, nothing, type Piece, piece } from '../graph/cypher.js';
import type { Answering } from './answering.js';
import { fill, type Ids, type Pools, poolsOf } from './pools.js';
import { argumentsIn, type Columns, type Request } from './rows.js';
import type { SelectedField } from './selection.js';
import type { Part, Writer } from './writer.js';

/** A subquery that gathers what answers rest on: its data, and the ids of the nodes that they may refer to. */
export interface Gathering {
  call: Piece;
  data: Piece;
  ids: Ids;
}

/** Writes the subquery that gathers for a field; `about` are the ids asked about, and the variables that they come from. */
export function gather(
  writer: Writer,
  field: SelectedField,
  answering: Answering<unknown>,
  about: { ids: Piece; takes: Piece },
): Gathering {
  const gathered = answering.gather({
    given: writer.argumentsOf(field),
    about: about.ids,
    parameter: (argument) => piece`$${name(`p${field.slot}_${argument}`)}`,
    fresh: () => writer.fresh(),
    proposals: (candidates, hit) => writer.proposals(candidates, hit),
  });
  const data = writer.fresh();
  const ids: Ids = new Map(Object.keys(gathered.ids).map((label) => [label, writer.fresh()]));
  const lists = [...ids].map(([label, list]) => piece`${gathered.ids[label] ?? nothing} AS ${list}`);
  const call = piece`CALL (${about.takes}) {
${gathered.cypher}
RETURN ${join([piece`${gathered.data} AS ${data}`, ...lists], comma)} }
`;
  return { call, data, ids };
}

/** Makes the answer of a field of what was gathered at a position of the statement's row, about the entity of an id if any. */
export function answered(
  field: SelectedField,
  answering: Answering<unknown>,
  at: number,
  pools: Pools,
): (request: Request, about: string) => unknown {
  return (request, about) => {
    const found = request.found.get(field.slot ?? -1);
    const composed = answering.compose(request.row[at] ?? null, argumentsIn(request, field), found, about);
    return fill(field, composed, request, pools.of);
  };
}

/** Writes a field of the query that is answered: about the entity that an argument names, or about none. */
export function answerOfQuery(
  writer: Writer,
  field: SelectedField,
  answering: Answering<unknown>,
  columns: Columns,
): Part {
  const { about } = answering;
  const ids = about === undefined ? piece`[]` : piece`[$${name(`p${field.slot}_${about}`)}]`;
  const { call, data, ids: referred } = gather(writer, field, answering, { ids, takes: nothing });
  const pools = poolsOf(writer, field, answering, referred, columns);
  const value = answered(field, answering, columns.of(data), pools);
  const aboutIn = (request: Request) => (about === undefined ? '' : String(argumentsIn(request, field)[about]));
  return { calls: piece`${call}${pools.calls}`, decode: (_, request) => value(request, aboutIn(request)) };
}
