import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { MARK } from '../graph/commit-mark.js';
import { type Cypher, cypher, locals } from '../graph/cypher.js';
import type { FullText } from '../graph/full-text.js';
import type { Parameters, Value } from '../graph/graph.js';
import { type Reason, Refusal } from '../model/refusal.js';
import type { Arguments, Services } from './answering.js';
import { Compiler } from './compiler.js';
import { checkBlocks, checkLevels, checkRows } from './cost.js';
import { isConnection, listName } from './fields.js';
import { parametersOf } from './parameters.js';
import { type HandWritten, Readings } from './reading.js';
import { Columns, type DecodedField, type Request } from './rows.js';
import { argumentsOf, type SelectedField, type SelectedOperation, type Variables, Walk } from './selection.js';
import { shapeOf } from './shape.js';
import { weightOfStatement, weightOfWalk } from './weight.js';

/** A call of an operation: the document's part, and the values of its variables, coerced. */
export interface OperationCall {
  operation: OperationDefinitionNode;
  fragments: { readonly [name: string]: FragmentDefinitionNode | undefined };
  variables: Variables;
}

/** What has become of a field of the query: its value, as graphql-js reads it, or why there is none. */
export type Outcome = { ok: true; value: unknown } | { ok: false; reason: Reason };

/** What has become of each field of the query, by its key in the answer. */
export type Outcomes = ReadonlyMap<string, Outcome>;

/** A call that can be run: its statement, the values for it, and what makes outcomes of the row. */
export interface CompiledCall {
  /** Nothing where the operation asks nothing of the graph. */
  statement?: Cypher;
  parameters: Parameters;
  /** Asks what must be known before the statement is run; gives further parameters. */
  inquire(services: Services): Promise<Parameters>;
  /** Throws a Refusal where the answer as a whole is too large. */
  outcomes(row: readonly Value[]): Outcomes;
}

interface Compiled {
  statement: Cypher;
  roots: readonly DecodedField[];
}

interface Walked {
  selected: SelectedOperation;
  /** For each slot of a page, the list that its cursors are good for. */
  lists: ReadonlyMap<number, string>;
}

/** What is kept may weigh so much, in bytes: walks with their documents, and statements. Documents are kept by the API too. */
const MOST_WALKED = 25_000_000;
const MOST_COMPILED = 15_000_000;

function pagesOf(fields: readonly SelectedField[], lists = new Map<number, string>()): Map<number, string> {
  for (const field of fields) {
    if (field.slot !== undefined && isConnection(field)) lists.set(field.slot, listName(field));
    if (field.selection) pagesOf(field.selection.fields, lists);
  }
  return lists;
}

/** The names of the variables that `@skip` and `@include` look at anywhere in a document. */
function conditionVariables(call: OperationCall): string[] {
  const names = new Set<string>();
  JSON.stringify([call.operation, call.fragments], (key, value: unknown) => {
    if (key === 'loc') return undefined;
    const directive = value as {
      kind?: string;
      name?: { value: string };
      arguments?: { value: { kind: string; name?: { value: string } } }[];
    } | null;
    if (directive?.kind === 'Directive' && (directive.name?.value === 'skip' || directive.name?.value === 'include')) {
      for (const argument of directive.arguments ?? []) if (argument.value.name) names.add(argument.value.name.value);
    }
    return value;
  });
  return [...names].sort();
}

/**
 * Compiles operations to statements, and keeps them: by the document's operation, the booleans of `@skip` and `@include`,
 * and the shape of the arguments. One statement serves every id, filter value and page.
 */
export class Operations {
  private readonly readings: Readings;
  private readonly seen = new WeakMap<OperationDefinitionNode, { number: number; conditions: string[] }>();
  private numbered = 0;
  // Bounded, since there are as many documents as clients care to write, and one has as many shapes as there are ways to
  // leave out its arguments. What was asked for longest ago goes first.
  private readonly walks = new LRUCache<string, Walked>({ maxSize: MOST_WALKED });
  private readonly statements = new LRUCache<string, Compiled>({ maxSize: MOST_COMPILED });

  /**
   * `match` binds what the graph's index of words proposes. Throws an Error where the schema names what is not written by
   * hand, or the other way round.
   */
  constructor(
    schema: GraphQLSchema,
    handWritten: HandWritten,
    private readonly match: FullText['match'],
  ) {
    this.readings = new Readings(schema, handWritten);
    if (this.readings.problems.length > 0) throw new Error(this.readings.problems.join('\n'));
  }

  /** Makes a call that can be run. Throws a Refusal where its arguments or its size are out of bounds. */
  compile(call: OperationCall): CompiledCall {
    const document = this.keyOf(call);
    const walked = this.walks.get(document) ?? this.walk(call);
    const { selected, lists } = walked;
    const given = selected.slots.map((slot) => argumentsOf(slot, call.variables));
    const parameters = parametersOf(this.readings, selected.slots, lists, given);
    checkRows(selected.roots, given);
    const request: Request = { given, found: new Map(), count: 0, row: [] };
    const inquire = (services: Services) => inquired(selected, request, services);
    if (selected.roots.length === 0) return { parameters, inquire, outcomes: () => new Map() };
    const shape = shapeOf(this.readings, selected.slots, given);
    const key = `${document} ${shape}`;
    const compiled = this.statements.get(key) ?? this.write(selected, given);
    const { statement, roots } = compiled;
    // Only now, since what is refused is not kept.
    if (!this.walks.has(document)) {
      this.walks.set(document, walked, { size: weightOfWalk(call.operation, selected.roots) });
    }
    if (!this.statements.has(key)) {
      this.statements.set(key, compiled, { size: weightOfStatement(statement.text, selected.roots) });
    }
    const outcomes = (row: readonly Value[]) => {
      request.row = row;
      return new Map(roots.map((root) => [root.selected.key, outcomeOf(root, row, request)]));
    };
    return { statement, parameters, inquire, outcomes };
  }

  /** The operation by a number of its own, and the booleans of `@skip` and `@include`. */
  private keyOf(call: OperationCall): string {
    let known = this.seen.get(call.operation);
    if (!known) {
      this.numbered += 1;
      known = { number: this.numbered, conditions: conditionVariables(call) };
      this.seen.set(call.operation, known);
    }
    return [known.number, ...known.conditions.map((variable) => String(call.variables[variable]))].join(' ');
  }

  private walk({ operation, fragments, variables }: OperationCall): Walked {
    const selected = new Walk(this.readings, fragments, variables).operation(operation);
    checkLevels(selected.roots);
    return { selected, lists: pagesOf(selected.roots) };
  }

  private write({ roots, slots }: SelectedOperation, given: readonly Arguments[]): Compiled {
    const compiler = new Compiler(this.readings, slots, given, this.match);
    const columns = new Columns();
    const { calls, fields } = compiler.query(roots, columns);
    checkBlocks(compiler.blocks);
    const local = locals(() => compiler.fresh());
    const whole = local`MATCH (mark${MARK})
WITH mark.value AS first
${calls}CALL () { MATCH (mark${MARK}) RETURN mark.value AS last }
RETURN first, ${columns.list()} AS answer, last`;
    return { statement: cypher`${whole}`, roots: fields };
  }
}

/** What the inquiries of a call found: parameters, and in the request what its answers are composed with. */
async function inquired({ slots }: SelectedOperation, request: Request, services: Services): Promise<Parameters> {
  const parameters: Record<string, Value> = {};
  for (const [slot, { reading }] of slots.entries()) {
    if (reading.by !== 'answering' || !reading.answering.inquire) continue;
    const inquiry = await reading.answering.inquire(request.given[slot] ?? {}, services);
    request.found.set(slot, inquiry.found);
    for (const [key, value] of Object.entries(inquiry.parameters)) parameters[`p${slot}_${key}`] = value;
  }
  return parameters;
}

/** What has become of a field: an answer that is too large is none at all, any other refusal is that of the field. */
function outcomeOf({ decode }: DecodedField, row: readonly Value[], request: Request): Outcome {
  try {
    return { ok: true, value: decode(row, request) };
  } catch (error) {
    if (!(error instanceof Refusal) || error.reason.code === 'OPERATION_TOO_LARGE') throw error;
    return { ok: false, reason: error.reason };
  }
}
