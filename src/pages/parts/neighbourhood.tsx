import { breakLines } from '../../chart/text.js';
import type { Type } from '../../chart/type.js';
import { PAGE_WORDS } from '../../words/words.js';
import { entityHref, type View } from '../view.js';
import type { Named } from './facts.js';

/** Something next to an entity, and what joins them, read from the entity. */
export interface Neighbour {
  relation: string;
  to: Named;
  /** Left stand the wholes that it lies in, right everything else. */
  side: 'left' | 'right';
}

const NAME: Type & { line: number } = { size: 12, weight: 'regular', line: 16 };
const CENTRE: Type & { line: number } = { size: 13, weight: 'bold', line: 17 };
const RELATION: Type = { size: 11, weight: 'regular' };
const [WIDTH, GAP, PADDING, BETWEEN, HEADING] = [240, 72, 9, 10, 15];
const MOST = 7;

interface Placed {
  name: Named;
  relation?: string;
  lines: readonly string[];
  height: number;
  x: number;
  y: number;
}

/** Boxes in a column, one under another, its middle at `middle`. */
function column(neighbours: readonly Neighbour[], x: number): Placed[] {
  let y = 0;
  return neighbours.map(({ to, relation }) => {
    const lines = breakLines(to.name, WIDTH - 2 * PADDING, NAME);
    const height = HEADING + lines.length * NAME.line + 2 * PADDING - 4;
    const placed = { name: to, relation, lines, height, x, y };
    y += height + BETWEEN;
    return placed;
  });
}

const heightOf = (all: readonly Placed[]): number => Math.max(0, ...all.map(({ y, height }) => y + height));

function Box({ view, box, isCentre = false }: { view: View; box: Placed; isCentre?: boolean }) {
  const type = isCentre ? CENTRE : NAME;
  const top = PADDING + (box.relation === undefined ? 0 : HEADING - 2);
  const drawn = (
    <g transform={`translate(${box.x} ${box.y})`} class={isCentre ? 'centre' : undefined}>
      <rect width={WIDTH} height={box.height} rx={4} />
      {box.relation !== undefined && (
        <text x={PADDING} y={PADDING + 8} font-size={RELATION.size} class="relation">
          {box.relation}
        </text>
      )}
      {box.lines.map((line, index) => (
        <text
          key={line}
          x={PADDING}
          y={top + index * type.line + 12}
          font-size={type.size}
          font-weight={isCentre ? 700 : 400}
        >
          {line}
        </text>
      ))}
    </g>
  );
  return isCentre ? (
    drawn
  ) : (
    <a href={entityHref(view, box.name.id)} tabIndex={-1}>
      {drawn}
    </a>
  );
}

/**
 * A small map of what an entity is next to, for the eye alone: every link of it stands in the page's text too. Wholes are
 * left, the rest right; nothing where there is nothing next to it.
 */
export function Neighbourhood({
  view,
  entity,
  neighbours,
}: {
  view: View;
  entity: Named;
  neighbours: readonly Neighbour[];
}) {
  const known = new Map<string, Neighbour>();
  for (const one of neighbours) if (one.to.id !== entity.id && !known.has(one.to.id)) known.set(one.to.id, one);
  const side = (wanted: Neighbour['side']): Neighbour[] =>
    [...known.values()].filter((one) => one.side === wanted).slice(0, MOST);
  const [left, right] = [side('left'), side('right')];
  if (left.length + right.length === 0) return null;
  const middleX = left.length > 0 ? WIDTH + GAP : 0;
  const columns = [column(left, 0), column(right, middleX + WIDTH + GAP)];
  const lines = breakLines(entity.name, WIDTH - 2 * PADDING, CENTRE);
  const own = lines.length * CENTRE.line + 2 * PADDING;
  const height = Math.max(own, ...columns.map(heightOf));
  const centre: Placed = { name: entity, lines, height: own, x: middleX, y: (height - own) / 2 };
  const placed = columns.map((boxes) => boxes.map((box) => ({ ...box, y: box.y + (height - heightOf(boxes)) / 2 })));
  const width = middleX + WIDTH + (right.length > 0 ? GAP + WIDTH : 0);
  const from = centre.y + own / 2;
  return (
    <figure class="neighbourhood" aria-hidden="true">
      <figcaption>{PAGE_WORDS[view.language].neighbourhood}</figcaption>
      <svg viewBox={`-1 -1 ${width + 2} ${height + 2}`} width={width + 2} height={height + 2}>
        <title>{PAGE_WORDS[view.language].neighbourhood}</title>
        {placed.flatMap((boxes, index) =>
          boxes.map((box) => {
            const [start, end] = index === 0 ? [middleX, box.x + WIDTH] : [middleX + WIDTH, box.x];
            const bend = (start + end) / 2;
            const to = box.y + box.height / 2;
            return <path key={box.name.id} d={`M${start} ${from}C${bend} ${from} ${bend} ${to} ${end} ${to}`} />;
          }),
        )}
        <Box view={view} box={centre} isCentre />
        {placed.flat().map((box) => (
          <Box key={box.name.id} view={view} box={box} />
        ))}
      </svg>
    </figure>
  );
}
