import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installed, program } from '../setup/installed.js';

describe('a schema that says another name than the tables of the model', () => {
  let folder: string;
  beforeAll(() => {
    folder = installed();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('stops the start: both places are told, in a line for each, and no line of code', () => {
    const file = path.join(folder, 'schema/meetings.graphql');
    const text = readFileSync(file, 'utf8');
    const wrong = text.replace(/@relation\(over: \["/, '$&X');
    expect(wrong).not.toBe(text);
    writeFileSync(file, wrong);
    const { arguments: given, options } = program(folder, 'main.js', 'embedded:');
    const env = { ...options.env, ANSVARSGRAF_SEEDS: path.resolve('tests/example') };
    const { status, stderr } = spawnSync(process.execPath, given, { ...options, env, encoding: 'utf8' });
    expect(status).toBe(1);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^schema\/meetings\.graphql: .* src\/model\/relationships\.ts/);
  });
});
