import { ResponsibilityRole } from '../model/schema.generated.js';

type FurtherRole = Exclude<ResponsibilityRole, 'OWNER'>;

const R = ResponsibilityRole;

/** The roles that a sentence names beside the owner, in this order. */
export const BESIDE: readonly FurtherRole[] = [
  R.COMMISSIONER,
  R.STEERING,
  R.LEADING,
  R.COORDINATING,
  R.DIRECTING,
  R.EXECUTING,
];

/** The other roles, which a sentence names where nobody owns the subject: who at least has to do with it. */
export const WITHOUT_OWNER: readonly FurtherRole[] = [
  R.DECIDING,
  R.PROPOSING,
  R.FINANCING,
  R.REQUISITIONING,
  R.MONITORING,
  R.AUTHORING,
  R.NOMINATING,
  R.SUPPORTING,
  R.PARTICIPATING,
  R.CONSULTED,
  R.RECIPIENT,
];
