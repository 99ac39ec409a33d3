import type { Graph, Value } from '../graph/graph.js';
import type { FactKind, Relation } from '../model/relationship-rows.js';
import { FACTS, RELATIONS } from '../model/relationships.js';
import { exportedCitations, exportedNodes, exportedRelationships, type NodeKind } from '../statements/store.js';

interface ExportedCitation {
  document: string;
  section?: string;
  phrase?: string;
  fact?: string;
}

type Exported = { [property: string]: Value | ExportedCitation[] };

/** The whole graph for other programs: entities and facts of more than two ends as nodes, everything else as edges. */
export interface ExportedGraph {
  nodes: Exported[];
  edges: Exported[];
}

/** What serves only the store: how nodes are found, compared and sorted, and what follows for their time. */
const INTERNAL: ReadonlySet<string> = new Set([
  'hash',
  'sort',
  'byName',
  'byDate',
  'names',
  'folded',
  'words',
  'first',
  'last',
  'key',
  'isHub',
  'gone',
  'timeBasis',
  'statedOn',
  'lastStatedOn',
  'knownBasis',
  'knownStatedOn',
  'knownLastStatedOn',
]);
const isInternal = (property: string) => INTERNAL.has(property) || /(First|Last)$/.test(property);

/** What a record does not say in so many words: that a fact has not ended. */
const isUnsaid = (property: string, value: Value) => value === null || (property === 'ended' && value === false);

/** The properties that stand first; the others follow by name. */
const FIRST = ['id', 'type', 'name', 'aliases'];

const rows: [string, Relation][] = Object.entries(RELATIONS);
const KINDS: ReadonlyMap<string, FactKind> = new Map(Object.entries(FACTS));

/** Relationships that follow from facts and records, and so would say everything twice. */
const DERIVED: ReadonlySet<string> = new Set(rows.flatMap(([type, { derived }]) => (derived ? [type] : [])));

const ENDS_BY_RELATIONSHIP: ReadonlyMap<string, string> = new Map(
  [...KINDS].flatMap(([fact, { ends }]) =>
    Object.entries(ends).map(([end, { over }]) => [`${fact} ${over}`, end] as const),
  ),
);

function ownProperties(value: Value | undefined): Exported {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const own = Object.entries(value).filter(([property, one]) => !isInternal(property) && !isUnsaid(property, one));
  const place = (property: string) => FIRST.indexOf(property) + 1 || FIRST.length + 1;
  return Object.fromEntries(own.sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1)));
}

async function citations(graph: Graph): Promise<Map<string, ExportedCitation[]>> {
  const byNode = new Map<string, ExportedCitation[]>();
  for (const kind of ['Entity', 'Fact'] as const) {
    for (const [id, document, section, phrase, fact] of await graph.read(exportedCitations(kind))) {
      const citation: ExportedCitation = { document: String(document) };
      if (typeof section === 'string') citation.section = section;
      if (typeof phrase === 'string') citation.phrase = phrase;
      if (typeof fact === 'string') citation.fact = fact;
      byNode.set(String(id), [...(byNode.get(String(id)) ?? []), citation]);
    }
  }
  return byNode;
}

interface Relationship {
  type: string;
  from: string;
  to: string;
}

async function relationships(graph: Graph, kind: NodeKind): Promise<Relationship[]> {
  const rows = await graph.read(exportedRelationships(kind));
  return rows.map(([type, from, to]) => ({ type: String(type), from: String(from), to: String(to) }));
}

/** Reads the whole graph, sorted: two exports of one graph are alike byte for byte, whichever engine holds it. */
export async function exportGraph(graph: Graph): Promise<ExportedGraph> {
  const cited = await citations(graph);
  const nodes: Exported[] = [];
  const edges: Exported[] = [];
  for (const [properties] of await graph.read(exportedNodes('Entity'))) {
    const own = ownProperties(properties);
    nodes.push({ ...own, citations: cited.get(String(own.id)) ?? [] });
  }
  const ends = new Map<string, Record<string, string>>();
  const types = new Map<string, string>();
  const facts = await graph.read(exportedNodes('Fact'));
  for (const [properties] of facts) {
    const { id, type } = ownProperties(properties);
    types.set(String(id), String(type));
  }
  for (const { type, from, to } of await relationships(graph, 'Fact')) {
    const end = ENDS_BY_RELATIONSHIP.get(`${types.get(from)} ${type}`);
    if (end !== undefined) ends.set(from, { ...ends.get(from), [end]: to });
  }
  const walked = new Set<string>();
  for (const [properties] of facts) {
    const { id, type, ...own } = ownProperties(properties);
    const its = ends.get(String(id)) ?? {};
    const kind = KINDS.get(String(type));
    if (!kind?.exported) {
      const inOrder = Object.fromEntries(Object.entries(its).sort(([a], [b]) => (a < b ? -1 : 1)));
      nodes.push({ id: String(id), type: String(type), ...own, ends: inOrder, citations: cited.get(String(id)) ?? [] });
      continue;
    }
    const { prefix, typedBy, ...edge } = kind.exported;
    const { [edge.from]: from = '', [edge.to]: to = '', ...further } = its;
    if (kind.walked) walked.add(`${String(own[kind.walked.typedBy])} ${from} ${to}`);
    edges.push({
      from,
      to,
      type: `${prefix}${String(own[typedBy])}`,
      fact: String(type),
      ...own,
      ...further,
      citations: cited.get(String(id)) ?? [],
    });
  }
  for (const { type, from, to } of await relationships(graph, 'Entity')) {
    if (DERIVED.has(type) || walked.has(`${type} ${from} ${to}`)) continue;
    edges.push({ from, to, type, citations: cited.get(from) ?? [] });
  }
  const key = (edge: Exported) => JSON.stringify([edge.from, edge.type, edge.to, edge]);
  const order = new Map(edges.map((edge) => [edge, key(edge)]));
  edges.sort((a, b) => ((order.get(a) ?? '') < (order.get(b) ?? '') ? -1 : 1));
  nodes.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return { nodes, edges };
}
