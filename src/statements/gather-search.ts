import { locals, type Piece } from '../graph/cypher.js';
import type { Gathered } from './gathered.js';

/**
 * What the index of words proposes: `proposals` binds it to the variable that it is given. `data` is a list of
 * `[id, type, name, aliases, abbreviation, description, sort]`; the ranking is the project's own, so that both engines give
 * the same order.
 */
export function gatherSearch(proposals: (hit: Piece) => Piece, fresh: () => Piece): Gathered {
  const local = locals(fresh);
  return {
    cypher: local`CALL () {
${proposals(local`hit`)}
WITH DISTINCT hit ORDER BY hit.sort, hit.id
RETURN collect([hit.id, hit.type, hit.name, hit.aliases, hit.abbreviation, hit.description, hit.sort]) AS hits, collect(hit.id) AS hitIds }`,
    data: local`hits`,
    ids: { Fact: local`[]`, Entity: local`hitIds` },
  };
}
