import type { Chart, Theme } from '../../chart/chart.js';
import { DEEPEST_CHART, LEADING_UP } from '../../model/org-chart.js';
import { AffiliationKind } from '../../model/schema.generated.js';
import { type Given, oneOf, severalOf, THEMES, wholeNumber } from '../parameters.js';
import { ask, nothingOf, type Site } from '../site.js';
import type { View } from '../view.js';

/** What an address asks of a chart, beside language and day. */
export interface ChartAsked {
  depth: number;
  kinds: readonly AffiliationKind[] | undefined;
  theme: Theme;
  /** The body to begin with. */
  focus: string | undefined;
  /** A sheet to print it on. */
  paper: 'A3' | undefined;
}

export const USUAL_DEPTH = 2;

/** Throws a refusal for a parameter that is wrong. */
export function chartAsked(query: Given): ChartAsked {
  return {
    depth: wholeNumber(query, 'depth', 0, DEEPEST_CHART, USUAL_DEPTH),
    kinds: severalOf(query, 'kinds', Object.values(AffiliationKind)),
    theme: oneOf(query, 'theme', THEMES) ?? 'auto',
    focus: query.focus === '' ? undefined : query.focus,
    paper: oneOf(query, 'paper', ['A3']),
  };
}

/** The same as parameters of an address; what is as usual is left out. */
export function askedAgain({ depth, kinds, theme }: ChartAsked): Record<string, string | undefined> {
  return {
    depth: depth === USUAL_DEPTH ? undefined : String(depth),
    kinds: kinds?.join(','),
    theme: theme === 'auto' ? undefined : theme,
  };
}

/** The chart of a body. Rejects with a refusal where there is none. */
export async function chartOf(
  site: Site,
  view: View,
  root: string,
  { depth, kinds }: Pick<ChartAsked, 'depth' | 'kinds'>,
): Promise<Chart> {
  const variables = { root, depth, kinds: kinds ? [...kinds] : null, asOf: view.asOf ?? null };
  const { orgChart } = await ask(site, 'ChartOf', variables);
  if (!orgChart) throw nothingOf(root);
  return {
    root: orgChart.root.id,
    nodes: orgChart.nodes.map(({ body, ...node }) => ({ ...body, ...node })),
    edges: orgChart.edges.map(({ kind, from, to }) => ({ kind, from: from.id, to: to.id })),
    truncated: orgChart.truncated,
  };
}

/** A body above the top of a chart. */
export interface Above {
  id: string;
  name: string;
}

/** The bodies that the top of a chart hangs under, those first that would be its parent in a chart. */
export async function aboveOf(
  site: Site,
  view: View,
  root: string,
  { kinds }: Pick<ChartAsked, 'kinds'>,
): Promise<readonly Above[]> {
  const up = kinds ?? LEADING_UP;
  const { body } = await ask(site, 'ChartAbove', { root, kinds: [...up], asOf: view.asOf ?? null });
  const lines = (body?.affiliations.nodes ?? []).filter(({ to }) => to.__typename === 'Body' && to.id !== root);
  lines.sort((one, other) => up.indexOf(one.kind) - up.indexOf(other.kind));
  return [...new Map(lines.map(({ to: { id, name } }) => [id, { id, name }])).values()];
}
