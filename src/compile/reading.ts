import {
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getDirectiveValues,
} from 'graphql';
import { boundsOf } from '../model/values.js';

/** How a field is read from the graph: what its directives in schema/ say. */
export type Reading =
  | { by: 'property'; property: string }
  | { by: 'embedded'; prefix: string }
  | {
      by: 'relation';
      over: readonly string[];
      direction: 'OUT' | 'IN';
      sortedBy: readonly string[];
      size: number;
      atMost: number;
    }
  | { by: 'statement'; statement: string; size: number }
  /** Assembled by rules from what a statement gathers. */
  | { by: 'assembly'; assembly: string }
  /** Answered by the API, not from the graph. */
  | { by: 'api' };

export type Comparison = 'ONE_OF' | 'OVERLAPS' | 'CONTAINS' | 'HOLDS' | 'FROM' | 'TO';

/** How an argument, or a field of a filter, narrows a list. */
export type Narrowing =
  | { by: 'where'; property: string; is: Comparison }
  | { by: 'heldOn'; first: string; last: string; onRelation: boolean }
  | { by: 'reaching'; over: string; depth: number };

type Annotated = { astNode?: Parameters<typeof getDirectiveValues>[1] | null | undefined };
type Values = { [argument: string]: unknown };

/** Reads the directives of one schema, and keeps what it has read. */
export class Readings {
  private readonly fields = new Map<string, Reading>();

  constructor(readonly schema: GraphQLSchema) {}

  /** How a field of a concrete type is read: as the type says, or an interface of its that has the field. */
  of(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): Reading {
    const key = `${type.name}.${field.name}`;
    const known = this.fields.get(key);
    if (known) return known;
    const declared = this.declarations(type, field.name).map((one) => this.declared(one));
    const reading = declared.find((one) => one !== undefined) ?? { by: 'property', property: field.name };
    this.fields.set(key, reading);
    return reading;
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

  private declared(field: GraphQLField<unknown, unknown>): Reading | undefined {
    const relation = this.values('relation', field);
    if (relation) {
      const over = (relation.over as unknown[]).map(String);
      const direction = relation.direction === 'IN' ? 'IN' : 'OUT';
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
    if (statement) return { by: 'statement', statement: String(statement.name), size: Number(statement.size) };
    const assembled = this.values('assembled', field);
    if (assembled) return { by: 'assembly', assembly: String(assembled.by) };
    const embedded = this.values('embedded', field);
    if (embedded) return { by: 'embedded', prefix: String(embedded.prefix) };
    return this.values('resolved', field) && { by: 'api' };
  }

  private narrowing(annotated: GraphQLArgument | GraphQLInputField): Narrowing | undefined {
    const where = this.values('where', annotated);
    if (where) return { by: 'where', property: String(where.property), is: where.is as Comparison };
    const held = this.values('heldOn', annotated);
    if (held) {
      return { by: 'heldOn', ...boundsOf(String(held.prefix)), onRelation: held.onRelation === true };
    }
    const reaching = this.values('reaching', annotated);
    return reaching && { by: 'reaching', over: String(reaching.over), depth: Number(reaching.depth) };
  }
}
