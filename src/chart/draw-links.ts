import type { Connector, Line } from './boxes.js';
import type { Link } from './links.js';
import { linkStyle } from './patterns.js';
import { LABEL_TYPE } from './type.js';
import { element, escaped, short } from './xml.js';

const along = (lines: readonly Line[]): string =>
  lines.map(([from, to]) => `M${short(from.x)} ${short(from.y)}L${short(to.x)} ${short(to.y)}`).join('');

/** The lines of the tree below one body. */
export function drawConnector({ lines }: Connector): string {
  return element('path', { d: along(lines), class: 'chart-tree', 'stroke-width': 1.25, 'stroke-linecap': 'square' });
}

const ARROWS = { left: 'l7 -3.5v7z', right: 'l-7 -3.5v7z', up: 'l-3.5 7h7z' };

/** A link of a kind from left to right, as the legend shows it. */
export function sampleOfLink(kind: string, x: number, y: number, width: number): string {
  const { family, dash } = linkStyle(kind);
  return (
    element('path', {
      d: `M${short(x)} ${short(y)}h${width - 6}`,
      class: `chart-link-${family}`,
      'stroke-width': 1.75,
      'stroke-dasharray': dash,
    }) + element('path', { d: `M${short(x + width)} ${short(y)}${ARROWS.right}`, class: `chart-end-${family}` })
  );
}

/** Links of one kind to one body: lines in the dashes of the kind, a point where each begins, one arrow. */
export function drawLink(link: Link, sentences: readonly string[]): string {
  const { family, dash } = linkStyle(link.kind);
  const { x, y, heading } = link.arrow;
  return element(
    'g',
    {},
    element('title', {}, escaped(sentences.join('. '))) +
      element('path', {
        d: along(link.lines),
        class: `chart-link-${family}`,
        'stroke-width': 1.75,
        'stroke-dasharray': dash,
      }) +
      link.starts
        .map((start) => element('circle', { cx: start.x, cy: start.y, r: 2.5, class: `chart-end-${family}` }))
        .join('') +
      element('path', { d: `M${short(x)} ${short(y)}${ARROWS[heading]}`, class: `chart-end-${family}` }),
  );
}

/** The label of a link, written upwards on its line; drawn after all lines, so that none runs through it. */
export function drawLabel({ kind, label }: Link): string {
  if (!label) return '';
  const { family } = linkStyle(kind);
  const half = label.length / 2;
  return element(
    'g',
    { transform: `translate(${short(label.x)} ${short(label.y)}) rotate(-90)` },
    element('path', { d: `M${short(-half - 3)} 0H${short(half + 3)}`, class: 'chart-halo', 'stroke-width': 12 }) +
      element(
        'text',
        { x: -half, y: 3.5, class: `chart-end-${family}`, 'font-size': LABEL_TYPE.size },
        escaped(label.text),
      ),
  );
}
