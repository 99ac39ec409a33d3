import type { Location, OperationDefinitionNode } from 'graphql';
import type { SelectedField } from './selection.js';

/**
 * What is kept of an operation weighs, in bytes of the heap. The numbers were measured as growth of the heap after full
 * collections, sixty operations of each kind: plain reads, lists and answers under aliases, fields of interfaces with up to
 * 22 types, of 30 to 2,700 characters. What they reckon was from 1.0 to 1.6 times what was measured; for the smallest 2.
 */
const PARSED_CHARACTER = 95; // tokens and nodes hold each other: 57 to 92
const WALKED_FIELD = 240;
const WALKED_TYPE = 30; // a field says for which types it was selected
const COMPILED_FIELD = 1_200; // 300 to 1,250: what decodes it, and the text before it was one
const COMPILED_TYPE = 20; // what decodes an object keeps its fields by type, once one of the type was met
const SMALLEST = 1_000;

/** What a parsed document weighs: it is held by each of its nodes. */
export function weightOfDocument(node: { loc?: Location | undefined }): number {
  return SMALLEST + PARSED_CHARACTER * (node.loc?.source.body.length ?? 0);
}

interface Counts {
  fields: number;
  types: number;
}

function counted(fields: readonly SelectedField[]): Counts {
  const counts = { fields: 0, types: 0 };
  for (const { types, selection } of fields) {
    const inner = counted(selection?.fields ?? []);
    counts.fields += 1 + inner.fields;
    counts.types += types.size + inner.types;
  }
  return counts;
}

/** What the walk of an operation weighs, with its document, which it holds. */
export function weightOfWalk(operation: OperationDefinitionNode, roots: readonly SelectedField[]): number {
  const { fields, types } = counted(roots);
  return weightOfDocument(operation) + WALKED_FIELD * fields + WALKED_TYPE * types;
}

/** What a statement weighs, with what turns its row into an answer. */
export function weightOfStatement(text: string, roots: readonly SelectedField[]): number {
  const { fields, types } = counted(roots);
  return SMALLEST + text.length + COMPILED_FIELD * fields + COMPILED_TYPE * types;
}
