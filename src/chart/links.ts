import type { Box, Line, Point } from './boxes.js';
import { type Bundle, type Exit, isWide, type Side } from './bundles.js';
import type { Language } from './chart.js';
import { corridors } from './corridors.js';
import { type Grid, LANE } from './grid.js';
import { lanes, type Upright } from './lanes.js';
import { type Type, widthOf } from './text.js';
import { linkWords } from './words.js';

export const LABEL_TYPE: Type = { size: 10, weight: 'regular' };

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
  /** Written upwards along an upright line, around this point. */
  label: Point & { text: string; length: number };
}

export interface Routed {
  links: Link[];
  /** How many lanes the gap right of each column needs. */
  lanes: number[];
}

/** The middle of the gap right of a column. */
const middle = (grid: Grid, gap: number): number => grid.right(gap) + (grid.gaps[gap] ?? 0) / 2;

/** Whether a wide box is met from below: the gap lies under it. */
const fromBelow = (grid: Grid, { box, gap }: Exit): boolean =>
  isWide(box) && middle(grid, gap) > box.x && middle(grid, gap) < box.x + box.width;

function sideOf(grid: Grid, { box, side, gap }: Exit): Side {
  if (!isWide(box)) return side;
  return middle(grid, gap) < box.x ? 'left' : 'right';
}

/**
 * The heights at which links meet a box, spread over its side. On the left they keep to the upper and lower part: the
 * line of the tree comes in at the middle.
 */
function ports(grid: Grid, all: readonly Bundle[]): (bundle: Bundle, exit: Exit) => number {
  const key = (exit: Exit): string => `${sideOf(grid, exit)} ${exit.box.node.id}`;
  const users = new Map<string, Bundle[]>();
  for (const bundle of all) {
    for (const exit of [bundle.target, ...bundle.sources]) {
      const known = users.get(key(exit)) ?? [];
      users.set(key(exit), known);
      if (!known.includes(bundle)) known.push(bundle);
    }
  }
  return (bundle, exit) => {
    const { y, height } = exit.box;
    if (fromBelow(grid, exit)) return y + height;
    const known = users.get(key(exit)) ?? [];
    const share = (known.indexOf(bundle) + 1) / (known.length + 1);
    if (sideOf(grid, exit) === 'right') return y + height * share;
    return y + height * (share < 0.5 || known.length === 1 ? share * 0.6 : 1 - (1 - share) * 0.6);
  };
}

interface Draft {
  bundle: Bundle;
  /** The gaps it uses, each with the heights it touches there; that of the target first. */
  uprights: Upright[];
  /** Level ways between the target's gap and another. */
  crossings: { gap: number; y: number }[];
  label: { text: string; length: number; upright: number; y: number };
}

/** The ways of links between boxes in a grid: along the gaps, and across columns where no box stands. */
export function route(
  all: readonly Bundle[],
  boxes: readonly Box[],
  buses: readonly number[],
  grid: Grid,
  language: Language,
): Routed {
  const portOf = ports(grid, all);
  const ways = corridors(boxes, buses);
  const top = boxes[0];
  const ceiling = top && isWide(top) ? top.y + top.height + 4 : 0;

  const drafts = all.map((bundle): Draft => {
    const { target, sources } = bundle;
    const touched = new Map<number, number[]>([[target.gap, [portOf(bundle, target)]]]);
    for (const source of sources) touched.set(source.gap, [...(touched.get(source.gap) ?? []), portOf(bundle, source)]);
    const crossings = [...touched.keys()].slice(1).map((gap) => {
      const heights = touched.get(gap) ?? [];
      const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
      return { gap, y: ways.across([gap, target.gap], [mean, portOf(bundle, target)]) };
    });
    for (const { gap, y } of crossings) for (const end of [gap, target.gap]) touched.get(end)?.push(y);
    const uprights = [...touched].map(([gap, heights]) => ({
      gap,
      from: Math.min(...heights),
      to: Math.max(...heights),
    }));
    const text = linkWords(bundle.kind, language);
    const length = widthOf(text, LABEL_TYPE);
    const longest = uprights.reduce((best, { from, to }, index) => {
      const known = uprights[best];
      return known && to - from > known.to - known.from ? index : best;
    }, 0);
    const { from, to } = uprights[longest] ?? { from: 0, to: 0 };
    return {
      bundle,
      uprights,
      crossings,
      label: { text, length, upright: longest, y: Math.max((from + to) / 2, ceiling + length / 2) },
    };
  });

  const stretches = drafts.flatMap(({ uprights, label }) =>
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
  const laneX = (gap: number, lane: number): number => {
    const [width, count] = [grid.gaps[gap] ?? 0, counts[gap] ?? 1];
    return grid.right(gap) + (lane + 0.5) * Math.min(LANE, width / count) + Math.max(0, width - count * LANE) / 2;
  };

  let first = 0;
  const links = drafts.map(({ bundle, uprights, crossings, label }): Link => {
    const xs = new Map(uprights.map(({ gap }, index) => [gap, laneX(gap, chosen[first + index] ?? 0)]));
    first += uprights.length;
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
      label: { x: x(uprights[label.upright]?.gap ?? 0), y: label.y, text: label.text, length: label.length },
    };
  });
  return { links, lanes: counts };
}
