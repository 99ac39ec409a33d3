import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../src/api/server.js';
import { launchBrowser } from '../setup/browser.js';
import { engines } from '../setup/engines.js';
import { loadSeeds } from '../setup/kit.js';

const ROOT = 'rpo-psykisk-halsa-sydostra';
const SUBJECT = 'rpo-psykisk-halsa-2022-omrade-5';

/** A site of another origin, with a strict policy: its own scripts and styles alone. */
interface Host {
  origin: string;
  /** What the next page holds. */
  body: string;
  server: Server;
}

async function startHost(): Promise<Host> {
  const script = readFileSync('dist/web/embed/ansvarsgraf.js');
  const host = { origin: '', body: '' } as Host;
  host.server = createServer((request, response) => {
    if (request.url === '/ansvarsgraf.js') {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
      return;
    }
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src ${ansvarsgraf}; frame-src ${ansvarsgraf}`,
    });
    response.end(
      `<!doctype html><html lang="sv"><title>Intranät</title><link rel="icon" href="data:,"><h1>Intranät</h1>${host.body}</html>`,
    );
  });
  await new Promise<void>((resolve) => host.server.listen(0, '127.0.0.1', resolve));
  host.origin = `http://127.0.0.1:${(host.server.address() as AddressInfo).port}`;
  return host;
}

let ansvarsgraf = '';

describe.each(engines.slice(0, 1))('charts and answers in a page of another origin, on $name', (engine) => {
  let host: Host;
  let browser: Browser;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    const graph = await engine.seeded();
    await loadSeeds(graph);
    host = await startHost();
    const app = await buildServer({ graph, logLevel: 'silent', embedOrigins: [host.origin] });
    ansvarsgraf = await app.listen({ host: '127.0.0.1', port: 0 });
    browser = await launchBrowser();
    stop = async () => {
      await browser.close();
      host.server.close();
      await app.close();
      await graph.close();
    };
  });
  afterAll(() => stop());

  /** Opens the host's page; what the browser complains of fails the test. */
  async function visit(body: string, check: (page: Page) => Promise<void>): Promise<void> {
    host.body = body;
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(`${host.origin}/`);
    await check(page);
    expect(problems).toEqual([]);
    await page.close();
  }

  test('a frame shows the chart and tells the host how high it is', async () => {
    const frame = `<iframe src="${ansvarsgraf}/embed/chart/${ROOT}?depth=1" title="Schema" width="100%" height="200"></iframe>`;
    await visit(`${frame}<script type="module" src="/ansvarsgraf.js"></script>`, async (page) => {
      const inside = page.frameLocator('iframe');
      await inside.getByText('AU för RPO Psykisk hälsa, Sydöstra').first().waitFor();
      await page.waitForFunction("Number(document.querySelector('iframe').height) !== 200");
      const height = Number(await page.locator('iframe').getAttribute('height'));
      expect(height).toBeGreaterThan(100);
    });
  });

  test('a site that is not named may neither frame nor read', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    const framed = await fetch(`${ansvarsgraf}/embed/chart/${ROOT}`, { headers });
    expect(framed.headers.get('content-security-policy')).toContain(`frame-ancestors 'self' ${host.origin}`);
    expect(framed.headers.get('set-cookie')).toBeNull();
    const read = await fetch(`${ansvarsgraf}/chart/${ROOT}.json`, { headers });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
    const named = await fetch(`${ansvarsgraf}/chart/${ROOT}.json`, { headers: { origin: host.origin } });
    expect(named.headers.get('access-control-allow-origin')).toBe(host.origin);
  });

  test('the element draws a chart under a strict policy, without an inline style or script', async () => {
    const body = `<ansvarsgraf-chart root="${ROOT}" depth="1" server="${ansvarsgraf}"></ansvarsgraf-chart><script type="module" src="/ansvarsgraf.js"></script>`;
    await visit(body, async (page) => {
      const chart = page.locator('ansvarsgraf-chart');
      await chart.getByText('AU för RPO Psykisk hälsa, Sydöstra').first().waitFor();
      await page.evaluate(
        "document.addEventListener('ansvarsgraf-select', (event) => { event.preventDefault(); document.title = event.detail.id; })",
      );
      await chart.getByRole('link', { name: 'AU för RPO Psykisk hälsa, Sydöstra' }).first().click();
      expect(await page.title()).toBe('rpo-psykisk-halsa-sydostra-au');
      await chart.evaluate((element) => element.setAttribute('root', 'vvg'));
      await chart.getByText('Vårdsamverkan Västra Götaland').first().waitFor();
    });
  });

  test('the element of an answer says who owns it, where it is reported, and that it is as of a day', async () => {
    const body = `<ansvarsgraf-answer for="${SUBJECT}" lang="sv" server="${ansvarsgraf}"></ansvarsgraf-answer><script type="module" src="/ansvarsgraf.js"></script>`;
    await visit(body, async (page) => {
      const answer = page.locator('ansvarsgraf-answer');
      await answer.getByText('RPO Psykisk hälsa, Sydöstra').first().waitFor();
      await answer.getByText('AU-möte').first().waitFor();
    });
  });

  test('an address becomes a frame by oEmbed, and a page names where to ask', async () => {
    const page = await (await fetch(`${ansvarsgraf}/chart/${ROOT}`)).text();
    const link = /<link[^>]+application\/json\+oembed[^>]*>/.exec(page)?.[0] ?? '';
    const href = /href="([^"]+)"/.exec(link)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const found = (await (await fetch(new URL(href, ansvarsgraf))).json()) as {
      type: string;
      version: string;
      html: string;
    };
    expect(found).toMatchObject({ type: 'rich', version: '1.0' });
    await visit(found.html, async (host) => {
      await host.frameLocator('iframe').getByText('AU för RPO Psykisk hälsa, Sydöstra').first().waitFor();
    });
    const other = await fetch(`${ansvarsgraf}/oembed?url=${encodeURIComponent('https://elsewhere.example/chart/x')}`);
    expect(other.status).toBe(404);
  });

  test('the script is one file of at most 25 kB, gzipped', async () => {
    const response = await fetch(`${ansvarsgraf}/embed/ansvarsgraf.js`);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    expect(text).not.toMatch(/\bimport\s*["'{(]/);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
  });
});
