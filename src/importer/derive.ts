import type { FactKind, Relation, Target } from '../model/relationship-rows.js';
import { FACTS, RELATIONS, type RelationType } from '../model/relationships.js';
import { owners } from './owners.js';
import { borneThrough } from './posts-answer.js';
import { bounds } from './properties.js';
import type { DerivedRelation, FactRecord, Properties, Recording } from './recording.js';
import type { Known } from './rules/known.js';
import { speakers } from './speakers.js';
import { surroundings } from './surroundings.js';

const ROWS = Object.entries(RELATIONS) as [RelationType, Relation][];

function interval({ properties }: FactRecord): Properties {
  const { first, last } = properties;
  return first === undefined || last === undefined ? bounds('', undefined, undefined) : { first, last };
}

/** PART_OF, REPORTS_TO and their like among parties, and the links of subjects, each as a relationship of its kind. */
function walkable(fact: FactRecord): DerivedRelation[] {
  const { walked }: FactKind = FACTS[fact.type];
  if (!walked) return [];
  const [from, to, type] = [fact.ends[walked.from], fact.ends[walked.to], fact.properties[walked.typedBy]];
  if (from === undefined || to === undefined || typeof type !== 'string') return [];
  return [{ type, from, to, properties: interval(fact) }];
}

/** The relationships that join two ends of a fact: who belongs to which body at all. */
function joined({ type: kind, ends }: FactRecord): DerivedRelation[] {
  return ROWS.flatMap(([type, { derived }]) => {
    if (!derived || !('fact' in derived) || derived.fact !== kind) return [];
    const [from, to] = [ends[derived.from], ends[derived.to]];
    return from && to ? [{ type, from, to }] : [];
  });
}

/** The wholes of a type that something lies within, nearest first, and of several as near by id. */
function wholesOf(
  start: string,
  type: Target,
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
  return ROWS.flatMap(([type, { to: container, derived }]) => {
    if (!derived || !('wholes' in derived)) return [];
    return [...wholes.keys()].flatMap((from) => {
      const all = wholesOf(from, container, wholes, recording);
      return (derived.wholes === 'nearest' ? all.slice(0, 1) : all).map((to) => ({ type, from, to }));
    });
  });
}

/** That a document states something of an entity. */
interface Citing extends DerivedRelation {
  from: string;
}

/** The documents that state something of each entity: of itself, or of a fact that it is an end of. */
function citing({ entities, facts }: Recording): Citing[] {
  const cited = new Map<string, Citing>();
  const cite = (from: string, to: string) => cited.set(`${from} ${to}`, { type: 'CITED_IN', from, to });
  for (const { id, citations } of entities.values()) for (const { document } of citations) cite(id, document);
  for (const { ends, citations } of facts) {
    for (const { document } of citations) for (const id of Object.values(ends)) cite(id, document);
  }
  return [...cited.values()];
}

/** What each document speaks of: whatever its file names, and whatever is said to stand in it. */
function mentions({ mentions: named }: Recording, cited: readonly Citing[]): DerivedRelation[] {
  const spoken = new Map<string, DerivedRelation>();
  const speak = (from: string, to: string): void => {
    if (from !== to) spoken.set(`${from} ${to}`, { type: 'MENTIONS', from, to });
  };
  for (const [document, ids] of named) for (const id of ids) speak(document, id);
  for (const { from, to } of cited) speak(to, from);
  return [...spoken.values()];
}

/** Everything that the graph holds for the sake of reading it, and that no file states in so many words. */
export function derive(known: Known): DerivedRelation[] {
  const { recording } = known;
  const cited = citing(recording);
  const walks = recording.facts.flatMap((fact) => [...walkable(fact), ...joined(fact)]);
  const followed = [...owners(known), ...borneThrough(recording), ...speakers(recording)];
  return [
    ...walks,
    ...followed,
    ...containers(recording),
    ...surroundings(recording),
    ...mentions(recording, cited),
    ...cited,
  ];
}
