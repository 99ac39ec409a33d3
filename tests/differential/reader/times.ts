import type { EntityRecord, FactRecord, Properties, Recording } from '../../../src/importer/recording.js';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../../../src/model/dates.js';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
const earliest = (days: readonly (string | undefined)[]): string | undefined =>
  days.flatMap((day) => day ?? []).sort()[0];

/** At which ends a fact ends with a party that has ceased. */
const PARTIES: Readonly<Record<string, readonly string[]>> = {
  Responsibility: ['party'],
  Reporting: ['by', 'to'],
  Membership: ['member', 'body', 'post'],
  Affiliation: ['from', 'to'],
  Vacancy: ['post'],
};

/** Dates by their first day, and of those that begin on one day the most exact first. */
export const byDay = (a: string, b: string): number => {
  const [x, y] = [firstDay(a), firstDay(b)];
  return x === y ? b.length - a.length : x < y ? -1 : 1;
};

/** What follows of time: of each fact from when to when it held, and when sources state it; of entities what answers rest on. */
export interface Times {
  ofFact(fact: FactRecord): Properties;
  ofEntity(entity: EntityRecord): Properties;
}

/** Tells what follows of time from the recorded files. */
export function timesIn({ entities, facts, relations }: Recording): Times {
  const datesOf = ({ citations }: Pick<FactRecord, 'citations'>, key: string): string[] =>
    citations.flatMap(({ document }) => text(entities.get(document)?.properties[key]) ?? []).sort(byDay);

  /** The nearest plan that has a period, and when that begins and ends. */
  const nearestPeriod = (subject: string): { first: string; last: string } | undefined => {
    let level = [subject];
    for (let steps = 0; steps < entities.size && level.length > 0; steps += 1) {
      const plans = level
        .flatMap((id) => entities.get(id) ?? [])
        .filter(({ type, properties }) => type === 'Plan' && (properties.periodFrom ?? properties.periodTo));
      const [first] = plans.map(({ properties }) => firstDay(text(properties.periodFrom))).sort();
      const last = plans
        .map(({ properties }) => lastDay(text(properties.periodTo)))
        .sort()
        .at(-1);
      if (first !== undefined && last !== undefined) return { first, last };
      level = level.flatMap((id) =>
        relations.flatMap(({ type, from, to }) => (type === 'PART_OF' && from === id ? [to] : [])),
      );
    }
    return undefined;
  };
  const periods = new Map<string, ReturnType<typeof nearestPeriod>>();
  const periodOf = (subject: string) => {
    if (!periods.has(subject)) periods.set(subject, nearestPeriod(subject));
    return periods.get(subject);
  };
  const startOf = (subject: string): string | undefined => {
    const start = periodOf(subject)?.first;
    return start === FIRST_DAY ? undefined : start;
  };

  const gone = new Map<string, string>();
  for (const fact of facts) {
    const { type, ends, properties } = fact;
    const from = text(properties.validFrom);
    const isDissolved = type === 'Standing' && properties.status === 'DISSOLVED';
    const isReplaced = type === 'Affiliation' && properties.kind === 'REPLACED_BY' && from;
    const body = isDissolved ? ends.body : isReplaced ? ends.from : undefined;
    if (body === undefined) continue;
    const day = firstDay(from ?? datesOf(fact, 'date')[0]);
    const isRevived = facts.some(
      ({ type: one, ends: at, properties: said }) =>
        one === 'Standing' &&
        at.body === body &&
        said.status !== 'DISSOLVED' &&
        said.validFrom &&
        firstDay(String(said.validFrom)) > day,
    );
    if (!isRevived && day < (gone.get(body) ?? LAST_DAY)) gone.set(body, day);
  }
  const bodyOf = new Map(relations.flatMap(({ type, from, to }) => (type === 'POST_OF' ? [[from, to] as const] : [])));

  const ofFact = (fact: FactRecord): Properties => {
    const { type, ends, properties } = fact;
    if (type === 'Attendance') return {};
    const [from, to] = [text(properties.validFrom), text(properties.validTo)];
    const [own, read] = [datesOf(fact, 'date'), datesOf(fact, 'readOn')];
    const stated = own[0] && firstDay(own[0]);
    const subject = type === 'Link' ? ends.from : type === 'Affiliation' ? undefined : ends.subject;
    const plan = subject && startOf(subject);
    const known = earliest([stated, plan]);
    const timeBasis =
      from !== undefined
        ? 'STATED'
        : known === undefined
          ? 'UNDATED'
          : known === stated
            ? 'SOURCE_DATE'
            : 'PLAN_PERIOD';
    const begins = from
      ? firstDay(from)
      : known === undefined
        ? FIRST_DAY
        : (earliest([known, to && firstDay(to)]) ?? FIRST_DAY);
    const parties = properties.kind === 'REPLACED_BY' ? [] : (PARTIES[type] ?? []).flatMap((end) => ends[end] ?? []);
    const over = properties.ended === true ? (stated ?? begins) : undefined;
    const after = earliest([over, ...parties.flatMap((id) => [gone.get(id), gone.get(bodyOf.get(id) ?? '')])]);
    const isNever = to === undefined && ((properties.ended === true && from === undefined) || after === FIRST_DAY);
    const until =
      to !== undefined
        ? lastDay(to)
        : after === undefined
          ? LAST_DAY
          : after === FIRST_DAY
            ? FIRST_DAY
            : dayBefore(after);
    const latest = [...own, ...read].sort(byDay).at(-1);
    return {
      first: isNever ? LAST_DAY : begins,
      last: isNever ? FIRST_DAY : until,
      timeBasis,
      ended: properties.ended === true,
      ...(own[0] === undefined ? {} : { statedOn: own[0] }),
      ...(latest === undefined ? {} : { lastStatedOn: latest }),
    };
  };

  const ofEntity = (entity: EntityRecord): Properties => {
    const { id, type } = entity;
    const goneFirst = earliest([gone.get(id), gone.get(bodyOf.get(id) ?? '')]);
    const planLast = periodOf(id)?.last;
    const [own, read] = [datesOf(entity, 'date'), datesOf(entity, 'readOn')];
    const stated = own[0] && firstDay(own[0]);
    const known = earliest([stated, startOf(id)]);
    const latest = [...own, ...read].sort(byDay).at(-1);
    return {
      ...(goneFirst === undefined ? {} : { goneFirst }),
      ...(planLast === undefined || planLast === LAST_DAY ? {} : { planLast }),
      ...(type === 'Plan' ? { knownFirst: known ?? FIRST_DAY } : {}),
      ...(type === 'Plan'
        ? { knownBasis: known === undefined ? 'UNDATED' : known === stated ? 'SOURCE_DATE' : 'PLAN_PERIOD' }
        : {}),
      ...(own[0] === undefined ? {} : { knownStatedOn: own[0] }),
      ...(latest === undefined ? {} : { knownLastStatedOn: latest }),
    };
  };
  return { ofFact, ofEntity };
}
