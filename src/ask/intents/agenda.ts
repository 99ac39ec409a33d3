import { EntityType } from '../../model/schema.generated.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage, toldOr } from '../sentences.js';
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

interface Item extends Cited, Named {
  number: number | null;
  itemKinds: string[];
  presenters: Named[];
  decisions: (Cited & Named)[];
  concerns: Named[];
}

interface Data {
  meetings: { nodes: (Meeting & { agenda: Item[] })[] };
}

const ENDS_SV = [AT_MEETING_SV, BODY_MEETING_SV, '[(på|vid|under) mötet]'];
const ENDS_EN = [AT_MEETING_EN, BODY_MEETING_EN, '[at the meeting]'];
const ITEM_SV = '(punkt|ärende|dagordningspunkt|agendapunkt) [nummer|nr] {number}';
const ITEM_EN = '[agenda] (item|point) [number|no] {number}';

/** What stood on the agenda of a meeting, who presented it, and what became of it. */
export const agenda = intent<Data>({
  name: 'agenda',
  phrasings: {
    SV: ENDS_SV.flatMap((end) => [
      `(vad|vilka punkter|vilka ärenden|vilka frågor) [som] (stod|fanns|var|togs|behandlades|diskuterades|avhandlades|handlade) [på|upp] [agendan|dagordningen] ${end}`,
      `(vad tog [man|de] upp|vad diskuterade [man|de]|vad behandlade [man|de]|vad handlade mötet om|vad handlade) ${end}`,
      `(vilken|hur ser|hur såg|vad är|vad var) [är|var] (agendan|dagordningen) [ut] [för|på|till] ${end}`,
      `(agenda|agendan|dagordning|dagordningen) [för|på|till] ${end}`,
      `(vem|vilka) [som] (föredrog|presenterade|drog|höll i|var föredragande [för|av|på|under|vid]|föredrar|är föredragande [för|av|på|under|vid]) ${ITEM_SV} ${end}`,
      `(vem|vilka) [som] (föredrog|presenterade|drog|var föredragande [för|av|på|under|vid]|var föredragare [för|av]|är föredragande [för|av|på|under|vid]|informerade om) {item} ${end}`,
      `(vad (handlade|gällde|är|var)|vad (sades|sas) om) ${ITEM_SV} [om] ${end}`,
      `(vad beslutades|vad blev (ställningstagandet|beslutet)|vilket (ställningstagande|beslut) (blev det|gjordes|togs|fattades)|hur ställde man sig|hur blev det|vad blev resultatet) (på|under|vid|för|i|av) ${ITEM_SV} ${end}`,
      `(vad|vilka punkter|vilken punkt) (föredrog|presenterade|drog) {presenter} ${end}`,
    ]),
    EN: ENDS_EN.flatMap((end) => [
      `(what|which items|which points) (was|were|stood|is|are) (on the agenda|discussed|dealt with|treated|brought up) ${end}`,
      `what did (they|it|the meeting) (discuss|deal with|bring up|treat) ${end}`,
      `what (was|is) the agenda [of|for] ${end}`,
      `(who|which people) (presented|introduced|reported on|spoke on|was the presenter of|were the presenters of|presents) ${ITEM_EN} ${end}`,
      `(who|which people) (presented|introduced|reported on|was the presenter of|were the presenters of|informed about) {item} ${end}`,
      `what (was|is) ${ITEM_EN} [about] ${end}`,
      `what (was decided|was the decision|was the outcome|was the position|became) (on|under|at|of) ${ITEM_EN} ${end}`,
      `(what|which item|which items) did {presenter} (present|introduce) ${end}`,
    ]),
  },
  slots: {
    number: { is: 'NUMBER' },
    item: entity([EntityType.AgendaItem]),
    presenter: entity([EntityType.Person]),
    ...MEETING_SLOTS,
  },
  operation: `query Agenda($body: ID, $from: Date, $to: Date) {
  meetings(filter: { body: $body, from: $from, to: $to }, first: 50) {
    nodes {
      id
      name
      date
      agenda {
        id
        name
        number
        itemKinds
        presenters { id name }
        decisions { id name ${PLACES} }
        concerns { id name }
        ${PLACES}
      }
    }
  }
}`,
  variables: meetingVariables,
  tell({ meetings: { nodes } }, given) {
    const { language, numbers } = given;
    const items = ids(given, 'item');
    const presenter = ids(given, 'presenter')[0];
    const chosen = meant(nodes, given, ({ agenda: all }) => all.length > 0);
    const [meeting] = chosen;
    if (!meeting || chosen.length > 1) return whichMeeting(chosen, language);
    const some = meeting.agenda.filter(
      ({ id, number, presenters }) =>
        (numbers.number === undefined || number === numbers.number) &&
        (items.length === 0 || items.includes(id)) &&
        (presenter === undefined || presenters.some((one) => one.id === presenter)),
    );
    const isOne = numbers.number !== undefined || items.length > 0;
    const told = isOne
      ? some.map(({ name, number, presenters, decisions }) =>
          [
            inLanguage(
              language,
              `Punkt ${number} vid ${meeting.name}: ${quoted(name, language)}.`,
              `Item ${number} at ${meeting.name}: ${quoted(name, language)}.`,
            ),
            presenters.length > 0
              ? inLanguage(
                  language,
                  `Föredragande: ${listed(
                    presenters.map((one) => one.name),
                    language,
                  )}.`,
                  `Presented by ${listed(
                    presenters.map((one) => one.name),
                    language,
                  )}.`,
                )
              : inLanguage(language, 'Ingen föredragande anges.', 'No presenter is named.'),
            decisions.length > 0
              ? inLanguage(
                  language,
                  `Ställningstagande: ${enumerated(decisions.map((one) => one.name))}.`,
                  `Decision: ${enumerated(decisions.map((one) => one.name))}.`,
                )
              : inLanguage(language, 'Inget ställningstagande anges.', 'No decision is given.'),
          ].join(' '),
        )
      : some.length > 0
        ? [`${meeting.name}: ${enumerated(some.map(({ name, number }) => `${number}. ${name}`))}.`]
        : [];
    return {
      sentence: toldOr(
        told,
        language,
        `Källan nämner ingen sådan punkt vid ${meeting.name}.`,
        `The source names no such item at ${meeting.name}.`,
      ),
      isSaid: told.length > 0,
      entities: distinct([
        meeting.id,
        ...some.map(({ id }) => id),
        ...(isOne ? some.flatMap(({ presenters }) => presenters.map(({ id }) => id)) : []),
      ]),
      citations: places([...some, ...some.flatMap(({ decisions }) => decisions)]),
    };
  },
});
