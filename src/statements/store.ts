import { allOf, type Cypher, cypher, name } from '../graph/cypher.js';
import type { Indexes } from '../graph/graph.js';
import { GRAPH, OWN } from '../graph/ownership.js';
import { ENTITY_TYPES, lookedUpBy } from '../model/entities.js';

/** Whether a node is an entity or a fact: the label whose index finds it by id. */
export type NodeKind = 'Entity' | 'Fact';

const byId = (variable: Cypher, kind: NodeKind, id: Cypher): Cypher => cypher`(${variable}:${name(kind)} {id: ${id}})`;

/** What must be unique and what lists are sorted and searched by. */
export const INDEXES: Indexes = {
  unique: [
    { label: 'Entity', property: 'id' },
    { label: 'Fact', property: 'id' },
    { label: 'Graph', property: 'id' },
    { label: 'Commit', property: 'id' },
  ],
  sorted: ['Entity', ...ENTITY_TYPES].flatMap((label) =>
    ['sort', 'byName', 'byDate'].map((property) => ({ label, property })),
  ),
  lookedUp: ENTITY_TYPES.flatMap((label) => lookedUpBy(label).map((property) => ({ label, property }))),
  searched: [{ label: 'Entity', property: 'folded' }],
};

/** All stored nodes of a kind: id, type, hash. */
export function storedNodes(kind: NodeKind): Cypher {
  return cypher`MATCH (n:${name(kind)}) RETURN n.id AS id, n.type AS type, n.hash AS hash ORDER BY n.id`;
}

/** All stored relationships that begin at nodes of a kind: key, type, id of the node where it begins, and where it ends. */
export function storedRelationships(kind: NodeKind): Cypher {
  return cypher`MATCH (a:${name(kind)})-[r]->(b) RETURN r.key AS key, type(r) AS type, a.id AS fromId, b.id AS toId ORDER BY r.key`;
}

/** Makes nodes; `$rows` are their properties. */
export function createNodes(labels: readonly string[]): Cypher {
  return cypher`UNWIND $rows AS row CREATE (n:${OWN}:${allOf(labels)}) SET n = row`;
}

/** Gives nodes that there are other properties; `$rows` are their properties. */
export function updateNodes(kind: NodeKind): Cypher {
  return cypher`UNWIND $rows AS row MATCH ${byId(cypher`n`, kind, cypher`row.id`)} WHERE n:${OWN} SET n = row`;
}

/** Removes nodes and every relationship of theirs; `$rows` are their ids. */
export function removeNodes(kind: NodeKind): Cypher {
  return cypher`UNWIND $rows AS row MATCH ${byId(cypher`n`, kind, cypher`row`)} WHERE n:${OWN} DETACH DELETE n`;
}

/** Makes relationships; each of `$rows` has `fromId`, `toId` and `properties`. */
export function createRelationships(type: string, from: NodeKind): Cypher {
  return cypher`UNWIND $rows AS row MATCH ${byId(cypher`a`, from, cypher`row.fromId`)} MATCH ${byId(cypher`b`, 'Entity', cypher`row.toId`)} CREATE (a)-[r:${name(type)}]->(b) SET r = row.properties`;
}

/** Removes relationships; each of `$rows` has `fromId` and `key`. */
export function removeRelationships(type: string, from: NodeKind): Cypher {
  return cypher`UNWIND $rows AS row MATCH ${byId(cypher`a`, from, cypher`row.fromId`)}-[r:${name(type)} {key: row.key}]->() DELETE r`;
}

/** Says what was loaded and when, within the transaction of the load. */
export const SET_LOADED = cypher`MERGE ${GRAPH} SET graph = $properties SET graph:${OWN}`;

/** All nodes of a kind with every property of theirs. */
export function exportedNodes(kind: NodeKind): Cypher {
  return cypher`MATCH (n:${name(kind)}) RETURN properties(n) AS properties ORDER BY n.id`;
}

/** All relationships among entities, or from facts to their ends, without citations: type, from, to. */
export function exportedRelationships(kind: NodeKind): Cypher {
  return cypher`MATCH (a:${name(kind)})-[r]->(b:Entity) WHERE type(r) <> 'STATED_IN' RETURN type(r) AS type, a.id AS fromId, b.id AS toId ORDER BY a.id, type(r), b.id`;
}

/** All citations of nodes of a kind: id of the node, document, section, phrase, fact. */
export function exportedCitations(kind: NodeKind): Cypher {
  return cypher`MATCH (n:${name(kind)})-[r:STATED_IN]->(d:Document) RETURN n.id AS id, d.id AS document, r.section AS section, r.phrase AS phrase, r.fact AS fact ORDER BY n.id, d.id, r.sort, r.key`;
}

/** How many nodes of a kind there are of each type: type, number. */
export function countedNodes(kind: NodeKind): Cypher {
  return cypher`MATCH (n:${name(kind)}) RETURN n.type AS type, count(n) AS number ORDER BY type`;
}

/** How many relationships of each type begin at nodes of a kind, citations included: type, number. */
export function countedRelationships(kind: NodeKind): Cypher {
  return cypher`MATCH (:${name(kind)})-[r]->() RETURN type(r) AS type, count(r) AS number ORDER BY type`;
}
