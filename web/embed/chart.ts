import type { Chart } from '../../src/chart/chart.js';
import { fullName } from '../../src/chart/name.js';
import { CHART_WORDS, TOOL_WORDS } from '../../src/words/words.js';
import { make } from '../chart/dom.js';
import { type Enhanced, enhance } from '../chart/enhance.js';
import { Embedded } from './element.js';
import { address, answer } from './server.js';

interface ChartAnswer extends Chart {
  above: readonly { id: string; name: string }[];
}

const USUAL_DEPTH = 2;

/**
 * `<ansvarsgraf-chart root="…">`: the organisation chart of a body. Attributes: `root`, `depth` (0 to 6), `kinds` (of links
 * that lead up, joined by commas), `lang`, `as-of`, `theme`, `server`.
 */
export class ChartElement extends Embedded {
  static readonly observedAttributes = ['root', 'depth', 'kinds', 'lang', 'as-of', 'theme', 'server'];
  protected readonly subject = 'root';
  private shown: Enhanced | undefined;
  /** Somebody chose another top in the chart: it takes the focus. */
  private isChosen = false;

  protected override leave(): void {
    this.shown?.leave();
    this.shown = undefined;
  }

  protected async show(id: string, signal: AbortSignal): Promise<void> {
    const { server, language, view } = this;
    const { theme } = this;
    const kinds = this.getAttribute('kinds');
    const load = (depth: string): Promise<ChartAnswer> =>
      answer(address(server, `/chart/${encodeURIComponent(id)}.json`, { ...view, kinds, depth }), signal);
    const depth = this.getAttribute('depth')?.trim() || String(USUAL_DEPTH);
    const chart = await load(depth);
    if (signal.aborted) return;
    const page = (path: string, body: string, more = {}): string =>
      address(server, `/${path}/${encodeURIComponent(body)}`, { ...view, ...more });
    const href = (body: { id: string }): string => page('e', body.id);
    const rootHref = (body: { id: string }): string => page('chart', body.id, { kinds, depth, theme });

    const top = chart.nodes.find((node) => node.id === chart.root);
    const name = top ? fullName(top) : chart.root;
    const container = make('section', {
      class: 'chart',
      'data-theme': this.theme,
      'aria-label': CHART_WORDS[language].chartOf(name),
    });
    const past = make('a', { href: '#', class: 'chart-past' }, CHART_WORDS[language].past);
    const end = make(
      'p',
      { class: 'chart-from', part: 'footer' },
      make('a', { href: rootHref({ id }) }, CHART_WORDS[language].chartFrom),
    );
    past.addEventListener('click', (event) => {
      event.preventDefault();
      end.querySelector('a')?.focus();
    });
    this.leave();
    this.tree.replaceChildren(this.framed(past, container, end));
    this.shown = enhance(container, chart, {
      id: 'body',
      language,
      href,
      rootHref,
      depth: Number(depth),
      above: chart.above,
      load: (wanted) => load(String(wanted)),
      onSelect: (node, event) => this.select({ id: node.id, name: node.name, href: href(node) }, event),
      onRoot: (root) => {
        this.isChosen = true;
        this.setAttribute('root', root);
      },
    });
    if (this.isChosen) {
      this.shown.go(chart.root);
      this.shown.say(TOOL_WORDS[language].newTop(name, chart.nodes.length));
    }
    this.isChosen = false;
  }
}
