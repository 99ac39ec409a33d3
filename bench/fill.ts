import type { Graph } from '../src/graph/graph.js';
import { apply } from '../src/importer/apply.js';
import { type GraphState, stateOf } from '../src/importer/state.js';
import { INDEXES } from '../src/statements/store.js';
import { drawn } from './drawn.js';

/** So many plans are written in one transaction: what a small server has memory for. */
const PLANS_AT_ONCE = 100;

/**
 * Writes a drawn graph of so many plans, by the importer's own stages but for comparing: a batch of plans at a time, since
 * the importer itself holds all of a graph at once, in its memory and in one transaction.
 */
export async function fill(graph: Graph, plans: number, progress: (done: number) => void): Promise<void> {
  await graph.prepare(INDEXES);
  let first: GraphState | undefined;
  for (let start = 0; start < plans; start += PLANS_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(PLANS_AT_ONCE, plans - start) }, (_, index) => start + index);
    const wanted = stateOf(drawn(first ? [0, ...numbers] : numbers));
    const changes = {
      addedNodes: [...wanted.nodes.values()].filter(({ id }) => !first?.nodes.has(id)),
      changedNodes: [],
      removedNodes: [],
      addedRelationships: [...wanted.relationships.values()].filter(({ key }) => !first?.relationships.has(key)),
      removedRelationships: [],
    };
    await graph.write((run) => apply(run, changes, wanted, () => {}));
    // What comes with the first plan is in every batch.
    first ??= stateOf(drawn([0]));
    progress(start + numbers.length);
  }
}
