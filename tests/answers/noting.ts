import type { Cypher } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';

/** The graph itself, which notes each statement that reads it. */
export function noting(graph: Graph, statements: Cypher[]): Graph {
  return {
    ...graph,
    read(statement, parameters) {
      statements.push(statement);
      return graph.read(statement, parameters);
    },
  };
}
