import { NearestDocument } from './operations.generated.js';
import type { Named } from './parts/facts.js';
import { ask, type Site } from './site.js';

const LONGEST_ID = 200;

/** What lies nearest to an id that there is not, with names. */
export async function nearestTo(site: Site, id: string): Promise<readonly Named[]> {
  const ids = await site.nearest(id.slice(0, LONGEST_ID));
  if (ids.length === 0) return [];
  const { entities } = await ask(site, NearestDocument, { ids: [...ids] });
  return entities.flatMap((one) => (one ? [one] : []));
}
