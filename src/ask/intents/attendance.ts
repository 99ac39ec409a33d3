import { EntityType } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import {
  AT_MEETING_EN,
  AT_MEETING_SV,
  BODY_MEETING_EN,
  BODY_MEETING_SV,
  MEETING_SLOTS,
  type Meeting,
  meant,
  meetingVariables,
  whichMeeting,
} from './meetings.js';
import { POST_TITLES } from './post-holder.js';

const PRESENCES: Vocabulary = {
  ABSENT: ['(frånvarande|borta|inte med|inte närvarande|inte där)', '(absent|missing|not present|away|not there)'],
  PRESENT: ['(närvarande|där|med|på plats)', '(present|there|attending|in attendance)'],
  INVITED: ['(inbjudna|inbjuden|adjungerade|gäster|inbjudna gäster)', '(invited|guests|guest)'],
  SUBSTITUTE: [
    '(ersättare|ersättaren|suppleant|suppleanter)',
    '(substitute|substitutes|stand in|stand ins|replacement)',
  ],
};
const CAME: Vocabulary = {
  ABSENT: [
    '(saknades|uteblev|var frånvarande|deltog inte|närvarade inte|var inte med|kom inte)',
    '(was absent|were absent|did not attend|did not come|missed|was missing|were missing)',
  ],
  PRESENT: [
    '(deltog|närvarade|var med|medverkade|kom|var närvarande|var på plats)',
    '(attended|took part|participated|came|was present|were present|was there|were there)',
  ],
  INVITED: ['(bjöds in|var inbjudna|var inbjuden|hade bjudits in)', '(was invited|were invited)'],
};

interface Attendance extends Cited {
  person: Named;
  presence: string;
  capacity: string;
  post: string | null;
  onBehalfOf: Named | null;
  substitutesFor: Named | null;
}

interface Data {
  meetings: { nodes: (Meeting & { attendances: { nodes: Attendance[] } })[] };
}

const ENDS_SV = [`${AT_MEETING_SV}`, `${BODY_MEETING_SV}`, '[(på|vid|under) mötet]'];
const ENDS_EN = [`${AT_MEETING_EN}`, `${BODY_MEETING_EN}`, '[at the meeting]'];

/** Who was there, absent, invited, or in whose place, at a meeting. */
export const attendance = intent<Data>({
  name: 'attendance',
  phrasings: {
    SV: ENDS_SV.flatMap((end) => [
      `(vilka|vem|hur många|vilka personer|vilka ledamöter) [som] (var|är|hade) {presence} ${end}`,
      `(vilka|vem|hur många|vilka personer|vilka ledamöter) [som] {came} [i mötet|på mötet|vid mötet] ${end}`,
      `(var|är) {person} {presence} ${end}`,
      `{came} {person} [i mötet|på mötet|vid mötet] ${end}`,
      `deltog {person} ${end}`,
      `(vem|vilka) [som] (ersatte|ersätter|var ersättare för|är ersättare för|vikarierade för|kom i stället för) {absentee} ${end}`,
      `(vem|vilka) (ersatte|ersätter|vikarierade|vikarierar) {substitute} [för] ${end}`,
    ]),
    EN: ENDS_EN.flatMap((end) => [
      `(who|how many|which people|which members|which persons) (was|were|is|are) {presence} ${end}`,
      `(who|how many|which people|which members) {came} ${end}`,
      `(was|were|is) {person} {presence} ${end}`,
      `did {person} (attend|come|take part|participate) ${end}`,
      `who (replaced|stood in for|substituted for|took the place of|was the substitute for|substitutes for|replaces) {absentee} ${end}`,
      `(whom|who|for whom) did {substitute} (replace|stand in for|substitute for|substitute) ${end}`,
    ]),
  },
  slots: {
    presence: { is: 'VALUE', words: PRESENCES },
    came: { is: 'VALUE', words: CAME },
    person: { is: 'ENTITY', types: [[EntityType.Person]] },
    absentee: { is: 'ENTITY', types: [[EntityType.Person]] },
    substitute: { is: 'ENTITY', types: [[EntityType.Person]] },
    ...MEETING_SLOTS,
  },
  operation: `query Attendance($body: ID, $from: Date, $to: Date) {
  meetings(filter: { body: $body, from: $from, to: $to }, first: 20) {
    nodes {
      id
      name
      date
      attendances(first: 60) {
        nodes {
          person { id name }
          presence
          capacity
          post
          onBehalfOf { id name }
          substitutesFor { id name }
          ${PLACES}
        }
      }
    }
  }
}`,
  variables: meetingVariables,
  tell({ meetings: { nodes } }, given) {
    const { language, values, entities } = given;
    const wanted =
      values.presence ?? values.came ?? (entities.absentee || entities.substitute ? 'SUBSTITUTE' : 'PRESENT');
    const chosen = meant(nodes, given, ({ attendances }) => attendances.nodes.length > 0);
    const [meeting] = chosen;
    if (!meeting || chosen.length > 1) return whichMeeting(chosen, language);
    const all = meeting.attendances.nodes;
    const at = meeting.name;
    const named = ({ person, post, onBehalfOf, substitutesFor }: Attendance): string => {
      const details = [
        ...(post ? [POST_TITLES[post]?.[language] ?? post] : []),
        ...(onBehalfOf ? [onBehalfOf.name] : []),
        ...(substitutesFor
          ? [inLanguage(language, `ersätter ${substitutesFor.name}`, `in place of ${substitutesFor.name}`)]
          : []),
      ];
      return details.length > 0 ? `${person.name} (${details.join(', ')})` : person.name;
    };
    const answer = (sentence: string, isSaid: boolean, some: readonly Attendance[]) => ({
      sentence,
      isSaid,
      entities: distinct([meeting.id, ...some.map(({ person }) => person.id)]),
      citations: places(some),
    });
    const [person] = entities.person ?? entities.absentee ?? entities.substitute ?? [];
    if (person && !entities.person) {
      const some = all.filter(
        ({ person: one, substitutesFor }) =>
          substitutesFor !== null && (entities.absentee ? substitutesFor.id : one.id) === person.id,
      );
      const told = some.map((one) =>
        inLanguage(
          language,
          `${one.person.name} ersatte ${one.substitutesFor?.name} vid ${at}${one.onBehalfOf ? ` (${one.onBehalfOf.name})` : ''}.`,
          `${one.person.name} stood in for ${one.substitutesFor?.name} at ${at}${one.onBehalfOf ? ` (${one.onBehalfOf.name})` : ''}.`,
        ),
      );
      return answer(
        told.length > 0
          ? told.join(' ')
          : inLanguage(
              language,
              `Ingen källa säger att ${person.name} ${entities.absentee ? 'ersattes' : 'ersatte någon'} vid ${at}.`,
              `No source says that ${person.name} ${entities.absentee ? 'was replaced' : 'replaced anybody'} at ${at}.`,
            ),
        told.length > 0,
        some,
      );
    }
    if (person) {
      const some = all.filter((one) => one.person.id === person.id);
      const state = some[0]?.presence;
      const told =
        state === 'ABSENT'
          ? inLanguage(
              language,
              `Ja, ${person.name} var frånvarande vid ${at}.`,
              `${person.name} was absent from ${at}.`,
            )
          : state === 'PRESENT'
            ? inLanguage(language, `${person.name} var närvarande vid ${at}.`, `${person.name} was present at ${at}.`)
            : state === undefined
              ? inLanguage(
                  language,
                  `${person.name} nämns inte i listan för ${at}.`,
                  `${person.name} is not on the list of ${at}.`,
                )
              : inLanguage(
                  language,
                  `${person.name} står på listan för ${at} (${some[0]?.capacity === 'INVITED' ? 'inbjuden' : 'uppräknad'}), men källan säger inte uttryckligen om personen var närvarande; bland de frånvarande nämns hen inte.`,
                  `${person.name} is on the list of ${at} (${some[0]?.capacity === 'INVITED' ? 'invited' : 'listed'}), but the source does not say outright whether the person was present; the name is not among the absent.`,
                );
      return answer(told.replace(/^Ja, /, ''), state !== undefined, some);
    }
    const pick = (test: (one: Attendance) => boolean): Attendance[] => all.filter(test);
    if (wanted === 'ABSENT' || wanted === 'INVITED' || wanted === 'SUBSTITUTE') {
      const some =
        wanted === 'ABSENT'
          ? pick(({ presence }) => presence === 'ABSENT')
          : pick(({ capacity }) => capacity === wanted);
      const words = {
        ABSENT: ['Frånvarande', 'Absent'],
        INVITED: ['Inbjudna', 'Invited'],
        SUBSTITUTE: ['Ersättare', 'Substitutes'],
      }[wanted];
      const names = enumerated(some.map(named));
      return answer(
        some.length > 0
          ? inLanguage(
              language,
              `${words[0]} vid ${at} (${some.length}): ${names}.`,
              `${words[1]} at ${at} (${some.length}): ${names}.`,
            )
          : inLanguage(language, `Ingen källa nämner några sådana vid ${at}.`, `No source names any at ${at}.`),
        some.length > 0,
        some,
      );
    }
    const present = pick(({ presence }) => presence === 'PRESENT');
    const unstated = pick(({ presence, capacity }) => presence === 'UNSTATED' && capacity !== 'INVITED');
    const guests = pick(({ presence, capacity }) => presence === 'UNSTATED' && capacity === 'INVITED');
    const absent = pick(({ presence }) => presence === 'ABSENT');
    const told = [
      ...(present.length > 0
        ? [
            inLanguage(
              language,
              `Närvarande vid ${at}: ${enumerated(present.map(named))}.`,
              `Present at ${at}: ${enumerated(present.map(named))}.`,
            ),
          ]
        : [
            inLanguage(
              language,
              `Källan säger inte uttryckligen vilka som var närvarande vid ${at}.`,
              `The source does not say outright who was present at ${at}.`,
            ),
          ]),
      ...(unstated.length > 0
        ? [
            inLanguage(
              language,
              `Uppräknade och inte angivna som frånvarande (${unstated.length}): ${enumerated(unstated.map(named))}.`,
              `Listed and not given as absent (${unstated.length}): ${enumerated(unstated.map(named))}.`,
            ),
          ]
        : []),
      ...(guests.length > 0
        ? [
            inLanguage(
              language,
              `Inbjudna: ${enumerated(guests.map(named))}.`,
              `Invited: ${enumerated(guests.map(named))}.`,
            ),
          ]
        : []),
      ...(absent.length > 0
        ? [
            inLanguage(
              language,
              `Frånvarande: ${enumerated(absent.map(({ person: one }) => one.name))}.`,
              `Absent: ${enumerated(absent.map(({ person: one }) => one.name))}.`,
            ),
          ]
        : []),
    ];
    return answer(told.join(' '), all.length > 0, all);
  },
});
