import { EntityType, type PostState, type ResponsibilityRole } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { dated, distinct, enumerated, inLanguage, type Period, time } from '../sentences.js';
import { ANYTHING } from './kinds.js';
import { postSaid } from './post-words.js';

interface Data {
  entities: (
    | (Named &
        Cited & {
          __typename: EntityType;
          aliases: string[];
          description: string | null;
          abbreviation?: string | null;
          parents?: Named[];
          memberships?: {
            nodes: (Cited & {
              member: Named;
              body: Named;
              post: { postKind: string } | null;
              onBehalfOf: Named | null;
              ended: boolean;
            })[];
          };
          state?: PostState;
          responsibleFor?: { nodes: (Cited & { role: ResponsibilityRole; subject: Named })[] };
          period?: Period | null;
          partOf?: Named[];
          date?: string | null;
        })
    | null
  )[];
}

/** What something is, or who somebody is. */
export const describe = intent<Data>({
  name: 'describe',
  phrasings: {
    SV: [
      'vad (är|var|betyder|menas med|innebär|avses med|gör|står) [det] [ett|en|med] {subject} [för]',
      '(vem|vilka) (är|var) {party}',
      'vad är {subject} för (något|nåt|organ|grupp|plan|system)',
      '(beskriv|förklara|definiera) {subject}',
      'vad (handlar|går) {subject} (om|ut på)',
      'vad står (förkortningen|bokstäverna) {subject} för',
      '(vad|hur) (kallas|heter) {subject} [mer|också|annars|egentligen]',
      'vad innebär {subject}',
      'vad vet (vi|man|du) om {subject}',
      'vad gäller för {subject}',
    ],
    EN: [
      'what (is|are|was|does) [a|an|the|meant by] {subject} [mean|stand for|about|do]',
      'who (is|are|was) {party}',
      '(describe|explain|define) {subject}',
      'what does {subject} (mean|stand for|do|involve)',
      'what is {subject} about',
      '(tell me about|what do we know about|what do you know about) {subject}',
    ],
  },
  slots: { subject: entity(...ANYTHING), party: entity([EntityType.Person], [EntityType.Body]) },
  operation: `query Describe($ids: [ID!]!) {
  entities(ids: $ids) {
    __typename
    id
    name
    aliases
    description
    ${PLACES}
    ... on Body { abbreviation parents { id name } }
    ... on Person { memberships(first: 20) { nodes { member { id name } body { id name } post { postKind } onBehalfOf { id name } ended ${PLACES} } } }
    ... on Post { state memberships(first: 20) { nodes { member { id name } body { id name } post { postKind } onBehalfOf { id name } ended ${PLACES} } } }
    ... on Party { responsibleFor(first: 8) { nodes { role subject { id name } ${PLACES} } } }
    ... on Subject { period { from to label } partOf { id name } }
    ... on Decision { date }
    ... on Meeting { date }
    ... on Document { date }
  }
}`,
  variables: (given) => ({ ids: [...ids(given, 'subject'), ...ids(given, 'party')] }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const one = found[0];
    if (!one) return { sentence: '', isSaid: false, entities: [], citations: [] };
    const memberships = one.memberships?.nodes ?? [];
    const holders = memberships.filter(({ ended }) => !ended).map(({ member }) => member.name);
    const others = one.aliases.filter((alias) => alias.toLowerCase() !== one.name.toLowerCase()).slice(0, 5);
    const roles = distinct(
      (one.responsibleFor?.nodes ?? []).map(
        ({ role, subject }) => `${wordOf(TERMS[language].roles, role)}: ${subject.name}`,
      ),
    );
    const belongs = distinct(
      memberships.map(({ body, post, onBehalfOf, ended }) =>
        [
          ended ? inLanguage(language, 'tidigare', 'formerly') : '',
          body.name,
          post ? `(${postSaid(post.postKind, language)})` : '',
          onBehalfOf ? inLanguage(language, `för ${onBehalfOf.name}`, `for ${onBehalfOf.name}`) : '',
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
    );
    const when = one.date ? dated(one.date, language) : time(one.period ?? null, language);
    const told = [
      `${one.name}${one.abbreviation && !one.name.includes(one.abbreviation) ? ` (${one.abbreviation})` : ''}${others.length > 0 ? inLanguage(language, `, även kallat ${listed(others, language)}`, `, also called ${listed(others, language)}`) : ''}${one.description ? `: ${one.description}` : '.'}`,
      ...(one.__typename === 'Person' && belongs.length > 0
        ? [inLanguage(language, `Hör till: ${enumerated(belongs)}.`, `Belongs to: ${enumerated(belongs)}.`)]
        : []),
      ...(one.__typename === 'Post'
        ? [
            holders.length > 0
              ? inLanguage(
                  language,
                  `Innehas av ${listed(holders, language)}.`,
                  `Held by ${listed(holders, language)}.`,
                )
              : inLanguage(language, 'Ingen källa säger vem som har posten.', 'No source says who holds the post.'),
          ]
        : []),
      ...(['Person', 'Post'].includes(one.__typename) && roles.length > 0
        ? [inLanguage(language, `Roller: ${enumerated(roles)}.`, `Roles: ${enumerated(roles)}.`)]
        : []),
      ...((one.parents ?? []).length > 0
        ? [
            inLanguage(
              language,
              `Del av ${listed(
                (one.parents ?? []).map(({ name }) => name),
                language,
              )}.`,
              `Part of ${listed(
                (one.parents ?? []).map(({ name }) => name),
                language,
              )}.`,
            ),
          ]
        : []),
      ...((one.partOf ?? []).length > 0
        ? [
            inLanguage(
              language,
              `Ingår i ${listed(
                (one.partOf ?? []).map(({ name }) => name),
                language,
              )}.`,
              `Part of ${listed(
                (one.partOf ?? []).map(({ name }) => name),
                language,
              )}.`,
            ),
          ]
        : []),
      ...(when ? [inLanguage(language, `Tid: ${when}.`, `Time: ${when}.`)] : []),
    ];
    return {
      sentence: told.join(' ').replace('..', '.'),
      isSaid: one.description !== null || told.length > 1 || others.length > 0,
      entities: found.map(({ id }) => id),
      citations: places([
        { citations: one.citations.slice(0, 6) },
        ...(['Person', 'Post'].includes(one.__typename) ? [...memberships, ...(one.responsibleFor?.nodes ?? [])] : []),
      ]),
    };
  },
});
