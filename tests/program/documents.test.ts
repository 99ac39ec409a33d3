import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const files = ['bench', 'docs', 'schema', 'scripts', 'seeds', 'src', 'tests', 'web'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
);
const names = new Set(files.map((file) => basename(file)));

/** What stands between backquotes and is a file or a folder of the project. */
const named = (text: string): string[] =>
  [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\s]+)`/g)].flatMap(([, name = '']) =>
    /^(?:src|tests|schema|web|seeds|docs)\/|\.(?:tsx?|graphql|cjs)$/.test(name) ? [name] : [],
  );

/** A file may be named by itself where its folder has just been told; `*` stands for any name. */
function exists(name: string): boolean {
  if (name.includes('*')) {
    const pattern = new RegExp(`(?:^|/)${name.replaceAll('.', '\\.').replaceAll('*', '[^/]+')}`);
    return files.some((file) => pattern.test(file));
  }
  return existsSync(name) || names.has(name) || files.some((file) => file.endsWith(`/${name.replace(/\/$/, '')}`));
}

describe.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'README.md'])('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('names only files and folders that there are', () => {
    const all = named(text);
    expect(all.length).toBeGreaterThan(document === 'README.md' ? 0 : 10);
    expect(all.filter((name) => !exists(name))).toEqual([]);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of text.matchAll(/npm run (?:--silent )?([\w:-]+)/g))
      expect(Object.keys(scripts), script).toContain(script);
  });

  test('leads only to documents that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});

test('every folder of src is on the map', () => {
  const map = readFileSync('ARCHITECTURE.md', 'utf8');
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.length).toBeGreaterThan(10);
  expect(folders.filter(({ name }) => !map.includes(`| \`src/${name}/\` |`)).map(({ name }) => name)).toEqual([]);
});
