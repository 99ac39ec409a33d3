import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, watchedPage } from '../setup/browser.js';
import { engines } from '../setup/engines.js';
import { Api, loadSeeds } from '../setup/kit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The national steering group, with all that hangs under it. */
const LARGE = 'sks';

describe.each(engines.slice(0, 1))('the page of a chart, on $name', (engine) => {
  let api: Api;
  let browser: Browser;

  beforeAll(async () => {
    const graph = await engine.seeded();
    await loadSeeds(graph);
    api = await Api.over(graph);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await api.close();
  });

  async function visit(
    path: string,
    check: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
  ): Promise<void> {
    const { page, problems, close } = await watchedPage(browser, api.address, options);
    await page.goto(`${api.address}${path}`, { waitUntil: 'networkidle' });
    await check(page);
    expect(problems).toEqual([]);
    await close();
  }

  const names = (page: Page) => page.locator('.body-name').allInnerTexts();

  test.each([320, 768, 1280])('it fits %s pixels without a violation', async (width) => {
    await visit(
      '/chart/vvg',
      async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        expect(await page.locator('h1').count()).toBe(1);
        await page.evaluate(AXE);
        const found = await page.evaluate(
          "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))",
        );
        expect(found).toEqual([]);
      },
      { viewport: { width, height: 900 } },
    );
  });

  test('without scripts it is a list of links in which every body stands once', async () => {
    await visit(
      '/chart/vvg',
      async (page) => {
        const { orgChart } = (await api.data('{ orgChart(root: "vvg") { nodes { body { id } } } }')) as {
          orgChart: { nodes: unknown[] };
        };
        const found = await page.locator('.body-name').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
        expect(new Set(found).size).toBe(found.length);
        expect(found).toHaveLength(orgChart.nodes.length);
      },
      { javaScriptEnabled: false },
    );
  });

  test('the keyboard reaches and names every body that is shown, within one stop of Tab', async () => {
    await visit('/chart/vvg', async (page) => {
      const shown = await names(page);
      expect(shown.length).toBeGreaterThan(5);
      await page.locator('.body-name[tabindex="0"]').focus();
      expect(await page.locator('.body-name[tabindex="0"]').count()).toBe(1);
      const reached = new Set<string>();
      await page.keyboard.press('Home');
      for (let count = 0; count < shown.length * 2; count += 1) {
        reached.add((await page.locator(':focus').innerText()).trim());
        await page.keyboard.press('ArrowDown');
      }
      expect([...reached].sort()).toEqual([...new Set(shown.map((name) => name.trim()))].sort());
    });
  });

  test('no box lies over another where many hang under one', async () => {
    await visit(`/chart/${LARGE}`, async (page) => {
      const boxes = await page.locator('.body-box').evaluateAll((all) =>
        all.map((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return { left, right, top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(20);
      const over = boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1),
      );
      expect(over).toEqual([]);
    });
  });

  test('it is the same chart as a picture, as data and as rows', async () => {
    for (const [ending, type] of Object.entries({
      svg: 'image/svg+xml',
      png: 'image/png',
      json: 'application/json',
      csv: 'text/csv',
    })) {
      const response = await fetch(`${api.address}/chart/vvg.${ending}`);
      expect(response.status, ending).toBe(200);
      expect(response.headers.get('content-type'), ending).toContain(type);
    }
    const { nodes } = (await (await fetch(`${api.address}/chart/vvg.json`)).json()) as { nodes: unknown[] };
    const rows = (await (await fetch(`${api.address}/chart/vvg.csv`)).text()).trim().split('\r\n');
    expect(rows).toHaveLength(nodes.length + 1);
  });

  test('an id that there is not is told with the nearest, in every form', async () => {
    for (const ending of ['', '.svg', '.json', '.csv']) {
      const response = await fetch(`${api.address}/chart/vgv${ending}`);
      expect(response.status, ending).toBe(404);
    }
  });
});
