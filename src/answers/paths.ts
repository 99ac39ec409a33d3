import type { Answering, Composed } from '../compile/answering.js';
import type { Value } from '../graph/graph.js';
import { Refusal } from '../model/refusal.js';
import type { StepRelation } from '../model/schema.generated.js';
import { DETOUR } from '../model/steps.js';
import { gatherPaths, MOST_CHAINS } from '../statements/gather-paths.js';
import { within } from './bounds.js';
import { type Joining, step } from './steps.js';
import { list } from './values.js';

const LONGEST = 10;

interface Chain {
  ids: readonly string[];
  links: readonly Value[];
  /** 0 where it keeps to what says a dependence, else 1. */
  kind: number;
}

function chainOf(chain: Value): Chain {
  const [ids, links, kind] = list(chain);
  return { ids: list(ids).map(String), links: list(links), kind: Number(kind) };
}

/** How long a chain counts as: one that is not kept to what says a dependence loses to one that is a little longer. */
const lengthOf = ({ ids, kind }: Chain): number => ids.length - 1 + DETOUR * kind;

/** The chains in their order, each way once; those of a kind come by the names along them. */
function ordered(chains: readonly Chain[]): Chain[] {
  const once = new Map<string, Chain>();
  for (const chain of [...chains].sort((a, b) => lengthOf(a) - lengthOf(b) || a.kind - b.kind)) {
    const key = chain.ids.join(' ');
    if (!once.has(key)) once.set(key, chain);
  }
  return [...once.values()];
}

/** The steps of a chain: what joins each two was gathered under the number of the step. */
function stepsOf({ ids, links }: Chain): Composed[] {
  return ids.slice(1).map((to, index) => {
    const from = ids[index] ?? '';
    const joining = links.map(list).filter(([number]) => number === index + 1);
    return step(
      from,
      to,
      joining.map(
        ([, kind, fact, begins, via]): Joining => ({
          kind: kind as StepRelation,
          reversed: begins !== from,
          via: typeof via === 'string' ? via : null,
          said: typeof fact === 'string' ? fact : String(begins),
        }),
      ),
    );
  });
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
    const ways = ordered(list(chains).map(chainOf)).slice(0, Number(given.first));
    return ways.map((chain): Composed => ({ length: chain.ids.length - 1, steps: stepsOf(chain) }));
  },
};
