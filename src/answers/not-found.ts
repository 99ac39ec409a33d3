import type { Graph } from '../graph/graph.js';
import { nearest } from '../model/nearest.js';
import { IDS_LIKE } from '../statements/nearest-ids.js';

/** The ids nearest to one that there is not: those that share the beginning of a word with it, the most alike first. */
export async function nearestIds(graph: Graph, id: string): Promise<string[]> {
  const parts = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 2)
    .map((word) => word.slice(0, 5));
  if (parts.length === 0) return [];
  const rows = await graph.read(IDS_LIKE, { parts });
  return nearest(
    id,
    rows.map(([found]) => String(found)),
  );
}
