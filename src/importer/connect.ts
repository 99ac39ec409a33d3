import { isParty } from '../model/entities.js';
import type { FactKind, Relation } from '../model/relationship-rows.js';
import { FACTS, RELATIONS } from '../model/relationships.js';
import type { StepRelation } from '../model/schema.generated.js';
import { MOST_PARTS_OF_NO_HUB, STEPS } from '../model/steps.js';
import type { FactRecord, Recording, RelationRecord } from './recording.js';

/** A link between two entities along which a chain may lead, read from `from` to `to`. */
export interface Connection {
  relation: StepRelation;
  from: string;
  to: string;
}

/** The parties that more than so many others are parts of, by any one relation that makes parts: see src/model/steps.ts. */
export function hubsOf({ facts, entities }: Recording): ReadonlySet<string> {
  const parts = new Map<string, Set<string>>();
  for (const { relation, from, to } of facts.flatMap(connectionsOfFact)) {
    const types = [from, to].map((id) => entities.get(id)?.type);
    if (!STEPS[relation].gathers || !types.every((type) => type !== undefined && isParty(type))) continue;
    const known = parts.get(to) ?? new Set();
    parts.set(to, known.add(from));
  }
  return new Set([...parts].flatMap(([id, { size }]) => (size > MOST_PARTS_OF_NO_HUB ? [id] : [])));
}

/** The connections that a fact makes. */
export function connectionsOfFact({ type, ends, properties }: FactRecord): Connection[] {
  const { connects = [] }: FactKind = FACTS[type];
  return connects.flatMap(({ from, to, called, calledBy }) => {
    const [a, b] = [ends[from], ends[to]];
    const relation = calledBy === undefined ? called : String(properties[calledBy]);
    return a === undefined || b === undefined || a === b
      ? []
      : [{ relation: relation as StepRelation, from: a, to: b }];
  });
}

/** The connection that a plain relationship makes, if it makes one. */
export function connectionOfRelation({ type, from, to }: RelationRecord): Connection | undefined {
  const { isAside }: Relation = RELATIONS[type];
  return isAside === true || from === to ? undefined : { relation: type as StepRelation, from, to };
}
