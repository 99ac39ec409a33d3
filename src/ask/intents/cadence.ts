import { EntityType } from '../../model/schema.generated.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, inLanguage, toldOr } from '../sentences.js';

interface Series extends Cited, Named {
  cadence: { label: string };
  form: string | null;
  participants: Named[];
  body?: Named;
}

interface Data {
  entities: (
    | (Named &
        Cited & {
          __typename: EntityType;
          meetingSeries?: Series[];
          cadence?: { label: string };
          form?: string | null;
          participants?: Named[];
          posts?: Named[];
        })
    | null
  )[];
}

/** How often a body meets, in what form, and with whom. */
export const cadence = intent<Data>({
  name: 'cadence',
  phrasings: {
    SV: [
      '(hur ofta|hur många gånger [per år|om året]|hur regelbundet|med vilken frekvens|i vilken form|hur tätt) (träffas|möts|sammanträder|samlas|ses|har|håller|hålls|är|sammanträdde|avstämmer) {body} [möte|möten|sammanträden|sammanträde|avstämningar|avstämning|månadsmöten] [per år|om året|och i vilken form|och hur]',
      '(hur ofta|hur många gånger) (ska|brukar) {body} (träffas|mötas|sammanträda|ses|ha möten)',
      'när (träffas|möts|sammanträder|samlas|ses) {body}',
      '(vilka|vem) deltar (på|i|vid) {body} (möten|sammanträden|avstämningar)',
      'hur (träffas|möts|sammanträder) {body}',
      'hur ofta {body} (träffas|möts|sammanträder)',
    ],
    EN: [
      'how (often|frequently|regularly) (does|do|is|are|must|should|will) {body} (meet|convene|gather|have meetings|held|hold meetings|come together|meeting)',
      'how many (times|meetings) [a year|per year] (does|do) {body} (meet|have|hold) [a year|per year]',
      '(when|how|in what form) (does|do) {body} (meet|convene)',
      'how often are {body} held',
      'how many (times|meetings) (does|do) {body} (meet|have|hold) (a year|per year|each year|every year|annually)',
    ],
  },
  slots: { body: entity([EntityType.Body], [EntityType.MeetingSeries, EntityType.Post]) },
  operation: `query CadenceOf($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    ... on Body { meetingSeries { id name cadence { label } form participants { id name } ${PLACES} } }
    ... on MeetingSeries { cadence { label } form participants { id name } ${PLACES} }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'body') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = found[0]?.name ?? '';
    const series = found.flatMap(
      (one): Series[] =>
        one.meetingSeries ??
        (one.cadence
          ? [{ ...one, cadence: one.cadence, form: one.form ?? null, participants: one.participants ?? [] }]
          : []),
    );
    const told = series.map(({ name: what, cadence: { label }, form, participants }) => {
      const details = [label, ...(form ? [inLanguage(language, `i formen ${form}`, `in the form ${form}`)] : [])].join(
        ', ',
      );
      const whom =
        participants.length > 0
          ? inLanguage(
              language,
              ` Där deltar också ${listed(
                participants.map((one) => one.name),
                language,
              )}.`,
              ` ${listed(
                participants.map((one) => one.name),
                language,
              )} also take part.`,
            )
          : '';
      return inLanguage(
        language,
        `${name} möts ${details} (${what}).${whom}`,
        `${name} meets: ${details} (${what}).${whom}`,
      );
    });
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger hur ofta ${name} möts.`,
        `No source says how often ${name} meets.`,
      ),
      isSaid: told.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...series.map(({ id }) => id)]),
      citations: places(series),
    };
  },
});
