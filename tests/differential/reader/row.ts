import type { Edge } from './edge.js';
import type { Node } from './records.js';

/** A node where it stands in an answer: `known` are fields that its place knows better than the node. */
export class Row {
  constructor(
    readonly node: Node,
    readonly known: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** A member of a list, and the edge over which it was reached. */
export interface Member {
  node: Node;
  edge?: Edge;
}

/** Orders by several keys in turn; what is not there comes last. */
export function by<T>(...keys: readonly ((one: T) => unknown)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const [x, y] = [key(a), key(b)];
      if (x === y) continue;
      if (x === undefined || x === null) return 1;
      if (y === undefined || y === null) return -1;
      if (typeof x === 'number' && typeof y === 'number') return x - y;
      return String(x) < String(y) ? -1 : 1;
    }
    return 0;
  };
}

/** The order of every list. */
export const inOrder = by<Node>(
  ({ sort }) => sort,
  ({ id }) => id,
);

/** Each once, by a key; the first stays. */
export function distinct<T>(all: readonly T[], key: (one: T) => string): T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(key(one))) found.set(key(one), one);
  return [...found.values()];
}

/** A node as it is named along a way. */
export const word = ({ sort, id }: Node): string => `${sort} ${id}`;
