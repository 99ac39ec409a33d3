import { isHandedDown } from '../../model/handed-down.js';
import { GoalKind, ResponsibilityRole } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import type { EntityRecord } from '../recording.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

const about = ({ id, citations }: EntityRecord) => ({ about: [id], citations });

/** No source names an owner of the goal, at any level, and the plan that it lies in is nobody's. */
export const goalWithoutOwner: Rule = {
  kind: 'GOAL_WITHOUT_OWNER',
  find: (known) =>
    known
      .all('Goal')
      .filter(({ id }) => known.owners(id).length === 0)
      .map((goal) => ({ ...about(goal), name: FOUND_GAPS.goalWithoutOwner(goal.name) })),
};

/** Nothing measures the goal. A purpose is not meant to be measured. */
export const goalWithoutIndicator: Rule = {
  kind: 'GOAL_WITHOUT_INDICATOR',
  find: (known) =>
    known
      .all('Goal')
      .filter(
        ({ id, properties }) => properties.goalKind !== GoalKind.PURPOSE && known.from('MEASURES', id).length === 0,
      )
      .map((goal) => ({ ...about(goal), name: FOUND_GAPS.goalWithoutIndicator(goal.name) })),
};

/** No source says when the goal is to be reached: it has neither a deadline nor a period that ends. */
export const goalWithoutDeadline: Rule = {
  kind: 'GOAL_WITHOUT_DEADLINE',
  find: (known) =>
    known
      .all('Goal')
      .filter(
        ({ properties }) =>
          properties.goalKind !== GoalKind.PURPOSE &&
          properties.deadline === undefined &&
          properties.periodTo === undefined,
      )
      .map((goal) => ({ ...about(goal), name: FOUND_GAPS.goalWithoutDeadline(goal.name) })),
};

const DOERS: ReadonlySet<string> = new Set([
  ResponsibilityRole.OWNER,
  ResponsibilityRole.LEADING,
  ResponsibilityRole.EXECUTING,
  ResponsibilityRole.COORDINATING,
]);
/** To whom something is done, or who is asked: named for an activity, they do not make it done. */
const NOT_DOERS: ReadonlySet<string> = new Set([ResponsibilityRole.RECIPIENT, ResponsibilityRole.CONSULTED]);

/** Whether somebody bears one of the roles in the subject itself, or in a whole that hands that role down to it. */
function answersFor(known: Known, { id, type }: EntityRecord, roles: ReadonlySet<string>): boolean {
  return known.wholes(id).some((whole) =>
    known
      .facts('Responsibility', 'subject', whole)
      .map(({ properties }) => String(properties.role))
      .some((role) => roles.has(role) && (whole === id || isHandedDown(role, type))),
  );
}

/** Whether a source names somebody for the activity itself: in a role, or as the one who reports it. */
function hasDoer(known: Known, id: string): boolean {
  const roles = known.facts('Responsibility', 'subject', id).map(({ properties }) => String(properties.role));
  const reports = known.facts('Reporting', 'subject', id);
  return roles.some((role) => !NOT_DOERS.has(role)) || reports.some(({ ends }) => ends.by !== undefined);
}

/**
 * No source names anyone for the activity but those to whom it is done, and no whole hands down anyone who leads,
 * coordinates or owns it. That the plan is a body's, or is carried out by one, does not say who does what stands in it.
 */
export const activityWithoutDoer: Rule = {
  kind: 'ACTIVITY_WITHOUT_OWNER',
  find: (known) =>
    known
      .all('Activity')
      .filter((activity) => !hasDoer(known, activity.id) && !answersFor(known, activity, DOERS))
      .map((activity) => ({ ...about(activity), name: FOUND_GAPS.activityWithoutDoer(activity.name) })),
};
