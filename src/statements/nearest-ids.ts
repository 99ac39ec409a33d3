import { type Cypher, cypher } from '../graph/cypher.js';

/** Ids that hold any of `$parts`: candidates for what somebody meant by an id that there is not. At most 500. */
export const IDS_LIKE: Cypher = cypher`MATCH (n:Entity) WHERE any(part IN $parts WHERE n.id CONTAINS part) RETURN n.id AS id ORDER BY size(n.id), n.id LIMIT 500`;
