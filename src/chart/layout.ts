import type { Language } from '../model/schema.generated.js';
import { DEFAULT_LANGUAGE } from '../words/language.js';
import type { Box, Outline } from './boxes.js';
import type { Chart } from './chart.js';
import { type Face, face } from './face.js';
import { type Plan, plan } from './plan.js';
import { widthOf } from './text.js';

/** A box with what stands in it. */
export interface FacedBox extends Box {
  face: Face;
}

/** A drawing of a chart in the font that is shipped, without title and legend. */
export interface Layout extends Plan {
  boxes: readonly FacedBox[];
}

export interface LayoutOptions {
  /** The most pixels that the drawing may take; a tree deeper than any of the API's may take more. */
  width?: number;
  language?: Language;
}

/**
 * The places of all bodies and links of a chart, and what stands in each box: for pictures, whose text cannot be measured
 * where it is drawn.
 */
export function layout(chart: Chart, { width = 1136, language = DEFAULT_LANGUAGE }: LayoutOptions = {}): Layout {
  const faces = new Map<Outline, Face>();
  const planned = plan(chart, {
    width,
    language,
    widthOf,
    outlineOf(node, boxWidth, rank) {
      const made = face(node, boxWidth, rank, language);
      faces.set(made, made);
      return made;
    },
  });
  return {
    ...planned,
    boxes: planned.boxes.flatMap((box) => {
      const own = faces.get(box.face);
      return own ? [{ ...box, face: own }] : [];
    }),
  };
}
