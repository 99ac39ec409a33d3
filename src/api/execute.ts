import {
  execute as executeOperation,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  parse,
  validate,
} from 'graphql';
import type { Services } from '../answers/assembly.js';
import { type Operations, run } from '../compile/operations.js';
import type { Answer } from '../compile/rows.js';
import type { Context } from './context.js';

/**
 * Runs an operation of the project's own, as if a client had sent it: what `ask` and the pages answer from, and what they
 * hand to a developer, is the same operation. Rejects where it is invalid or has errors.
 */
export async function execute(
  schema: GraphQLSchema,
  operations: Operations,
  services: Services,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const document = documentOf(schema, text);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no operation');
  const prepared = operations.prepare({ operation, fragments: fragmentsOf(document), variables });
  let answer: Promise<Answer> | undefined;
  const contextValue: Context = {
    engine: services.graph.engine,
    answer: () => {
      answer ??= run(services, prepared);
      return answer;
    },
  };
  const { data, errors } = await executeOperation({
    schema,
    document,
    variableValues: variables,
    contextValue,
    fieldResolver: (source: Record<string, unknown>, _arguments, _context, info) => source[info.path.key],
  });
  const [first] = errors ?? [];
  if (first) throw first.originalError ?? first;
  return data;
}

/** The fragments of a document by name, without a prototype: `__proto__` is a name like any. */
export function fragmentsOf({ definitions }: ReturnType<typeof parse>): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}

const documents = new Map<string, ReturnType<typeof parse>>();

/** The operations of the project are few and the same again and again: each is parsed and validated once. */
function documentOf(schema: GraphQLSchema, text: string): ReturnType<typeof parse> {
  const known = documents.get(text);
  if (known) return known;
  const document = parse(text);
  const [error] = validate(schema, document);
  if (error) throw error;
  documents.set(text, document);
  return document;
}
