import type { Chart } from '../../chart/chart.js';
import { fullName } from '../../chart/face.js';
import { type Branch, trees } from '../../chart/tree.js';
import { kindWords, levelWord } from '../../chart/words.js';
import { entityHref, href, type View } from '../view.js';
import { PHRASES } from '../words/phrases.js';

function Item({ view, branch: { node, children } }: { view: View; branch: Branch }) {
  const levels = node.levels.map((level) => levelWord(level, view.language)).join(', ');
  return (
    <li>
      <a href={entityHref(view, node.id)} lang="sv">
        {fullName(node)}
      </a>
      <span class="note">{[kindWords(node.bodyKind, view.language), levels].filter(Boolean).join(' · ')}</span>
      {node.hiddenChildren > 0 && (
        <a class="note" href={href(view, `/chart/${encodeURIComponent(node.id)}`)}>
          +{node.hiddenChildren}
        </a>
      )}
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Item key={child.node.id} view={view} branch={child} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The chart as a page: the drawing, and the same bodies as a list. */
export function ChartPage({
  view,
  chart,
  query,
}: {
  view: View;
  chart: Chart;
  query: Record<string, string | undefined>;
}) {
  const phrases = PHRASES[view.language];
  const root = chart.nodes.find(({ id }) => id === chart.root);
  const form = (ending: string): string => href(view, `/chart/${encodeURIComponent(chart.root)}.${ending}`, query);
  return (
    <>
      <h1>
        {phrases.chart}: <span lang="sv">{root ? fullName(root) : chart.root}</span>
      </h1>
      <div class="tools">
        <a href={entityHref(view, chart.root)}>{root?.name}</a>
        {['svg', 'png', 'json', 'csv'].map((ending) => (
          <a key={ending} href={form(ending)}>
            {ending.toUpperCase()}
          </a>
        ))}
      </div>
      <figure class="chart">
        <img src={form('svg')} alt="" />
      </figure>
      <ul class="chart-list">
        {trees(chart).map((branch) => (
          <Item key={branch.node.id} view={view} branch={branch} />
        ))}
      </ul>
    </>
  );
}
