import { type AnswerStatus, EntityType } from '../../model/schema.generated.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { inLanguage } from '../sentences.js';
import { SUBJECTS } from './kinds.js';

interface Data {
  responsibility: {
    status: AnswerStatus;
    sentence: string;
    subject: Named;
    owners: (Cited & { party: Named })[];
    others: (Cited & { party: Named })[];
    reporting: (Cited & { to: Named | null })[];
  } | null;
}

/** Who owns it, and where it is reported: the sentence is the API's own. */
export const responsibility = intent<Data>({
  name: 'responsibility',
  phrasings: {
    SV: [
      '<vem> (äger|ansvarar för|har [det] [huvud|fulla|yttersta] ansvar* för|har huvudansvar* för|bär ansvaret för|ägde|ansvarade för|svarar för|förvaltar) {subject} [<reported>]',
      '<vem> <ar> (ägare|ansvarig|ansvariga|huvudansvarig|huvudansvariga|ansvarig part|ansvarigt organ) (för|av|till|över) {subject} [<reported>]',
      '<vem> <ar> {subject} ägare',
      '<vem> <ar> [det] som (äger|ansvarar för|har ansvar* för) {subject} [<reported>]',
      '<vem> har ägarskapet (för|över|av) {subject} [<reported>]',
      '(finns det|har) [någon|nån] (ägare|ansvarig) (för|av|till) {subject} [<reported>]',
      'har {subject} (någon|nån|en) (ägare|ansvarig)',
      '(av vem|vem) (ägs|förvaltas) {subject} [av] [<reported>]',
      'vems (ansvar|mål|uppgift|uppdrag) är {subject}',
      '(hur ser ansvaret ut|hur är ansvaret fördelat|var ligger ansvaret|vem ligger ansvaret hos) för {subject}',
      'var ligger (huvudansvaret|ansvaret) för {subject}',
      'ägare (till|av|för) {subject}',
      '<vem> (har|hade) {duty}',
    ],
    EN: [
      '<who> (owns|own|is responsible for|are responsible for|has responsibility for|has [the] [main|overall] responsibility for|have [the] [main|overall] responsibility for|answers for|is accountable for|is in charge of|owned|was responsible for) {subject} [<reporteden>]',
      '<who> <is> [<the>] [main] (owner|owners) of {subject} [<reporteden>]',
      '<who> is [<the>] owner (for|to) {subject} [<reporteden>]',
      '(is there|does) [an] owner (of|for) {subject}',
      'does {subject} have an owner',
      'who is {subject} owned by',
      'whose (responsibility|goal|task|job) is {subject}',
      'owner of {subject}',
      '(where does|with whom does) [<the>] responsibility for {subject} (lie|rest)',
    ],
  },
  slots: { subject: entity(...SUBJECTS), duty: entity([EntityType.Mandate]) },
  operation: `query Responsibility($id: ID!, $language: Language!) {
  responsibility(for: $id) {
    status
    sentence(language: $language)
    subject { id name }
    owners { party { id name } ${PLACES} }
    others { party { id name } ${PLACES} }
    reporting { to { id name } ${PLACES} }
  }
}`,
  variables: (given) => ({ id: ids(given, 'subject')[0] ?? ids(given, 'duty')[0], language: given.language }),
  tell({ responsibility: found }, { language }) {
    if (!found)
      return {
        sentence: inLanguage(language, 'Ingen källa säger det.', 'No source says.'),
        isSaid: false,
        entities: [],
        citations: [],
      };
    const { subject, owners, others, reporting } = found;
    return {
      sentence: found.sentence,
      isSaid: owners.length > 0 || others.length > 0,
      isWeak: ['INHERITED', 'UNKNOWN'].includes(found.status),
      entities: [subject.id, ...owners.map(({ party }) => party.id)],
      citations: places([...owners, ...others, ...reporting]),
    };
  },
});
