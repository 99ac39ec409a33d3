import { cypher, piece } from './cypher.js';
import { OWN } from './ownership.js';

/**
 * The label and key of the node that marks commits.
 *
 * Neo4j reads what is committed, statement by statement: one that runs while a load commits can see some of it. So a
 * commit is marked: the mark ends in '+' from just before it until it is done, and is another one after it. A statement
 * that reads the mark first and last, finds it the same and without '+', has seen one version of the graph. Grafeo reads
 * a snapshot; its mark stands still.
 */
export const MARK = piece`:Commit {id: 'commit'}`;

/**
 * Held by a transaction that writes, from its first statement to its end: those of other processes wait for it. So who
 * holds it and finds the mark set knows that whoever set it has died before setting it back.
 */
export const LOCK = cypher`MERGE (lock:Commit {id: 'lock'}) SET lock.value = $value, lock:${OWN}`;

export const MAKE_MARK = cypher`MERGE (mark${MARK}) ON CREATE SET mark.value = '0' SET mark:${OWN}`;
export const SET_MARK = cypher`MATCH (mark${MARK}) SET mark.value = $value`;
export const READ_MARK = cypher`MATCH (mark${MARK}) RETURN mark.value AS value`;

/** Whether a commit is under way, or was when its process died. */
export function isCommitting(mark: unknown): boolean {
  return String(mark).endsWith('+');
}

/** Whether a statement that read these marks first and last has seen one version of the graph. */
export function sawOneVersion(first: unknown, last: unknown): boolean {
  return first === last && !isCommitting(first);
}
