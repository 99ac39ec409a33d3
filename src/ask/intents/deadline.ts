import { EntityType, type SubjectStatus } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { dated, distinct, inLanguage, type Period, time, toldOr } from '../sentences.js';
import { SUBJECTS } from './kinds.js';

interface Data {
  entities: (
    | (Named &
        Cited & {
          deadline?: string | null;
          date?: string | null;
          startTime?: string | null;
          endTime?: string | null;
          place?: string | null;
          period?: Period | null;
          status?: SubjectStatus | null;
          bodyStatus?: string | null;
          funding?: { nodes: (Cited & Named & { period: Period | null })[] };
        })
    | null
  )[];
}

/** How a question puts that it asks how far something has come. */
const STATE = [
  '(vilken status|vilket läge|hur långt|vad är status|vad är statusen|vad är läget)',
  '(klar|klart|pågående|påbörjad|planerad|planerat|genomförd|genomfört|antagen|beslutad|avslutad|verksam|aktiv|interimistisk|interimistiskt|fortfarande)',
  '(what is the status|how far)',
  '(completed|ongoing|planned|adopted|finished|active|interim)',
];

const WHEN = entity(
  [EntityType.Goal, EntityType.Activity, EntityType.Plan],
  [...(SUBJECTS[0] ?? []), EntityType.Funding, EntityType.Decision, EntityType.InformationSystem],
  [EntityType.Meeting, EntityType.Body],
);

/** When something is to be done, for which time it holds, or how far it has come. */
export const deadline = intent<Data>({
  name: 'deadline',
  phrasings: {
    SV: [
      '(när|senast när|till när|vilket datum|vilket år|hur dags) <ske> {subject} [vara|ha] [klart|klar|klara|färdig|färdigt|genomförd|genomfört|genomförda|uppnått|uppnås|nås|uppnådd|genomföras|göras|ske|påbörjas|börja|starta|slutföras|tas fram|presenteras|införas|införd|påbörjad|påbörjat|bli klar|bli klart|utvärderas|gälla|klart till|utvecklas|etableras]',
      '(när|senast när|vilket år|vilket datum) (är|var|börjar|började|startar|startade|slutar|gäller|gällde|infaller|upphör|ägde|sker|skedde|hölls|genomförs|genomfördes|initieras) {subject} [klart|klar|klara|färdig|rum|från|till]',
      '(för|under|till) (vilka|vilket|vilken|hur många) (år|period|tid|tidsperiod|datum) (gäller|är|gällde|pågår|omfattar|avser) {subject}',
      '{long} (gäller|är|gällde|pågår|varar|löper|håller|ska) {subject} [gälla|pågå|vara]',
      '(till och med (när|vilket år)|från och med (när|vilket år)|fram till när|från när|sedan när|från vilket år|till vilket år|när slutar) (gäller|är|gällde|pågår|varar|löper|håller|slutar) {subject} [förlängd|att gälla|på]',
      '(vilken|vad är) (deadline|tidsram|tidsramen|period|perioden|sista datum|slutdatum|tidpunkten|tidplanen|tidplan) [har|för|gäller för] {subject}',
      'vilken (deadline|tidsram|period|tidplan) har {subject}',
      'vilka (år|perioder) (gäller|omfattar|avser) {subject}',
      '{state} (har|är|har man kommit med|för|på|i|med) {subject} [kommit]',
      '(är|pågår) {subject} {state}',
      '{long} har {subject} (gällt|pågått|varat|varit i kraft|varit igång|funnits|löpt)',
      '{long} (till|ska) {subject} [gälla|pågå|finnas]',
    ],
    EN: [
      '(when|by when|by what date|by which date|until when|in what year|by which year|in which year) <will> {subject} [be|have] [ready|done|finished|completed|reached|achieved|carried out|started|begun|begin|start|implemented|introduced|presented|evaluated|in place|developed|happen|take place|apply]',
      '(when|by when|in which year|in what year|since when|until when|on what date) (is|are|was|were|does|did|do) {subject} [due|to be ready|ready|start|end|apply|expire|begin|held|take place|happen|valid|carried out|expected|planned|finished|to be finished|completed|to be completed|done|to be done|valid until|in force|run|planned for|evaluated|to be evaluated|in place|expected to be in place|to be in place|expected to apply|expected to be ready|expected to start|to take effect|to come into force]',
      '(for|during) (which|what) (years|year|period|time) (is|does|do|are|was) {subject} [valid|apply|hold|last|run|meant|in force|made for|intended]',
      '{long} (is|does|will|are) {subject} [proposed|expected|planned|meant] [to] [valid|apply|hold|last|run|be valid|in force]',
      'what is the (deadline|period|time frame|timeframe|due date|timetable|schedule) (of|for) {subject}',
      '<which> (deadline|period|years|time frame|year|timeframe) (does|do|is|applies to|apply to) {subject} [have|cover]',
      '{state} [of|has] {subject} [come]',
      '(is|are) {subject} {state}',
    ],
  },
  slots: {
    long: { is: 'VALUE', words: { LONG: ['(hur länge|hur lång tid|how long)'] } },
    subject: WHEN,
    state: { is: 'VALUE', words: { STATE } },
  },
  operation: `query Deadline($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ${PLACES}
    ... on Subject { period { from to label } status }
    ... on Goal { deadline }
    ... on Activity { deadline }
    ... on Decision { date }
    ... on Meeting { date startTime endTime place }
    ... on Body { bodyStatus }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language, values }) {
    const found = entities.flatMap((one) => one ?? []);
    const told = found.flatMap(
      ({ name, deadline: end, date, period, status, bodyStatus, startTime, endTime, place }) => {
        const when = time(period ?? null, language);
        const state = status
          ? wordOf(TERMS[language].subjectStatuses, status)
          : bodyStatus && wordOf(TERMS[language].bodyStatuses, bodyStatus);
        const parts = [
          ...(end ? [inLanguage(language, `senast ${dated(end, language)}`, `by ${dated(end, language)}`)] : []),
          ...(date ? [dated(date, language)] : []),
          ...(startTime ? [`${startTime}${endTime ? `–${endTime}` : ''}`] : []),
          ...(place ? [place] : []),
          ...(when ? [inLanguage(language, `tid: ${when}`, `time: ${when}`)] : []),
          ...(state ? [`status: ${state}`] : []),
        ];
        return parts.length > 0 ? [`${quoted(name, language)}: ${parts.join('; ')}.`] : [];
      },
    );
    const isSaid = found.some(
      ({ deadline: end, date, period, status, bodyStatus }) =>
        (!values.long && (end || date)) || time(period ?? null, language) || (values.state && (status || bodyStatus)),
    );
    const name = quoted(found[0]?.name ?? '', language);
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa anger någon tid för ${name}.`,
        `No source gives a time for ${name}.`,
      ),
      isSaid,
      entities: found.map(({ id }) => id),
      citations: places(found.map(({ citations }) => ({ citations: citations.slice(0, 6) }))),
    };
  },
});

/** When and where a body met. */
export const meetingFacts = intent<{
  meetings: {
    nodes: (Named &
      Cited & {
        date: string | null;
        startTime: string | null;
        endTime: string | null;
        place: string | null;
        body: Named;
      })[];
  };
}>({
  name: 'meeting-facts',
  phrasings: {
    SV: [
      '(när|var|hur|vilken tid|hur länge|när och var|var och när|vilken dag) (träffades|möttes|sammanträdde|hölls|ägde|hade|var|pågick) {body} [möte|mötet|möten|sammanträde] [rum] [i|den] [{date}] [rum]',
      '(när|var|hur|vilken tid|när och var|var och när) (hölls|ägde|var) mötet [med|i] [{body}] [i|den] [{date}] [rum]',
      'vilka möten [har] (hade|hållit|haft|har|höll|nämns för|finns för) {body} [hållit|haft]',
      'när (träffades|möttes|sammanträdde) {body}',
      '(vilken tid|när|hur dags|vilket klockslag) (började|startade|slutade|var|hölls) mötet [(med|i|hos) {body}] [den|i] {date}',
    ],
    EN: [
      '(when|where|at what time|when and where|where and when|how long) (did|was|were) {body} [meet|hold its meeting|meeting] [held] [in|on] [{date}]',
      '(when|where|when and where) was [the] meeting [of {body}] [in|on|of] [{date}] held',
      '(when|at what time|what time) did the meeting [of {body}] [on|in] {date} (start|begin|end)',
      '<which> meetings (has|have|did) {body} (had|held|hold|have)',
    ],
  },
  slots: { body: entity([EntityType.Body]), date: { is: 'DATE' } },
  operation: `query MeetingFacts($body: ID) {
  meetings(filter: { body: $body }, first: 50) { nodes { id name date startTime endTime place body { id name } ${PLACES} } }
}`,
  variables: (given) => ({ body: ids(given, 'body')[0] ?? null }),
  tell({ meetings: { nodes } }, { language, dates }) {
    const wanted = dates.date;
    const some = nodes.filter(
      ({ date }) =>
        wanted === undefined ||
        (date !== null &&
          (wanted.startsWith('--') ? date.slice(5).startsWith(wanted.slice(2)) : date.startsWith(wanted))),
    );
    const told = some.map(({ name, body, date, startTime, endTime, place }) => {
      const details = [
        date ? dated(date, language) : undefined,
        startTime ? `${startTime}${endTime ? `–${endTime}` : ''}` : undefined,
        place ?? undefined,
      ].flatMap((one) => one ?? []);
      return `${name} (${body.name}): ${details.join(', ')}.`;
    });
    return {
      sentence: toldOr(told, language, 'Ingen källa nämner ett sådant möte.', 'No source tells of such a meeting.'),
      isSaid: told.length > 0,
      entities: distinct(some.map(({ id }) => id)),
      citations: places(some),
    };
  },
});
