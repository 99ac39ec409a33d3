import { cypher, locals, variable } from '../../src/graph/cypher.js';
import type { Graph } from '../../src/graph/graph.js';
import { ENTITY_TYPES } from '../../src/model/entities.js';
import type { EntityType } from '../../src/model/schema.generated.js';
import { wordQuery } from '../../src/model/word-query.js';
import { type Candidate, type Ranked, rank } from '../../src/search/rank.js';

const CANDIDATES = 100;

const FIELDS = cypher`RETURN hit.id AS id, hit.type AS type, hit.name AS name, hit.aliases AS aliases, hit.abbreviation AS abbreviation, hit.description AS description, hit.sort AS sort`;

function typeOf(value: unknown): EntityType {
  const type = ENTITY_TYPES.find((one) => one === value);
  if (type === undefined) throw new Error(`no type of an entity: ${String(value)}`);
  return type;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What an engine proposes for a text: in one statement, within a subquery. */
export async function proposed(
  graph: Graph,
  text: string,
  types?: readonly EntityType[],
  limit = CANDIDATES,
): Promise<Candidate[]> {
  const asked = await graph.fullText.candidates(wordQuery(text, types), limit);
  let variables = 0;
  const fresh = () => {
    variables += 1;
    return variable(variables);
  };
  const [local, hit] = [locals(fresh), fresh()];
  const match = graph.fullText.match(local`$asked`, hit, fresh);
  const rows = await graph.read(cypher`CALL () { ${match} RETURN ${hit} AS hit } ${FIELDS}`, { asked });
  return rows.map(([id, type, name, aliases, abbreviation, description, sort]) => ({
    id: String(id),
    type: typeOf(type),
    name: String(name),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    abbreviation: textOf(abbreviation),
    description: textOf(description),
    sort: String(sort),
  }));
}

/** What an engine proposes, ranked. */
export async function search(graph: Graph, text: string, types?: readonly EntityType[]): Promise<Ranked[]> {
  return rank(wordQuery(text, types), await proposed(graph, text, types));
}
