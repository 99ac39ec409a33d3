import type { Language } from '../model/schema.generated.js';
import { DEFAULT_LANGUAGE } from '../words/language.js';
import { CHART_WORDS, PICTURE_WORDS, SETTINGS } from '../words/words.js';
import type { Chart, ChartNode, Theme } from './chart.js';
import { drawBox, write } from './draw-box.js';
import { drawLinks, drawTree } from './draw-lines.js';
import { type Layout, layout } from './layout.js';
import { legend } from './legend.js';
import { fullName } from './name.js';
import { styleSheet } from './style-sheet.js';
import { breakLines, widthOf } from './text.js';
import type { Type } from './type.js';
import { linkWords } from './words.js';
import { element, escaped, short } from './xml.js';

export interface SvgOptions {
  /** The most pixels that the picture may be wide, margins included. Default 1200; `paper` chooses its own. */
  width?: number;
  /** A sheet that it is to be printed on, lying: the drawing is as large as the sheet allows and legible on it. */
  paper?: 'A3';
  language?: Language;
  theme?: Theme;
  /** The headline; else the name of the root. */
  title?: string;
  /** Where the facts come from, for the last line. */
  source?: string;
  /** The day of the picture or of the facts, for the last line: it is never taken from the clock. */
  date?: string;
  /** Where the box of a body leads. */
  href?: (node: ChartNode) => string | undefined;
  /** Where the count of bodies that are not shown leads. */
  openHref?: (node: ChartNode) => string | undefined;
  /** The beginning of every id of an element, where several pictures stand in one page. Default `chart`. */
  id?: string;
  /** The nonce of the style element, for a page with a strict content security policy. */
  nonce?: string;
  /** With plain colours, for renderers that know no custom properties. */
  plain?: boolean;
}

const MARGIN = 32;
const LEAST_CONTENT = 624;
const TITLE: Type & { line: number } = { size: 20, weight: 'bold', line: 27 };
const QUIET: Type & { line: number } = { size: 12, weight: 'regular', line: 17 };
const SOURCE: Type & { line: number } = { size: 11, weight: 'regular', line: 16 };

/**
 * A3, lying, in millimetres; the drawing may be so many pixels wide on it before its names get smaller than 7 points, and
 * `longer` where it is longer than the sheet.
 */
const A3 = { width: 420, height: 297, pixels: [1060, 1300, 1587, 1760, 1930, 2080], longer: 1587 };

interface Picture {
  width: number;
  height: number;
  content: string;
}

function lines(texts: readonly string[], x: number, y: number, type: Type & { line: number }, style: string): string {
  return texts.map((text, index) => write(text, x, y + (index + 0.76) * type.line, type, style)).join('');
}

function bodies(chart: Chart, drawing: Layout, options: SvgOptions, language: Language): string {
  const names = new Map(chart.nodes.map((node) => [node.id, fullName(node)]));
  const joined = new Map<string, string[]>();
  for (const { from, kind, to } of chart.edges) {
    const other = names.get(to);
    if (other !== undefined) joined.set(from, [...(joined.get(from) ?? []), `${linkWords(kind, language)} ${other}`]);
  }
  const boxes = drawing.boxes.map((box) =>
    drawBox(box, {
      language,
      id: `${options.id ?? 'chart'}-${box.node.id.replaceAll(/\s/g, '_')}`,
      joined: (joined.get(box.node.id) ?? []).sort(),
      under: names.get(box.node.primaryParent ?? ''),
      href: options.href?.(box.node),
      openHref: options.openHref?.(box.node),
    }),
  );
  return (
    element('g', { 'aria-hidden': 'true' }, drawTree(drawing) || ' ') +
    element('g', { role: 'list' }, boxes.join('') || ' ') +
    element('g', { 'aria-hidden': 'true' }, drawLinks(chart, drawing, language) || ' ')
  );
}

/** Title, legend, drawing and source, one under another, in a picture at most so wide. */
function picture(chart: Chart, options: SvgOptions, most: number, heading: readonly string[]): Picture {
  const language = options.language ?? DEFAULT_LANGUAGE;
  const drawing = layout(chart, { width: most - 2 * MARGIN, language });
  const least = options.paper ? most : LEAST_CONTENT;
  const inner = Math.max(drawing.width, Math.min(least, most) - 2 * MARGIN);
  const [headline = '', ...under] = heading;
  const titleLines = breakLines(headline, inner, TITLE);
  const underLines = under.flatMap((text) => breakLines(text, inner, QUIET));
  let y = MARGIN;
  const top = lines(titleLines, MARGIN, y, TITLE, 'chart-text');
  y += titleLines.length * TITLE.line + 2;
  const counts = lines(underLines, MARGIN, y, QUIET, 'chart-quiet');
  y += underLines.length * QUIET.line + 12;
  const key = legend(chart, drawing, { x: MARGIN, y, width: inner }, language, widthOf);
  y += key.height + 20;
  const x = MARGIN + Math.floor((inner - drawing.width) / 2);
  const body = element('g', { transform: `translate(${x} ${y})` }, bodies(chart, drawing, options, language));
  y += drawing.height + 28;
  const source = [options.source, options.date].filter((text) => text !== undefined && text !== '').join(' · ');
  const sourceLines = source === '' ? [] : breakLines(source, inner, SOURCE);
  const bottom = lines(sourceLines, MARGIN, y, SOURCE, 'chart-quiet');
  y += sourceLines.length * SOURCE.line + (sourceLines.length > 0 ? MARGIN - 8 : 0);
  return { width: inner + 2 * MARGIN, height: Math.ceil(y), content: top + counts + key.xml + body + bottom };
}

/** The picture for a sheet: as few pixels wide, and so as large in print, as lets it fit. */
function onPaper(draw: (most: number) => Picture): { made: Picture; width: string; height: string } {
  const ratio = A3.height / A3.width;
  const tooHigh = ({ width, height }: Picture): boolean => height > width * ratio;
  // A drawing that is much too high fits at no size that can be read: it keeps large type and becomes longer.
  const longer = draw(A3.longer);
  const smallest = Math.max(...A3.pixels);
  const isFar = longer.height > A3.longer * ratio * (smallest / A3.longer) ** 2;
  let made = longer;
  for (const pixels of isFar ? [] : A3.pixels) {
    made = pixels === A3.longer ? longer : draw(pixels);
    if (!tooHigh(made)) break;
  }
  const height = Math.max(made.height, made.width * ratio);
  return {
    made: { ...made, height },
    width: `${A3.width}mm`,
    height: `${short((A3.width * height) / made.width)}mm`,
  };
}

/**
 * A chart as an SVG document that stands alone: it loads nothing, and carries title, description, legend and source. Each
 * body is a group with its own title. The same chart and options give the same text.
 */
export function svg(chart: Chart, options: SvgOptions = {}): string {
  const language = options.language ?? DEFAULT_LANGUAGE;
  const phrases = PICTURE_WORDS[language];
  const root = chart.nodes.find(({ id }) => id === chart.root);
  const title = options.title ?? (root ? fullName(root) : chart.root);
  const hidden = chart.nodes.reduce((sum, { hiddenChildren }) => sum + hiddenChildren, 0);
  const counts = [phrases.shown(chart.nodes.length), ...(hidden > 0 ? [phrases.notShown(hidden)] : [])].join(', ');
  const under = [counts, ...(chart.truncated ? [phrases.truncated] : [])];
  const draw = (most: number): Picture => picture(chart, options, most, [title, ...under]);
  const { made, width, height } = options.paper
    ? onPaper(draw)
    : (() => {
        const only = draw(options.width ?? 1200);
        return { made: only, width: short(only.width), height: short(only.height) };
      })();
  const id = options.id ?? 'chart';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'chart',
      role: 'graphics-document document',
      'aria-labelledby': `${id}-title`,
      'aria-describedby': `${id}-desc`,
      lang: SETTINGS[language].tag,
      width,
      height,
      viewBox: `0 0 ${short(made.width)} ${short(made.height)}`,
    },
    element('title', { id: `${id}-title` }, escaped(CHART_WORDS[language].chartOf(title))) +
      element('desc', { id: `${id}-desc` }, escaped(under.join('. '))) +
      element('style', { nonce: options.nonce }, styleSheet(options.theme ?? 'auto', options.plain)) +
      element('rect', { width: made.width, height: made.height, class: 'chart-paper' }) +
      made.content,
  );
}
