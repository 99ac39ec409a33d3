import { type Known, nearest, type Reported, type Said } from './known.js';
import { capital, namingOf } from './naming.js';
import { type Manner, ownership } from './ownership-sentence.js';
import { distinct, type Language, listed } from './sentences.js';

/** Says who bears a role in what is named. */
type Told = (what: string, who: string, many: boolean) => string;

/** The roles that a sentence names beside the owner, in this order, and how. */
const ROLES: readonly [string, Record<Language, Told>][] = [
  [
    'COMMISSIONER',
    {
      SV: (what, who) => `Beställare av ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is commissioned by ${who}.`,
    },
  ],
  [
    'STEERING',
    {
      SV: (what, who, many) => `${many ? 'Styrgrupper' : 'Styrgrupp'} för ${what} är ${who}.`,
      EN: (what, who) => `${capital(what)} is steered by ${who}.`,
    },
  ],
  [
    'LEADING',
    {
      SV: (what, who) => `${capital(what)} leds av ${who}.`,
      EN: (what, who) => `${capital(what)} is led by ${who}.`,
    },
  ],
  [
    'COORDINATING',
    {
      SV: (what, who) => `${capital(what)} samordnas av ${who}.`,
      EN: (what, who) => `${capital(what)} is coordinated by ${who}.`,
    },
  ],
  [
    'DIRECTING',
    {
      SV: (what, who) => `Riktningen för ${what} anges av ${who}.`,
      EN: (what, who) => `The direction of ${what} is set by ${who}.`,
    },
  ],
  [
    'EXECUTING',
    {
      SV: (what, who) => `${capital(what)} genomförs av ${who}.`,
      EN: (what, who) => `${capital(what)} is carried out by ${who}.`,
    },
  ],
];

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

/** The nearest bearers of each further role. */
function beside({ others }: Known, { name, language }: Manner): string[] {
  return ROLES.flatMap(([role, told]) =>
    byWhole(nearest(others.filter((one) => one.role === role))).map((bearers) => {
      const who = distinct(bearers.map(({ party }) => party.name));
      return told[language](name(bearers[0]), listed(who, language), who.length > 1);
    }),
  );
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
