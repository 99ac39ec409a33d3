import type { FindingKind } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
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
    '(rekommendationer|rekommendation|åtgärder|möjliga vägar|vägar framåt|förslag|råd|förslagen|åtgärdsförslag|förslag på åtgärder|rekommendationerna|vägar framåt)',
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
} satisfies Vocabulary<FindingKind>;

/** A kind of finding, asked for by what a thing does or what befalls it. */
const SHAPES: Vocabulary = {
  ACHIEVEMENT: ['(uppnått|åstadkommit|lyckats med|gjort)', '(achieved|accomplished|attained)'],
  CONSEQUENCE: [
    '(upphör|läggs ner|läggs ned|avvecklas|försvinner|slutar|inte förlängs)',
    '(ceases|cease|ends|closed down|shut down|discontinued|stops|abolished|ceases to exist|dissolved)',
  ],
  DELIMITATION: [
    '(omfattas inte|ingår inte|berörs inte|undantas|är undantagna|är undantaget|utesluts|ligger utanför|är inte med|gäller inte)',
    '(not covered|not included|excluded|outside|left out|out of scope|exempt|not affected)',
  ],
} satisfies Vocabulary<FindingKind>;

interface Finding extends Cited, Named {
  findingKind: FindingKind;
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
      'vad <ske> {required} (innehålla|omfatta|beskriva|visa|ange|uppfylla)',
      '(vad|vilka resultat|vad allt) har {subject} {shape} [hittills|så långt]',
      '(vad|vilka delar|vilka|vem|vilka verksamheter|vilka grupper) {shape} [av|i|från|för] {subject}',
      'vad (omfattar|gäller|berör) (inte {inverse}|{inverse} inte)',
      '(vad|vilka konsekvenser|vad för konsekvenser) (händer|blir det|får det|sker|blir följden|blir konsekvensen|blir konsekvenserna|uppstår) om {subject} {shape}',
      '(vilka|vad) {kind} (föreslås|rekommenderas|lämnades|lämnas|lyfts fram|lyftes|gavs|ges|presenteras|presenterades|nämns|krävs|fördes fram) (för|i|kring|om|av|gällande|till) {subject}',
      '(vilka|vad för) {kind} (bör|ska|kan|måste|har) {asker} (ställa|ställa sig|värdera|besvara|fundera på|diskutera) (om|kring|för|gällande|vid|inför) {subject}',
      '(för vem|för vilka|vem|vilka) (gäller|är|omfattar|riktar sig|vänder sig) {meant} [avsett|avsedd|till|tänkt för|till för]',
    ],
    EN: [
      '<which> {kind} (does|do|did|are there for|are there in|is there for|are given in|are given for|are made in|are set for|apply to|applies to|are mentioned in|are put to|were drawn from|concern|are in) {subject} [have|give|make|set|mention|draw|contain|state]',
      '(what|who) (is|are|was|were) [<the>] {kind} (of|in|for|with|behind|about|from|to|regarding) {subject}',
      '{kind} (of|for|in) {subject}',
      'what does {subject} (recommend|require|observe|conclude|propose)',
      'why is {motivated} needed',
      'what (must|should|shall|is) {required} [to] (contain|include|describe|show|state|meet)',
      'what (has|have) {subject} {shape} [so far]',
      '(what|which parts|who|which groups) (is|are) {shape} [from|by|in|of] {subject}',
      '(what|which consequences|what consequences) (happens|would happen|will happen|would follow|follow|are expected|happen) if {subject} [is|were|was] {shape}',
      '<which> {kind} (were|are|was|is|have been) (proposed|suggested|recommended|made|given|drawn|put forward|mentioned|identified) (for|about|on|regarding|in|from) {subject}',
      '<which> {kind} (should|shall|must|can) {asker} (ask|consider|answer|discuss|assess) (about|on|regarding|for) {subject}',
      '(for whom is|who is) {meant} (meant|intended) [for]',
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
    shape: { is: 'VALUE', words: SHAPES },
    subject: entity(...ANYTHING),
    motivated: entity(...ANYTHING),
    inverse: entity(...ANYTHING),
    required: entity(...ANYTHING),
    meant: entity(...ANYTHING),
    asker: { is: 'TEXT' },
  },
  operation: `query Findings($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    findings(first: 60) { ${FINDING} }
    ... on Subject { parts(first: 30) { nodes { id name findings(first: 10) { ${FINDING} } } } }
  }
}`,
  variables: (given) => ({
    ids: ['subject', 'motivated', 'inverse', 'meant', 'required'].flatMap((slot) => ids(given, slot)),
  }),
  tell({ entities }, { language, values, entities: meant }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const wanted = meant.motivated
      ? 'MOTIVATION'
      : meant.required
        ? 'REQUIREMENT'
        : meant.inverse
          ? 'DELIMITATION'
          : meant.meant
            ? 'TARGET_GROUP'
            : (values.kind ?? values.saying ?? values.shape);
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
    const [swedish = '', english = ''] = KINDS[wanted ?? ''] ?? [];
    const kind = inLanguage(language, swedish, english).replace(/^\(/, '').split(/[|)]/)[0] || undefined;
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
      isOpen: told.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...some.map(({ id }) => id)]),
      citations: places(some),
    };
  },
});
