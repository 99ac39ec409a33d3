import { EntityType } from './schema.generated.js';

/** What of an entity's type matters to the store: the labels of its node. */
const PARTIES = [EntityType.Body, EntityType.Post, EntityType.Person] as const;
const SUBJECTS = [
  EntityType.Plan,
  EntityType.Programme,
  EntityType.PriorityArea,
  EntityType.Goal,
  EntityType.Activity,
  EntityType.Indicator,
  EntityType.Promise,
  EntityType.Mandate,
  EntityType.Decision,
  EntityType.Funding,
  EntityType.InformationSystem,
  EntityType.Finding,
] as const;

export type PartyType = (typeof PARTIES)[number];
export type SubjectType = (typeof SUBJECTS)[number];

/** Every concrete type of an entity. */
export const ENTITY_TYPES: readonly EntityType[] = Object.values(EntityType);

export function isParty(type: EntityType): type is PartyType {
  return (PARTIES as readonly EntityType[]).includes(type);
}

export function isSubject(type: EntityType): type is SubjectType {
  return (SUBJECTS as readonly EntityType[]).includes(type);
}

/** The labels of an entity's node: the interfaces that it implements and its own type. */
export function entityLabels(type: EntityType): readonly string[] {
  return ['Entity', ...(isParty(type) ? ['Party'] : []), ...(isSubject(type) ? ['Subject'] : []), type];
}
