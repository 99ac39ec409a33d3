import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds against WCAG 2.1 AA and good practice, each with the first elements. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html).join(' | ')))",
  )) as string[];
}

/** Names without the soft hyphens that let them break. */
export const plain = (texts: readonly string[]): string[] =>
  texts.map((text) => text.replaceAll('\u00AD', '').replaceAll(/\s+/g, ' ').trim());

/** Runs in the page: what is wrong with the boxes of a chart, said of each. */
const FAULTS = `(root) => {
  const boxes = [...root.querySelectorAll('.body-box')].map((box) => ({ box, at: box.getBoundingClientRect() }));
  const called = (box) => box.querySelector('.body-name').textContent;
  const faults = [];
  const stage = root.querySelector('.chart-space')?.getBoundingClientRect();
  boxes.forEach(({ box, at }, index) => {
    for (const { box: other, at: that } of boxes.slice(index + 1))
      if (at.left < that.right - 1 && that.left < at.right - 1 && at.top < that.bottom - 1 && that.top < at.bottom - 1)
        faults.push(called(box) + ' over ' + called(other));
    if (stage && (at.left < stage.left - 1 || at.right > stage.right + 1 || at.bottom > stage.bottom + 1)) faults.push(called(box) + ' outside');
    if (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1) faults.push(called(box) + ' is cut off');
    for (const part of box.querySelectorAll(':scope > .body-name, :scope > .body-about > .body-level, :scope > .body-count')) {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      if (left < at.left - 1 || right > at.right + 1 || top < at.top - 1 || bottom > at.bottom + 1)
        faults.push(called(box) + ': ' + part.className + ' reaches out');
    }
    const count = box.querySelector(':scope > .body-count')?.getBoundingClientRect();
    for (const part of count ? box.querySelectorAll(':scope > .body-name > span, .body-level') : [])
      for (const { left, right, top, bottom } of part.getClientRects())
        if (left < count.right && count.left < right && top < count.bottom && count.top < bottom) faults.push(called(box) + ': count over text');
  });
  return faults;
}`;

/** Boxes over one another, outside, or with text cut off: none in a chart as it should be. `chart` finds it in the page. */
export const faults = (page: Page, chart = "document.querySelector('.chart')"): Promise<string[]> =>
  page.evaluate(`(${FAULTS})(${chart})`);

/** What stands under each element of the keyboard's focus, also in shadow trees: tag and accessible text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(`(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replaceAll('\\u00AD', '').trim();
  })()`);
