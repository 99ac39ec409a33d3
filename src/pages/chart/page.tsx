import { fullName } from '../../chart/name.js';
import { LINK_ORDER, linkWords } from '../../chart/words.js';
import { DEEPEST_CHART, LEADING_UP } from '../../model/org-chart.js';
import { langOfNames } from '../../words/language.js';
import { CHART_PAGE_WORDS, CHART_WORDS, PAGE_WORDS } from '../../words/words.js';
import { EmbedPanel } from '../embed/panel.js';
import { discovery } from '../embed/snippets.js';
import type { Page } from '../page.js';
import { THEMES } from '../parameters.js';
import { ChosenLanguage } from '../parts/language.js';
import { operationHref } from '../site.js';
import { entityHref, type View, written } from '../view.js';
import { chartHref, formHref } from './addresses.js';
import { askedAgain, type ChartAsked } from './asked.js';
import { OFFERED } from './forms.js';
import { ChartSection, type ChartShown } from './section.js';
import { shownChart } from './shown.js';

/** What is shown of the chart, to choose: a form that works without a script. */
function Choices({ view, root, asked }: { view: View; root: string; asked: ChartAsked }) {
  const phrases = CHART_PAGE_WORDS[view.language];
  return (
    <form class="filter chart-choices" method="get" action={`/chart/${encodeURIComponent(root)}`}>
      <ChosenLanguage view={view} />
      <label>
        {phrases.depth}{' '}
        <select name="depth">
          {Array.from({ length: DEEPEST_CHART + 1 }, (_, depth) => (
            <option key={depth} value={String(depth)} selected={depth === asked.depth}>
              {depth}
            </option>
          ))}
        </select>
      </label>
      <label>
        {PAGE_WORDS[view.language].asOf} <input type="date" name="asOf" value={view.asOf} />
      </label>
      <label>
        {phrases.theme}{' '}
        <select name="theme">
          {THEMES.map((theme) => (
            <option key={theme} value={theme} selected={theme === asked.theme}>
              {phrases.themes[theme]}
            </option>
          ))}
        </select>
      </label>
      <details open={asked.kinds !== undefined}>
        <summary>{phrases.kinds}</summary>
        <fieldset>
          <legend class="hint">
            {phrases.kindsHint(LEADING_UP.map((kind) => linkWords(kind, view.language)).join(', '))}
          </legend>
          {LINK_ORDER.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                name="kinds"
                value={kind}
                checked={asked.kinds?.some((one) => one === kind) ?? false}
              />{' '}
              {linkWords(kind, view.language)}
            </label>
          ))}
        </fieldset>
      </details>
      <button type="submit">{phrases.show}</button>
    </form>
  );
}

/** The whole chart as files. */
function Exports({ view, root, asked }: { view: View; root: string; asked: ChartAsked }) {
  const phrases = CHART_PAGE_WORDS[view.language];
  const whole = { ...askedAgain(asked), depth: String(DEEPEST_CHART) };
  return (
    <section class="part" aria-labelledby="exports">
      <h2 id="exports">{phrases.exports}</h2>
      <p class="quiet">{phrases.exportsHint(DEEPEST_CHART)}</p>
      <ul class="forms">
        {OFFERED.map(({ as, ending, parameters }) => (
          <li key={as}>
            <a href={formHref(view, root, ending, { ...whole, ...parameters })}>
              {phrases.forms[as]} ({ending.toUpperCase()})
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The chart as a page: the bodies, what to choose, the whole as files, and how to embed it. */
function ChartPage({ view, shown, origin }: { view: View; shown: ChartShown; origin: string }) {
  const phrases = CHART_PAGE_WORDS[view.language];
  const { chart, above, asked } = shown;
  const root = chart.nodes.find(({ id }) => id === chart.root);
  const name = root ? fullName(root) : chart.root;
  const again = askedAgain(asked);
  const lang = langOfNames(view.language);
  const variables = {
    root: chart.root,
    depth: asked.depth,
    kinds: asked.kinds ? [...asked.kinds] : null,
    asOf: view.asOf ?? null,
  };
  const parameters = { ...again, depth: String(asked.depth) };
  return (
    <>
      <h1>
        {PAGE_WORDS[view.language].chart}: <span lang={lang}>{name}</span>
      </h1>
      {above.length > 0 && (
        <p class="quiet">
          {phrases.above}:{' '}
          {above.map((one, index) => (
            <span key={one.id}>
              {index > 0 && ', '}
              <a href={chartHref(view, one.id, again)} lang={lang}>
                {one.name}
              </a>
            </span>
          ))}
        </p>
      )}
      {view.asOf && <p class="notice">{PAGE_WORDS[view.language].asOfShown(written(view.asOf, view))}</p>}
      {chart.truncated && <p class="notice">{phrases.truncated}</p>}
      {chart.nodes.length === 1 && root?.hiddenChildren === 0 && <p class="notice">{phrases.alone}</p>}
      <Choices view={view} root={chart.root} asked={asked} />
      <ChartSection view={view} shown={shown} place="page" />
      <div class="tools">
        <a href={entityHref(view, chart.root)}>{phrases.pageOf(name)}</a>
        <a href={operationHref('ChartOf', variables)}>{PAGE_WORDS[view.language].openInGraphiql}</a>
      </div>
      <Exports view={view} root={chart.root} asked={asked} />
      <EmbedPanel
        view={view}
        origin={origin}
        embedded={{ what: 'chart', id: chart.root, title: CHART_WORDS[view.language].chartOf(name), parameters }}
        path={`/chart/${encodeURIComponent(chart.root)}`}
      />
    </>
  );
}

/** `/chart/ID`. */
export const chartPage: Page = async (site, { id, query, origin }) => {
  const { view, shown, name } = await shownChart(site, id, query);
  const { root } = shown.chart;
  const parameters = askedAgain(shown.asked);
  const title = CHART_WORDS[view.language].chartOf(name);
  return {
    view,
    path: `/chart/${encodeURIComponent(root)}`,
    title,
    children: <ChartPage view={view} shown={shown} origin={origin} />,
    stylesheets: ['/assets/chart.css'],
    scripts: ['/assets/chart.js'],
    parameters,
    alternates: [discovery(origin, origin + chartHref(view, root, parameters), title)],
  };
};
