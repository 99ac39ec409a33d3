import type { FactRecord, Properties, Recording } from '../../../src/importer/recording.js';
import { ALWAYS, type Edge, heldDays } from './edge.js';

type Pairs = Iterable<readonly [from: string, to: string]>;

function edges(type: string, pairs: Pairs): Edge[] {
  return [...pairs].map(([from, to]) => ({ type, from, to, ...ALWAYS }));
}

/** Everything that lies above something, level by level, each once. */
function levelsAbove(start: string, up: ReadonlyMap<string, readonly string[]>): string[][] {
  const levels: string[][] = [[start]];
  const seen = new Set([start]);
  for (let level = levels[0] ?? []; level.length > 0; ) {
    level = [...new Set(level.flatMap((id) => up.get(id) ?? []))].filter((id) => !seen.has(id)).sort();
    for (const id of level) seen.add(id);
    levels.push(level);
  }
  return levels;
}

function grouped(pairs: Pairs): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of pairs) groups.set(from, [...(groups.get(from) ?? []), to]);
  return groups;
}

/** What no file states in so many words and the schema yet names: kinds of facts as edges, plans, surroundings, mentions. */
export function deducedEdges(
  { entities, facts, relations, mentions }: Recording,
  timeOf: (fact: FactRecord) => Properties,
): Edge[] {
  const plain = (...types: string[]): [string, string][] =>
    relations.filter(({ type }) => types.includes(type)).map(({ from, to }) => [from, to]);
  const typeOf = (id: string) => entities.get(id)?.type;

  const kinds = facts.flatMap((fact) => {
    const { from, to } = fact.ends;
    return from && to ? [{ type: String(fact.properties.kind), from, to, ...heldDays(timeOf(fact)) }] : [];
  });
  const belongs = facts.flatMap(({ type, ends: { member, body } }): [string, string][] =>
    type === 'Membership' && member && body ? [[member, body]] : [],
  );

  const wholes = grouped(plain('PART_OF'));
  const within = (type: string, nearest: boolean): [string, string][] =>
    [...wholes.keys()].flatMap((id) => {
      const all = levelsAbove(id, wholes).slice(1).flat();
      const found = all.filter((one) => typeOf(one) === type);
      return (nearest ? found.slice(0, 1) : found).map((to): [string, string] => [id, to]);
    });

  const parts = kinds.filter(({ type }) => type === 'PART_OF').map(({ from, to }): [string, string] => [from, to]);
  const surroundings = grouped([...plain('PART_OF', 'POST_OF'), ...parts]);
  const around = plain('ABOUT').flatMap(([gap, about]) => {
    if (typeOf(gap) !== 'Gap') return [];
    const documents = entities.get(gap)?.citations.map(({ document }) => document) ?? [];
    return [...documents, ...levelsAbove(about, surroundings).flat()].map((to): [string, string] => [gap, to]);
  });

  const spoken: [string, string][] = [...mentions].flatMap(([document, ids]) =>
    [...ids].map((id): [string, string] => [document, id]),
  );
  for (const { id, citations } of entities.values()) for (const { document } of citations) spoken.push([document, id]);
  for (const { ends, citations } of facts) {
    for (const { document } of citations) for (const id of Object.values(ends)) spoken.push([document, id]);
  }
  return [
    ...kinds,
    ...edges('BELONGS_TO', belongs),
    ...edges('IN_PLAN', within('Plan', false)),
    ...edges('NEAREST_PLAN', within('Plan', true)),
    ...edges('IN_AREA', within('PriorityArea', false)),
    ...edges('NEAREST_AREA', within('PriorityArea', true)),
    ...edges('LIES_WITHIN', around),
    ...edges(
      'MENTIONS',
      spoken.filter(([document, id]) => document !== id),
    ),
  ];
}
