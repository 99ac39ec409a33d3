import { AffiliationKind } from './schema.generated.js';

/** The deepest chart that is given, in steps below its root. */
export const DEEPEST_CHART = 6;

/** The kinds of link that lead up in a chart unless others are asked for; the first that a body has chooses its parent. */
export const LEADING_UP: readonly AffiliationKind[] = [
  AffiliationKind.PART_OF,
  AffiliationKind.COORDINATED_BY,
  AffiliationKind.STEERED_BY,
  AffiliationKind.REPORTS_TO,
  AffiliationKind.COMMISSIONED_BY,
  AffiliationKind.ESTABLISHED_BY,
];
