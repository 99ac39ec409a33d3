import {
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { Known, Reader } from '../reader/reader.js';
import { Row } from '../reader/row.js';
import { type Contents, defaultsOf, hasContent } from './contents.js';
import type { Draw } from './draw.js';

const KNOWN: Known = { engine: '', loadedAt: '' };
/** The query itself, as the object that its fields are of. */
export const QUERY = Symbol('query');

/** The objects in which something is selected while an operation is drawn, as the reader has them. */
export class Objects {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reader: Reader,
    private readonly contents: Contents,
  ) {}

  /** The concrete type of a node. */
  typeOf(object: unknown): GraphQLObjectType | undefined {
    const type = object instanceof Row ? this.schema.getType(object.node.type) : undefined;
    return isObjectType(type) ? type : undefined;
  }

  isA(object: unknown, type: GraphQLCompositeType): boolean {
    const own = this.typeOf(object);
    return own === undefined || own === type || own.getInterfaces().some((one) => one === type);
  }

  /** Whether an object has something in a field. */
  has(object: unknown, field: string): boolean {
    if (object instanceof Row) return field in object.known || this.contents.has(object.node, field);
    return object !== QUERY && hasContent(this.value(object, field, {}));
  }

  /** What a field of an object holds; nothing where the reader has no rules for it or it is refused. */
  value(object: unknown, field: string, given: Readonly<Record<string, unknown>>): unknown {
    const type = object === QUERY ? this.schema.getQueryType() : this.typeOf(object);
    const asked = type ? { ...defaultsOf(type, field), ...given } : given;
    try {
      if (object === QUERY) return this.reader.knows(field) ? this.reader.root(field, asked, KNOWN) : undefined;
      if (object instanceof Row)
        return type?.getFields()[field] ? this.reader.field(object, type, field, asked) : undefined;
    } catch (error) {
      if (error instanceof GraphQLError) return undefined;
      throw error;
    }
    return typeof object === 'object' && object !== null ? Reflect.get(object, field) : undefined;
  }

  /** The cursors of the lists that a field of some objects holds. */
  cursors(objects: readonly unknown[], field: string): string[] {
    const pages = objects.map((object) => this.value(object, field, { first: 100 }));
    return pages.flatMap((page) => {
      const edges = typeof page === 'object' && page !== null && 'edges' in page ? page.edges : [];
      return (Array.isArray(edges) ? edges : []).map(({ cursor }: { cursor: string }) => cursor);
    });
  }

  /** Where nothing is found, or the reader has no rules: some nodes of the type, so that what is selected is no mere guess. */
  standIns(draw: Draw, type: string): Row[] {
    return [1, 2].flatMap(() => {
      const rare = this.contents.rare(draw, type);
      return rare ? [new Row(rare.node)] : [];
    });
  }
}
