import type { Borne, Known, Reported } from './known.js';
import { type Language, listed, quoted } from './sentences.js';

/** The roles that a sentence names beside the owner, in this order, and how. */
const ROLES: readonly [string, Record<Language, string>][] = [
  ['STEERING', { SV: 'Styrgrupp', EN: 'Steering group' }],
  ['LEADING', { SV: 'Leds av', EN: 'Led by' }],
  ['COORDINATING', { SV: 'Samordnas av', EN: 'Coordinated by' }],
  ['DIRECTING', { SV: 'Riktningen anges av', EN: 'Directed by' }],
  ['EXECUTING', { SV: 'Utförs av', EN: 'Carried out by' }],
];

const KINDS: Readonly<Record<string, Record<Language, string>>> = {
  FOLLOW_UP: { SV: 'uppföljning', EN: 'follow-up' },
  EVALUATION: { SV: 'utvärdering', EN: 'evaluation' },
  FEEDBACK: { SV: 'återkoppling', EN: 'feedback' },
  REPORT: { SV: 'rapport', EN: 'report' },
  PUBLICATION: { SV: 'publicering', EN: 'publication' },
  REGISTRATION: { SV: 'registrering', EN: 'registration' },
};

const distinct = (words: readonly string[]): string[] => [...new Set(words)];
const parties = (all: readonly Borne[], language: Language): string =>
  listed(distinct(all.map(({ party }) => party.name)), language);

function ownership({ subject, status, owners, planBodies }: Known, language: Language): string {
  const name = quoted(subject.name);
  const who =
    owners.length > 0 ? parties(owners, language) : listed(distinct(planBodies.map(({ body }) => body.name)), language);
  const byPlan = owners.length === 0;
  if (language === 'SV') {
    switch (status) {
      case 'KNOWN':
        return `${name} ägs av ${who}.`;
      case 'INHERITED':
        return byPlan
          ? `Ingen källa nämner en ägare till ${name}; det hör till en plan som är ${who}s.`.replace(/ss\.$/, 's.')
          : `Ingen källa nämner en ägare till just ${name}; det större som det är del av ägs av ${who}.`;
      case 'UNNAMED':
        return `${name} ägs av ${who}, men ingen källa säger vem som har den posten.`;
      case 'VACANT':
        return `${name} ägs av ${who}, men enligt en källa är posten vakant.`;
      case 'CONFLICTING':
        return `Källorna är oense om vem som äger ${name}: ${who}.`;
      case 'UNKNOWN':
        return `Ingen källa säger vem som äger ${name}.`;
    }
  }
  switch (status) {
    case 'KNOWN':
      return `${name} is owned by ${who}.`;
    case 'INHERITED':
      return byPlan
        ? `No source names an owner of ${name}; it belongs to a plan of ${who}.`
        : `No source names an owner of ${name} itself; what it is part of is owned by ${who}.`;
    case 'UNNAMED':
      return `${name} is owned by ${who}, but no source says who holds that post.`;
    case 'VACANT':
      return `${name} is owned by ${who}, but a source says that the post is vacant.`;
    case 'CONFLICTING':
      return `Sources disagree on who owns ${name}: ${who}.`;
    case 'UNKNOWN':
      return `No source says who owns ${name}.`;
  }
}

/** The nearest bearers of each further role. */
function beside({ others }: Known, language: Language): string[] {
  return ROLES.flatMap(([role, told]) => {
    const all = others.filter((one) => one.role === role);
    const least = Math.min(...all.map(({ steps }) => steps));
    const near = all.filter(({ steps }) => steps === least);
    return near.length === 0 ? [] : [`${told[language]}: ${parties(near, language)}.`];
  });
}

function report({ kind, channel, cadence, to, into }: Reported, language: Language): string {
  const what = KINDS[kind]?.[language] ?? kind;
  const [, recipient] = to ?? [];
  const [, system] = into ?? [];
  const details = distinct([channel, cadence, system].flatMap((one) => one ?? []));
  const toWhom = recipient === undefined ? '' : language === 'SV' ? ` till ${recipient}` : ` to ${recipient}`;
  return `${what}${toWhom}${details.length > 0 ? ` (${details.join(', ')})` : ''}`;
}

function reporting({ reports }: Known, language: Language): string {
  if (reports.length === 0) {
    return language === 'SV' ? 'Ingen källa säger var det rapporteras.' : 'No source says where it is reported.';
  }
  const all = distinct(reports.map((one) => report(one, language))).join('; ');
  return language === 'SV' ? `Rapporteras: ${all}.` : `Reported: ${all}.`;
}

/** The answer as a person would say it: owner, the roles beside, where it is reported, and the doubt in each. */
export function sentence(known: Known, day: string | undefined, language: Language): string {
  const on = day === undefined ? [] : [language === 'SV' ? `Per ${day}:` : `As of ${day}:`];
  return [...on, ownership(known, language), ...beside(known, language), reporting(known, language)].join(' ');
}
