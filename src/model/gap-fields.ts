import { GapField, type GapKind } from './schema.generated.js';

/** Where each field that a gap can explain stands in the API: a path from what the gap is about. */
export const FIELD_PATHS: Readonly<Record<GapField, string>> = {
  RESPONSIBILITIES: 'responsibilities',
  REPORTING: 'reporting',
  REPORTING_TO: 'reporting.to',
  INDICATORS: 'indicators',
  FIGURES: 'figures',
  DEADLINE: 'deadline',
  PERIOD: 'period',
  STATUS: 'status',
  DECISIONS: 'decisions',
  MEMBERSHIPS: 'memberships',
  AFFILIATIONS: 'affiliations',
  FUNDING: 'funding',
  AMOUNT: 'amount',
  NAMING: 'name',
};

/** Which field a gap of each kind explains where neither its rule nor its record says; none where it may be any. */
export const FIELD_OF_KIND: Readonly<Record<GapKind, GapField | undefined>> = {
  GOAL_WITHOUT_OWNER: GapField.RESPONSIBILITIES,
  GOAL_WITHOUT_INDICATOR: GapField.INDICATORS,
  GOAL_WITHOUT_DEADLINE: GapField.DEADLINE,
  ACTIVITY_WITHOUT_OWNER: GapField.RESPONSIBILITIES,
  INDICATOR_WITHOUT_TARGET: GapField.FIGURES,
  REPORT_WITHOUT_RECIPIENT: GapField.REPORTING_TO,
  REPORTS_TO_ITSELF: GapField.REPORTING_TO,
  UNNAMED_POST: GapField.MEMBERSHIPS,
  UNNAMED_SET: undefined,
  UNDEFINED_REFERENCE: undefined,
  CONTRADICTION: undefined,
  FIGURES_DISAGREE: undefined,
  FUNDING_WITHOUT_SOURCE: GapField.FUNDING,
  WRONG_PERIOD: GapField.PERIOD,
  NAME_VARIES: GapField.NAMING,
  HOMONYM: GapField.NAMING,
  MISSING_DECISION: GapField.DECISIONS,
  MISSING_ATTACHMENT: undefined,
  MANDATE_ENDS: GapField.PERIOD,
  STATUS_UNCLEAR: undefined,
  BODY_WITHOUT_WHOLE: GapField.AFFILIATIONS,
  AGREEMENT_WITHOUT_PARTIES: GapField.RESPONSIBILITIES,
  OWNER_CEASED: GapField.RESPONSIBILITIES,
  SERVES_NOTHING: undefined,
  OTHER: undefined,
};

/** Which field a gap explains: the one that it says, else that of its kind. */
export function fieldOfGap(kind: GapKind, said: GapField | undefined): GapField | undefined {
  return said ?? FIELD_OF_KIND[kind];
}
