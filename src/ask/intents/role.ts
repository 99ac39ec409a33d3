import type { Distribution, Language, ResponsibilityRole } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, inLanguage } from '../sentences.js';
import { SUBJECTS } from './kinds.js';
import { ROLE_NOUNS, ROLE_PASSIVES, ROLE_VERBS } from './roles.js';

export interface Bearing extends Cited {
  role: ResponsibilityRole;
  title: string | null;
  distribution: Distribution;
  validFrom: string | null;
  party: Named & { memberships?: { nodes: { member: Named; ended: boolean }[] } };
  subject: Named;
  inheritedThrough: Named[];
}

/** The selection of a {@link Bearing}. */
export const BEARING = `role title distribution validFrom party { id name ... on Post { memberships(first: 5) { nodes { member { id name } ended } } } } subject { id name } inheritedThrough { id name } ${PLACES}`;

interface Data {
  responsibility: { sentence: string } | null;
  entities: (
    | (Named & {
        responsibilities?: Bearing[];
        decisions?: (Cited & { name: string; date: string | null; decidedBy: Named | null })[];
      })
    | null
  )[];
}

/** Roles that sources tell in many ways, as a decision or a report: where none is named, it is not said that nobody bears it. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set<ResponsibilityRole>([
  'SUPPORTING',
  'PARTICIPATING',
  'CONSULTED',
  'PROPOSING',
  'AUTHORING',
  'DECIDING',
]);

/** What else may say it: whoever carries out has often drawn up, and the other way round. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  EXECUTING: ['LEADING', 'OWNER', 'COORDINATING'],
  AUTHORING: ['EXECUTING', 'PROPOSING'],
  LEADING: ['COORDINATING'],
  MONITORING: ['OWNER'],
  COORDINATING: ['OWNER', 'EXECUTING', 'LEADING'],
} satisfies Partial<Record<ResponsibilityRole, readonly string[]>>;

/** `Parten (innehavaren, titeln, från 2020)`. */
export function bearer({ party, title, distribution, validFrom }: Bearing, language: Language): string {
  const holders = party.memberships?.nodes.filter(({ ended }) => !ended).map(({ member }) => member.name) ?? [];
  const details = [
    ...(holders.length > 0 && holders.length < 4 ? [listed(holders, language)] : []),
    ...(title ? [title] : []),
    ...(distribution === 'EACH' ? [inLanguage(language, 'var och en för sin del', 'each for its own part')] : []),
    ...(validFrom ? [inLanguage(language, `från ${validFrom}`, `from ${validFrom}`)] : []),
  ];
  return details.length > 0 ? `${party.name} (${details.join(', ')})` : party.name;
}

/** Who bears a role in something: commissions, steers, leads, carries out, decides, finances … */
export const role = intent<Data>({
  name: 'role',
  phrasings: {
    SV: [
      '<vem> <ar> {role} <for> {subject}',
      '<vem> {verb} {subject}',
      '<vem> <ske> {verb} {subject}',
      '(av vem|av vilka|vem|vilka|vilket organ|vilken grupp) {passive} {subject} [av|fram]',
      '(av vem|av vilka) ska {subject} {passive}',
      '(vem|vilka) <ar> det som {verb} {subject}',
      '<vem> har rollen [som] {role} <for> {subject}',
      '{role} <for> {subject}',
      '<vem> <ar> {subject} {role}',
      'vilken {role} har {subject}',
      '(vilken|vilket) (styrgrupp|beställare) har {subject}',
    ],
    EN: [
      '<who> <is> {role} <of> {subject}',
      '<who> <is> <the> {role} <of> {subject}',
      '<who> {verb} {subject}',
      '<who> <will> {verb} {subject}',
      'by whom <is> {subject} [to be] {passive}',
      '<who> <is> {subject} [to be] {passive} by',
      '<who> has the role of {role} <of> {subject}',
    ],
  },
  slots: {
    role: { is: 'VALUE', words: ROLE_NOUNS },
    verb: { is: 'VALUE', words: ROLE_VERBS },
    passive: { is: 'VALUE', words: ROLE_PASSIVES },
    subject: entity(...SUBJECTS),
  },
  operation: `query Role($ids: [ID!]!, $first: ID!, $language: Language!) {
  entities(ids: $ids) {
    id
    name
    ... on Subject {
      responsibilities(inherited: true) { ${BEARING} }
      decisions { id name date decidedBy { id name } ${PLACES} }
    }
  }
  responsibility(for: $first) { sentence(language: $language) }
}`,
  variables: (given) => ({ ids: ids(given, 'subject'), first: ids(given, 'subject')[0], language: given.language }),
  tell({ entities, responsibility }, { language, values }) {
    const wanted = values.role ?? values.verb ?? values.passive ?? 'OWNER';
    const found = entities.flatMap((one) => one ?? []);
    const subject = found[0];
    const name = quoted(subject?.name ?? '', language);
    const all = found.flatMap(({ responsibilities }) => responsibilities ?? []);
    const nearest = (roles: readonly string[]): Bearing[] => {
      const some = all.filter((one) => roles.includes(one.role));
      const steps = Math.min(...some.map(({ inheritedThrough }) => inheritedThrough.length));
      return some.filter(({ inheritedThrough }) => inheritedThrough.length === steps);
    };
    const asked = nearest([wanted]);
    const own = asked.some(({ inheritedThrough }) => inheritedThrough.length === 0);
    const instead = own
      ? []
      : ((ALSO[wanted] ?? [])
          .map((one) => nearest([one]).filter(({ inheritedThrough }) => inheritedThrough.length === 0))
          .find(({ length }) => length > 0) ?? []);
    const bearers = own || instead.length === 0 ? asked : instead;
    const title = wordOf(TERMS[language].roles, bearers[0]?.role ?? wanted);
    const through = bearers[0]?.inheritedThrough.at(-1);
    const of = through
      ? inLanguage(
          language,
          `${name}, som del av ${quoted(through.name, language)}`,
          `${name}, as part of ${quoted(through.name, language)}`,
        )
      : name;
    const decisions = wanted === 'DECIDING' ? found.flatMap(({ decisions: some }) => some ?? []) : [];
    const decided = decisions.map(({ name: what, decidedBy, date }) => {
      const details = [decidedBy?.name, date].flatMap((one) => one ?? []);
      return details.length > 0 ? `${what} (${details.join(', ')})` : what;
    });
    const told = [
      ...(bearers.length > 0
        ? [
            `${of} ${wordOf(TERMS[language].borne, bearers[0]?.role ?? wanted)} ${listed(distinct(bearers.map((one) => bearer(one, language))), language)}.`,
          ]
        : []),
      ...(decided.length > 0
        ? [inLanguage(language, `Beslut: ${decided.join('; ')}.`, `Decisions: ${decided.join('; ')}.`)]
        : []),
    ];
    // What is known instead stands beside: who owns it, steers it, and where it is reported.
    const nobody = [
      inLanguage(
        language,
        `Ingen källa namnger någon i den rollen (${title}) för ${name}.`,
        `No source names anybody in that role (${title}) for ${name}.`,
      ),
      ...(responsibility ? [responsibility.sentence] : []),
    ].join(' ');
    return {
      sentence: told.length > 0 ? told.join(' ') : nobody,
      isSaid: told.length > 0,
      isOpen: told.length === 0 && SAID_OTHERWISE.has(wanted),
      entities: distinct([...found.map(({ id }) => id), ...bearers.map(({ party }) => party.id)]),
      citations: places(told.length > 0 ? [...bearers, ...decisions] : all),
    };
  },
});
