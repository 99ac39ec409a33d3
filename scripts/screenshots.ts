// Takes the pictures of the README from the real product: `npm run screenshots`.
import { mkdirSync } from 'node:fs';
import { openGrafeo } from '../src/graph/grafeo.js';
import { INDEXES } from '../src/statements/store.js';
import { launchBrowser } from '../tests/setup/browser.js';
import { Api, loadSeeds } from '../tests/setup/kit.js';

const FOLDER = 'docs/screenshots';
const PAGES = {
  start: '/',
  goal: '/e/rpo-psykisk-halsa-2022-mal-5-kliniska-programomraden',
  answer: `/search?${new URLSearchParams({ q: 'Vem är ordförande i VVG?' })}`,
  chart: '/chart/rpo-psykisk-halsa-sydostra',
  gaps: '/gaps',
};

const graph = await openGrafeo({ timeout: 60_000 });
await graph.prepare(INDEXES);
await loadSeeds(graph);
const api = await Api.over(graph);
const browser = await launchBrowser();
mkdirSync(FOLDER, { recursive: true });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
for (const [name, path] of Object.entries(PAGES)) {
  await page.goto(`${api.address}${path}`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
await browser.close();
await api.close();
