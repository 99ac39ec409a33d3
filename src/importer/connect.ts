import type { FactKind, Relation } from '../model/relationship-rows.js';
import { FACTS, RELATIONS } from '../model/relationships.js';
import type { FactRecord, RelationRecord } from './recording.js';

/** A link between two entities along which a chain may lead, read from `from` to `to`. */
export interface Connection {
  relation: string;
  from: string;
  to: string;
}

/** The connections that a fact makes. */
export function connectionsOfFact({ type, ends, properties }: FactRecord): Connection[] {
  const { connects = [] }: FactKind = FACTS[type];
  return connects.flatMap(({ from, to, called, calledBy }) => {
    const [a, b] = [ends[from], ends[to]];
    const relation = calledBy === undefined ? called : String(properties[calledBy]);
    return a === undefined || b === undefined || a === b ? [] : [{ relation, from: a, to: b }];
  });
}

/** The connection that a plain relationship makes, if it makes one. */
export function connectionOfRelation({ type, from, to }: RelationRecord): Connection | undefined {
  const { isAside }: Relation = RELATIONS[type];
  return isAside === true || from === to ? undefined : { relation: type, from, to };
}
