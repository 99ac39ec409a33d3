import { type Cypher, cypher, word } from '../graph/cypher.js';
import { EntityType } from '../model/schema.generated.js';

/**
 * Ids that hold any of `$parts`: candidates for what somebody meant by an id of `$length` characters that there is not. Gaps
 * are not among them: those that rules find are named after what they are about. At most 500, those first that hold the
 * most of the parts and are about as long; of `$types` alone, where that is a list.
 */
export const IDS_LIKE: Cypher = cypher`MATCH (n:Entity) WHERE n.type <> ${word(EntityType.Gap)} AND ($types IS NULL OR n.type IN $types) AND any(part IN $parts WHERE n.id CONTAINS part)
WITH n.id AS id, size([part IN $parts WHERE n.id CONTAINS part]) AS shared, abs(size(n.id) - $length) AS apart
RETURN id, shared ORDER BY shared DESC, apart, id LIMIT 500`;

/** The type of the entity with an id. */
export const TYPE_OF: Cypher = cypher`MATCH (n:Entity {id: $id}) RETURN n.type AS type`;
