// How much memory a process takes that is sent ever different operations: `npm run bench:memory [operations] [heap in MB]`.
import { readFileSync } from 'node:fs';
import { sendDifferentOperations } from '../tests/program/different-operations.js';
import { startServer } from '../tests/setup/running.js';

const [, , operations = '20000', heap = '512'] = process.argv;
const say = (line: string) => process.stdout.write(`${line}\n`);

const server = await startServer({ ANSVARSGRAF_SEEDS: 'tests/example', ANSVARSGRAF_LOG_LEVEL: 'warn' }, [
  `--max-old-space-size=${heap}`,
]);
const resident = (): string => {
  const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8')) ?? [];
  return `${Math.round(Number(kilobytes) / 1024)} MB`;
};
const start = performance.now();
say(`at the start: ${resident()}`);
await sendDifferentOperations(server.address, {
  count: Number(operations),
  atOnce: 4,
  told: (sent) => {
    if (sent % 1_000 === 0)
      say(`${sent} operations: ${resident()}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  },
});
await server.stop();
