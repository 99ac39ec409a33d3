/** The columns that a tree hangs in, all of one width, with gaps between them where links run. Lengths are pixels. */
export interface Grid {
  columns: number;
  columnWidth: number;
  /** How far a body stands in from the one above it. */
  step: number;
  /** The width of the gap right of each column. */
  gaps: readonly number[];
  /** Where a column begins, boxes and indents included. */
  left(column: number): number;
  /** Where it ends. */
  right(column: number): number;
}

const COLUMN = { least: 190, most: 360 };
const NARROWEST_BOX = 150;
const STEP = { most: 18, least: 10, deep: 8 };
/** Between columns whose boxes also stand in by a step. */
const PLAIN_GAP = 8;
/** Beside the lanes of a gap: room for arrows between a box and the nearest label. */
export const ARROW_ROOM = 14;
export const LANE = 13;
/** More lanes than this move closer together instead of taking room from the boxes. */
const MOST_LANES = 8;

/** How wide a gap is that so many links run in, side by side: bounded. */
export const gapFor = (lanes: number, isLast: boolean): number =>
  lanes > 0 ? ARROW_ROOM + Math.min(lanes, MOST_LANES) * LANE : isLast ? 0 : PLAIN_GAP;

/** The most columns that stand side by side in a width. */
export function mostColumns(width: number): number {
  return Math.max(1, Math.floor((width + PLAIN_GAP) / (COLUMN.least + PLAIN_GAP)));
}

/**
 * Columns in a width for a tree with so many levels below its top; nothing where boxes would become too narrow. A single
 * column is always given: where a tree is too deep for the width, it is wider.
 */
export function gridOf(width: number, columns: number, gaps: readonly number[], deepest: number): Grid | undefined {
  const room = Math.floor((width - gaps.reduce((sum, gap) => sum + gap, 0)) / columns);
  const levels = Math.max(1, deepest);
  let columnWidth = Math.min(room, COLUMN.most);
  let step = Math.min(STEP.most, Math.floor((columnWidth - NARROWEST_BOX) / levels));
  if (columns > 1 && (room < COLUMN.least || step < STEP.least)) return undefined;
  if (columns === 1) {
    columnWidth = Math.min(room, Math.max(COLUMN.most, NARROWEST_BOX + levels * STEP.most));
    step = Math.max(STEP.deep, Math.min(STEP.most, Math.floor((columnWidth - NARROWEST_BOX) / levels)));
    columnWidth = Math.max(columnWidth, NARROWEST_BOX + step * levels);
  }
  const left = (column: number): number =>
    gaps.slice(0, column).reduce((sum, gap) => sum + gap, 0) + column * columnWidth;
  return { columns, columnWidth, step, gaps, left, right: (column) => left(column) + columnWidth };
}
