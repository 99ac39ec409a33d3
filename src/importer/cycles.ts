import type { Position } from './problems.js';
import type { RelationRecord } from './recording.js';

type Placed = RelationRecord & { position: Position };

/**
 * The cycles among links from part to whole, each once: the ids along it, and where the link that closes it is written.
 * It walks without recursion, since nothing bounds how many parts a way has.
 */
export function findCycles(links: readonly Placed[]): { ids: string[]; position: Position }[] {
  const wholes = new Map<string, Placed[]>();
  for (const link of links) {
    const known = wholes.get(link.from);
    if (known) known.push(link);
    else wholes.set(link.from, [link]);
  }
  const done = new Set<string>();
  const cycles: { ids: string[]; position: Position }[] = [];
  for (const start of [...wholes.keys()].sort()) {
    if (done.has(start)) continue;
    const path = [{ id: start, next: 0 }];
    const onPath = new Set([start]);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const link = wholes.get(here.id)?.[here.next];
      here.next += 1;
      if (!link) {
        path.pop();
        onPath.delete(here.id);
        done.add(here.id);
      } else if (onPath.has(link.to)) {
        const back = path.findIndex(({ id }) => id === link.to);
        cycles.push({ ids: [...path.slice(back).map(({ id }) => id), link.to], position: link.position });
      } else if (!done.has(link.to)) {
        path.push({ id: link.to, next: 0 });
        onPath.add(link.to);
      }
    }
  }
  return cycles;
}
