import type { Chart, Theme } from '../../chart/chart.js';
import { AffiliationKind } from '../../model/schema.generated.js';
import { ChartOfDocument } from '../operations.generated.js';
import { type Given, oneOf, severalOf, wholeNumber } from '../parameters.js';
import { ask, type Site } from '../site.js';
import type { View } from '../view.js';

/** What an address asks of a chart, beside language and day. */
export interface ChartAsked {
  depth: number;
  kinds: readonly AffiliationKind[] | undefined;
  theme: Theme;
}

/** The deepest chart that the API gives. */
export const DEEPEST = 6;

/** Throws a `BadParameter`. */
export function chartAsked(query: Given): ChartAsked {
  return {
    depth: wholeNumber(query, 'depth', 0, DEEPEST, 2),
    kinds: severalOf(query, 'kinds', Object.values(AffiliationKind)),
    theme: oneOf(query, 'theme', ['light', 'dark', 'auto']) ?? 'auto',
  };
}

/** The chart of a body; nothing where there is no such body. */
export async function chartOf(
  site: Site,
  view: View,
  root: string,
  { depth, kinds }: ChartAsked,
): Promise<Chart | undefined> {
  const variables = { root, depth, kinds: kinds ? [...kinds] : null, asOf: view.asOf ?? null };
  const { orgChart } = await ask(site, ChartOfDocument, variables);
  if (!orgChart) return undefined;
  return {
    root: orgChart.root.id,
    nodes: orgChart.nodes.map(({ body, ...node }) => ({ ...body, ...node })),
    edges: orgChart.edges.map(({ kind, from, to }) => ({ kind, from: from.id, to: to.id })),
    truncated: orgChart.truncated,
  };
}
