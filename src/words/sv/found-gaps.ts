import { capital } from '../capital.js';
import type { FoundGapWords } from '../found-gaps.js';

function period(from: string | undefined, to: string | undefined): string {
  if (from === to) return String(from);
  if (from === undefined) return `till och med ${to}`;
  return to === undefined ? `från och med ${from}` : `${from}–${to}`;
}

export const foundGaps: FoundGapWords = {
  goalWithoutOwner: (goal) => `Målet har ingen ägare: ${goal}`,
  goalWithoutIndicator: (goal) => `Målet har ingen indikator: ${goal}`,
  goalWithoutDeadline: (goal) => `Målet har ingen tidsgräns: ${goal}`,
  activityWithoutDoer: (activity) => `Ingen är utpekad att utföra: ${activity}`,
  reportWithoutRecipient: (report) => `Mottagare saknas: ${report}`,
  reportsToItself: (what) => `Följer upp sig själv: ${what}`,
  report: (kind, channel, of, to) =>
    `${capital(kind)}${channel === undefined ? '' : ` (${channel})`} av ${of}${to === undefined ? '' : `, till ${to}`}`,
  unnamedPost: (post) => `Ingen källa nämner vem som är: ${post}`,
  undefinedReference: (plan) => `Hänvisning utan närmare uppgift: ${plan}`,
  partsDoNotMakeTheWhole: (whole) => `Delarna gör inte det hela: ${whole}`,
  sums: (parts, whole) => `Delarna är tillsammans ${parts}, det hela är ${whole}.`,
  outsideItsPlan: (subject) => `Tiden ligger utanför planens: ${subject}`,
  planHolds: (plan, from, to) => `”${plan}” gäller ${period(from, to)}.`,
};
