/** The size in pixels and weight of a line of text. */
export interface Type {
  size: number;
  weight: 'regular' | 'bold';
}

/** How wide a line of text is, in pixels. */
export type WidthOf = (text: string, type: Type) => number;

/** The font of every chart; Verdana, which most systems without it have, is drawn to the same widths. */
export const FONT_FAMILY = "'DejaVu Sans', Verdana, sans-serif";

/** The word of a level, the count of bodies that are not drawn, the label of a link. */
export const CHIP_TYPE: Type = { size: 10, weight: 'regular' };
export const BADGE_TYPE: Type = { size: 10, weight: 'bold' };
export const LABEL_TYPE: Type = { size: 10, weight: 'regular' };

export const CHIP_HEIGHT = 15;
/** The patterned edge on the left that tells the level beside colour and word. */
export const BAND = 6;
