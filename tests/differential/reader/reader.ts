import {
  execute,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import type { Recording } from '../../../src/importer/recording.js';
import { countsOf, stateOf, versionOf } from '../../../src/importer/state.js';
import { isHandedDown } from '../../../src/model/handed-down.js';
import { Directives, type FieldDirective, type FieldOwner } from '../directives.js';
import { orgChart } from './chart.js';
import { bodyStatus, citationsOfEntity, citationsOfNode, handedDown, postState } from './hand-written.js';
import { meets } from './narrowing.js';
import { page } from './pages.js';
import { paths } from './paths.js';
import { type Node, type Records, recordsOf } from './records.js';
import { responsibility } from './responsibility.js';
import { by, distinct, inOrder, type Member, Row } from './row.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** What only the database knows of itself. */
export interface Known {
  engine: string;
  loadedAt: string;
}

/** An answer as GraphQL has it. */
export interface Answer {
  data: unknown;
  errors: { code: string; path: unknown }[];
}

/** The answers that the reader has rules for, by the name that `@assembled` gives; for all but their sentences. */
const ASSEMBLED: Readonly<Record<string, (records: Records, given: Arguments) => unknown>> = {
  orgChart,
  paths,
  responsibility,
};

/**
 * Reads the API's answers from the recorded files with plain loops over what the schema's directives say: the other way
 * to the same answers, that knows no statement and no database.
 */
export class Reader {
  readonly records: Records;
  readonly directives: Directives;
  private readonly graph: Readonly<Record<string, unknown>>;

  /** @param schema without resolvers */
  constructor(
    private readonly schema: GraphQLSchema,
    recording: Recording,
  ) {
    const state = stateOf(recording);
    this.records = recordsOf(recording, state);
    this.directives = new Directives(schema);
    this.graph = { version: versionOf(state), ...countsOf(state) };
  }

  /** The answer to an operation. */
  answer(text: string, variables: Arguments, known: Known): Answer {
    const result = execute({
      schema: this.schema,
      document: parse(text),
      variableValues: variables,
      fieldResolver: (source, given, _context, { parentType, fieldName }) => {
        if (source === undefined) return this.root(fieldName, given, known);
        return source instanceof Row ? this.field(source, parentType, fieldName, given) : source[fieldName];
      },
      typeResolver: (value) => (value instanceof Row ? value.node.type : undefined),
    });
    if (result instanceof Promise) throw new Error('a reader in memory waits for nothing');
    const errors = (result.errors ?? []).map(({ extensions, path, message }) => ({
      code: String(extensions.code ?? message),
      path: path ?? null,
    }));
    return { data: JSON.parse(JSON.stringify(result.data ?? null)), errors };
  }

  /** Whether the reader has rules for a field of the query. */
  knows(field: string): boolean {
    const directive = this.directives.ofField(this.query(), field);
    return directive.is !== 'assembled' || directive.by in ASSEMBLED;
  }

  /** The value of a field of the query. */
  root(field: string, given: Arguments, known: Known): unknown {
    const type = this.query();
    const directive = this.directives.ofField(type, field);
    if (directive.is === 'assembled') return this.assembled(directive.by, given);
    if (directive.is === 'statement') return { ...this.graph, ...known };
    const fits = (node: Node | undefined): Row | null =>
      node && this.isA(node, this.memberType(type, field)) ? new Row(node) : null;
    if ('id' in given) {
      const found = fits(this.records.nodes.get(String(given.id)));
      if (!found) throw new GraphQLError('not found', { extensions: { code: 'NOT_FOUND' } });
      return found;
    }
    if (Array.isArray(given.ids)) return given.ids.map((id) => fits(this.records.nodes.get(String(id))));
    const all = [...this.records.nodes.values()].filter((node) => fits(node)).map((node) => ({ node }));
    return this.list(type, field, field, all, [], 1_000, given);
  }

  /** The value of a field of an entity, fact or citation. */
  field(row: Row, type: FieldOwner, field: string, given: Arguments): unknown {
    if (field in row.known) return row.known[field];
    const directive = this.directives.ofField(type, field);
    const { properties } = row.node;
    switch (directive.is) {
      case 'property':
        return properties[field] ?? null;
      case 'seenFrom':
        return null;
      case 'embedded':
        return this.embedded(row, type, field, directive.prefix);
      case 'relation':
        return this.neighbours(row, type, field, directive, given);
      case 'statement':
        return this.handWritten(row, type, field, directive.name, given);
      case 'assembled':
        return this.assembled(directive.by, { ...given, for: row.node.id });
      default:
        throw new Error(`${type.name}.${field} is no field of a node`);
    }
  }

  private assembled(name: string, given: Arguments): unknown {
    const rules = ASSEMBLED[name];
    if (!rules) throw new Error(`the reader has no rules for '${name}'`);
    return rules(this.records, given);
  }

  private query(): FieldOwner {
    const query = this.schema.getQueryType();
    if (!query) throw new Error('the schema has no query type');
    return query;
  }

  private fieldOf(type: FieldOwner, field: string) {
    const found = type.getFields()[field];
    if (!found) throw new Error(`${type.name} has no ${field}`);
    return found;
  }

  /** The type of the members of a field: of a page, that of its nodes. */
  private memberType(type: FieldOwner, field: string): string {
    const named = getNamedType(this.fieldOf(type, field).type);
    const nodes = isObjectType(named) && named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
    return getNamedType(nodes?.type ?? named).name;
  }

  private isA({ type }: Node, name: string): boolean {
    if (type === name) return true;
    const concrete = this.schema.getType(type);
    return isObjectType(concrete) && concrete.getInterfaces().some((one) => one.name === name);
  }

  private neighbours(
    { node: { id } }: Row,
    type: FieldOwner,
    field: string,
    { over, inwards, by: sortedBy, atMost }: Extract<FieldDirective, { is: 'relation' }>,
    given: Arguments,
  ): unknown {
    const chosen = over.filter((_, index) => over.length === 1 || given.direction !== (index === 0 ? 'IN' : 'OUT'));
    const edges = chosen.flatMap((one) => (inwards ? this.records.to(id, one) : this.records.from(id, one)));
    const members = edges.flatMap((edge) => {
      const node = this.records.nodes.get(inwards ? edge.from : edge.to);
      return node && this.isA(node, this.memberType(type, field)) ? [{ node, edge }] : [];
    });
    return this.list(type, field, `${field} ${over.join(' ')}`, members, sortedBy, atMost, given, id);
  }

  /** On which side of a fact the entity stands in whose list it is, by the fields that tell it. */
  private sideOf(fact: Node, entity: string | undefined): Readonly<Record<string, unknown>> {
    const type = this.schema.getType(fact.type);
    if (entity === undefined || !isObjectType(type)) return {};
    const leads = (over: string) => this.records.from(fact.id, over).some(({ to }) => to === entity);
    const sides = Object.keys(type.getFields()).flatMap((field) => {
      const directive = this.directives.ofField(type, field);
      if (directive.is !== 'seenFrom') return [];
      return [[field, leads(directive.out) ? 'OUT' : leads(directive.in) ? 'IN' : null] as const];
    });
    return Object.fromEntries(sides);
  }

  /** What of the members meets the arguments, each once and in order: as a page, a list, or the first of them. */
  private list(
    type: FieldOwner,
    field: string,
    cursors: string,
    members: readonly Member[],
    sortedBy: readonly string[],
    atMost: number,
    given: Arguments,
    seenFrom?: string,
  ): unknown {
    const rowOf = (node: Node) => new Row(node, this.sideOf(node, seenFrom));
    const meeting = members.filter((member) => this.meetsAll(type, field, given, member)).map(({ node }) => node);
    const property = this.directives.orderOf(type, field, given);
    const list = property === 'sort' ? cursors : `${cursors} by ${property}`;
    const order = by<Node>(
      ...(property === 'sort' ? sortedBy : [property]).map(
        (one) =>
          ({ properties }: Node) =>
            properties[one],
      ),
    );
    const nodes = distinct(meeting, ({ id }) => id).sort(
      (a, b) => order(a, b) || (property === 'sort' ? inOrder(a, b) : by<Node>(({ id }) => id)(a, b)),
    );
    const { type: valued } = this.fieldOf(type, field);
    if (getNamedType(valued).name.endsWith('Connection'))
      return page(list, nodes, given, this.directives.usualPage(type, field), rowOf, property);
    const rows = nodes.slice(0, atMost).map(rowOf);
    return isListType(getNullableType(valued)) ? rows : (rows[0] ?? null);
  }

  private meetsAll(type: FieldOwner, field: string, given: Arguments, member: Member): boolean {
    return this.fieldOf(type, field).args.every((argument) => {
      const value = given[argument.name];
      if (value === undefined || value === null) return true;
      const directive = this.directives.ofArgument(type, field, argument.name);
      if (directive) return meets(this.records, directive, value, member);
      const input = getNullableType(argument.type);
      if (!isInputObjectType(input)) return true;
      const filter = value as Arguments;
      return Object.values(input.getFields()).every((part) => {
        const asked = filter[part.name];
        const inner = this.directives.ofInput(part);
        return !inner || asked === undefined || asked === null || meets(this.records, inner, asked, member);
      });
    });
  }

  private embedded({ node: { properties } }: Row, type: FieldOwner, field: string, prefix: string): unknown {
    const inner = getNamedType(this.fieldOf(type, field).type);
    if (!isObjectType(inner)) throw new Error(`${field} is no object`);
    const parts = Object.keys(inner.getFields()).map((part) => {
      const property = properties[`${prefix}${part.charAt(0).toUpperCase()}${part.slice(1)}`];
      return [part, property ?? null] as const;
    });
    return parts.every(([, value]) => value === null) ? null : Object.fromEntries(parts);
  }

  private handWritten({ node }: Row, type: FieldOwner, field: string, name: string, given: Arguments): unknown {
    const holds = (fact: Node): boolean => this.meetsAll(type, field, given, { node: fact });
    const { records } = this;
    switch (name) {
      case 'citationsOfEntity':
        return citationsOfEntity(records, node);
      case 'citationsOfFact':
        return citationsOfNode(records, node);
      case 'responsibilities':
        return handedDown(records, node, 'RESPONSIBLE_FOR', given.inherited === true, (fact, way) => {
          const isOwn = way.length === 1;
          return holds(fact) && (isOwn || isHandedDown(String(fact.properties.role), node.type));
        });
      case 'reporting':
        return handedDown(records, node, 'REPORTED_ON', given.inherited === true, holds);
      case 'inheritedThrough':
        return [];
      case 'bodyStatus':
        return bodyStatus(records, node, holds);
      case 'postState':
        return postState(records, node, holds, typeof given.asOf === 'string');
      default:
        throw new Error(`the reader has no rule for the statement '${name}'`);
    }
  }
}
