import type { AffiliationKind, PostState } from '../../model/schema.generated.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import { BODIES } from './kinds.js';

interface Data {
  entities: (
    | (Named & {
        size?: number | null;
        memberships?: {
          nodes: (Cited & { member: Named; post: Named | null; onBehalfOf: Named | null; ended: boolean })[];
        };
        posts?: (Cited & Named & { seats: number | null; state: PostState })[];
        children?: { nodes: (Named & Cited)[] };
        affiliations?: {
          nodes: (Cited & { kind: AffiliationKind; from: Named; via: Named | null; validFrom: string | null })[];
        };
      })
    | null
  )[];
}

/** Who belongs to a body: people, posts, bodies, and who is represented in it. */
export const members = intent<Data>({
  name: 'members',
  phrasings: {
    SV: [
      '(vilka|vem|vilka personer|vilka organisationer|vilka parter|vilka aktörer) [som] (ingår|sitter|är med|finns med|deltar|är medlemmar|är ledamöter|finns|ingick|är representerade|är företrädda|har plats) (i|med i) {body}',
      '(vilka|vem) <ar> (medlemmar|ledamöter|medlem|ledamot|med|deltagare|medlemmarna|ledamöterna|deltagarna|representerade|företrädda) (i|av|för) {body}',
      'vilka (medlemmar|ledamöter|deltagare|representanter|personer) (har|finns i|sitter i|ingår i|hör till|tillhör) {body}',
      'vilka <ar> {body} (medlemmar|ledamöter|deltagare|representanter)',
      '(hur|av vilka|vilka) (består|är|utgörs|består av) {body} [av] [sammansatt|sammansatta]',
      '(vilka|vad|vem) (består|utgörs) {body} av',
      '(medlemmar|ledamöter) (i|av) {body}',
      'vilka (personer|medarbetare) (hör|arbetar|jobbar) (till|på|i|vid|hos|inom) {body}',
      'vilka (hör|tillhör|arbetar|jobbar) [till|på|i|vid|hos|inom] {body}',
      'hur är {body} sammansatt',
    ],
    EN: [
      '(who|which people|which organisations|which parties|which bodies) (sits|sit|is|are|belongs|belong|takes part|take part|participate|serves|serve|works|work) (in|on|to|at|a member of|members of|part of|represented in|represented on|for) {body}',
      '<who> <is> [<the>] (member|members|participants|representatives) (of|in|on) {body}',
      'what <is> [<the>] (members|composition) of {body}',
      '<which> (members|people|persons|participants) (does|do|belong to|sit on|sit in|are in) {body} [have]',
      'who (makes up|make up|constitutes|composes) {body}',
      '(list|name) <the> members of {body}',
      '(what|who) (does|is) {body} (consist of|made up of|composed of)',
      'members of {body}',
    ],
  },
  slots: { body: entity(...BODIES) },
  operation: `query Members($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Body {
      size
      memberships(first: 100) { nodes { member { id name } post { id name } onBehalfOf { id name } ended ${PLACES} } }
      posts { id name seats state ${PLACES} }
      children(first: 60) { nodes { id name ${PLACES} } }
      affiliations(kinds: [REPRESENTED_IN], direction: IN, first: 60) { nodes { kind from { id name } via { id name } validFrom ${PLACES} } }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'body') }),
  tell({ entities }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = found[0]?.name ?? '';
    const memberships = found.flatMap(({ memberships: all }) => all?.nodes ?? []);
    const byMember = distinct(memberships.map(({ member }) => member.name)).map((member) => {
      const some = memberships.filter((one) => one.member.name === member);
      const details = distinct(
        some.flatMap(({ post, onBehalfOf, ended }) =>
          [post?.name, onBehalfOf?.name, ended ? inLanguage(language, 'tidigare', 'formerly') : undefined].flatMap(
            (one) => one ?? [],
          ),
        ),
      );
      return details.length > 0 ? `${member} (${details.join(', ')})` : member;
    });
    const posts = found.flatMap(({ posts: all }) => all ?? []);
    const unheld = posts.filter(
      ({ id, state }) => state !== 'HELD' && !memberships.some(({ member }) => member.id === id),
    );
    const children = found.flatMap(({ children: all }) => all?.nodes ?? []);
    const represented = found.flatMap(({ affiliations }) => affiliations?.nodes ?? []);
    const parts = distinct(
      [...children.map((child) => child.name)].filter((one) => !byMember.some((member) => member.startsWith(one))),
    );
    const standing = distinct(
      represented.map(
        ({ from, via, validFrom }) =>
          `${from.name}${via ? ` (${inLanguage(language, 'genom', 'through')} ${via.name})` : ''}${validFrom ? ` (${inLanguage(language, 'från', 'from')} ${validFrom})` : ''}`,
      ),
    );
    const told = [
      ...(byMember.length > 0
        ? [
            inLanguage(
              language,
              `I ${name} ingår ${byMember.length > 8 ? enumerated(byMember) : listed(byMember, language)}.`,
              `The members of ${name} are ${byMember.length > 8 ? enumerated(byMember) : listed(byMember, language)}.`,
            ),
          ]
        : []),
      ...(unheld.length > 0
        ? [
            inLanguage(
              language,
              `Poster utan namngiven innehavare: ${listed(
                unheld.map((post) => post.name),
                language,
              )}.`,
              `Posts whose holders no source names: ${listed(
                unheld.map((post) => post.name),
                language,
              )}.`,
            ),
          ]
        : []),
      ...(parts.length > 0
        ? [
            inLanguage(
              language,
              `Del av ${name}: ${listed(parts, language)}.`,
              `Part of ${name}: ${listed(parts, language)}.`,
            ),
          ]
        : []),
      ...(standing.length > 0
        ? [
            inLanguage(
              language,
              `Företrädda i ${name}: ${listed(standing, language)}.`,
              `Represented in ${name}: ${listed(standing, language)}.`,
            ),
          ]
        : []),
    ];
    const isSaid = told.length > 0;
    if (isSaid && byMember.length === 0)
      told.unshift(
        inLanguage(language, `Ingen källa namnger ledamöterna i ${name}.`, `No source names the members of ${name}.`),
      );
    return {
      sentence: isSaid
        ? told.join(' ')
        : inLanguage(
            language,
            `Ingen källa säger vilka som ingår i ${name}.`,
            `No source says who belongs to ${name}.`,
          ),
      isSaid,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...memberships.map(({ member }) => member.id),
        ...unheld.map(({ id }) => id),
        ...(byMember.length > 0 ? [] : children.map(({ id }) => id)),
        ...represented.map(({ from }) => from.id),
      ]),
      citations: places([
        ...memberships,
        ...unheld,
        ...represented,
        ...(parts.length > 0 && byMember.length === 0 ? children.slice(0, 10) : []),
      ]),
    };
  },
});
