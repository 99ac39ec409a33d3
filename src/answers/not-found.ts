import type { Graph } from '../graph/graph.js';
import { nearest } from '../model/nearest.js';
import type { EntityType } from '../model/schema.generated.js';
import { IDS_LIKE, TYPE_OF } from '../statements/nearest-ids.js';

const MOST = 3;
/** More pieces of an id than these are not looked for. */
const MOST_PARTS = 16;

/** The first and the last letters of each word, since a slip of the pen seldom strikes both. */
function partsOf(id: string): string[] {
  const words = id.toLowerCase().split(/[^a-z0-9]+/);
  const parts = words.filter(({ length }) => length > 2).flatMap((word) => [word.slice(0, 3), word.slice(-3)]);
  return [...new Set(parts)].slice(0, MOST_PARTS);
}

/**
 * The ids nearest to one that there is not, at most three: those that are almost spelled like it, the most alike first,
 * then those that hold most of its words. Of some types alone, where they are given.
 */
export async function nearestIds(graph: Graph, id: string, types?: readonly EntityType[]): Promise<string[]> {
  const parts = partsOf(id);
  if (parts.length === 0) return [];
  const rows = await graph.read(IDS_LIKE, { parts, length: id.length, types: types ? [...types] : null });
  const alike = nearest(
    id,
    rows.map(([found]) => String(found)),
  );
  const holding = rows.filter(([, shared]) => parts.length > 1 && Number(shared) > parts.length / 2);
  return [...new Set([...alike, ...holding.map(([found]) => String(found))])].slice(0, MOST);
}

/** The type of what there is by an id; nothing where there is nothing. */
export async function typeOf(graph: Graph, id: string): Promise<EntityType | undefined> {
  const [[type] = []] = await graph.read(TYPE_OF, { id });
  return typeof type === 'string' ? (type as EntityType) : undefined;
}
