import {
  type GraphQLArgument,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Narrowing, Reading } from '../../compile/reading.js';
import { type Complain, type Field, type Sides, TABLE } from './sides.js';

type Relation = Extract<Reading, { by: 'relation' }>;
type Fielded = GraphQLObjectType | GraphQLInterfaceType;

/** Holds what directives name against the tables: relationships, and properties of what they narrow, sort or show. */
export class Directives {
  /** Every relationship that a field or an argument leads along. */
  readonly named = new Set<string>();

  constructor(private readonly sides: Sides) {
    for (const type of Object.values(sides.schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) this.field(type, field);
    }
  }

  /** The type that says how a field is read: the type itself, or the interface that it has the field of. */
  private declaring(type: GraphQLObjectType, { name }: Field): Fielded {
    const isDeclared = (one: Fielded) => (one.getFields()[name]?.astNode?.directives ?? []).length > 0;
    return [type, ...type.getInterfaces()].find(isDeclared) ?? type;
  }

  private field(type: GraphQLObjectType, field: Field): void {
    const { name } = this.declaring(type, field);
    const complain: Complain = (says) => this.sides.complain(name, `${name}.${field.name}`, says);
    const reading = this.sides.readings.of(type, field);
    const members = this.sides.membersOf(field);
    if (reading.by === 'relation') this.relation(type, field, reading, members, complain);
    if (reading.by === 'side') {
      for (const end of [reading.out, reading.in])
        this.leads(end, [type.name], undefined, (says) => complain(`@seenFrom("${end}"): ${says}`));
    }
    if (reading.by === 'property') this.sides.have([type.name], field.name, complain);
    if (reading.by === 'embedded') this.embedded(type, field, reading.prefix, complain);
    for (const argument of field.args) this.argument(type, field, argument, reading, members);
  }

  private relation(
    type: GraphQLObjectType,
    field: Field,
    { over, direction, sortedBy }: Relation,
    members: readonly string[],
    complain: Complain,
  ): void {
    const [from, to] = direction === 'OUT' ? [[type.name], members] : [members, [type.name]];
    for (const name of over) this.leads(name, from, to, (says) => complain(`@relation(over: "${name}"): ${says}`));
    for (const property of sortedBy) {
      this.sides.have(members, property, (says) => complain(`@relation(by: "${property}"): ${says}`));
    }
    const ends = Object.values(this.sides.tables.facts).flatMap((kind) => Object.values(kind.ends));
    const told = ends.filter((end) => over.includes(end.over)).flatMap((end) => [end.told, end.toldAlso ?? []].flat());
    if (direction === 'OUT' || told.length === 0 || told.includes(field.name)) return;
    complain(`by the ends of ${TABLE} over ${over.join(', ')}, their facts are told in ${told.join(', ')}`);
  }

  private embedded(type: GraphQLObjectType, field: Field, prefix: string, complain: Complain): void {
    const parts = getNamedType(field.type);
    for (const part of isObjectType(parts) ? Object.keys(parts.getFields()) : []) {
      const property = `${prefix}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
      this.sides.have([type.name], property, (says) => complain(`@embedded(prefix: "${prefix}"): ${says}`));
    }
  }

  private argument(
    type: GraphQLObjectType,
    field: Field,
    argument: GraphQLArgument,
    reading: Reading,
    members: readonly string[],
  ): void {
    const own = this.sides.readings.ofArgument(type, field.name, argument.name);
    const { name } = this.declaring(type, field);
    const place = `${name}.${field.name}(${argument.name}:)`;
    if (own) this.narrowing(own, reading, members, (says) => this.sides.complain(name, place, says));
    const filter = getNamedType(argument.type);
    if (!isInputObjectType(filter)) return;
    for (const one of Object.values(filter.getFields())) {
      const narrowing = this.sides.readings.ofInputField(one);
      const complain: Complain = (says) => this.sides.complain(filter.name, `${filter.name}.${one.name}`, says);
      if (narrowing) this.narrowing(narrowing, reading, members, complain);
    }
  }

  private narrowing(narrowing: Narrowing, reading: Reading, members: readonly string[], complain: Complain): void {
    if (narrowing.by === 'reaching') {
      const { over } = narrowing;
      this.leads(over, members, undefined, (says) => complain(`@reaching(over: "${over}"): ${says}`));
    } else if (narrowing.by === 'where') {
      const { property } = narrowing;
      this.sides.have(members, property, (says) => complain(`@where(property: "${property}"): ${says}`));
    } else if (narrowing.by === 'heldIn' || !narrowing.onRelation) {
      for (const bound of [narrowing.first, narrowing.last]) {
        this.sides.have(members, bound, (says) => complain(`@${narrowing.by}: ${says}`));
      }
    } else if (reading.by === 'relation') {
      const holds = (name: string) => this.sides.joined.get(name)?.some(({ hasValidity }) => hasValidity) ?? false;
      const timeless = reading.over.filter((name) => !holds(name));
      for (const name of timeless)
        complain(`@heldOn(onRelation: true): no row of ${TABLE} has a ${name} hold for a time`);
    }
  }

  private leads(name: string, from: readonly string[], to: readonly string[] | undefined, complain: Complain): void {
    this.named.add(name);
    this.sides.leads(name, from, to, complain);
  }
}
