import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ComponentChildren } from 'preact';
import { fullName } from '../../chart/name.js';
import { CHART_WORDS } from '../../words/words.js';
import { originOf } from '../embed/origin.js';
import { discovery } from '../embed/snippets.js';
import { type Given, viewOf } from '../parameters.js';
import type { ShellProperties } from '../shell.js';
import { NotThere, type Site } from '../site.js';
import type { View } from '../view.js';
import { chartHref } from './addresses.js';
import { aboveOf, askedAgain, chartAsked, chartGiven, chartOf } from './asked.js';
import { ChartPage } from './page.js';
import type { ChartShown } from './section.js';

/** How the pages answer. */
export interface Pages {
  show(
    reply: FastifyReply,
    view: View,
    path: string,
    title: string,
    children: ComponentChildren,
    more?: Partial<ShellProperties>,
  ): FastifyReply;
  notFound(reply: FastifyReply, query: Given, id: string): Promise<FastifyReply>;
}

/** A chart with what lies above it; rejects with {@link NotThere} where there is no such body. */
export async function shownChart(
  site: Site,
  id: string,
  query: Given,
): Promise<{ view: View; shown: ChartShown; name: string }> {
  const [view, asked] = [viewOf(query), chartAsked(query)];
  const [chart, above] = await Promise.all([chartOf(site, view, id, asked), aboveOf(site, view, id, asked)]);
  if (!chart) throw new NotThere(id);
  const root = chart.nodes.find((node) => node.id === chart.root);
  return { view, shown: { chart, above, asked }, name: root ? fullName(root) : chart.root };
}

/** `/chart/ID`: the chart as a page. */
export function serveCharts(app: FastifyInstance, site: Site, { show }: Pages): void {
  app.get<{ Params: { id: string } }>('/chart/:id', async (request, reply) => {
    const { view, shown, name } = await shownChart(site, request.params.id, chartGiven(request.query));
    const origin = originOf(site, request);
    const path = `/chart/${encodeURIComponent(shown.chart.root)}`;
    const again = askedAgain(shown.asked);
    const title = CHART_WORDS[view.language].chartOf(name);
    return show(reply, view, path, title, <ChartPage view={view} shown={shown} origin={origin} />, {
      stylesheets: ['/assets/chart.css'],
      scripts: ['/assets/chart.js'],
      parameters: again,
      alternates: [discovery(origin, origin + chartHref(view, shown.chart.root, again), title)],
    });
  });
}
