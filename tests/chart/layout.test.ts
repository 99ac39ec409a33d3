import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import type { Box, Line } from '../../src/chart/boxes.js';
import type { Chart } from '../../src/chart/chart.js';
import { type Layout, layout } from '../../src/chart/layout.js';
import { fullName } from '../../src/chart/name.js';
import { widthOf } from '../../src/chart/text.js';
import { BADGE_TYPE, CHIP_HEIGHT, CHIP_TYPE } from '../../src/chart/type.js';
import { CHARTS, chart, FIELDS, MUNICIPALITIES, shuffled } from './charts.js';
import { FONTS } from './font-file.js';
import { overlap, shared, through } from './geometry.js';

const SCREEN = 1136;
const A3 = 1523;

const boxOf = ({ boxes }: Layout, id: string): Box => {
  const found = boxes.find(({ node }) => node.id === id);
  if (!found) throw new Error(`no box of ${id}`);
  return found;
};

describe.each(Object.entries(CHARTS))('%s', (_, drawn: Chart) => {
  describe.each([SCREEN, A3, 360])('in %i pixels', (width) => {
    const made = layout(drawn, { width });

    test('has a box for each body, none over another, all inside', () => {
      expect(made.boxes.map(({ node }) => node.id).sort()).toEqual(drawn.nodes.map(({ id }) => id).sort());
      for (const [index, box] of made.boxes.entries()) {
        for (const other of made.boxes.slice(index + 1))
          expect(overlap(box, other), `${box.node.name} / ${other.node.name}`).toBe(false);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(made.width);
        expect(box.y + box.height).toBeLessThanOrEqual(made.height);
      }
      expect(made.width).toBeLessThanOrEqual(width);
    });

    test('cuts no text off: names, levels and counts stand inside their boxes, apart from each other', () => {
      for (const { node, face, width: wide, height } of made.boxes) {
        for (const line of face.lines) {
          expect(line.x + widthOf(line.text, face.type), line.text).toBeLessThanOrEqual(wide - 8);
          expect(line.y + face.type.size * 0.25).toBeLessThanOrEqual(height);
        }
        const pills = [
          ...face.chips.map((chip) => ({ ...chip, text: widthOf(chip.text, CHIP_TYPE) })),
          ...(face.badge ? [{ ...face.badge, text: widthOf(face.badge.text, BADGE_TYPE) }] : []),
        ];
        const firstLine = face.lines[0]?.y ?? 0;
        for (const [index, pill] of pills.entries()) {
          expect(pill.text).toBeLessThanOrEqual(pill.width - 8);
          expect(pill.x + pill.width).toBeLessThanOrEqual(wide - 8);
          expect(pill.y + CHIP_HEIGHT).toBeLessThanOrEqual(firstLine - face.type.size * 0.76);
          for (const other of pills.slice(index + 1))
            expect(pill.y !== other.y || pill.x + pill.width <= other.x || other.x + other.width <= pill.x).toBe(true);
        }
        const letters = (text: string): string => text.replaceAll(/[-\s]/g, '');
        expect(letters(face.lines.map(({ text }) => text).join(''))).toBe(letters(fullName(node)));
      }
    });

    test('leads no line and no label through a box', () => {
      const lines = [
        ...made.connectors.flatMap((connector) => connector.lines),
        ...made.links.flatMap((link) => link.lines),
        ...made.links.flatMap(({ label }): Line[] =>
          label
            ? [-5, 5].map((aside) => [
                { x: label.x + aside, y: label.y - label.length / 2 },
                { x: label.x + aside, y: label.y + label.length / 2 },
              ])
            : [],
        ),
      ];
      for (const line of lines)
        for (const box of made.boxes)
          expect(through(line, box), `${JSON.stringify(line)} through ${box.node.name}`).toBe(false);
    });

    test('draws no two kinds of link on one line', () => {
      for (const [index, link] of made.links.entries())
        for (const other of made.links.slice(index + 1))
          for (const line of link.lines) for (const second of other.lines) expect(shared(line, second)).toBeLessThan(1);
    });
  });

  test('is drawn alike in whatever order its bodies and links come', () => {
    const made = JSON.stringify(layout(drawn));
    for (const seed of [7, 1234, 99991]) expect(JSON.stringify(layout(shuffled(drawn, seed)))).toBe(made);
  });
});

describe('what a reader sees', () => {
  test('each body stands below its parent, and children in Swedish order', () => {
    const made = layout(chart('Län\n  Örebro\n  Ale\n  Åmål\n  Zinkgruvan'));
    const names = made.boxes.map(({ node }) => node.name);
    expect(names).toEqual(['Län', 'Ale', 'Zinkgruvan', 'Åmål', 'Örebro']);
    const parent = boxOf(made, 'Län');
    for (const box of made.boxes.slice(1)) expect(box.y).toBeGreaterThanOrEqual(parent.y + parent.height);
  });

  /*
   *   Region
   *     └ Råd ─ 1 … 12    hang in one column
   *     └ Råd ─ 1 … 13    stand in a grid
   */
  test('up to twelve leaves hang in one column under their parent, more stand in a grid', () => {
    const columnsOf = (count: number): number => {
      const groups = Array.from({ length: count }, (_, index) => `    Grupp ${index}`);
      const made = layout(chart(['Region', '  Råd', ...groups, '  Annat'].join('\n')));
      return new Set(made.boxes.filter(({ node }) => node.depth === 2).map(({ x }) => x)).size;
    };
    expect(columnsOf(12)).toBe(1);
    expect(columnsOf(13)).toBeGreaterThan(1);
  });

  test('49 municipalities stand in rows and columns, read downwards', () => {
    const made = layout(chart(['Län', ...MUNICIPALITIES.map((name) => `  ${name}`)].join('\n')));
    const boxes = MUNICIPALITIES.map((name) => boxOf(made, name));
    expect(new Set(boxes.map(({ x }) => x)).size).toBe(5);
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(10);
    expect(boxes.map(({ x, y }) => x * 10_000 + y)).toEqual(
      boxes.map(({ x, y }) => x * 10_000 + y).sort((a, b) => a - b),
    );
  });

  test('26 RPO with an AU each: every AU under its own RPO, nothing between', () => {
    const made = layout(CHARTS['a care region with 26 RPO and an AU each'] ?? chart(''));
    for (const field of FIELDS) {
      const [council, committee] = [boxOf(made, `RPO ${field}`), boxOf(made, `AU för RPO ${field}`)];
      expect(committee.columns).toEqual(council.columns);
      expect(committee.y - council.y - council.height).toBe(8);
    }
  });

  test('a name that is long makes its box higher, at most four lines where there is room', () => {
    const made = layout(CHARTS['names of 120 characters'] ?? chart(''));
    expect(Math.max(...made.boxes.map(({ face }) => face.lines.length))).toBe(4);
    const narrow = layout(CHARTS['names of 120 characters'] ?? chart(''), { width: 360 });
    expect(Math.max(...narrow.boxes.map(({ face }) => face.lines.length))).toBeGreaterThan(4);
  });

  /*
   *   Samverkan ◀── REPRESENTED_IN ── Grupp 1 … 6
   *     └ Delregional samverkan
   *         └ Grupp 1 … 6
   */
  test('what hangs under an only child stands in several columns; links to the top keep off the line of the tree', () => {
    const groups = Array.from({ length: 6 }, (_, index) => `Grupp ${index + 1}`);
    const made = layout(
      chart(
        ['Samverkan', '  Delregional samverkan', ...groups.map((name) => `    ${name}`)].join('\n'),
        groups.map((from) => ({ kind: 'REPRESENTED_IN', from, to: 'Samverkan' })),
      ),
    );
    expect(new Set(groups.map((name) => boxOf(made, name).x)).size).toBeGreaterThan(1);
    const tree = made.connectors.flatMap(({ lines }) => lines);
    for (const { lines } of made.links)
      for (const line of lines) for (const other of tree) expect(shared(line, other)).toBeLessThan(1);
  });

  test('columns that are not needed leave their room to the others', () => {
    const name = 'Delregional vårdsamverkan';
    const made = layout(chart(`${name}\n  ${name} Skaraborg`));
    expect(made.boxes.map(({ face }) => face.lines.length)).toEqual([1, 1]);
  });

  test('the link along the tree is not drawn twice; the others go from body to body', () => {
    const made = layout(CHARTS['several parents'] ?? chart(''));
    const drawn = made.links.flatMap(({ kind, from, to }) => from.map((one) => `${one} ${kind} ${to}`));
    expect(drawn.sort()).toEqual([
      'AU A COORDINATED_BY AU D',
      'AU A REPORTS_TO Regionstyrelsen',
      'AU B REPORTS_TO Regionstyrelsen',
      'AU D REPORTS_TO Regionstyrelsen',
      'Regionstyrelsen SUPPORTS AU D',
      'Råd C STEERED_BY Råd A',
      'Råd D COOPERATES_WITH Råd A',
      'Råd D STEERED_BY Råd A',
    ]);
    const onEdge = ({ x, y }: { x: number; y: number }, box: Box): boolean =>
      x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    for (const { from, to, starts, arrow } of made.links) {
      expect(onEdge(arrow, boxOf(made, to))).toBe(true);
      for (const [index, id] of from.entries())
        expect(onEdge(starts[index] ?? { x: -1, y: -1 }, boxOf(made, id))).toBe(true);
    }
  });

  test('each link is one unbroken way from its beginnings to its arrow', () => {
    const touches = ([from, to]: Line, { x, y }: { x: number; y: number }): boolean =>
      x >= Math.min(from.x, to.x) - 0.01 &&
      x <= Math.max(from.x, to.x) + 0.01 &&
      y >= Math.min(from.y, to.y) - 0.01 &&
      y <= Math.max(from.y, to.y) + 0.01;
    for (const drawn of Object.values(CHARTS)) {
      for (const { lines, starts, arrow, kind } of layout(drawn).links) {
        const reached = new Set(lines.filter((line) => touches(line, arrow)));
        for (let before = -1; before !== reached.size; ) {
          before = reached.size;
          for (const line of lines)
            if (
              [...reached].some((one) => line.some((end) => touches(one, end)) || one.some((end) => touches(line, end)))
            )
              reached.add(line);
        }
        for (const start of starts)
          expect(
            [...reached].some((line) => touches(line, start)),
            kind,
          ).toBe(true);
      }
    }
  });

  test('500 bodies with 400 links keep to the width, without overlap', () => {
    const lines = ['Rot'];
    for (let index = 1; index < 500; index++)
      lines.push(`${'  '.repeat(1 + ((index * 7) % 5 > index % 3 ? index % 4 : 0))}Grupp ${index}`);
    const edges = Array.from({ length: 400 }, (_, index) => ({
      kind: ['REPORTS_TO', 'STEERED_BY', 'MIRRORS'][index % 3] ?? '',
      from: `Grupp ${1 + ((index * 37) % 499)}`,
      to: `Grupp ${1 + ((index * 101) % 499)}`,
    }));
    const nodes = chart(lines.join('\n')).nodes.map((node) => ({
      ...node,
      primaryParent: node.primaryParent ?? (node.depth > 0 ? 'Rot' : null),
    }));
    const made = layout({ root: 'Rot', nodes, edges, truncated: false });
    expect(made.boxes).toHaveLength(500);
    expect(made.width).toBeLessThanOrEqual(SCREEN);
    const overlapping = made.boxes.flatMap((box, index) =>
      made.boxes.slice(index + 1).filter((other) => overlap(box, other)),
    );
    expect(overlapping).toEqual([]);
  });
});

test('a renderer draws the names of each box inside it', () => {
  for (const name of ['names of 120 characters', 'a care region with 26 RPO and an AU each']) {
    for (const { face, width } of layout(CHARTS[name] ?? chart('')).boxes) {
      const lines = face.lines.map(({ text, x, y }) => `<text x="${x}" y="${y}">${text}</text>`).join('');
      const drawn = new Resvg(
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${face.height}" font-family="DejaVu Sans" font-size="${face.type.size}" font-weight="${face.type.weight === 'bold' ? 700 : 400}">${lines}</svg>`,
        { font: { loadSystemFonts: false, fontFiles: Object.values(FONTS) } },
      ).innerBBox();
      expect(drawn?.width).toBeGreaterThan(10);
      expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(width - 8);
      expect((drawn?.y ?? 0) + (drawn?.height ?? 0)).toBeLessThanOrEqual(face.height - 4);
    }
  }
});
