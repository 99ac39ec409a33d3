import { EntityType } from './schema.generated.js';

/** What people look for by name. */
const SOUGHT: readonly EntityType[] = [
  EntityType.Body,
  EntityType.Person,
  EntityType.Plan,
  EntityType.Programme,
  EntityType.InformationSystem,
];

/** What is said about the others. */
const REMARKS: readonly EntityType[] = [EntityType.Finding, EntityType.Figure, EntityType.Gap];

/** Whether it only says something about others: what it is called is a sentence, not a name. */
export function isRemark(type: EntityType): boolean {
  return REMARKS.includes(type);
}

/** Of two entities that answer a search equally well, which comes first: the more prominent. From 0 to 2. */
export function prominence(type: EntityType): number {
  if (SOUGHT.includes(type)) return 2;
  return isRemark(type) ? 0 : 1;
}
