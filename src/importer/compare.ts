import type { Graph, Value } from '../graph/graph.js';
import { type NodeKind, storedNodes, storedRelationships } from '../statements/store.js';
import type { GraphState, NodeState, RelationshipState } from './state.js';

interface StoredRelationship {
  key: string;
  type: string;
  from: NodeKind;
  fromId: string;
  toId: string;
}

/** What must be done to the stored graph for it to be the wanted one. */
export interface Changes {
  addedNodes: NodeState[];
  changedNodes: NodeState[];
  removedNodes: { kind: NodeKind; id: string; type: string }[];
  addedRelationships: RelationshipState[];
  /** Those of removed nodes included. */
  removedRelationships: StoredRelationship[];
}

export function isEmpty(changes: Changes): boolean {
  return Object.values(changes).every((list: unknown[]) => list.length === 0);
}

const KINDS: readonly NodeKind[] = ['Entity', 'Fact'];
const text = (value: Value | undefined): string => String(value ?? '');

/** Compares the stored graph with the wanted one: by the hash of each node and the key of each relationship. */
export async function compare(graph: Pick<Graph, 'read'>, wanted: GraphState): Promise<Changes> {
  const stored = new Map<string, { kind: NodeKind; id: string; type: string; hash: string }>();
  const relationships: StoredRelationship[] = [];
  for (const kind of KINDS) {
    for (const [id, type, hash] of await graph.read(storedNodes(kind))) {
      stored.set(text(id), { kind, id: text(id), type: text(type), hash: text(hash) });
    }
    for (const [key, type, fromId, toId] of await graph.read(storedRelationships(kind))) {
      relationships.push({ key: text(key), type: text(type), from: kind, fromId: text(fromId), toId: text(toId) });
    }
  }

  // A node of another type has other labels: it is made anew, and so are the relationships that it took along.
  const isAnew = (id: string): boolean => {
    const before = stored.get(id);
    return before !== undefined && before.type !== wanted.nodes.get(id)?.properties.type;
  };
  const nodes = [...wanted.nodes.values()];
  const stays = ({ key, fromId, toId }: StoredRelationship): boolean =>
    wanted.relationships.has(key) && !isAnew(fromId) && !isAnew(toId);
  const staying = new Set(relationships.filter(stays).map(({ key }) => key));
  return {
    addedNodes: nodes.filter(({ id }) => !stored.has(id) || isAnew(id)),
    changedNodes: nodes.filter(({ id, hash }) => stored.has(id) && !isAnew(id) && stored.get(id)?.hash !== hash),
    removedNodes: [...stored.values()].filter(({ id }) => isAnew(id)),
    addedRelationships: [...wanted.relationships.values()].filter(({ key }) => !staying.has(key)),
    removedRelationships: relationships.filter(({ key }) => !staying.has(key)),
  };
}
