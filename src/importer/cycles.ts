import type { Position } from './problems.js';
import type { RelationRecord } from './recording.js';

type Placed = RelationRecord & { position: Position };

/**
 * The cycles among links from part to whole, each once: the ids along it, and where the link that closes it is written.
 */
export function findCycles(links: readonly Placed[]): { ids: string[]; position: Position }[] {
  const wholes = new Map<string, Placed[]>();
  for (const link of links) wholes.set(link.from, [...(wholes.get(link.from) ?? []), link]);
  const done = new Set<string>();
  const cycles: { ids: string[]; position: Position }[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    for (const link of wholes.get(id) ?? []) {
      const back = path.indexOf(link.to);
      if (back >= 0) cycles.push({ ids: [...path.slice(back), link.to], position: link.position });
      else if (!done.has(link.to)) visit(link.to, [...path, link.to]);
    }
    done.add(id);
  };
  for (const id of [...wholes.keys()].sort()) if (!done.has(id)) visit(id, [id]);
  return cycles;
}
