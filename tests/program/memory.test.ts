import { expect, test } from 'vitest';
import { startServer } from '../setup/running.js';
import { differentOperation, sendDifferentOperations } from './different-operations.js';

// Without a bound, what is kept of fewer of them fills the heap.
const COUNT = 1_000;

test('as many different operations as anybody cares to send leave a process of 512 MB alive', async () => {
  expect(differentOperation(COUNT).length).toBeGreaterThan(3_900);
  const server = await startServer({ ANSVARSGRAF_SEEDS: 'tests/example' }, ['--max-old-space-size=512']);
  try {
    await sendDifferentOperations(server.address, { count: COUNT, atOnce: 4 });
    expect((await fetch(`${server.address}/health/ready`)).status).toBe(200);
  } finally {
    await server.stop();
  }
});
