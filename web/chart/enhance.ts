import type { Chart, ChartNode } from '../../src/chart/chart.js';
import { elementId, list } from '../../src/chart/list.js';
import { fullName } from '../../src/chart/name.js';
import { type Choice, fromTheTop, opened, revealed, shown, shut } from '../../src/chart/shown.js';
import { DEEPEST_CHART } from '../../src/model/org-chart.js';
import type { Language } from '../../src/model/schema.generated.js';
import { langOfNames } from '../../src/words/language.js';
import { TOOL_WORDS } from '../../src/words/words.js';
import { chosen } from './chosen.js';
import { make, parsedElement } from './dom.js';
import { listenForKeys } from './keys.js';
import { Placing } from './place.js';
import { searchField } from './search.js';
import { isWhole, toolRow } from './tools.js';
import { Zoom } from './zoom.js';

export interface EnhanceOptions {
  language: Language;
  /** The beginning of every id of an element, as the list in the page has it. */
  id: string;
  /** Where the page of a body is, and the chart with it at the top. */
  href(body: { id: string }): string | undefined;
  rootHref(body: { id: string }): string | undefined;
  /** In which frame the pages of bodies open. */
  target?: string;
  /** Writes a name as HTML with places where it may break. */
  hyphenate?(name: string): string;
  /** How many steps below the top have been loaded. */
  depth: number;
  /** Loads the same chart to another depth; rejects where it cannot be reached. */
  load(depth: number): Promise<Chart>;
  /** The bodies above the top. */
  above?: readonly { id: string; name: string }[];
  /** The body to begin with. */
  focus?: string;
  /** Somebody follows the name of a body, or the way to its page. */
  onSelect?(node: ChartNode, event: Event): void;
  /** Somebody chooses another top: if this is given the page stays. */
  onRoot?(id: string): void;
}

export interface Enhanced {
  /** Moves the focus to a body of the chart. */
  go(id: string): void;
  /** Says something to those who do not see the chart change. */
  say(text: string): void;
  /** Stops watching the page. */
  leave(): void;
}

/** A stage narrower than this, in widths of its type, holds a list. */
const LEAST_WIDTH = 37;

const hasLink = (event: Event, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;

/**
 * Makes a chart of a list: the bodies are laid out as boxes, with lines beneath, where there is room; counts open; a field
 * finds bodies; keys lead from one to another. What is in the container before is replaced.
 *
 * @param container an element of the class `chart`, with the style of chart.css
 */
export function enhance(container: HTMLElement, given: Chart, options: EnhanceOptions): Enhanced {
  const { language, id: prefix, href, rootHref, target } = options;
  const opens = target === undefined ? {} : { target };
  const hyphens = options.hyphenate ? { hyphenate: options.hyphenate } : {};
  const words = TOOL_WORDS[language];
  const lang = langOfNames(language);
  let chart = given;
  let depth = options.depth;
  let choice: Choice =
    options.focus === undefined ? fromTheTop(chart) : revealed(chart, fromTheTop(chart), options.focus);
  let seen = chart;
  let current = choice.focus;
  let isChart = false;
  let isChosenShown = false;

  const canvas = make('div', { class: 'chart-canvas' });
  const space = make('div', { class: 'chart-space' }, canvas);
  const stage = make('div', { class: 'chart-stage', part: 'stage' }, space);
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const message = make('p', { class: 'chart-message', hidden: '', part: 'message' });
  // Its size tells when the font, its size or the space between its letters changes.
  const probe = make('span', { class: 'chart-probe', 'aria-hidden': 'true' }, words.find);
  let panel: HTMLElement | undefined;

  const boxes = (): NodeListOf<HTMLElement> => canvas.querySelectorAll<HTMLElement>('.body-box');
  const bodyElement = (id: string): HTMLElement | null =>
    canvas.querySelector<HTMLElement>(`[id="${CSS.escape(elementId(prefix, id))}"]`);
  const boxOf = (id: string): HTMLElement | undefined =>
    bodyElement(id)?.querySelector<HTMLElement>(':scope > .body-box') ?? undefined;
  const nameOf = (id: string): HTMLElement | undefined =>
    boxOf(id)?.querySelector<HTMLElement>(':scope > .body-name') ?? undefined;
  const idOf = (element: Element | null): string => element?.closest<HTMLElement>('.body')?.dataset.body ?? chart.root;
  const nodeOf = (id: string): ChartNode | undefined => chart.nodes.find((node) => node.id === id);
  const called = (id: string): string => {
    const node = nodeOf(id);
    return node ? fullName(node) : id;
  };

  function say(text: string): void {
    status.textContent = '';
    // A region that changes in the same moment as the rest is not always read.
    setTimeout(() => {
      status.textContent = text;
    }, 60);
  }
  function complain(text: string | undefined): void {
    message.hidden = text === undefined;
    message.textContent = text ?? '';
    if (text !== undefined) say(text);
  }

  const placing = new Placing({ canvas, boxOf });
  const zoom = new Zoom(
    stage,
    space,
    canvas,
    () => isWhole(container),
    (percent) => tools.percent(percent),
  );
  const search = searchField({
    id: prefix,
    language,
    words,
    nodes: () => chart.nodes,
    onBegin: () => void deepen(DEEPEST_CHART),
    onFound: go,
    say,
  });
  const tools = toolRow({
    words,
    search,
    whole: container,
    lang,
    above: (options.above ?? []).map(({ id, name }) => ({ id, name, href: rootHref({ id }) })),
    zoomIn: () => zoom.in(),
    zoomOut: () => zoom.out(),
    zoomReset: () => zoom.reset(),
  });

  /** In a chart one body is a stop for the Tab key, and keys lead on from there; a list is read link by link. */
  function setStops(): void {
    for (const one of canvas.querySelectorAll<HTMLElement>('a, button')) {
      if (isChart) one.tabIndex = -1;
      else one.removeAttribute('tabindex');
    }
    for (const one of canvas.querySelectorAll('.body-current')) one.classList.remove('body-current');
    const name = nameOf(current);
    if (!isChart || !name) return;
    name.tabIndex = 0;
    bodyElement(current)?.classList.toggle('body-current', isChosenShown);
  }

  function showChosen(): void {
    panel?.remove();
    panel = undefined;
    const node = nodeOf(current);
    if (isChosenShown && node) {
      panel = chosen(chart, node, { words, language, href, rootHref, go, dismiss, ...opens });
      stage.after(panel);
    }
    setStops();
  }
  function dismiss(): void {
    const hadFocus = panel?.matches(':focus-within') ?? false;
    isChosenShown = false;
    showChosen();
    if (hadFocus) nameOf(current)?.focus();
  }
  function makeCurrent(id: string): void {
    if (id === current && panel) return;
    current = id;
    showChosen();
  }

  /** Where the list becomes a chart and the chart a list. */
  function place(): void {
    const font = Number.parseFloat(getComputedStyle(container).fontSize) || 16;
    const width = stage.clientWidth;
    isChart = width / font >= LEAST_WIDTH;
    container.dataset.mode = isChart ? 'chart' : 'list';
    tools.laidOut(isChart);
    if (isChart) {
      const unit = (Number.parseFloat(getComputedStyle(canvas).fontSize) || 18) / 16;
      zoom.resize(placing.place(seen, width, unit, language));
    } else {
      placing.release(boxes());
      zoom.release();
    }
    setStops();
  }

  /** Writes the list of what is shown; the focus stays on what had it. */
  function render(): void {
    const root = container.getRootNode();
    const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
    const held = active && canvas.contains(active) ? { id: idOf(active), at: active.classList[0] } : undefined;
    seen = shown(chart, choice);
    if (!seen.nodes.some(({ id }) => id === current))
      current = seen.nodes.some(({ id }) => id === choice.focus) ? choice.focus : chart.root;
    const made = parsedElement(
      list(seen, { language, id: prefix, href, rootHref, whole: chart, ...opens, ...hyphens }),
    );
    canvas.querySelector(':scope > .bodies')?.remove();
    canvas.append(made);
    place();
    if (held)
      (boxOf(held.id)?.querySelector<HTMLElement>(`.${held.at}`) ?? nameOf(current))?.focus({ preventScroll: true });
    showChosen();
  }

  /** Loads more of the chart, if there is more. */
  async function deepen(wanted: number): Promise<boolean> {
    const target = Math.min(DEEPEST_CHART, wanted);
    const isMissing = chart.nodes.some(({ hiddenChildren }) => hiddenChildren > 0);
    if (target <= depth || !isMissing) return true;
    try {
      chart = await options.load(target);
      depth = target;
      complain(undefined);
      return true;
    } catch {
      complain(words.notReached);
      return false;
    }
  }

  async function open(id: string): Promise<void> {
    const node = nodeOf(id);
    if (!node) return;
    if (node.hiddenChildren > 0) {
      if (node.depth + 1 > DEEPEST_CHART) {
        leadTo(node);
        return;
      }
      say(words.loading);
      if (!(await deepen(node.depth + 2))) return;
    }
    const before = seen.nodes.length;
    choice = opened(chart, choice, id);
    render();
    const below = seen.nodes.filter(({ primaryParent }) => primaryParent === id).length;
    const isNew = below > 0 || seen.nodes.length > before;
    say(isNew ? `${words.opened(called(id), below)} ${words.shown(seen.nodes.length)}` : words.nothingNew(called(id)));
    boxOf(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  function close(id: string): void {
    choice = shut(choice, id);
    render();
    say(`${words.closed(called(id))} ${words.shown(seen.nodes.length)}`);
  }
  /** The chart with that body at the top. */
  function leadTo(node: ChartNode): void {
    const to = rootHref(node);
    if (options.onRoot) options.onRoot(node.id);
    else if (to !== undefined) location.assign(to);
  }

  function go(id: string): void {
    if (!nodeOf(id)) return;
    if (!seen.nodes.some((node) => node.id === id)) {
      choice = revealed(chart, choice, id);
      render();
      say(words.shown(seen.nodes.length));
    }
    isChosenShown = true;
    makeCurrent(id);
    nameOf(id)?.focus();
    boxOf(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  const countOf = (name: Element): HTMLElement | null =>
    name.parentElement?.querySelector<HTMLElement>(':scope > .body-count') ?? null;
  const isOpen = (count: HTMLElement | null): boolean => count?.getAttribute('aria-expanded') === 'true';

  listenForKeys(canvas, {
    names: () => [...canvas.querySelectorAll<HTMLElement>('.body-name')],
    isActive: () => isChart,
    go: (name) => {
      makeCurrent(idOf(name));
      name.focus();
      name.closest('.body-box')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    open: (name) => {
      const count = countOf(name);
      if (!count || isOpen(count)) return false;
      void open(idOf(name));
      return true;
    },
    close: (name) => {
      if (!isOpen(countOf(name))) return false;
      close(idOf(name));
      return true;
    },
    choose: (name) => {
      isChosenShown = true;
      makeCurrent(idOf(name));
    },
    dismiss,
    zoomIn: () => zoom.in(),
    zoomOut: () => zoom.out(),
    zoomReset: () => zoom.reset(),
  });

  canvas.addEventListener('focusin', (event) => {
    const name = hasLink(event, '.body-name');
    if (!name || !isChart) return;
    if (name.matches(':focus-visible')) isChosenShown = true;
    makeCurrent(idOf(name));
  });
  container.addEventListener('click', (event) => {
    const root = hasLink(event, '[data-root]');
    const modified = event.ctrlKey || event.metaKey || event.shiftKey;
    if (root) {
      if (!options.onRoot || modified) return;
      event.preventDefault();
      options.onRoot(root.dataset.root ?? chart.root);
      return;
    }
    const openPage = hasLink(event, '[data-open]');
    const name = hasLink(event, '.body-name');
    const node = nodeOf(openPage?.dataset.open ?? (name ? idOf(name) : ''));
    if (node) {
      options.onSelect?.(node, event);
      return;
    }
    const count = hasLink(event, '.body-count');
    const other = hasLink(event, '[data-other]');
    const box = hasLink(event, '.body-box');
    if (count) {
      if (isOpen(count)) close(idOf(count));
      else void open(idOf(count));
    } else if (other) {
      event.preventDefault();
      go(other.dataset.other ?? chart.root);
    } else if (box && isChart) {
      isChosenShown = true;
      current = idOf(box);
      showChosen();
    }
  });

  container.replaceChildren(tools.element, message, probe, stage, status);
  render();

  let probed = '';
  let width = stage.clientWidth;
  const watch = new ResizeObserver(() => {
    const now = `${probe.offsetWidth} ${probe.offsetHeight}`;
    if (now !== probed) placing.forget();
    if (now === probed && stage.clientWidth === width) return;
    probed = now;
    width = stage.clientWidth;
    place();
  });
  watch.observe(stage);
  watch.observe(probe);
  return { go, say, leave: () => watch.disconnect() };
}
