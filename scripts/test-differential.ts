import { parseArgs } from 'node:util';
import { startVitest } from 'vitest/node';

/**
 * Compares many random operations on every engine, others each time. `--runs` says how many on each, `--seed` and `--path`
 * are what a failure printed: with both, that one operation runs again.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
  },
});
const { runs, seed, path } = values;
const env = {
  DIFFERENTIAL_RUNS: runs,
  DIFFERENTIAL_SEED: seed,
  ...(path === undefined ? {} : { DIFFERENTIAL_PATH: path }),
};
const vitest = await startVitest('test', ['tests/differential'], { watch: false, env });
await vitest.close();
