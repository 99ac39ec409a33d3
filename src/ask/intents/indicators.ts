import { EntityType } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage, quoted } from '../sentences.js';

interface Indicator extends Cited, Named {
  measures: Named[];
  source: Named | null;
  coverage: string | null;
}

interface Data {
  entities: ((Named & { partOf?: Named[]; goals?: Named[] } & Partial<Indicator> & { __typename: string }) | null)[];
  documents: { nodes: { entities: { nodes: (Indicator | Record<string, never>)[] } }[] };
}

/** What measures something, and where the data come from. */
export const indicators = intent<Data>({
  name: 'indicators',
  phrasings: {
    SV: [
      '(vilka|vilket|vilken|vad är|vilka möjliga) (indikatorer|indikator|mått|uppföljningsmått|mätetal|nyckeltal|möjliga uppföljningsmått|indikatorer och mått) (har|finns för|finns i|används för|gäller för|gäller|mäter|hör till|anges för|anges i|nämns för|följs för|ska följa|ska användas för|kan användas för|har man för|används i) {subject}',
      '(vilka|vad) <ar> (indikatorerna|måtten|uppföljningsmåtten|indikatorer|mått|de möjliga uppföljningsmåtten|möjliga uppföljningsmått|uppföljningsmått) (för|i|på|av) {subject}',
      'hur (mäts|mäter man|ska man mäta|följs) {subject}',
      '(varifrån|var|från vilket system|från vilket register|vilken datakälla|ur vilket system) (kommer|hämtas|har|tas) [data|uppgifter|uppgifterna|datan] (om|till|för|på) {subject} [ifrån|från]',
      'vilken (datakälla|källa) har {subject}',
      '(indikatorer|mått|uppföljningsmått) för {subject}',
      'hur ska {subject} (mätas|följas upp)',
    ],
    EN: [
      '<which> (indicators|indicator|measures|metrics|possible indicators|follow up measures) (does|do|are used for|are there for|measure|measures|belong to|apply to|might be used for|may be used for|are named for|could be used for|are possible for) {subject} [have|use]',
      'what (are|is) the (indicators|indicator|possible indicators|measures|metrics) (for|of|in) {subject}',
      'how (is|are|will) {subject} [be] measured',
      'where (does|do) the data (on|for|about) {subject} come from',
      '<which> data source (does|is) {subject} (have|used for)',
    ],
  },
  slots: {
    subject: entity(
      [EntityType.Goal, EntityType.Plan, EntityType.Programme, EntityType.PriorityArea, EntityType.Indicator],
      [EntityType.Activity],
    ),
  },
  operation: `query Indicators($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    ... on Plan { goals { id name } }
    ... on PriorityArea { goals { id name } }
    ... on Indicator { measures { id name } source { id name } coverage ${PLACES} }
  }
  documents(first: 100) {
    nodes {
      entities(types: [Indicator], first: 50) {
        nodes { ... on Indicator { id name measures { id name } source { id name } coverage ${PLACES} } }
      }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities, documents }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const goals = found.flatMap(({ goals: all }) => (all ?? []).map(({ id }) => id));
    const wanted = new Set([...found.map(({ id }) => id), ...goals]);
    const all = documents.nodes
      .flatMap(({ entities: { nodes } }) => nodes)
      .filter((one): one is Indicator => 'id' in one);
    const own = found.filter(({ __typename }) => __typename === 'Indicator') as Indicator[];
    const some = [
      ...new Map(
        [...own, ...all.filter(({ measures }) => measures.some(({ id }) => wanted.has(id)))].map((one) => [
          one.id,
          one,
        ]),
      ).values(),
    ];
    const told = some.map(({ name: what, source, coverage }) => {
      const details = [
        source ? inLanguage(language, `data från ${source.name}`, `data from ${source.name}`) : undefined,
        coverage ? inLanguage(language, `täcker ${coverage}`, `covers ${coverage}`) : undefined,
      ].flatMap((one) => one ?? []);
      return details.length > 0 ? `${what} (${details.join('; ')})` : what;
    });
    return {
      sentence:
        told.length > 0
          ? inLanguage(
              language,
              `Indikatorer för ${name}: ${enumerated(told)}.`,
              `Indicators for ${name}: ${enumerated(told)}.`,
            )
          : inLanguage(
              language,
              `Ingen källa nämner någon indikator för ${name}.`,
              `No source names an indicator for ${name}.`,
            ),
      isSaid: told.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...some.map(({ id }) => id)]),
      citations: places(some),
    };
  },
});
