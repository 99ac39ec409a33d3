import { type Day, FIRST_DAY, firstDay, lastDay, type PartialDate } from '../model/dates.js';
import type { TimeBasis } from '../model/schema.generated.js';

/** The time of what a source says, as the importer tells it: see docs/responsibility.md, rule 11. */
export interface Timed {
  /** The first and last day on which it is in an answer with a day; none where the first is after the last. */
  first: Day;
  last: Day;
  basis: TimeBasis;
  /** The dates of the earliest and the latest source that states it. */
  statedOn: PartialDate | null;
  lastStatedOn: PartialDate | null;
  /** Whether a source says that it is over, and not since when. */
  ended: boolean;
}

/** That a party owns a subject, with what may have put an end to that. */
export interface Owning extends Timed {
  /** The bounds as the source has them. */
  from: PartialDate | null;
  to: PartialDate | null;
  /** Since when a source says that the party is no more: the first day, and as the source has it, where it does. */
  gone: { first: Day; on: PartialDate | null } | undefined;
  /** The last day of the period of the plan that the subject is or lies in. */
  planLast: Day | null;
}

/** Why an owner that a source names owns no more. */
export type Lapse = { is: 'GONE'; on: PartialDate | null } | { is: 'ENDED' } | { is: 'PLAN_OVER'; on: Day };

/** Whether it is in an answer of that day; of any time where none is given. */
export const isHeld = ({ first, last }: Pick<Timed, 'first' | 'last'>, day: Day | undefined): boolean =>
  day === undefined || (first <= day && day <= last);

/**
 * Why an owner has lapsed by that day, if it has: a source says that the party is no more or that it owns no longer, or the
 * period of the plan is over. Without a day no period is over. An end that a source dates is no lapse: it has simply passed.
 */
export function lapseOf(owning: Owning, day: Day | undefined): Lapse | undefined {
  const { from, to, ended, statedOn, gone, planLast } = owning;
  const hasPassed = to !== null && day !== undefined && lastDay(to) < day;
  const isToCome = from !== null && day !== undefined && firstDay(from) > day;
  if (hasPassed || isToCome) return undefined;
  if (gone && (day === undefined || gone.first <= day)) return { is: 'GONE', on: gone.on };
  const endedBy = statedOn === null ? FIRST_DAY : firstDay(statedOn);
  if (ended && to === null && (day === undefined || endedBy <= day)) return { is: 'ENDED' };
  const isOfPlan = to === null && planLast !== null && (from === null || firstDay(from) <= planLast);
  if (isOfPlan && day !== undefined && planLast < day) return { is: 'PLAN_OVER', on: planLast };
  return undefined;
}

/** An owner that has lapsed, and why. */
export type Lapsed<T> = T & { lapse: Lapse };

/** Those who own on a day, and those who have ceased to. */
export function byLapse<T extends Owning>(all: readonly T[], day: Day | undefined): { held: T[]; lapsed: Lapsed<T>[] } {
  const [held, lapsed]: [T[], Lapsed<T>[]] = [[], []];
  for (const one of all) {
    const lapse = lapseOf(one, day);
    if (lapse) lapsed.push({ ...one, lapse });
    else if (isHeld(one, day)) held.push(one);
  }
  return { held, lapsed };
}

/** The first day after a day on which any of them comes into an answer. */
export function firstAfter(all: readonly Pick<Timed, 'first' | 'last'>[], day: Day): Day | undefined {
  return all.flatMap(({ first, last }) => (first > day && first <= last ? [first] : [])).sort()[0];
}

/** The latest of the dates of sources that state any of them. */
export function freshest(all: readonly Timed[]): PartialDate | undefined {
  const dates = all.flatMap(({ lastStatedOn }) => lastStatedOn ?? []);
  return dates
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : b.length - a.length))
    .at(-1);
}
