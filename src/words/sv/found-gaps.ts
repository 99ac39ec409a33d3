import { capital } from '../capital.js';

function period(from: string | undefined, to: string | undefined): string {
  if (from === to) return String(from);
  if (from === undefined) return `till och med ${to}`;
  return to === undefined ? `från och med ${from}` : `${from}–${to}`;
}

/**
 * What the gaps are called that the rules find. They are written into the graph beside the sources, and so in their language
 * alone, as the names are that they hold.
 */
export const foundGaps = {
  goalWithoutOwner: (goal: string) => `Målet har ingen ägare: ${goal}`,
  goalWithoutIndicator: (goal: string) => `Målet har ingen indikator: ${goal}`,
  goalWithoutDeadline: (goal: string) => `Målet har ingen tidsgräns: ${goal}`,
  activityWithoutDoer: (activity: string) => `Ingen är utpekad att utföra: ${activity}`,
  servesNothing: (task: string) => `Ingen källa säger vilket mål det bidrar till: ${task}`,
  reportWithoutRecipient: (report: string) => `Mottagare saknas: ${report}`,
  reportsToItself: (what: string) => `Följer upp sig själv: ${what}`,
  /** `kind` as in the middle of a sentence; `channel` and `to` where they are known. */
  report: (kind: string, channel: string | undefined, of: string, to?: string) =>
    `${capital(kind)}${channel === undefined ? '' : ` (${channel})`} av ${of}${to === undefined ? '' : `, till ${to}`}`,
  unnamedPost: (post: string) => `Ingen källa nämner vem som är: ${post}`,
  bodyWithoutWhole: (body: string) => `Ingen källa knyter till något annat organ: ${body}`,
  agreementWithoutParties: (agreement: string) => `Ingen källa nämner parterna: ${agreement}`,
  agreementWithOneParty: (agreement: string) => `Bara en av parterna nämns: ${agreement}`,
  ownerCeased: (subject: string, owner: string) => `Ägaren har upphört och ingen har tagit över: ${subject} (${owner})`,
  undefinedReference: (plan: string) => `Hänvisning utan närmare uppgift: ${plan}`,
  partsDoNotMakeTheWhole: (whole: string) => `Delarna gör inte det hela: ${whole}`,
  sums: (parts: string, whole: string) => `Delarna är tillsammans ${parts}, det hela är ${whole}.`,
  outsideItsPlan: (subject: string) => `Tiden ligger utanför planens: ${subject}`,
  /** From one of them on, up to the other, or between both. */
  planHolds: (plan: string, from: string | undefined, to: string | undefined) =>
    `”${plan}” gäller ${period(from, to)}.`,
};
