import { EntityType } from '../../model/schema.generated.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, inLanguage, toldOr } from '../sentences.js';
import { postSaid } from './post-words.js';

/** Who belongs to a body, in which post, and on whose behalf. */
export interface Membership extends Cited {
  member: Named;
  body: Named;
  post: { name: string; postKind: string } | null;
  onBehalfOf: Named | null;
}

interface Standing {
  entities: (
    | (Named & {
        memberships?: { nodes: Membership[] };
        attendances?: { nodes: (Cited & { onBehalfOf: Named | null; meeting: Named })[] };
      })
    | null
  )[];
}

/** Whom a person stands for, and what the person belongs to. */
export const standsFor = intent<Standing>({
  name: 'stands-for',
  phrasings: {
    SV: [
      '(vem|vilka|vad|vilken organisation|vilket organ|vilken kommun|vilken part|vilket område|vilken delregion) (representerar|företräder|representerade|företrädde|kommer|arbetar|jobbar|är) {person} [från|ifrån|för|på|hos|i|åt]',
      '(var|varifrån|från vilken organisation|för vem|åt vem|på vems vägnar|i vilken organisation|för vilken organisation|för vilket organ) (arbetar|jobbar|kommer|sitter|deltar|deltog|är) {person} [ifrån|från]',
      '(vilken|vilket) (organisation|organ|kommun|programområde|enhet|grupp|område) (tillhör|hör|är) {person} [till|från]',
      '(vilka|i vilka|vilken) (organ|grupper|organisationer|roller|poster|uppdrag|roll|post) (sitter|ingår|är|har|tillhör) {person} [i|med i]',
      'vad har {person} för (roll|uppdrag|post|roller)',
      'vem är {person} där för',
    ],
    EN: [
      '(whom|who|what|which organisation|which organization|which body|which municipality|which area) (does|did|is) {person} (represent|represented|stand for|come from|work for|work at|belong to|from|speaking for)',
      '(where|for whom|for which organisation|on whose behalf) (does|did|is|was) {person} (work|come from|sit|from|attend|represent)',
      'to which (organisation|body|group|programme area|unit|organization) does {person} belong',
      '<which> (role|roles|post|posts|positions|bodies|groups) does {person} (have|hold|sit on|belong to)',
      'what is the role of {person}',
    ],
  },
  slots: { person: entity([EntityType.Person]) },
  operation: `query StandsFor($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Person {
      memberships(first: 30) { nodes { member { id name } body { id name } post { name postKind } onBehalfOf { id name } ${PLACES} } }
      attendances(first: 20) { nodes { onBehalfOf { id name } meeting { id name } ${PLACES} } }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'person') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = found[0]?.name ?? '';
    const memberships = found.flatMap(({ memberships: all }) => all?.nodes ?? []);
    const attendances = found
      .flatMap(({ attendances: all }) => all?.nodes ?? [])
      .filter(({ onBehalfOf }) => onBehalfOf !== null);
    const standing = distinct(
      memberships.flatMap(({ onBehalfOf, body }) =>
        onBehalfOf ? [`${onBehalfOf.name} (${inLanguage(language, 'i', 'in')} ${body.name})`] : [],
      ),
    );
    const present = distinct(
      attendances.flatMap(({ onBehalfOf, meeting }) => (onBehalfOf ? [`${onBehalfOf.name} (${meeting.name})`] : [])),
    );
    const own = distinct(
      memberships
        .filter(({ onBehalfOf, post }) => !onBehalfOf || post)
        .map(({ body, post }) => (post ? `${body.name} (${postSaid(post.postKind, language)})` : body.name)),
    );
    const told = [
      ...(standing.length > 0
        ? [
            inLanguage(
              language,
              `${name} företräder ${listed(standing, language)}.`,
              `${name} represents ${listed(standing, language)}.`,
            ),
          ]
        : []),
      ...(own.length > 0
        ? [
            inLanguage(
              language,
              `${name} hör till ${listed(own, language)}.`,
              `${name} belongs to ${listed(own, language)}.`,
            ),
          ]
        : []),
      ...(standing.length === 0 && present.length > 0
        ? [
            inLanguage(
              language,
              `Vid möte: ${listed(present, language)}.`,
              `At a meeting: ${listed(present, language)}.`,
            ),
          ]
        : []),
    ];
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger vem ${name} företräder eller hör till.`,
        `No source says whom ${name} represents or belongs to.`,
      ),
      isSaid: told.length > 0,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...memberships.flatMap(({ body, onBehalfOf }) => [body.id, ...(onBehalfOf ? [onBehalfOf.id] : [])]),
      ]),
      citations: places([...memberships, ...attendances]),
    };
  },
});
