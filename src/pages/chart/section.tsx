import type { Chart } from '../../chart/chart.js';
import { hyphenated } from '../../chart/compounds.js';
import { list } from '../../chart/list.js';
import { fullName } from '../../chart/name.js';
import { CHART_WORDS } from '../../words/words.js';
import { entityHref, type View } from '../view.js';
import { chartHref, formHref, type Place } from './addresses.js';
import { type Above, askedAgain, type ChartAsked } from './asked.js';

export interface ChartShown {
  chart: Chart;
  above: readonly Above[];
  asked: ChartAsked;
}

/** Stands in an address for what is put there in the browser. */
const OPEN = { id: '__id__', depth: '__depth__' };

/** What the script of the page needs to go on from the list. */
function forScript(view: View, { chart, asked }: ChartShown, place: Place): string {
  const again = askedAgain(asked);
  const data = {
    chart,
    depth: asked.depth,
    focus: asked.focus,
    language: view.language,
    entity: entityHref(view, OPEN.id),
    root: chartHref(view, OPEN.id, again, place),
    data: formHref(view, chart.root, 'json', { ...again, depth: OPEN.depth }),
  };
  // A name with `</script>` in it must not end the element.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The chart as a list that can be read and followed as it stands, and the data with which a script lays it out. */
export function ChartSection({ view, shown, place }: { view: View; shown: ChartShown; place: Place }) {
  const { chart, asked } = shown;
  const again = askedAgain(asked);
  const root = chart.nodes.find(({ id }) => id === chart.root);
  const bodies = list(chart, {
    language: view.language,
    hyphenate: hyphenated,
    href: ({ id }) => entityHref(view, id),
    ...(place === 'frame' ? { target: '_top' } : {}),
    rootHref: ({ id }) => chartHref(view, id, again, place),
    countHref: ({ id }) => chartHref(view, id, again, place),
  });
  return (
    <>
      <a class="skip-past" href="#past-chart">
        {CHART_WORDS[view.language].past}
      </a>
      <section
        class="chart"
        data-chart
        data-theme={asked.theme === 'auto' ? undefined : asked.theme}
        aria-label={CHART_WORDS[view.language].chartOf(root ? fullName(root) : chart.root)}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the list is made of escaped text alone
        dangerouslySetInnerHTML={{ __html: bodies }}
      />
      <script
        type="application/json"
        id="chart-data"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which no element can end
        dangerouslySetInnerHTML={{ __html: forScript(view, shown, place) }}
      />
      <span id="past-chart" tabIndex={-1} />
    </>
  );
}
