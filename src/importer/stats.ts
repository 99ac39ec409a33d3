import type { Cypher } from '../graph/cypher.js';
import type { Graph } from '../graph/graph.js';
import { countedNodes, countedRelationships, type NodeKind } from '../statements/store.js';

/** How many there are of each type, by type. */
type Counts = ReadonlyMap<string, number>;

/** What a graph holds, counted. */
export interface Statistics {
  entities: Counts;
  facts: Counts;
  relationships: Counts;
}

async function counts(
  graph: Graph,
  statement: (kind: NodeKind) => Cypher,
  kinds: readonly NodeKind[],
): Promise<Counts> {
  const byType = new Map<string, number>();
  for (const kind of kinds) {
    for (const [type, number] of await graph.read(statement(kind))) {
      byType.set(String(type), (byType.get(String(type)) ?? 0) + Number(number));
    }
  }
  return new Map([...byType].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Counts what the graph holds, as it is stored. Rejects with a GraphError. */
export async function statisticsOf(graph: Graph): Promise<Statistics> {
  return {
    entities: await counts(graph, countedNodes, ['Entity']),
    facts: await counts(graph, countedNodes, ['Fact']),
    relationships: await counts(graph, countedRelationships, ['Entity', 'Fact']),
  };
}

/** Three lists for a terminal, each with its sum and then its types by name. */
export function describeStatistics({ entities, facts, relationships }: Statistics): string[] {
  const lists = Object.entries({ entities, facts, relationships });
  const sum = (list: Counts) => [...list.values()].reduce((total, number) => total + number, 0);
  const rows = lists.flatMap(([title, list]): [string, number][] => [
    [title, sum(list)],
    ...[...list].map(([type, number]): [string, number] => [`  ${type}`, number]),
  ]);
  const left = Math.max(...rows.map(([label]) => label.length));
  const right = Math.max(...rows.map(([, number]) => String(number).length));
  return rows.map(([label, number]) => `${label.padEnd(left)}  ${String(number).padStart(right)}`);
}
