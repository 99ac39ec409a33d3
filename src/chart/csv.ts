import { csvRows } from '../model/csv.js';
import type { Chart } from './chart.js';
import { type Branch, trees } from './tree.js';

const HEADINGS = ['id', 'name', 'kind', 'levels', 'parent', 'depth'];

/**
 * The bodies as CSV after RFC 4180: UTF-8 without a mark, commas, lines that end in CRLF, a heading line. One row per
 * body as the tree reads from the top; `levels` are separated by spaces, `parent` is the id of the body above.
 */
export function csv(chart: Chart): string {
  const rows = ({ node, children }: Branch): string[][] => [
    [node.id, node.name, node.bodyKind, node.levels.join(' '), node.primaryParent ?? '', String(node.depth)],
    ...children.flatMap(rows),
  ];
  return csvRows([HEADINGS, ...trees(chart).flatMap(rows)]);
}
