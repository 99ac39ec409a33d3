/** An upright stretch in a gap between columns. */
export interface Upright {
  gap: number;
  from: number;
  to: number;
}

const APART = 6;

/** For each stretch the number of its lane in its gap, so that no two in one lane meet; the highest begins. */
export function lanes(uprights: readonly Upright[]): number[] {
  const chosen = uprights.map(() => 0);
  const ends = new Map<number, number[]>();
  const order = uprights
    .map((upright, index) => ({ ...upright, index }))
    .sort((one, other) => one.from - other.from || one.to - other.to || one.index - other.index);
  for (const { gap, from, to, index } of order) {
    const used = ends.get(gap) ?? [];
    ends.set(gap, used);
    const free = used.findIndex((end) => end + APART <= from);
    const lane = free === -1 ? used.length : free;
    used[lane] = to;
    chosen[index] = lane;
  }
  return chosen;
}
