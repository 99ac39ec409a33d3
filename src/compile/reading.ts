import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { type Comparison, RelationDirection } from '../model/schema.generated.js';
import { boundsOf } from '../model/values.js';
import type { Block, RowsBlock } from '../statements/block.js';
import type { Answering, Answerings } from './answering.js';

/** How a field is read from the graph: what its directives in schema/ say. */
export type Reading =
  | { by: 'property'; property: string }
  | { by: 'embedded'; prefix: string }
  | {
      by: 'relation';
      over: readonly string[];
      direction: RelationDirection;
      sortedBy: readonly string[];
      size: number;
      atMost: number;
    }
  /** Read by the hand-written block of that name. */
  | { by: 'block'; name: string; block: Block; size: number }
  /** Answered by rules from what a statement gathers. */
  | { by: 'answering'; name: string; answering: Answering<unknown>; size: number }
  /** On which side of a fact the entity stands in whose list it is. */
  | { by: 'side'; out: string; in: string }
  /** Answered by the API, not from the graph. */
  | { by: 'api' };

/** How an argument, or a field of a filter, narrows a list. */
export type Narrowing =
  | { by: 'where'; property: string; is: Comparison }
  | { by: 'heldOn'; first: string; last: string; onRelation: boolean }
  | { by: 'heldIn'; first: string; last: string }
  | { by: 'reaching'; over: string; depth: number; label: string };

type Annotated = { astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined };
type Values = { [argument: string]: unknown };

/** What a schema only names: the hand-written blocks by `@statement`, the ways to answer by `@assembled`. */
export interface HandWritten {
  blocks: Readonly<Record<string, Block>>;
  answerings: Answerings;
}

/** Where each stands, for who has to mend it. */
const PLACES = { blocks: 'src/statements/blocks.ts', answerings: 'src/answers/answerings.ts' } as const;

/** Reads the directives of one schema, once and for all. */
export class Readings {
  private readonly fields = new Map<string, Reading>();
  private readonly rows = new Map<string, RowsBlock>();

  /** Where the schema and what is written by hand do not fit together: both places, and which name. */
  readonly problems: string[] = [];

  constructor(
    readonly schema: GraphQLSchema,
    private readonly handWritten: HandWritten,
  ) {
    const named = new Set<string>();
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type)) continue;
      const rows = this.values('rows', type);
      if (rows) {
        const block = handWritten.blocks[String(rows.statement)];
        if (block?.gives === 'rows') this.rows.set(type.name, block);
        else this.problems.push(`schema/: ${type.name} ${this.missing(String(rows.statement))}`);
      }
      for (const field of Object.values(type.getFields())) {
        const reading = this.read(type, field);
        if (typeof reading === 'string') this.problems.push(`schema/: ${type.name}.${field.name} ${reading}`);
        else this.fields.set(`${type.name}.${field.name}`, reading);
        if (typeof reading !== 'string' && 'name' in reading) named.add(`${reading.by} ${reading.name}`);
      }
    }
    for (const [by, written, place] of [
      ['block', handWritten.blocks, PLACES.blocks],
      ['answering', handWritten.answerings, PLACES.answerings],
    ] as const) {
      for (const name of Object.keys(written)) {
        if (!named.has(`${by} ${name}`)) this.problems.push(`${place}: no field of schema/ names '${name}'`);
      }
    }
    for (const [name, { composes = [] }] of Object.entries(handWritten.answerings)) {
      for (const type of composes) {
        if (!schema.getType(type))
          this.problems.push(`${PLACES.answerings}: '${name}' composes ${type}, which schema/ has not`);
      }
    }
  }

  /** How a field of a concrete type is read: as the type says, or an interface of its that has the field. */
  of(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Reading {
    const reading = this.fields.get(`${type.name}.${field.name}`);
    if (!reading) throw new Error(this.problems[0] ?? `the schema has no ${type.name}.${field.name}`);
    return reading;
  }

  /** How a field is read, or what is wrong with what the schema says of it. */
  private read(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Reading | string {
    const declared = this.declarations(type, field.name).map((one) => this.declared(one));
    const reading = declared.find((one) => one !== undefined) ?? { by: 'property', property: field.name };
    if (typeof reading === 'string' || reading.by !== 'answering') return reading;
    const isOfQuery = type === this.schema.getQueryType() || reading.answering.about !== undefined;
    return isOfQuery
      ? reading
      : `is assembled by '${reading.name}', which answers about no entity: it is for the query`;
  }

  /** How an argument of a field of a concrete type narrows the list; nothing for `first`, `after` and their like. */
  ofArgument(type: GraphQLObjectType, field: string, argument: string): Narrowing | undefined {
    for (const declared of this.declarations(type, field)) {
      const found = declared.args.find(({ name }) => name === argument);
      const narrowing = found && this.narrowing(found);
      if (narrowing) return narrowing;
    }
    return undefined;
  }

  /** The argument of a field that is its `@key` or its `@side`, by its name. */
  markedArgument(type: GraphQLObjectType, field: string, mark: 'key' | 'side'): string | undefined {
    const all = this.declarations(type, field).flatMap(({ args }) => args);
    return all.find((argument) => this.values(mark, argument))?.name;
  }

  /** How many members the page of a field has where no argument says; nothing where that is left to what is usual. */
  usualPage(type: GraphQLObjectType, field: string): number | undefined {
    const all = this.declarations(type, field).flatMap(({ args }) => args);
    const usual = all.map((argument) => this.values('usually', argument)).find(Boolean);
    return usual && Number(usual.size);
  }

  /** The argument of a field that chooses the order of its list, with the property for each of its values. */
  orderOf(type: GraphQLObjectType, field: string): { argument: string; properties: Map<unknown, string> } | undefined {
    const all = this.declarations(type, field).flatMap(({ args }) => args);
    const argument = all.find((one) => this.values('order', one));
    const named = argument && getNamedType(argument.type);
    if (!argument || !isEnumType(named)) return undefined;
    const properties = named.getValues().flatMap((value): [unknown, string][] => {
      const sorted = this.values('sortedBy', value);
      return sorted ? [[value.value, String(sorted.property)]] : [];
    });
    return { argument: argument.name, properties: new Map(properties) };
  }

  /** The label by which nodes of a type are found by their ids: what the type says, or an interface of its. */
  nodeLabel(type: GraphQLNamedType): string | undefined {
    if (!isObjectType(type) && !isInterfaceType(type)) return undefined;
    const declared = [type, ...type.getInterfaces()].map((one) => this.values('node', one)).find(Boolean);
    return declared && String(declared.label);
  }

  /** Whether nodes of a type have no label of its name. */
  isNameless(type: GraphQLNamedType): boolean {
    return isInterfaceType(type) && this.values('node', type)?.nameless === true;
  }

  /** The block that reads objects of a type that are no nodes. */
  rowsBlock(type: GraphQLNamedType): RowsBlock | undefined {
    return this.rows.get(type.name);
  }

  /** How a field of a filter narrows the list. */
  ofInputField(field: GraphQLInputField): Narrowing | undefined {
    return this.narrowing(field);
  }

  private declarations(type: GraphQLObjectType, field: string): GraphQLField<unknown, unknown>[] {
    return [type, ...type.getInterfaces()].flatMap((one) => one.getFields()[field] ?? []);
  }

  private values(directive: string, annotated: Annotated): Values | undefined {
    const definition: GraphQLDirective | undefined | null = this.schema.getDirective(directive);
    if (!definition || !annotated.astNode) return undefined;
    return getDirectiveValues(definition, annotated.astNode);
  }

  private declared(field: GraphQLField<unknown, unknown>): Reading | string | undefined {
    const relation = this.values('relation', field);
    if (relation) {
      const over = (relation.over as unknown[]).map(String);
      const direction = relation.direction === RelationDirection.IN ? RelationDirection.IN : RelationDirection.OUT;
      const sortedBy = (relation.by as unknown[]).map(String);
      return {
        by: 'relation',
        over,
        direction,
        sortedBy,
        size: Number(relation.size),
        atMost: Number(relation.atMost),
      };
    }
    const statement = this.values('statement', field);
    if (statement) {
      const name = String(statement.name);
      const block = this.handWritten.blocks[name];
      if (!block) return this.missing(name);
      return { by: 'block', name, block, size: Number(statement.size) };
    }
    const assembled = this.values('assembled', field);
    if (assembled) {
      const name = String(assembled.by);
      const answering = this.handWritten.answerings[name];
      if (!answering) return `is assembled by '${name}', which ${PLACES.answerings} has not`;
      return { by: 'answering', name, answering, size: Number(assembled.size) };
    }
    const seen = this.values('seenFrom', field);
    if (seen) return { by: 'side', out: String(seen.out), in: String(seen.in) };
    const embedded = this.values('embedded', field);
    if (embedded) return { by: 'embedded', prefix: String(embedded.prefix) };
    return this.values('resolved', field) && { by: 'api' };
  }

  private missing(block: string): string {
    return `names the statement '${block}', which ${PLACES.blocks} has not`;
  }

  private narrowing(annotated: GraphQLArgument | GraphQLInputField): Narrowing | undefined {
    const where = this.values('where', annotated);
    if (where) return { by: 'where', property: String(where.property), is: where.is as Comparison };
    const held = this.values('heldOn', annotated);
    if (held) {
      return { by: 'heldOn', ...boundsOf(String(held.prefix)), onRelation: held.onRelation === true };
    }
    const year = this.values('heldIn', annotated);
    if (year) return { by: 'heldIn', ...boundsOf(String(year.prefix)) };
    const reaching = this.values('reaching', annotated);
    if (!reaching) return undefined;
    const { over, depth, label } = reaching;
    return { by: 'reaching', over: String(over), depth: Number(depth), label: String(label) };
  }
}
