import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../src/graph/platforms.js';
import { installed, program, WITHOUT } from '../setup/installed.js';

const run = promisify(execFile);

const INSTEAD = `the embedded graph in memory cannot be opened: its engine has no binary here (${process.platform}-${process.arch}), only on ${PLATFORMS.join(', ')}; name a Neo4j by ANSVARSGRAF_DATABASE instead, such as neo4j://localhost:7687\n`;

describe.each(WITHOUT)('without the %s of the embedded graph', (without) => {
  let folder: string;
  beforeAll(() => {
    folder = installed(without);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the program checks documents', async () => {
    const { arguments: given, options } = program(folder, 'cli.js', 'embedded:', 'check');
    const { stdout, stderr } = await run(process.execPath, given, options);
    expect([stdout, stderr]).toEqual([expect.stringMatching(/entities and \d+ facts; no problems\n$/), '']);
  });

  test('the server says in one line where there is one, and what to do instead', async () => {
    const { arguments: given, options } = program(folder, 'main.js', 'embedded:');
    const ended = await run(process.execPath, given, options).catch((error) => error);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: INSTEAD });
  });
});
