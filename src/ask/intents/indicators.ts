import { EntityType } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Citation, type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';

interface Indicator extends Cited, Named {
  measures: Named[];
  source: Named | null;
  coverage: string | null;
}

const INDICATOR = `id name measures { id name } source { id name } coverage ${PLACES}`;

/** What measures a thing is told where the thing is told. */
interface Told extends Citation {
  document: { id: string; entities: { nodes: Indicator[] } };
}

interface Data {
  entities: (
    | (Named & Partial<Omit<Indicator, 'citations'>> & { goals?: { id: string }[]; citations: Told[] })
    | null
  )[];
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
    id
    name
    ${PLACES}
    citations { document { entities(types: [Indicator], first: 40) { nodes { ... on Indicator { ${INDICATOR} } } } } }
    ... on Plan { goals { id } }
    ... on PriorityArea { goals { id } }
    ... on Indicator { ${INDICATOR} }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const goals = found.flatMap(({ goals: all }) => (all ?? []).map(({ id }) => id));
    const wanted = new Set([...found.map(({ id }) => id), ...goals]);
    const own = found.flatMap(({ measures, source = null, coverage = null, ...one }): Indicator[] =>
      measures ? [{ ...one, measures, source, coverage }] : [],
    );
    const beside = found
      .flatMap(({ citations }) => citations)
      .flatMap(({ document }) => document.entities.nodes)
      .filter(({ measures }) => measures.some(({ id }) => wanted.has(id)));
    const some = [...new Map([...own, ...beside].map((one) => [one.id, one])).values()];
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
