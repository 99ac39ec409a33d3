import { nearestIds } from '../answers/not-found.js';
import type { Executor } from '../api/executor.js';
import { GraphError } from '../graph/graph.js';
import { Refusal } from '../model/refusal.js';
import type { Site } from '../pages/site.js';

/** A database that does not answer is no fault of the pages: they tell it as they do any refusal. */
function refusal(error: unknown): unknown {
  if (!(error instanceof GraphError) || error.code === 'STATEMENT') return error;
  return new Refusal({ code: error.code === 'TIMEOUT' ? 'TIMEOUT' : 'DATABASE_UNAVAILABLE' }, { cause: error });
}

/** The API as the pages see it: the same operations that any client may send, run in the process. */
export function siteOf({ services }: Executor, { origin }: Pick<Site, 'origin'>): Site {
  const told = (error: unknown): never => {
    throw refusal(error);
  };
  return {
    execute: (text, variables) => services.execute(text, variables).catch(told),
    nearest: (id) => nearestIds(services.graph, id).catch(told),
    origin,
  };
}
