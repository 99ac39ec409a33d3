import type { BodyStatus, PostKind, PostState } from '../../model/schema.generated.js';
import { listed } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, inLanguage } from '../sentences.js';
import { BODIES } from './kinds.js';
import { postSaid } from './post-words.js';

/** What posts are called in questions. */
export const POSTS: Vocabulary = {
  VICE_CHAIR: [
    '(vice|v) (ordförande|ordföranden)',
    'viceordförande',
    'andre ordförande',
    '(vice chair|vice chairman|vice chairperson|deputy chair|vice chairwoman|deputy chairman)',
  ],
  CHAIR: ['(ordförande|ordföranden|ordf)', '(chair|chairman|chairperson|chairwoman|president)'],
  SECRETARY: ['(sekreterare|sekreteraren)', 'secretary'],
  PROCESS_SUPPORT: [
    '(processtöd|processtödjare|processtödet|processtödjaren|processtödjarna)',
    '(process support|process supporter|process supporters|process facilitator)',
  ],
  PROCESS_LEADER: ['(processledare|processledaren|processledarna)', '(process leader|process leaders|process manager)'],
  COORDINATOR: ['(samordnare|samordnaren)', '(coordinator|coordinators)'],
  CONVENER: ['(sammankallande|sammanhållande)', '(convener|convenor)'],
  COMMUNICATIONS: [
    '(kommunikatör|kommunikatören|kommunikationsansvarig)',
    '(communicator|communications officer|communication officer|press officer)',
  ],
  HEAD: ['(chef|chefen)', '(head|manager|boss)'],
  DIRECTOR: ['(direktör|direktören|biträdande [hälso och] sjukvårdsdirektör)', '(director)'],
  CO_OPTED: ['(adjungerad|adjungerade)', '(co opted|co opted member)'],
  MEMBER: ['(ledamot|ledamöter|ledamöterna)', 'board members'],
  REPRESENTATIVE: ['(representant|representanter|företrädare)', '(representative|representatives)'],
} satisfies Vocabulary<PostKind>;

interface Post extends Cited, Named {
  postKind: string;
  state: PostState;
  memberships: { nodes: (Cited & { member: Named; onBehalfOf: Named | null; ended: boolean })[] };
}

interface Data {
  entities: ((Named & { posts?: Post[]; bodyStatus?: BodyStatus | null }) | null)[];
}

/** Who holds a post in a body. */
export const postHolder = intent<Data>({
  name: 'post-holder',
  phrasings: {
    SV: [
      '<vem> <ar> {post} [och [vem är] {second}] (i|för|av|hos|på|inom|vid|till) {body}',
      '<vem> <ar> {post} (i|för|av|hos|på|inom|vid|till) {body} (och|och vem är|respektive) {second}',
      '<vem> <ar> {body} {post}',
      '<vem> (sitter|fungerar|tjänstgör|verkar) som {post} (i|för|hos|på|inom) {body}',
      '<vem> (håller i|sköter|innehar|har|har rollen som|har uppdraget som|agerar) {post} (i|för|hos|på|inom|åt) {body}',
      'vad heter {body} {post}',
      'vad heter {post} (i|för|av|hos|på) {body}',
      'har {body} (någon|en|nån) {post}',
      'vilken {post} har {body}',
      '{post} (i|för|av|hos) {body}',
      '<vem> (leder|ledde|är ordförande för) {body}',
    ],
    EN: [
      '<who> <is> [<the>] {post} [and [<the>] {second}] (of|for|in|at|to) {body}',
      '<who> <is> {body} {post}',
      '<who> (chairs|presides over|chaired|leads|heads) {body}',
      'what is the name of [<the>] {post} (of|for|in|at) {body}',
      'does {body} have [a|an] {post}',
      '{post} of {body}',
      '<who> (holds|has) the post of {post} (of|for|in|at) {body}',
    ],
  },
  slots: { post: { is: 'VALUE', words: POSTS }, second: { is: 'VALUE', words: POSTS }, body: entity(...BODIES) },
  operation: `query PostHolder($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    ... on Body {
      bodyStatus
      posts {
        id
        name
        postKind
        state
        ${PLACES}
        memberships(first: 60) { nodes { member { id name } onBehalfOf { id name } ended ${PLACES} } }
      }
    }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'body') }),
  tell({ entities }, { language, values }) {
    const found = entities.flatMap((one) => one ?? []);
    const body = found[0];
    const kinds = [values.post ?? 'CHAIR', ...(values.second ? [values.second] : [])];
    const posts = found.flatMap(({ posts: all }) => all ?? []);
    const told = kinds.map((kind) => {
      const title = postSaid(kind, language);
      const some = posts.filter(({ postKind }) => postKind === kind);
      const all = some.flatMap(({ memberships }) => memberships.nodes);
      const current = all.filter(({ ended }) => !ended);
      const isFormer = current.length === 0 || body?.bodyStatus === 'DISSOLVED';
      const holders = current.length > 0 ? current : all;
      if (holders.length > 0) {
        const names = distinct(
          holders.map(({ member, onBehalfOf }) => (onBehalfOf ? `${member.name} (${onBehalfOf.name})` : member.name)),
        );
        const titles = postSaid(kind, language, names.length > 1 ? 'many' : 'one');
        if (isFormer) {
          return inLanguage(
            language,
            `${listed(names, language)} var ${titles} i ${body?.name}${current.length > 0 ? ', som har upphört' : '; ingen källa namnger någon efter'}.`,
            `${listed(names, language)} ${names.length > 1 ? 'were' : 'was'} ${titles} of ${body?.name}${current.length > 0 ? ', which is no more' : '; no source names anyone after'}.`,
          );
        }
        return inLanguage(
          language,
          `${listed(names, language)} är ${titles} i ${body?.name}.`,
          `${listed(names, language)} ${names.length > 1 ? 'are' : 'is'} ${titles} of ${body?.name}.`,
        );
      }
      if (some.some(({ state }) => state === 'VACANT'))
        return inLanguage(
          language,
          `Posten som ${title} i ${body?.name} är vakant enligt en källa.`,
          `The post of ${title} of ${body?.name} is vacant according to a source.`,
        );
      const known =
        some.length > 0
          ? inLanguage(language, `Posten ${some[0]?.name} finns, men ingen`, `There is a post ${some[0]?.name}, but no`)
          : inLanguage(language, 'Ingen', 'No');
      return inLanguage(
        language,
        `${known} källa namnger någon ${title} i ${body?.name}.`,
        `${known} source names a ${title} of ${body?.name}.`,
      );
    });
    const said = posts.filter(({ postKind }) => kinds.includes(postKind));
    return {
      sentence: told.join(' '),
      isSaid: said.length > 0,
      entities: distinct([
        ...found.map(({ id }) => id),
        ...said.map(({ id }) => id),
        ...said.flatMap(({ memberships }) => memberships.nodes.map(({ member }) => member.id)),
      ]),
      citations: places(said.flatMap((post) => [post, ...post.memberships.nodes])),
    };
  },
});
