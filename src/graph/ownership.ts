import { cypher, name } from './cypher.js';

/** The label that every node of this program's carries besides what it is. What does not carry it is never touched. */
export const OWN = name('Ansvarsgraf');

/** What the one node says that tells which graph this is: whose it is, and in which form it is stored. */
export const PRODUCT = 'ansvarsgraf';
export const FORMAT = 2;
export const GRAPH = cypher`(graph:Graph {id: 'graph'})`;
