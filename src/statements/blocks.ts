import { locals } from '../graph/cypher.js';
import type { Block } from './block.js';
import { citationsOfEntity, citationsOfFact } from './citations.js';
import { inheritedThrough, reporting, responsibilities } from './responsibilities.js';
import { bodyStatus, postState } from './states.js';

/** The one node that tells which graph this is. */
const graph: Block = {
  gives: 'rows',
  rows({ fresh }) {
    const local = locals(fresh);
    return { rows: local`MATCH (graph:Graph {id: 'graph'})`, scope: { node: local`graph`, bound: {} } };
  },
};

/** The hand-written blocks, by the name that `@statement` gives in the schema. */
export const BLOCKS: Readonly<Record<string, Block>> = {
  citationsOfEntity,
  citationsOfFact,
  responsibilities,
  reporting,
  inheritedThrough,
  bodyStatus,
  postState,
  graph,
};
