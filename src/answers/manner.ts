import type { Language } from '../model/schema.generated.js';
import type { Known } from '../ownership/known.js';
import type { Said } from '../ownership/said.js';
import { ANSWER_WORDS, TERMS } from '../words/words.js';
import { listed, quoted } from '../words/writing.js';
import { type Naming, namingOf } from './naming.js';

/** What a sentence leaves out where it would be too long, in the order in which it does. */
const LEFT_OUT = [
  /** Who holds the owning posts, and the times of owners. */
  'HOLDERS',
  /** Tasks that nobody owns, beside such as somebody does. */
  'UNOWNED_TASKS',
  /** What the tasks are called: only who has them. */
  'TASK_NAMES',
  /** Who bears other roles in the subject, but for the first. */
  'FURTHER_ROLES',
  /** What the whole is called of which it is said where it is reported. */
  'REPORTED_WHOLE',
  /** That some of the reports have no recipient. */
  'UNRECEIVED',
  /** All but the first three of a list are counted. */
  'BEYOND_THREE',
  /** What the subject is called: it is what was asked about. */
  'SUBJECT',
  /** Who bears any other role in the subject. */
  'ROLES',
  /** How often it is reported. */
  'CADENCE',
  /** All but the first of a list are counted. */
  'BEYOND_ONE',
  /** What wholes are called. */
  'WHOLES',
  /** Every name: parties are counted. */
  'NAMES',
] as const;

export type LeftOut = (typeof LEFT_OUT)[number];

/** How the sentences of one answer are told. */
export interface Manner {
  /** Names the subject or a whole of it where more is said of it. */
  name: Naming;
  /** What the subject is called the first time. */
  subject: string;
  day: string | undefined;
  language: Language;
  tells(what: LeftOut): boolean;
  /** `A, B och 3 till`: each once. */
  list(names: readonly string[], joinedBy?: 'and' | 'or'): string;
  /** Of several things of which each has a sentence or a clause, those that are told. */
  some<T>(things: readonly T[]): readonly T[];
}

function mannerOf(known: Known, day: string | undefined, language: Language, left: ReadonlySet<string>): Manner {
  const words = ANSWER_WORDS[language];
  const tells = (what: LeftOut): boolean => !left.has(what);
  const nouns: Readonly<Record<string, string | undefined>> = TERMS[language].named;
  const noun = nouns[known.subject.type] ?? quoted(known.subject.name, language);
  const most = tells('BEYOND_THREE') ? Number.POSITIVE_INFINITY : tells('BEYOND_ONE') ? 3 : 1;
  const naming = namingOf(known, language);
  const isSubject = ({ ids }: Said): boolean => ids.length === 1;
  const name = (said: Said): string => {
    if (!tells('WHOLES')) return isSubject(said) ? noun : words.whole;
    return !tells('SUBJECT') && isSubject(said) ? noun : naming(said);
  };
  return {
    name,
    subject: tells('SUBJECT') ? quoted(known.subject.name, language) : noun,
    day,
    language,
    tells,
    list(names, joinedBy = 'and') {
      const all = [...new Set(names)];
      if (!tells('NAMES')) return words.parties(all.length);
      const told = all.slice(0, most);
      return listed(
        told.length < all.length ? [...told, words.more(all.length - told.length)] : told,
        language,
        joinedBy,
      );
    },
    some: (things) => things.slice(0, most),
  };
}

/** The most characters of the sentence of an answer: it is read aloud, and stands on cards. */
export const MOST_CHARACTERS = 300;

/**
 * The sentence as `tell` makes it, with as much in it as it has room for: what is left out goes in a fixed order, whole, and no
 * word is cut.
 */
export function withinReach(
  known: Known,
  day: string | undefined,
  language: Language,
  tell: (manner: Manner) => string,
): string {
  const tellings = [...LEFT_OUT.keys(), LEFT_OUT.length].map(
    (count) => () => tell(mannerOf(known, day, language, new Set(LEFT_OUT.slice(0, count)))),
  );
  let told = '';
  for (const telling of tellings) {
    told = telling();
    if (told.length <= MOST_CHARACTERS) return told;
  }
  return told;
}
