import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { fullName } from '../../src/chart/name.js';
import { svg } from '../../src/chart/svg.js';
import { CHARTS, chart, shuffled } from './charts.js';

const several = CHARTS['several parents'] ?? chart('');
const councils = CHARTS['a care region with 26 RPO and an AU each'] ?? chart('');

/** Throws where the text is not well-formed XML. */
const parsed = (xml: string): Resvg => new Resvg(xml, { font: { loadSystemFonts: false } });
const textOf = (xml: string): string => xml.replaceAll(/<[^>]*>/g, ' ');
const count = (xml: string, pattern: RegExp): number => [...xml.matchAll(pattern)].length;

describe('the picture as one file', () => {
  test.each(Object.entries(CHARTS))('%s: well-formed, and it loads nothing', (_, drawn) => {
    for (const options of [{}, { theme: 'dark', language: 'EN' }, { paper: 'A3', plain: true }] as const) {
      const xml = svg(drawn, { ...options, source: 'Källa: öppna dokument', date: '2026-11-22' });
      expect(() => parsed(xml)).not.toThrow();
      expect(xml).not.toMatch(/url\(|<image|<script|@import|@font-face|xlink/);
    }
  });

  test('each body is a group that says its name, kind, level, what it lies under and what it is joined to', () => {
    const xml = svg(
      chart(
        'Region Kalmar län\n  Kommun <A> & "B"',
        [{ kind: 'REPORTS_TO', from: 'Kommun <A> & "B"', to: 'Region Kalmar län' }],
        {
          'Kommun <A> & "B"': {
            levels: ['MUNICIPAL', 'COUNTY'],
            bodyKind: 'MUNICIPALITY',
            hiddenChildren: 12,
            abbreviation: 'KAB',
          },
        },
      ),
    );
    expect(xml).toContain(
      '<title>Kommun &lt;A&gt; &amp; &quot;B&quot; (KAB). Kommun. Kommun, Län. Under Region Kalmar län. 12 fler organ under, visas inte</title>' +
        '<desc>Rapporterar till Region Kalmar län</desc>',
    );
    expect(count(xml, /role="listitem"/g)).toBe(2);
    expect(svg(several, { language: 'EN' })).toContain(
      '<desc>Is coordinated by AU D. Reports to Regionstyrelsen</desc>',
    );
  });

  test('every name, level and link kind stands in it as text, and the legend explains just those', () => {
    const xml = textOf(svg(several));
    for (const word of [
      'Samband',
      'rapporterar till',
      'styrs av',
      'samverkar med',
      'stödjer',
      'samordnas av',
      'Sjukvårdsregion',
    ])
      expect(xml).toContain(word);
    expect(xml).not.toContain('speglar');
    expect(textOf(svg(councils))).not.toContain('Delregional');
    expect(textOf(svg(chart('Rot\n  A')))).not.toContain('Samband');
    for (const node of councils.nodes) expect(svg(councils)).toContain(fullName(node));
  });

  test('title, counts, source and date are told; the day is never that of the clock', () => {
    const drawn = chart('Rot\n  A', [], { A: { hiddenChildren: 4 } });
    const xml = svg(drawn, { title: 'Vår organisation', source: 'Källa: handlingsplan 2022', date: '2022-03-10' });
    expect(xml).toContain('<title id="chart-title">Organisationsschema: Vår organisation</title>');
    expect(textOf(xml)).toContain('2 organ visas, 4 till ligger bakom siffrorna');
    expect(textOf(xml)).toContain('Källa: handlingsplan 2022 · 2022-03-10');
    expect(svg(drawn)).toBe(svg(shuffled(drawn, 5)));
    expect(textOf(svg({ ...drawn, truncated: true }))).toContain('utelämnade');
  });
});

describe('the picture in a page', () => {
  test('bodies and counts lead on; nothing leads to a script', () => {
    const drawn = chart('Rot\n  A', [], { A: { hiddenChildren: 4 } });
    const xml = svg(drawn, { href: ({ id }) => `/organ/${id}?a=1&b=2`, openHref: ({ id }) => `?focus=${id}` });
    expect(xml).toContain('<a href="/organ/A?a=1&amp;b=2" aria-label="A. ');
    expect(xml).toContain('<a href="?focus=A" aria-label="Visa 4 till under A">');
    expect(count(xml, /<a /g)).toBe(3);
    expect(() => parsed(xml)).not.toThrow();
    for (const href of [
      'javascript:alert(1)',
      ' JAVA\tscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '\u0001javascript:x',
    ])
      expect(svg(drawn, { href: () => href, openHref: () => href })).not.toContain('<a ');
  });

  test('two pictures in one page share no id; the style takes the nonce of the page', () => {
    const ids = (xml: string): string[] => [...xml.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    const [one, other] = [ids(svg(several, { id: 'a' })), ids(svg(several, { id: 'b' }))];
    expect(new Set([...one, ...other]).size).toBe(one.length + other.length);
    expect(svg(several, { nonce: 'abc123' })).toContain('<style nonce="abc123">');
  });

  test('names full of markup stay text', () => {
    const evil = '</text><script>alert(1)</script>\u0000\u001b]]>&#x3c;\ud800';
    const drawn = chart('Rot\n  A', [{ kind: evil, from: 'Rot', to: 'A' }], {
      A: {
        name: evil,
        abbreviation: '"><b>',
        levels: [evil, '__proto__', 'constructor'],
        bodyKind: 'toString',
        id: 'A',
      },
    });
    const xml = svg(drawn, { title: evil, source: evil, date: evil, id: '"><x' });
    expect(() => parsed(xml)).not.toThrow();
    expect(xml).not.toMatch(/<script|<b>|<x/);
  });
});

describe('the colours', () => {
  const colours = (xml: string): string[] => xml.match(/#[0-9a-f]{6}/g) ?? [];

  test('light, dark, or as the reader has it; forced colours are kept; on paper it is light', () => {
    const [light, dark, auto] = (['light', 'dark', 'auto'] as const).map((theme) => svg(several, { theme }));
    expect(light).not.toContain('prefers-color-scheme');
    expect(auto).toContain('prefers-color-scheme:dark');
    expect(dark).toContain('--chart-paper:#12171c');
    expect(dark).toContain('@media print{.chart{--chart-paper:#ffffff');
    for (const xml of [light, dark, auto]) expect(xml).toContain('forced-colors:active');
  });

  test('plain, it has the colours themselves and no custom properties', () => {
    const xml = svg(several, { theme: 'light', plain: true });
    expect(xml).not.toMatch(/var\(|--chart|@media/);
    expect(colours(xml).length).toBeGreaterThan(10);
  });
});

describe('on paper', () => {
  /** The size in points that a type of 12 pixels has on the sheet. */
  const points = (xml: string): number => {
    const [, millimetres] = /width="([\d.]+)mm"/.exec(xml) ?? [];
    const [, pixels] = /viewBox="0 0 ([\d.]+)/.exec(xml) ?? [];
    return (((12 * Number(millimetres)) / Number(pixels)) * 72) / 25.4;
  };

  test('a care region with its 26 RPO fits on an A3, names no smaller than 7 points', () => {
    const xml = svg(councils, { paper: 'A3', source: 'Källa', date: '2026-11-22' });
    expect(/ width="[\d.]+mm" height="[\d.]+mm"/.exec(xml)?.[0]).toBe(' width="420mm" height="297mm"');
    expect(points(xml)).toBeGreaterThanOrEqual(7);
  });

  test('what does not fit becomes longer, not smaller', () => {
    const lines = Array.from(
      { length: 30 },
      (_, at) => `  Råd ${at}\n${Array.from({ length: 13 }, (_no, of) => `    Grupp ${at} ${of}`).join('\n')}`,
    );
    const xml = svg(chart(['Sverige', ...lines].join('\n')), { paper: 'A3' });
    expect(points(xml)).toBeGreaterThanOrEqual(7);
    expect(Number(/height="([\d.]+)mm"/.exec(xml)?.[1])).toBeGreaterThan(297);
  });
});
