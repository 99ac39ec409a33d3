import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readRecording } from '../../src/importer/load.js';
import { differentialSettings } from '../setup/differential.js';
import { embedded, engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { asked, compare } from './compare.js';
import { Mix } from './mix.js';
import { Operations } from './operations.js';
import { Reader } from './reader/reader.js';
import { schemaWithoutResolvers } from './schema.js';

// The same question by other ways: an operation drawn from the schema goes to every engine, and to a reader of the recorded
// files that knows no Cypher. What it says of one field must not hang on what stands beside it, whatever the engine.

const { runs, seed, path } = differentialSettings();
/** How many operations are compared unless told otherwise: the embedded engine takes a new statement as fast as an old one. */
const RUNS = { embedded: 400, server: 24 };

const schema = schemaWithoutResolvers();
let reader: Reader;
let operations: Operations;

beforeAll(async () => {
  const recording = await readRecording(['seeds']);
  if (!recording.ok) throw new Error('the seeds hold problems');
  reader = new Reader(schema, recording.value);
  operations = new Operations(schema, reader);
});

describe.each(engines)('random operations on $name', (engine) => {
  const isEmbedded = engine === embedded;
  const api = apiOverSeeds(engine);
  const beside = isEmbedded ? [] : [apiOverSeeds(embedded)];

  test('have the answers that the recorded files give, and those of the embedded engine', { timeout: 0 }, async () => {
    const all = await Promise.all([...beside.map((one) => asked(embedded.name, one)), asked(engine.name, api)]);
    const mix = new Mix(schema);
    const property = fc.asyncProperty(operations, async ({ request }) => {
      mix.add(request, await compare(schema, reader, all, request));
    });
    const numRuns = runs ?? (isEmbedded ? RUNS.embedded : RUNS.server);
    await fc.assert(property, { numRuns, seed, ...(path === undefined ? {} : { path }) });
    process.stdout.write(`${engine.name}, seed ${seed}: ${mix}\n`);
    if (path !== undefined) return;
    expect(mix.full).toBeGreaterThan(0);
    if (numRuns < RUNS.embedded) return; // of a few operations, chance says what they ask for
    expect(mix.compared).toBeGreaterThan(0.8 * numRuns);
    expect(mix.full).toBeGreaterThan(0.5 * numRuns);
    expect(mix.missing()).toEqual([]);
  });
});
