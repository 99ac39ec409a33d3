import { bounds } from './properties.js';
import type { EntityRecord, FactRecord, Properties, Recording } from './recording.js';

/** A plain relationship that follows from the records and facts: for walking, filtering and listing in one step. */
export interface DerivedRelation {
  type: string;
  from: string;
  to: string;
  properties?: Properties;
}

function interval({ properties }: FactRecord): Properties {
  const { first, last } = properties;
  return first === undefined || last === undefined ? bounds('', undefined, undefined) : { first, last };
}

/** PART_OF, REPORTS_TO and their like among parties, and the links of subjects, each as a relationship of its kind. */
function walkable(fact: FactRecord): DerivedRelation[] {
  const { from, to } = fact.ends;
  const { kind } = fact.properties;
  if (from === undefined || to === undefined || typeof kind !== 'string') return [];
  return [{ type: kind, from, to, properties: interval(fact) }];
}

/** Who belongs to which body at all, whatever the post. */
function belonging(fact: FactRecord): DerivedRelation[] {
  const { member, body } = fact.ends;
  return fact.type === 'Membership' && member && body ? [{ type: 'BELONGS_TO', from: member, to: body }] : [];
}

/** The nearest whole of a type, up along PART_OF; of several as near, the one first by id. */
function nearestWhole(
  start: string,
  type: EntityRecord['type'],
  wholes: ReadonlyMap<string, string[]>,
  { entities }: Recording,
): string | undefined {
  const seen = new Set([start]);
  let level = [start];
  while (level.length > 0) {
    level = [...new Set(level.flatMap((id) => wholes.get(id) ?? []))].filter((id) => !seen.has(id)).sort();
    const found = level.find((id) => entities.get(id)?.type === type);
    if (found !== undefined) return found;
    for (const id of level) seen.add(id);
  }
  return undefined;
}

/** Which plan and which priority area each subject lies within. */
function containers(recording: Recording): DerivedRelation[] {
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of recording.relations) {
    if (type === 'PART_OF') wholes.set(from, [...(wholes.get(from) ?? []), to]);
  }
  const within = (type: string, container: EntityRecord['type']): DerivedRelation[] =>
    [...wholes.keys()].flatMap((from) => {
      const to = nearestWhole(from, container, wholes, recording);
      return to === undefined ? [] : [{ type, from, to }];
    });
  return [...within('IN_PLAN', 'Plan'), ...within('IN_AREA', 'PriorityArea')];
}

/** Everything that the graph holds for the sake of reading it, and that no file states in so many words. */
export function derive(recording: Recording): DerivedRelation[] {
  const mentions = [...recording.mentions].flatMap(([from, ids]) =>
    [...ids].map((to) => ({ type: 'MENTIONS', from, to })),
  );
  return [
    ...recording.facts.flatMap((fact) => [...walkable(fact), ...belonging(fact)]),
    ...containers(recording),
    ...mentions,
  ];
}
