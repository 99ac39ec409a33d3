import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import type { ArgumentDirective } from '../directives.js';
import type { Reader } from '../reader/reader.js';
import type { Node } from '../reader/records.js';
import type { Contents } from './contents.js';
import type { Draw } from './draw.js';

const NOBODY = 'finns-inte';

/** Where a value is drawn for. */
export interface Place {
  field: string;
  /** The type of the members of the list, or of the one object. */
  member: string;
  /** How deep in the operation: deeper pages are smaller. */
  depth: number;
  /** Cursors of this very list. */
  cursors(): readonly string[];
  /** An entity that an argument before this one has named. */
  before?: string;
}

/** Draws values of arguments that meet something: days on which something changed, names and ids that there are. */
export class Values {
  private readonly days: string[];
  private readonly goals = new Map<string, readonly string[]>();
  private readonly recorded = new Map<string, ReadonlySet<unknown>>();

  constructor(
    private readonly reader: Reader,
    private readonly contents: Contents,
  ) {
    const bounds = [...reader.records.nodes.values()].flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([key, value]) => (/first$|last$/i.test(key) ? [String(value)] : [])),
    );
    const recorded = [...new Set(bounds)].filter((day) => /^[12]\d{3}-/.test(day)).sort();
    this.days = recorded.flatMap((day) => [shifted(day, -1), day, shifted(day, 1)]);
  }

  /** The value of an argument. */
  argument(draw: Draw, { name, type }: GraphQLArgument, narrows: ArgumentDirective | undefined, place: Place): unknown {
    const filter = getNullableType(type);
    if (isInputObjectType(filter)) {
      const parts = draw.some(Object.values(filter.getFields()), 4);
      return Object.fromEntries(parts.map((part) => [part.name, this.part(draw, part, place)]));
    }
    if (name === 'first' || name === 'last') return this.size(draw, place);
    if (name === 'after' || name === 'before') return draw.chance(0.03) ? 'ingen' : (draw.one(place.cursors()) ?? null);
    if (name === 'depth') return draw.number(0, 4);
    if (name === 'maxLength') return draw.number(1, 7);
    if (name === 'ids') return Array.from({ length: draw.number(0, 5) }, () => this.id(draw, 'Entity'));
    if (name === 'for') return this.id(draw, 'Subject', draw.one(['responsibilities', 'reporting']));
    if (name === 'root') return this.id(draw, 'Body');
    if (name === 'to' && place.before) return this.near(draw, place.before);
    if (name === 'text') return this.words(draw, 'Entity');
    if (name === 'question') return this.question(draw);
    return this.narrowing(draw, type, narrows, place);
  }

  private part(draw: Draw, { type, ...part }: GraphQLInputField, place: Place): unknown {
    return this.narrowing(draw, type, this.reader.directives.ofInput(part), place);
  }

  private narrowing(draw: Draw, type: GraphQLInputType, narrows: ArgumentDirective | undefined, place: Place): unknown {
    const named = getNamedType(type);
    if (isEnumType(named)) {
      const values = named.getValues().map(({ name }) => name);
      const met = narrows?.is === 'where' ? values.filter((value) => this.isRecorded(narrows.property, value)) : values;
      const from = draw.chance(0.8) ? met : values;
      return isListType(getNullableType(type)) ? draw.some(from, 3) : (draw.one(from) ?? null);
    }
    switch (named.name) {
      case 'Boolean':
        return draw.chance(0.5);
      case 'Int':
        if (narrows?.is === 'heldIn') return Number((draw.one(this.days) ?? '2022').slice(0, 4));
        return draw.number(1, 8);
      case 'Date':
        return draw.one(this.days) ?? null;
      case 'String':
        return this.words(draw, place.member);
      default:
        if (narrows?.is !== 'reaching' || draw.chance(0.04)) return this.id(draw, place.member);
        return draw.one(this.reached(narrows.over)) ?? NOBODY;
    }
  }

  /** Who is reached over edges of a type. */
  private reached(over: string): readonly string[] {
    const { nodes } = this.reader.records;
    const known = this.goals.get(over) ?? [...nodes.keys()].filter((id) => this.reader.records.to(id, over).length > 0);
    this.goals.set(over, known);
    return known;
  }

  private isRecorded(property: string, value: string): boolean {
    const known =
      this.recorded.get(property) ??
      new Set([...this.reader.records.nodes.values()].flatMap(({ properties }) => properties[property] ?? []));
    this.recorded.set(property, known);
    return known.has(value);
  }

  private size(draw: Draw, { depth }: Place): number {
    if (draw.chance(0.007)) return draw.chance(0.5) ? 0 : 101;
    return depth === 0 ? (draw.chance(0.05) ? draw.number(20, 100) : draw.number(1, 8)) : draw.number(1, 4);
  }

  private id(draw: Draw, type: string, field?: string): string {
    if (draw.chance(0.04)) return NOBODY;
    if (field !== undefined && draw.chance(0.7)) return this.contents.withContent(draw, type, field)?.id ?? NOBODY;
    return this.contents.rare(draw, draw.chance(0.05) ? 'Entity' : type)?.node.id ?? NOBODY;
  }

  /** Who is a few links away. */
  private near(draw: Draw, start: string): string {
    if (draw.chance(0.3)) return this.id(draw, 'Entity');
    let id = start;
    for (let steps = draw.number(1, 4); steps > 0; steps -= 1) {
      const link = draw.one(this.reader.records.links.get(id) ?? []);
      if (link) id = link.from === id ? link.to : link.from;
    }
    return id;
  }

  private named(draw: Draw, type: string): Node | undefined {
    return this.contents.rare(draw, type)?.node;
  }

  /** A name, or a piece of one, in whatever case. */
  private words(draw: Draw, type: string): string {
    const node = this.named(draw, type);
    const { name = '', aliases = [], abbreviation = '' } = node?.properties ?? {};
    const text =
      draw.one([name, abbreviation, ...(Array.isArray(aliases) ? aliases : [])].filter((one) => one !== '')) ?? 'råd';
    const whole = String(text);
    const begin = draw.chance(0.5) ? 0 : draw.number(0, Math.max(0, whole.length - 3));
    const piece = draw.chance(0.4) ? whole : whole.slice(begin, begin + draw.number(1, 12));
    return draw.chance(0.3) ? piece.toUpperCase() : piece;
  }

  private question(draw: Draw): string {
    const [subject, body] = [this.named(draw, 'Subject'), this.named(draw, 'Body')].map(
      (node) => node?.properties.name,
    );
    return (
      draw.one([
        `Vem äger ${subject}?`,
        `Var rapporteras ${subject}?`,
        `Vem är ordförande i ${body}?`,
        `What is ${body} part of?`,
        `Vilka ingår i ${body}?`,
      ]) ?? ''
    );
  }
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
