import { type Distribution, EntityType, type Language, type ResponsibilityRole } from '../../model/schema.generated.js';
import { numberAsInSources, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { ids, intent } from '../intent.js';
import { distinct, inLanguage, type Period, time, toldOr } from '../sentences.js';

export interface Funding extends Cited, Named {
  from: Named | null;
  to: Named | null;
  amount: number | null;
  currency: string | null;
  share: number | null;
  workingTimeShare: number | null;
  approximate: boolean;
  period: Period | null;
  purpose: Named[];
}

/** The selection of a {@link Funding}. */
export const FUNDING = `id name from { id name } to { id name } amount currency share workingTimeShare approximate period { from to label } purpose { id name } ${PLACES}`;

interface Data {
  entities: (
    | (Named & {
        __typename: EntityType;
        funding?: { nodes: Funding[] };
        parts?: { nodes: (Funding & { __typename: EntityType })[] };
        responsibilities?: (Cited & { role: ResponsibilityRole; party: Named; distribution: Distribution })[];
      } & Partial<Funding>)
    | null
  )[];
}

/** `Namnet (10 kr, från A till B, 2022)`. */
export function flow(
  { name, from, to, amount, currency, share, workingTimeShare, approximate, period }: Funding,
  language: Language,
): string {
  const about = approximate ? inLanguage(language, 'cirka ', 'about ') : '';
  const what = [
    amount === null
      ? undefined
      : `${about}${numberAsInSources(amount)} ${currency === null || currency === 'SEK' ? 'kr' : currency}`,
    share === null
      ? undefined
      : inLanguage(
          language,
          `${numberAsInSources(share * 100)} % av kostnaden`,
          `${numberAsInSources(share * 100)} % of the cost`,
        ),
    workingTimeShare === null
      ? undefined
      : inLanguage(
          language,
          `${numberAsInSources(Math.round(workingTimeShare * 100))} % av arbetstiden`,
          `${numberAsInSources(Math.round(workingTimeShare * 100))} % of the working time`,
        ),
  ].flatMap((one) => one ?? []);
  const details = [
    ...what,
    ...(from ? [inLanguage(language, `från ${from.name}`, `from ${from.name}`)] : []),
    ...(to ? [inLanguage(language, `till ${to.name}`, `to ${to.name}`)] : []),
    ...(time(period, language) ? [time(period, language) ?? ''] : []),
  ];
  return `${name} (${details.join(', ')})`;
}

/** Whether it says how much. */
export const hasNumber = ({ amount, share, workingTimeShare }: Funding): boolean =>
  amount !== null || share !== null || workingTimeShare !== null;

/** Who gives money or working time for something, to whom, how much and when. */
export const funding = intent<Data>({
  name: 'funding',
  phrasings: {
    SV: [
      '(vem|vilka|vilken region|vilka regioner|vem är det som|vilken part) (finansierar|betalar|bekostar|betalar för|står för kostnaden för|står för|finansierade|ger pengar till|avlönar) {subject} [och hur mycket|och med hur mycket|och till vilken andel]',
      '(hur|av vem|med vilka medel|på vilket sätt|av vilka) (finansieras|finansierades|betalas|bekostas|fördelas|fördelades|fördelas pengarna till|fördelas medlen till) {subject}',
      '{much} [pengar|medel|kronor|bidrag|summa|stort belopp|belopp|miljoner|kostnad|resurser|stor andel|är] (går|gick|fördelas|fördelades|ges|gavs|tillförs|tillfördes|tilldelas|tilldelades|får|fick|behövs|krävs|beräknas|avsätts|kostar|tillför|tillförde|satsas|satsades|betalar|betalade|är avsatt|är|riktas|riktades|avsattes|har|bidrar|beräknas för|kommer) {subject} [få|fått|pengar|medel|i medel|i bidrag|i pengar|med|stora|till]',
      'vad (kostar|kostade|får|fick|betalar) {subject} [få|kosta]',
      '(vilken budget har|vad är budgeten för|hur stor är budgeten för|hur ser budgeten ut för) {subject}',
      '(vilka|vad för|vilka ekonomiska) (medel|pengar|anslag|resurser|bidrag) (finns för|går till|har|får|fick|avsätts för|behövs för|krävs för|behöver|har avsatts för|är avsatta för|fördelas till|tilldelas|fördelades till|betalar för) {subject}',
      '{much} (andel|del) (av kostnaden|av lönen|av finansieringen|av tiden|av arbetstiden|av sin tid|av sin arbetstid|av medarbetarens tid|finansierar|betalar) (betalar|står|arbetar|bidrar|finansierar|har|ska|går till|för) {subject} [för|med] [till] [arbeta för] [{other}]',
      '{much} [del] av (sin tid|sin arbetstid|arbetstiden|tiden) (arbetar|ägnar|ska|lägger|jobbar|går till) {subject} [arbeta] [för|till|på] [{other}]',
      '{much} [andel|del] av (kostnaden|kostnaderna|lönen|finansieringen|pengarna) för {subject} (betalar|finansierar|bekostar|står) {other} [för]',
      'hur (fördelas|är|delas) (arbetstiden|tiden|arbetsfördelningen|arbetet) [fördelad|upp] (för|mellan|på|hos) {subject}',
      '{much} (tjänst|omfattning|tjänsteandel) (har|beräknas för|beräknas|behövs för|krävs för|är|avsätts för) {subject}',
      '(varifrån|var) (kommer|kom) (pengarna|medlen|finansieringen) (till|för) {subject} [ifrån|från]',
      '(till vem|vart|vad) (går|gick|används|fördelas) {subject} [till|ut]',
      'hur används {subject}',
      'finansiering av {subject}',
    ],
    EN: [
      '(who|which region|which regions|which party|which body) (finances|funds|pays for|pays|finance|fund|pay for|financed|funded|paid for|bears the cost of|covers the cost of|is paying for) {subject} [and (how much|what share)]',
      '(how|by whom|with what money) (is|are|was|were) {subject} (financed|funded|paid for|paid|distributed|divided|allocated|split|shared)',
      '{much} (money|funding|) (goes|went|is given|was given|is|was|does|did|is needed|is required|is allocated|is set aside|has been given|is spent|will|are) [to|for|on] {subject} [cost|get|receive|give|need|pay|contribute|require]',
      'what (does|did|will|would) {subject} (cost|receive|get)',
      '(what is the budget|how large is the budget) (of|for) {subject}',
      '<which> (money|funds|funding|resources) (is there|are there|goes|go|exist|does|do|is available|are available|are needed|are set aside|is set aside) [for|to] {subject} [have|get|receive|need]',
      'how (is|are) (the|) (working time|working hours|work|time) (of|for) {subject} (divided|split|shared|distributed)',
      '({much}|what share|what part|what proportion|how large a share|which share) of (the|its|their|his|her) (working time|time|cost|salary|costs|salaries|wage) (does|do|is|are|of|for) {subject} [work|pay|spend|spent|finance|cover|devoted|dedicated] [for|on|to] [{other}]',
      '({much}|what share|what part) of the (cost|costs|salary|financing) (of|for) {subject} (does|do) {other} (pay|finance|cover|bear)',
      'where (does|do|did) the (money|funds|funding) (for|to) {subject} (come|came) from',
      '(where|to whom) (does|do|did|is|are) {subject} (go|given|distributed|allocated) [to]',
      'how large a position (is|does) {subject} (need|calculated|estimated|have)',
      'how (is|are) {subject} (used|spent)',
    ],
  },
  slots: {
    much: { is: 'VALUE', words: { MUCH: ['hur (mycket|stor|stora|många)', 'how much'] } },
    subject: {
      is: 'ENTITY',
      types: [
        [EntityType.Post, EntityType.Funding, EntityType.Plan, EntityType.Activity, EntityType.Programme],
        [EntityType.Body, EntityType.Goal],
      ],
      atMost: 6,
      light: [
        'pengar',
        'medel',
        'kr',
        'kronor',
        'totalt',
        'tjänst',
        'money',
        'funding',
        'year',
        'år',
        'får',
        'fick',
        'kommer',
        'kom',
        'som',
        'respektive',
        'varje',
        'each',
        'lön',
        'salary',
      ],
    },
    other: { is: 'ENTITY', types: [[EntityType.Body]], light: ['nivån', 'sjukvårdsregionala'] },
  },
  operation: `query FundingOf($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    ... on Party { funding(first: 60) { nodes { ${FUNDING} } } }
    ... on Subject {
      funding(first: 60) { nodes { ${FUNDING} } }
      responsibilities(roles: [FINANCING, REQUISITIONING, DECIDING]) { role distribution party { id name } ${PLACES} }
      parts(types: [Funding], first: 20) { nodes { __typename id name ... on Funding { ${FUNDING} } } }
    }
    ... on Funding { ${FUNDING} }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, given) {
    const { language } = given;
    const others = ids(given, 'other');
    const found = entities.flatMap((one) => one ?? []);
    const own = found.filter(({ __typename }) => __typename === 'Funding') as Funding[];
    const parts = found.flatMap(({ parts: all }) => all?.nodes ?? []);
    const flows = [...own, ...found.flatMap(({ funding: all }) => all?.nodes ?? []), ...parts].filter(
      ({ from, to }) => others.length === 0 || others.includes(from?.id ?? '') || others.includes(to?.id ?? ''),
    );
    const some = [...new Map(flows.map((one) => [one.id, one])).values()];
    const bearers = found.flatMap(({ responsibilities }) => responsibilities ?? []);
    const by = (role: ResponsibilityRole): string[] =>
      distinct(bearers.filter((one) => one.role === role).map(({ party }) => party.name));
    const name = quoted(found[0]?.name ?? '', language);
    const isOwnOnly = own.length > 0;
    const givers = distinct(some.flatMap(({ from }) => from?.name ?? []));
    const told = [
      ...(some.length > 0
        ? [
            `${isOwnOnly ? inLanguage(language, 'Medel', 'Money') : name}: ${distinct(some.map((one) => flow(one, language))).join('; ')}.`,
          ]
        : []),
      ...(some.length > 0 && givers.length === 0
        ? [inLanguage(language, 'Ingen källa namnger finansiären.', 'No source names who pays.')]
        : []),
      ...(by('FINANCING').length > 0
        ? [
            inLanguage(
              language,
              `Finansierar: ${by('FINANCING').join(', ')}.`,
              `Financed by: ${by('FINANCING').join(', ')}.`,
            ),
          ]
        : []),
      ...(by('REQUISITIONING').length > 0
        ? [
            inLanguage(
              language,
              `Rekvirerar: ${by('REQUISITIONING').join(', ')}.`,
              `Called in by: ${by('REQUISITIONING').join(', ')}.`,
            ),
          ]
        : []),
      ...(isOwnOnly && by('DECIDING').length > 0
        ? [inLanguage(language, `Beslutar: ${by('DECIDING').join(', ')}.`, `Decided by: ${by('DECIDING').join(', ')}.`)]
        : []),
    ];
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger hur ${name} finansieras.`,
        `No source says how ${name} is financed.`,
      ),
      isSaid: given.values.much ? some.some(hasNumber) : some.length > 0 || by('FINANCING').length > 0,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...some.flatMap(({ id, from, to }) => [id, from?.id, to?.id].flatMap((one) => one ?? [])),
      ]),
      citations: places([...some, ...bearers]),
    };
  },
});
