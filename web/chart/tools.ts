import type { ToolWords } from '../../src/words/chart-tools.js';
import { make } from './dom.js';

export interface Tools {
  element: HTMLElement;
  /** How large the chart is drawn. */
  percent(value: number): void;
  /** Whether the chart is laid out: a list is not zoomed. */
  laidOut(isChart: boolean): void;
}

export interface ToolOptions {
  words: ToolWords;
  search: HTMLElement;
  /** What becomes as large as the screen. */
  whole: HTMLElement;
  /** The bodies above the top, and where the charts from there are. */
  above: readonly { id: string; name: string; href: string | undefined }[];
  lang: string | undefined;
  zoomIn(): void;
  zoomOut(): void;
  zoomReset(): void;
}

/** The element that fills the screen, also inside of a shadow tree. */
export function isWhole(element: Element): boolean {
  const root = element.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.fullscreenElement === element;
}

/** The row of tools above a chart: search, zoom, full screen, keys, and the way up from the top. */
export function toolRow({ words, search, whole, above, lang, zoomIn, zoomOut, zoomReset }: ToolOptions): Tools {
  const button = (label: string, text: string, act: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', 'aria-label': label, title: label }, text);
    made.addEventListener('click', act);
    return made;
  };
  const reset = button(words.zoomReset(100), '100 %', zoomReset);
  reset.className = 'chart-percent';
  const zoom = make(
    'div',
    { class: 'chart-zoom', role: 'group' },
    button(words.zoomOut, '−', zoomOut),
    reset,
    button(words.zoomIn, '+', zoomIn),
  );
  const full = make('button', { type: 'button', class: 'chart-full' }, words.fullScreen);
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener('click', () => {
    // A page around may forbid it: then nothing happens, as for any button that the browser does not allow.
    if (isWhole(whole)) document.exitFullscreen().catch(() => {});
    else whole.requestFullscreen().catch(() => {});
  });
  whole.addEventListener('fullscreenchange', () => {
    full.textContent = isWhole(whole) ? words.leaveFullScreen : words.fullScreen;
  });
  const keys = make(
    'details',
    { class: 'chart-keys' },
    make('summary', {}, words.keys),
    make(
      'dl',
      {},
      ...words.keysHelp.flatMap(([key, help]) => [make('dt', {}, make('kbd', {}, key)), make('dd', {}, help)]),
    ),
  );
  const up = above.map(({ id, name, href }) => make('a', { href, 'data-root': id, lang }, name));
  return {
    element: make(
      'div',
      { class: 'chart-tools', part: 'tools' },
      search,
      zoom,
      full,
      keys,
      up.length > 0
        ? make(
            'p',
            { class: 'chart-above' },
            `${words.above}: `,
            ...up.flatMap((link, at) => (at > 0 ? [', ', link] : [link])),
          )
        : undefined,
    ),
    percent(value) {
      reset.textContent = `${value} %`;
      reset.setAttribute('aria-label', words.zoomReset(value));
      reset.title = words.zoomReset(value);
    },
    laidOut(isChart) {
      zoom.hidden = !isChart;
      keys.hidden = !isChart;
    },
  };
}
