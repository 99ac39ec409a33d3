import { type GraphQLField, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import { Readings } from '../../compile/reading.js';
import { ENTITIES, ENTITY_TYPES, propertiesOfEntity } from '../../model/entities.js';
import { type Joined, joinedBy, propertiesOfFact, type Tables } from '../../model/joined.js';
import { nearest } from '../../model/nearest.js';
import { HAND_WRITTEN } from '../hand-written.js';

/** What is wrong with the schema: where, by the type that its file holds, and what the other side says. */
export interface SchemaProblem {
  type: string;
  place: string;
  says: string;
}

export type Field = GraphQLField<unknown, unknown>;
export type Complain = (says: string) => void;

export const TABLE = 'src/model/relationships.ts';
const ENTITY_TABLE = 'src/model/entities.ts';

/** `; REPORTED_BY is like it`, or nothing. */
function like(name: string, known: Iterable<string>): string {
  const [best] = nearest(name, known);
  return best === undefined ? '' : `; ${best} is like it`;
}

/** The schema and the tables of the model side by side, and what is found wrong between them. */
export class Sides {
  readonly readings: Readings;
  readonly joined: ReadonlyMap<string, readonly Joined[]>;
  private readonly properties: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly found = new Map<string, SchemaProblem>();

  constructor(
    readonly schema: GraphQLSchema,
    readonly tables: Tables,
  ) {
    this.readings = new Readings(schema, HAND_WRITTEN);
    this.joined = joinedBy(tables);
    const facts = Object.entries(tables.facts).map(([name, kind]) => [name, propertiesOfFact(kind)] as const);
    this.properties = new Map([...ENTITY_TYPES.map((type) => [type, propertiesOfEntity(type)] as const), ...facts]);
  }

  /** Each once: what an interface says wrongly is wrong for every type that has it. */
  get problems(): SchemaProblem[] {
    return [...this.found.values()];
  }

  complain(type: string, place: string, says: string): void {
    this.found.set(`${place} ${says}`, { type, place, says });
  }

  /** The names of the concrete types that a type, an interface or a kind of fact stands for. */
  concrete(name: string): string[] {
    const type = this.schema.getType(name);
    return isInterfaceType(type) ? this.schema.getPossibleTypes(type).map((one) => one.name) : [name];
  }

  fieldsOf(type: string): Readonly<Record<string, Field>> {
    const found = this.schema.getType(type);
    return isObjectType(found) || isInterfaceType(found) ? found.getFields() : {};
  }

  /** The concrete types of what a field leads to: of a page, its members; of a state, the facts that tell it. */
  membersOf(field: Field): string[] {
    const type = getNamedType(field.type);
    if (!isObjectType(type) && !isInterfaceType(type)) {
      return Object.entries(this.tables.facts).flatMap(([fact, { isState, ends }]) =>
        isState && Object.values(ends).some(({ told }) => told === field.name) ? [fact] : [],
      );
    }
    const nodes = type.name.endsWith('Connection') ? type.getFields().nodes : undefined;
    return this.concrete(nodes ? getNamedType(nodes.type).name : type.name);
  }

  /** Complains unless a row makes a relationship of that type from any of the one to any of the other. */
  leads(name: string, from: readonly string[], to: readonly string[] | undefined, complain: Complain): void {
    const rows = this.joined.get(name);
    if (!rows) {
      complain(`no row of ${TABLE} makes such a relationship${like(name, this.joined.keys())}`);
      return;
    }
    const overlap = (these: readonly string[], those: readonly string[]): boolean =>
      these.flatMap((one) => this.concrete(one)).some((one) => those.includes(one));
    if (rows.some((row) => overlap(row.from, from) && (to === undefined || overlap(row.to, to)))) return;
    const what = rows.map((one) => `${one.row} joins ${one.from.join(', ')} to ${one.to.join(', ')}`);
    complain(`it joins no ${from.join(', ')} to ${to?.join(', ') ?? 'anything'}: in ${TABLE} ${what.join('; ')}`);
  }

  /** Complains of each type whose nodes lack the property. What is neither entity nor fact is not in the tables. */
  have(types: readonly string[], property: string, complain: Complain): void {
    for (const type of types) {
      const known = this.properties.get(type);
      if (!known || known.has(property)) continue;
      const row = type in ENTITIES ? `${ENTITY_TABLE} ENTITIES.${type}` : `${TABLE} FACTS.${type}`;
      complain(`no '${property}' is recorded by ${row}${like(property, known)}`);
    }
  }

  /** Whether every concrete type has a field that leads over the relationship. */
  shows(type: string, field: string, over: string): boolean {
    return this.concrete(type).every((name) => {
      const found = this.schema.getType(name);
      const own = isObjectType(found) ? found.getFields()[field] : undefined;
      const reading = isObjectType(found) && own ? this.readings.of(found, own) : undefined;
      return reading?.by === 'relation' && reading.direction === 'OUT' && reading.over.includes(over);
    });
  }
}
