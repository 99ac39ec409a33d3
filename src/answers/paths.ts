import { type Answering, type Composed, Ref, RowsOf } from '../compile/answering.js';
import type { Value } from '../graph/graph.js';
import { Refusal } from '../model/refusal.js';
import { gatherPaths, MOST_CHAINS } from '../statements/gather-paths.js';
import { within } from './bounds.js';

const LONGEST = 10;

const list = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

function step(from: string, to: string, link: Value | undefined): Composed {
  const [relation, fact, begins] = list(link);
  return {
    from: new Ref(from),
    relation: begins === from ? String(relation) : `<-${String(relation)}`,
    to: new Ref(to),
    citations: new RowsOf(typeof fact === 'string' ? fact : String(begins)),
  };
}

/** `paths(from, to, asOf, maxLength, first)`: the shortest chains between two entities, each way through other entities once. */
export const paths: Answering = {
  parameters({ from, to, asOf, maxLength, first }) {
    within('paths', 'maxLength', maxLength, 1, LONGEST);
    within('paths', 'first', first, 1, MOST_CHAINS);
    return { from: String(from), to: String(to), ...(typeof asOf === 'string' ? { asOf } : {}) };
  },
  shape: ({ asOf, maxLength }) => `${typeof asOf === 'string' ? 'asOf' : ''}${String(maxLength)}`,
  gather: ({ parameter, given, fresh }) =>
    gatherPaths(
      parameter('from'),
      parameter('to'),
      Number(given.maxLength),
      typeof given.asOf === 'string' ? parameter('asOf') : undefined,
      fresh,
    ),
  compose(data, given) {
    const [a, b, chains] = list(data ?? undefined);
    for (const [argument, found] of [
      ['from', a],
      ['to', b],
    ] as const) {
      if (typeof found === 'string') continue;
      throw new Refusal({ code: 'NOT_FOUND', field: 'paths', argument, id: String(given[argument]) });
    }
    const ways = list(chains).map((chain): Composed => {
      const [ids = [], links = []] = list(chain).map(list);
      const steps = links.map((link, index) => step(String(ids[index]), String(ids[index + 1]), link));
      return { length: steps.length, steps };
    });
    return ways.slice(0, Number(given.first));
  },
};
