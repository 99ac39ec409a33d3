import type { AffiliationKind } from '../../model/schema.generated.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { PARTIES } from './kinds.js';
import { LINES, type Lined, ofLines } from './lines.js';

/** Which lines are asked for, and from which end: `<` where the body asked for stands at the line's end. */
const UP: Vocabulary = {
  PART_OF: [
    '(tillhör|hör till|är en del av|är del av|ingår i|ligger i|ligger under|hör under|sorterar under|lyder under|är underställd)',
    '(belong to|part of|belongs to|is part of|fall under|sit under|lie in)',
  ],
  MIRRORS: ['(speglar|är en spegling av|motsvarar|är en spegel av)', '(mirror|mirrors|correspond to|counterpart of)'],
  STEERED_BY: ['(styrs av|leds av)', '(steered by|governed by)'],
  COORDINATED_BY: ['(samordnas av|koordineras av|följs upp av)', '(coordinated by)'],
  HOSTED_BY: ['(har som värd|hålls värdskap av|har värdskap hos|värd för)', '(hosted by)'],
  COMMISSIONED_BY: [
    '(får sitt uppdrag av|får uppdrag av|har sitt uppdrag från|har fått sitt uppdrag av)',
    '(commissioned by|gets its mandate from)',
  ],
  ESTABLISHED_BY: [
    '(etablerades av|inrättades av|bildades av|startades av|är etablerat av)',
    '(established by|set up by|founded by|created by)',
  ],
  COOPERATES_WITH: [
    '(samverkar med|samarbetar med)',
    '(cooperate with|cooperates with|collaborate with|work together with)',
  ],
  SUPPORTS: ['(stödjer|stöder|ger stöd till)', '(support|supports)'],
  REPLACED_BY: ['(ersattes av|ersätts av|har ersatts av)', '(replaced by|succeeded by)'],
  APPOINTED_BY: ['(utses av|tillsätts av)', '(appointed by)'],
  NOMINATED_BY: ['(nomineras av)', '(nominated by)'],
} satisfies Vocabulary<AffiliationKind>;

/** What is done to a body by the one that is asked for. */
const OVER: Vocabulary = {
  COORDINATED_BY: ['(samordnar|koordinerar|håller ihop|håller samman)', '(coordinates|coordinate)'],
  STEERED_BY: ['(styr|leder)', '(steers|steer|governs)'],
  ESTABLISHED_BY: [
    '(etablerade|inrättade|bildade|startade|skapade|har etablerat|har inrättat|har bildat|har skapat)',
    '(established|founded|set up|created|has established|have established)',
  ],
  APPOINTED_BY: ['(utser|tillsätter|har utsett|utsåg)', '(appoints|appoint|appointed)'],
  NOMINATED_BY: ['nominerar till', '(nominates to|nominate to)'],
  HOSTED_BY: ['(är värd för|har värdskapet för|har värdskap för)', '(hosts|host|is the host of)'],
  FOLLOWED_UP_BY: ['(följer|följer upp)', '(follows up|follow up|oversees|monitors)'],
  COMMISSIONED_BY: ['(ger uppdrag till|gav uppdrag till|har gett uppdrag till)', '(commissions|commissioned)'],
  SUPPORTS: ['(stödjer|stöder|ger stöd till)', '(supports|support)'],
} satisfies Vocabulary<AffiliationKind>;

/** What a body is part of, mirrors, is steered, coordinated or hosted by, and with whom it cooperates. */
export const above = intent<Lined>({
  name: 'above',
  phrasings: {
    SV: [
      '(vad|vem|vilka|vilken|vilket organ|vilken grupp|vilka organ|vilken sjukvårdsregion|vilket län|vilken organisation) {up} {body}',
      '(till|under|i|inom|av|med|hos) (vad|vem|vilka|vilken|vilket organ|vilken grupp|vilken sjukvårdsregion|vilken region|vilket programområde|vilket kunskapsråd) {upmost} {body} [till]',
      '(vad|vem|vilken sjukvårdsregion|vilken grupp|vilket organ|vilka|vilken region|vilken organisation|vilket kunskapsråd) {upmost} {body} [till|av|i|med|under]',
      '(vad|vilken grupp|vilket organ|vilken organisation|vilken sjukvårdsregion) är {body} (en del av|del av|under)',
      '(var|vart) (ingår|hör|placeras|ligger|finns) {body} [hemma] [i organisationen|organisatoriskt]',
      '(vem|vilket organ) [är] (överordnat|överordnad|står över) {body}',
      '<vem> {over} [arbetet i|arbetet inom] {subordinate} [upp]',
    ],
    EN: [
      '(what|which body|who|which care region|which group|which region|which council|which organisation|whom|which bodies|which national group) (does|is|was|do|are|did) {body} {up}',
      '(to|under|in|of|with|by) (what|which body|whom|which care region|which group|which council|which region) (does|is|was|do) {body} (belong|part|steered|coordinated|hosted|cooperate|sort|mirror|established|sit|lie)',
      '<who> {over} [the work in|the work of] {subordinate}',
      'where does {body} belong',
      'who is {body} (steered|coordinated|hosted|established|commissioned) by',
    ],
  },
  slots: {
    up: { is: 'VALUE', words: UP },
    upmost: {
      is: 'VALUE',
      words: {
        PART_OF: ['(tillhör|hör|ingår|ligger|sorterar|lyder)'],
        MIRRORS: ['(speglar|motsvarar)'],
        STEERED_BY: ['(styrs|leds)'],
        COORDINATED_BY: ['(samordnas|koordineras)'],
        COOPERATES_WITH: ['(samverkar|samarbetar)'],
        ESTABLISHED_BY: ['(etablerades|inrättades|bildades)'],
      },
    },
    over: { is: 'VALUE', words: OVER },
    body: entity(...PARTIES),
    subordinate: entity(...PARTIES),
  },
  operation: LINES,
  variables: (given) => ({ ids: [...ids(given, 'body'), ...ids(given, 'subordinate')] }),
  tell(data, { language, values, entities }) {
    const wanted = values.up ?? values.upmost ?? values.over;
    const kinds = wanted === undefined ? [] : wanted === 'PART_OF' ? ['PART_OF', 'REPRESENTED_IN'] : [wanted];
    if (entities.subordinate)
      return ofLines(data, language, ({ kind, isOut }) => (kind === 'SUPPORTS' ? !isOut : isOut) && kind === wanted);
    const both = ['COOPERATES_WITH', 'MIRRORS'].includes(wanted ?? '');
    const result = ofLines(
      data,
      language,
      ({ kind, isOut }) => (isOut || both) && (kinds.length > 0 ? kinds.includes(kind) : kind !== 'COVERS'),
    );
    return result;
  },
});
