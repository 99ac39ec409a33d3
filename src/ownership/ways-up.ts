import { FARTHEST_WHOLE } from '../model/wholes.js';

/** A subject or a whole of one, with the ids of what it is part of itself. */
export interface Whole {
  id: string;
  name: string;
  type: string;
  /** By which it stands in a list. */
  sort: string;
  partOf: readonly string[];
}

const inOrder = (a: Whole, b: Whole): number => (a.sort === b.sort ? (a.id < b.id ? -1 : 1) : a.sort < b.sort ? -1 : 1);

function compared(a: readonly Whole[], b: readonly Whole[]): number {
  const index = a.findIndex((one, at) => one.id !== b[at]?.id);
  const [left, right] = [a[index], b[index]];
  return left && right ? inOrder(left, right) : 0;
}

/**
 * The subject itself and its wholes, each once: by the shortest way, and of several as short, by the names along it; the
 * nearest first.
 */
export function waysUp(subject: Whole, wholes: ReadonlyMap<string, Whole>): Whole[][] {
  const seen = new Set([subject.id]);
  const all: Whole[][] = [];
  let level: Whole[][] = [[subject]];
  for (let steps = 0; level.length > 0 && steps <= FARTHEST_WHOLE; steps += 1) {
    all.push(...level.sort((a, b) => inOrder(a.at(-1) ?? subject, b.at(-1) ?? subject)));
    const next = new Map<string, Whole[]>();
    for (const way of level) {
      for (const id of way.at(-1)?.partOf ?? []) {
        const whole = wholes.get(id);
        if (!whole || seen.has(id)) continue;
        const [further, known] = [[...way, whole], next.get(id)];
        if (!known || compared(further, known) < 0) next.set(id, further);
      }
    }
    for (const id of next.keys()) seen.add(id);
    level = [...next.values()];
  }
  return all;
}
