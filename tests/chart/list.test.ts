import { describe, expect, test } from 'vitest';
import { list } from '../../src/chart/list.js';
import { CHARTS, chart, shuffled } from './charts.js';

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
const words = (html: string): string =>
  html
    .replaceAll('\u00AD', '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/*
 *   Region Kalmar län
 *     ├ Nämnd A ── rapporterar till ▶ Nämnd B, ingår i ▶ Region
 *     └ Nämnd B (+3)
 */
const region = chart(
  'Region Kalmar län\n  Nämnd A\n  Nämnd B',
  [
    { kind: 'PART_OF', from: 'Nämnd A', to: 'Region Kalmar län' },
    { kind: 'STEERED_BY', from: 'Nämnd A', to: 'Region Kalmar län' },
    { kind: 'REPORTS_TO', from: 'Nämnd A', to: 'Nämnd B' },
  ],
  {
    'Nämnd A': { bodyKind: 'BOARD', levels: ['REGIONAL', 'COUNTY'] },
    'Nämnd B': { hiddenChildren: 3, bodyKind: 'BOARD', levels: [] },
  },
);

describe('a chart as a list', () => {
  test.each(Object.entries(CHARTS))('%s: each body once, in whatever order they come', (_, drawn) => {
    const html = list(drawn);
    expect(count(html, / data-body="/g)).toBe(new Set(drawn.nodes.map(({ id }) => id)).size);
    expect(list(shuffled(drawn, 11))).toBe(html);
    expect(html).not.toMatch(/ style=| on[a-z]+=/);
    for (const name of ['ul', 'li', 'div', 'a', 'button', 'span', 'p'])
      expect(count(html, new RegExp(`<${name}[ >]`, 'g')), name).toBe(count(html, new RegExp(`</${name}>`, 'g')));
  });

  test('a body says its name, its levels, its kind and its links; being part of the body above it is its place', () => {
    const html = list(region, { href: ({ id }) => `/e/${encodeURIComponent(id)}` });
    const [, one = ''] = /data-body="Nämnd A">(.*?)<\/li><li class="body"/.exec(html) ?? [];
    expect(words(one)).toBe(
      'Nämnd A Region Län nämnd eller styrelse rapporterar till Nämnd B styrs av Region Kalmar län',
    );
    expect(one).toContain('href="/e/N%C3%A4mnd%20A"');
    expect(one).toContain('<a href="#chart-Nämnd_B" data-other="Nämnd B"');
    expect(words(list(region, { language: 'EN' }))).toContain('board reports to Nämnd B');
    expect(list(region, { language: 'EN' })).toContain('<span lang="sv">Nämnd A</span>');
  });

  test('a count is a button that says whether it is open, or a link where no script answers', () => {
    const buttons = list(region);
    expect(words(buttons)).toContain('+3 organ under Nämnd B');
    expect(buttons).toMatch(/<button class="body-count"[^>]* aria-expanded="false">\+3</);
    expect(buttons).toMatch(/<button class="body-count"[^>]* aria-expanded="true">2</);
    const links = list(region, { countHref: ({ id }) => `/chart/${id}` });
    expect(links).not.toContain('<button');
    expect(links).toContain('href="/chart/Nämnd B">+3');
    expect(count(links, /class="body-count"/g)).toBe(1);
  });

  test('another body may be made the top where there is anything below it', () => {
    const html = list(region, { rootHref: ({ id }) => `/chart/${id}` });
    expect(count(html, /class="body-root"/g)).toBe(1);
    expect(html).toContain('href="/chart/Nämnd B"');
  });

  test('links lead to bodies of the whole chart that are not shown', () => {
    const part = { ...region, nodes: region.nodes.slice(0, 2), edges: [] };
    expect(words(list(part))).not.toContain('Nämnd B');
    expect(words(list(part, { whole: region }))).toContain('rapporterar till Nämnd B');
  });

  test('markup in names, ids and kinds is text; an address of another scheme is none', () => {
    const html = list(
      chart('Rot\n  <img src=x onerror=alert(1)>', [], {
        '<img src=x onerror=alert(1)>': { bodyKind: '<b>', levels: ['"><i>'] },
      }),
      { href: () => 'javascript:alert(1)', id: '"><u>' },
    );
    expect(html).not.toMatch(/<(img|b|i|u)[ >]/);
    expect(html).not.toContain('javascript:');
    expect(words(html)).toContain('&lt;img src=x onerror=alert(1)&gt;');
  });
});
