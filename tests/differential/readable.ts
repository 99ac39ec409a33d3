import { type FieldNode, type GraphQLSchema, Kind, parse, print, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type { Reader } from './reader/reader.js';

/** What of an operation the reader has rules for. */
export interface Readable {
  /** Nothing where it has rules for no field of the query. */
  text?: string;
  /** The keys of the query that it has no rules for. */
  unread: string[];
  /** Keys under which answers have sentences, which it does not make: it tells the type of the answer in their place. */
  sentences: string[];
  /** The keys of the query where something is left that only engines can be compared by. */
  unlike: string[];
}

const SENTENCE_OF = 'ResponsibilityAnswer';

/** Leaves out of an operation what the reader has no rules for. */
export function readable(schema: GraphQLSchema, reader: Reader, text: string): Readable {
  const info = new TypeInfo(schema);
  const [unread, sentences, answers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let root = '';
  const document = visit(
    parse(text),
    visitWithTypeInfo(info, {
      Field(node): FieldNode | null | undefined {
        const [key, type] = [(node.alias ?? node.name).value, info.getParentType()];
        if (type === schema.getQueryType()) root = key;
        if (type?.name === SENTENCE_OF && node.name.value === 'sentence') {
          sentences.add(key);
          answers.add(root);
          const { arguments: _, ...rest } = node;
          return { ...rest, alias: { kind: Kind.NAME, value: key }, name: { kind: Kind.NAME, value: '__typename' } };
        }
        if (type !== schema.getQueryType() || node.name.value === '__typename') return undefined;
        if (reader.knows(node.name.value)) return undefined;
        unread.add(key);
        return null;
      },
    }),
  );
  const isEmpty = document.definitions.some(
    (one) => one.kind === Kind.OPERATION_DEFINITION && one.selectionSet.selections.length === 0,
  );
  return {
    ...(isEmpty ? {} : { text: print(document) }),
    unread: [...unread],
    sentences: [...sentences],
    unlike: [...unread, ...answers],
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An answer with its sentences as the reader leaves them, wherever they stand. */
export function asRead(data: unknown, read: unknown, sentences: readonly string[]): unknown {
  if (Array.isArray(data) && Array.isArray(read)) {
    return data.map((one, index): unknown => asRead(one, read[index], sentences));
  }
  if (!isObject(data) || !isObject(read)) return data;
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    const beside = read[key];
    const isLeft = beside === SENTENCE_OF && sentences.includes(key);
    return [key, isLeft ? beside : asRead(value, beside, sentences)];
  });
  return Object.fromEntries(entries);
}
