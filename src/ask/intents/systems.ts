import { EntityType, type FindingKind, type LinkKind, type ResponsibilityRole } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage, toldOr } from '../sentences.js';

interface Data {
  entities: (
    | (Named &
        Cited & {
          description: string | null;
          systemKind?: string;
          replacedBy?: (Named & Cited) | null;
          findings: { nodes: (Named & Cited & { findingKind: FindingKind })[] };
          figures: (Named & Cited)[];
          linkedFrom: { nodes: (Cited & { kind: LinkKind; from: Named })[] };
          responsibilities?: (Cited & { role: ResponsibilityRole; party: Named })[];
        })
    | null
  )[];
}

/** What a system is for, what it can and cannot do, and what takes its place. */
export const systems = intent<Data>({
  name: 'systems',
  phrasings: {
    SV: [
      '(vad|vilket system|vilket journalsystem|vilket vårdinformationsstöd) [som] (ersätter|ska ersätta|kommer att ersätta|kommer efter|avlöser|efterträder|tar över efter) {system}',
      '(vad heter|vilket är|vad är) [det|den] [nya|framtida|kommande] (systemet|vårdinformationsstödet|journalsystemet|vårdinformationssystemet) [som] (ersätter|ska ersätta|kommer att ersätta|avlöser|kommer efter) {system}',
      '(vad|av vad|vilket system) (ersätts|ska|avlöses) {system} [ersättas] [av]',
      'vad (kan|klarar|stödjer|stöder) {system} [göra|användas till|registrera|användas för|med]',
      'vad kan (inte|man inte) {system} [göra|registrera]',
      'vad kan (man|vården|patienten|patienter) (göra|registrera|se) i {system}',
      '(vad|till vad|hur|för vad) används {system} [till|för|till vad]',
      '(vilka|vad) (begränsningar|brister|funktioner) (har|finns i) {system}',
      'vad (medger|tillåter|klarar) [inte] {system} [inte]',
      'vad (går inte|är inte möjligt|kan man inte) [att] (göra|registrera|få ut|följa upp) i {system}',
    ],
    EN: [
      '(what|which system|which record system) (replaces|will replace|is to replace|succeeds|comes after|is replacing) {system}',
      '(what|which system) (is|will) {system} [be] replaced by',
      'what is [the name of] the [new|future] (system|record system|information system|care information system) [that] (replaces|will replace|is to replace|succeeds) {system} [called]',
      'what (can|does|could) {system} (do|support|register|be used for|handle|offer)',
      'what (is|are) {system} used for',
      'what (can|cannot|can not) [be] {system} [not] (do|register|registered)',
      'what (is|are) {system} (unable|not able) to (do|register|report)',
      'what (can not|cannot) be (done|registered|extracted|followed up) in {system}',
      '<which> (limitations|functions|shortcomings) does {system} have',
      'how is {system} used',
    ],
  },
  slots: { system: entity([EntityType.InformationSystem]) },
  operation: `query Systems($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    description
    ${PLACES}
    findings(first: 40) { nodes { id name findingKind ${PLACES} } }
    figures { id name ${PLACES} }
    linkedFrom(first: 20) { nodes { kind from { id name } ${PLACES} } }
    ... on InformationSystem { systemKind replacedBy { id name ${PLACES} } responsibilities { role party { id name } ${PLACES} } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'system') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const one = found[0];
    const findings = found.flatMap(({ findings: some }) => some.nodes);
    const figures = found.flatMap(({ figures: some }) => some);
    const next = one?.replacedBy;
    const told = [
      next
        ? inLanguage(language, `${one?.name} ersätts av ${next.name}.`, `${one?.name} is replaced by ${next.name}.`)
        : undefined,
      one?.description ? `${one.name}: ${one.description}` : undefined,
      findings.length > 0
        ? inLanguage(
            language,
            `Källorna säger: ${enumerated(findings.map(({ name }) => name))}.`,
            `The sources say: ${enumerated(findings.map(({ name }) => name))}.`,
          )
        : undefined,
      figures.length > 0
        ? inLanguage(
            language,
            `Tal: ${enumerated(figures.map(({ name }) => name))}.`,
            `Numbers: ${enumerated(figures.map(({ name }) => name))}.`,
          )
        : undefined,
    ].flatMap((part) => part ?? []);
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger det om ${one?.name}.`,
        `No source says that of ${one?.name}.`,
      ),
      isSaid: told.length > 0,
      isOpen: told.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...(next ? [next.id] : []), ...findings.map(({ id }) => id)]),
      citations: places([
        ...found.map(({ citations }) => ({ citations: citations.slice(0, 6) })),
        ...findings,
        ...figures,
      ]),
    };
  },
});
