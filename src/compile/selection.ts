import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from '../model/refusal.js';
import type { Reading, Readings } from './reading.js';

/** An argument by which the order of a list is chosen: the property that sorts it, by the argument's value. */
export interface Order {
  readonly argument: string;
  readonly properties: ReadonlyMap<unknown, string>;
}

/**
 * What the schema marks of a field's arguments: by name, the id or ids of what the field gives and the side of a relation; and
 * how many members a page has where no argument says.
 */
export interface Marked {
  readonly key?: string;
  readonly side?: string;
  /** The argument that chooses what the list is sorted by, and the property for each value of it. */
  readonly order?: Order;
  readonly usualPage?: number;
}

/** A field of an operation that takes arguments: its values differ from request to request. */
export interface Slot {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly reading: Reading;
  readonly node: FieldNode;
  readonly marked: Marked;
}

/** A field that is selected: once per response key, for every concrete type that reads it alike. */
export interface SelectedField {
  /** The key in the answer: the alias, or the field's name. */
  readonly key: string;
  /** What it asks for, whatever its key: two of one selection that ask for the same are one part of the statement. */
  readonly asks: string;
  /** The names of the concrete types that it is selected for. */
  readonly types: ReadonlySet<string>;
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly reading: Reading;
  readonly marked: Marked;
  /** Its arguments as the document has them: two with the same text have the same values. */
  readonly given: string;
  /** The index of its slot, where it takes arguments. */
  readonly slot?: number;
  readonly selection?: Selection;
}

/** What is selected of an object, the fragments merged. */
export interface Selection {
  readonly type: GraphQLCompositeType;
  readonly fields: readonly SelectedField[];
}

export type Variables = { readonly [variable: string]: unknown };

/** What an operation asks of the graph: one walk of it, before any statement is made. */
export interface SelectedOperation {
  readonly roots: readonly SelectedField[];
  readonly slots: readonly Slot[];
}

interface Collected {
  parent: GraphQLObjectType;
  key: string;
  nodes: FieldNode[];
}

/** The most fields and fragments that a walk may meet: fragments that hold each other twice double it with each. */
const MOST_FIELDS = 50_000;

/** Walks one operation. `variables` matter only for `@skip` and `@include`. Throws a Refusal for one without end. */
export class Walk {
  private met = 0;
  private readonly slots: Slot[] = [];
  private readonly numbers = new Map<FieldNode, number>();
  private readonly texts = new Map<string, number>();

  constructor(
    private readonly readings: Readings,
    private readonly fragments: { readonly [name: string]: FragmentDefinitionNode | undefined },
    private readonly variables: Variables,
  ) {}

  operation(operation: OperationDefinitionNode): SelectedOperation {
    const query = this.readings.schema.getQueryType();
    if (!query) throw new Error('the schema has no query type');
    const { fields } = this.selection(query, [operation.selectionSet]);
    return { roots: fields, slots: this.slots };
  }

  private selection(type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Selection {
    const concrete = isAbstractType(type) ? this.readings.schema.getPossibleTypes(type) : [type];
    const groups = new Map<
      string,
      { asks: string; types: Set<string>; collected: Collected; field: SelectedField['field']; reading: Reading }
    >();
    for (const parent of concrete) {
      if (!isObjectType(parent)) continue;
      const collected = new Map<string, Collected>();
      const spread = new Set<FragmentDefinitionNode>();
      for (const set of sets) this.collect(parent, set, collected, spread);
      for (const one of collected.values()) {
        const field = parent.getFields()[one.nodes[0]?.name.value ?? ''];
        if (!field) continue; // __typename and the introspection of the schema are graphql-js's own
        const reading = this.readings.of(parent, field);
        const asks = `${one.nodes.map((node) => this.number(node)).join(' ')} ${JSON.stringify(reading)}`;
        const key = `${one.key} ${asks}`;
        const group = groups.get(key);
        if (group) group.types.add(parent.name);
        else groups.set(key, { asks, types: new Set([parent.name]), collected: one, field, reading });
      }
    }
    return { type, fields: [...groups.values()].map((group) => this.selected(group)) };
  }

  private selected(group: {
    asks: string;
    types: Set<string>;
    collected: Collected;
    field: SelectedField['field'];
    reading: Reading;
  }): SelectedField {
    const { types, field, reading } = group;
    const { key, parent, nodes } = group.collected;
    const named = getNamedType(field.type);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const [node] = nodes;
    const [side, id] = (['side', 'key'] as const).map((mark) => this.readings.markedArgument(parent, field.name, mark));
    const usualPage = this.readings.usualPage(parent, field.name);
    const order = this.readings.orderOf(parent, field.name);
    const marked: Marked = {
      ...(order === undefined ? {} : { order }),
      ...(id === undefined ? {} : { key: id }),
      ...(side === undefined ? {} : { side }),
      ...(usualPage === undefined ? {} : { usualPage }),
    };
    const takes = field.args.length > 0 && node;
    const slot = takes ? this.slots.push({ type: parent, field, reading, node, marked }) - 1 : undefined;
    const selection = isCompositeType(named) ? this.selection(named, sets) : undefined;
    return {
      key,
      asks: `${[...types].join(' ')} ${group.asks}`,
      types,
      parent,
      field,
      reading,
      marked,
      given: node ? argumentText(node) : '',
      ...(slot === undefined ? {} : { slot }),
      ...(selection ? { selection } : {}),
    };
  }

  /** `spread` are the fragments that the object has already: a second time they would add nothing. */
  private collect(
    parent: GraphQLObjectType,
    set: SelectionSetNode,
    collected: Map<string, Collected>,
    spread: Set<FragmentDefinitionNode>,
  ): void {
    for (const node of set.selections) {
      this.met += 1;
      if (this.met > MOST_FIELDS) {
        throw new Refusal({
          code: 'OPERATION_TOO_LARGE',
          what: 'fields',
          found: this.met,
          atMost: MOST_FIELDS,
        });
      }
      if (!isIncluded(node, this.variables)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const known = collected.get(key);
        if (known) known.nodes.push(node);
        else collected.set(key, { parent, key, nodes: [node] });
        continue;
      }
      const fragment = node.kind === 'FragmentSpread' ? this.fragments[node.name.value] : node;
      if (!fragment || !this.applies(parent, fragment.typeCondition?.name.value)) continue;
      if (fragment.kind === 'FragmentDefinition') {
        if (spread.has(fragment)) continue;
        spread.add(fragment);
      }
      this.collect(parent, fragment.selectionSet, collected, spread);
    }
  }

  private applies(parent: GraphQLObjectType, condition: string | undefined): boolean {
    return (
      condition === undefined ||
      condition === parent.name ||
      parent.getInterfaces().some(({ name }) => name === condition)
    );
  }

  /** The number of what a node asks for: the same for two of the same field, arguments and selection. */
  private number(node: FieldNode): number {
    const known = this.numbers.get(node);
    if (known !== undefined) return known;
    const text = [node.name.value, argumentText(node), node.selectionSet ? print(node.selectionSet) : ''].join(' ');
    const number = this.texts.get(text) ?? this.texts.size;
    this.texts.set(text, number);
    this.numbers.set(node, number);
    return number;
  }
}

function argumentText(node: FieldNode): string {
  return (node.arguments ?? [])
    .map((argument) => print(argument))
    .sort()
    .join(' ');
}

function isIncluded(node: FieldNode | SelectionSetNode['selections'][number], variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

/** The arguments of a slot, coerced and with their defaults, as graphql-js itself has them. */
export function argumentsOf({ field, node }: Slot, variables: Variables): Readonly<Record<string, unknown>> {
  return getArgumentValues(field, node, variables);
}
