import type { Recording } from './recording.js';

/** The first and last day of the period of a plan. */
export interface PlanPeriod {
  first: string;
  last: string;
}

/** Finds the period of the nearest plan with one that a subject is or lies in. */
export type PlanPeriods = (subject: string) => PlanPeriod | undefined;

/** The periods of plans, for the subjects in them. Of several plans as near, all their days together. */
export function planPeriods({ entities, relations }: Recording): PlanPeriods {
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of relations) {
    if (type === 'PART_OF') wholes.set(from, [...(wholes.get(from) ?? []), to]);
  }
  const own = (id: string): PlanPeriod | undefined => {
    const entity = entities.get(id);
    if (entity?.type !== 'Plan') return undefined;
    const { periodFrom, periodTo, periodFirst, periodLast } = entity.properties;
    if (periodFrom === undefined && periodTo === undefined) return undefined;
    return { first: String(periodFirst), last: String(periodLast) };
  };
  return (subject) => {
    const seen = new Set([subject]);
    for (let level = [subject]; level.length > 0; ) {
      const periods = level.flatMap((id) => own(id) ?? []);
      if (periods.length > 0) {
        const first = periods.map((one) => one.first).sort()[0];
        const last = periods
          .map((one) => one.last)
          .sort()
          .at(-1);
        return first === undefined || last === undefined ? undefined : { first, last };
      }
      level = [...new Set(level.flatMap((id) => wholes.get(id) ?? []))].filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    return undefined;
  };
}
