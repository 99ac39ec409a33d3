import { LIGHT } from '../../src/chart/palette.js';
import { bandOf } from '../../src/chart/patterns.js';
import { ownTheme, styleSheet } from '../../src/chart/style-sheet.js';

/** Stripes across a band, as the dashes of a line say: the first is drawn, the second is not, and so on. */
function stripes(dash: string | undefined): string {
  let at = 0;
  const stops = (dash ?? '1').split(' ').flatMap((length, index) => {
    const from = at;
    at += Number(length);
    const colour = index % 2 === 0 ? 'currentColor' : 'transparent';
    return [`${colour} ${from / 16}em`, `${colour} ${at / 16}em`];
  });
  return `repeating-linear-gradient(${stops.join(',')})`;
}

/** The band of a level as backgrounds, in the strokes of the drawing. */
function band(level: string): string {
  const strokes = bandOf(level).map(({ at, width, dash }) => ({
    image: stripes(dash),
    place: `${(at - width / 2) / 16}em 0/${width / 16}em 100% no-repeat`,
  }));
  return strokes.map(({ image, place }) => `${image} ${place}`).join(',');
}

/**
 * The colours of charts, and of the words and bands of levels, as rules of a style sheet: as the reader's system prefers,
 * or as the attribute `data-theme` of a chart says.
 */
export function colours(): string {
  const levels = Object.keys(LIGHT.levels).map(
    (level) =>
      `.level-${level}{color:var(--chart-${level}-ink);background:var(--chart-${level}-tint)}` +
      `.band-${level}{color:var(--chart-${level}-ink);background:${band(level)}}`,
  );
  return styleSheet('auto') + ownTheme('light') + ownTheme('dark') + levels.join('');
}
