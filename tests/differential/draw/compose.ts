import {
  doTypesOverlap,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Directives } from '../directives.js';
import type { Argument, Condition, Field, Fragment, Operation, Selection } from '../operation.js';
import type { Arguments } from './arguments.js';
import type { Contents } from './contents.js';
import type { Draw } from './draw.js';
import { Keys } from './keys.js';
import { type Objects, QUERY } from './objects.js';

const PAGE_PART = /(Connection|Edge|PageInfo)$/;

/**
 * How often a field of the query is asked for beside others of its sort: anything can be an entity, lists with a filter can be
 * narrowed in many ways, and a question in words runs dozens of operations of its own.
 */
const OFTEN: Readonly<Record<string, number>> = { entity: 4, entities: 2, ask: 0.15 };

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
  directives: Directives;
  contents: Contents;
  objects: Objects;
  given: Arguments;
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
    this.deepest = draw.weighted([2, 4, 4, 2, 1, 0.15], [1, 2, 3, 4, 6, 14]) ?? 2;
  }

  operation(): Operation {
    const type = this.from.schema.getQueryType();
    if (!type) throw new Error('the schema has no query type');
    const place = { type, sources: [QUERY], depth: 0, keys: new Keys() };
    const length = this.draw.weighted([2, 4, 4, 2], [1, 2, 3, 4]) ?? 1;
    const roots = Array.from({ length }, () => this.root(type, place));
    return { selections: roots.flat(), fragments: this.fragments };
  }

  private root(type: GraphQLObjectType, place: Place): Selection[] {
    const fields = Object.values(type.getFields());
    const kindOf = (name: string) => this.from.directives.ofField(type, name).is;
    const byId = fields.filter(({ args }) => args.some(({ name }) => name === 'id'));
    const assembled = fields.filter(({ name }) => kindOf(name) === 'assembled');
    const hand = fields.filter(({ name }) => kindOf(name) === 'statement');
    const lists = fields.filter((field) => ![...byId, ...assembled, ...hand].includes(field));
    const group = this.draw.weighted([4, 3, 4, 0.3], [byId, lists, assembled, hand]) ?? [];
    const often = group.map(({ name, args }) => OFTEN[name] ?? (args.some((one) => one.name === 'filter') ? 2 : 1));
    const field = this.draw.weighted(often, group);
    if (!field) return [];
    const rare = this.from.contents.rare(this.draw, getNamedType(field.type).name);
    const id = field.args.find(({ name }) => name === 'id');
    if (!id || !rare || this.draw.chance(0.1)) return this.fields(place, field.name);
    return this.fields(place, field.name, [this.from.given.handedOver(this.draw, id, rare.node.id)], rare.field);
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
    const [type] = place.sources.flatMap((source) => this.from.objects.typeOf(source) ?? []);
    if (!type?.getFields()[field]) return [];
    const selections = this.fields({ ...place, type }, field);
    return selections.length > 0 ? [{ is: 'inline', on: type.name, selections }] : [];
  }

  /** The name of a field: first a way to read fields is drawn, then one of those, mostly one that holds something. */
  private fieldOf({ type, sources, depth }: Place, taken: ReadonlySet<string>): string | undefined {
    if (isUnionType(type)) return undefined;
    const { directives, objects } = this.from;
    const fields = Object.values(type.getFields())
      .filter(({ name }) => !taken.has(name))
      .filter((field) => this.left > 0 || !isCompositeType(getNamedType(field.type)))
      .map(({ name, type: valued }) => ({ name, kind: directives.ofField(type, name).is, valued }))
      .filter(({ kind }) => depth < this.deepest || kind === 'property' || kind === 'embedded');
    const full = fields.filter(({ name }) => sources.some((source) => objects.has(source, name)));
    const from = full.length > 0 && this.draw.chance(0.85) ? full : fields;
    const kind = this.draw.one([...new Set(from.map((one) => one.kind))]);
    return this.draw.one(from.filter((one) => one.kind === kind))?.name;
  }

  private spread(place: Place): Selection[] {
    const { schema } = this.from;
    const concrete = place.sources.flatMap((source) => this.from.objects.typeOf(source) ?? []);
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
    const inside = { ...place, type: on, sources: place.sources.filter((source) => this.from.objects.isA(source, on)) };
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
    const { type } = place;
    if (isUnionType(type)) return [];
    const declared = type.getFields()[name];
    if (!declared) return [];
    const drawn = () => this.from.given.of(this.draw, { ...place, type }, name);
    const values = given ?? drawn();
    const field = this.field(place, name, values, wanted);
    if (!this.draw.chance(0.08)) return [field];
    if (this.draw.chance(0.5)) return [field, this.field(place, name, given ?? drawn())];
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
    const values = place.sources.flatMap((source) => this.from.objects.value(source, name, asked));
    const found = values.filter((value) => typeof value === 'object' && value !== null).slice(0, 6);
    const depth = place.depth + (PAGE_PART.test(type.name) || PAGE_PART.test(place.type.name) ? 0 : 1);
    const sources = found.length > 0 ? found : this.from.objects.standIns(this.draw, type.name);
    return { ...field, selections: this.selections({ type, sources, depth: Math.max(1, depth), keys }, wanted) };
  }
}

function signatureOf(name: string, given: readonly Argument[], type: string): string {
  return JSON.stringify([name, given.map(({ name: argument, value, by }) => [argument, value, by]), type]);
}
