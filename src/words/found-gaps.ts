/**
 * What the gaps are called that the rules find. They are written into the graph beside the sources, and so in their language
 * alone, as the names are that they hold.
 */
export interface FoundGapWords {
  goalWithoutOwner: (goal: string) => string;
  goalWithoutIndicator: (goal: string) => string;
  goalWithoutDeadline: (goal: string) => string;
  activityWithoutDoer: (activity: string) => string;
  reportWithoutRecipient: (report: string) => string;
  reportsToItself: (what: string) => string;
  /** `kind` as in the middle of a sentence; `channel` and `to` where they are known. */
  report: (kind: string, channel: string | undefined, of: string, to?: string) => string;
  unnamedPost: (post: string) => string;
  undefinedReference: (plan: string) => string;
  partsDoNotMakeTheWhole: (whole: string) => string;
  sums: (parts: string, whole: string) => string;
  outsideItsPlan: (subject: string) => string;
  /** From one of them on, up to the other, or between both. */
  planHolds: (plan: string, from: string | undefined, to: string | undefined) => string;
}
