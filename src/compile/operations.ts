import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { assemblyOf } from '../answers/assemblies.js';
import { FOUND, type Services } from '../answers/assembly.js';
import { MARK, sawOneVersion } from '../graph/commit-mark.js';
import { type Cypher, cypher, locals } from '../graph/cypher.js';
import type { FullText } from '../graph/full-text.js';
import type { Parameters, Row, Value } from '../graph/graph.js';
import { Compiler } from './compiler.js';
import { checkBlocks, checkLevels, checkRows } from './cost.js';
import { isConnection, listName } from './fields.js';
import { Kept } from './kept.js';
import { parametersOf } from './parameters.js';
import { Readings } from './reading.js';
import { type Answer, Columns, type Decode } from './rows.js';
import { argumentsOf, type SelectedField, type SelectedOperation, type Variables, Walk } from './selection.js';
import { type Arguments, shapeOf } from './shape.js';

/** An operation as it was asked: the document's part, and the values of its variables, coerced. */
export interface Asked {
  operation: OperationDefinitionNode;
  fragments: { readonly [name: string]: FragmentDefinitionNode | undefined };
  variables: Variables;
}

/** An operation ready to run: its statement, the values for it, and what makes an answer of the row. */
export interface Prepared {
  /** Nothing where the operation asks nothing of the graph. */
  statement?: Cypher;
  parameters: Parameters;
  /** Asks what must be known before the statement is run; gives further parameters. */
  inquire?(services: Services): Promise<Parameters>;
  answer(row: readonly Value[]): Answer;
}

interface Compiled {
  statement: Cypher;
  decode: Decode;
}

interface Walked {
  selected: SelectedOperation;
  /** For each slot of a page, the list that its cursors are good for. */
  lists: ReadonlyMap<number, string>;
}

/** How many statements are kept: as many as Neo4j keeps plans of, unless told otherwise. */
const MOST_STATEMENTS = 1_000;

function pagesOf(fields: readonly SelectedField[], lists = new Map<number, string>()): Map<number, string> {
  for (const field of fields) {
    if (field.slot !== undefined && isConnection(field)) lists.set(field.slot, listName(field));
    if (field.selection) pagesOf(field.selection.fields, lists);
  }
  return lists;
}

/** The names of the variables that `@skip` and `@include` look at anywhere in a document. */
function conditionVariables(asked: Asked): string[] {
  const names = new Set<string>();
  JSON.stringify([asked.operation, asked.fragments], (key, value: unknown) => {
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
  // Bounded, since one document has as many shapes as there are ways to leave out its arguments.
  private readonly walks = new Kept<Walked>(MOST_STATEMENTS);
  private readonly statements = new Kept<Compiled>(MOST_STATEMENTS);

  /** `match` binds what the graph's index of words proposes. */
  constructor(
    schema: GraphQLSchema,
    private readonly match: FullText['match'],
  ) {
    this.readings = new Readings(schema);
  }

  /** Makes an operation ready to run. Throws a Refusal where its arguments or its size are out of bounds. */
  prepare(asked: Asked): Prepared {
    const document = this.keyOf(asked);
    const { selected, lists } = this.walks.of(document, () => this.walk(asked));
    if (selected.roots.length === 0) return { parameters: {}, answer: () => ({}) };
    const slots: Arguments[] = selected.slots.map((slot) => argumentsOf(slot, asked.variables));
    const given = Object.assign(slots, { count: 0 });
    const parameters = parametersOf(this.readings, selected.slots, lists, given);
    checkRows(selected.roots, given);
    const shape = shapeOf(this.readings, selected.slots, given);
    const { statement, decode } = this.statements.of(`${document} ${shape}`, () => this.compile(selected, given));
    const inquiring = selected.slots.flatMap(({ reading }, index) => {
      const assembly = reading.by === 'assembly' ? assemblyOf(reading.assembly) : undefined;
      return assembly?.inquire ? [{ assembly, index }] : [];
    });
    const inquire = async (services: Services): Promise<Parameters> => {
      const further: Record<string, Value> = {};
      for (const { assembly, index } of inquiring) {
        const inquiry = await assembly.inquire?.(given[index] ?? {}, services);
        given[index] = { ...given[index], [FOUND]: inquiry?.found };
        for (const [key, value] of Object.entries(inquiry?.parameters ?? {})) further[`p${index}_${key}`] = value;
      }
      return further;
    };
    const answer = (row: readonly Value[]) => decode(row, given) as Answer;
    return { statement, parameters, answer, ...(inquiring.length > 0 ? { inquire } : {}) };
  }

  /** The operation by a number of its own, and the booleans of `@skip` and `@include`. */
  private keyOf(asked: Asked): string {
    let known = this.seen.get(asked.operation);
    if (!known) {
      this.numbered += 1;
      known = { number: this.numbered, conditions: conditionVariables(asked) };
      this.seen.set(asked.operation, known);
    }
    return [known.number, ...known.conditions.map((variable) => String(asked.variables[variable]))].join(' ');
  }

  private walk({ operation, fragments, variables }: Asked): Walked {
    const selected = new Walk(this.readings, fragments, variables).operation(operation);
    checkLevels(selected.roots);
    return { selected, lists: pagesOf(selected.roots) };
  }

  private compile({ roots, slots }: SelectedOperation, given: readonly Arguments[]): Compiled {
    const query = this.readings.schema.getQueryType();
    if (!query) throw new Error('the schema has no query type');
    const compiler = new Compiler(this.readings, slots, given, this.match);
    const columns = new Columns();
    const { calls, decode } = compiler.object({ type: query, fields: roots }, undefined, columns);
    checkBlocks(compiler.blocks);
    const local = locals(() => compiler.fresh());
    const whole = local`MATCH (mark${MARK})
WITH mark.value AS first
${calls}CALL () { MATCH (mark${MARK}) RETURN mark.value AS last }
RETURN first, ${columns.list()} AS answer, last`;
    return { statement: cypher`${whole}`, decode };
  }
}

/** How often, and after how many milliseconds each, an answer that saw two versions of the graph is asked for again. */
const PAUSES = [5, 20, 80, 200, 400] as const;

/** Runs a prepared operation: its answer, of one version of the graph. Rejects with a GraphError. */
export async function run(services: Services, prepared: Prepared): Promise<Answer> {
  const { statement, answer } = prepared;
  if (!statement) return answer([]);
  const parameters = prepared.inquire
    ? { ...prepared.parameters, ...(await prepared.inquire(services)) }
    : prepared.parameters;
  let rows: Row[] = [];
  for (const pause of [...PAUSES, 0]) {
    rows = await services.graph.read(statement, parameters);
    const [row] = rows;
    if (!row || sawOneVersion(row[0], row[2])) break;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  const content = rows[0]?.[1];
  return answer(Array.isArray(content) ? content : []);
}
