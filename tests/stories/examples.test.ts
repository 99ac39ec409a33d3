import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';

const schema = buildSchema();
const described = [schema, ...Object.values(schema.getQueryType()?.getFields() ?? {})];
const examples = described.flatMap(({ description }) => /^Example: `(\{.+)`$/m.exec(description ?? '')?.[1] ?? []);

/** How many values an answer holds that say something, beside the names of types and how long a list is. */
function saying(data: unknown): number {
  if (typeof data !== 'object' || data === null) return data === null || data === undefined ? 0 : 1;
  return Object.entries(data).reduce((sum, [key, one]) => {
    const isAside = key === '__typename' || key === 'totalCount' || key.startsWith('has');
    return sum + (isAside ? 0 : saying(one));
  }, 0);
}

describe.each(engines)('the examples of the documentation, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test.each(examples)('%s', async (example) => {
    expect(saying(await api.data(example))).toBeGreaterThan(0);
  });
});
