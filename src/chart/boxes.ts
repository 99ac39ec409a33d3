import type { ChartNode } from './chart.js';

/** The weight of a name says whether anything is drawn under it. */
export type Rank = 'top' | 'head' | 'leaf';

/** How much room a body takes in a box of a given width. */
export interface Outline {
  rank: Rank;
  height: number;
  /** In how many lines its name stands. */
  lineCount: number;
}

/** A body's box; all lengths are pixels from the upper left corner of the drawing. */
export interface Box {
  node: ChartNode;
  face: Outline;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The columns of the grid that it stands in, the first and the last. */
  columns: readonly [number, number];
}

export interface Point {
  x: number;
  y: number;
}

/** A straight line, level or upright. */
export type Line = readonly [Point, Point];

/** The lines from a body down to those drawn under it. */
export interface Connector {
  parent: string;
  lines: readonly Line[];
}
