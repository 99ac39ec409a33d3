import { EntityType } from '../../model/schema.generated.js';
import { listed, quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage, toldOr } from '../sentences.js';

interface Promise extends Cited, Named {
  number: number | null;
}

interface OfSubject {
  entities: (
    | (Named & {
        promises?: Promise[];
        goals?: (Named & { promises: Promise[] })[];
        priorityAreas?: (Named & { number: number | null; promises: Promise[] })[];
        priorityArea?: (Named & { promises: Promise[] }) | null;
        links?: { nodes: Cited[] };
      })
    | null
  )[];
}

const PROMISE = `id name number ${PLACES}`;

/** The patient promises that a goal, an area or a plan is to fulfil. */
export const promisesOf = intent<OfSubject>({
  name: 'promises-of',
  phrasings: {
    SV: [
      '(vilka|vilket) (patientlöften|patientlöfte|löften|löfte) [som] (gäller|hör till|gäller för|kopplas till|är kopplade till|är kopplat till|uppfylls av|finns för|finns i|har|berör|knyts till|svarar mot|omfattas av|uppfyller|hör ihop med|tas upp i|ingår i) {subject}',
      '(vilka|vilket) (patientlöften|patientlöfte|löften|löfte) (ska|skall) {subject} (uppfylla|bidra till|infria)',
      '(till|mot) (vilka|vilket) (patientlöften|patientlöfte) (hör|svarar) {subject}',
      '(vilka|vilket) (patientlöften|patientlöfte) (bidrar|svarar|hör|kopplar) {subject} [till|mot|an till]',
      '(patientlöften|patientlöfte) (för|i) {subject}',
    ],
    EN: [
      '<which> (patient promise|patient promises|promise|promises) (applies to|apply to|does|do|goes with|go with|belong to|belongs to|concern|concerns|is linked to|are linked to|are connected to|is connected to|cover|covers|relate to|are behind|are tied to|are relevant for|are fulfilled by|is fulfilled by) {subject} [have|fulfil|fulfill|serve]',
      '<which> (patient promise|patient promises|promise|promises) (is|are|should|shall|will) {subject} [to] (fulfil|fulfill|meet|serve|supposed to fulfil)',
      'patient promises (for|of|in) {subject}',
    ],
  },
  slots: { subject: entity([EntityType.PriorityArea, EntityType.Goal], [EntityType.Plan]) },
  operation: `query PromisesOf($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Subject { links(kinds: [FULFILS], direction: OUT, first: 20) { nodes { ${PLACES} } } }
    ... on Goal { promises { ${PROMISE} } priorityArea { id name promises { ${PROMISE} } } }
    ... on PriorityArea { promises { ${PROMISE} } }
    ... on Plan { priorityAreas { id name number promises { ${PROMISE} } } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'subject') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const subject = found[0];
    const name = quoted(subject?.name ?? '', language);
    const own = found.flatMap(({ promises }) => promises ?? []);
    const areas = found
      .flatMap(({ priorityAreas }) => priorityAreas ?? [])
      .filter(({ promises }) => promises.length > 0);
    const area = subject?.priorityArea;
    const told = [
      ...(own.length > 0
        ? [
            inLanguage(
              language,
              `${name} ska uppfylla ${listed(
                own.map((one) => quoted(one.name, language)),
                language,
              )}.`,
              `${name} is to fulfil ${listed(
                own.map((one) => quoted(one.name, language)),
                language,
              )}.`,
            ),
          ]
        : []),
      ...(own.length === 0 && area && area.promises.length > 0
        ? [
            inLanguage(
              language,
              `Ingen källa knyter ${name} självt till ett patientlöfte, men området ${quoted(area.name, language)} ska uppfylla ${listed(
                area.promises.map((one) => one.name),
                language,
              )}.`,
              `No source ties ${name} itself to a promise, but the area ${quoted(area.name, language)} is to fulfil ${listed(
                area.promises.map((one) => one.name),
                language,
              )}.`,
            ),
          ]
        : []),
      ...areas.map(
        (one) =>
          `${one.number}. ${one.name}: ${listed(
            one.promises.map((promise) => promise.name),
            language,
          )}.`,
      ),
    ];
    const all = [
      ...own,
      ...(own.length === 0 ? (area?.promises ?? []) : []),
      ...areas.flatMap(({ promises }) => promises),
    ];
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa knyter ${name} till något patientlöfte.`,
        `No source ties ${name} to a patient promise.`,
      ),
      isSaid: told.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...all.map(({ id }) => id)]),
      citations: places([...found.flatMap(({ links }) => links?.nodes ?? []), ...(own.length > 0 ? [] : all)]),
    };
  },
});

interface All {
  promises: (Promise & { madeBy: Named | null })[];
}

/** All patient promises. */
export const allPromises = intent<All>({
  name: 'all-promises',
  phrasings: {
    SV: [
      '(vilka|hur många) (patientlöften|löften) (finns|finns det|nämns|har getts|tas upp|har Sydöstra|har Sydöstra sjukvårdsregionen|har sjukvårdsregionen|nämns i handlingsplanen|finns i handlingsplanen|finns i Sydöstra)',
      'vilka är patientlöftena [i Sydöstra]',
    ],
    EN: [
      '(which|how many|what) (patient promises|promises) (are there|exist|are mentioned|are made|have been made)',
      'what are the patient promises',
    ],
  },
  slots: {},
  operation: `query AllPromises { promises { ${PROMISE} madeBy { id name } } }`,
  variables: () => ({}),
  tell({ promises }, { language }) {
    const makers = distinct(promises.flatMap(({ madeBy }) => madeBy?.name ?? []));
    const from = makers.length > 0 ? ` (${listed(makers, language)})` : '';
    return {
      sentence: inLanguage(
        language,
        `Källorna nämner ${promises.length} patientlöften${from}: ${enumerated(promises.map(({ name }) => name))}.`,
        `The sources name ${promises.length} patient promises${from}: ${enumerated(promises.map(({ name }) => name))}.`,
      ),
      isSaid: promises.length > 0,
      entities: promises.map(({ id }) => id),
      citations: places(promises),
    };
  },
});
