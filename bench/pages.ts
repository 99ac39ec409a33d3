// First paint of pages in a real Chromium: `npm run bench:pages`. Medians of one run on one machine; take the ratios.

import { openGrafeo } from '../src/graph/grafeo.js';
import { INDEXES } from '../src/statements/store.js';
import { launchBrowser } from '../tests/setup/browser.js';
import { Api, draw } from '../tests/setup/kit.js';

const ROUNDS = 15;
const WARM_UP = 3;

/** A body with 20 groups of 24 below each: 501 bodies, as many as a chart holds. */
function fiveHundred(): string {
  const bodies = ['  - { id: topp, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: A }'];
  for (let group = 1; group <= 20; group += 1) {
    bodies.push(
      `  - { id: g${group}, name: Regionalt programområde ${group}, bodyKind: RPO, section: A, partOf: [{ id: topp }] }`,
    );
    for (let member = 1; member <= 24; member += 1)
      bodies.push(
        `  - { id: g${group}-${member}, name: Regional arbetsgrupp ${group}.${member}, bodyKind: RAG, section: A, partOf: [{ id: g${group} }] }`,
      );
  }
  return `bodies:\n${bodies.join('\n')}\n`;
}

const graph = await openGrafeo({ timeout: 60_000 });
await graph.prepare(INDEXES);
await draw(graph, fiveHundred());
const api = await Api.over(graph);
const browser = await launchBrowser();
const PAGES = {
  'an empty answer of the server': '/health/live',
  'an entity': '/e/g1',
  'a chart of 500 bodies': '/chart/topp?depth=3',
};
const PAINT =
  "performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? performance.timing.domComplete - performance.timing.navigationStart";
for (const [name, path] of Object.entries(PAGES)) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${api.address}${path}`, { waitUntil: 'load' });
    await page.waitForTimeout(50);
    const paint = Number(await page.evaluate(PAINT));
    if (round >= WARM_UP) times.push(paint);
    await page.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  process.stdout.write(`${name}: first paint after ${at(0.5)} ms (${at(0)} to ${at(1)})\n`);
}
await browser.close();
await api.close();
