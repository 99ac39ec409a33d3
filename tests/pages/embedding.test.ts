import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { HostSite } from '../setup/host.js';
import { Api, loadSeeds } from '../setup/kit.js';
import { faults, focused, plain, violations } from './in-page.js';
import { watchedPages } from './watched.js';

const GOAL = 'rpo-psykisk-halsa-2022-mal-5-kliniska-programomraden';
const AREA = 'rpo-psykisk-halsa-2022-omrade-5';
const TREE = "document.querySelector('ansvarsgraf-chart').shadowRoot";

describe.each(engines.slice(0, 1))('embedding in a site of another origin, on $name', (engine) => {
  let api: Api;
  const openPage = watchedPages();
  let host: HostSite;
  /** A site that no installation has been told of. */
  let stranger: HostSite;

  beforeAll(async () => {
    [host, stranger] = await Promise.all([HostSite.start(), HostSite.start()]);
    const graph = await engine.seeded();
    await loadSeeds(graph);
    api = await Api.over(graph, [host.origin]);
  });
  afterAll(async () => {
    await api.close();
    await Promise.all([host.stop(), stranger.stop()]);
  });

  /** A page of the site, whose policy lets it load the script and ask the server: nothing inline, no other style. */
  const withScript = (body: string, site = host): string =>
    site.page('/page', {
      body,
      head: `<script type="module" src="${api.address}/embed/ansvarsgraf.js"></script>`,
      policy: `script-src ${api.address}; connect-src ${api.address}`,
    });

  async function visit(
    url: string,
    check: (page: Page, problems: string[]) => Promise<void>,
    options: BrowserContextOptions = {},
    allowed: RegExp = /^$/,
  ): Promise<void> {
    const { page, problems, close } = await openPage([host.origin, stranger.origin, api.address], {
      viewport: { width: 1100, height: 900 },
      ...options,
    });
    await page.goto(url);
    await check(page, problems);
    expect(problems.filter((problem) => !allowed.test(problem))).toEqual([]);
    await close();
  }

  const names = async (page: Page): Promise<string[]> =>
    plain(await page.locator('ansvarsgraf-chart .body-name').allTextContents());
  const message = (page: Page) => page.locator('ansvarsgraf-chart [part=message]').first();

  describe('as an element', () => {
    test('the chart is laid out, fits, has no violation, and its page keeps its own style', async () => {
      for (const [width, mode] of [
        [1100, 'chart'],
        [360, 'list'],
      ] as const)
        await visit(
          withScript('<ansvarsgraf-chart root="sjukvardsregion-sydostra" depth="1"></ansvarsgraf-chart>'),
          async (page) => {
            await page.locator(`ansvarsgraf-chart [data-mode=${mode}]`).waitFor();
            expect(await names(page)).toContain('Sydöstra sjukvårdsregionen');
            expect(await faults(page, `${TREE}.querySelector('[data-mode]')`)).toEqual([]);
            expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
            expect(await violations(page)).toEqual([]);
            expect(await page.evaluate('document.adoptedStyleSheets.length + document.styleSheets.length')).toBe(1);
          },
          { viewport: { width, height: 800 } },
        );
    });

    test('it is themed by properties and parts, and takes the font of the page', async () => {
      await visit(withScript('<ansvarsgraf-chart class="themed" root="vvg"></ansvarsgraf-chart>'), async (page) => {
        await page.locator('ansvarsgraf-chart .body-box').first().waitFor();
        const style = await page.evaluate(`(() => {
          const box = ${TREE}.querySelector('.body-box');
          const name = getComputedStyle(${TREE}.querySelector('.body-name'));
          return [getComputedStyle(box).backgroundColor, getComputedStyle(box).borderTopLeftRadius, name.letterSpacing, name.fontFamily];
        })()`);
        expect(style).toEqual(['rgb(255, 251, 230)', '9px', '1px', 'Georgia, serif']);
        expect(await faults(page, `${TREE}.querySelector('[data-mode]')`)).toEqual([]);
      });
    });

    test('it can be read where the reader prefers dark and the page does not', async () => {
      await visit(
        withScript(
          `<ansvarsgraf-chart root="vvg"></ansvarsgraf-chart><ansvarsgraf-answer for="${GOAL}"></ansvarsgraf-answer>`,
        ),
        async (page) => {
          await page.locator('ansvarsgraf-chart .body-name').first().focus();
          await page.locator('ansvarsgraf-answer article').waitFor();
          expect(await page.evaluate(`getComputedStyle(${TREE}.querySelector('.ground')).backgroundColor`)).toBe(
            'rgb(18, 23, 28)',
          );
          expect(await violations(page)).toEqual([]);
        },
        { colorScheme: 'dark' },
      );
    });

    test('whoever chooses a body is heard, and may be kept on the page', async () => {
      await visit(withScript('<ansvarsgraf-chart root="vvg"></ansvarsgraf-chart>'), async (page) => {
        const name = page.locator('ansvarsgraf-chart .body-name').first();
        await name.waitFor();
        await page.evaluate(`addEventListener('ansvarsgraf-select', (event) => {
          event.preventDefault();
          window.heard = [event.target.localName, event.detail];
        })`);
        await name.click();
        expect(await page.evaluate('window.heard')).toEqual([
          'ansvarsgraf-chart',
          { id: 'vvg', name: 'Vårdsamverkan Västra Götaland', href: `${api.address}/e/vvg` },
        ]);
        expect(page.url()).toBe(`${host.origin}/page`);
      });
      await visit(withScript('<ansvarsgraf-chart root="vvg"></ansvarsgraf-chart>'), async (page) => {
        await page.locator('ansvarsgraf-chart .body-name').first().click();
        await page.waitForURL(`${api.address}/e/vvg`);
      });
    });

    test('another top is chosen by keys alone, within the element; the attribute follows', async () => {
      await visit(
        withScript(
          '<button>Före</button><ansvarsgraf-chart root="sveriges-sjukvardsregioner" depth="1"></ansvarsgraf-chart>',
        ),
        async (page) => {
          await page.locator('ansvarsgraf-chart .body-name').first().waitFor();
          await page.getByRole('button', { name: 'Före' }).focus();
          await page.keyboard.press('Tab');
          expect(await focused(page)).toBe('Hoppa förbi schemat');
          for (let stop = 0; stop < 12 && (await focused(page)) !== 'Sveriges sjukvårdsregioner'; stop += 1)
            await page.keyboard.press('Tab');
          await page.keyboard.type('sodra');
          expect(await focused(page)).toBe('Södra sjukvårdsregionen');
          await page.keyboard.press('Tab');
          for (let stop = 0; stop < 6 && (await focused(page)) !== 'Schema härifrån'; stop += 1)
            await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          await expect.poll(() => focused(page)).toBe('Södra sjukvårdsregionen');
          expect(await page.locator('ansvarsgraf-chart').getAttribute('root')).toBe('sjukvardsregion-sodra');
          await expect
            .poll(() => page.locator('ansvarsgraf-chart [role=status]').textContent())
            .toMatch(/Schemat utgår nu från Södra sjukvårdsregionen/);
          await page.locator('ansvarsgraf-chart').getByRole('link', { name: 'Sveriges sjukvårdsregioner' }).click();
          await page
            .locator('ansvarsgraf-chart[root=sveriges-sjukvardsregioner] .body-top', { hasText: 'Sveriges' })
            .waitFor({ state: 'attached' });
          expect(page.url()).toBe(`${host.origin}/page`);
        },
      );
    });

    test('every attribute may change', async () => {
      await visit(
        withScript('<ansvarsgraf-chart root="vvg" depth="1"></ansvarsgraf-chart>'),
        async (page) => {
          const set = (name: string, value: string): Promise<void> =>
            page.evaluate(`document.querySelector('ansvarsgraf-chart').setAttribute('${name}', '${value}')`);
          await expect.poll(() => names(page)).toHaveLength(2);
          await set('depth', '2');
          await expect.poll(() => names(page)).toHaveLength(8);
          await set('lang', 'en');
          await page.locator('ansvarsgraf-chart').getByRole('button', { name: 'Zoom in' }).waitFor();
          await set('kinds', 'REPRESENTED_IN');
          await expect.poll(() => names(page)).toContain('Delregional vårdsamverkan SIMBA');
          await set('kinds', 'COVERS');
          await expect.poll(() => names(page)).toHaveLength(1);
          await set('theme', 'dark');
          await expect
            .poll(() => page.evaluate(`getComputedStyle(${TREE}.querySelector('.body-box')).backgroundColor`))
            .toBe('rgb(27, 34, 41)');
          await set('root', 'sks');
          await expect.poll(() => names(page)).toContain('Nationella styrgruppen för kunskapsstyrning (SKS)');
          const requests: string[] = [];
          page.on('request', (request) => requests.push(request.url()));
          await page.evaluate(`(() => {
          const chart = document.querySelector('ansvarsgraf-chart');
          for (const [name, value] of [['root', 'vvg'], ['kinds', ''], ['depth', '0'], ['as-of', '2022-03-10']]) chart.setAttribute(name, value);
        })()`);
          await expect.poll(() => names(page)).toEqual(['Vårdsamverkan Västra Götaland (VVG)']);
          expect(requests).toEqual([`${api.address}/chart/vvg.json?lang=en&asOf=2022-03-10&depth=0`]);
        },
        {},
        // What is asked anew before it was answered is not waited for.
        /ERR_ABORTED/,
      );
    });

    test('what cannot be shown is said in its place: what is wrong, and what is near', async () => {
      await visit(
        withScript('<ansvarsgraf-chart root="rpo-psykisk-halsa-sydost"></ansvarsgraf-chart>'),
        async (page) => {
          await expect
            .poll(() => message(page).innerText())
            .toContain('Det finns inget med id ”rpo-psykisk-halsa-sydost”.');
          expect(await violations(page)).toEqual([]);
          await message(page).getByRole('button', { name: 'RPO Psykisk hälsa, Sydöstra', exact: true }).click();
          await expect.poll(() => names(page)).toContain('RPO Psykisk hälsa, Sydöstra');
          const set = (name: string, value: string): Promise<void> =>
            page.evaluate(
              `document.querySelector('ansvarsgraf-chart').setAttribute('${name}', ${JSON.stringify(value)})`,
            );
          await set('depth', 'många');
          await expect
            .poll(() => message(page).innerText())
            .toBe('depth är ”många”. Väntat: ett heltal från 0 till 6.');
          await set('root', '');
          await expect.poll(() => message(page).innerText()).toBe('Elementet saknar attributet root.');
          // Both at once: what is asked in between would be dropped before it is answered, or not, as it happens.
          await page.evaluate(`(() => {
          const chart = document.querySelector('ansvarsgraf-chart');
          chart.setAttribute('root', '<img src=x onerror=alert(1)>');
          chart.setAttribute('depth', '1');
        })()`);
          await expect.poll(() => message(page).innerText()).toContain('<img src=x onerror=alert(1)>');
          expect(await page.locator('ansvarsgraf-chart img').count()).toBe(0);
        },
        {},
        /status 40[04]|Failed to load/,
      );
    });

    test('a server that does not answer is named, and asked again', async () => {
      await visit(
        withScript('<ansvarsgraf-chart root="vvg"></ansvarsgraf-chart>'),
        async (page) => {
          await page.route('**/*.json*', (route) => route.abort());
          await page.reload();
          await expect.poll(() => message(page).innerText()).toContain(`${api.address} svarar inte`);
          await page.unroute('**/*.json*');
          await message(page).getByRole('button', { name: 'Försök igen' }).click();
          await expect.poll(() => names(page)).toContain('Vårdsamverkan Västra Götaland (VVG)');
        },
        {},
        /failed|Failed/,
      );
    });

    test('the script may lie on the site itself, which then lets no other script in', async () => {
      host.file('/ansvarsgraf.js', readFileSync('dist/web/embed/ansvarsgraf.js', 'utf8'));
      const url = host.page('/own', {
        body: `<ansvarsgraf-chart root="vvg" server="${api.address}/"></ansvarsgraf-chart>`,
        head: '<script type="module" src="/ansvarsgraf.js"></script>',
        policy: `script-src 'self'; connect-src ${api.address}; require-trusted-types-for 'script'; trusted-types ansvarsgraf`,
      });
      await visit(url, async (page) => {
        await expect.poll(() => names(page)).toHaveLength(8);
        await page
          .locator('ansvarsgraf-chart')
          .getByRole('button', { name: /^\+5 organ under/ })
          .click();
        await expect.poll(() => names(page)).toHaveLength(13);
      });
    });

    test('a card says who owns a goal and where it is reported, as of today or of another day', async () => {
      await visit(withScript(`<ansvarsgraf-answer for="${GOAL}"></ansvarsgraf-answer>`), async (page) => {
        const card = page.locator('ansvarsgraf-answer article');
        await card.waitFor();
        const told = await (await fetch(`${api.address}/embed/answer/${GOAL}.json`)).json();
        expect(told.owners.lines.length).toBeGreaterThan(0);
        const text = await card.innerText();
        expect(text).toContain(told.name);
        expect(text).toContain(told.statusWord);
        expect(text).toContain('Läget');
        for (const { word, pieces } of [...told.owners.lines, ...told.reporting.lines])
          expect(text).toContain(
            [
              word,
              ...pieces.map((piece: string | { name: string }) => (typeof piece === 'string' ? piece : piece.name)),
            ].join(' '),
          );
        expect(await violations(page)).toEqual([]);
        await page.evaluate("document.querySelector('ansvarsgraf-answer').setAttribute('as-of', '2022-03-10')");
        await expect.poll(() => card.innerText()).toContain('Läget 10 mars 2022');
        await page.evaluate(
          "addEventListener('ansvarsgraf-select', (event) => { event.preventDefault(); window.heard = event.detail.id; })",
        );
        await card.getByRole('heading', { name: told.name }).getByRole('link').click();
        expect(await page.evaluate('window.heard')).toBe(GOAL);
        await page.evaluate("document.querySelector('ansvarsgraf-answer').setAttribute('lang', 'en')");
        await expect.poll(() => card.innerText()).toContain('As of 10 March 2022');
        expect(await page.locator('ansvarsgraf-answer .card-name a').getAttribute('lang')).toBe('sv');
      });
    });

    test('the card of an area tells by name whose it is and where it is taken up', async () => {
      await visit(withScript(`<ansvarsgraf-answer for="${AREA}" lang="sv"></ansvarsgraf-answer>`), async (page) => {
        const card = page.locator('ansvarsgraf-answer article');
        await card.waitFor();
        expect(await card.innerText()).toMatch(
          /Vem svarar för det\?[\s\S]*RPO Psykisk hälsa, Sydöstra[\s\S]*Var rapporteras det\?[\s\S]*AU-möte/,
        );
      });
    });

    test('a card of what nobody answers for says so', async () => {
      await visit(
        withScript('<ansvarsgraf-answer for="vvg"></ansvarsgraf-answer>'),
        async (page) => {
          await expect
            .poll(() => page.locator('ansvarsgraf-answer [part=message]').innerText())
            .toMatch(/for är ”.*Väntat: /);
        },
        {},
        /status 400|Failed to load/,
      );
    });
  });

  describe('as a frame', () => {
    const framed = (src: string, site = host, more = ''): string =>
      site.page('/frame', {
        body: `<iframe src="${api.address}${src}" title="Organisationsschema: VVG" width="100%" height="200"${more}></iframe>`,
        head: `<script type="module" src="${api.address}/embed/ansvarsgraf.js"></script>`,
        policy: `script-src ${api.address}; frame-src ${api.address}`,
      });

    test('the chart stands in it, and makes it as high as itself', async () => {
      await visit(framed('/embed/chart/vvg', host, ' allow="fullscreen"'), async (page) => {
        const frame = page.frameLocator('iframe');
        await frame.locator('.chart[data-mode=chart] .body-box').first().waitFor();
        expect(plain(await frame.locator('.body-name').allTextContents())).toContain(
          'Vårdsamverkan Västra Götaland (VVG)',
        );
        await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height ?? 0).toBeGreaterThan(400);
        expect(await frame.locator('html').evaluate('document.documentElement.scrollHeight <= innerHeight + 1')).toBe(
          true,
        );
        expect(await frame.locator('h1').count()).toBe(1);
        expect(await frame.getByRole('button', { name: 'Helskärm' }).isVisible()).toBe(true);
        expect(await violations(page)).toEqual([]);
        await frame.locator('[data-body=delregional-goteborgsomradet] > .body-box .body-root').focus();
        await frame.locator('[data-body=delregional-goteborgsomradet] > .body-box .body-root').click();
        await frame.locator('h1', { hasText: 'Delregional vårdsamverkan Göteborgsområdet' }).waitFor();
        expect(page.url()).toBe(`${host.origin}/frame`);
        await frame.locator('.body-name').first().click();
        await page.waitForURL(`${api.address}/e/delregional-goteborgsomradet`);
      });
    });

    test('it is read without a script, and themed by its address', async () => {
      await visit(
        framed('/embed/chart/vvg?theme=dark&lang=en&depth=1'),
        async (page) => {
          const frame = page.frameLocator('iframe');
          expect(await frame.locator('.body-name').count()).toBe(2);
          expect(await frame.locator('html').getAttribute('lang')).toBe('en');
          expect(
            await frame.getByRole('link', { name: 'Vårdsamverkan Västra Götaland (VVG)' }).getAttribute('target'),
          ).toBe('_top');
        },
        { javaScriptEnabled: false },
      );
    });

    test('a card stands in it too; an id that there is not is answered with the nearest, in the frame', async () => {
      await visit(framed(`/embed/answer/${GOAL}`), async (page) => {
        const frame = page.frameLocator('iframe');
        await frame.locator('.card').waitFor();
        expect(await frame.locator('h1').count()).toBe(1);
        expect(await violations(page)).toEqual([]);
      });
      await visit(
        framed('/embed/chart/rpo-psykisk-halsa-sydost'),
        async (page) => {
          const frame = page.frameLocator('iframe');
          await frame.getByRole('link', { name: 'RPO Psykisk hälsa, Sydöstra', exact: true }).click();
          await frame.locator('.chart[data-mode] .body-box').first().waitFor();
        },
        {},
        /status 404|Failed to load/,
      );
      const bad = await fetch(`${api.address}/embed/chart/vvg?depth=x`);
      expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('depth')]);
    });

    test('no site but those of the installation may frame it', async () => {
      await visit(
        framed('/embed/chart/vvg', stranger),
        async (page) => {
          await page.waitForTimeout(500);
          expect(await page.frameLocator('iframe').locator('.body-name').count()).toBe(0);
        },
        {},
        /frame-ancestors|failed|Refused|refused/,
      );
      const policy = async (path: string): Promise<string> =>
        (await fetch(`${api.address}${path}`)).headers.get('content-security-policy') ?? '';
      expect(await policy('/embed/chart/vvg')).toContain(`frame-ancestors 'self' ${host.origin}`);
      expect(await policy('/embed/chart/no-such-body')).toContain(`frame-ancestors 'self' ${host.origin}`);
      expect(await policy('/chart/vvg')).toContain("frame-ancestors 'none'");
    });
  });

  describe('by its address, through oEmbed', () => {
    test('the address of a chart becomes a frame that stands on the page', async () => {
      const url = `${api.address}/chart/vvg?depth=1`;
      const page = await (await fetch(url)).text();
      const [, link = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
      const answer = await (await fetch(link.replaceAll('&amp;', '&'))).json();
      expect(answer).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: 'Organisationsschema: Vårdsamverkan Västra Götaland (VVG)',
        width: 960,
        height: 640,
      });
      const shown = host.page('/oembed', { body: answer.html, policy: `frame-src ${api.address}` });
      await visit(shown, async (tab) => {
        await tab.frameLocator('iframe').locator('.chart[data-mode] .body-box').first().waitFor();
        expect(await tab.getByTitle('Organisationsschema: Vårdsamverkan Västra Götaland (VVG)').count()).toBe(1);
        expect(await violations(tab)).toEqual([]);
      });
    });

    test('sizes, other addresses, other formats and faults are answered as oEmbed has it', async () => {
      const ask = async (
        parameters: Record<string, string>,
      ): Promise<{ status: number; body: Record<string, unknown> }> => {
        const response = await fetch(`${api.address}/oembed?${new URLSearchParams(parameters)}`);
        return { status: response.status, body: await response.json() };
      };
      const small = await ask({
        url: `${api.address}/embed/chart/vvg`,
        maxwidth: '400',
        maxheight: '300',
        format: 'json',
      });
      expect(small.body).toMatchObject({ width: 400, height: 300 });
      expect(String(small.body.html)).toContain('width="400" height="300"');
      const goal = await ask({ url: `${api.address}/e/${GOAL}?lang=en` });
      expect(String(goal.body.html)).toContain(`${api.address}/embed/answer/${GOAL}?lang=en`);
      expect((await ask({ url: 'https://example.org/chart/vvg' })).status).toBe(404);
      expect((await ask({ url: `${api.address}/gaps` })).status).toBe(404);
      expect((await ask({ url: `${api.address}/chart/vg-finns-inte` })).status).toBe(404);
      expect((await ask({ url: `${api.address}/chart/vvg`, format: 'xml' })).status).toBe(501);
      expect((await ask({})).body).toMatchObject({ error: { code: 'BAD_PARAMETER', parameter: 'url' } });
      expect((await ask({ url: `${api.address}/chart/vvg`, maxwidth: 'wide' })).status).toBe(400);
      expect((await ask({ url: `${api.address}/chart/vvg?depth=9` })).status).toBe(400);
    });
  });

  test('answers may be read by the sites of the installation and by no other, without cookies', async () => {
    const allowed = async (path: string, origin: string, init: RequestInit = {}): Promise<(string | null)[]> => {
      const { headers } = await fetch(`${api.address}${path}`, { ...init, headers: { ...init.headers, origin } });
      return [
        headers.get('access-control-allow-origin'),
        headers.get('access-control-allow-credentials'),
        headers.get('set-cookie'),
      ];
    };
    const graphql = `/graphql?${new URLSearchParams({ query: '{ __typename }' })}`;
    for (const path of [
      '/chart/vvg.json',
      '/chart/none.json',
      '/chart/vvg.json?depth=x',
      `/embed/answer/${GOAL}.json`,
      `/oembed?url=${api.address}/chart/vvg`,
      graphql,
    ]) {
      expect(await allowed(path, host.origin), path).toEqual([host.origin, null, null]);
      expect(await allowed(path, stranger.origin), path).toEqual([null, null, null]);
    }
    const preflight = await fetch(`${api.address}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: host.origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect([
      preflight.status,
      preflight.headers.get('access-control-allow-origin'),
      preflight.headers.get('access-control-allow-headers'),
    ]).toEqual([204, host.origin, 'content-type']);
    await visit(
      withScript('<ansvarsgraf-chart root="vvg"></ansvarsgraf-chart>', stranger),
      async (page) => {
        await expect.poll(() => message(page).innerText()).toContain('låter inte den här sidan läsa svaret');
      },
      {},
      /CORS|failed|Failed/,
    );
  });

  test('an element on the server itself needs no setting; nothing is stored', async () => {
    await visit(`${api.address}/chart/vvg`, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    });
  });
});
