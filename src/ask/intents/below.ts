import type { AffiliationKind, BodyKind } from '../../model/schema.generated.js';
import { places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import { GENERIC } from './generic.js';
import { BODIES, PARTIES } from './kinds.js';
import { LINES, type Lined, ofLines } from './lines.js';

/** A kind of body that is asked for: `vilka regioner`, `vilken sjukvårdsregion`. */
const OF_KIND: Vocabulary = {
  REGION: ['(region|regioner|regionerna)', '(region|regions)'],
  CARE_REGION: [
    '(sjukvårdsregion|sjukvårdsregioner)',
    '(care region|care regions|healthcare region|health care region)',
  ],
  MUNICIPALITY: ['(kommun|kommuner|kommunerna)', '(municipality|municipalities)'],
  NPO: [
    '(nationella programområden|nationella programområden npo|npo|nationellt programområde)',
    '(national programme areas|national programme area)',
  ],
  RPO: [
    '(regionala programområden|regionala programområden rpo|rpo|regionalt programområde)',
    '(regional programme areas|regional programme area)',
  ],
  NSG: ['(nationella samverkansgrupper|nsg)', '(national cooperation groups)'],
  RSG: [
    '(regionala samverkansgrupper|sjukvårdsregionala samverkansgrupper|sjukvårdsregionala samverkansgrupper rsg|rsg|samverkansgrupper)',
    '(regional cooperation groups|rsg|rsgs|cooperation groups)',
  ],
  RAG: ['(regionala arbetsgrupper|regionala arbetsgrupper rag|rag)', '(regional working groups)'],
  NAG: [
    '(nationella arbetsgrupper|nationella arbetsgrupper nag|nag|arbetsgrupper)',
    '(national working groups|working groups)',
  ],
  KUNSKAPSRAD: ['(kunskapsråd|kunskapsråden)', '(knowledge councils|knowledge council)'],
  ANY: [
    '(organ|grupper|delar|enheter|grupp|organisationer|programområden|delregioner|områden|förvaltningar)',
    '(bodies|groups|parts|units|organisations|group|body|programme areas|areas)',
  ],
} satisfies Vocabulary<BodyKind | 'ANY'>;

/** What is done to those that are asked for by a body. */
const DONE: Vocabulary = {
  FOLLOWED_UP_BY: ['(följs upp|följs)', '(followed up|monitored)'],
  COORDINATED_BY: ['(samordnas|koordineras)', 'coordinated'],
  STEERED_BY: ['(styrs|leds)', '(steered|governed)'],
  HOSTED_BY: ['värdas', 'hosted'],
  APPOINTED_BY: ['(utses|tillsätts)', 'appointed'],
  ESTABLISHED_BY: ['(etablerades|inrättades|bildades)', '(established|set up|founded)'],
  SUPPORTS: ['(stöds|stöttas)', 'supported'],
} satisfies Vocabulary<AffiliationKind>;

/** What a body does with those that are asked for. */
const DOING: Vocabulary = {
  COOPERATES_WITH: [
    '(samverkar|samarbetar)',
    '(cooperate with|cooperates with|collaborate with|collaborates with|work with|works with)',
  ],
  MIRRORS: ['(speglar|motsvarar)', '(mirror|mirrors)'],
  COORDINATED_BY: ['(coordinate|coordinates)'],
  STEERED_BY: ['(steer|steers)'],
  HOSTED_BY: ['(host|hosts)'],
} satisfies Vocabulary<AffiliationKind>;

/** What is part of a body, mirrors it, is steered, coordinated or hosted by it. */
export const below = intent<Lined>({
  name: 'below',
  phrasings: {
    SV: [
      '(vilka|vilken|vilket) {kind} {done} av {body}',
      '(vilka|vilken|vilket) {kind} (ingår i|finns i|hör till|tillhör|finns inom|finns under|lyder under|sorterar under|är en del av|är del av|ligger i|omfattas av|finns på) {body}',
      '(vilka|vilken|vilket) {kind} (styr|samordnar|följer|samordnar och följer|koordinerar|leder|stödjer|är|speglar|speglas|speglas i|värdar|ansvarar) {body} [upp] [värd för|för]',
      '(vilka|vad) (ingår|finns|ligger|lyder) (i|under|inom) {body}',
      'hur är {body} (organiserat|organiserad|uppbyggd|uppbyggt|uppbyggda)',
      '(vad|vilka) (samordnar|styr|koordinerar) {body}',
      '(vad|vilka) är {body} (värd för|värd)',
      '(vilka|vem|vad|vilka {kind}) {doing} {body} med [på (nationell|regional|lokal|sjukvårdsregional) nivå|nationellt|regionalt]',
      '(vilka|vem|vad|vilka {kind}) {doing} med {body} [på (nationell|regional|lokal|sjukvårdsregional) nivå|nationellt|regionalt]',
      'vad (består|utgörs) {body} av',
      '(vem|vilka|vad) {doing} {body} [på nationell nivå|nationellt|regionalt|i]',
      'organisationen (för|i|av) {body}',
      'vilka {kind} har {body}',
      '(vilka|vilka är) {collective}',
    ],
    EN: [
      '<which> {kind} (are|is|were|was) {done} by {body}',
      '<which> {kind} (are part of|belong to|are in|are there in|is part of|make up|sit under|are under|exist in|lie in|are included in|is in) {body}',
      '<which> {kind} (does|do|is|are) {body} (have|consist of|coordinate|steer|host|coordinate and follow up|follow up|include|contain|comprise|cover|hosting|support|lead)',
      'what (are|is) [<the>] (parts|subordinate bodies|sub bodies|components) of {body}',
      'how is {body} organised',
      'how is {body} organized',
      '(who|what|whom) does {body} {doing} [at the (national|regional|local) level|at (national|regional|local) level]',
      '<which> {kind} {doing} {body} [at the (national|regional|local) level|at (national|regional|local) level]',
      '(what|which group|who) {doing} {body}',
      '(which|what are) {collective}',
    ],
  },
  slots: {
    kind: { is: 'VALUE', words: OF_KIND },
    doing: { is: 'VALUE', words: DOING },
    done: { is: 'VALUE', words: DONE },
    body: entity(...PARTIES),
    collective: { ...entity(...BODIES), isWide: true, light: GENERIC },
  },
  operation: LINES,
  variables: (given) => ({ ids: [...ids(given, 'body'), ...ids(given, 'collective')] }),
  tell(data, { language, values, entities }) {
    const kind = values.kind;
    const isOf = (bodyKind: string | undefined): boolean => kind === undefined || kind === 'ANY' || bodyKind === kind;
    if (entities.collective)
      return ofLines(data, language, ({ kind: line, isOut }) =>
        line === 'COVERS' ? isOut : line === 'PART_OF' && !isOut,
      );
    if (values.done)
      return ofLines(data, language, ({ kind: line, isOut, from, to }) =>
        values.done === 'SUPPORTS'
          ? line === 'SUPPORTS' && isOut && isOf(to.bodyKind)
          : line === values.done && !isOut && isOf(from.bodyKind),
      );
    if (values.doing) return ofLines(data, language, ({ kind: line }) => line === values.doing);
    const below = ofLines(data, language, ({ isOut, kind: line, from, to }) =>
      isOut
        ? (['COOPERATES_WITH', 'MIRRORS', 'COVERS'].includes(line) && kind === undefined) ||
          (line === 'COVERS' && isOf(to.bodyKind))
        : isOf(from.bodyKind),
    );
    if (below.isSaid) return below;
    const found = data.entities.flatMap((one) => one ?? []);
    const grandchildren = found
      .flatMap(({ children }) => children?.nodes ?? [])
      .flatMap(({ children }) => children.nodes);
    const deeper =
      kind === undefined || kind === 'ANY' ? [] : grandchildren.filter(({ bodyKind }) => bodyKind === kind);
    if (deeper.length > 0) {
      const names = enumerated(distinct(deeper.map(({ name }) => name)));
      return {
        sentence: inLanguage(
          language,
          `I ${found[0]?.name} finns ${names}.`,
          `In ${found[0]?.name} there are ${names}.`,
        ),
        isSaid: true,
        entities: distinct([...found, ...deeper].map(({ id }) => id)),
        citations: places(deeper.map(({ citations }) => ({ citations: citations.slice(0, 2) }))),
      };
    }
    return ofLines(
      data,
      language,
      ({ isOut, to }) => isOut && kind !== undefined && kind !== 'ANY' && to.bodyKind === kind,
    );
  },
});
