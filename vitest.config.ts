import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files by name: those that load all documents (tests/stories) come last and find the graph as the one before left it. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** What needs a database, a server, a browser or the built program takes it from tests/setup or from the global set-up. */
const NEEDS_MORE = /setup\/|\binject\(/;

const pure = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !NEEDS_MORE.test(readFileSync(file, 'utf8')));

/** Too long to be run each time: `npm run test:every-page`. */
const EVERY_PAGE = 'tests/every-page/*.test.ts';

/** The test files share the databases: one at a time, and nothing is skipped where an engine or the browser is missing. */
const onEngines = (name: string, include: string, exclude: readonly string[]): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: [include],
    exclude: [...exclude],
    globalSetup: ['tests/setup/databases.ts'],
    fileParallelism: false,
    // A process of its own for each file: GraphiQL's tests failed after others in one process.
    isolate: true,
    sequence: { groupOrder: 1 },
  },
});

export default defineConfig({
  // One graphql for all: packages take its CommonJS build, as Node does.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    allowOnly: false,
    // It is the runner's, and no project's.
    sequence: { sequencer: ByName },
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false, sequence: { groupOrder: 0 } } },
      onEngines('engines', 'tests/**/*.test.ts', [...pure, EVERY_PAGE]),
      onEngines('every-page', EVERY_PAGE, []),
    ],
  },
});
