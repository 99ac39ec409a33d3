import { type Capacity, EntityType, type Presence } from '../../model/schema.generated.js';
import { PLACES, places } from '../cited.js';
import { intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct } from '../sentences.js';
import { type Attendance, everybody, inPost, listOf, presenceOf, substitution } from './attendance-sentences.js';
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
import { POSTS } from './post-holder.js';

const PRESENCES: Vocabulary = {
  ABSENT: ['(frånvarande|borta|inte med|inte närvarande|inte där)', '(absent|missing|not present|away|not there)'],
  PRESENT: ['(närvarande|där|med|på plats)', '(present|there|attending|in attendance)'],
  INVITED: ['(inbjudna|inbjuden|adjungerade|gäster|inbjudna gäster)', '(invited|guests|guest)'],
  SUBSTITUTE: [
    '(ersättare|ersättaren|suppleant|suppleanter)',
    '(substitute|substitutes|stand in|stand ins|replacement)',
  ],
} satisfies Vocabulary<Presence | Capacity>;
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
} satisfies Vocabulary<Presence | Capacity>;

interface Data {
  meetings: { nodes: (Meeting & { attendances: { nodes: Attendance[] } })[] };
}

/** Where it must be said that it is asked of a meeting and not of the body. */
const THEIR_MEETING_SV = '(på|vid|under) (mötet (i|med|hos) {body}|{body} (möte|mötet|sammanträde|sammanträdet))';
const THEIR_MEETING_EN = '(at|during) [the] (meeting of {body}|{body} meeting)';
const SAID_ENDS_SV = [AT_MEETING_SV, BODY_MEETING_SV];
const SAID_ENDS_EN = [AT_MEETING_EN, BODY_MEETING_EN];
const ENDS_SV = [...SAID_ENDS_SV, '[(på|vid|under|till|från|i) mötet]'];
const ENDS_EN = [...SAID_ENDS_EN, '[(at|to|from|in) the meeting]'];

/** Who was there, absent, invited, or in whose place, at a meeting. */
export const attendance = intent<Data>({
  name: 'attendance',
  phrasings: {
    SV: [
      ...[AT_MEETING_SV, THEIR_MEETING_SV].map((end) => `<vem> <ar> (mötets|) {post} ${end}`),
      ...[...SAID_ENDS_SV].map(
        (end) =>
          `(vilka|vilka kommuner|vilka organisationer|vilka parter|vilka delregioner|vilka områden) <ar> (representerade|företrädda|med) ${end}`,
      ),
      ...ENDS_SV.flatMap((end) => [
        `(vilka|vem|hur många|vilka personer|vilka ledamöter) [som] (var|är|hade) {presence} ${end}`,
        `(vilka|vem|hur många|vilka personer|vilka ledamöter) [som] {came} [i mötet|på mötet|vid mötet] ${end}`,
        `(var|är) {person} {presence} ${end}`,
        `{came} {person} [i mötet|på mötet|vid mötet] ${end}`,
        `deltog {person} ${end}`,
        `(vem|vilka) [som] (ersatte|ersätter|var ersättare för|är ersättare för|vikarierade för|kom i stället för) {absentee} ${end}`,
        `(vem|vilka) (ersatte|ersätter|vikarierade|vikarierar) {substitute} [för] ${end}`,
      ]),
    ],
    EN: [
      ...[AT_MEETING_EN, THEIR_MEETING_EN].map((end) => `<who> <is> [<the>] {post} ${end}`),
      ...[...SAID_ENDS_EN].map(
        (end) =>
          `(who|which municipalities|which organisations|which organizations|which parties|which areas) <is> represented ${end}`,
      ),
      ...ENDS_EN.flatMap((end) => [
        `(who|how many|which people|which members|which persons) (was|were|is|are) {presence} ${end}`,
        `(who|how many|which people|which members) {came} ${end}`,
        `(was|were|is) {person} {presence} ${end}`,
        `did {person} (attend|come|take part|participate) ${end}`,
        `who (replaced|stood in for|substituted for|took the place of|was the substitute for|substitutes for|replaces) {absentee} ${end}`,
        `(whom|who|for whom) did {substitute} (replace|stand in for|substitute for|substitute) ${end}`,
      ]),
    ],
  },
  slots: {
    presence: { is: 'VALUE', words: PRESENCES },
    came: { is: 'VALUE', words: CAME },
    post: { is: 'VALUE', words: POSTS },
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
    const chosen = meant(nodes, given, ({ attendances }) => attendances.nodes.length > 0);
    const [meeting] = chosen;
    if (!meeting || chosen.length > 1) return whichMeeting(chosen, language);
    const all = meeting.attendances.nodes;
    const at = meeting.name;
    const [person] = entities.person ?? [];
    const [absentee] = entities.absentee ?? [];
    const [substitute] = entities.substitute ?? [];
    const wanted = values.presence ?? values.came ?? 'PRESENT';
    const told = person
      ? presenceOf(all, person, at, language)
      : absentee
        ? substitution(all, absentee, true, at, language)
        : substitute
          ? substitution(all, substitute, false, at, language)
          : values.post
            ? inPost(all, values.post, at, language)
            : wanted === 'PRESENT'
              ? everybody(all, at, language)
              : listOf(all, wanted, at, language);
    return {
      sentence: told.sentence,
      isSaid: told.isSaid,
      entities: distinct([meeting.id, ...told.some.map(({ person: one }) => one.id)]),
      citations: places(told.some),
    };
  },
});
