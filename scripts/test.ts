// All tests, each engine's in a Vitest of its own, for while a server plans a statement the processor has time for the others;
// and one report of them all. npm test -- tests/answers -t owner --reporter=json --outputFile.json=report.json
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMBEDDED, SERVERS } from '../tests/setup/projects.js';

const VITEST = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');

/** The projects that run at the same time as the others, and one after the other among themselves. */
const LANES: readonly (readonly string[])[] = [
  ['pure', EMBEDDED, 'once'],
  ...[...SERVERS.keys()].map((name) => [name]),
];

const given = process.argv.slice(2);
const isOfReport = (parameter: string) => /^--(reporter|outputFile)\b/.test(parameter);
/** Where files are named, there may be none of them in a lane. */
const lenient = given.some((parameter) => !parameter.startsWith('-')) ? ['--passWithNoTests'] : [];

/** Runs a Vitest to its end; with 0 where all went well. */
function vitest(parameters: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [VITEST, ...parameters], { stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('exit', (status) => resolve(status ?? 1));
  });
}

const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-reports-'));
const reportOf = (projects: readonly string[]) => path.join(folder, `${projects.join('+')}.json`);
try {
  const statuses = await Promise.all(
    LANES.map((projects) =>
      vitest([
        'run',
        ...projects.map((name) => `--project=${name}`),
        '--reporter=default',
        '--reporter=blob',
        `--outputFile.blob=${reportOf(projects)}`,
        ...lenient,
        ...given.filter((parameter) => !isOfReport(parameter)),
      ]),
    ),
  );
  const lost = LANES.filter((projects) => !existsSync(reportOf(projects)));
  const merged = await vitest([
    'run',
    `--merge-reports=${folder}`,
    ...['--reporter=minimal', ...given].filter(isOfReport),
  ]);
  for (const projects of lost) process.stderr.write(`${projects.join(', ')}: ended without a report\n`);
  process.exitCode = Math.max(merged, ...statuses);
} finally {
  rmSync(folder, { recursive: true });
}
