import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import type { Arguments, Reader } from '../reader/reader.js';
import type { Node } from '../reader/records.js';
import { Row } from '../reader/row.js';
import type { Draw } from './draw.js';

/** What one field of a type holds, and the nodes that have it. */
interface Content {
  kind: string;
  field: string;
  nodes: Node[];
}

/** Whether an answer says anything. */
export function hasContent(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'object' && 'totalCount' in value) return value.totalCount !== 0;
  return true;
}

/** The defaults of a field's arguments. */
export function defaultsOf(type: GraphQLObjectType, field: string): Arguments {
  const given = type.getFields()[field]?.args ?? [];
  return Object.fromEntries(
    given.flatMap(({ name, defaultValue }) => (defaultValue === undefined ? [] : [[name, defaultValue]])),
  );
}

const EVERYWHERE: ReadonlySet<string> = new Set(['id', 'name', 'aliases']);

/**
 * What is recorded of whom. Few bodies have a status and few posts a vacancy: of nodes drawn evenly, a thousand operations
 * would meet none. So what is drawn first is a way to read a field, then a field, then a node that has something there.
 */
export class Contents {
  private readonly byType = new Map<string, Content[]>();
  private readonly full = new Set<string>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly reader: Reader,
  ) {
    for (const node of reader.records.nodes.values()) this.note(node);
  }

  private note(node: Node): void {
    const type = this.schema.getType(node.type);
    if (!isObjectType(type)) return;
    for (const { name } of Object.values(type.getFields())) {
      const value = this.reader.field(new Row(node), type, name, defaultsOf(type, name));
      if (!hasContent(value)) continue;
      this.full.add(`${node.id} ${name}`);
      if (EVERYWHERE.has(name)) continue;
      for (const typeName of [type.name, ...type.getInterfaces().map((one) => one.name)]) {
        const { is: kind } = this.reader.directives.ofField(type, name);
        const contents = this.byType.get(typeName) ?? [];
        const known = contents.find(({ field }) => field === name);
        if (known) known.nodes.push(node);
        else contents.push({ kind, field: name, nodes: [node] });
        this.byType.set(typeName, contents);
      }
    }
  }

  /** Whether a node has something in a field. */
  has({ id }: Node, field: string): boolean {
    return this.full.has(`${id} ${field}`);
  }

  /** A node of a type that has something in a field. */
  withContent(draw: Draw, type: string, field: string): Node | undefined {
    return draw.one((this.byType.get(type) ?? []).find((one) => one.field === field)?.nodes ?? []);
  }

  /** A node of a type, and a field of it that holds something. */
  rare(draw: Draw, type: string): { node: Node; field: string } | undefined {
    const contents = this.byType.get(type) ?? [];
    const kind = draw.one([...new Set(contents.map((one) => one.kind))]);
    const content = draw.one(contents.filter((one) => one.kind === kind));
    const node = content && draw.one(content.nodes);
    return content && node ? { node, field: content.field } : undefined;
  }
}
