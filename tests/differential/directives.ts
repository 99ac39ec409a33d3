import {
  type DirectiveNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isEnumType,
} from 'graphql';

type Annotated = { readonly astNode?: { readonly directives?: readonly DirectiveNode[] } | null | undefined };
export type FieldOwner = GraphQLObjectType | GraphQLInterfaceType;

/** How the schema says that a field is read. A field without a directive is the property of its own name. */
export type FieldDirective =
  | { is: 'relation'; over: string[]; inwards: boolean; by: string[]; atMost: number }
  | { is: 'statement'; name: string }
  | { is: 'assembled'; by: string }
  | { is: 'embedded'; prefix: string }
  | { is: 'seenFrom'; out: string; in: string }
  | { is: 'resolved' }
  | { is: 'property' };

/** How the schema says that an argument, or a field of a filter, narrows a list. */
export type ArgumentDirective =
  | { is: 'where'; property: string; comparison: string }
  | { is: 'heldOn'; first: string; last: string; onRelation: boolean }
  | { is: 'heldIn'; first: string; last: string }
  | { is: 'reaching'; over: string; depth: number };

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** The directives of the schema, read anew: neither generator nor reader shares a line with the compiler. */
export class Directives {
  private readonly fields = new Map<string, FieldDirective>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** What a type, or an interface of it, says of a field. */
  ofField(type: FieldOwner, field: string): FieldDirective {
    const known = this.fields.get(`${type.name}.${field}`) ?? this.read(type, field);
    this.fields.set(`${type.name}.${field}`, known);
    return known;
  }

  private read(type: FieldOwner, field: string): FieldDirective {
    for (const declared of declarations(type, field)) {
      const relation = this.values('relation', declared);
      if (relation) {
        const { over, direction, by, atMost } = relation;
        return {
          is: 'relation',
          over: texts(over),
          inwards: direction === 'IN',
          by: texts(by),
          atMost: Number(atMost),
        };
      }
      const statement = this.values('statement', declared);
      if (statement) return { is: 'statement', name: String(statement.name) };
      const assembled = this.values('assembled', declared);
      if (assembled) return { is: 'assembled', by: String(assembled.by) };
      const embedded = this.values('embedded', declared);
      if (embedded) return { is: 'embedded', prefix: String(embedded.prefix) };
      const seen = this.values('seenFrom', declared);
      if (seen) return { is: 'seenFrom', out: String(seen.out), in: String(seen.in) };
      if (this.values('resolved', declared)) return { is: 'resolved' };
    }
    return { is: 'property' };
  }

  /** What a type, or an interface of it, says of an argument of a field; nothing for `first`, `after` and their like. */
  ofArgument(type: FieldOwner, field: string, argument: string): ArgumentDirective | undefined {
    for (const declared of declarations(type, field)) {
      const found = declared.args.find(({ name }) => name === argument);
      const narrowing = found && this.ofInput(found);
      if (narrowing) return narrowing;
    }
    return undefined;
  }

  /** How many members a page of a field has where nobody says. */
  usualPage(type: FieldOwner, field: string): number {
    for (const { args } of declarations(type, field)) {
      for (const argument of args) {
        const usually = this.values('usually', argument);
        if (usually) return Number(usually.size);
      }
    }
    return 20;
  }

  /** The property that sorts the list of a field, by the value of the argument that chooses it. */
  orderOf(type: FieldOwner, field: string, given: Readonly<Record<string, unknown>>): string {
    const all = declarations(type, field).flatMap(({ args }) => args);
    const argument = all.find((one) => this.values('order', one));
    const named = argument && getNamedType(argument.type);
    if (!argument || !isEnumType(named)) return 'sort';
    const chosen = named.getValues().find(({ value }) => value === given[argument.name]);
    return String((chosen && this.values('sortedBy', chosen)?.property) ?? 'sort');
  }

  /** What is said of a field of a filter. */
  ofInput(annotated: Annotated): ArgumentDirective | undefined {
    const where = this.values('where', annotated);
    if (where) return { is: 'where', property: String(where.property), comparison: String(where.is) };
    const held = this.values('heldOn', annotated);
    if (held) {
      const prefix = String(held.prefix);
      const [first, last] = prefix === '' ? ['first', 'last'] : [`${prefix}First`, `${prefix}Last`];
      return { is: 'heldOn', first, last, onRelation: held.onRelation === true };
    }
    const year = this.values('heldIn', annotated);
    if (year) return { is: 'heldIn', first: `${String(year.prefix)}First`, last: `${String(year.prefix)}Last` };
    const reaching = this.values('reaching', annotated);
    return reaching && { is: 'reaching', over: String(reaching.over), depth: Number(reaching.depth) };
  }

  private values(directive: string, { astNode }: Annotated): { [argument: string]: unknown } | undefined {
    const definition = this.schema.getDirective(directive);
    return definition && astNode ? getDirectiveValues(definition, astNode) : undefined;
  }
}

function declarations(type: FieldOwner, field: string) {
  return [type, ...type.getInterfaces()].flatMap((one) => one.getFields()[field] ?? []);
}
