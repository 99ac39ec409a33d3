import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';
import { servers } from '../setup/engines.js';
import { installed, program, WITHOUT } from '../setup/installed.js';

describe.each(servers)('the server starts on $name', ({ uri }) => {
  let folder: string;
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each(WITHOUT)('without the %s of the embedded graph', async (without) => {
    folder = installed(without);
    const { arguments: given, options } = program(folder, 'main.js', uri);
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
