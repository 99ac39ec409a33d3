import { isHandedDown } from '../model/handed-down.js';
import { AnswerStatus, Distribution, EntityType, ResponsibilityRole } from '../model/schema.generated.js';
import { byLapse, firstAfter, isHeld } from './lapse.js';
import type { Borne, GatheredAbout, PlanBody, Reported, Said, Successor, Task } from './said.js';

/** What is known of who owns a subject, before it is said. */
export interface Known {
  subject: { id: string; type: string; name: string };
  status: AnswerStatus;
  owners: readonly Borne[];
  /** The bodies that own it because it is or lies in a plan of theirs that names no owner. */
  planBodies: readonly PlanBody[];
  others: readonly Borne[];
  reports: readonly Reported[];
  /** The mandates and activities that serve the subject itself. */
  tasks: readonly Task[];
  /** The ids of the decisions and meetings that have dealt with the subject itself. */
  decisions: readonly string[];
  meetings: readonly string[];
  /** Where nobody is told: the first day after the one asked for of which the sources speak. */
  knownFrom: string | undefined;
}

/** How far the nearest is of those that a source speaks of. */
const least = (all: readonly Said[]): number => Math.min(...all.map(({ steps }) => steps));

/** Those of the nearest level that has any. */
function nearest<T extends Said>(all: readonly T[]): T[] {
  const distance = least(all);
  return all.filter(({ steps }) => steps === distance);
}

/** Whether two sources name different owners of one thing for the same time without saying that they own it together. */
export function disagree(a: Borne, b: Borne): boolean {
  const sameThing = a.ids.at(-1) === b.ids.at(-1);
  const sameTime = a.first <= b.last && b.first <= a.last;
  const together = a.distribution !== Distribution.SINGLE && b.distribution !== Distribution.SINGLE;
  return a.party.id !== b.party.id && sameThing && sameTime && !together;
}

/** Whether it is a post of which no source names a holder. */
export const isUnheld = ({ party, holders }: Borne): boolean => party.type === EntityType.Post && holders.length === 0;

/** The status of an answer, by the rules of docs/responsibility.md: doubt goes before distance. */
function statusOf(owners: readonly Borne[], planBodies: readonly PlanBody[]): AnswerStatus {
  if (owners.length + planBodies.length === 0) return AnswerStatus.UNKNOWN;
  if (owners.some((a) => owners.some((b) => disagree(a, b)))) return AnswerStatus.CONFLICTING;
  if (planBodies.length > 0) return AnswerStatus.INHERITED;
  if (owners.every(isUnheld)) {
    return owners.every(({ vacancies }) => vacancies > 0) ? AnswerStatus.VACANT : AnswerStatus.UNNAMED;
  }
  return owners.every(({ steps }) => steps === 0) ? AnswerStatus.KNOWN : AnswerStatus.INHERITED;
}

/** Those of the nearest level on which anybody owns it, or has: who has ceased only where nobody else is left there. */
function ownersOf(
  all: readonly Borne[],
  plans: readonly PlanBody[],
  day: string | undefined,
): { owners: readonly Borne[]; planBodies: readonly PlanBody[]; isLapsed: boolean } {
  const named = byLapse(all, day);
  const owned = new Set([...named.held, ...named.lapsed].map(({ ids }) => ids.at(-1)));
  const bodies = byLapse(
    plans.filter(({ plan }) => !owned.has(plan)),
    day,
  );
  const distance = least([...named.held, ...named.lapsed, ...bodies.held, ...bodies.lapsed]);
  const here = <T extends Said>(some: readonly T[]): T[] => some.filter(({ steps }) => steps === distance);
  const [owners, planBodies] = [here(named.held), here(bodies.held)];
  if (owners.length + planBodies.length > 0) return { owners, planBodies, isLapsed: false };
  const [former, formerBodies] = [here(named.lapsed), here(bodies.lapsed)];
  return { owners: former, planBodies: formerBodies, isLapsed: former.length + formerBodies.length > 0 };
}

/** What the rules say of what was gathered, of a day or of any time. */
export function knownOf(gathered: GatheredAbout, day: string | undefined): Known {
  const { subject, responsibilities, reports, plans, decisions, meetings, tasks } = gathered;
  const all = responsibilities.filter(({ steps, role }) => steps === 0 || isHandedDown(role, subject.type));
  const isOwner = ({ role }: Borne): boolean => role === ResponsibilityRole.OWNER;
  const named = all.filter(isOwner);
  const { owners, planBodies, isLapsed } = ownersOf(named, plans, day);
  const told = nearest(reports.filter((one) => isHeld(one, day)));
  const status = isLapsed ? AnswerStatus.LAPSED : statusOf(owners, planBodies);
  const silent = [...named, ...plans, ...(told.length > 0 ? [] : reports)];
  return {
    subject,
    status,
    owners,
    planBodies,
    others: all.filter((one) => !isOwner(one) && isHeld(one, day)),
    reports: told,
    tasks,
    decisions,
    meetings,
    knownFrom: status === AnswerStatus.UNKNOWN && day !== undefined ? firstAfter(silent, day) : undefined,
  };
}

/** Who took over from the owners of the answer that have ceased, each once. */
export function successorsOf({ status, owners, planBodies }: Known): Successor[] {
  if (status !== AnswerStatus.LAPSED) return [];
  const all = [...owners, ...planBodies].flatMap((one) => one.successors);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
