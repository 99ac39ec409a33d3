import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  Kind,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** What fills arguments, by their names; a value stands as it is written in a document. */
export type Filling = Readonly<Record<string, string>>;

/** Where the objects of a type are found: under which keys, within what. */
export interface Way {
  /** The query, or an entity that is asked for by its id. */
  start: GraphQLObjectType;
  steps: readonly { key: string; text: string }[];
}

const isPagePart = ({ name }: GraphQLNamedType): boolean => /(Connection|Edge|PageInfo)$/.test(name);

/** The hand-written part of src/statements that reads the field, as its type or an interface of its says. */
function handWritten(type: GraphQLNamedType, { name }: Field): string | undefined {
  const declaring = isObjectType(type) ? [type, ...type.getInterfaces()] : isInterfaceType(type) ? [type] : [];
  const directives = declaring.flatMap((one) => one.getFields()[name]?.astNode?.directives ?? []);
  const [directive] = directives.filter((one) => /^(statement|assembled)$/.test(one.name.value));
  const value = directive?.arguments?.find((argument) => /^(name|by)$/.test(argument.name.value))?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Writes what can be selected of a schema, the arguments filled. */
export class Selections {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly filling: Filling,
  ) {}

  private args(given: readonly GraphQLArgument[]): string {
    const parts = given.flatMap((argument) => {
      const value = this.filling[argument.name];
      if (value !== undefined) return [`${argument.name}: ${value}`];
      if (isRequiredArgument(argument)) throw new Error(`nothing fills the argument ${argument.name}`);
      return [];
    });
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  /** Of an object its own values and what hand-written parts read of it, so many levels deep; of a page, of its members. */
  private within({ type: given }: Field, depth: number): string {
    const type = getNamedType(given);
    if (!isCompositeType(type)) return '';
    if (!('getFields' in type)) throw new Error(`${type.name} is a union`);
    const fields = Object.values(type.getFields()).flatMap((inner) => {
      if (!isCompositeType(getNamedType(inner.type))) return [inner.name];
      if (isPagePart(type)) return inner.name === 'edges' ? [] : [this.field(inner, depth)];
      return depth > 0 && handWritten(type, inner) ? [this.field(inner, depth - 1)] : [];
    });
    return ` { __typename ${fields.join(' ')} }`;
  }

  private field(field: Field, depth = 1): string {
    return `${field.name}${this.args(field.args)}${this.within(field, depth)}`;
  }

  /** Every field of a type by its name, as it is written, with something selected of what it leads to. */
  fieldsOf(type: GraphQLObjectType): Map<string, string> {
    return new Map(Object.values(type.getFields()).map((field) => [field.name, this.field(field)]));
  }

  /** The hand-written part that reads each field of a type, by the field's name. */
  handWritten(type: GraphQLObjectType): Map<string, string> {
    return new Map(
      Object.values(type.getFields()).flatMap((field): [string, string][] => {
        const part = handWritten(type, field);
        return part === undefined ? [] : [[field.name, part]];
      }),
    );
  }

  /** Every type of objects but the parts of pages, the query first. */
  types(): GraphQLObjectType[] {
    const query = this.schema.getQueryType();
    const others = Object.values(this.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && type !== query && !isPagePart(type) && !type.name.startsWith('__'),
    );
    return [query, ...others].flatMap((type) => (isObjectType(type) ? [type] : []));
  }

  /** The shortest way to each type, from the query or from an entity; of several as short, from the type named first. */
  ways(first: readonly string[]): Map<GraphQLObjectType, Way> {
    const rank = ({ name }: GraphQLObjectType): number => (first.includes(name) ? first.indexOf(name) : first.length);
    const starts = this.types()
      .filter(
        (type) => type === this.schema.getQueryType() || type.getInterfaces().some(({ name }) => name === 'Entity'),
      )
      .sort((a, b) => rank(a) - rank(b));
    const ways = new Map<GraphQLObjectType, Way>(starts.map((start) => [start, { start, steps: [] }]));
    for (const [type, { start, steps }] of ways) {
      for (const field of Object.values(type.getFields())) {
        const next = getNamedType(field.type);
        if (!isObjectType(next) || ways.has(next)) continue;
        ways.set(next, {
          start,
          steps: [...steps, { key: field.name, text: `${field.name}${this.args(field.args)}` }],
        });
      }
    }
    return ways;
  }
}
