import { firstDay } from '../model/dates.js';
import { EntityType, type Language, ReportingKind } from '../model/schema.generated.js';
import type { Known } from '../ownership/known.js';
import { lapseOf, type Timed } from '../ownership/lapse.js';
import type { Bearer, Reported, Said } from '../ownership/said.js';
import { capital } from '../words/capital.js';
import { ANSWER_WORDS } from '../words/words.js';
import { listed, quoted } from '../words/writing.js';
import { type Manner, withinReach } from './manner.js';
import { ownership } from './ownership-sentence.js';
import { DOING, ROLES_TOLD } from './role-order.js';
import { distinct } from './sentences.js';

/** What is said of each whole, in the order in which they come. */
function byWhole<T extends Said>(all: readonly T[]): [T, ...T[]][] {
  const groups = new Map<string | undefined, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(one.ids.at(-1));
    if (group) group.push(one);
    else groups.set(one.ids.at(-1), [one]);
  }
  return [...groups.values()];
}

/** Who else has to do with the very subject: of what nobody owns, in every role; of what is handed down, who does it. */
function beside({ status, others: all }: Known, { name, day, language, list, tells }: Manner): string[] {
  if (!tells('ROLES')) return [];
  const roles = status === 'UNKNOWN' ? ROLES_TOLD : status === 'INHERITED' ? DOING : [];
  const others = all.filter((one) => lapseOf(one, day)?.is !== 'GONE' && !one.ended && one.steps === 0);
  const told = roles.flatMap((role) =>
    byWhole(others.filter((one) => one.role === role)).map((some) => {
      const who = distinct(some.map(({ party }) => party.name));
      return ANSWER_WORDS[language].roles[role](name(some[0]), list(who), who.length > 1);
    }),
  );
  return tells('FURTHER_ROLES') ? told : told.slice(0, 1);
}

/** Who has the task: of each that somebody has what it is called, else all together. */
function tasks({ tasks: all }: Known, { language, list, some, tells }: Manner): string[] {
  const words = ANSWER_WORDS[language];
  const owned = all.filter(({ owners }) => owners.length > 0);
  const done = all.filter(({ owners, doers }) => owners.length === 0 && doers.length > 0);
  const namesOf = (bearers: readonly Bearer[]): string[] => bearers.map(({ party }) => party.name);
  const had = [
    ...owned.map(({ name, type, owners }) => ({ name, type, who: namesOf(owners) })),
    ...(tells('UNOWNED_TASKS') || owned.length === 0 ? done : []).map(({ name, type, doers }) => ({
      name,
      type,
      who: namesOf(doers),
    })),
  ];
  if (had.length === 0) return [];
  if (!tells('TASK_NAMES')) return [words.tasks(had.length, list(had.flatMap(({ who }) => who)))];
  return some(had).map(({ name, type, who }) => {
    const told = { task: quoted(name, language), who: list(who) };
    return type === EntityType.Mandate ? words.mandateOf(told) : words.activityOf(told);
  });
}

/** To whom something is reported, each recipient once with how often. */
function recipients(reports: readonly Reported[], end: 'to' | 'into', { tells }: Manner): string[] {
  const often = new Map<string, string[]>();
  for (const { to, into, cadence, condition } of reports) {
    const name = (end === 'to' ? to : to === null ? into : null)?.[1];
    if (name === undefined) continue;
    often.set(name, [...(often.get(name) ?? []), ...[cadence ?? condition].flatMap((one) => one ?? [])]);
  }
  return [...often].map(([name, told]) =>
    told.length > 0 && tells('CADENCE') ? `${name} (${distinct(told).join(', ')})` : name,
  );
}

/** To whom it is reported, grouped by recipient; that nobody receives it is told. */
function reporting({ reports: all }: Known, manner: Manner): string[] {
  const words = ANSWER_WORDS[manner.language];
  const reports = all.filter(({ ended }) => !ended);
  if (reports.length === 0) return [words.notReported];
  return manner.some(byWhole(reports)).map((said) => {
    const [to, into] = [recipients(said, 'to', manner), recipients(said, 'into', manner)];
    const unreceived = said.filter((one) => one.to === null && one.into === null);
    const isPublic = unreceived.length > 0 && unreceived.every(({ kind }) => kind === ReportingKind.PUBLICATION);
    const isNamed = said[0].steps === 0 || (manner.tells('REPORTED_WHOLE') && manner.tells('WHOLES'));
    const isAlone = to.length + into.length === 0;
    const isTold = unreceived.length > 0 && (isAlone || manner.tells('UNRECEIVED'));
    const ways = [
      ...(to.length > 0 ? [words.reportedTo(manner.list(to))] : []),
      ...(into.length > 0 ? [words.reportedIn(manner.list(into))] : []),
      ...(isTold ? [isPublic ? words.published : words.unreceived] : []),
    ];
    return words.reported(isNamed ? manner.name(said[0]) : words.it, listed(ways, manner.language));
  });
}

/** The dates of the sources on which it rests who owned it on a day, or where it was reported, that give no time. */
function restingOn({ status, owners, planBodies, reports }: Known, day: string): string[] {
  if (status === 'LAPSED') return [];
  const told: readonly Timed[] = owners.length + planBodies.length > 0 ? [...owners, ...planBodies] : reports;
  const dates = told.flatMap(({ basis, statedOn, lastStatedOn }) => {
    const latest = lastStatedOn !== null && firstDay(lastStatedOn) <= day ? lastStatedOn : statedOn;
    return basis === 'STATED' || statedOn === null || latest === null ? [] : [latest];
  });
  return distinct(dates.sort());
}

/**
 * The answer as a person would say it: who owns it, with the doubt, then who has the task, then to whom it is reported. At most
 * {@link MOST_CHARACTERS}; all else stands in fields.
 */
export function sentence(known: Known, day: string | undefined, language: Language): string {
  return withinReach(known, day, language, (manner) => {
    const on = day === undefined ? [] : [ANSWER_WORDS[language].asOf(day, restingOn(known, day))];
    const told = [
      ...ownership(known, manner),
      ...tasks(known, manner),
      ...beside(known, manner),
      ...reporting(known, manner),
    ];
    return [...on, ...told.map(capital)].join(' ');
  });
}
