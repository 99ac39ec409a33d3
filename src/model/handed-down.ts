import { ENTITY_TYPES, isSubject } from './entities.js';
import { EntityType, ResponsibilityRole } from './schema.generated.js';

/** The types of the parts to which a whole hands something down. */
type Parts = readonly EntityType[];

export const EVERY_PART: Parts = ENTITY_TYPES.filter(isSubject);

/** Parts that are worked on or for. The others are what is measured, decided, paid or said within the whole. */
export const WORK: Parts = [
  EntityType.Plan,
  EntityType.Programme,
  EntityType.PriorityArea,
  EntityType.Goal,
  EntityType.Activity,
  EntityType.Promise,
  EntityType.Mandate,
  EntityType.InformationSystem,
];

/** The role is borne in the very thing named. */
export const NO_PART: Parts = [];

const R = ResponsibilityRole;

/** To which parts a whole hands down who bears a role in it: the table of docs/responsibility.md, which has the reasons. */
export const HANDED_DOWN: Readonly<Record<ResponsibilityRole, Parts>> = {
  [R.OWNER]: EVERY_PART,
  [R.COMMISSIONER]: WORK,
  [R.DIRECTING]: WORK,
  [R.STEERING]: WORK,
  [R.COORDINATING]: WORK,
  [R.LEADING]: WORK,
  [R.EXECUTING]: NO_PART,
  [R.SUPPORTING]: NO_PART,
  [R.PARTICIPATING]: NO_PART,
  [R.RECIPIENT]: NO_PART,
  [R.CONSULTED]: NO_PART,
  [R.DECIDING]: NO_PART,
  [R.PROPOSING]: NO_PART,
  [R.AUTHORING]: NO_PART,
  [R.NOMINATING]: NO_PART,
  [R.FINANCING]: NO_PART,
  [R.REQUISITIONING]: NO_PART,
  [R.MONITORING]: WORK,
};

const BY_ROLE: Readonly<Record<string, readonly string[]>> = HANDED_DOWN;

/** Whether a part of that type is told who bears the role in its wholes. */
export const isHandedDown = (role: string, type: string): boolean => BY_ROLE[role]?.includes(type) ?? false;
