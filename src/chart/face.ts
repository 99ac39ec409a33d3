import type { Language } from '../model/schema.generated.js';
import type { Outline, Rank } from './boxes.js';
import type { ChartNode } from './chart.js';
import { fullName } from './name.js';
import { breakLines, widthOf } from './text.js';
import { BADGE_TYPE, BAND, CHIP_HEIGHT, CHIP_TYPE, type Type } from './type.js';
import { levelWord } from './words.js';

const PADDING = { left: BAND + 9, right: 9, top: 8, bottom: 9 };
const CHIP_GAP = 4;
const CHIP_PADDING = 5;

const NAMES: Readonly<Record<Rank, Type & { line: number }>> = {
  top: { size: 15, weight: 'bold', line: 20 },
  head: { size: 12, weight: 'bold', line: 16 },
  leaf: { size: 12, weight: 'regular', line: 16 },
};

/** A word in a rounded rectangle; places are of its corner, in pixels from the corner of the box. */
export interface Chip {
  text: string;
  level: string;
  x: number;
  y: number;
  width: number;
}

/** What stands in a box, and how high that makes it. */
export interface Face extends Outline {
  type: Type;
  /** Each line with its baseline. */
  lines: readonly { text: string; x: number; y: number }[];
  chips: readonly Chip[];
  /** The count of bodies below that are not drawn. */
  badge?: { text: string; x: number; y: number; width: number };
}

function rowsOfChips(node: ChartNode, inner: number, reserved: number, language: Language): Chip[][] {
  const rows: Chip[][] = [];
  let right = Number.POSITIVE_INFINITY;
  for (const level of node.levels) {
    for (const text of breakLines(levelWord(level, language), inner - reserved - 2 * CHIP_PADDING, CHIP_TYPE)) {
      const width = widthOf(text, CHIP_TYPE) + 2 * CHIP_PADDING;
      const fits = right + width <= PADDING.left + inner - (rows.length === 1 ? reserved : 0);
      if (!fits) rows.push([]);
      const x = fits ? right : PADDING.left;
      rows.at(-1)?.push({ text, level, x, y: PADDING.top + (rows.length - 1) * (CHIP_HEIGHT + CHIP_GAP), width });
      right = x + width + CHIP_GAP;
    }
  }
  return rows;
}

/** What stands in the box of a body that is `width` pixels wide; the box is as high as its name and levels need. */
export function face(node: ChartNode, width: number, rank: Rank, language: Language): Face {
  const inner = width - PADDING.left - PADDING.right;
  const count = `+${node.hiddenChildren}`;
  const badgeWidth = node.hiddenChildren > 0 ? widthOf(count, BADGE_TYPE) + 12 : 0;
  const rows = rowsOfChips(node, inner, badgeWidth > 0 ? badgeWidth + CHIP_GAP : 0, language);
  const rowCount = Math.max(rows.length, badgeWidth > 0 ? 1 : 0);
  const { line, ...type } = NAMES[rank];
  const top = PADDING.top + rowCount * (CHIP_HEIGHT + CHIP_GAP);
  const names = breakLines(fullName(node), inner, type);
  return {
    rank,
    height: top + names.length * line + PADDING.bottom,
    lineCount: names.length,
    type,
    lines: names.map((text, index) => ({ text, x: PADDING.left, y: top + index * line + Math.round(line * 0.77) })),
    chips: rows.flat(),
    ...(badgeWidth > 0
      ? { badge: { text: count, x: width - PADDING.right - badgeWidth, y: PADDING.top, width: badgeWidth } }
      : {}),
  };
}
