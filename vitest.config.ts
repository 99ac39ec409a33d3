import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { EMBEDDED, EVERY_PAGE, SERVERS, testFiles } from './tests/setup/projects.js';

/** Files by name: those that load all documents (tests/stories) come last and find the graph as the one before left it. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
  }
}

const { pure, engines, servers, once, everyPage } = testFiles();

/**
 * A project whose files come one after the other, since they share a database or a processor, in a process for all or for
 * each. Projects come one after the other too, in the order in which they stand; `npm test` gives each engine a Vitest of
 * its own. Nothing is skipped where an engine or the browser is missing.
 */
const inTurn = (
  name: string,
  include: readonly string[],
  isolate: boolean,
  order: number,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    include: [...include],
    globalSetup: ['tests/setup/databases.ts'],
    fileParallelism: false,
    isolate,
    sequence: { groupOrder: order },
  },
});

const inOrder: [name: string, files: readonly string[], isolate: boolean][] = [
  [EMBEDDED, engines, false],
  ...[...SERVERS.keys()].map((name): [string, string[], boolean] => [name, [...engines, ...servers], false]),
  // A process of its own for each file: GraphiQL's tests failed after others in one process.
  ['once', once, true],
  [EVERY_PAGE, everyPage, false],
];

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
      { extends: true, test: { name: 'pure', include: [...pure], isolate: false, sequence: { groupOrder: 0 } } },
      ...inOrder.map(([name, files, isolate], index) => inTurn(name, files, isolate, index + 1)),
    ],
  },
});
