import { readFileSync } from 'node:fs';
import { subset } from 'semver';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PLATFORMS } from '../../src/graph/platforms.js';

const json = (file: string): unknown => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'));

const engines = z.object({ node: z.string().optional() });
const lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      optional: z.boolean().optional(),
      os: z.array(z.string()).optional(),
      cpu: z.array(z.string()).optional(),
      engines: engines.optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
const { packages } = lock.parse(json('package-lock.json'));
const ours = z.object({ engines: z.object({ node: z.string() }) }).parse(json('package.json')).engines.node;

/** Where Node would find a package from another one's folder: beside it, or in a folder above. */
function placesOf(name: string, from: string): string[] {
  const above = from
    .split('/node_modules/')
    .map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
  return [...above, ''].map((folder) => (folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`));
}

const named = Object.entries(packages).flatMap(([from, { optionalDependencies }]) =>
  Object.entries(optionalDependencies).map(([name, version]) => ({ from, name, version })),
);

describe('package-lock.json', () => {
  test('has an entry for each optional package that a dependency names, so that `npm ci` installs on every platform', () => {
    expect(named.length).toBeGreaterThan(50);
    const missing = named.filter(({ from, name }) => !placesOf(name, from).some((place) => place in packages));
    expect(missing).toEqual([]);
  });

  test('knows the platform of each package of the embedded engine, and they are those that the program names', () => {
    const ofEngine = named.filter(({ from }) => from === 'node_modules/@grafeo-db/js');
    expect(ofEngine.map(({ name }) => name)).toEqual(PLATFORMS.map((platform) => `@grafeo-db/js-${platform}`));
    for (const [index, platform] of PLATFORMS.entries()) {
      const [os, cpu] = platform.split('-');
      expect(packages[`node_modules/@grafeo-db/js-${platform}`]).toMatchObject({
        version: ofEngine[index]?.version,
        optional: true,
        os: [os],
        cpu: [cpu],
      });
    }
  });

  test('holds no package that wants another Node than the project promises', () => {
    const demanding = Object.entries(packages).flatMap(([place, { engines: { node = '*' } = {} }]) =>
      subset(ours, node) ? [] : [`${place} wants ${node}`],
    );
    expect(demanding).toEqual([]);
  });
});
