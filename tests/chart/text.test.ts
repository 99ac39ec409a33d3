import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { BOLD, REGULAR, UNITS_PER_EM } from '../../src/chart/advances.js';
import { breakLines, widthOf } from '../../src/chart/text.js';
import type { Type } from '../../src/chart/type.js';
import { advancesIn, FONTS } from './font-file.js';

const TYPE: Type = { size: 12, weight: 'regular' };

describe('the widths of text are those of the font that is shipped', () => {
  test.each([
    ['regular', REGULAR, FONTS.regular],
    ['bold', BOLD, FONTS.bold],
  ] as const)('%s: each character of the table advances as the font file says', (_, groups, file) => {
    const font = advancesIn(file);
    expect(font.unitsPerEm).toBe(UNITS_PER_EM);
    const stated = Object.entries(groups).flatMap(([advance, characters]) =>
      [...characters].map((character) => [character, Number(advance)] as const),
    );
    expect(stated.length).toBeGreaterThan(340);
    expect(stated).toEqual(stated.map(([character]) => [character, font.of(character)]));
  });

  test.each(['regular', 'bold'] as const)('%s: a renderer draws no text wider than it is measured', (weight) => {
    for (const text of [
      'Regionsjukvårdsledningen',
      'fi ff ffl AV Tå LV',
      'Öron-, näsa- och halssjukdomar',
      'MWÅÄÖ (RSL)',
    ]) {
      const type: Type = { size: 20, weight };
      const drawn = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="20" y="40" font-family="DejaVu Sans" font-size="20" font-weight="${weight === 'bold' ? 700 : 400}">${text}</text></svg>`,
        { font: { loadSystemFonts: false, fontFiles: Object.values(FONTS) } },
      ).innerBBox();
      expect(drawn?.width, text).toBeGreaterThan(widthOf(text, type) * 0.9);
      expect(drawn?.width, text).toBeLessThanOrEqual(widthOf(text, type) + 0.5);
    }
  });
});

describe('names break as Swedish does', () => {
  test.each([
    [
      'Samverkansnämnden för Sydöstra sjukvårdsregionen',
      140,
      ['Samverkansnämnden', 'för Sydöstra', 'sjukvårdsregionen'],
    ],
    ['Regionsjukvårdsledningen', 130, ['Regionsjukvårds-', 'ledningen']],
    ['programområdet', 70, ['program-', 'området']],
    ['Öron-, näsa- och halssjukdomar', 110, ['Öron-, näsa- och', 'halssjukdomar']],
    ['Vård- och omsorgs-/socialförvaltning', 120, ['Vård- och', 'omsorgs-/social-', 'förvaltning']],
    ['Jämtland-Härjedalen', 80, ['Jämtland-', 'Härjedalen']],
    ['Stockholm', 46, ['Stock-', 'holm']],
  ])('%s in %i pixels', (name, width, lines) => {
    expect(breakLines(name, width, TYPE)).toEqual(lines);
  });

  test('no line is wider than its column, and no letter is lost', () => {
    const names = [
      'Arbetsmarknadsrehabiliteringssamordningsdelegationen i Västra Götaland',
      'X'.repeat(90),
      'Ett organ med 😀😀😀😀😀😀😀😀😀😀😀 i namnet',
      'råd',
      '',
    ];
    for (const name of names) {
      for (const width of [40, 75, 126, 300]) {
        const lines = breakLines(name, width, TYPE);
        for (const line of lines) expect(widthOf(line, TYPE), `${line} in ${width}`).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(/[- ]/g, '')).toBe(name.replaceAll(/[- ]/g, ''));
      }
    }
  });

  test('however a name is written, å is one letter and spaces are single', () => {
    expect(breakLines('Kunskapsra\u030Ad\n\t Hälsa', 300, TYPE)).toEqual(['Kunskapsråd Hälsa']);
  });
});
