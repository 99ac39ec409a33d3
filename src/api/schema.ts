import { readdirSync, readFileSync } from 'node:fs';
import { type IExecutableSchemaDefinition, makeExecutableSchema } from '@graphql-tools/schema';
import {
  buildASTSchema,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  GraphQLScalarType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  type ValueNode,
} from 'graphql';
import { gql } from 'graphql-tag';
import type { Outcomes } from '../compile/operations.js';
import { TYPE } from '../compile/rows.js';
import { isDay, isPartialDate } from '../model/dates.js';
import type { Tables } from '../model/joined.js';
import { Refusal } from '../model/refusal.js';
import { problemsOfSchema } from './check/schema.js';
import type { Context } from './context.js';

const FOLDER = new URL('../../schema/', import.meta.url);

/** A scalar that is text of a certain form. */
function textScalar(
  name: string,
  expected: string,
  isValid: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const read = (value: unknown, nodes: ValueNode | null): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} must be ${expected}.`, { nodes, extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue: (value) => read(value, null),
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined, node),
  });
}

/** The resolver of every field of the query: what has become of it in the operation's one statement. */
const answered: GraphQLFieldResolver<Promise<Outcomes>, Context> = async (outcomes, _arguments, _context, info) => {
  const outcome = (await outcomes).get(String(info.path.key));
  if (outcome?.ok === false) throw new Refusal(outcome.reason);
  return outcome?.value;
};

/** The resolver of every other field: an object of the answer has its values by their keys in it. */
const byKey: GraphQLFieldResolver<Record<string, unknown>, Context> = (source, _arguments, _context, info) =>
  source[info.path.key];

/** The engine that answers: what a graph alone cannot tell of itself. */
const engine: GraphQLFieldResolver<unknown, Context> = (_source, _arguments, context) => context.engine;

function resolversFor(fields: readonly string[]): NonNullable<IExecutableSchemaDefinition<Context>['resolvers']> {
  return {
    Date: textScalar('Date', 'a day that exists, such as "2022-03-10"', isDay),
    PartialDate: textScalar('PartialDate', 'a date such as "2022", "2022-03" or "2022-03-10"', isPartialDate),
    Query: Object.fromEntries(fields.map((field) => [field, answered])),
    Graph: { engine },
  };
}

/** A page of a list or a member of one, told by the end of its name. */
const PAGE_PART = /(Connection|Edge)$/;

/** The types whose words a type uses where it has none: its interfaces; for a part of a page, that of entities. */
function spokenForBy(type: GraphQLObjectType | GraphQLInterfaceType, schema: GraphQLSchema) {
  const [part] = PAGE_PART.exec(type.name) ?? [];
  const likewise = part === undefined ? undefined : schema.getType(`Entity${part}`);
  return isObjectType(likewise) ? [likewise] : type.getInterfaces();
}

/**
 * Gives what has no description of its own that of what it is like: a field and its arguments that of the interface which
 * declares them, every page that of the page of entities, its arguments those of `Query.documents`.
 */
function inheritDescriptions(schema: GraphQLSchema): void {
  const pageArguments = schema.getQueryType()?.getFields().documents?.args ?? [];
  for (const type of Object.values(schema.getTypeMap())) {
    // A scalar that was given its functions has lost it.
    type.description ??= type.astNode?.description?.value;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const likes = spokenForBy(type, schema);
    if (PAGE_PART.test(type.name)) type.description ??= likes[0]?.description;
    for (const field of Object.values(type.getFields())) {
      const declared = likes.flatMap((one) => one.getFields()[field.name] ?? []);
      field.description ??= declared.find(({ description }) => description)?.description;
      const alike = declared.flatMap(({ args }) => args);
      const known = PAGE_PART.test(getNamedType(field.type).name) ? [...alike, ...pageArguments] : alike;
      for (const argument of field.args) {
        argument.description ??= known.find(
          ({ name, description }) => name === argument.name && description,
        )?.description;
      }
    }
  }
}

/** A file of schema/. */
export interface SchemaFile {
  name: string;
  text: string;
}

/** The files that the API's schema is written in, in the order in which they are read. */
export function schemaFiles(): SchemaFile[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
}

/** The file that holds each type, and each field of it: a type may be extended in another. */
function filesOf(files: readonly SchemaFile[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name: file, text } of files) {
    for (const one of parse(text).definitions) {
      if (!('name' in one) || !one.name) continue;
      const type = one.name.value;
      if (!one.kind.endsWith('Extension')) found.set(type, file);
      const fields = 'fields' in one ? one.fields : undefined;
      for (const { name } of fields ?? []) found.set(`${type}.${name.value}`, file);
    }
  }
  return found;
}

/** A schema that does not agree with what the rest of the program knows: every disagreement with both its places. */
export class SchemaError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SchemaError';
  }
}

/**
 * The schema that files make. Throws a {@link SchemaError} where they do not say the same as the tables of the model: a
 * wrong name stops the start, and not the first request that comes upon it.
 */
export function schemaOf(files: readonly SchemaFile[], tables?: Tables): GraphQLSchema {
  const document = gql(files.map(({ text }) => text).join('\n'));
  const written = buildASTSchema(document);
  const problems = problemsOfSchema(written, tables);
  if (problems.length > 0) {
    const fileOf = filesOf(files);
    const fileAt = (type: string, place: string) =>
      fileOf.get(/^\w+\.\w+/.exec(place)?.[0] ?? type) ?? fileOf.get(type) ?? '';
    throw new SchemaError(problems.map(({ type, place, says }) => `schema/${fileAt(type, place)}: ${place}: ${says}`));
  }
  const fields = Object.keys(written.getQueryType()?.getFields() ?? {});
  const schema = makeExecutableSchema({ typeDefs: document, resolvers: resolversFor(fields) });
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && !type.name.startsWith('__'))
      for (const field of Object.values(type.getFields())) field.resolve ??= byKey;
    if (isInterfaceType(type)) type.resolveType = (value: { [TYPE]?: string }) => value[TYPE];
  }
  inheritDescriptions(schema);
  return schema;
}

/** The schema of the API, from the files in schema/. Throws as {@link schemaOf}. */
export function buildSchema(): GraphQLSchema {
  return schemaOf(schemaFiles());
}
