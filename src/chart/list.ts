import { AffiliationKind, type Language } from '../model/schema.generated.js';
import { DEFAULT_LANGUAGE, langOfNames } from '../words/language.js';
import { CHART_WORDS } from '../words/words.js';
import type { Chart, ChartEdge, ChartNode } from './chart.js';
import { levelClass } from './draw-box.js';
import { fullName } from './name.js';
import { type Branch, trees } from './tree.js';
import { kindWords, LINK_ORDER, levelWord, linkWords } from './words.js';
import { escaped, safeHref, tag } from './xml.js';

export interface ListOptions {
  language?: Language;
  /** The beginning of every id of an element, where several charts stand in one page. Default `chart`. */
  id?: string;
  /** Where the name of a body leads. */
  href?: (node: ChartNode) => string | undefined;
  /** In which frame that opens: `_top` for a chart that stands in one. */
  target?: string;
  /** Where the chart with that body at the top is; for bodies that have others below them. */
  rootHref?: (node: ChartNode) => string | undefined;
  /** Where the count of bodies that are not shown leads. Without it the count is a button, for a script to answer. */
  countHref?: (node: ChartNode) => string | undefined;
  /** Where links between bodies lead. Default: to the other body in this list. */
  otherHref?: (node: ChartNode) => string;
  /** Writes a name as HTML with places where it may break; else the browser breaks it by its own rules. */
  hyphenate?: (name: string) => string;
  /** The chart of which this is a part: it names the bodies that links lead to, shown or not. */
  whole?: Chart;
}

/** The id of a body's element. */
export const elementId = (prefix: string, id: string): string => `${prefix}-${id.replaceAll(/\s/g, '_')}`;

const rank = (kind: string): number => (LINK_ORDER.includes(kind) ? LINK_ORDER.indexOf(kind) : LINK_ORDER.length);
const quiet = (text: string): string => tag('span', { class: 'visually-hidden' }, text);

/** The links of each body but the one that its place in the list says: being part of the body above. */
function linksFrom(edges: readonly ChartEdge[], parents: ReadonlyMap<string, string>): Map<string, ChartEdge[]> {
  const found = new Map<string, ChartEdge[]>();
  for (const edge of edges) {
    if (edge.from === edge.to || (edge.kind === AffiliationKind.PART_OF && parents.get(edge.from) === edge.to))
      continue;
    const known = found.get(edge.from) ?? [];
    if (!known.some(({ kind, to }) => kind === edge.kind && to === edge.to)) found.set(edge.from, [...known, edge]);
  }
  return found;
}

function parentsIn(branches: readonly Branch[], parents = new Map<string, string>()): Map<string, string> {
  for (const { node, children } of branches) {
    for (const child of children) parents.set(child.node.id, node.id);
    parentsIn(children, parents);
  }
  return parents;
}

/**
 * A chart as a nested list in HTML: each body once, under its primary parent, its name a link, with its kind, its levels and
 * its other links. It is readable as it stands; web/chart lays the same elements out as boxes.
 */
export function list(chart: Chart, options: ListOptions = {}): string {
  const { language = DEFAULT_LANGUAGE, id: prefix = 'chart', whole = chart, hyphenate = escaped } = options;
  const phrases = CHART_WORDS[language];
  const lang = langOfNames(language);
  const branches = trees(chart);
  const nodes = new Map(whole.nodes.map((node) => [node.id, node]));
  const links = linksFrom(whole.edges, parentsIn(branches));

  const name = (node: ChartNode): string => tag('span', { lang }, hyphenate(fullName(node)));

  function countOf({ node, children }: Branch): string {
    const below = children.length + node.hiddenChildren;
    if (below === 0) return '';
    const hidden = node.hiddenChildren;
    const content = `${hidden > 0 ? `+${hidden}` : below}${quiet(` ${phrases.bodiesUnder(name(node))}`)}`;
    const shared = { class: 'body-count', part: 'count' };
    if (!options.countHref)
      return tag('button', { ...shared, type: 'button', 'aria-expanded': hidden > 0 ? 'false' : 'true' }, content);
    const href = hidden > 0 ? safeHref(options.countHref(node)) : undefined;
    return href === undefined ? '' : tag('a', { ...shared, href }, content);
  }

  function linksOf(node: ChartNode): string {
    const known = (links.get(node.id) ?? []).flatMap((edge) => {
      const other = nodes.get(edge.to);
      return other ? [{ ...edge, other }] : [];
    });
    if (known.length === 0) return '';
    known.sort((one, two) => rank(one.kind) - rank(two.kind) || (one.other.name < two.other.name ? -1 : 1));
    const items = known.map(({ kind, other }) => {
      const href = safeHref(options.otherHref?.(other) ?? `#${elementId(prefix, other.id)}`);
      return tag(
        'li',
        {},
        `${escaped(linkWords(kind, language))} ${tag('a', { href, 'data-other': other.id, part: 'link' }, name(other))}`,
      );
    });
    return tag(
      'ul',
      { class: 'body-links', role: 'list', 'aria-label': phrases.linksOf(fullName(node)) },
      items.join(''),
    );
  }

  function rootLink({ node, children }: Branch): string {
    if (node.id === chart.root || children.length + node.hiddenChildren === 0) return '';
    const href = safeHref(options.rootHref?.(node));
    if (href === undefined) return '';
    return tag(
      'a',
      { class: 'body-root', href, part: 'root', 'data-root': node.id },
      phrases.fromHere + quiet(`: ${name(node)}`),
    );
  }

  function body(branch: Branch): string {
    const { node, children } = branch;
    const id = elementId(prefix, node.id);
    const href = safeHref(options.href?.(node));
    const levels = node.levels.map((level) =>
      tag(
        'span',
        { class: `body-level level-${levelClass(level)}`, part: 'level' },
        escaped(levelWord(level, language)),
      ),
    );
    const bands = node.levels.map((level) => tag('span', { class: `band-${levelClass(level)}` }));
    const kind = tag('span', { class: 'body-kind', part: 'kind' }, escaped(kindWords(node.bodyKind, language)));
    const box = [
      tag('span', { class: 'body-bands', 'aria-hidden': 'true' }, bands.join('')),
      tag(
        'a',
        { class: 'body-name', href, target: options.target, part: 'name', 'aria-describedby': `${id}-about` },
        name(node),
      ),
      tag('p', { class: 'body-about', id: `${id}-about` }, [...levels, kind].join(' ')),
      countOf(branch),
      rootLink(branch),
      linksOf(node),
    ];
    const rankClass = node.id === chart.root ? ' body-top' : children.length > 0 ? ' body-head' : '';
    return tag(
      'li',
      { class: `body${rankClass}`, id, 'data-body': node.id },
      tag('div', { class: 'body-box', part: 'box' }, box.join('')) + below(children),
    );
  }

  const below = (children: readonly Branch[]): string =>
    children.length > 0 ? tag('ul', { class: 'bodies', role: 'list' }, children.map(body).join('')) : '';

  const top = nodes.get(chart.root);
  return tag(
    'ul',
    { class: 'bodies', role: 'list', 'aria-label': phrases.chartOf(top ? fullName(top) : chart.root) },
    branches.map(body).join(''),
  );
}
