import type { Chart, ChartNode } from '../../src/chart/chart.js';
import { fullName } from '../../src/chart/name.js';
import { wayTo } from '../../src/chart/shown.js';
import { kindWords, levelWord, linkWords } from '../../src/chart/words.js';
import type { Language } from '../../src/model/schema.generated.js';
import type { ToolWords } from '../../src/words/chart-tools.js';
import { langOfNames } from '../../src/words/language.js';
import { CHART_WORDS } from '../../src/words/words.js';
import { make } from './dom.js';

export interface ChosenOptions {
  words: ToolWords;
  language: Language;
  href(node: ChartNode): string | undefined;
  rootHref(node: ChartNode): string | undefined;
  /** In which frame the page of a body opens. */
  target?: string;
  /** Moves to another body of the chart. */
  go(id: string): void;
  dismiss(): void;
}

/** What is told of the body that the reader has chosen: what it is, the way to it, its links, and where to go on. */
export function chosen(chart: Chart, node: ChartNode, options: ChosenOptions): HTMLElement {
  const { words, language } = options;
  const lang = langOfNames(language);
  const names = new Map(chart.nodes.map((one) => [one.id, fullName(one)]));
  const goTo = (id: string): HTMLElement => {
    const button = make('button', { type: 'button', class: 'chart-go', lang }, names.get(id) ?? id);
    button.addEventListener('click', () => options.go(id));
    return button;
  };
  const way = wayTo(chart, node.id).slice(0, -1);
  const parents = new Map(chart.nodes.map(({ id, primaryParent }) => [id, primaryParent]));
  const isTree = ({ kind, from, to }: Chart['edges'][number]): boolean =>
    kind === 'PART_OF' && parents.get(from) === to;
  const out = chart.edges.filter((edge) => edge.from === node.id && edge.to !== node.id && !isTree(edge));
  const into = chart.edges.filter((edge) => edge.to === node.id && edge.from !== node.id && !isTree(edge));
  const links = [
    ...out.map(({ kind, to }) => make('li', {}, `${linkWords(kind, language)} `, goTo(to))),
    ...into.map(({ kind, from }) => make('li', {}, goTo(from), ` ${linkWords(kind, language)} `, fullName(node))),
  ];
  const about = new Set([
    kindWords(node.bodyKind, language),
    ...node.levels.map((level) => levelWord(level, language).toLowerCase()),
  ]);
  const close = make(
    'button',
    { type: 'button', class: 'chart-close', 'aria-label': words.close, title: words.close },
    '×',
  );
  close.addEventListener('click', options.dismiss);
  const hasChart = node.id !== chart.root;
  return make(
    'section',
    { class: 'chart-chosen', 'aria-label': words.chosen, part: 'chosen' },
    make('p', { class: 'chart-chosen-name' }, make('strong', { lang }, fullName(node)), ` ${[...about].join(', ')}`),
    way.length > 0
      ? make(
          'nav',
          { 'aria-label': words.way },
          make('ol', { class: 'chart-way', role: 'list' }, ...way.map(({ id }) => make('li', {}, goTo(id)))),
        )
      : undefined,
    make(
      'p',
      { class: 'chart-chosen-ways' },
      make('a', { href: options.href(node), target: options.target, 'data-open': node.id }, words.open),
      hasChart
        ? make('a', { href: options.rootHref(node), 'data-root': node.id }, CHART_WORDS[language].fromHere)
        : undefined,
    ),
    links.length > 0
      ? make(
          'ul',
          { class: 'chart-chosen-links', role: 'list', 'aria-label': CHART_WORDS[language].linksOf(fullName(node)) },
          ...links,
        )
      : undefined,
    close,
  );
}
