import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './program.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const ENGINE = '@grafeo-db';

export const WITHOUT = ['engine', 'binary'] as const;

/** An installation of the built program: whole, or with every package but the embedded engine's, or with all of the engine but its binary. */
export function installed(without?: (typeof WITHOUT)[number]): string {
  if (!isBuilt()) throw new Error('the program changed since it was built: run npm run build');
  const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-installed-'));
  for (const part of ['dist', 'schema', 'seeds', 'package.json']) {
    cpSync(path.join(PROJECT, part), path.join(folder, part), { recursive: true });
  }
  mkdirSync(path.join(folder, 'node_modules'));
  for (const name of readdirSync(path.join(PROJECT, 'node_modules'))) {
    if (without === undefined || name !== ENGINE)
      symlinkSync(path.join(PROJECT, 'node_modules', name), path.join(folder, 'node_modules', name));
  }
  if (without === 'binary') {
    // A copy: through a link Node would find the binary beside the original.
    cpSync(path.join(PROJECT, 'node_modules', ENGINE, 'js'), path.join(folder, 'node_modules', ENGINE, 'js'), {
      recursive: true,
    });
  }
  return folder;
}

/** A script of the installation in a folder, with its parameters, on a database: what Node is to be given. */
export function program(folder: string, script: string, database: string, ...parameters: string[]) {
  return {
    arguments: [path.join('dist', script), ...parameters],
    options: { cwd: folder, env: { ANSVARSGRAF_DATABASE: database, PORT: '0' } },
  };
}
