import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/chart/chart.js';
import { fromTheTop, opened, revealed, shown, shut, wayTo } from '../../src/chart/shown.js';
import { chart } from './charts.js';

/*
 *   Sverige
 *     ├ Norr ─ Umeå ─ Holmsund
 *     └ Syd  ─ 1 … 80
 */
const country = chart(
  [
    'Sverige',
    '  Norr',
    '    Umeå',
    '      Holmsund',
    '  Syd',
    ...Array.from({ length: 80 }, (_, index) => `    Grupp ${index + 1}`),
  ].join('\n'),
  [{ kind: 'REPORTS_TO', from: 'Umeå', to: 'Sverige' }],
);
const names = ({ nodes }: Chart): string[] => nodes.map(({ name }) => name);
const hidden = ({ nodes }: Chart, id: string): number => nodes.find((node) => node.id === id)?.hiddenChildren ?? -1;

describe('what of a chart is shown', () => {
  test('at first what is nearest to the top; what has no room is counted', () => {
    const first = shown(country, fromTheTop(country));
    expect(names(first)).toEqual(['Sverige', 'Norr', 'Umeå', 'Holmsund', 'Syd']);
    expect(hidden(first, 'Syd')).toBe(80);
  });

  test('a chart a little larger than sixty is shown whole', () => {
    const region = chart(['Län', ...Array.from({ length: 70 }, (_, index) => `  Kommun ${index}`)].join('\n'));
    expect(names(shown(region, fromTheTop(region)))).toHaveLength(71);
  });

  test('a count opens: sixty at once, and all when it is asked for again', () => {
    const once = opened(country, fromTheTop(country), 'Syd');
    expect(names(shown(country, once))).toHaveLength(62);
    expect(hidden(shown(country, once), 'Syd')).toBe(20);
    const again = shown(country, opened(country, once, 'Syd'));
    expect(hidden(again, 'Syd')).toBe(0);
    expect(names(again)).toContain('Grupp 80');
  });

  test('a branch shuts: what hangs below is counted, with the links that led there gone', () => {
    const closed = shut(fromTheTop(country), 'Norr');
    const seen = shown(country, closed);
    expect(names(seen)).toEqual(['Sverige', 'Norr', 'Syd']);
    expect(hidden(seen, 'Norr')).toBe(1);
    expect(seen.edges).toEqual([]);
    expect(names(shown(country, opened(country, closed, 'Norr')))).toContain('Holmsund');
  });

  test('a body is found behind whatever is closed above it', () => {
    const closed = shut(shut(fromTheTop(country), 'Sverige'), 'Norr');
    expect(names(shown(country, closed))).toEqual(['Sverige']);
    expect(names(shown(country, revealed(country, closed, 'Holmsund')))).toContain('Holmsund');
  });

  test('the way to a body, from the top', () => {
    expect(wayTo(country, 'Holmsund').map(({ name }) => name)).toEqual(['Sverige', 'Norr', 'Umeå', 'Holmsund']);
    expect(wayTo(country, 'Finns inte')).toEqual([]);
  });
});
