import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { faults, focused, plain, violations } from './in-page.js';
import { watchedPages } from './watched.js';

const CARE_REGION = 'sjukvardsregion-sydostra';

interface ChartJson {
  nodes: { id: string; name: string; abbreviation: string | null; hiddenChildren: number }[];
}

describe.each(engines.slice(0, 1))('the organisation chart in a browser, on $name', (engine) => {
  const api = apiOverSeeds(engine);
  const openPage = watchedPages();

  async function visit(
    path: string,
    check: (page: Page) => Promise<void>,
    options: BrowserContextOptions = {},
    allowed: RegExp = /^$/,
  ): Promise<void> {
    const { page, problems, close } = await openPage(api.address, {
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    await page.goto(`${api.address}${path}`);
    if (options.javaScriptEnabled !== false) await page.locator('.chart[data-mode]').waitFor();
    await check(page);
    expect(problems.filter((problem) => !allowed.test(problem))).toEqual([]);
    await close();
  }

  const chartOf = async (path: string): Promise<ChartJson> => (await fetch(`${api.address}${path}`)).json();
  const namesOf = ({ nodes }: ChartJson): string[] =>
    nodes.map(({ name, abbreviation }) =>
      abbreviation && !name.split(/[\s(),]+/).includes(abbreviation) ? `${name} (${abbreviation})` : name,
    );
  const shownNames = async (page: Page): Promise<string[]> =>
    plain(await page.locator('.chart .body-name').allTextContents());
  const body = (page: Page, id: string) => page.locator(`.chart [data-body="${id}"]`);
  const box = (page: Page, id: string) => body(page, id).locator('> .body-box');
  const said = (page: Page) => page.locator('.chart [role="status"]');

  describe.each([
    ['a care region', CARE_REGION],
    ['a county with 49 municipalities', 'lan-vastra-gotalands'],
    ['the national system', 'sks'],
    ['a body with a single one below', 'rpo-psykisk-halsa-sydostra'],
    ['a body alone', 'rpo-aldres-halsa-sydostra'],
  ])('%s', (_, id) => {
    test('every body is a box of its own: none over another, no text cut off', async () => {
      for (const width of [768, 1280, 1920])
        await visit(
          `/chart/${id}`,
          async (page) => {
            expect(await page.locator('.chart').getAttribute('data-mode')).toBe('chart');
            expect((await shownNames(page)).sort()).toEqual(namesOf(await chartOf(`/chart/${id}.json`)).sort());
            expect(await faults(page)).toEqual([]);
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          },
          { viewport: { width, height: 900 } },
        );
    });

    test('nor with the text spaced out, or twice as large', async () => {
      await visit(`/chart/${id}`, async (page) => {
        await page.evaluate(`(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
          document.adoptedStyleSheets = [sheet];
        })()`);
        await page.waitForTimeout(200);
        expect(await faults(page)).toEqual([]);
      });
      await visit(`/chart/${id}`, async (page) => {
        const name = page.locator('.body-name').first();
        const size = 'parseFloat(getComputedStyle(document.querySelector(".body-name")).fontSize)';
        const before = Number(await page.evaluate(size));
        await page.evaluate("document.documentElement.style.setProperty('font-size', '200%')");
        await page.waitForTimeout(200);
        expect(Number(await page.evaluate(size))).toBeGreaterThanOrEqual(before * 1.7);
        expect(await name.isVisible()).toBe(true);
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
      });
    });

    test('on 320 pixels it is a list that fits', async () => {
      await visit(
        `/chart/${id}`,
        async (page) => {
          expect(await page.locator('.chart').getAttribute('data-mode')).toBe('list');
          expect(await page.locator('.chart svg').count()).toBe(0);
          expect((await shownNames(page)).sort()).toEqual(namesOf(await chartOf(`/chart/${id}.json`)).sort());
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
          expect(await faults(page)).toEqual([]);
        },
        { viewport: { width: 320, height: 700 } },
      );
    });

    test.each([
      ['laid out', { width: 1280, height: 900 }],
      ['as a list', { width: 360, height: 700 }],
    ])('has one heading, a title and no violation, %s', async (_name, viewport) => {
      for (const colorScheme of ['light', 'dark'] as const)
        await visit(
          `/chart/${id}`,
          async (page) => {
            expect(await page.locator('h1').count()).toBe(1);
            expect(await page.title()).toContain('Organisationsschema');
            await page.locator('.body-name').first().focus();
            expect(await violations(page)).toEqual([]);
          },
          { viewport, colorScheme },
        );
    });

    test('keys reach and name every body shown, from one stop of the Tab key', async () => {
      await visit(`/chart/${id}`, async (page) => {
        const names = await shownNames(page);
        await page.locator('.skip-past').focus();
        const stops: string[] = [];
        for (let stop = 0; stop < 20; stop += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate("document.activeElement.closest('.bodies') !== null")) break;
          stops.push(await focused(page));
        }
        expect(stops.length).toBeLessThan(8);
        const reached = [await focused(page)];
        for (let step = 1; step < names.length; step += 1) {
          await page.keyboard.press('ArrowDown');
          reached.push(await focused(page));
        }
        expect(reached).toEqual(names);
        expect(await page.locator('.bodies a[tabindex="0"], .bodies button[tabindex="0"]').count()).toBe(1);
        await page.keyboard.press('Home');
        expect(await focused(page)).toBe(names[0]);
        await page.keyboard.press('Tab');
        expect(await page.evaluate("document.activeElement.closest('.bodies') === null")).toBe(true);
      });
    });
  });

  /*
   *   Sveriges sjukvårdsregioner      (depth 1)
   *     └ Södra sjukvårdsregionen +n
   *         └ Region Halland +n
   */
  test('two levels down and another top, by mouse', async () => {
    await visit('/chart/sveriges-sjukvardsregioner?depth=1', async (page) => {
      expect(await body(page, 'region-halland').count()).toBe(0);
      await box(page, 'sjukvardsregion-sodra').locator('.body-count').click();
      await box(page, 'region-halland').waitFor();
      await page.getByText(/organ under Södra sjukvårdsregionen visas/).waitFor({ state: 'attached' });
      expect(await box(page, 'sjukvardsregion-sodra').locator('.body-count').getAttribute('aria-expanded')).toBe(
        'true',
      );
      const count = box(page, 'region-halland').locator('.body-count');
      if ((await count.getAttribute('aria-expanded')) === 'false') await count.click();
      await body(page, 'region-halland').locator('.body .body-box').first().waitFor();
      expect(await faults(page)).toEqual([]);
      await box(page, 'sjukvardsregion-sodra').hover();
      await box(page, 'sjukvardsregion-sodra').locator('.body-root').click();
      await page.waitForURL(/\/chart\/sjukvardsregion-sodra\?depth=1$/);
      expect(await page.locator('h1').innerText()).toBe('Organisationsschema: Södra sjukvårdsregionen');
      expect(await page.getByRole('link', { name: 'Sveriges sjukvårdsregioner' }).first().isVisible()).toBe(true);
    });
  });

  test('two levels down and another top, by keys alone', async () => {
    await visit('/chart/sveriges-sjukvardsregioner?depth=1', async (page) => {
      await page.keyboard.press('Tab');
      for (let stop = 0; stop < 40; stop += 1) {
        if (
          (await focused(page)) === 'Sveriges sjukvårdsregioner' &&
          (await page.evaluate("!!document.activeElement.closest('.bodies')"))
        )
          break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.type('sodra');
      expect(await focused(page)).toBe('Södra sjukvårdsregionen');
      await page.waitForTimeout(800);
      await page.keyboard.press('ArrowRight');
      await box(page, 'region-halland').waitFor();
      expect(await focused(page)).toBe('Södra sjukvårdsregionen');
      await page.keyboard.type('region hall');
      expect(await focused(page)).toBe('Region Halland');
      await page.waitForTimeout(800);
      await page.keyboard.press('ArrowRight');
      await body(page, 'region-halland').locator('.body .body-box').first().waitFor();
      for (let step = 0; step < 4 && (await focused(page)) !== 'Södra sjukvårdsregionen'; step += 1)
        await page.keyboard.press('ArrowLeft');
      expect(await focused(page)).toBe('Södra sjukvårdsregionen');
      await page.keyboard.press('Tab');
      while ((await focused(page)) !== 'Schema härifrån') await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/chart\/sjukvardsregion-sodra/);
      expect(await page.locator('h1').innerText()).toContain('Södra sjukvårdsregionen');
    });
  });

  test('a branch closes and opens again; the focus stays, and it is said', async () => {
    await visit(`/chart/${CARE_REGION}`, async (page) => {
      const count = box(page, 'lan-kalmar').locator('.body-count');
      expect(plain([(await count.textContent()) ?? ''])).toEqual(['12 organ under Kalmar län']);
      const before = (await shownNames(page)).length;
      await count.focus();
      await page.keyboard.press('Enter');
      expect(await shownNames(page)).toHaveLength(before - 12);
      expect(await focused(page)).toBe('+12 organ under Kalmar län');
      await expect.poll(() => said(page).textContent()).toMatch(/Organen under Kalmar län visas inte längre/);
      await page.keyboard.press('Enter');
      expect(await shownNames(page)).toHaveLength(before);
      await expect.poll(() => said(page).textContent()).toMatch(/12 organ under Kalmar län visas/);
      expect(await faults(page)).toEqual([]);
    });
  });

  test('about sixty bodies at once: the rest is behind counts that open', async () => {
    const all = await chartOf('/chart/sveriges-sjukvardsregioner.json?depth=6');
    expect(all.nodes.length).toBeGreaterThan(90);
    await visit('/chart/sveriges-sjukvardsregioner?depth=6', async (page) => {
      const names = await shownNames(page);
      expect(names.length).toBeLessThanOrEqual(75);
      expect(names.length).toBeGreaterThan(40);
      expect(new Set(names).size).toBe(names.length);
      await page.getByRole('combobox', { name: 'Sök i schemat' }).fill('vadstena');
      await page.getByRole('option', { name: /Vadstena kommun/ }).click();
      expect(await focused(page)).toBe('Vadstena kommun');
      expect(await shownNames(page)).toContain('Sydöstra sjukvårdsregionen');
      expect(await faults(page)).toEqual([]);
    });
  });

  test('a body is found by typing, by keys alone, deeper than what is shown', async () => {
    await visit('/chart/sveriges-sjukvardsregioner?depth=1', async (page) => {
      const field = page.getByRole('combobox', { name: 'Sök i schemat' });
      await field.focus();
      await expect
        .poll(async () => {
          await field.fill('psykiatri halland');
          return page.locator('.chart-find [role=option]').count();
        })
        .toBe(1);
      await page.keyboard.press('ArrowDown');
      expect(await field.getAttribute('aria-activedescendant')).toBe(
        await page.locator('.chart-find [role=option]').getAttribute('id'),
      );
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('Psykiatri Halland (PSH)');
      await field.fill('finns inte alls');
      await expect.poll(() => said(page).textContent()).toBe('Inget organ i schemat heter så.');
      expect(await field.getAttribute('aria-expanded')).toBe('false');
    });
  });

  test('what is chosen tells what it is, the way to it and its links; Escape closes it', async () => {
    await visit(`/chart/${CARE_REGION}`, async (page) => {
      await box(page, 'rpo-psykisk-halsa-sydostra').locator('.body-about').click();
      const panel = page.getByRole('region', { name: 'Valt organ' });
      expect(plain([await panel.innerText()])[0]).toMatch(
        /RPO Psykisk hälsa, Sydöstra regionalt programområde, sjukvårdsregion/,
      );
      expect(await panel.getByRole('navigation', { name: 'Vägen från toppen' }).innerText()).toBe(
        'Sydöstra sjukvårdsregionen',
      );
      expect(plain(await panel.getByRole('listitem').allInnerTexts())).toContain(
        'samordnas av Kunskapsråd Hälsa och rehabilitering',
      );
      expect(await panel.getByRole('link', { name: 'Öppna sidan' }).getAttribute('href')).toBe(
        '/e/rpo-psykisk-halsa-sydostra',
      );
      expect(await violations(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Kunskapsråd Hälsa och rehabilitering' }).first().click();
      expect(await focused(page)).toBe('Kunskapsråd Hälsa och rehabilitering');
      await page.keyboard.press('Escape');
      expect(await panel.count()).toBe(0);
      expect(await focused(page)).toBe('Kunskapsråd Hälsa och rehabilitering');
    });
  });

  test('it is enlarged by buttons, keys and the wheel with a key; the wheel alone is left to the page', async () => {
    await visit(`/chart/${CARE_REGION}`, async (page) => {
      const width = async (): Promise<number> => (await box(page, CARE_REGION).boundingBox())?.width ?? 0;
      const before = await width();
      await page.getByRole('button', { name: 'Förstora' }).click();
      expect(await width()).toBeCloseTo(before * 1.2, 0);
      expect(await page.getByRole('button', { name: '120 %, återställ storleken' }).innerText()).toBe('120 %');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
      await page.getByRole('button', { name: /återställ/ }).click();
      expect(await width()).toBeCloseTo(before, 0);
      await box(page, CARE_REGION).locator('.body-name').focus();
      await page.keyboard.press('-');
      expect(await width()).toBeCloseTo(before / 1.2, 0);
      await page.keyboard.press('0');
      await box(page, CARE_REGION).hover();
      await page.mouse.wheel(0, 200);
      await expect.poll(() => page.evaluate('scrollY')).toBeGreaterThan(100);
      expect(await width()).toBeCloseTo(before, 0);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(width).toBeGreaterThan(before * 1.1);
      expect(await faults(page)).toEqual([]);
    });
  });

  test('it fills the screen, and comes back', async () => {
    await visit(`/chart/${CARE_REGION}`, async (page) => {
      await page.getByRole('button', { name: 'Helskärm' }).click();
      await page.getByRole('button', { name: 'Lämna helskärm' }).waitFor();
      expect(await page.evaluate("document.fullscreenElement?.matches('.chart')")).toBe(true);
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lämna helskärm' }).click();
      await page.getByRole('button', { name: 'Helskärm' }).waitFor();
    });
  });

  test.each([
    ['as usual', {}],
    ['dark', { colorScheme: 'dark' }],
    ['with colours forced and motion reduced', { forcedColors: 'active', reducedMotion: 'reduce' }],
  ] as const)('every box has an edge, and the focus is seen: %s', async (_, options) => {
    await visit(
      `/chart/vvg`,
      async (page) => {
        await box(page, 'vvg').locator('.body-name').focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        const style = await page.evaluate(`(() => {
          const name = document.activeElement;
          const [box, own] = [getComputedStyle(name.parentElement), getComputedStyle(name)];
          return [box.borderTopWidth, box.borderTopColor !== box.backgroundColor, own.outlineStyle, own.outlineWidth, own.outlineColor !== box.backgroundColor, box.transitionDuration];
        })()`);
        expect(style).toEqual(['2px', true, 'solid', '3px', true, '0s']);
      },
      options,
    );
  });

  test.each(['light', 'dark'] as const)(
    'in colours of its own on a page of others (%s) it can be read',
    async (colorScheme) => {
      await visit(
        `/chart/vvg?theme=${colorScheme === 'light' ? 'dark' : 'light'}`,
        async (page) => {
          await box(page, 'vvg').locator('.body-name').focus();
          expect(await violations(page)).toEqual([]);
          expect(await faults(page)).toEqual([]);
        },
        { colorScheme },
      );
    },
  );

  test('those who listen get a list: each body once, with what it is and its other links', async () => {
    await visit('/chart/rpo-psykisk-halsa-sydostra', async (page) => {
      expect(
        await page
          .getByRole('region', { name: 'Organisationsschema: RPO Psykisk hälsa, Sydöstra' })
          .getByRole('list')
          .first()
          .ariaSnapshot(),
      ).toBe(
        `- 'list "Organisationsschema: RPO Psykisk hälsa, Sydöstra"':
  - listitem:
    - link "RPO Psykisk hälsa, Sydöstra":
      - /url: /e/rpo-psykisk-halsa-sydostra
    - paragraph: Sjukvårdsregion regionalt programområde
    - button "1 organ under RPO Psykisk hälsa, Sydöstra" [expanded]
    - list:
      - listitem:
        - link "AU för RPO Psykisk hälsa, Sydöstra":
          - /url: /e/rpo-psykisk-halsa-sydostra-au
        - paragraph: arbetsutskott`,
      );
      const name = box(page, 'rpo-psykisk-halsa-sydostra').locator('.body-name');
      const about = await name.getAttribute('aria-describedby');
      expect(plain([await page.locator(`[id="${about}"]`).innerText()])).toEqual([
        'Sjukvårdsregion regionalt programområde',
      ]);
    });
    await visit(`/chart/${CARE_REGION}`, async (page) => {
      const links = page.getByRole('list', { name: 'Samband för RPO Psykisk hälsa, Sydöstra' });
      expect(plain(await links.getByRole('listitem').allInnerTexts())).toContain(
        'samordnas av Kunskapsråd Hälsa och rehabilitering',
      );
      expect(await page.locator('.chart svg').getAttribute('aria-hidden')).toBe('true');
    });
  });

  test('in English all is said in English, and names are marked as Swedish', async () => {
    await visit(`/chart/${CARE_REGION}?lang=en&depth=1`, async (page) => {
      expect(await page.locator('h1').innerText()).toBe('Organisation chart: Sydöstra sjukvårdsregionen');
      expect(
        await page.evaluate(
          '[...document.querySelectorAll(".body-name")].every((name) => name.firstElementChild.lang === "sv")',
        ),
      ).toBe(true);
      expect(await box(page, CARE_REGION).locator('.body-name').getAttribute('href')).toBe(`/e/${CARE_REGION}?lang=en`);
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await box(page, 'lan-kalmar').locator('.body-count').click();
      await expect.poll(() => said(page).textContent()).toMatch(/12 bodies under Kalmar län shown/);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('without a script it is a list of links that lead on, with everything that the chart holds', async () => {
    const all = await chartOf('/chart/sveriges-sjukvardsregioner.json?depth=1');
    await visit(
      '/chart/sveriges-sjukvardsregioner?depth=1',
      async (page) => {
        expect((await shownNames(page)).sort()).toEqual(namesOf(all).sort());
        expect(await page.locator('.chart button').count()).toBe(0);
        await page.getByRole('link', { name: /^\+\d+ organ under Södra sjukvårdsregionen$/ }).click();
        expect(await page.locator('h1').innerText()).toBe('Organisationsschema: Södra sjukvårdsregionen');
        await page.getByRole('combobox', { name: 'Steg under toppen' }).selectOption('3');
        await page.getByRole('button', { name: 'Visa', exact: true }).click();
        expect(new URL(page.url()).searchParams.get('depth')).toBe('3');
        expect(await shownNames(page)).toContain('Psykiatri Halland (PSH)');
      },
      { javaScriptEnabled: false },
    );
  });

  test('where the server does not answer, the chart says so and stays', async () => {
    await visit(
      '/chart/sveriges-sjukvardsregioner?depth=1',
      async (page) => {
        const before = await shownNames(page);
        await page.route('**/*.json*', (route) => route.abort());
        await box(page, 'sjukvardsregion-sodra').locator('.body-count').click();
        const message = page.locator('.chart-message');
        await message.waitFor();
        expect(await message.innerText()).toBe('Servern svarar inte. Försök igen om en stund.');
        expect(await shownNames(page)).toEqual(before);
        await page.unroute('**/*.json*');
        await box(page, 'sjukvardsregion-sodra').locator('.body-count').click();
        await box(page, 'region-halland').waitFor();
        expect(await message.isVisible()).toBe(false);
      },
      {},
      /failed|console/,
    );
  });

  test('an id that there is not, a wrong parameter and markup are answered as text', async () => {
    const get = async (path: string): Promise<{ status: number; text: string }> => {
      const response = await fetch(`${api.address}${path}`);
      return { status: response.status, text: await response.text() };
    };
    const near = await get('/chart/rpo-psykisk-halsa-sydost');
    expect(near.status).toBe(404);
    expect(near.text).toContain('href="/e/rpo-psykisk-halsa-sydostra"');
    const bad = await get('/chart/vvg?depth=77');
    expect(bad.status).toBe(400);
    expect(bad.text).toMatch(/depth.*77.*0.*6/);
    expect((await get('/chart/vvg?kinds=PART_OF,NONSENSE')).text).toContain('NONSENSE');
    expect((await get('/chart/vvg?theme=pink')).status).toBe(400);
    const marked = await get(`/chart/${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(marked.status).toBe(404);
    expect(marked.text).not.toContain('<img src=x');
    expect(marked.text).toContain('&lt;img src=x');
    expect((await get('/chart/vvg-2022-03-10')).status).toBe(400);
  });

  test('it is the same chart as a picture, as data and as rows; an id that there is not is told in every form', async () => {
    for (const [ending, type] of Object.entries({
      svg: 'image/svg+xml',
      png: 'image/png',
      json: 'application/json',
      csv: 'text/csv',
    })) {
      const response = await fetch(`${api.address}/chart/vvg.${ending}`);
      expect(response.status, ending).toBe(200);
      expect(response.headers.get('content-type'), ending).toContain(type);
      expect((await fetch(`${api.address}/chart/vgv.${ending}`)).status, ending).toBe(404);
    }
    const { nodes } = await chartOf('/chart/vvg.json');
    const rows = (await (await fetch(`${api.address}/chart/vvg.csv`)).text()).trim().split('\r\n');
    expect(rows).toHaveLength(nodes.length + 1);
  });

  test('the ways of embedding stand on the page, and are copied', async () => {
    await visit(
      '/chart/vvg?depth=1&theme=dark',
      async (page) => {
        const texts = await page.locator('.way code').allInnerTexts();
        expect(texts).toEqual([
          `<iframe src="${api.address}/embed/chart/vvg?depth=1&amp;theme=dark" title="Organisationsschema: Vårdsamverkan Västra Götaland (VVG)" width="100%" height="640" loading="lazy" allow="fullscreen"></iframe>`,
          `<script type="module" src="${api.address}/embed/ansvarsgraf.js"></script>\n<ansvarsgraf-chart root="vvg" depth="1" theme="dark" lang="sv"></ansvarsgraf-chart>`,
          `${api.address}/chart/vvg?depth=1&theme=dark`,
        ]);
        await page.getByRole('button', { name: 'Kopiera' }).nth(1).click();
        expect(await page.evaluate('navigator.clipboard.readText()')).toBe(texts[1]);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});
