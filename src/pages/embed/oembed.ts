import { BadParameter, type Given, oneOf, wholeNumber } from '../parameters.js';
import { FRAME_HEIGHT } from './snippets.js';

/** The widest and highest that may be asked for, in pixels. */
const LARGEST = 10_000;
const USUAL_WIDTH = 960;

/** What an address shows that can be embedded. */
export interface Embeddable {
  what: 'chart' | 'answer';
  id: string;
  /** The parameters of the address. */
  query: Given;
}

const PATHS = [
  [/^\/(?:embed\/)?chart\/([^/]+)$/, 'chart'],
  [/^\/(?:e|embed\/answer)\/([^/]+)$/, 'answer'],
] as const;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** What one of this server's addresses shows; nothing for any other address. Throws a `BadParameter` where there is none. */
export function embeddable(query: Given, origin: string): Embeddable | undefined {
  const wanted = query.url ?? '';
  if (!URL.canParse(wanted, origin) || wanted === '')
    throw new BadParameter('url', wanted, {
      SV: 'adressen till ett schema eller ett svar på den här servern',
      EN: 'the address of a chart or an answer of this server',
    });
  const url = new URL(wanted, origin);
  if (url.origin !== origin) return undefined;
  for (const [path, what] of PATHS) {
    const id = decoded(path.exec(url.pathname)?.[1] ?? '');
    if (id) return { what, id, query: Object.fromEntries(url.searchParams) };
  }
  return undefined;
}

/** How large the frame may be, as oEmbed's `maxwidth` and `maxheight` say. Throws a `BadParameter`. */
export function sizeAsked(query: Given, what: Embeddable['what']): { width: number; height: number } {
  // Only JSON is given: another format is told with 501, as the specification has it.
  const width = wholeNumber(query, 'maxwidth', 100, LARGEST, USUAL_WIDTH);
  const height = wholeNumber(query, 'maxheight', 100, LARGEST, FRAME_HEIGHT[what]);
  return { width: Math.min(width, USUAL_WIDTH), height: Math.min(height, FRAME_HEIGHT[what]) };
}

export const formatAsked = (query: Given): 'json' | 'xml' => oneOf(query, 'format', ['json', 'xml']) ?? 'json';

/** The answer of an oEmbed provider, version 1.0: a frame. */
export const oembed = (origin: string, title: string, html: string, size: { width: number; height: number }) => ({
  version: '1.0',
  type: 'rich',
  title,
  provider_name: 'Ansvarsgraf',
  provider_url: `${origin}/`,
  cache_age: 3600,
  ...size,
  html,
});
