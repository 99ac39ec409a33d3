import type { Language } from '../model/schema.generated.js';
import { type Borne, type Known, nearest, type Reported, type Said } from './known.js';
import { capital, namingOf } from './naming.js';
import { type Manner, ownership } from './ownership-sentence.js';
import { BESIDE, WITHOUT_OWNER } from './role-phrases.js';
import { distinct, listed } from './sentences.js';

const KINDS: Readonly<Record<string, Record<Language, string>>> = {
  FOLLOW_UP: { SV: 'uppföljning', EN: 'follow-up' },
  EVALUATION: { SV: 'utvärdering', EN: 'evaluation' },
  FEEDBACK: { SV: 'återkoppling', EN: 'feedback' },
  REPORT: { SV: 'rapport', EN: 'a report' },
  PUBLICATION: { SV: 'publicering', EN: 'publication' },
  REGISTRATION: { SV: 'registrering', EN: 'registration' },
};

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
function beside({ status, others }: Known, { name, language }: Manner): string[] {
  const own = status === 'UNKNOWN' ? others.filter(({ steps }) => steps === 0) : [];
  const told = (phrases: typeof BESIDE, bearers: readonly Borne[]) =>
    phrases.flatMap(([role, phrase]) =>
      byWhole(nearest(bearers.filter((one) => one.role === role))).map((some) => {
        const who = distinct(some.map(({ party }) => party.name));
        return phrase[language](name(some[0]), listed(who, language), who.length > 1);
      }),
    );
  return [...told(BESIDE, others), ...told(WITHOUT_OWNER, own)];
}

function report({ kind, channel, cadence, condition, to, into, by }: Reported, language: Language): string {
  const end = (word: Record<Language, string>, party: string[] | null): string =>
    party?.[1] === undefined ? '' : ` ${word[language]} ${party[1]}`;
  const details = distinct([into?.[1], channel, cadence, condition].flatMap((one) => one ?? []));
  const isUnreceived = to === null && into === null && kind !== 'PUBLICATION';
  const nobody = language === 'SV' ? ' utan angiven mottagare' : ' with no recipient named';
  return [
    KINDS[kind]?.[language] ?? kind,
    end({ SV: 'från', EN: 'from' }, by),
    end({ SV: 'till', EN: 'to' }, to),
    isUnreceived ? nobody : '',
    details.length > 0 ? ` (${details.join(', ')})` : '',
  ].join('');
}

function reporting({ reports }: Known, { name, language }: Manner): string[] {
  if (reports.length === 0) {
    return [language === 'SV' ? 'Ingen källa säger var det rapporteras.' : 'No source says where it is reported.'];
  }
  return byWhole(reports).map((said) => {
    const what = capital(name(said[0]));
    const how = listed(distinct(said.map((one) => report(one, language))), language);
    return language === 'SV' ? `${what} rapporteras genom ${how}.` : `${what} is reported through ${how}.`;
  });
}

/** The answer as a person would say it: owner, the roles beside, where it is reported, and the doubt in each. */
export function sentence(known: Known, day: string | undefined, language: Language): string {
  const manner: Manner = { name: namingOf(known, language), day, language };
  const on = day === undefined ? [] : [language === 'SV' ? `Per ${day}:` : `As of ${day}:`];
  return [...on, ...ownership(known, manner), ...beside(known, manner), ...reporting(known, manner)].join(' ');
}
