import type { Theme } from './chart.js';
import { DARK, LIGHT, type Palette } from './palette.js';
import { FONT_FAMILY } from './type.js';

/** Each colour as a custom property. */
function properties({ levels, links, ...plain }: Palette): [string, string][] {
  return [
    ...Object.entries(plain).map(([name, colour]): [string, string] => [`--chart-${name}`, String(colour)]),
    ...Object.entries(levels).flatMap(([level, { ink, tint }]): [string, string][] => [
      [`--chart-${level}-ink`, ink],
      [`--chart-${level}-tint`, tint],
    ]),
    ...Object.entries(links).map(([family, colour]): [string, string] => [`--chart-${family}`, colour]),
  ];
}

/** Where the reader has set colours for everything, only those are used. */
const forced = (name: string): string =>
  /paper|surface|tint|onBadge/.test(name)
    ? 'Canvas'
    : name.endsWith('link')
      ? 'LinkText'
      : name.endsWith('focus')
        ? 'Highlight'
        : 'CanvasText';

const declared = (all: readonly [string, string][]): string => all.map(([name, value]) => `${name}:${value}`).join(';');

function rules(colour: (name: string) => string): string {
  const levels = Object.keys(LIGHT.levels).map(
    (level) =>
      `.chart-tint-${level}{fill:${colour(`--chart-${level}-tint`)}}` +
      `.chart-ink-${level}{fill:${colour(`--chart-${level}-ink`)}}` +
      `.chart-band-${level}{stroke:${colour(`--chart-${level}-ink`)};fill:none}`,
  );
  const links = Object.keys(LIGHT.links).map(
    (family) =>
      `.chart-link-${family}{stroke:${colour(`--chart-${family}`)};fill:none}` +
      `.chart-end-${family}{fill:${colour(`--chart-${family}`)}}`,
  );
  return [
    `.chart-paper{fill:${colour('--chart-paper')}}`,
    `.chart-text{fill:${colour('--chart-text')}}`,
    `.chart-quiet{fill:${colour('--chart-quiet')}}`,
    `.chart-box{fill:${colour('--chart-surface')};stroke:${colour('--chart-edge')}}`,
    `.chart-tree{stroke:${colour('--chart-tree')};fill:none}`,
    `.chart-halo{stroke:${colour('--chart-paper')};fill:none}`,
    `.chart-badge{fill:${colour('--chart-badge')}}`,
    `.chart-count{fill:${colour('--chart-onBadge')}}`,
    ...levels,
    ...links,
  ].join('');
}

const HOVER =
  '.chart a{cursor:pointer}.chart a:hover .chart-box,.chart a:focus-visible .chart-box{stroke:var(--chart-text);stroke-width:2.5}' +
  '.chart a:focus{outline:none}.chart a:focus-visible .chart-badge{stroke:var(--chart-text);stroke-width:2.5}';

/**
 * The style of a drawing: colours as custom properties of `.chart`, which a page may set anew; dark where the theme or the
 * reader's system says so, always light on paper, and the reader's own colours where these are forced.
 *
 * @param isPlain with the colours themselves instead of custom properties, for renderers that know none; one theme only
 */
export function styleSheet(theme: Theme, isPlain = false): string {
  const font = `.chart text{font-family:${FONT_FAMILY}}`;
  const own = properties(theme === 'dark' ? DARK : LIGHT);
  if (isPlain) {
    const values = new Map(own);
    return font + rules((name) => values.get(name) ?? 'none');
  }
  const system = own.map(([name]): [string, string] => [name, forced(name)]);
  return [
    font,
    `.chart{${declared(own)}}`,
    theme === 'auto' ? `@media screen and (prefers-color-scheme:dark){.chart{${declared(properties(DARK))}}}` : '',
    theme === 'dark' ? `@media print{.chart{${declared(properties(LIGHT))}}}` : '',
    `@media (forced-colors:active){.chart{forced-color-adjust:none;${declared(system)}}}`,
    rules((name) => `var(${name})`),
    HOVER,
  ].join('');
}

/** The colours of a theme for one chart of a page whose style is that of `auto`, where the chart says so itself. */
export const ownTheme = (theme: 'light' | 'dark'): string =>
  `@media (forced-colors:none){.chart[data-theme="${theme}"]{color-scheme:${theme};${declared(properties(theme === 'dark' ? DARK : LIGHT))}}}`;
