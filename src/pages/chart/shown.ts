import { fullName } from '../../chart/name.js';
import { type Given, viewOf } from '../parameters.js';
import type { Site } from '../site.js';
import type { View } from '../view.js';
import { aboveOf, chartAsked, chartOf } from './asked.js';
import type { ChartShown } from './section.js';

/** A chart with what lies above it. Rejects where there is no such body, or where a parameter is wrong. */
export async function shownChart(
  site: Site,
  id: string,
  query: Given,
): Promise<{ view: View; shown: ChartShown; name: string }> {
  const [view, asked] = [viewOf(query), chartAsked(query)];
  const [chart, above] = await Promise.all([chartOf(site, view, id, asked), aboveOf(site, view, id, asked)]);
  const root = chart.nodes.find((node) => node.id === chart.root);
  return { view, shown: { chart, above, asked }, name: root ? fullName(root) : chart.root };
}
