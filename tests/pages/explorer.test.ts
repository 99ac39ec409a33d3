import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { watchedPages } from './watched.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page of each kind. */
const KINDS: [kind: string, path: string][] = [
  ['start', '/'],
  ['documents', '/documents'],
  ['gaps', '/gaps'],
  ['search', '/search?q=kodarn%C3%A4tverk'],
  ['answer', '/search?q=Vem+%C3%A4r+ordf%C3%B6rande+i+VVG%3F'],
  ['body', '/e/rpo-psykisk-halsa-sydostra'],
  ['post', '/e/rpo-psykisk-halsa-sydostra-processtodjare'],
  ['person', '/e/helena-soderback'],
  ['plan', '/e/handlingsplan-2022-rpo-psykisk-halsa'],
  ['area', '/e/rpo-psykisk-halsa-2022-omrade-5'],
  ['goal', '/e/rpo-psykisk-halsa-2022-mal-5-kliniska-programomraden'],
  ['meeting', '/e/vvg-2022-03-10'],
  ['document', '/e/handlingsplan-2022-rpo-psykisk-halsa-sydostra'],
];

describe.each(engines.slice(0, 1))('the explorer in a browser, on $name', (engine) => {
  const api = apiOverSeeds(engine);
  const openPage = watchedPages();

  /** Visits a page; whatever goes wrong in it fails the test. */
  async function visit(
    path: string,
    check: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    allowed: RegExp = /^$/,
  ): Promise<void> {
    const { page, problems, close } = await openPage(api.address, options);
    await page.goto(`${api.address}${path}`);
    await check(page);
    expect(problems.filter((problem) => !allowed.test(problem))).toEqual([]);
    await close();
  }

  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(AXE);
    const found = await page.evaluate(
      "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))",
    );
    return found as string[];
  };

  test.each(KINDS)('a page of the kind %s has one heading, landmarks, a title and no violation', async (_, path) => {
    await visit(path, async (page) => {
      const heading = await page.locator('h1').allInnerTexts();
      expect(heading).toHaveLength(1);
      expect(await page.title()).toMatch(/Ansvarsgraf/);
      for (const landmark of ['header.site', 'nav', 'main', 'footer.site', 'search']) {
        expect(await page.locator(landmark).count(), landmark).toBe(1);
      }
      expect(await page.locator('html').getAttribute('lang')).toBe('sv');
      expect(await violations(page)).toEqual([]);
    });
  });

  test.each(KINDS)('a page of the kind %s fits 320, 768 and 1280 pixels, light and dark', async (_, path) => {
    for (const width of [320, 768, 1280]) {
      await visit(
        path,
        async (page) => {
          expect(await page.evaluate('document.documentElement.scrollWidth'), String(width)).toBeLessThanOrEqual(width);
          if (width === 320) expect(await violations(page)).toEqual([]);
        },
        { viewport: { width, height: 800 }, colorScheme: width === 320 ? 'dark' : 'light' },
      );
    }
  });

  test.each(KINDS)('a page of the kind %s says the same without scripts, and in English', async (_, path) => {
    let withScripts = '';
    await visit(path, async (page) => {
      withScripts = await page.locator('main').innerText();
    });
    await visit(
      path,
      async (page) => {
        const text = await page.locator('main').innerText();
        // What only a script can do is not offered without one.
        const said = (all: string): string => all.replace(/^Kopiera( adressen)?\s*/gm, '').trim();
        expect(said(text)).toBe(said(withScripts));
        await page.getByRole('link', { name: 'In English' }).click();
        expect(await page.locator('html').getAttribute('lang')).toBe('en');
        expect(await page.locator('h1').count()).toBe(1);
      },
      { javaScriptEnabled: false },
    );
  });

  test('a goal is found by typing a part of it; its owner, report and source are read, by keyboard alone', async () => {
    await visit('/', async (page) => {
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').innerText()).toBe('Till innehållet');
      await page.getByRole('combobox').focus();
      await page.keyboard.type('kliniska programområden kalmar');
      await page.getByRole('option').first().waitFor();
      const names = await page.getByRole('option').allInnerTexts();
      const wanted = names.findIndex((name) => name.startsWith('Påbörja etablering av kliniska programområden'));
      expect(wanted).toBeGreaterThanOrEqual(0);
      for (let count = 0; count <= wanted; count += 1) await page.keyboard.press('ArrowDown');
      expect(await page.locator('[aria-selected=true]').innerText()).toContain('Påbörja etablering');
      await page.keyboard.press('Enter');
      await page.locator('section.answer').waitFor();
      const answer = page.locator('section.answer');
      expect(await answer.innerText()).toContain('RPO Psykisk hälsa, Sydöstra');
      expect(await answer.locator('.status').innerText()).toBe('Ägare ärvd');
      expect(await answer.innerText()).toMatch(/Uppföljning.*AU-möte.*månatligen/s);
      const source = answer.locator('details.source').first();
      await source.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await source.innerText()).toContain('avsnitt');
      expect(await source.getByRole('link').first().getAttribute('href')).toMatch(/^\/e\//);
    });
  });

  test('a question in words is answered where it is asked, with its source and its operation', async () => {
    await visit('/search?q=Vem+%C3%A4r+ordf%C3%B6rande+i+VVG%3F', async (page) => {
      const answer = page.locator('section.answer');
      expect(await answer.innerText()).toContain('Helena Söderbäck');
      expect(await answer.locator('details.source').count()).toBe(1);
      const href = await answer.getByRole('link', { name: 'Öppna i GraphiQL' }).getAttribute('href');
      const { searchParams } = new URL(href ?? '', api.address);
      const data = await api.data(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? '{}'));
      expect(JSON.stringify(data)).toContain('Helena Söderbäck');
    });
  });

  test('the operation that made a page is the one that GraphiQL opens with', async () => {
    await visit('/e/vvg', async (page) => {
      const href = await page.getByRole('link', { name: 'Öppna i GraphiQL' }).getAttribute('href');
      const { searchParams } = new URL(href ?? '', api.address);
      const data = await api.data(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? '{}'));
      expect(data).toMatchObject({ body: { name: 'Vårdsamverkan Västra Götaland' } });
    });
  });

  test('a day moves the whole page and stays on its links', async () => {
    await visit('/e/vvg?asOf=1999-01-01&lang=en', async (page) => {
      expect(await page.locator('.notice').innerText()).toContain('1999-01-01');
      const links = await page
        .locator('main a[href^="/e/"]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      const others = links.filter((link) => !link?.startsWith('/e/vvg'));
      expect(others.length).toBeGreaterThan(3);
      expect(others.every((link) => link?.includes('asOf=1999-01-01') && link.includes('lang=en'))).toBe(true);
    });
  });

  test('what is unknown or contradictory is shown as such', async () => {
    await visit('/e/processtod-sodra-mal-minska-ojamlikhet', async (page) => {
      expect(await page.locator('section.answer .status').innerText()).toBe('Ingen källa anger ägare');
    });
    await visit('/e/rpo-psykisk-halsa-2022-omrade-5', async (page) => {
      expect(await page.locator('#gaps').innerText()).toBe('Oklart eller saknas');
      expect(await page.locator('ul.gaps > li').count()).toBeGreaterThan(2);
    });
  });

  test('an id that there is not is a page with status 404 that offers the nearest', async () => {
    const response = await fetch(`${api.address}/e/kommun-kalmr`);
    expect(response.status).toBe(404);
    const text = await response.text();
    expect(text).toContain('Det finns inget med id ”kommun-kalmr”.');
    expect(text).toContain('href="/e/kommun-kalmar"');
    expect((await fetch(`${api.address}/no/such/page`)).status).toBe(404);
  });

  test('markup in an address is shown as text', async () => {
    const id = '<script>alert(1)</script>';
    for (const path of [`/e/${encodeURIComponent(id)}`, `/search?q=${encodeURIComponent(`${id}"><b>`)}`]) {
      const text = await (await fetch(`${api.address}${path}`)).text();
      expect(text).toContain('&lt;script>alert(1)');
      expect(text).not.toContain('<script>alert');
      expect(text).not.toContain('"><b>');
    }
  });

  test.each([
    ['/e/vvg?asOf=2022-02-31', 'asOf', 'en dag som finns'],
    ['/e/vvg?lang=de', 'lang', 'sv eller en'],
    ['/gaps?kind=NOTHING', 'kind', 'GOAL_WITHOUT_OWNER'],
    ['/gaps?after=invented', 'after', 'en sida av den här listan'],
    ['/chart/vvg?depth=99', 'depth', 'ett heltal från 0 till 6'],
    ['/chart/vvg?kinds=PART_OF,LOVES', 'kinds', 'PART_OF'],
    [`/search?q=${'a'.repeat(1001)}`, 'q', 'högst 1000 tecken'],
  ])('a wrong parameter is named: %s', async (path, name, expected) => {
    const response = await fetch(`${api.address}${path}`);
    expect(response.status).toBe(400);
    const text = await response.text();
    expect(text).toContain(`Parametern ${name} är`);
    expect(text).toContain(expected);
  });

  test('gaps are filtered by kind and by what they lie within, and downloaded whole', async () => {
    await visit('/gaps', async (page) => {
      await page.getByLabel('Slag').selectOption('CONTRADICTION');
      await page.getByLabel('Inom (id)').fill('handlingsplan-2022-rpo-psykisk-halsa');
      await page.getByRole('button', { name: 'Filtrera' }).click();
      await page.waitForURL(/kind=CONTRADICTION/);
      const roles = await page.locator('ul.gaps .role').allInnerTexts();
      expect(new Set(roles)).toEqual(new Set(['Motsägelse']));
    });
    const csv = await (await fetch(`${api.address}/gaps.csv?kind=CONTRADICTION`)).text();
    const { gaps } = (await api.data('{ gaps(kinds: [CONTRADICTION]) { totalCount } }')) as {
      gaps: { totalCount: number };
    };
    const rows = csv.match(/^[a-z0-9-]+,CONTRADICTION,/gm) ?? [];
    expect(rows).toHaveLength(gaps.totalCount);
  });

  test('a page of a document shows what was recorded from each of its sections', async () => {
    await visit('/e/motesanteckning-vvg-2022-03-10', async (page) => {
      const sections = await page.locator('.document-section > summary').allInnerTexts();
      expect(sections.length).toBeGreaterThan(8);
      await page.locator('.document-section > summary').nth(1).click();
      expect(await page.locator('.document-section[open] a').count()).toBeGreaterThan(0);
    });
  });

  test('the scripts of a page are at most 60 kB, gzipped', async () => {
    await visit('/', async (page) => {
      const scripts = await page
        .locator('script[src]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('src') ?? ''));
      let size = 0;
      for (const src of scripts) size += gzipSync(await (await fetch(`${api.address}${src}`)).text()).length;
      expect(scripts.length).toBeGreaterThan(0);
      expect(size).toBeLessThan(60 * 1024);
    });
  });
});
