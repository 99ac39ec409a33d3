// Builds what runs in a browser into dist/web, unless what is there was built from the same files.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';

const STAMP = 'dist/web/.built-from';
// What is drawn in the browser too is not in web/ alone.
const files = ['web', 'src/chart', 'src/model', 'src/pages/embed', 'src/words']
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => path.join(entry.parentPath, entry.name))
  .sort();
const hash = createHash('sha256').update(readFileSync('package-lock.json'));
for (const file of files) hash.update(file).update(readFileSync(file));
const source = hash.digest('hex');

function built() {
  try {
    return readFileSync(STAMP, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

if (built() !== source) {
  for (const part of ['graphiql', 'pages', 'embed']) {
    await build({ root: `web/${part}`, configFile: `web/${part}/vite.config.ts`, logLevel: 'warn' });
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, source);
}
