import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';
import type { Chart } from './chart.js';
import { type SvgOptions, svg } from './svg.js';

const { resolve } = createRequire(import.meta.url);
const FONT_FILES = ['DejaVuSans', 'DejaVuSans-Bold'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`));

export interface PngOptions extends Omit<SvgOptions, 'theme' | 'plain' | 'href' | 'openHref' | 'nonce'> {
  theme?: 'light' | 'dark';
  /** Pixels of the picture for each pixel of the drawing. Default 2; less where the picture would have too many. */
  scale?: number;
}

/** Four bytes each while it is drawn: 160 MB. */
const MOST_PIXELS = 40_000_000;

function sizeOf(drawing: string): { width: number; height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawing) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A chart as a PNG, drawn off the main thread with the font that is shipped and no other. */
export async function png(chart: Chart, { scale = 2, ...options }: PngOptions = {}): Promise<Buffer> {
  const drawing = svg(chart, { ...options, theme: options.theme ?? 'light', plain: true });
  const { width, height } = sizeOf(drawing);
  const bounded = Math.min(scale, Math.sqrt(MOST_PIXELS / (width * height)));
  const image = await renderAsync(drawing, {
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'width', value: Math.max(1, Math.floor(width * bounded)) },
  });
  return image.asPng();
}
