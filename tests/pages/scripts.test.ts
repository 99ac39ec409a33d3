import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { Api } from '../setup/kit.js';

const SCRIPT = 'dist/web/embed/ansvarsgraf.js';
const zipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

describe.each(engines.slice(0, 1))('the scripts of charts, on $name', (engine) => {
  let api: Api;
  beforeAll(async () => {
    api = await Api.over(await engine.empty());
  });
  afterAll(() => api.close());

  test('the one for embedding is one file of at most 25 kB gzip, with nothing to load beside it', () => {
    expect(zipped(SCRIPT)).toBeLessThanOrEqual(25_000);
    expect(readFileSync(SCRIPT, 'utf8')).not.toMatch(/\bimport\s*[({"'`]|\beval\(|new Function|style=/);
  });

  test('a page with a chart has less than 60 kB gzip of script', () => {
    expect(zipped('dist/web/assets/chart.js') + zipped('dist/web/assets/pages.js')).toBeLessThan(60_000);
  });

  test('any site may load it; it is kept for an hour and then asked for again', async () => {
    const first = await fetch(`${api.address}/embed/ansvarsgraf.js`, {
      headers: { origin: 'https://intranet.example' },
    });
    expect(first.status).toBe(200);
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
      'x-content-type-options': 'nosniff',
    });
    expect(await first.text()).toBe(readFileSync(SCRIPT, 'utf8'));
    const etag = first.headers.get('etag') ?? '';
    const again = (tag: string): Promise<Response> =>
      fetch(`${api.address}/embed/ansvarsgraf.js`, { headers: { 'if-none-match': tag } });
    expect((await again(etag)).status).toBe(304);
    expect((await again(`W/${etag}`)).status).toBe(304);
    expect((await again('"other"')).status).toBe(200);
  });

  test('the package exports it, with its types', async () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(exports['./embed']).toEqual({
      types: './dist/web/embed/ansvarsgraf.d.ts',
      default: './dist/web/embed/ansvarsgraf.js',
    });
    const types = readFileSync('dist/web/embed/ansvarsgraf.d.ts', 'utf8');
    const [, exported = ''] =
      /export\{([^}]*)\}/.exec(readFileSync(SCRIPT, 'utf8').replaceAll(/\s*([{}])\s*/g, '$1')) ?? [];
    const names = exported.split(',').map((one) => one.split(' as ').at(-1)?.trim() ?? '');
    expect(names.sort()).toEqual(['AnswerElement', 'ChartElement']);
    for (const name of names) expect(types).toContain(`class ${name} `);
  });
});
