/**
 * What is drawn: the answer of `orgChart(root, …)`, plain enough to travel between server and browser. Nothing in this
 * folder but png.ts knows where it runs.
 */
export interface Chart {
  /** The id of the body at the top. */
  root: string;
  /** Each body once, in any order. */
  nodes: readonly ChartNode[];
  /** Every link between two bodies of the chart, those along the tree as well. */
  edges: readonly ChartEdge[];
  /** Whether there were more bodies than the answer holds. */
  truncated: boolean;
}

export interface ChartNode {
  id: string;
  name: string;
  abbreviation?: string | null;
  /** A `BodyKind` of the schema; one that is not known is shown as it is. */
  bodyKind: string;
  /** Each a `GovernanceLevel`, none where no source says; one that is not known is shown as it is. */
  levels: readonly string[];
  /** How many steps below the root. */
  depth: number;
  /** The id of the body it is drawn under. */
  primaryParent: string | null;
  /** How many bodies directly below it are not in the chart. */
  hiddenChildren: number;
}

/** A link, read from `from` to `to`: `from` REPORTS_TO `to`. */
export interface ChartEdge {
  /** An `AffiliationKind` of the schema; one that is not known is shown as it is. */
  kind: string;
  from: string;
  to: string;
}

/** Light, dark, or as the reader's system prefers. */
export type Theme = 'light' | 'dark' | 'auto';
