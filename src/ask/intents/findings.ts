import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage, quoted } from '../sentences.js';
import { ANYTHING } from './kinds.js';

const KINDS: Vocabulary = {
  MOTIVATION: [
    '(motivering|motiveringen|motiv|bakgrund|bakgrunden|behov|skäl|skälen|argument)',
    '(motivation|background|reason|reasons|rationale|motives)',
  ],
  CONSEQUENCE: [
    '(konsekvenser|konsekvenserna|konsekvens|konsekvensen|följder|effekter)',
    '(consequences|consequence|effects)',
  ],
  OBSERVATION: ['(iakttagelser|observationer|observationerna|iakttagelserna)', '(observations|findings)'],
  CONCLUSION: [
    '(slutsatser|slutsats|slutsatserna|slutsatsen|reflektioner|lärdomar)',
    '(conclusions|conclusion|lessons|reflections)',
  ],
  RECOMMENDATION: [
    '(rekommendationer|rekommendation|förslag|råd|förslagen|åtgärdsförslag|förslag på åtgärder|rekommendationerna|vägar framåt)',
    '(recommendations|recommendation|proposals|suggestions|advice|proposed actions|ways forward)',
  ],
  REQUIREMENT: ['(krav|kraven|förutsättningar|villkor|kravet)', '(requirements|requirement|demands|demand|conditions)'],
  PRINCIPLE: ['(principer|principerna|utgångspunkter|princip|utgångspunkt)', '(principles|principle|starting points)'],
  ACHIEVEMENT: ['(resultat|resultaten|uppnått|framsteg)', '(achievements|achievement|results|progress)'],
  QUESTION: ['(frågor|frågeställningar|frågorna|frågeställningarna|fråga)', '(questions|question)'],
  TARGET_GROUP: ['(målgrupp|målgrupper|målgruppen|målgrupperna)', '(target group|target groups)'],
  PRIORITY_GROUP: [
    '(prioriterade grupper|prioriterad grupp|särskilda grupper|grupper)',
    '(priority groups|priority group|prioritised groups|prioritized groups)',
  ],
  COOPERATION_AREA: [
    '(samverkansområden|samverkansområde|områden för samverkan|samarbetsområden)',
    '(areas of cooperation|cooperation areas|areas for cooperation)',
  ],
  DELIMITATION: [
    '(avgränsningar|avgränsning|avgränsningarna|avgränsningen)',
    '(delimitations|delimitation|scope limits|limits|scope|exclusions)',
  ],
  LIMITATION: [
    '(begränsningar|begränsning|brister|begränsningarna|begränsningen)',
    '(limitations|limitation|shortcomings|constraints)',
  ],
  PURPOSE: ['(ändamål|ändamålet|avsikt|avsikten)', '(intention|intentions|intent)'],
};

interface Finding extends Cited, Named {
  findingKind: string;
  by: Named | null;
  description: string | null;
}

interface Data {
  entities: (
    | (Named & {
        findings: { nodes: Finding[] };
        parts?: { nodes: (Named & { findings: { nodes: Finding[] } })[] };
        linkedFrom?: { nodes: { from: Named & { findings: { nodes: Finding[] } } }[] };
      })
    | null
  )[];
}

const FINDING = `nodes { id name description findingKind by { id name } ${PLACES} }`;

/** Target groups, motives, consequences, recommendations, delimitations … of something. */
export const findings = intent<Data>({
  name: 'findings',
  phrasings: {
    SV: [
      '(vilka|vilken|vilket|vad|vad för) {kind} (har|finns för|finns i|gäller|gäller för|gav|ger|drogs av|nämns i|nämns för|anges i|anges för|ställs i|ställs på|ställs för|finns kring|finns om|lämnas i|tas upp i|pekas ut i|redovisas i|lyfts i|omfattas av|drogs i|dras i|dras av|prioriteras i|ges i|ges för|ska|lämnades till|har för) {subject}',
      '(vilka|vilken|vilket|vad) <ar> {kind} (för|i|med|av|till|kring|om|på|gällande|inom|från) {subject}',
      '(vilka|vilken|vad) <ar> {subject} {kind}',
      '{kind} (för|i|med|av|till|kring|om) {subject}',
      'vad {saying} {subject} [för] [att göra]',
      'vad rekommenderas (i|för|kring|om|av) {subject}',
      'varför behövs {motivated}',
    ],
    EN: [
      '<which> {kind} (does|do|did|are there for|are there in|is there for|are given in|are given for|are made in|are set for|apply to|applies to|are mentioned in|are put to|were drawn from|concern|are in) {subject} [have|give|make|set|mention|draw|contain|state]',
      '(what|who) (is|are|was|were) [<the>] {kind} (of|in|for|with|behind|about|from|to|regarding) {subject}',
      '{kind} (of|for|in) {subject}',
      'what does {subject} (recommend|require|observe|conclude|propose)',
      'why is {motivated} needed',
    ],
  },
  slots: {
    kind: { is: 'VALUE', words: KINDS },
    saying: {
      is: 'VALUE',
      words: {
        RECOMMENDATION: ['(rekommenderar|föreslår|råder)'],
        REQUIREMENT: ['(kräver|förutsätter|fordrar)'],
        CONCLUSION: ['(visar|kommer fram till|slår fast|drar)'],
        OBSERVATION: ['(iakttar|konstaterar|säger)'],
      },
    },
    subject: entity(...ANYTHING),
    motivated: entity(...ANYTHING),
  },
  operation: `query Findings($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    findings(first: 60) { ${FINDING} }
    ... on Subject { parts(first: 30) { nodes { id name findings(first: 10) { ${FINDING} } } } }
  }
}`,
  variables: (given) => ({ ids: [...ids(given, 'subject'), ...ids(given, 'motivated')] }),
  tell({ entities }, { language, values, entities: meant }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const wanted = meant.motivated ? 'MOTIVATION' : (values.kind ?? values.saying);
    const own = found
      .flatMap(({ findings: some }) => some.nodes)
      .filter(({ findingKind }) => wanted === undefined || findingKind === wanted);
    const ofParts = found
      .flatMap(({ parts }) => parts?.nodes ?? [])
      .flatMap((part) =>
        part.findings.nodes
          .filter(({ findingKind }) => findingKind === wanted)
          .map((one) => ({ ...one, part: part.name })),
      );
    const some = [...new Map([...own, ...ofParts].map((one) => [one.id, one])).values()];
    const told = some.map(({ name: finding, by }) => (by ? `${finding} (${by.name})` : finding));
    const kind =
      wanted === undefined
        ? undefined
        : KINDS[wanted]?.[language === 'SV' ? 0 : 1]?.replace(/^\(/, '').split(/[|)]/)[0];
    return {
      sentence:
        told.length > 0
          ? `${name} – ${kind ?? inLanguage(language, 'källorna säger', 'the sources say')}: ${enumerated(told)}.`
          : inLanguage(
              language,
              `Ingen källa anger ${kind ?? 'något'} för ${name}.`,
              `No source gives any ${kind ?? 'findings'} for ${name}.`,
            ),
      isSaid: told.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...some.map(({ id }) => id)]),
      citations: places(some),
    };
  },
});
