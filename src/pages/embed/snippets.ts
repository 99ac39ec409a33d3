import { SETTINGS } from '../../words/words.js';
import type { View } from '../view.js';
import { href } from '../view.js';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An element as text to copy: attributes without a value are left out. */
function written(name: string, attributes: Readonly<Record<string, string | undefined>>): string {
  const all = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  return `<${name}${all.join('')}></${name}>`;
}

export interface Embedded {
  /** What is embedded: a chart by its top, an answer by what it is about. */
  what: 'chart' | 'answer';
  id: string;
  title: string;
  /** Beside language and day. */
  parameters?: Record<string, string | undefined>;
}

/** How high a frame is until it says itself how high its content is, in pixels. */
export const FRAME_HEIGHT = { chart: 640, answer: 360 };

export const framePath = (view: View, { what, id, parameters }: Embedded): string =>
  href(view, `/embed/${what}/${encodeURIComponent(id)}`, parameters);

/** A frame. */
export function frame(
  origin: string,
  view: View,
  embedded: Embedded,
  size: { width?: number | undefined; height?: number | undefined } = {},
): string {
  return written('iframe', {
    src: origin + framePath(view, embedded),
    title: embedded.title,
    width: size.width === undefined ? '100%' : String(size.width),
    height: String(size.height ?? FRAME_HEIGHT[embedded.what]),
    loading: 'lazy',
    allow: embedded.what === 'chart' ? 'fullscreen' : undefined,
  });
}

/** The link by which a publishing tool finds the frame of a page, given its own address. */
export const discovery = (origin: string, url: string, title: string) => ({
  type: 'application/json+oembed',
  href: `${origin}/oembed?${new URLSearchParams({ url, format: 'json' })}`,
  title,
});

/** The custom element, with the script that defines it. */
export function element(origin: string, view: View, { what, id, parameters }: Embedded): string {
  const { language, asOf } = view;
  return [
    written('script', { type: 'module', src: `${origin}/embed/ansvarsgraf.js` }),
    written(`ansvarsgraf-${what}`, {
      [what === 'chart' ? 'root' : 'for']: id,
      ...parameters,
      'as-of': asOf,
      lang: SETTINGS[language].tag,
    }),
  ].join('\n');
}
