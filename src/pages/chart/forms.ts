import type { Chart } from '../../chart/chart.js';
import { csv } from '../../chart/csv.js';
import { png } from '../../chart/png.js';
import { svg } from '../../chart/svg.js';
import type { ChartPageWords } from '../../words/chart-pages.js';
import type { FileForm, SharedData } from '../page.js';
import { viewOf } from '../parameters.js';
import { entityHref, type View } from '../view.js';
import { chartHref } from './addresses.js';
import { askedAgain, type ChartAsked, chartAsked, chartOf } from './asked.js';
import { shownChart } from './shown.js';

/** How the page of a chart offers a form: in words, with parameters of its address beside those of the page. */
interface Offer {
  readonly as: keyof ChartPageWords['forms'];
  readonly parameters?: Readonly<Record<string, string | undefined>>;
}

interface Form {
  readonly type: string;
  readonly offers: readonly Offer[];
  /** Headers beside the type, for the chart of that body. */
  readonly headers?: (id: string) => Readonly<Record<string, string>>;
  readonly draw: (chart: Chart, view: View, asked: ChartAsked) => string | Buffer | Promise<Buffer>;
}

/** What a picture says beside its bodies. */
const around = ({ language, asOf }: View, { paper }: ChartAsked) => ({
  language,
  source: 'Ansvarsgraf',
  ...(asOf === undefined ? {} : { date: asOf }),
  ...(paper === undefined ? {} : { paper }),
});

/** The theme is no matter of rows. */
const WITHOUT_COLOURS = { theme: undefined };

/** The chart as a file, by its ending: a picture, rows. */
const FORMS: Readonly<Record<string, Form>> = {
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    offers: [{ as: 'drawing' }, { as: 'paper', parameters: { paper: 'A3' } }],
    // A picture may carry its own style, and nothing else.
    headers: () => ({ 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" }),
    draw: (chart, view, asked) =>
      svg(chart, {
        ...around(view, asked),
        theme: asked.theme,
        href: ({ id }) => entityHref(view, id),
        openHref: ({ id }) => chartHref(view, id, askedAgain(asked)),
      }),
  },
  png: {
    type: 'image/png',
    offers: [{ as: 'picture' }],
    draw: (chart, view, asked) =>
      png(chart, { ...around(view, asked), theme: asked.theme === 'dark' ? 'dark' : 'light' }),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    offers: [{ as: 'table', parameters: WITHOUT_COLOURS }],
    headers: (id) => ({ 'content-disposition': `attachment; filename="${encodeURIComponent(id)}.csv"` }),
    draw: csv,
  },
};

/** `/chart/ID.svg`, `.png`, `.csv`. */
export const chartFiles: Readonly<Record<string, FileForm>> = Object.fromEntries(
  Object.entries(FORMS).map(([ending, { type, headers, draw }]): [string, FileForm] => [
    `/chart/:id.${ending}`,
    async (site, { id, query }) => {
      const [view, asked] = [viewOf(query), chartAsked(query)];
      const chart = await chartOf(site, view, id, asked);
      return { type, headers: headers?.(id) ?? {}, body: await draw(chart, view, asked) };
    },
  ]),
);

/** `/chart/ID.json`: the chart as data, with the bodies above its top. */
export const chartData: SharedData = async (site, { id, query }) => {
  const { chart, above } = (await shownChart(site, id, query)).shown;
  return { ...chart, above };
};

/** Every form that the page of a chart offers, with its ending. */
export const OFFERED: readonly (Offer & { readonly ending: string })[] = [
  ...Object.entries(FORMS).flatMap(([ending, { offers }]) => offers.map((offer) => ({ ...offer, ending }))),
  { as: 'data', parameters: WITHOUT_COLOURS, ending: 'json' },
];
