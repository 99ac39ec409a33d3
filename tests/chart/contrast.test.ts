import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/chart/palette.js';
import { bandOf, linkStyle } from '../../src/chart/patterns.js';
import { LEVEL_ORDER, LINK_ORDER } from '../../src/chart/words.js';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
])('%s', (_, { paper, surface, text, quiet, edge, tree, badge, onBadge, levels, links }) => {
  test('text keeps 4.5:1 to what lies behind it', () => {
    const pairs = [
      [text, paper],
      [text, surface],
      [quiet, paper],
      [onBadge, badge],
      ...Object.values(levels).map(({ ink, tint }) => [ink, tint]),
      ...Object.values(links).map((colour) => [colour, paper]),
    ];
    for (const [one = '', other = ''] of pairs)
      expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(4.5);
  });

  test('lines, boxes and bands keep 3:1', () => {
    const pairs = [
      [edge, paper],
      [edge, surface],
      [tree, paper],
      [badge, surface],
      ...Object.values(levels).map(({ ink }) => [ink, surface]),
    ];
    for (const [one = '', other = ''] of pairs)
      expect(contrast(one, other), `${one} on ${other}`).toBeGreaterThanOrEqual(3);
  });

  test('each level has a colour of its own', () => {
    expect(LEVEL_ORDER.filter((level) => !levels[level])).toEqual([]);
  });
});

test('without colour, each level has its own band and each kind of link its own dashes', () => {
  expect(new Set(LEVEL_ORDER.map((level) => JSON.stringify(bandOf(level)))).size).toBe(LEVEL_ORDER.length);
  expect(new Set(LINK_ORDER.map((kind) => linkStyle(kind).dash)).size).toBe(LINK_ORDER.length);
  expect(bandOf('__proto__')).not.toEqual(bandOf('NATIONAL'));
});
