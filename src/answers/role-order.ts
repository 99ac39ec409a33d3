import { ResponsibilityRole } from '../model/schema.generated.js';

type FurtherRole = Exclude<ResponsibilityRole, 'OWNER'>;

const R = ResponsibilityRole;

/** The roles that a sentence names where others than those who do it own the subject. */
export const DOING: readonly FurtherRole[] = [R.LEADING, R.COORDINATING, R.EXECUTING, R.SUPPORTING];

/** The roles that a sentence names where nobody owns the subject, in this order: who at least has to do with it. */
export const ROLES_TOLD: readonly FurtherRole[] = [
  R.COMMISSIONER,
  R.STEERING,
  R.LEADING,
  R.COORDINATING,
  R.DIRECTING,
  R.EXECUTING,
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
