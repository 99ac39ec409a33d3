import { existsSync, readdirSync, statSync } from 'node:fs';

const BUILT = 'dist/cli.js';

/** Whether the program was built since any of its files changed. */
export function isBuilt(): boolean {
  if (!existsSync(BUILT)) return false;
  const { mtimeMs: built } = statSync(BUILT);
  const files = ['src', 'schema'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return files.every((file) => statSync(file).mtimeMs <= built);
}

/** What Node is given to run the program: as it was built, which starts sooner, else from its source. */
export const PROGRAM: readonly string[] = isBuilt() ? [BUILT] : ['--import', 'tsx', 'src/cli.ts'];
