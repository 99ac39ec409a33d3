import type { GapField, GapKind } from '../../model/schema.generated.js';
import type { CitationRecord } from '../recording.js';
import type { Known } from './known.js';

/** A gap that a rule has found. The first of `about` is what it is named after. */
export interface FoundGap {
  about: readonly string[];
  /** Short, in the language of the sources. */
  name: string;
  /** What is missing or does not agree, with the figures. */
  description?: string;
  citations: readonly CitationRecord[];
}

/** A rule over the graph: where it fires, something is missing or does not agree. */
export interface Rule {
  kind: GapKind;
  /** Which field of what it is about each of its gaps explains, where that does not follow from the kind. */
  field?: GapField;
  find(known: Known): FoundGap[];
}
