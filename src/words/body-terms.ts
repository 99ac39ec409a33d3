import type { AffiliationKind, BodyKind, GovernanceLevel } from '../model/schema.generated.js';

/** What bodies are called by their levels and kinds, and what joins them. */
export interface BodyTerms {
  levels: Readonly<Record<GovernanceLevel, string>>;
  /** Read as a sentence: the body that the line comes from, the words, the body that it leads to. */
  lines: Readonly<Record<AffiliationKind, string>>;
  /** In lower case. */
  kinds: Readonly<Record<BodyKind, string>>;
}
