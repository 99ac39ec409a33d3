import { type GraphQLNamedType, getNamedType, isAbstractType } from 'graphql';
import { join, locals, name, newline, nothing, type Piece, piece, variable, word } from '../graph/cypher.js';
import type { FullText } from '../graph/full-text.js';
import { Refusal } from '../model/refusal.js';
import { Direction } from '../model/schema.generated.js';
import type { Block, Bound, RowsBlock, Scope } from '../statements/block.js';
import type { Arguments } from './answering.js';
import { AnswersOfNodes } from './answers-of-nodes.js';
import { page } from './connection.js';
import { isConnection, isList, selectionOf } from './fields.js';
import { entryPoints, type Members, neighbours, ordered } from './members.js';
import type { Readings } from './reading.js';
import { argumentsIn, Columns, type Decode, type DecodedField, listAt, objectDecoder } from './rows.js';
import type { SelectedField, Selection, Slot } from './selection.js';
import { condition, type GivenCondition, givenConditions } from './shape.js';
import { answerOfQuery } from './write-answering.js';
import type { Part, Writer } from './writer.js';

/**
 * Puts together the one statement of an operation of a given shape: a walk over the selection, a nested subquery for every
 * list. It looks only at which arguments are given, never at a value, and nothing of the client's stands in the text.
 */
export class Compiler implements Writer {
  private variables = 0;
  private subqueries = 0;
  private readonly later = new AnswersOfNodes();

  constructor(
    private readonly readings: Readings,
    private readonly slots: readonly Slot[],
    private readonly given: readonly Arguments[],
    private readonly match: FullText['match'],
  ) {}

  /** How many subqueries the statement has: planning takes some ten milliseconds for each. */
  get blocks(): number {
    return this.subqueries;
  }

  /** A variable that nothing else in the statement uses. */
  fresh(): Piece {
    this.variables += 1;
    return variable(this.variables);
  }

  proposals(candidates: Piece, hit: Piece): Piece {
    return this.match(candidates, hit, () => this.fresh());
  }

  /** What the query's fields read. */
  query(roots: readonly SelectedField[], columns: Columns): { calls: Piece; fields: readonly DecodedField[] } {
    const { calls, fields } = this.fields(roots, undefined, columns);
    return { calls: piece`${calls}${this.later.write(this, columns)}`, fields };
  }

  /** What a selection reads of the node in scope; the query itself has no node. */
  object(selection: Selection, scope: Scope | undefined, columns: Columns): Part {
    const abstract = isAbstractType(selection.type) && scope !== undefined;
    const type = abstract ? columns.of(piece`${scope.node}.type`) : undefined;
    const { calls, fields } = this.fields(selection.fields, scope, columns);
    return { calls, decode: objectDecoder(fields, type, abstract ? undefined : selection.type.name) };
  }

  /** What fields read of the node in scope: the subqueries that come first, and how each is found in the row. */
  private fields(
    selected: readonly SelectedField[],
    scope: Scope | undefined,
    columns: Columns,
  ): { calls: Piece; fields: readonly DecodedField[] } {
    const parts = new Map<string, Part>();
    const fields = selected.map((one): DecodedField => {
      const part = parts.get(one.asks) ?? this.field(one, scope, columns);
      parts.set(one.asks, part);
      return { selected: one, decode: part.decode };
    });
    const calls = [...parts.values()].map((part) => part.calls);
    return { calls: join(calls, nothing), fields };
  }

  private field(field: SelectedField, scope: Scope | undefined, columns: Columns): Part {
    const bound = scope?.bound[field.field.name];
    if (bound) return this.bound(field, bound, columns);
    const { reading } = field;
    if (reading.by === 'api') return { calls: nothing, decode: () => undefined };
    if (reading.by === 'block') return this.handWritten(field, reading.block, scope, columns);
    if (reading.by === 'answering') {
      if (scope === undefined) return answerOfQuery(this, field, reading.answering, columns);
      return this.later.add(field, reading, scope.node, columns);
    }
    if (scope === undefined) return this.members(field, undefined, entryPoints(this, field), columns);
    if (reading.by === 'relation')
      return this.members(field, scope.node, neighbours(this, field, reading, scope.node), columns);
    if (reading.by === 'side') return this.side(reading, scope, columns);
    if (reading.by === 'embedded')
      return { calls: nothing, decode: this.embedded(field, reading.prefix, scope.node, columns) };
    const position = columns.of(piece`${scope.node}.${name(reading.property)}`);
    return { calls: nothing, decode: (row) => row[position] };
  }

  /** On which side of the fact in scope the node stands in whose list it is. */
  private side(ends: { out: string; in: string }, { node, seenFrom }: Scope, columns: Columns): Part {
    if (seenFrom === undefined) return { calls: nothing, decode: () => null };
    const leads = (over: string) => piece`EXISTS { (${node})-[:${name(over)}]->(${seenFrom}) }`;
    const position = columns.of(
      piece`CASE WHEN ${leads(ends.out)} THEN ${word(Direction.OUT)} WHEN ${leads(ends.in)} THEN ${word(Direction.IN)} END`,
    );
    return { calls: nothing, decode: (row) => row[position] };
  }

  private members(field: SelectedField, outer: Piece | undefined, members: Members, columns: Columns): Part {
    if (isConnection(field)) return page(this, field, outer, members, columns);
    return this.collect(
      field,
      outer,
      ordered(field, this.argumentsOf(field), members),
      { node: members.node, bound: {}, seenFrom: outer },
      columns,
    );
  }

  /** A subquery that gives the rows of a list, or the one row of an object. `outer` is what it takes from around it. */
  private collect(field: SelectedField, outer: Piece | undefined, rows: Piece, scope: Scope, columns: Columns): Part {
    const inner = new Columns();
    const key = field.marked.key;
    const byId = key !== undefined && isList(field) ? inner.of(piece`${scope.node}.id`) : undefined;
    const { calls, decode } = this.object(selectionOf(field), scope, inner);
    const list = isList(field);
    const all = list ? piece`collect(${inner.list()})` : piece`head(collect(${inner.list()}))`;
    const { call, result } = this.subquery(outer, piece`${rows}${newline}${calls}`, all);
    const position = inner.within(columns, result, list);
    const decodeList: Decode = (row, request) => listAt(row, position).map((one) => decode(one as [], request));
    const decodeOne: Decode = (row, request) => {
      if (row[position] !== null) return decode(listAt(row, position), request);
      if (key === undefined) return null;
      const [id, of] = [String(argumentsIn(request, field)[key]), getNamedType(field.field.type).name];
      throw new Refusal({ code: 'NOT_FOUND', field: field.field.name, argument: key, id, of });
    };
    const decodeByIds: Decode = (row, request) => {
      const found = new Map(listAt(row, position).map((one) => [(one as unknown[])[byId ?? 0], one as []]));
      const ids = argumentsIn(request, field)[key ?? ''];
      return (Array.isArray(ids) ? ids : []).map((id) => {
        const one = found.get(id);
        return one === undefined ? null : decode(one, request);
      });
    };
    return { calls: call, decode: byId !== undefined ? decodeByIds : list ? decodeList : decodeOne };
  }

  /** `CALL (outer) { body RETURN expression AS result }` */
  subquery(outer: Piece | undefined, body: Piece, expression: Piece): { call: Piece; result: Piece } {
    this.subqueries += 1;
    const result = this.fresh();
    const call = piece`CALL (${outer ?? nothing}) {
${body}RETURN ${expression} AS ${result} }
`;
    return { call, result };
  }

  private bound(field: SelectedField, bound: Bound, columns: Columns): Part {
    if (bound.is === 'value') {
      const position = columns.of(bound.expression);
      return { calls: nothing, decode: (row) => row[position] };
    }
    if (bound.is === 'node') return this.object(selectionOf(field), { node: bound.node, bound: {} }, columns);
    const { ids, label } = bound;
    const local = locals(() => this.fresh());
    const rows = local`UNWIND range(1, size(${ids}) - 1) AS step
WITH step, ${ids}[step] AS id
MATCH (one:${label} {id: id})
WITH step, one ORDER BY step`;
    return this.collect(field, ids, rows, { node: local`one`, bound: {} }, columns);
  }

  private handWritten(field: SelectedField, block: Block, scope: Scope | undefined, columns: Columns): Part {
    if (block.gives === 'nothing') return { calls: nothing, decode: () => [] };
    const given = this.argumentsOf(field);
    const input = {
      scope: scope ?? { node: nothing, bound: {} },
      conditions: (member: Piece) => this.conditions(this.givenConditions(field), member, member),
      isSet: (argument: string) => given[argument] === true,
      fresh: () => this.fresh(),
    };
    if (block.gives === 'value') {
      const { calls, expression } = block.value(input);
      this.subqueries += 1;
      const position = columns.of(expression);
      return { calls, decode: (row) => row[position] };
    }
    const { rows, scope: inner } = block.rows(input);
    return this.collect(field, scope?.node, rows, inner, columns);
  }

  private embedded(field: SelectedField, prefix: string, node: Piece, columns: Columns): Decode {
    const type = getNamedType(field.field.type);
    if (!('getFields' in type)) throw new Error(`${field.field.name} is no object`);
    const position = (part: string) =>
      columns.of(piece`${node}.${name(prefix + part.charAt(0).toUpperCase() + part.slice(1))}`);
    const all = Object.keys(type.getFields()).map(position);
    const decode = objectDecoder(
      selectionOf(field).fields.map((selected) => {
        const at = position(selected.field.name);
        return { selected, decode: (row) => row[at] };
      }),
      undefined,
      type.name,
    );
    return (row, request) => (all.every((at) => row[at] === null) ? null : decode(row, request));
  }

  idLabel(type: GraphQLNamedType): string | undefined {
    return this.readings.nodeLabel(type);
  }

  isNameless(type: GraphQLNamedType): boolean {
    return this.readings.isNameless(type);
  }

  rowsBlock(type: GraphQLNamedType): RowsBlock | undefined {
    return this.readings.rowsBlock(type);
  }

  argumentsOf(field: SelectedField): Arguments {
    return field.slot === undefined ? {} : (this.given[field.slot] ?? {});
  }

  givenConditions(field: SelectedField): GivenCondition[] {
    const slot = field.slot === undefined ? undefined : this.slots[field.slot];
    return slot ? givenConditions(this.readings, slot, field.slot ?? 0, this.argumentsOf(field)) : [];
  }

  conditions(given: readonly GivenCondition[], member: Piece, relation: Piece): Piece[] {
    return given.map((one) => condition(one, member, relation, () => this.fresh()));
  }
}
