import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/setup/databases.ts'],
    // The test files share the databases: one at a time, and nothing is skipped where an engine or the browser is missing.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    allowOnly: false,
  },
});
