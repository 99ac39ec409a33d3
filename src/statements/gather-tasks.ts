import { locals, type Piece } from '../graph/cypher.js';

/** The variables that {@link gatherTasks} binds. */
export interface Tasks {
  /** Each as `[id, type, name, bearers]`, and a bearer as `[fact, role, party, party's name]`. */
  tasks: Piece;
}

/**
 * The mandates and activities that serve a subject, in their order, with who bears a role in each: on the day, or where none
 * is given, at any time that no source calls over.
 */
export function gatherTasks(subject: Piece, day: Piece | undefined, { tasks }: Tasks, fresh: () => Piece): Piece {
  const local = locals(fresh);
  const held = day ? local` WHERE r.first <= ${day} AND r.last >= ${day}` : local` WHERE r.ended = false`;
  return local`CALL (${subject}) { MATCH (${subject})<-[:SERVES]-(t:Subject)
WITH DISTINCT t ORDER BY t.sort, t.id
CALL (t) { MATCH (t)<-[:RESPONSIBLE_FOR]-(r:Responsibility)${held}
MATCH (r)-[:BORNE_BY]->(p:Party)
WITH r, p ORDER BY r.sort, r.id RETURN collect([r.id, r.role, p.id, p.name]) AS bearers }
RETURN collect([t.id, t.type, t.name, bearers]) AS ${tasks} }
`;
}
