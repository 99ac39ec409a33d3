import {
  GraphQLError,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';

/** What introspection may be reckoned to tell: about three times what a tool asks for to know the whole schema. */
const MOST_VALUES = 250_000;

/** How long the lists of an introspection are in the middle, by the names of their fields. */
function sizesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const each = (total: number) => Math.ceil(total / types.length);
  const sum = (countOf: (type: (typeof types)[number]) => number) =>
    types.reduce((all, type) => all + countOf(type), 0);
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  return {
    types: types.length,
    directives: schema.getDirectives().length,
    fields: each(fields.length),
    args: Math.ceil(fields.reduce((all, { args }) => all + args.length, 0) / Math.max(1, fields.length)),
    inputFields: each(sum((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    enumValues: each(sum((type) => (isEnumType(type) ? type.getValues().length : 0))),
    interfaces: each(sum((type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0))),
    possibleTypes: each(sum((type) => (isInterfaceType(type) ? schema.getPossibleTypes(type).length : 0))),
  };
}

/**
 * Refuses to tell the schema many times over in one answer: graphql-js tells as much of it as is asked for, under any number
 * of aliases, while everybody else waits.
 */
export const boundedIntrospection: ValidationRule = (context) => {
  let sizes: ReturnType<typeof sizesOf> | undefined;
  const known = new Map<string, number>();

  /** How many values a selection is reckoned to hold; of a selection of the query, only those that tell the schema. */
  function values({ selections }: SelectionSetNode, isRoot: boolean): number {
    let sum = 0;
    for (const node of selections) {
      if (node.kind === 'FragmentSpread') {
        sum += ofFragment(node.name.value, isRoot);
      } else if (node.kind === 'InlineFragment') {
        sum += values(node.selectionSet, isRoot);
      } else if (!isRoot || node.name.value === '__schema' || node.name.value === '__type') {
        sizes ??= sizesOf(context.getSchema());
        const size = Object.hasOwn(sizes, node.name.value) ? (sizes[node.name.value] ?? 1) : 1;
        sum += 1 + (node.selectionSet ? size * values(node.selectionSet, false) : 0);
      }
    }
    return sum;
  }

  /** Each fragment is reckoned once, and one that holds itself not within itself. */
  function ofFragment(name: string, isRoot: boolean): number {
    const key = `${name} ${isRoot}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, 0);
    const fragment = context.getFragment(name);
    const found = fragment ? values(fragment.selectionSet, isRoot) : 0;
    known.set(key, found);
    return found;
  }

  return {
    OperationDefinition(node) {
      if (values(node.selectionSet, true) <= MOST_VALUES) return;
      context.reportError(new GraphQLError('The operation asks for the schema too many times over.', { nodes: node }));
    },
  };
};
