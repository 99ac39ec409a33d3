import type { Language } from '../model/schema.generated.js';
import type { Chart } from './chart.js';
import { drawConnector, drawLabel, drawLink } from './draw-links.js';
import { fullName } from './name.js';
import type { Plan } from './plan.js';
import { linkWords } from './words.js';

/** The lines of the tree. */
export const drawTree = ({ connectors }: Pick<Plan, 'connectors'>): string => connectors.map(drawConnector).join('');

/** The other links, each with what it says; all labels come after all lines. */
export function drawLinks(chart: Pick<Chart, 'nodes'>, { links }: Pick<Plan, 'links'>, language: Language): string {
  const names = new Map(chart.nodes.map((node) => [node.id, fullName(node)]));
  const said = (from: readonly string[], kind: string, to: string): string[] =>
    from.map((id) => `${names.get(id) ?? id} ${linkWords(kind, language)} ${names.get(to) ?? to}`);
  return (
    links.map((link) => drawLink(link, said(link.from, link.kind, link.to))).join('') + links.map(drawLabel).join('')
  );
}
