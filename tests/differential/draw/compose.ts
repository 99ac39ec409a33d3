import {
  doTypesOverlap,
  type GraphQLArgument,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';
import type { Argument, Condition, Field, Fragment, Operation, Selection } from '../operation.js';
import type { Known, Reader } from '../reader/reader.js';
import { Row } from '../reader/row.js';
import { type Contents, defaultsOf, hasContent } from './contents.js';
import type { Draw } from './draw.js';
import { Keys } from './keys.js';
import type { Values } from './values.js';

const KNOWN: Known = { engine: '', loadedAt: '' };
/** The query itself, as the object that its fields are of. */
const QUERY = Symbol('query');
const PAGE_PART = /(Connection|Edge|PageInfo)$/;

/** Where something is selected: of which type, in which objects, how deep, beside what. */
interface Place {
  type: GraphQLCompositeType;
  sources: readonly unknown[];
  depth: number;
  keys: Keys;
}

/** What operations are drawn from. */
export interface Source {
  schema: GraphQLSchema;
  reader: Reader;
  contents: Contents;
  values: Values;
}

/**
 * Draws one operation: down from the query along what is recorded, so that most of what is asked for holds something, and
 * some of it nothing.
 */
export class Composer {
  private readonly fragments: Record<string, Fragment> = {};
  private readonly fragmentKeys = new Map<string, Keys>();
  private aliases = 0;
  /** How many fields may still be added. */
  private left: number;
  private readonly deepest: number;

  constructor(
    private readonly from: Source,
    private readonly draw: Draw,
  ) {
    this.left = draw.number(4, draw.chance(0.1) ? 150 : 45);
    this.deepest =
      draw.weighted([
        [2, 1],
        [4, 2],
        [4, 3],
        [2, 4],
        [1, 6],
        [0.15, 14],
      ] as const) ?? 2;
  }

  operation(): Operation {
    const type = this.from.schema.getQueryType();
    if (!type) throw new Error('the schema has no query type');
    const place = { type, sources: [QUERY], depth: 0, keys: new Keys() };
    const roots = Array.from(
      {
        length:
          this.draw.weighted([
            [2, 1],
            [4, 2],
            [4, 3],
            [2, 4],
          ] as const) ?? 1,
      },
      () => this.root(type, place),
    );
    return { selections: roots.flat(), fragments: this.fragments };
  }

  private root(type: GraphQLObjectType, place: Place): Selection[] {
    const fields = Object.values(type.getFields());
    const kindOf = (name: string) => this.from.reader.directives.ofField(type, name).is;
    const byId = fields.filter(({ args }) => args.some(({ name }) => name === 'id'));
    const assembled = fields.filter(({ name }) => kindOf(name) === 'assembled');
    const hand = fields.filter(({ name }) => kindOf(name) === 'statement');
    const lists = fields.filter((field) => ![...byId, ...assembled, ...hand].includes(field));
    const group =
      this.draw.weighted([
        [4, byId],
        [3, lists],
        [4, assembled],
        [0.3, hand],
      ]) ?? [];
    // A question in words runs dozens of operations of its own.
    const field = this.draw.weighted(group.map((one) => [one.name === 'ask' ? 0.15 : 1, one] as const));
    if (!field) return [];
    const rare = this.from.contents.rare(this.draw, getNamedType(field.type).name);
    const id = field.args.find(({ name }) => name === 'id');
    if (!id || !rare || this.draw.chance(0.1)) return this.fields(place, field.name);
    return this.fields(place, field.name, [this.handedOver(id, rare.node.id)], rare.field);
  }

  /** Some selections of a place; `wanted` is a field that must be among them. */
  private selections(place: Place, wanted?: string): Selection[] {
    const number = this.left <= 0 ? 1 : this.draw.number(1, place.depth <= 1 ? 5 : 3);
    const at = this.draw.number(0, number - 1);
    const selections: Selection[] = [];
    for (let index = 0; index < number; index += 1) {
      const taken = new Set(
        selections.flatMap((one) => (one.is === 'field' && one.selections.length === 0 ? [one.name] : [])),
      );
      selections.push(...this.selection(place, index === at ? wanted : undefined, taken));
    }
    return selections.length > 0 ? selections : [this.typename()];
  }

  private typename(): Field {
    return { is: 'field', name: '__typename', given: [], selections: [] };
  }

  private selection(place: Place, wanted: string | undefined, taken: ReadonlySet<string>): Selection[] {
    if (wanted !== undefined) return this.wanted(place, wanted);
    if (this.draw.chance(0.04)) return [this.typename()];
    if (!PAGE_PART.test(place.type.name) && this.draw.chance(isAbstractType(place.type) ? 0.35 : 0.12))
      return this.spread(place);
    const field = this.fieldOf(place, taken);
    return field === undefined ? [] : this.fields(place, field);
  }

  /** A field that some type of the objects has, if not the type of the place. */
  private wanted(place: Place, field: string): Selection[] {
    if (isUnionType(place.type)) return [];
    if (place.type.getFields()[field]) return this.fields(place, field);
    const [type] = place.sources.flatMap((source) => this.typeOf(source) ?? []);
    if (!type?.getFields()[field]) return [];
    const selections = this.fields({ ...place, type }, field);
    return selections.length > 0 ? [{ is: 'inline', on: type.name, selections }] : [];
  }

  /** The name of a field: first a way to read fields is drawn, then one of those, mostly one that holds something. */
  private fieldOf({ type, sources, depth }: Place, taken: ReadonlySet<string>): string | undefined {
    if (isUnionType(type)) return undefined;
    const { directives } = this.from.reader;
    const fields = Object.values(type.getFields())
      .filter(({ name }) => !taken.has(name))
      .filter((field) => this.left > 0 || !isCompositeType(getNamedType(field.type)))
      .map(({ name, type: valued }) => ({ name, kind: directives.ofField(type, name).is, valued }))
      .filter(({ kind }) => depth < this.deepest || kind === 'property' || kind === 'embedded');
    const full = fields.filter(({ name }) => sources.some((source) => this.has(source, name)));
    const from = full.length > 0 && this.draw.chance(0.85) ? full : fields;
    const kind = this.draw.one([...new Set(from.map((one) => one.kind))]);
    return this.draw.one(from.filter((one) => one.kind === kind))?.name;
  }

  private has(source: unknown, field: string): boolean {
    if (source instanceof Row) return field in source.known || this.from.contents.has(source.node, field);
    return source !== QUERY && hasContent(this.value(source, field, {}));
  }

  private spread(place: Place): Selection[] {
    const { schema } = this.from;
    const concrete = place.sources.flatMap((source) => this.typeOf(source) ?? []);
    const near = isAbstractType(place.type) ? concrete : [];
    const own = isObjectType(place.type) ? [place.type] : [];
    const types = [
      ...new Set([
        ...near,
        ...near.flatMap((one) => one.getInterfaces()),
        ...own.flatMap((one) => [one, ...one.getInterfaces()]),
      ]),
    ];
    const on: GraphQLCompositeType = this.draw.one(types) ?? place.type;
    const condition = this.condition();
    const known = Object.entries(this.fragments).filter(([name, fragment]) => {
      const type = schema.getType(fragment.on);
      const keys = this.fragmentKeys.get(name);
      return isCompositeType(type) && keys && doTypesOverlap(schema, type, place.type) && place.keys.fitsAll(keys);
    });
    const [again] = this.draw.one(known) ?? [];
    if (again !== undefined && this.draw.chance(0.5)) return this.spreadNamed(place, again, condition);
    const inside = { ...place, type: on, sources: place.sources.filter((source) => this.isA(source, on)) };
    if (this.draw.chance(0.6)) {
      const isUntyped = on === place.type && this.draw.chance(0.5);
      return [
        { is: 'inline', ...(isUntyped ? {} : { on: on.name }), ...condition, selections: this.selections(inside) },
      ];
    }
    const keys = new Keys();
    const selections = this.selections({ ...inside, keys });
    if (!place.keys.fitsAll(keys)) return [];
    const name = `F${this.fragmentKeys.size + 1}`;
    this.fragments[name] = { on: on.name, selections };
    this.fragmentKeys.set(name, keys);
    return this.spreadNamed(place, name, condition);
  }

  private spreadNamed(place: Place, fragment: string, condition: { condition?: Condition }): Selection[] {
    const keys = this.fragmentKeys.get(fragment);
    if (keys) place.keys.takeAll(keys);
    return [{ is: 'spread', fragment, ...condition }];
  }

  private condition(): { condition?: Condition } {
    if (!this.draw.chance(0.07)) return {};
    const directive = this.draw.chance(0.5) ? 'skip' : 'include';
    const isLeftOut = this.draw.chance(0.35);
    const by = this.draw.chance(0.5) ? 'literal' : 'variable';
    return { condition: { directive, value: (directive === 'skip') === isLeftOut, by } };
  }

  /** A field with arguments; now and then twice, under two names, with the same arguments or with others. */
  private fields(place: Place, name: string, given?: readonly Argument[], wanted?: string): Selection[] {
    if (isUnionType(place.type)) return [];
    const declared = place.type.getFields()[name];
    if (!declared) return [];
    const values = given ?? this.given(place, name, declared.args);
    const field = this.field(place, name, values, wanted);
    if (!this.draw.chance(0.08)) return [field];
    if (this.draw.chance(0.5)) return [field, this.field(place, name, given ?? this.given(place, name, declared.args))];
    const alias = this.fresh();
    place.keys.take(alias, signatureOf(name, values, String(declared.type)));
    return [field, { ...field, alias }];
  }

  private fresh(): string {
    this.aliases += 1;
    return `x${this.aliases}`;
  }

  private field(place: Place, name: string, given: readonly Argument[], wanted?: string): Field {
    this.left -= 1;
    const declared = isUnionType(place.type) ? undefined : place.type.getFields()[name];
    if (!declared) throw new Error(`${place.type.name} has no ${name}`);
    const signature = signatureOf(name, given, String(declared.type));
    const chosen = this.draw.chance(0.15) ? (this.draw.one(['a', 'b', 'id', 'name', 'type']) ?? name) : name;
    const key = place.keys.fits(chosen, signature) ? chosen : this.fresh();
    const keys = place.keys.take(key, signature);
    const alias = key === name ? {} : { alias: key };
    const field: Field = { is: 'field', name, ...alias, given, ...this.condition(), selections: [] };
    const type = getNamedType(declared.type);
    if (!isCompositeType(type)) return field;
    const asked = Object.fromEntries(given.map((argument) => [argument.name, argument.value]));
    const values = place.sources.flatMap((source) => this.value(source, name, asked));
    const found = values.filter((value) => typeof value === 'object' && value !== null).slice(0, 6);
    const depth = place.depth + (PAGE_PART.test(type.name) || PAGE_PART.test(place.type.name) ? 0 : 1);
    const sources = found.length > 0 ? found : this.standIns(type.name);
    return { ...field, selections: this.selections({ type, sources, depth: Math.max(1, depth), keys }, wanted) };
  }

  /** Where nothing is found, or the reader has no rules: some nodes of the type, so that what is selected is no mere guess. */
  private standIns(type: string): Row[] {
    return [1, 2].flatMap(() => {
      const rare = this.from.contents.rare(this.draw, type);
      return rare ? [new Row(rare.node)] : [];
    });
  }

  private given(place: Place, field: string, declared: readonly GraphQLArgument[]): Argument[] {
    if (isUnionType(place.type)) return [];
    const owner = place.type;
    const { schema, reader, values } = this.from;
    const type = getNamedType(owner.getFields()[field]?.type ?? owner);
    const nodes = isObjectType(type) && type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
    const member = nodes ? getNamedType(nodes.type).name : schema.getType(type.name) ? type.name : 'Entity';
    const cursors = (): string[] => this.cursorsOf(place, field);
    const given: Argument[] = [];
    for (const argument of declared) {
      const before = given[0] ? String(given[0].value) : undefined;
      const often = argument.name === 'after' ? 0.2 : argument.name === 'first' ? 0.6 : 0.35;
      if (!isRequiredArgument(argument) && !this.draw.chance(often)) continue;
      const narrows = reader.directives.ofArgument(owner, field, argument.name);
      const where = { field, member, depth: place.depth, cursors, ...(before === undefined ? {} : { before }) };
      const isNull = !isNonNullType(argument.type) && this.draw.chance(0.03);
      given.push(this.handedOver(argument, isNull ? null : values.argument(this.draw, argument, narrows, where)));
    }
    return given;
  }

  private handedOver(argument: GraphQLArgument, value: unknown): Argument {
    const by =
      this.draw.weighted([
        [6, 'literal'],
        [3, 'variable'],
        [1, 'default'],
      ] as const) ?? 'literal';
    return { name: argument.name, type: argument.type, value, isRequired: isRequiredArgument(argument), by };
  }

  private cursorsOf({ sources }: Place, field: string): string[] {
    const pages = sources.map((source) => this.value(source, field, { first: 100 }));
    return pages.flatMap((page) => {
      const edges = typeof page === 'object' && page !== null && 'edges' in page ? page.edges : [];
      return (Array.isArray(edges) ? edges : []).map(({ cursor }: { cursor: string }) => cursor);
    });
  }

  private typeOf(source: unknown): GraphQLObjectType | undefined {
    const type = source instanceof Row ? this.from.schema.getType(source.node.type) : undefined;
    return isObjectType(type) ? type : undefined;
  }

  private isA(source: unknown, type: GraphQLCompositeType): boolean {
    const own = this.typeOf(source);
    return own === undefined || own === type || own.getInterfaces().some((one) => one === type);
  }

  /** What a field of an object holds; nothing where the reader has no rules for it or it is refused. */
  private value(source: unknown, field: string, given: Readonly<Record<string, unknown>>): unknown {
    const { schema, reader } = this.from;
    const type = source === QUERY ? schema.getQueryType() : this.typeOf(source);
    const asked = type ? { ...defaultsOf(type, field), ...given } : given;
    try {
      if (source === QUERY) return reader.knows(field) ? reader.root(field, asked, KNOWN) : undefined;
      if (source instanceof Row) return type?.getFields()[field] ? reader.field(source, type, field, asked) : undefined;
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
    return typeof source === 'object' && source !== null ? Reflect.get(source, field) : undefined;
  }
}

function signatureOf(name: string, given: readonly Argument[], type: string): string {
  return JSON.stringify([name, given.map(({ name: argument, value, by }) => [argument, value, by]), type]);
}
