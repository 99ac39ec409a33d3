import { describe, expect, test } from 'vitest';
import { focused } from '../../src/chart/focus.js';
import { type Branch, trees } from '../../src/chart/tree.js';
import { CHARTS, chart } from './charts.js';

const written = ({ node, children }: Branch): string =>
  children.length > 0 ? `${node.id}(${children.map(written).join(' ')})` : node.id;

describe('the tree of primary parents', () => {
  test('has siblings in Swedish order, then by id', () => {
    expect(trees(chart('Rot\n  Öst\n  Mål 10\n  Mål 2\n  Åre')).map(written)).toEqual(['Rot(Mål 2 Mål 10 Åre Öst)']);
    const twins = chart('Rot\n  b\n  a', [], { a: { name: 'Råd' }, b: { name: 'Råd' } });
    expect(trees(twins).map(written)).toEqual(['Rot(a b)']);
  });

  test('a body whose parent is missing, or whose parents go in a circle, is shown on its own', () => {
    const drawn = CHARTS['parents in a circle, and parents that are not there'];
    expect(drawn && trees(drawn).map(written)).toEqual(['Styrgrupp(Grupp A)', 'Annan(Därunder)', 'Gott(Kort)']);
  });

  test('a body that is its own parent, a root that has one, and a chart without its root', () => {
    expect(trees(chart('Rot\n  A', [], { A: { primaryParent: 'A' } })).map(written)).toEqual(['Rot', 'A']);
    expect(trees(chart('Rot\n  A', [], { Rot: { primaryParent: 'A' } })).map(written)).toEqual(['Rot(A)']);
    expect(trees({ root: 'borta', nodes: chart('Rot\n  A').nodes }).map(written)).toEqual(['Rot(A)']);
    expect(trees({ root: 'borta', nodes: [] })).toEqual([]);
  });
});

/*
 *   Rot ─┬─ A ─┬─ A1 ─── A11 A12
 *        │     └─ A2
 *        ├─ B ─── B1 … B9
 *        └─ C ─── C1
 */
describe('focus and context', () => {
  const drawn = chart(
    `Rot\n  A\n    A1\n      A11\n      A12\n    A2\n  B\n${Array.from({ length: 9 }, (_, at) => `    B${at + 1}\n`).join('')}  C\n    C1`,
    [
      { kind: 'REPORTS_TO', from: 'A2', to: 'A11' },
      { kind: 'REPORTS_TO', from: 'C1', to: 'A2' },
    ],
    { A11: { hiddenChildren: 3 } },
  );
  const shown = (focus: string | undefined, most: number): Record<string, number> =>
    Object.fromEntries(focused(drawn, focus, most).nodes.map(({ id, hiddenChildren }) => [id, hiddenChildren]));

  test('a chart with room enough is whole', () => {
    expect(focused(drawn)).toEqual(drawn);
  });

  test('from the root, siblings are shown all or none, and the rest is counted', () => {
    expect(shown(undefined, 8)).toEqual({ Rot: 0, A: 0, B: 9, C: 0, A1: 0, A2: 0, C1: 0, A11: 3, A12: 0 });
    expect(shown(undefined, 6)).toEqual({ Rot: 0, A: 0, B: 9, C: 0, A1: 2, A2: 0, C1: 0 });
  });

  test('a body in focus is shown with the way up to the root and what is below it first', () => {
    expect(shown('B', 9)).toEqual({
      Rot: 2,
      B: 0,
      ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`B${at + 1}`, 0])),
    });
    expect(shown('A1', 3)).toEqual({ Rot: 2, A: 0, A1: 0, A2: 0, A11: 3, A12: 0 });
  });

  test('below the body in focus too many siblings are cut in their order', () => {
    expect(shown('B', 4)).toEqual({ Rot: 2, B: 5, B1: 0, B2: 0, B3: 0, B4: 0 });
  });

  test('links to bodies that are not shown are left out; an unknown body means the root', () => {
    expect(focused(drawn, 'A', 4).edges).toEqual([{ kind: 'REPORTS_TO', from: 'A2', to: 'A11' }]);
    expect(focused(drawn, 'okänd', 5)).toEqual(focused(drawn, undefined, 5));
  });
});
