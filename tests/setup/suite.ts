import { afterAll, beforeAll } from 'vitest';
import type { Engine } from './engines.js';
import { Api, draw, loadSeeds } from './kit.js';

/**
 * An API over a graph that is drawn before the first test of the suite and closed after its last. `embedOrigins` are the
 * sites that may embed.
 */
export function apiOver(engine: Engine, yaml: string, embedOrigins: readonly string[] = []): Api {
  const api = new Api();
  beforeAll(async () => {
    const graph = await engine.empty();
    await draw(graph, yaml);
    await api.open(graph, embedOrigins);
  });
  afterAll(() => api.close());
  return api;
}

/** An API over the project's own documents, for as long as the suite runs. */
export function apiOverSeeds(engine: Engine): Api {
  const api = new Api();
  beforeAll(async () => {
    const graph = await engine.seeded();
    await loadSeeds(graph);
    await api.open(graph);
  });
  afterAll(() => api.close());
  return api;
}
