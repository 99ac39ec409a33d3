import { type Day, dayBefore, FIRST_DAY, firstDay, LAST_DAY, lastDay, type PartialDate } from '../model/dates.js';
import type { FactKind } from '../model/relationship-rows.js';
import { FACTS } from '../model/relationships.js';
import { AffiliationKind, TimeBasis } from '../model/schema.generated.js';
import { type Gone, goneParties } from './lives.js';
import { type PlanPeriod, type PlanPeriods, planPeriods } from './plan-periods.js';
import type { FactRecord, Properties, Recording } from './recording.js';
import { datesOf, type SourceDates } from './source-dates.js';

/** The days on which a fact is in an answer: none where the first is after the last. */
interface Days {
  first: Day;
  last: Day;
}

/** That a fact held, but on no day that any source tells. */
const ON_NO_DAY: Days = { first: LAST_DAY, last: FIRST_DAY };

const dateIn = (value: Properties[string] | undefined): PartialDate | undefined =>
  typeof value === 'string' ? value : undefined;

/** The day on which sources begin to speak: the earliest is dated then, or the period of the plan begins. */
export function knownFrom(
  { statedOn }: SourceDates,
  plan: PlanPeriod | undefined,
): { first: Day; timeBasis: TimeBasis } {
  const period = plan === undefined || plan.first === FIRST_DAY ? undefined : plan.first;
  const stated = statedOn === undefined ? undefined : firstDay(statedOn);
  if (period !== undefined && (stated === undefined || period < stated)) {
    return { first: period, timeBasis: TimeBasis.PLAN_PERIOD };
  }
  if (stated === undefined) return { first: FIRST_DAY, timeBasis: TimeBasis.UNDATED };
  return { first: stated, timeBasis: TimeBasis.SOURCE_DATE };
}

/** From when a fact is known to have held: as a source says, else from the day on which sources begin to speak of it. */
function beginning(
  { type, ends, properties }: FactRecord,
  dates: SourceDates,
  periodOf: PlanPeriods,
): { first: Day; timeBasis: TimeBasis } {
  const [from, to] = [dateIn(properties.validFrom), dateIn(properties.validTo)];
  if (from !== undefined) return { first: firstDay(from), timeBasis: TimeBasis.STATED };
  const kind: FactKind = FACTS[type];
  const subject = Object.entries(kind.ends).find(([, end]) => end.to === 'Subject')?.[0];
  const known = knownFrom(dates, subject === undefined ? undefined : periodOf(ends[subject] ?? ''));
  // A source that says when it ended says that it held then, however much later it was written.
  return to !== undefined && firstDay(to) < known.first ? { ...known, first: firstDay(to) } : known;
}

/** The first day on which one of its parties was no more, if a source says so. What comes after is told by who replaced it. */
function ceased({ type, ends, properties }: FactRecord, gone: ReadonlyMap<string, Gone>): Day | undefined {
  if (properties.kind === AffiliationKind.REPLACED_BY) return undefined;
  const kind: FactKind = FACTS[type];
  const days = Object.entries(kind.ends).flatMap(([end, row]) => {
    const party = row.ceases ? gone.get(ends[end] ?? '') : undefined;
    return party ? [party.first] : [];
  });
  return days.sort()[0];
}

function daysOf(fact: FactRecord, first: Day, { statedOn }: SourceDates, gone: ReadonlyMap<string, Gone>): Days {
  const { validFrom, validTo, ended } = fact.properties;
  const to = dateIn(validTo);
  if (to !== undefined) return { first, last: lastDay(to) };
  // It had ended by the day of the source; when it held, nobody says.
  if (ended === true && validFrom === undefined) return ON_NO_DAY;
  const over = ended === true ? (statedOn === undefined ? first : firstDay(statedOn)) : undefined;
  const [after] = [over, ceased(fact, gone)].flatMap((day) => day ?? []).sort();
  if (after === undefined) return { first, last: LAST_DAY };
  return after <= FIRST_DAY ? ON_NO_DAY : { first, last: dayBefore(after) };
}

/**
 * The recording with the time of each fact told: the first and last day on which it is in an answer with a day, on what
 * that rests, and which dates the sources have that state it. A function of the recorded files alone; the rules stand in
 * docs/responsibility.md, rule 11. The facts stand in the same order.
 */
export function withTimes(recording: Recording): Recording {
  const [gone, periodOf] = [goneParties(recording), planPeriods(recording)];
  const facts = recording.facts.map((fact): FactRecord => {
    if (!FACTS[fact.type].hasValidity) return fact;
    const dates = datesOf(fact.citations, recording);
    const { first, timeBasis } = beginning(fact, dates, periodOf);
    const { statedOn, lastStatedOn } = dates;
    const told: Properties = {
      ...daysOf(fact, first, dates, gone),
      timeBasis,
      ended: fact.properties.ended === true,
      ...(statedOn === undefined ? {} : { statedOn }),
      ...(lastStatedOn === undefined ? {} : { lastStatedOn }),
    };
    return { ...fact, properties: { ...fact.properties, ...told } };
  });
  return { ...recording, facts };
}
