import { EntityType, type Language, type ReportingKind } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage, toldOr } from '../sentences.js';
import { SUBJECTS } from './kinds.js';

export interface Report extends Cited {
  reportingKind: ReportingKind;
  subject: Named | null;
  by: Named | null;
  to: Named | null;
  into: Named | null;
  channel: string | null;
  condition: string | null;
  cadence: { label: string } | null;
}

export const REPORT = `reportingKind subject { id name } by { id name } to { id name } into { id name } channel condition cadence { label } ${PLACES}`;

/** `uppföljning från A till B (årsrapport, månatligen)`. */
export function reportText(report: Report, language: Language, withSubject = false): string {
  const { by, to, into, channel, condition, cadence, subject, reportingKind } = report;
  const details = distinct([into?.name, channel, cadence?.label, condition].flatMap((one) => one ?? []));
  return [
    wordOf(TERMS[language].reports, reportingKind),
    withSubject && subject ? ` ${inLanguage(language, 'av', 'of')} ${quoted(subject.name, language)}` : '',
    by ? ` ${inLanguage(language, 'från', 'from')} ${by.name}` : '',
    to ? ` ${inLanguage(language, 'till', 'to')} ${to.name}` : '',
    details.length > 0 ? ` (${details.join(', ')})` : '',
  ].join('');
}

/** How something is reported, as a question puts it: which kinds answer it. */
const REPORTED: Vocabulary = {
  FOLLOW_UP: ['(följs|mäts)'],
  EVALUATION: ['utvärderas'],
  REGISTRATION: ['(registreras|dokumenteras)'],
  PUBLICATION: ['publiceras'],
  ANY: ['(rapporteras|återrapporteras|avrapporteras|redovisas|återkopplas|återförs|stäms|hanteras)'],
} satisfies Vocabulary<ReportingKind | 'ANY'>;

interface Data {
  entities: ({
    id: string;
    name: string;
    reporting?: Report[];
    reports?: { nodes: Report[] };
    affiliations?: { nodes: (Cited & { to: Named })[] };
    responsibilities?: (Cited & { party: Named })[];
  } | null)[];
}

/** Where something is followed up, evaluated or reported; or to whom a party reports, and on what. */
export const reporting = intent<Data>({
  name: 'reporting',
  phrasings: {
    SV: [
      '(var|vart|hur|i vilken form|i vilket forum|på vilket sätt) {reported} {subject} [upp] [till vem|och till vem|och hur ofta|och utvärderas|och för vem]',
      '(till vem|till vilka|till vilket organ|för vem|vem|vilka) {reported} {subject} [upp] [till]',
      'hur ofta {reported} {subject} [upp]',
      '(vem|vilka|vilken grupp|vilket organ) ska {subject} rapporteras till',
      '(till vem|vem|vart|var|till vilket organ|hur ofta) (rapporterar|återrapporterar|avrapporterar|redovisar|återkopplar) {subject} [till|upp|om]',
      '(till vem|vem|vart|var|till vilket organ|hur ofta) ska {subject} (rapportera|återrapportera|avrapportera|återkoppla|rapporteras|återrapporteras|redovisas|återkopplas) [till|upp|om]',
      'vad (rapporterar|återrapporterar|avrapporterar|redovisar) {subject} [och till vem|till vem]',
      'var (kan man läsa|publiceras|redovisas) [om] {subject}',
      'hur (sker|går|görs) (uppföljning|uppföljningen|utvärdering|utvärderingen|rapportering|rapporteringen|återkopplingen|återkoppling) av {subject} [till]',
      '(vem|till vem|till vilka|vilka|vart) (skickades|skickas|lämnas|lämnades|presenteras|överlämnas) {subject} [till]',
      '(vem|till vem|till vilka|vilka|vart) har {subject} (skickats|lämnats) [till]',
    ],
    EN: [
      '(where|how|in what form|in which forum|in what way) <is> {subject} (reported|followed up|evaluated|registered|published) [to whom|and to whom|and evaluated|and how often]',
      '(to whom|to which body|who|whom) <is> {subject} (reported|sent|submitted|presented|fed back) [to]',
      'how often <is> {subject} (reported|followed up|evaluated|reviewed)',
      '(to whom|who|whom|where|to which body|how often) (does|do|should|must|shall|will) {subject} (report|report back|feed back) [to|on]',
      'what does {subject} report [and to whom|to whom]',
      'how is the (follow up|evaluation|reporting|feedback) of {subject} done',
      'where (can i read about|are the results of) {subject}',
    ],
  },
  slots: {
    reported: { is: 'VALUE', words: REPORTED },
    subject: entity(...SUBJECTS.slice(0, 1), [
      EntityType.Body,
      EntityType.Post,
      EntityType.Indicator,
      EntityType.InformationSystem,
      EntityType.Funding,
      EntityType.Promise,
    ]),
  },
  operation: `query Reporting($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Subject {
      reporting(inherited: true) { ${REPORT} }
      responsibilities(roles: [RECIPIENT]) { party { id name } ${PLACES} }
    }
    ... on Party {
      reports(first: 50) { nodes { ${REPORT} } }
      affiliations(kinds: [REPORTS_TO], direction: OUT, first: 50) { nodes { to { id name } ${PLACES} } }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language, values }) {
    const found = entities.flatMap((one) => one ?? []);
    const [subject] = found;
    const name = quoted(subject?.name ?? '', language);
    const own = found.flatMap(({ reporting: all }) => all ?? []);
    const byParty = found.flatMap(({ reports }) => reports?.nodes ?? []);
    const lines = found.flatMap(({ affiliations }) => affiliations?.nodes ?? []);
    const recipients = found.flatMap(({ responsibilities }) => responsibilities ?? []);
    const told = [
      ...(own.length > 0
        ? [
            inLanguage(
              language,
              `${name} följs upp och rapporteras genom ${listed(distinct(own.map((one) => reportText(one, language))), language)}.`,
              `${name} is followed up and reported through ${listed(distinct(own.map((one) => reportText(one, language))), language)}.`,
            ),
          ]
        : []),
      ...(lines.length > 0
        ? [
            inLanguage(
              language,
              `${subject?.name} rapporterar till ${listed(distinct(lines.map(({ to }) => to.name)), language)}.`,
              `${subject?.name} reports to ${listed(distinct(lines.map(({ to }) => to.name)), language)}.`,
            ),
          ]
        : []),
      ...(byParty.length > 0
        ? [
            inLanguage(
              language,
              `${subject?.name} rapporterar: ${enumerated(distinct(byParty.map((one) => reportText(one, language, true))))}.`,
              `${subject?.name} reports: ${enumerated(distinct(byParty.map((one) => reportText(one, language, true))))}.`,
            ),
          ]
        : []),
      ...(recipients.length > 0
        ? [
            inLanguage(
              language,
              `Mottagare av ${name}: ${listed(
                recipients.map(({ party }) => party.name),
                language,
              )}.`,
              `Recipients of ${name}: ${listed(
                recipients.map(({ party }) => party.name),
                language,
              )}.`,
            ),
          ]
        : []),
    ];
    const kind = values.reported ?? 'ANY';
    const isOfKind = kind === 'ANY' || [...own, ...byParty].some(({ reportingKind }) => reportingKind === kind);
    const unreceived =
      [...own, ...byParty].length > 0 &&
      [...own, ...byParty].every(({ to, into }) => !to && !into) &&
      lines.length === 0 &&
      recipients.length === 0;
    if (unreceived)
      told.push(inLanguage(language, 'Ingen källa namnger någon mottagare.', 'No source names a recipient.'));
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger var ${name} rapporteras eller följs upp.`,
        `No source says where ${name} is reported or followed up.`,
      ),
      isSaid: told.length > 0 && isOfKind,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...recipients.map(({ party }) => party.id),
        ...[...own, ...byParty].flatMap(({ to }) => to?.id ?? []),
        ...lines.map(({ to }) => to.id),
      ]),
      citations: places([...own, ...byParty, ...lines, ...recipients]),
    };
  },
});
