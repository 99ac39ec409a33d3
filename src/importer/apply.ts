import type { Cypher } from '../graph/cypher.js';
import type { Run, Value } from '../graph/graph.js';
import { FORMAT, PRODUCT } from '../graph/ownership.js';
import {
  createNodes,
  createRelationships,
  removeNodes,
  removeRelationships,
  SET_LOADED,
  updateNodes,
} from '../statements/store.js';
import type { Changes } from './compare.js';
import { countsOf, type GraphState, type NodeState, versionOf } from './state.js';

/** How many rows one statement takes: enough to be quick, few enough for the memory of a small server. */
const ROWS_PER_STATEMENT = 1_000;

/** Told after each statement how many of how many rows are written. */
export type Progress = (done: number, of: number) => void;

interface Step {
  statement: Cypher;
  rows: Value[];
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function nodeRow({ properties, hash }: NodeState): Value {
  const row: Record<string, Value> = { hash };
  for (const [key, value] of Object.entries(properties)) row[key] = typeof value === 'object' ? [...value] : value;
  return row;
}

/** The changes as statements, in the order in which they can be run: what is removed first, then nodes, then what joins them. */
function steps(changes: Changes): Step[] {
  const plan: Step[] = [];
  // A node takes its relationships along.
  const gone = new Set(changes.removedNodes.map(({ id }) => id));
  const removed = changes.removedRelationships.filter(({ fromId, toId }) => !gone.has(fromId) && !gone.has(toId));
  for (const group of grouped(removed, ({ type, from }) => `${type} ${from}`)) {
    const [{ type, from }] = group as [(typeof group)[0]];
    plan.push({ statement: removeRelationships(type, from), rows: group.map(({ fromId, key }) => ({ fromId, key })) });
  }
  for (const group of grouped(changes.removedNodes, ({ kind }) => kind)) {
    const [{ kind }] = group as [(typeof group)[0]];
    plan.push({ statement: removeNodes(kind), rows: group.map(({ id }) => id) });
  }
  for (const group of grouped(changes.addedNodes, ({ labels }) => labels.join(' '))) {
    const [{ labels }] = group as [NodeState];
    plan.push({ statement: createNodes(labels), rows: group.map(nodeRow) });
  }
  for (const group of grouped(changes.changedNodes, ({ kind }) => kind)) {
    const [{ kind }] = group as [NodeState];
    plan.push({ statement: updateNodes(kind), rows: group.map(nodeRow) });
  }
  for (const group of grouped(changes.addedRelationships, ({ type, from }) => `${type} ${from.kind}`)) {
    const [{ type, from }] = group as [(typeof group)[0]];
    const rows = group.map((one): Value => {
      const properties: Record<string, Value> = { key: one.key };
      for (const [key, value] of Object.entries(one.properties)) if (typeof value !== 'object') properties[key] = value;
      return { fromId: one.from.id, toId: one.to.id, properties };
    });
    plan.push({ statement: createRelationships(type, from.kind), rows });
  }
  return plan;
}

async function runAll(plan: readonly Step[], run: Run, progress: Progress): Promise<void> {
  const total = plan.reduce((sum, { rows }) => sum + rows.length, 0);
  let done = 0;
  for (const { statement, rows } of plan) {
    for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
      const part = rows.slice(start, start + ROWS_PER_STATEMENT);
      await run(statement, { rows: part });
      done += part.length;
      progress(done, total);
    }
  }
}

/** Applies the changes, in the transaction that runs the statements. `wanted` is the graph as it then is. */
export async function apply(run: Run, changes: Changes, wanted: GraphState, progress: Progress): Promise<void> {
  const properties = {
    id: 'graph',
    product: PRODUCT,
    format: FORMAT,
    version: versionOf(wanted),
    loadedAt: new Date().toISOString(),
    ...countsOf(wanted),
  };
  await runAll(steps(changes), run, progress);
  await run(SET_LOADED, { properties });
}
