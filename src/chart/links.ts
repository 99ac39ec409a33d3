import type { Language } from '../model/schema.generated.js';
import type { Box, Line, Point } from './boxes.js';
import type { Bundle, Exit } from './bundles.js';
import { ARROW_ROOM, type Grid, LANE } from './grid.js';
import { lanes } from './lanes.js';
import { fromBelow, ports, sideOf } from './ports.js';
import type { WidthOf } from './type.js';
import { waysOf } from './ways.js';

/** Links of one kind to one body, ready to draw: they meet on their way and share its arrow and label. */
export interface Link {
  kind: string;
  from: readonly string[];
  to: string;
  lines: readonly Line[];
  /** Where each begins. */
  starts: readonly Point[];
  /** Where they end, and the way they come in. */
  arrow: Point & { heading: 'left' | 'right' | 'up' };
  /** Written upwards along an upright line, around this point; missing where too many links run side by side. */
  label?: Point & { text: string; length: number };
}

export interface Routed {
  links: Link[];
  /** How many lanes the gap right of each column needs. */
  lanes: number[];
}

/** The links between boxes in a grid, each with its lane. */
export function route(
  all: readonly Bundle[],
  boxes: readonly Box[],
  buses: readonly number[],
  grid: Grid,
  language: Language,
  widthOf: WidthOf,
): Routed {
  const portOf = ports(grid, all);
  const ways = waysOf(all, boxes, buses, portOf, language, widthOf);
  const stretches = ways.flatMap(({ uprights, label }) =>
    uprights.map(({ gap, from, to }, index) =>
      index === label.upright
        ? { gap, from: Math.min(from, label.y - label.length / 2), to: Math.max(to, label.y + label.length / 2) }
        : { gap, from, to },
    ),
  );
  const chosen = lanes(stretches);
  const counts = Array.from({ length: grid.columns }, (_, gap) =>
    Math.max(0, ...stretches.map((stretch, index) => (stretch.gap === gap ? (chosen[index] ?? 0) + 1 : 0))),
  );
  const spacing = (gap: number): number =>
    Math.min(LANE, ((grid.gaps[gap] ?? 0) - ARROW_ROOM - LANE) / Math.max(1, (counts[gap] ?? 1) - 1));
  const laneX = (gap: number, lane: number): number =>
    grid.right(gap) + (grid.gaps[gap] ?? 0) / 2 + (lane - ((counts[gap] ?? 1) - 1) / 2) * spacing(gap);
  /** Where lanes stand close, not each has room for its label. */
  const isLabelled = (gap: number, lane: number): boolean => lane % Math.ceil((LANE - 1) / spacing(gap)) === 0;

  let first = 0;
  const links = ways.map(({ bundle, uprights, crossings, label }): Link => {
    const own = chosen.slice(first, first + uprights.length);
    first += uprights.length;
    const xs = new Map(uprights.map(({ gap }, index) => [gap, laneX(gap, own[index] ?? 0)]));
    const labelGap = uprights[label.upright]?.gap ?? 0;
    const x = (gap: number): number => xs.get(gap) ?? 0;
    const stub = (exit: Exit): Line => {
      const y = portOf(bundle, exit);
      const { box, gap } = exit;
      if (fromBelow(grid, exit))
        return [
          { x: x(gap), y },
          { x: x(gap), y },
        ];
      return [
        { x: sideOf(grid, exit) === 'left' ? box.x : box.x + box.width, y },
        { x: x(gap), y },
      ];
    };
    const end = stub(bundle.target)[0];
    const starts = bundle.sources.map(stub);
    const lines: Line[] = [
      ...starts,
      ...crossings.map(
        ({ gap, y }): Line => [
          { x: x(gap), y },
          { x: x(bundle.target.gap), y },
        ],
      ),
      ...uprights.map(
        ({ gap, from, to }): Line => [
          { x: x(gap), y: from },
          { x: x(gap), y: to },
        ],
      ),
      [stub(bundle.target)[1], end],
    ];
    const heading = fromBelow(grid, bundle.target) ? 'up' : sideOf(grid, bundle.target) === 'left' ? 'right' : 'left';
    return {
      kind: bundle.kind,
      from: bundle.sources.map(({ box }) => box.node.id),
      to: bundle.target.box.node.id,
      lines: lines.filter(([one, other]) => one.x !== other.x || one.y !== other.y),
      starts: starts.map(([start]) => start),
      arrow: { ...end, heading },
      ...(isLabelled(labelGap, own[label.upright] ?? 0)
        ? { label: { x: x(labelGap), y: label.y, text: label.text, length: label.length } }
        : {}),
    };
  });
  return { links, lanes: counts };
}
