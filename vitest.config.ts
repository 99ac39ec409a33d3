import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files by name: those that load all documents (tests/stories) come last and find the graph as the one before left it. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

/** What needs a database, a server, a browser or the built program takes it from tests/setup or from the global set-up. */
const NEEDS_MORE = /setup\/|\binject\(/;

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`);
const pure = files.filter((file) => !NEEDS_MORE.test(readFileSync(file, 'utf8')));

export default defineConfig({
  // One graphql for all: packages take its CommonJS build, as Node does.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    allowOnly: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/**/*.test.ts'],
          exclude: pure,
          globalSetup: ['tests/setup/databases.ts'],
          // The test files share the databases: one at a time, and nothing is skipped where an engine or the browser is missing.
          fileParallelism: false,
          sequence: { groupOrder: 1, sequencer: ByName },
        },
      },
    ],
  },
});
