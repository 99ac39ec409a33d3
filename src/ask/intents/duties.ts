import type { ResponsibilityRole } from '../../model/schema.generated.js';
import { wordOf } from '../../words/term.js';
import { TERMS } from '../../words/words.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import type { Vocabulary } from '../phrasing.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import { PARTIES } from './kinds.js';

interface Borne extends Cited {
  role: ResponsibilityRole;
  subject: Named;
}

interface Data {
  entities: (
    | (Named & {
        responsibleFor?: { nodes: Borne[] };
        posts?: (Named & { responsibleFor: { nodes: Borne[] } })[];
        figures: (Cited & Named)[];
      })
    | null
  )[];
}

const DOES: Vocabulary = {
  OWNER: ['(ansvarar|äger|svarar|förvaltar) [för]'],
  LEADING: ['(leder|driver)'],
  COORDINATING: ['(samordnar|koordinerar|håller ihop|håller samman)'],
  STEERING: ['styr'],
  FINANCING: ['(finansierar|betalar)'],
  MONITORING: ['(följer upp|utvärderar)'],
  DECIDING: ['(beslutar|bestämmer) [om]'],
  SUPPORTING: ['(stödjer|stöder)'],
} satisfies Vocabulary<ResponsibilityRole>;

const DOES_EN: Vocabulary = {
  OWNER: ['(own|answer for)'],
  LEADING: ['(lead|manage|run)'],
  COORDINATING: ['(coordinate|hold together)'],
  STEERING: ['(steer|govern)'],
  FINANCING: ['(finance|fund|pay for)'],
  MONITORING: ['(follow up|monitor|evaluate)'],
  DECIDING: ['(decide on|decide about|decide)'],
  SUPPORTING: ['support'],
} satisfies Vocabulary<ResponsibilityRole>;

/** What a party answers for, in which roles. */
export const duties = intent<Data>({
  name: 'duties',
  phrasings: {
    SV: [
      'vad {does} {party} [för|med|om] [upp]',
      '(vilka|vilket) (mål|aktiviteter|uppgifter|uppdrag|områden|ansvar|planer) {does} {party} [för|upp]',
      'vad (jobbar|arbetar|sysslar|håller) {party} [på] med [under] [{date}]',
      'vad <ske> {party} (göra|arbeta med|jobba med|hjälpa till med|fokusera på|prioritera|ansvara för|genomföra|leverera|ta fram|utföra|utveckla|identifiera|driva) [under] [{date}]',
      'vad gör {party} [under] [{date}]',
      '(vilket|vilka|vad är|vad för) (ansvar|uppdrag|uppgifter|uppgift|roll|roller|mandat|uppdragen) (har|åligger|ligger på|ligger hos) {party} [under] [{date}]',
      'vad är {party} (uppdrag|ansvar|uppgift|uppgifter|roll|huvudsakliga uppgift|huvuduppgift)',
      'vad (har|är) {party} [för] (ansvar|uppdrag|uppgifter|uppgift|roll|roller|mandat) [för]',
      'vad är {party} ansvarig* för',
      'vad ingår i {party} (uppdrag|ansvar)',
      '(vilket|vad är) (uppdraget|ansvaret|uppgiften) för {party}',
    ],
    EN: [
      'what (does|do|did) {party} {doesen} [for]',
      'what <is> {party} (responsible for|accountable for|in charge of|to do|supposed to do|to carry out|tasked with) [during|in] [{date}]',
      '<which> (tasks|duties|responsibilities|responsibility|goals|role|roles|mandate|mandates|assignments|activities) (does|do) {party} have [during|in] [{date}]',
      'what (does|do) {party} (do|work with|work on|deal with) [during|in] [{date}]',
      'what <is> <the> (task|tasks|role|duty|duties|responsibilities|responsibility|mission|main task|mandate) of {party}',
      'what (should|shall|must|will) {party} (do|carry out|deliver|produce|draw up) [during|in] [{date}]',
      'what is {party} (role|task|responsibility|duty|mandate)',
    ],
  },
  slots: {
    party: entity(...PARTIES),
    does: { is: 'VALUE', words: DOES },
    doesen: { is: 'VALUE', words: DOES_EN },
    date: { is: 'DATE' },
  },
  operation: `query Duties($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    name
    figures { id name ${PLACES} }
    ... on Party { responsibleFor(first: 100) { nodes { role subject { id name } ${PLACES} } } }
    ... on Body { posts { id name responsibleFor(first: 20) { nodes { role subject { id name } ${PLACES} } } } }
  }
}`,
  variables: (given) => ({ ids: ids(given, 'party') }),
  tell({ entities }, { language, values }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = found[0]?.name ?? '';
    const wanted = values.does ?? values.doesen;
    const own = found.flatMap(({ responsibleFor }) => responsibleFor?.nodes ?? []);
    const ofPosts = found.flatMap(({ posts }) => posts ?? []).flatMap(({ responsibleFor }) => responsibleFor.nodes);
    const all = own.length > 0 ? own : ofPosts;
    const some = wanted === undefined ? all : all.filter(({ role }) => role === wanted);
    const chosen = some.length > 0 ? some : wanted === 'OWNER' ? all : [];
    const byRole = distinct(chosen.map(({ role }) => role)).map((role) => {
      const subjects = distinct(
        chosen.filter((one) => one.role === role).map(({ subject }) => quoted(subject.name, language)),
      );
      return `${wordOf(TERMS[language].roles, role)}: ${enumerated(subjects)}`;
    });
    const none = wanted === 'OWNER' && some.length === 0 && all.length > 0;
    const sentence =
      chosen.length === 0
        ? inLanguage(
            language,
            `Ingen källa säger vad ${name} ansvarar för på det sättet.`,
            `No source says what ${name} answers for in that way.`,
          )
        : `${name}${none ? inLanguage(language, ' äger inget enligt källorna men har andra roller', ' owns nothing according to the sources but has other roles') : ''} – ${byRole.join('. ')}.`;
    return {
      sentence,
      isSaid: chosen.length > 0,
      isOpen: chosen.length === 0,
      entities: distinct([...found.map(({ id }) => id), ...chosen.map(({ subject }) => subject.id)]),
      citations: places(chosen),
    };
  },
});
