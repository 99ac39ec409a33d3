import { cypher } from './cypher.js';

/**
 * Neo4j reads what is committed, statement by statement: one that runs while a load commits can see some of it. So a
 * commit is marked: the mark ends in '+' from just before it until it is done, and is another one after it. A statement
 * that reads the mark first and last, finds it the same and without '+', has seen one version of the graph. Grafeo reads
 * a snapshot; its mark stands still.
 */
export const COMMIT_MARK = cypher`(mark:Commit {id: 'commit'})`;

export const MAKE_MARK = cypher`MERGE ${COMMIT_MARK} ON CREATE SET mark.value = '0'`;
export const SET_MARK = cypher`MATCH ${COMMIT_MARK} SET mark.value = $value`;

/** Whether a statement that read these marks first and last has seen one version of the graph. */
export function sawOneVersion(first: unknown, last: unknown): boolean {
  return first === last && !String(first).endsWith('+');
}
