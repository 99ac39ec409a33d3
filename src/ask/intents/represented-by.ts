import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, inLanguage, toldOr } from '../sentences.js';
import { BODIES } from './kinds.js';
import { postSaid } from './post-words.js';
import type { Membership } from './stands-for.js';

interface Represented {
  entities: (
    | (Named & {
        memberships?: { nodes: Membership[] };
        affiliations?: {
          nodes: (Cited & { via: Named | null; to: Named & { memberships?: { nodes: Membership[] } } })[];
        };
      })
    | null
  )[];
}

/** Who stands for a body elsewhere. */
export const representedBy = intent<Represented>({
  name: 'represented-by',
  phrasings: {
    SV: [
      '<vem> (representerar|företräder|representerade|företrädde|sitter för|deltar för|talar för) {body} [i|på|vid|hos] [{other}]',
      '<vem> (är|var) {body} (representant|representanter|företrädare) (i|på|vid) {other}',
      '<vem> (är|var) (representant|representanter|företrädare) för {body} [(i|på|vid) {other}]',
      'vilka (representanter|företrädare) har {body} [(i|på|vid) {other}]',
      '(av vem|av vilka|genom vem) (representeras|företräds) {body} [(i|på|vid) {other}]',
      '(vilka|vem) (kommer|är|var) [med] från {body} (i|på|vid) {other}',
      '<vem> (sitter|sitter med|ingår|är med|deltar|finns) (i|på|vid) {other} (för|från) {body}',
    ],
    EN: [
      '<who> (represents|represent|represented|stands for|speaks for|sits for) {body} [(in|on|at) {other}]',
      '<who> <is> {body} (representative|representatives) (in|on|at) {other}',
      '<who> <is> [<the>] (representative|representatives) of {body} [(in|on|at) {other}]',
      '<who> (sits|sit|is|are|serves) (in|on|at) {other} (for|on behalf of|from) {body}',
      'by whom is {body} represented [(in|on|at) {other}]',
    ],
  },
  slots: { body: entity(...BODIES), other: entity(...BODIES) },
  operation: `query RepresentedBy($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Body {
      memberships(first: 60) { nodes { member { id name } body { id name } post { name postKind } onBehalfOf { id name } ${PLACES} } }
      affiliations(kinds: [REPRESENTED_IN], direction: OUT, first: 20) {
        nodes {
          via { id name }
          to {
            id
            name
            ... on Body {
              memberships(first: 100) { nodes { member { id name } body { id name } post { name postKind } onBehalfOf { id name } ${PLACES} } }
            }
          }
          ${PLACES}
        }
      }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'body') }),
  tell({ entities }, given) {
    const { language } = given;
    const found = entities.flatMap((one) => one ?? []);
    const body = found[0];
    const others = ids(given, 'other');
    const lines = found
      .flatMap(({ affiliations }) => affiliations?.nodes ?? [])
      .filter(({ to }) => others.length === 0 || others.includes(to.id));
    const standing = lines
      .flatMap(({ to }) => to.memberships?.nodes ?? [])
      .filter(({ onBehalfOf }) => onBehalfOf?.id === body?.id);
    const told = lines.flatMap(({ to, via }) => {
      const people = distinct(
        standing
          .filter((one) => one.body.id === to.id)
          .map(({ member, post }) => (post ? `${member.name} (${postSaid(post.postKind, language)})` : member.name)),
      );
      const through = people.length > 0 ? people : via ? [via.name] : [];
      if (through.length === 0)
        return [
          inLanguage(
            language,
            `${body?.name} är företrädd i ${to.name}, men ingen källa namnger av vem.`,
            `${body?.name} is represented in ${to.name}, but no source says by whom.`,
          ),
        ];
      return [
        inLanguage(
          language,
          `${body?.name} företräds i ${to.name} av ${listed(through, language)}.`,
          `${body?.name} is represented in ${to.name} by ${listed(through, language)}.`,
        ),
      ];
    });
    return {
      sentence: toldOr(
        told,
        language,
        `Ingen källa säger vem som företräder ${body?.name}.`,
        `No source says who represents ${body?.name}.`,
      ),
      isSaid: told.length > 0,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...lines.map(({ to }) => to.id),
        ...standing.map(({ member }) => member.id),
        ...lines.flatMap(({ via }) => via?.id ?? []),
      ]),
      citations: places([...lines, ...standing]),
    };
  },
});
