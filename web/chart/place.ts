import type { Box } from '../../src/chart/boxes.js';
import type { Chart, ChartNode } from '../../src/chart/chart.js';
import { drawLinks, drawTree } from '../../src/chart/draw-lines.js';
import { legend } from '../../src/chart/legend.js';
import { type Plan, plan } from '../../src/chart/plan.js';
import type { WidthOf } from '../../src/chart/type.js';
import { element } from '../../src/chart/xml.js';
import type { Language } from '../../src/model/schema.generated.js';
import { parsedElement } from './dom.js';

/** How often boxes are measured anew before the last layout stands: other heights may ask for other columns. */
const PASSES = 6;
const BELOW_LEGEND = 24;
/** A box whose name stands in one line, and what each other line adds. */
const USUAL = { height: 52, line: 16 };

const context = document.createElement('canvas').getContext('2d');

/** How wide a text of the lines is in the font of an element. */
function widthsIn(element: HTMLElement): WidthOf {
  const { fontFamily } = getComputedStyle(element);
  return (text, { size, weight }) => {
    if (!context) return text.length * size * 0.65;
    context.font = `${weight === 'bold' ? 700 : 400} ${size}px ${fontFamily}`;
    return context.measureText(text).width;
  };
}

/** The parts of a page in which a chart stands. */
export interface Ground {
  canvas: HTMLElement;
  /** The box of a body. */
  boxOf(id: string): HTMLElement | undefined;
}

/** How wide and high what is placed is, in pixels of the page. */
export interface Placed {
  width: number;
  height: number;
}

const keyOf = (node: ChartNode, width: number, rank: string): string =>
  `${width} ${rank} ${node.hiddenChildren > 0} ${node.id}`;

/**
 * Lays the boxes of a list out as a chart. Each box is as high as its own text makes it where it stands: in whatever font,
 * size and spacing the reader has chosen.
 */
export class Placing {
  private readonly heights = new Map<string, number>();

  constructor(private readonly ground: Ground) {}

  /** Forgets how high boxes are: the font or its size has changed. */
  forget(): void {
    this.heights.clear();
  }

  /** Measures the boxes that were never seen in the width that they are to have. */
  private measure(boxes: readonly Box[], unit: number): boolean {
    const news = boxes.filter(({ node, width, face }) => !this.heights.has(keyOf(node, width, face.rank)));
    const found = news.flatMap((box) => {
      const here = this.ground.boxOf(box.node.id);
      return here ? [{ box, here }] : [];
    });
    for (const { box, here } of found) {
      here.style.width = `${box.width * unit}px`;
      here.style.height = 'auto';
    }
    for (const { box, here } of found)
      this.heights.set(keyOf(box.node, box.width, box.face.rank), Math.ceil(here.offsetHeight / unit));
    return found.length > 0;
  }

  /**
   * Lays out what is shown, in so many pixels.
   *
   * @param chart what the list holds
   * @param unit how many pixels of the page are one of the drawing
   */
  place(chart: Chart, width: number, unit: number, language: Language): Placed {
    const most = Math.floor(width / unit);
    const widthOf = widthsIn(this.ground.canvas);
    const planned = (): Plan =>
      plan(chart, {
        width: most,
        language,
        widthOf,
        outlineOf: (node, boxWidth, rank) => {
          const height = this.heights.get(keyOf(node, boxWidth, rank)) ?? USUAL.height;
          return { rank, height, lineCount: Math.round((height - USUAL.height) / USUAL.line) + 1 };
        },
      });
    let drawing = planned();
    for (let pass = 0; pass < PASSES && this.measure(drawing.boxes, unit); pass++) drawing = planned();
    return this.draw(chart, drawing, { most, unit, language, widthOf });
  }

  private draw(
    chart: Chart,
    drawing: Plan,
    { most, unit, language, widthOf }: { most: number; unit: number; language: Language; widthOf: WidthOf },
  ): Placed {
    const whole = Math.max(drawing.width, most);
    const key = legend(chart, drawing, { x: 0, y: 0, width: whole }, language, widthOf);
    const [x, y] = [Math.floor((whole - drawing.width) / 2), key.height > 0 ? key.height + BELOW_LEGEND : 0];
    for (const box of drawing.boxes) {
      const here = this.ground.boxOf(box.node.id);
      if (!here) continue;
      here.style.left = `${(x + box.x) * unit}px`;
      here.style.top = `${(y + box.y) * unit}px`;
      here.style.width = `${box.width * unit}px`;
      here.style.height = `${box.height * unit}px`;
    }
    const [width, height] = [whole, y + drawing.height + 4];
    const lines = element(
      'g',
      { transform: `translate(${x} ${y})` },
      drawTree(drawing) + drawLinks(chart, drawing, language) || ' ',
    );
    const svg = parsedElement(
      element(
        'svg',
        {
          class: 'chart-lines',
          'aria-hidden': 'true',
          focusable: 'false',
          viewBox: `0 0 ${width} ${height}`,
          width: width * unit,
          height: height * unit,
        },
        key.xml + lines,
      ),
    );
    this.ground.canvas.querySelector(':scope > svg')?.remove();
    this.ground.canvas.prepend(svg);
    return { width: width * unit, height: height * unit };
  }

  /** Takes the boxes back into the flow of the list. */
  release(boxes: Iterable<HTMLElement>): void {
    for (const { style } of boxes) for (const name of ['left', 'top', 'width', 'height']) style.removeProperty(name);
    this.ground.canvas.querySelector(':scope > svg')?.remove();
  }
}
