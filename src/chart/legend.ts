import type { Language } from '../model/schema.generated.js';
import { CHART_WORDS } from '../words/words.js';
import type { Chart } from './chart.js';
import { badge, band, write } from './draw-box.js';
import { sampleOfLink } from './draw-links.js';
import type { Plan } from './plan.js';
import { BAND, type Type, type WidthOf } from './type.js';
import { LEVEL_ORDER, LINK_ORDER, levelWord, linkWords } from './words.js';
import { element } from './xml.js';

const TYPE: Type = { size: 11, weight: 'regular' };
const HEADING: Type = { size: 11, weight: 'bold' };
const ROW = 24;
const BETWEEN = 22;
const SAMPLE = 38;

interface Entry {
  width: number;
  draw(x: number, y: number): string;
}

const heading = (text: string, widthOf: WidthOf): Entry => ({
  width: widthOf(text, HEADING),
  draw: (x, y) => write(text, x, y + 4, HEADING, 'chart-text'),
});

const level = (name: string, language: Language, widthOf: WidthOf): Entry => {
  const text = levelWord(name, language);
  return {
    width: 22 + 7 + widthOf(text, TYPE),
    draw: (x, y) =>
      element('rect', { x, y: y - 8, width: 22, height: 17, rx: 2, class: 'chart-box', 'stroke-width': 1 }) +
      band(name, x + 1, y - 7, y + 8) +
      write(text, x + 22 + BAND + 1, y + 4, TYPE, 'chart-text'),
  };
};

const link = (kind: string, language: Language, widthOf: WidthOf): Entry => {
  const text = linkWords(kind, language);
  return {
    width: SAMPLE + 7 + widthOf(text, TYPE),
    draw: (x, y) => sampleOfLink(kind, x, y, SAMPLE) + write(text, x + SAMPLE + 7, y + 4, TYPE, 'chart-text'),
  };
};

const count = (language: Language, widthOf: WidthOf): Entry => {
  const text = CHART_WORDS[language].hidden;
  return {
    width: 30 + 7 + widthOf(text, TYPE),
    draw: (x, y) => badge('+9', x, y - 7, 30) + write(text, x + 37, y + 4, TYPE, 'chart-text'),
  };
};

const inOrder = (names: readonly string[], order: readonly string[]): string[] => {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  return [...new Set(names)].sort((one, other) => place(one) - place(other) || (one < other ? -1 : 1));
};

/**
 * What the bands, dashes and counts of a drawing mean, of those that it shows: rows of at most `width` pixels.
 *
 * @returns the XML of the rows at `x`, `y`, and how high they are together: 0 where there is nothing to explain
 */
export function legend(
  chart: Chart,
  { links }: Pick<Plan, 'links'>,
  place: { x: number; y: number; width: number },
  language: Language,
  widthOf: WidthOf,
): { xml: string; height: number; width: number } {
  const phrases = CHART_WORDS[language];
  const levels = inOrder(
    chart.nodes.flatMap((node) => node.levels),
    LEVEL_ORDER,
  ).map((name) => level(name, language, widthOf));
  const kinds = inOrder(
    links.map(({ kind }) => kind),
    LINK_ORDER,
  ).map((kind) => link(kind, language, widthOf));
  const hidden = chart.nodes.some(({ hiddenChildren }) => hiddenChildren > 0) ? [count(language, widthOf)] : [];
  const parts = [
    [...(levels.length > 0 ? [heading(phrases.levels, widthOf), ...levels] : []), ...hidden],
    kinds.length > 0 ? [heading(phrases.links, widthOf), ...kinds] : [],
  ].filter((part) => part.length > 0);
  let y = place.y;
  let widest = 0;
  const xml = parts.map((part) => {
    let x = place.x;
    y += y > place.y ? ROW : ROW / 2;
    return part
      .map((entry) => {
        if (x > place.x && x + entry.width > place.x + place.width) {
          x = place.x;
          y += ROW;
        }
        const drawn = entry.draw(x, y);
        widest = Math.max(widest, x + entry.width - place.x);
        x += entry.width + BETWEEN;
        return drawn;
      })
      .join('');
  });
  return { xml: xml.join(''), height: parts.length > 0 ? y + ROW / 2 - place.y : 0, width: widest };
}
