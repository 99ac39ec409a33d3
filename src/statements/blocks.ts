import { locals } from '../graph/cypher.js';
import type { Block } from './block.js';
import * as citations from './citations.js';
import { inheritedThrough, reporting, responsibilities } from './responsibilities.js';
import * as states from './states.js';

/** The one node that tells which graph this is. */
const graph: Block = {
  gives: 'rows',
  rows({ fresh }) {
    const local = locals(fresh);
    return { rows: local`MATCH (graph:Graph {id: 'graph'})`, scope: { node: local`graph`, bound: {} } };
  },
};

/** The hand-written blocks, by the name that `@statement` gives in the schema: all that the files of citations and states export. */
export const BLOCKS: Readonly<Record<string, Block>> = {
  ...citations,
  responsibilities,
  reporting,
  inheritedThrough,
  ...states,
  graph,
};
