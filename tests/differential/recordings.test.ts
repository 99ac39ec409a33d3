import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load } from '../../src/importer/load.js';
import { differentialSettings } from '../setup/differential.js';
import { embedded, engines } from '../setup/engines.js';
import { Api, record } from '../setup/kit.js';
import { asked, compare } from './compare.js';
import { Mix } from './mix.js';
import { type Drawn, Operations } from './operations.js';
import { Reader } from './reader/reader.js';
import { type Files, recordings } from './recordings.js';
import { schemaWithoutResolvers } from './schema.js';

// The project's own documents hold few diamonds, times and places twice. Recordings that are drawn hold little else, and
// each is loaded over the one before it: what is left of that would show.

const { runs, seed, path } = differentialSettings();
/** How many recordings are drawn on each engine unless told otherwise, and how many operations are compared on each. */
const RECORDINGS = { embedded: 15, server: 2 };
const OPERATIONS = 8;

const schema = schemaWithoutResolvers();

/** A recording and operations on it. */
class Case {
  constructor(
    readonly files: Files,
    readonly reader: Reader,
    readonly operations: readonly Drawn[],
  ) {}

  [fc.toStringMethod](): string {
    return `${JSON.stringify(this.files)}\n${this.operations.map((one) => one[fc.toStringMethod]()).join('\n')}`;
  }
}

/** The recording of files that were drawn; some have a least value above the most. */
function recorded(files: Files) {
  const result = record(files);
  return result.ok ? [{ files, recording: result.value }] : [];
}

const cases = recordings
  .map(recorded)
  .filter(({ length }) => length > 0)
  .chain(([one]) => {
    if (!one) throw new Error('there is a recording');
    const reader = new Reader(schema, one.recording);
    const operations = fc.array(new Operations(schema, reader), { minLength: 1, maxLength: OPERATIONS, size: 'max' });
    return operations.map((all) => ({ recording: one.recording, drawn: new Case(one.files, reader, all) }));
  });

describe.each(engines)('random recordings and operations on $name', (engine) => {
  const api = new Api();
  beforeAll(async () => api.open(await engine.empty()));
  afterAll(() => api.close());

  test('have the answers that the recorded files give', { timeout: 0 }, async () => {
    const mix = new Mix(schema);
    const property = fc.asyncProperty(cases, async ({ recording, drawn: { reader, operations } }) => {
      const loaded = await load(api.graph, recording, { removeMissing: true });
      expect(loaded.ok).toBe(true);
      const all = [await asked(engine.name, api)];
      for (const { request } of operations) mix.add(request, await compare(schema, reader, all, request));
    });
    const isEmbedded = engine === embedded;
    const numRuns = runs === undefined ? (isEmbedded ? RECORDINGS.embedded : RECORDINGS.server) : Math.ceil(runs / 10);
    await fc.assert(property, { numRuns, seed, ...(path === undefined ? {} : { path }) });
    process.stdout.write(`${engine.name}, ${numRuns} recordings, seed ${seed}: ${mix}\n`);
    if (path !== undefined) return;
    expect(mix.full).toBeGreaterThan(0);
    if (!isEmbedded) return; // a few operations: how many of them are refused is left to chance
    expect(mix.compared).toBeGreaterThan(3 * mix.refused);
    expect(mix.full).toBeGreaterThan(mix.compared / 2);
  });
});
