import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PLATFORMS } from '../../src/graph/platforms.js';

const run = promisify(execFile);
const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const ENGINE = '@grafeo-db';

/** An installation of the built program with every package but the embedded engine's, or with all of the engine but its binary. */
function installed(without: 'engine' | 'binary'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-installed-'));
  for (const part of ['dist', 'schema', 'seeds', 'package.json']) {
    cpSync(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(path.join(PROJECT, 'node_modules'))) {
    if (name !== ENGINE) symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  if (without === 'binary') {
    // A copy: through a link Node would find the binary beside the original.
    cpSync(path.join(PROJECT, 'node_modules', ENGINE, 'js'), path.join(folder, 'node_modules', ENGINE, 'js'), {
      recursive: true,
    });
  }
  return folder;
}

const INSTEAD = `the embedded graph in memory cannot be opened: its engine has no binary here (${process.platform}-${process.arch}), only on ${PLATFORMS.join(', ')}; name a Neo4j by ANSVARSGRAF_DATABASE instead, such as neo4j://localhost:7687\n`;

describe.each(['engine', 'binary'] as const)('without the %s of the embedded graph', (without) => {
  let folder: string;
  beforeAll(() => {
    folder = installed(without);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const program = (script: string, database: string, ...parameters: string[]) => ({
    arguments: [path.join('dist', script), ...parameters],
    options: { cwd: folder, env: { ANSVARSGRAF_DATABASE: database, PORT: '0' } },
  });

  test('the program checks documents', async () => {
    const { arguments: given, options } = program('cli.js', 'embedded:', 'check');
    const { stdout, stderr } = await run(process.execPath, given, options);
    expect([stdout, stderr]).toEqual([expect.stringMatching(/entities and \d+ facts; no problems\n$/), '']);
  });

  test('the server says in one line where there is one, and what to do instead', async () => {
    const { arguments: given, options } = program('main.js', 'embedded:');
    const ended = await run(process.execPath, given, options).catch((error) => error);
    expect(ended).toMatchObject({ code: 1, stdout: '', stderr: INSTEAD });
  });

  test.each(inject('databases'))('the server starts on $name', async ({ uri }) => {
    const { arguments: given, options } = program('main.js', uri);
    const server = spawn(process.execPath, given, options);
    const complaints = text(server.stderr);
    const told = text(server.stdout);
    server.stdout.on('data', (data: Buffer) => {
      if (data.includes('Ansvarsgraf is at')) server.kill('SIGTERM');
    });
    const status = await new Promise((resolve) => server.once('exit', resolve));
    expect([status, await complaints]).toEqual([0, '']);
    expect(await told).toMatch(/^Ansvarsgraf is at http:/m);
  });
});
