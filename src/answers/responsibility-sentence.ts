import { firstDay } from '../model/dates.js';
import { type Language, ReportingKind } from '../model/schema.generated.js';
import { type Known, nearest } from '../ownership/known.js';
import { lapseOf, type Timed } from '../ownership/lapse.js';
import type { Borne, Reported, Said } from '../ownership/said.js';
import { wordOf } from '../words/term.js';
import { ANSWER_WORDS, TERMS } from '../words/words.js';
import { listed } from '../words/writing.js';
import { namingOf } from './naming.js';
import { type Manner, ownership } from './ownership-sentence.js';
import { BESIDE, WITHOUT_OWNER } from './role-order.js';
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

/** The nearest bearers of each further role; where nobody owns the subject, also those of its own in every other role. */
function beside({ status, others: all }: Known, { name, day, language }: Manner): string[] {
  const others = all.filter((one) => lapseOf(one, day)?.is !== 'GONE' && !one.ended);
  const own = status === 'UNKNOWN' ? others.filter(({ steps }) => steps === 0) : [];
  const told = (roles: typeof BESIDE, bearers: readonly Borne[]) =>
    roles.flatMap((role) =>
      byWhole(nearest(bearers.filter((one) => one.role === role))).map((some) => {
        const who = distinct(some.map(({ party }) => party.name));
        return ANSWER_WORDS[language].roles[role](name(some[0]), listed(who, language), who.length > 1);
      }),
    );
  return [...told(BESIDE, others), ...told(WITHOUT_OWNER, own)];
}

function report({ kind, channel, cadence, condition, to, into, by }: Reported, language: Language): string {
  const words = ANSWER_WORDS[language];
  return words.report({
    kind: wordOf(TERMS[language].reports, kind),
    by: by?.[1],
    to: to?.[1],
    isUnreceived: to === null && into === null && kind !== ReportingKind.PUBLICATION,
    details: distinct([into?.[1], channel, cadence, condition].flatMap((one) => one ?? [])),
  });
}

function reporting({ reports: all }: Known, { name, language }: Manner): string[] {
  const reports = all.filter(({ ended }) => !ended);
  const words = ANSWER_WORDS[language];
  if (reports.length === 0) return [words.notReported];
  return byWhole(reports).map((said) => {
    const how = listed(distinct(said.map((one) => report(one, language))), language);
    return words.reportedThrough(name(said[0]), how);
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

/** The answer as a person would say it: owner, the roles beside, where it is reported, and the doubt in each. */
export function sentence(known: Known, day: string | undefined, language: Language): string {
  const manner: Manner = { name: namingOf(known, language), day, language };
  const on = day === undefined ? [] : [ANSWER_WORDS[language].asOf(day, restingOn(known, day))];
  return [...on, ...ownership(known, manner), ...beside(known, manner), ...reporting(known, manner)].join(' ');
}
