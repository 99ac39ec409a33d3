import { langOfNames } from '../../words/language.js';
import { CHART_PAGE_WORDS, CHART_WORDS } from '../../words/words.js';
import type { FramedPage } from '../page.js';
import { chartHref } from './addresses.js';
import { askedAgain } from './asked.js';
import { ChartSection } from './section.js';
import { shownChart } from './shown.js';

/** `/embed/chart/ID`: the chart for the inside of a frame. */
export const framedChart: FramedPage = async (site, { id, query }) => {
  const { view, shown, name } = await shownChart(site, id, query);
  const phrases = CHART_PAGE_WORDS[view.language];
  const { chartOf, chartFrom } = CHART_WORDS[view.language];
  const again = askedAgain(shown.asked);
  const lang = langOfNames(view.language);
  const children = (
    <>
      <h1 lang={lang}>{name}</h1>
      {shown.above.length > 0 && (
        <p class="frame-above">
          {phrases.above}:{' '}
          {shown.above.map((one, index) => (
            <span key={one.id}>
              {index > 0 && ', '}
              <a href={chartHref(view, one.id, again, 'frame')} lang={lang}>
                {one.name}
              </a>
            </span>
          ))}
        </p>
      )}
      {shown.chart.truncated && <p>{phrases.truncated}</p>}
      <ChartSection view={view} shown={shown} place="frame" />
      <p class="frame-more">
        <a href={chartHref(view, shown.chart.root, again)} target="_top">
          {chartFrom}
        </a>
      </p>
    </>
  );
  return { view, title: chartOf(name), children };
};
