import type { Capacity, Language, Presence } from '../../model/schema.generated.js';
import type { Cited, Named } from '../cited.js';
import { enumerated, inLanguage } from '../sentences.js';
import { postSaid } from './post-words.js';

export interface Attendance extends Cited {
  person: Named;
  presence: Presence;
  capacity: Capacity;
  post: string | null;
  onBehalfOf: Named | null;
  substitutesFor: Named | null;
}

/** What is said of a list of attendances, and whether a source says it. */
export interface Attended {
  readonly sentence: string;
  readonly isSaid: boolean;
  readonly some: readonly Attendance[];
}

function attendant({ person, post, onBehalfOf, substitutesFor }: Attendance, language: Language): string {
  const details = [
    ...(post ? [postSaid(post, language)] : []),
    ...(onBehalfOf ? [onBehalfOf.name] : []),
    ...(substitutesFor
      ? [inLanguage(language, `ersätter ${substitutesFor.name}`, `in place of ${substitutesFor.name}`)]
      : []),
  ];
  return details.length > 0 ? `${person.name} (${details.join(', ')})` : person.name;
}

const attendants = (some: readonly Attendance[], language: Language): string =>
  enumerated(some.map((one) => attendant(one, language)));

/** Who stood in for a person, or for whom the person stood in. */
export function substitution(
  all: readonly Attendance[],
  person: Named,
  isAbsentee: boolean,
  at: string,
  language: Language,
): Attended {
  const some = all.filter(
    ({ person: one, substitutesFor }) =>
      substitutesFor !== null && (isAbsentee ? substitutesFor.id : one.id) === person.id,
  );
  const told = some.map(({ person: one, substitutesFor, onBehalfOf }) => {
    const from = onBehalfOf ? ` (${onBehalfOf.name})` : '';
    return inLanguage(
      language,
      `${one.name} ersatte ${substitutesFor?.name} vid ${at}${from}.`,
      `${one.name} stood in for ${substitutesFor?.name} at ${at}${from}.`,
    );
  });
  const none = inLanguage(
    language,
    `Ingen källa säger att ${person.name} ${isAbsentee ? 'ersattes' : 'ersatte någon'} vid ${at}.`,
    `No source says that ${person.name} ${isAbsentee ? 'was replaced' : 'replaced anybody'} at ${at}.`,
  );
  return { sentence: told.length > 0 ? told.join(' ') : none, isSaid: told.length > 0, some };
}

/** Whether a person was there. */
export function presenceOf(all: readonly Attendance[], person: Named, at: string, language: Language): Attended {
  const some = all.filter((one) => one.person.id === person.id);
  const [one] = some;
  const isInvited = one?.capacity === 'INVITED';
  const sentences: Readonly<Record<string, readonly [string, string]>> = {
    ABSENT: [`${person.name} var frånvarande vid ${at}.`, `${person.name} was absent from ${at}.`],
    PRESENT: [
      `${person.name} var ${isInvited ? 'inbjuden och ' : ''}närvarande vid ${at}.`,
      `${person.name} was ${isInvited ? 'invited and ' : ''}present at ${at}.`,
    ],
    UNSTATED: [
      `${person.name} står på listan för ${at} (${isInvited ? 'inbjuden' : 'uppräknad'}), men källan säger inte uttryckligen om personen var närvarande; bland de frånvarande nämns hen inte.`,
      `${person.name} is on the list of ${at} (${isInvited ? 'invited' : 'listed'}), but the source does not say outright whether the person was present; the name is not among the absent.`,
    ],
    NOT_LISTED: [`${person.name} nämns inte i listan för ${at}.`, `${person.name} is not on the list of ${at}.`],
  };
  const [swedish, english] = sentences[one?.presence ?? 'NOT_LISTED'] ?? ['', ''];
  return { sentence: inLanguage(language, swedish, english), isSaid: one !== undefined, some };
}

const LISTS: Readonly<Record<string, readonly [string, string]>> = {
  ABSENT: ['Frånvarande', 'Absent'],
  INVITED: ['Inbjudna', 'Invited'],
  SUBSTITUTE: ['Ersättare', 'Substitutes'],
};

/** Those who were absent, invited or substitutes. */
export function listOf(all: readonly Attendance[], wanted: string, at: string, language: Language): Attended {
  const some = all.filter(({ presence, capacity }) => (wanted === 'ABSENT' ? presence : capacity) === wanted);
  const [swedish, english] = LISTS[wanted] ?? [wanted, wanted];
  const names = attendants(some, language);
  const told = inLanguage(
    language,
    `${swedish} vid ${at} (${some.length}): ${names}.`,
    `${english} at ${at} (${some.length}): ${names}.`,
  );
  const none = inLanguage(language, `Ingen källa nämner några sådana vid ${at}.`, `No source names any at ${at}.`);
  return { sentence: some.length > 0 ? told : none, isSaid: some.length > 0, some };
}

/** Those who held a post at the meeting. */
export function inPost(all: readonly Attendance[], post: string, at: string, language: Language): Attended {
  const some = all.filter((one) => one.post === post);
  const title = postSaid(post, language, some.length > 1 ? 'many' : 'one');
  const names = attendants(some, language);
  const told = inLanguage(language, `Vid ${at} var ${title}: ${names}.`, `At ${at}, ${title}: ${names}.`);
  const none = inLanguage(language, `Ingen källa nämner ${title} vid ${at}.`, `No source names a ${title} at ${at}.`);
  return { sentence: some.length > 0 ? told : none, isSaid: some.length > 0, some };
}

/** Everybody on the list, those whose presence is stated apart from those who are only listed. */
export function everybody(all: readonly Attendance[], at: string, language: Language): Attended {
  const pick = (test: (one: Attendance) => boolean): Attendance[] => all.filter(test);
  const groups: readonly (readonly [Attendance[], string, string])[] = [
    [pick(({ presence }) => presence === 'PRESENT'), `Närvarande vid ${at}`, `Present at ${at}`],
    [
      pick(({ presence, capacity }) => presence === 'UNSTATED' && capacity !== 'INVITED'),
      'Uppräknade och inte angivna som frånvarande',
      'Listed and not given as absent',
    ],
    [pick(({ presence, capacity }) => presence === 'UNSTATED' && capacity === 'INVITED'), 'Inbjudna', 'Invited'],
    [pick(({ presence }) => presence === 'ABSENT'), 'Frånvarande', 'Absent'],
  ];
  const unsaid = inLanguage(
    language,
    `Källan säger inte uttryckligen vilka som var närvarande vid ${at}.`,
    `The source does not say outright who was present at ${at}.`,
  );
  const told = groups
    .filter(([some]) => some.length > 0)
    .map(
      ([some, swedish, english]) =>
        `${inLanguage(language, swedish, english)} (${some.length}): ${attendants(some, language)}.`,
    );
  const isPresenceSaid = (groups[0]?.[0] ?? []).length > 0;
  return { sentence: [...(isPresenceSaid ? [] : [unsaid]), ...told].join(' '), isSaid: all.length > 0, some: all };
}
