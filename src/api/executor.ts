import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  Kind,
  parse,
  validate,
} from 'graphql';
import { nearestIds, typeOf } from '../answers/not-found.js';
import type { Services } from '../compile/answering.js';
import {
  type CompiledCall,
  type OperationCall,
  Operations,
  type Outcome,
  type Outcomes,
} from '../compile/operations.js';
import { run } from '../compile/run.js';
import type { Graph } from '../graph/graph.js';
import { ENTITY_TYPES } from '../model/entities.js';
import type { EntityType } from '../model/schema.generated.js';
import type { Context } from './context.js';
import { HAND_WRITTEN } from './hand-written.js';

/** How many ids that there are not are looked for in one operation. */
const MOST_LOOKED_FOR = 10;

type Variables = Readonly<Record<string, unknown>>;

/** The fragments of a document by name, without a prototype: `__proto__` is a name like any. */
function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

/** Runs operations, whoever asks: a client, a page, a question in words. */
export class Executor {
  readonly services: Services;
  private readonly operations: Operations;
  private readonly documents = new Map<string, DocumentNode>();

  /** Throws an Error where the schema names what src/statements and src/answers do not have, or the other way round. */
  constructor(
    readonly schema: GraphQLSchema,
    graph: Graph,
  ) {
    this.operations = new Operations(schema, HAND_WRITTEN, graph.fullText.match);
    this.services = { graph, execute: (text, variables) => this.data(text, variables) };
  }

  /**
   * Executes an operation of a document that is valid. What is wrong with a field is among the errors, a Refusal or
   * GraphError within each. Rejects with a Refusal or GraphQLError where the operation as a whole is not run.
   */
  async execute(document: DocumentNode, variables: Variables, operationName?: string | null): Promise<ExecutionResult> {
    const call = this.callOf(document, variables, operationName);
    // Without one, graphql-js tells what is wrong with the name or the variables.
    const compiled = call && this.operations.compile(call);
    const rootValue = compiled?.statement && this.outcomes(compiled);
    const contextValue: Context = { engine: this.services.graph.engine };
    return execute({
      schema: this.schema,
      document,
      variableValues: variables,
      operationName: operationName ?? null,
      rootValue,
      contextValue,
    });
  }

  /** The data of an operation of the project's own. Rejects where it is invalid, and with what is first wrong with a field. */
  async data(text: string, variables: Variables): Promise<unknown> {
    const { data, errors } = await this.execute(this.documentOf(text), variables);
    const [first] = errors ?? [];
    if (first) throw first.originalError ?? first;
    return data;
  }

  private callOf(document: DocumentNode, given: Variables, operationName?: string | null): OperationCall | undefined {
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const { coerced } = getVariableValues(this.schema, operation.variableDefinitions ?? [], given);
    return coerced && { operation, fragments: fragmentsOf(document), variables: coerced };
  }

  private async outcomes(compiled: CompiledCall): Promise<Outcomes> {
    const outcomes = await run(this.services, compiled);
    const lookedFor = new Set<string>();
    const told = [...outcomes].map(
      async ([key, outcome]) => [key, await this.withNearest(outcome, lookedFor)] as const,
    );
    return new Map(await Promise.all(told));
  }

  /**
   * Where something is asked of an id that there is not, or that is of another type, says so, and which ids are like it: of the
   * first ten ids of an operation, since each is looked for among all.
   */
  private async withNearest(outcome: Outcome, lookedFor: Set<string>): Promise<Outcome> {
    if (outcome.ok || outcome.reason.code !== 'NOT_FOUND') return outcome;
    const { id, of } = outcome.reason;
    if (lookedFor.size >= MOST_LOOKED_FOR) return outcome;
    lookedFor.add(id);
    const types = of === undefined ? undefined : this.typesOf(of);
    const [nearest, found] = await Promise.all([
      nearestIds(this.services.graph, id, types),
      types && typeOf(this.services.graph, id),
    ]);
    return { ok: false, reason: { ...outcome.reason, nearest, ...(found ? { found } : {}) } };
  }

  /** The types of entities that a type or an interface stands for; nothing where that is every one. */
  private typesOf(name: string): readonly EntityType[] | undefined {
    const type = this.schema.getType(name);
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type).map((one) => one.name) : [name];
    return types.length < ENTITY_TYPES.length ? (types as EntityType[]) : undefined;
  }

  /** The operations of the project are few and the same again and again: each is parsed and validated once. */
  private documentOf(text: string): DocumentNode {
    const known = this.documents.get(text);
    if (known) return known;
    const document = parse(text);
    const [error] = validate(this.schema, document);
    if (error) throw error;
    this.documents.set(text, document);
    return document;
  }
}
