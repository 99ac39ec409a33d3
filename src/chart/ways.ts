import type { Language } from '../model/schema.generated.js';
import type { Box } from './boxes.js';
import type { Exit } from './bundles.js';
import { type Bundle, isWide } from './bundles.js';
import { corridors } from './corridors.js';
import type { Upright } from './lanes.js';
import { GAP } from './stacks.js';
import { LABEL_TYPE, type WidthOf } from './type.js';
import { linkWords } from './words.js';

/** The way of a bundle as heights in gaps; where in a gap each stretch runs is decided when all are known. */
export interface Way {
  bundle: Bundle;
  /** The stretches along gaps, that in the target's gap first. */
  uprights: readonly Upright[];
  /** Level ways between the target's gap and another. */
  crossings: readonly { gap: number; y: number }[];
  /** Around a height of one of the uprights. */
  label: { text: string; length: number; upright: number; y: number };
}

type Unlabelled = Omit<Way, 'label'>;

const STEP = 4;
/** How far a label may leave the middle of a stretch that is shorter than itself, and of any. */
const SLACK = { short: 24, long: 300 };

/** The heights at which something runs level through each gap. */
function levelIn(
  ways: readonly Unlabelled[],
  portOf: (bundle: Bundle, exit: Exit) => number,
): (gap: number) => number[] {
  const all = ways.flatMap(({ bundle, crossings }) => [
    ...[bundle.target, ...bundle.sources].map((exit) => ({ from: exit.gap, to: exit.gap, y: portOf(bundle, exit) })),
    ...crossings.map(({ gap, y }) => ({
      from: Math.min(gap, bundle.target.gap),
      to: Math.max(gap, bundle.target.gap),
      y,
    })),
  ]);
  return (gap) => all.filter(({ from, to }) => from <= gap && gap <= to).map(({ y }) => y);
}

/** The height for a label on a stretch that hides the fewest lines, near the middle. */
function labelHeight({ from, to }: Upright, length: number, lines: readonly number[], ceiling: number): number {
  const middle = (from + to) / 2;
  const room = Math.min(SLACK.long, Math.max(SLACK.short, (to - from - length) / 2 - STEP));
  const cost = (y: number): number =>
    lines.filter((line) => Math.abs(line - y) < length / 2 + 3).length * 1000 + Math.abs(y - middle);
  let best = Math.max(middle, ceiling + length / 2);
  for (let away = STEP; away <= room; away += STEP)
    for (const y of [middle - away, middle + away]) if (y - length / 2 >= ceiling && cost(y) < cost(best)) best = y;
  return best;
}

/**
 * The ways of all bundles: from a box into the gap beside it, along it, across columns where no box stands, and along
 * the target's gap to the target.
 *
 * @param buses heights at which lines of the tree run level
 * @param portOf the height at which a bundle meets a box
 */
export function waysOf(
  all: readonly Bundle[],
  boxes: readonly Box[],
  buses: readonly number[],
  portOf: (bundle: Bundle, exit: Exit) => number,
  language: Language,
  widthOf: WidthOf,
): Way[] {
  const level = corridors(boxes, buses);
  const top = boxes[0];
  // Labels keep clear of the line from the top to its columns.
  const ceiling = top && isWide(top) ? top.y + top.height + GAP.shelf / 2 + STEP : 0;
  const ways = all.map((bundle): Unlabelled => {
    const { target, sources } = bundle;
    const touched = new Map<number, number[]>([[target.gap, [portOf(bundle, target)]]]);
    for (const source of sources) touched.set(source.gap, [...(touched.get(source.gap) ?? []), portOf(bundle, source)]);
    const crossings = [...touched.keys()].slice(1).map((gap) => {
      const heights = touched.get(gap) ?? [];
      const mean = heights.reduce((sum, height) => sum + height, 0) / heights.length;
      return { gap, y: level.across([gap, target.gap], [mean, portOf(bundle, target)]) };
    });
    for (const { gap, y } of crossings) for (const end of [gap, target.gap]) touched.get(end)?.push(y);
    const uprights = [...touched].map(([gap, ys]) => ({ gap, from: Math.min(...ys), to: Math.max(...ys) }));
    return { bundle, uprights, crossings };
  });
  const linesIn = levelIn(ways, portOf);
  return ways.map((way) => {
    const text = linkWords(way.bundle.kind, language);
    const length = widthOf(text, LABEL_TYPE);
    const lengths = way.uprights.map(({ from, to }) => to - from);
    const upright = lengths.indexOf(Math.max(...lengths));
    const stretch = way.uprights[upright];
    const y = stretch ? labelHeight(stretch, length, [...linesIn(stretch.gap), ...buses], ceiling) : 0;
    return { ...way, label: { text, length, upright, y } };
  });
}
