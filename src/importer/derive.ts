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

/** The wholes of a type that something lies within, nearest first, and of several as near by id. */
function wholesOf(
  start: string,
  type: EntityRecord['type'],
  wholes: ReadonlyMap<string, string[]>,
  { entities }: Recording,
): string[] {
  const seen = new Set([start]);
  const found: string[] = [];
  let level = [start];
  while (level.length > 0) {
    level = [...new Set(level.flatMap((id) => wholes.get(id) ?? []))].filter((id) => !seen.has(id)).sort();
    found.push(...level.filter((id) => entities.get(id)?.type === type));
    for (const id of level) seen.add(id);
  }
  return found;
}

/** Which plans and which priority areas each subject lies within, and which is the nearest. */
function containers(recording: Recording): DerivedRelation[] {
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of recording.relations) {
    if (type === 'PART_OF') wholes.set(from, [...(wholes.get(from) ?? []), to]);
  }
  const within = (container: EntityRecord['type'], any: string, nearest: string): DerivedRelation[] =>
    [...wholes.keys()].flatMap((from) =>
      wholesOf(from, container, wholes, recording).flatMap((to, index) => [
        { type: any, from, to },
        ...(index === 0 ? [{ type: nearest, from, to }] : []),
      ]),
    );
  return [...within('Plan', 'IN_PLAN', 'NEAREST_PLAN'), ...within('PriorityArea', 'IN_AREA', 'NEAREST_AREA')];
}

/** What a gap lies within: what it is about, the wholes of that, and the documents that it stands in. */
function surroundings({ entities, relations, facts }: Recording): DerivedRelation[] {
  const wholes = new Map<string, string[]>();
  const partOf = (from: string, to: string) => wholes.set(from, [...(wholes.get(from) ?? []), to]);
  for (const { type, from, to } of relations) if (type === 'PART_OF' || type === 'POST_OF') partOf(from, to);
  for (const { type, ends, properties } of facts) {
    if (type === 'Affiliation' && properties.kind === 'PART_OF' && ends.from && ends.to) partOf(ends.from, ends.to);
  }
  const around = (start: string): Set<string> => {
    const seen = new Set([start]);
    for (const id of seen) for (const whole of wholes.get(id) ?? []) seen.add(whole);
    return seen;
  };
  const gaps = new Map<string, Set<string>>();
  for (const { type, from, to } of relations) {
    const gap = entities.get(from);
    if (type !== 'ABOUT' || gap?.type !== 'Gap') continue;
    const within = gaps.get(from) ?? new Set(gap.citations.map(({ document }) => document));
    for (const id of around(to)) within.add(id);
    gaps.set(from, within);
  }
  return [...gaps].flatMap(([from, within]) => [...within].map((to) => ({ type: 'LIES_WITHIN', from, to })));
}

/** What each document speaks of: whatever its file names, and whatever is said to stand in it. */
function mentions({ entities, facts, mentions: named }: Recording): DerivedRelation[] {
  const spoken = new Map<string, DerivedRelation>();
  const speak = (from: string, to: string): void => {
    if (from !== to) spoken.set(`${from} ${to}`, { type: 'MENTIONS', from, to });
  };
  for (const [document, ids] of named) for (const id of ids) speak(document, id);
  for (const { id, citations } of entities.values()) for (const { document } of citations) speak(document, id);
  for (const { ends, citations } of facts) {
    for (const { document } of citations) for (const id of Object.values(ends)) speak(document, id);
  }
  return [...spoken.values()];
}

/** Everything that the graph holds for the sake of reading it, and that no file states in so many words. */
export function derive(recording: Recording): DerivedRelation[] {
  const walks = recording.facts.flatMap((fact) => [...walkable(fact), ...belonging(fact)]);
  return [...walks, ...containers(recording), ...surroundings(recording), ...mentions(recording)];
}
