import { EntityType, type Language } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';

interface PromiseTold extends Cited, Named {
  madeBy?: Named | null;
  goals?: Named[];
  priorityAreas?: (Named & { number: number | null })[];
  linkedFrom: { nodes: Cited[] };
}

interface OfPromise {
  entities: (PromiseTold | null)[];
}

function ofOne({ name, madeBy, goals = [], priorityAreas = [] }: PromiseTold, language: Language): string {
  const areas = distinct(priorityAreas.map((one) => `${one.number}. ${one.name}`));
  return [
    `${name}.`,
    ...(madeBy
      ? [inLanguage(language, `Löftet är givet av ${madeBy.name}.`, `The promise is made by ${madeBy.name}.`)]
      : []),
    ...(areas.length > 0
      ? [
          inLanguage(
            language,
            `Områden som ska uppfylla det: ${enumerated(areas)}.`,
            `Areas that are to fulfil it: ${enumerated(areas)}.`,
          ),
        ]
      : []),
    ...(goals.length > 0
      ? [
          inLanguage(
            language,
            `Mål: ${enumerated(goals.map((one) => one.name))}.`,
            `Goals: ${enumerated(goals.map((one) => one.name))}.`,
          ),
        ]
      : []),
  ].join(' ');
}

/** The goals and areas that are to fulfil a patient promise. */
export const ofPromise = intent<OfPromise>({
  name: 'of-promise',
  phrasings: {
    SV: [
      '(vilka|vilket|vilken|vad) (mål|områden|område|prioriterade områden|förbättringsområden|mål och områden|delar|planer) [som] (hör till|bidrar till|uppfyller|ska uppfylla|gäller|kopplas till|är kopplade till|svarar mot|omfattas av|har|berörs av) {promise}',
      '(var|i vilka områden|i vilka delar|i vilken plan) (nämns|finns|gäller|används) {promise}',
      'vad (säger|innebär|lyder|är|innehåller|handlar|betyder|står) [det] [i] {promise} [om]',
      'hur lyder {promise}',
      '(vilket|vilka) (patientlöfte|löfte|patientlöften|löften) (handlar om|rör|lovar|gäller|säger att|innebär) {promise}',
      '(vem|vilka) (har gett|gav|står bakom|har gjort) {promise}',
      'vad lovas [patienterna] [i|av] {promise}',
    ],
    EN: [
      '<which> (goals|areas|area|goal|priority areas|goals and areas|parts) (fulfil|fulfill|serve|belong to|apply to|does|do|contribute to|are linked to|meet|are to fulfil|should fulfil|are covered by) {promise} [apply to|concern|cover]',
      'where does {promise} apply',
      '<which> (patient promise|promise|patient promises|promises) (is|are|concerns|concern|deals with|says|promises) [about] {promise}',
      'what (does|is|do|are) {promise} [say|mean|promise|about]',
      'who (made|gave|stands behind) {promise}',
    ],
  },
  slots: { promise: { ...entity([EntityType.Promise]), atMost: 3 } },
  operation: `query OfPromise($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ${PLACES}
    linkedFrom(kinds: [FULFILS], first: 50) { nodes { ${PLACES} } }
    ... on Promise { madeBy { id name } goals { id name } priorityAreas { id name number } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'promise') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    return {
      sentence: found.map((one) => ofOne(one, language)).join(' '),
      isSaid: found.length > 0,
      entities: distinct(
        found.flatMap(({ id, goals = [], priorityAreas = [] }) => [
          id,
          ...[...priorityAreas, ...goals].map((one) => one.id),
        ]),
      ),
      citations: places([
        ...found.flatMap(({ linkedFrom }) => linkedFrom.nodes),
        ...found.filter(({ linkedFrom }) => linkedFrom.nodes.length === 0),
      ]),
    };
  },
});
