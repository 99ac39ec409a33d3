import type { FastifyInstance } from 'fastify';
import type { Chart } from '../../chart/chart.js';
import { csv } from '../../chart/csv.js';
import { png } from '../../chart/png.js';
import { svg } from '../../chart/svg.js';
import { sayInJson } from '../embed/problems.js';
import { viewOf } from '../parameters.js';
import { NotThere, type Site } from '../site.js';
import { entityHref, type View } from '../view.js';
import { chartHref } from './addresses.js';
import { aboveOf, askedAgain, type ChartAsked, chartAsked, chartGiven, chartOf } from './asked.js';

interface Form {
  type: string;
  send: (chart: Chart, view: View, asked: ChartAsked) => string | Buffer | Promise<Buffer>;
}

/** What a picture says beside its bodies. */
const around = ({ language, asOf }: View, { paper }: ChartAsked) => ({
  language,
  source: 'Ansvarsgraf',
  ...(asOf === undefined ? {} : { date: asOf }),
  ...(paper === undefined ? {} : { paper }),
});

/** The chart as a file: a picture, rows. */
const FORMS: Readonly<Record<string, Form>> = {
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    send: (chart, view, asked) =>
      svg(chart, {
        ...around(view, asked),
        theme: asked.theme,
        href: ({ id }) => entityHref(view, id),
        openHref: ({ id }) => chartHref(view, id, askedAgain(asked)),
      }),
  },
  png: {
    type: 'image/png',
    send: (chart, view, asked) =>
      png(chart, { ...around(view, asked), theme: asked.theme === 'dark' ? 'dark' : 'light' }),
  },
  csv: { type: 'text/csv; charset=utf-8', send: csv },
};

/** A picture may carry its own style, and nothing else. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** `/chart/ID.svg`, `.png` and `.csv`, and `/chart/ID.json`, which other sites may read if the installation lets them. */
export function serveForms(app: FastifyInstance, site: Site): void {
  for (const [ending, { type, send }] of Object.entries(FORMS)) {
    app.get<{ Params: { id: string } }>(`/chart/:id.${ending}`, async ({ params: { id }, query }, reply) => {
      const given = chartGiven(query);
      const [view, asked] = [viewOf(given), chartAsked(given)];
      const chart = await chartOf(site, view, id, asked);
      if (!chart) throw new NotThere(id);
      if (ending === 'svg') reply.header('content-security-policy', PICTURE_POLICY);
      if (ending === 'csv') reply.header('content-disposition', `attachment; filename="${encodeURIComponent(id)}.csv"`);
      return reply.type(type).send(await send(chart, view, asked));
    });
  }
  app.get<{ Params: { id: string } }>(
    '/chart/:id.json',
    { config: { isShared: true }, errorHandler: sayInJson(site) },
    async ({ params: { id }, query }) => {
      const given = chartGiven(query);
      const [view, asked] = [viewOf(given), chartAsked(given)];
      const [chart, above] = await Promise.all([chartOf(site, view, id, asked), aboveOf(site, view, id, asked)]);
      if (!chart) throw new NotThere(id);
      return { ...chart, above };
    },
  );
}
