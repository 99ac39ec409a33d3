import { type Cypher, cypher } from '../graph/cypher.js';

/**
 * What the index of words proposes. `data` is a list of `[id, type, name, aliases, abbreviation, description, sort]`; the
 * ranking is the project's own, so that both engines give the same order.
 */
export function gatherSearch(proposals: Cypher): { cypher: Cypher; data: Cypher; entities: Cypher; facts: Cypher } {
  return {
    cypher: cypher`CALL () {
${proposals}
WITH DISTINCT hit ORDER BY hit.sort, hit.id
RETURN collect([hit.id, hit.type, hit.name, hit.aliases, hit.abbreviation, hit.description, hit.sort]) AS hits, collect(hit.id) AS hitIds }`,
    data: cypher`hits`,
    entities: cypher`hitIds`,
    facts: cypher`[]`,
  };
}
