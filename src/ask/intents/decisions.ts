import { EntityType, type Language } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { dated, distinct, enumerated, inLanguage } from '../sentences.js';
import { BODIES, SUBJECTS } from './kinds.js';
import {
  AT_MEETING_EN,
  AT_MEETING_SV,
  MEETING_SLOTS,
  type Meeting,
  meant,
  meetingVariables,
  whichMeeting,
} from './meetings.js';

interface Decision extends Cited, Named {
  date: string | null;
  decidedBy: Named | null;
  decisionKind: string;
}

const DECISION = `id name date decisionKind decidedBy { id name } ${PLACES}`;

function decisionText({ name, date, decidedBy }: Decision, language: Language): string {
  const details = [
    decidedBy && !name.includes(decidedBy.name) ? decidedBy.name : undefined,
    date ? dated(date, language) : undefined,
  ].flatMap((one) => one ?? []);
  return details.length > 0 ? `${name} (${details.join(', ')})` : name;
}

function tellDecisions(all: readonly Decision[], about: string, language: Language, entities: readonly string[]) {
  const some = [...new Map(all.map((one) => [one.id, one])).values()];
  const undated = some.filter(({ date }) => date === null).length;
  const told =
    some.length > 0
      ? `${about}: ${enumerated(some.map((one) => decisionText(one, language)))}.`
      : inLanguage(
          language,
          `Ingen källa nämner något beslut om ${about}.`,
          `No source tells of a decision on ${about}.`,
        );
  return {
    sentence:
      undated > 0 && undated === some.length
        ? `${told} ${inLanguage(language, 'Källan anger inget datum.', 'The source gives no date.')}`
        : told,
    isSaid: some.length > 0,
    entities: distinct([
      ...entities,
      ...some.map(({ id }) => id),
      ...some.flatMap(({ decidedBy }) => decidedBy?.id ?? []),
    ]),
    citations: places(some),
  };
}

interface AtMeeting {
  meetings: { nodes: (Meeting & { decisions: Decision[] })[] };
}

/** What was decided at a meeting. */
export const decisionsAtMeeting = intent<AtMeeting>({
  name: 'decisions-at-meeting',
  phrasings: {
    SV: [
      `(vad|vilka beslut|vilka ställningstaganden) (beslutades|fattades|togs|gjordes|bestämdes|beslöts) ${AT_MEETING_SV}`,
      `(vad beslutade|vad bestämde|vad beslöt|hur ställde sig|vilka beslut (tog|fattade)|vilka ställningstaganden gjorde) {body} [(på|vid|under) (mötet|sammanträdet|sitt möte)] [den|i] {date}`,
      '(vad|vilka beslut|vilka ställningstaganden) (beslutades|fattades|togs|gjordes|bestämdes|beslöts|beslutade man) (på|vid|under|av) [{body}] [möte|mötet|mötena]',
      'vilka (beslut|ställningstaganden) har {body} (fattat|tagit|gjort)',
      '(vad har|vad) (beslutat|beslutats|beslutade|bestämt|bestämde) [av] {body}',
      'vad har {body} (beslutat|bestämt)',
    ],
    EN: [
      `(what|which decisions) (was|were) (decided|taken|made) ${AT_MEETING_EN}`,
      `what did {body} (decide|resolve) [(at|in|during) (the|its) meeting] [on|in|at] {date}`,
      '(what|which decisions) (was|were) (decided|taken|made) (at|by|in) [{body}] [the] [meeting|meetings]',
      '<which> decisions (has|did|have) {body} (taken|made|take|make)',
      'what (has|did) {body} (decided|decide)',
    ],
  },
  slots: { ...MEETING_SLOTS },
  operation: `query DecisionsAtMeeting($body: ID, $from: Date, $to: Date) {
  meetings(filter: { body: $body, from: $from, to: $to }, first: 50) {
    nodes { id name date decisions { ${DECISION} } }
  }
}`,
  variables: meetingVariables,
  tell({ meetings: { nodes } }, given) {
    const { language } = given;
    const chosen = meant(nodes, given, ({ decisions }) => decisions.length > 0).filter(
      ({ decisions }) => decisions.length > 0,
    );
    const isAll = given.entities.body !== undefined && given.dates.date === undefined;
    if (chosen.length === 0 || (chosen.length > 1 && !isAll))
      return { ...whichMeeting(chosen, language), isOpen: chosen.length > 1 };
    const all = chosen.flatMap(({ decisions }) => decisions);
    return tellDecisions(
      all,
      chosen.map(({ name }) => name).join(', '),
      language,
      chosen.map(({ id }) => id),
    );
  },
});

interface About {
  entities: ((Named & { __typename: EntityType; decisions?: Decision[]; own?: Decision }) | null)[];
}

/** What was decided about a subject, by whom and when. */
export const decisionsAbout = intent<About>({
  name: 'decisions-about',
  phrasings: {
    SV: [
      '(vad|vilka beslut|vilket beslut|vilka ställningstaganden) (beslutades|har beslutats|finns|fattades|har fattats|togs|har tagits|gäller|bestämdes|beslöts) (om|kring|för|gällande|i frågan om|rörande) {subject} [och (när|av vem)] [av vem] [och när]',
      '(vad|vilka beslut|vilket beslut) [har] (beslutade|bestämde|beslöt|tog|fattade|tagit|fattat) {body} [beslutat|fattat|tagit|bestämt] (om|kring|gällande|i frågan om|rörande|för|angående|av) {subject}',
      'vad har {body} (beslutat|bestämt|sagt) (om|kring|gällande|i frågan om|rörande|för|angående) {subject}',
      'hur (ställde|ställer) sig {body} till {subject}',
      'hur har {body} ställt sig till {subject}',
      'vad (sa|sade|tyckte|svarade) {body} om {subject}',
      '(ställde|ställer) {body} sig bakom {subject}',
      '(när|varför) (ställde|beslutade|antog|fattade|tillstyrkte|stödde|godkände|fastställde|förlängde|gav) {body} [sig] [bakom|beslut om|om|sitt stöd till|stöd till] {subject}',
      'vilket (ställningstagande|beslut) (tog|gjorde|hade|fattade) {body} (om|till|i|kring|gällande) {subject}',
      '(när|vem|av vem) [och när] (beslutades|fastställdes|antogs|godkändes|förlängdes|beslutade) [om] {subject} [och av vem]',
      '(när|vem) (antog|fastställde|förlängde|godkände|ställde sig bakom) {subject}',
      'vem har (beslutat|fattat beslut) om {subject}',
      '<vem> (stöder|stödjer|ställer sig bakom|ställde sig bakom|har ställt sig bakom|backar) {subject}',
      'är {subject} (förlängd|förlängt|beslutad|antagen|fastställd|beslutat|antaget|fastställt|godkänd)',
      'beslut om {subject}',
    ],
    EN: [
      '(what|which decisions|which decision) (was|were|has been|have been) (decided|taken|made) (on|about|concerning|regarding|for) {subject} [and (when|by whom)]',
      'what did {body} decide (on|about|concerning|regarding|for) {subject}',
      'what (has|have) {body} decided (on|about|concerning|regarding|for) {subject}',
      'what was {body} (position|decision|stance) on {subject}',
      'when did {body} (adopt|approve|decide on|endorse|support|back|decide about) {subject}',
      '(when|by whom|who) [and when] (was|were) {subject} (adopted|approved|decided|extended|established|decided on|endorsed) [and by whom]',
      '(who|when) (extended|endorsed|backed) {subject}',
      '<who> (supports|supported|backs|backed|endorses|endorsed|stands behind|stood behind) {subject}',
      'did {body} (support|back|endorse|approve|adopt) {subject}',
      '(is|was|has) {subject} [been] (extended|prolonged|adopted|approved|decided|decided on)',
      'decisions (on|about) {subject}',
      '<which> (decision|decisions) did {body} (take|make) (on|about) {subject}',
    ],
  },
  slots: {
    subject: {
      is: 'ENTITY',
      types: [[EntityType.Decision], [...(SUBJECTS[0] ?? []), EntityType.Funding, EntityType.InformationSystem]],
      atMost: 3,
      light: [
        'beslut',
        'beslutet',
        'sig',
        'bakom',
        'medlen',
        'medel',
        'ställer',
        'ställde',
        'beslutade',
        'frågan',
        'hälso',
      ],
    },
    body: entity(...BODIES),
  },
  operation: `query DecisionsAbout($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    ... on Subject { decisions { ${DECISION} } }
    ... on Decision { date decisionKind decidedBy { id name } ${PLACES} }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, given) {
    const { language } = given;
    const [body] = ids(given, 'body');
    const found = entities.flatMap((one) => one ?? []);
    const own = found.filter(({ __typename }) => __typename === 'Decision') as unknown as Decision[];
    const about = found.filter(({ __typename }) => __typename !== 'Decision');
    const all = [...own, ...about.flatMap(({ decisions }) => decisions ?? [])].filter(
      ({ decidedBy }) => body === undefined || decidedBy?.id === body,
    );
    const name = about[0] ? quoted(about[0].name, language) : inLanguage(language, 'Beslut', 'Decision');
    return tellDecisions(
      all,
      name,
      language,
      found.map(({ id }) => id),
    );
  },
});
