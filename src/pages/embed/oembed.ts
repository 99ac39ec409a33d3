import { CHART_WORDS } from '../../words/words.js';
import { askedAgain } from '../chart/asked.js';
import { shownChart } from '../chart/shown.js';
import type { SharedData } from '../page.js';
import { type Given, oneOf, viewOf, wholeNumber, wrongParameter } from '../parameters.js';
import { nothingOf, type Site } from '../site.js';
import { answerCard } from './answer.js';
import { FRAME_HEIGHT, frame } from './snippets.js';

/** The widest and highest that may be asked for, in pixels. */
const LARGEST = 10_000;
const USUAL_WIDTH = 960;

/** What an address shows that can be embedded. */
interface Embeddable {
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

/** What one of this server's addresses shows; nothing for any other address. Throws a refusal where there is none. */
function embeddable(query: Given, origin: string): Embeddable | undefined {
  const wanted = query.url ?? '';
  if (!URL.canParse(wanted, origin) || wanted === '') throw wrongParameter('url', wanted, { is: 'ADDRESS_HERE' });
  const url = new URL(wanted, origin);
  if (url.origin !== origin) return undefined;
  for (const [path, what] of PATHS) {
    const id = decoded(path.exec(url.pathname)?.[1] ?? '');
    if (id) return { what, id, query: Object.fromEntries(url.searchParams) };
  }
  return undefined;
}

/** In pixels. */
interface Size {
  width: number;
  height: number;
}

/** How large the frame may be, as oEmbed's `maxwidth` and `maxheight` say. Throws a refusal. */
function sizeAsked(query: Given, what: Embeddable['what']): Size {
  const width = wholeNumber(query, 'maxwidth', 100, LARGEST, USUAL_WIDTH);
  const height = wholeNumber(query, 'maxheight', 100, LARGEST, FRAME_HEIGHT[what]);
  return { width: Math.min(width, USUAL_WIDTH), height: Math.min(height, FRAME_HEIGHT[what]) };
}

/** Only JSON is given; another format is told with 501, as the specification has it. */
class OtherFormat extends Error {
  readonly statusCode = 501;
}

/** The frame of what an address shows, with its title. */
async function embedded(site: Site, { what, id, query }: Embeddable, origin: string, size: Size) {
  if (what === 'answer') {
    const view = viewOf(query);
    const { name: title, id: subject } = await answerCard(site, view, id);
    return { title, html: frame(origin, view, { what, id: subject, title }, size) };
  }
  const { view, shown, name } = await shownChart(site, id, query);
  const title = CHART_WORDS[view.language].chartOf(name);
  const parameters = askedAgain(shown.asked);
  return { title, html: frame(origin, view, { what, id: shown.chart.root, title, parameters }, size) };
}

/** `/oembed`: what a provider answers in oEmbed 1.0, a frame. */
export const oembed: SharedData = async (site, { query, origin }) => {
  if (oneOf(query, 'format', ['json', 'xml']) === 'xml') throw new OtherFormat();
  const found = embeddable(query, origin);
  if (!found) throw nothingOf(query.url ?? '');
  const size = sizeAsked(query, found.what);
  const { title, html } = await embedded(site, found, origin, size);
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Ansvarsgraf',
    provider_url: `${origin}/`,
    cache_age: 3600,
    ...size,
    html,
  };
};
