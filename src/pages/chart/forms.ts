import type { FastifyInstance, FastifyReply } from 'fastify';
import type { Chart } from '../../chart/chart.js';
import { csv } from '../../chart/csv.js';
import { png } from '../../chart/png.js';
import { svg } from '../../chart/svg.js';
import { type Given, given, viewOf } from '../parameters.js';
import type { Site } from '../site.js';
import { href, type View } from '../view.js';
import { type ChartAsked, chartAsked, chartOf } from './asked.js';

interface Form {
  type: string;
  send: (chart: Chart, view: View, asked: ChartAsked) => string | Buffer | Promise<Buffer>;
}

/** The chart as a file: a picture, data, rows. */
const FORMS: Readonly<Record<string, Form>> = {
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    send: (chart, view, { theme, depth }) =>
      svg(chart, {
        language: view.language,
        theme,
        source: 'Ansvarsgraf',
        ...(view.asOf === undefined ? {} : { date: view.asOf }),
        href: ({ id }) => href(view, `/e/${encodeURIComponent(id)}`),
        openHref: ({ id }) => href(view, `/chart/${encodeURIComponent(id)}`, { depth: String(depth) }),
      }),
  },
  png: {
    type: 'image/png',
    send: (chart, view, { theme }) =>
      png(chart, {
        language: view.language,
        theme: theme === 'dark' ? 'dark' : 'light',
        source: 'Ansvarsgraf',
        ...(view.asOf === undefined ? {} : { date: view.asOf }),
      }),
  },
  json: { type: 'application/json; charset=utf-8', send: (chart) => JSON.stringify(chart) },
  csv: { type: 'text/csv; charset=utf-8', send: csv },
};

/** A picture may carry its own style, and nothing else. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** `/chart/ID.svg`, `.png`, `.json` and `.csv`. Errors are for the pages to say. */
export function serveForms(
  app: FastifyInstance,
  site: Site,
  notFound: (reply: FastifyReply, query: Given, id: string) => Promise<FastifyReply>,
): void {
  for (const [ending, { type, send }] of Object.entries(FORMS)) {
    app.get<{ Params: { id: string } }>(`/chart/:id.${ending}`, async ({ params: { id }, query }, reply) => {
      const [view, asked] = [viewOf(given(query)), chartAsked(given(query))];
      const chart = await chartOf(site, view, id, asked);
      if (!chart) return notFound(reply, given(query), id);
      if (ending === 'svg') reply.header('content-security-policy', PICTURE_POLICY);
      if (ending === 'csv') reply.header('content-disposition', `attachment; filename="${encodeURIComponent(id)}.csv"`);
      return reply.type(type).send(await send(chart, view, asked));
    });
  }
}
