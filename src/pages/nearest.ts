import type { Named } from './parts/facts.js';
import { ask, type Site } from './site.js';

const LONGEST_ID = 200;

/** Entities by their ids, with names; those that there are. */
export async function named(site: Site, ids: readonly string[]): Promise<readonly Named[]> {
  if (ids.length === 0) return [];
  const { entities } = await ask(site, 'Names', { ids: [...ids] });
  return entities.flatMap((one) => (one ? [one] : []));
}

/** What lies nearest to an id that there is not, with names. */
export async function nearestTo(site: Site, id: string): Promise<readonly Named[]> {
  return named(site, await site.nearest(id.slice(0, LONGEST_ID)));
}
