import type { Language } from '../answer.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage, listed } from '../sentences.js';
import { GENERIC } from './generic.js';
import { BODIES, PARTIES } from './kinds.js';

interface Line extends Cited {
  kind: string;
  from: Named & { bodyKind?: string };
  to: Named & { bodyKind?: string };
  via: Named | null;
  validFrom: string | null;
  validTo: string | null;
}

interface Data {
  entities: (
    | (Named & {
        affiliations?: { nodes: Line[] };
        children?: { nodes: (Named & { children: { nodes: (Named & Cited & { bodyKind: string })[] } })[] };
      })
    | null
  )[];
}

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
};

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
};

const SAID: Readonly<Record<string, Readonly<Record<Language, readonly [string, string]>>>> = {
  PART_OF: { SV: ['är en del av', 'består av'], EN: ['is part of', 'consists of'] },
  REPORTS_TO: { SV: ['rapporterar till', 'får rapporter från'], EN: ['reports to', 'receives reports from'] },
  STEERED_BY: { SV: ['styrs av', 'styr'], EN: ['is steered by', 'steers'] },
  COORDINATED_BY: { SV: ['samordnas av', 'samordnar'], EN: ['is coordinated by', 'coordinates'] },
  FOLLOWED_UP_BY: { SV: ['följs upp av', 'följer upp'], EN: ['is followed up by', 'follows up'] },
  COMMISSIONED_BY: { SV: ['har sitt uppdrag från', 'ger uppdrag till'], EN: ['is commissioned by', 'commissions'] },
  ESTABLISHED_BY: { SV: ['är inrättat av', 'har inrättat'], EN: ['is established by', 'has established'] },
  MIRRORS: { SV: ['speglar', 'speglas av'], EN: ['mirrors', 'is mirrored by'] },
  HOSTED_BY: { SV: ['har sitt värdskap hos', 'är värd för'], EN: ['is hosted by', 'hosts'] },
  APPOINTED_BY: { SV: ['utses av', 'utser'], EN: ['is appointed by', 'appoints'] },
  NOMINATED_BY: { SV: ['nomineras av', 'nominerar till'], EN: ['is nominated by', 'nominates to'] },
  REPRESENTED_IN: { SV: ['är företrädd i', 'företrädda här'], EN: ['is represented in', 'represented here'] },
  COVERS: { SV: ['omfattar', 'omfattas av'], EN: ['covers', 'is covered by'] },
  SUPPORTS: { SV: ['stöder', 'får stöd av'], EN: ['supports', 'is supported by'] },
  COOPERATES_WITH: { SV: ['samverkar med', 'samverkar med'], EN: ['cooperates with', 'cooperates with'] },
  REPLACED_BY: { SV: ['är ersatt av', 'ersätter'], EN: ['is replaced by', 'replaces'] },
};

const OPERATION = `query Structure($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Party {
      affiliations(first: 100) {
        nodes { kind from { id name ... on Body { bodyKind } } to { id name ... on Body { bodyKind } } via { id name } validFrom validTo ${PLACES} }
      }
    }
    ... on Body {
      children(first: 20) { nodes { id name children(first: 30) { nodes { id name bodyKind ${PLACES} } } } }
    }
  }
}`;

/** What is done to those that are asked for by a body. */
const DONE: Vocabulary = {
  FOLLOWED_UP_BY: ['(följs upp|följs)', '(followed up|monitored)'],
  COORDINATED_BY: ['(samordnas|koordineras)', 'coordinated'],
  STEERED_BY: ['(styrs|leds)', '(steered|governed)'],
  HOSTED_BY: ['värdas', 'hosted'],
  APPOINTED_BY: ['(utses|tillsätts)', 'appointed'],
  ESTABLISHED_BY: ['(etablerades|inrättades|bildades)', '(established|set up|founded)'],
  SUPPORTS: ['(stöds|stöttas)', 'supported'],
};

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
};

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
};

function told(name: string, lines: readonly (Line & { isOut: boolean })[], language: Language): string[] {
  const groups = distinct(lines.map(({ kind, isOut }) => `${kind} ${isOut}`));
  return groups.map((group) => {
    const some = lines.filter(({ kind, isOut }) => `${kind} ${isOut}` === group);
    const [first] = some;
    const verb = SAID[first?.kind ?? '']?.[language][first?.isOut ? 0 : 1] ?? first?.kind;
    const others = distinct(
      some.map(({ isOut, from, to, via, validFrom, validTo }) => {
        const details = [
          via ? inLanguage(language, `genom ${via.name}`, `through ${via.name}`) : undefined,
          validFrom ? inLanguage(language, `från ${validFrom}`, `from ${validFrom}`) : undefined,
          validTo ? inLanguage(language, `till ${validTo}`, `until ${validTo}`) : undefined,
        ].flatMap((one) => one ?? []);
        const other = isOut ? to.name : from.name;
        return details.length > 0 ? `${other} (${details.join(', ')})` : other;
      }),
    );
    return `${name} ${verb} ${others.length > 6 ? enumerated(others) : listed(others, language)}.`;
  });
}

function ofLines(data: Data, language: Language, choose: (line: Line & { isOut: boolean }) => boolean) {
  const found = data.entities.flatMap((one) => one ?? []);
  const body = found[0];
  const lines = found.flatMap(({ id, affiliations }) =>
    (affiliations?.nodes ?? []).map((line) => ({ ...line, isOut: line.from.id === id })),
  );
  const some = lines.filter(choose);
  const name = body?.name ?? '';
  const sentences = told(name, some, language);
  return {
    sentence:
      sentences.length > 0
        ? sentences.join(' ')
        : inLanguage(language, `Ingen källa säger det om ${name}.`, `No source says that of ${name}.`),
    isSaid: sentences.length > 0,
    isOpen: sentences.length === 0,
    entities: distinct([...found.map(({ id }) => id), ...some.flatMap(({ from, to }) => [from.id, to.id])]),
    citations: places(some),
  };
}

/** What a body is part of, mirrors, is steered, coordinated or hosted by, and with whom it cooperates. */
export const above = intent<Data>({
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
  operation: OPERATION,
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

/** What is part of a body, mirrors it, is steered, coordinated or hosted by it. */
export const below = intent<Data>({
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
  operation: OPERATION,
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
