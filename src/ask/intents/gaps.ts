import { EntityType } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Cited, type Named, PLACES, places } from '../cited.js';
import { entity, ids, intent } from '../intent.js';
import { distinct, enumerated, inLanguage } from '../sentences.js';
import { ANYTHING } from './kinds.js';

interface Gap extends Cited, Named {
  gapKind: string;
  description: string | null;
}

interface Data {
  entities: ((Named & { gaps: { totalCount: number; nodes: Gap[] } }) | null)[];
  gaps: { totalCount: number; nodes: Gap[] };
}

const FEW = 4;

/** What is missing, unclear or contradictory about something. */
export const gaps = intent<Data>({
  name: 'gaps',
  phrasings: {
    SV: [
      '(vad|vilka frågor|vilka delar) [som] (är|finns det för|verkar|framstår som|förblir) (oklart|otydligt|oklarheter|oklara|motsägelsefullt|konstigt|ofullständigt|obesvarat|oklar) (om|kring|med|i|för|gällande|på|rörande|när det gäller|angående|inom) {subject}',
      '(vad|vilken information|vilka uppgifter) (saknas|fattas) (om|kring|i|för|hos|gällande|på|rörande) {subject}',
      '(vilka|finns det [några]) (luckor|oklarheter|brister|motsägelser|frågetecken|problem) [finns|finns det] (om|kring|i|med|för|gällande|rörande|hos) {subject}',
      '(vilka|vad för) (luckor|oklarheter|brister|motsägelser|frågetecken) (har|finns i|finns hos|gäller) {subject}',
      'vad (saknar|motsäger) {subject}',
      '(luckor|oklarheter) (i|kring|om) {subject}',
      'vad vet (man|vi) inte om {subject}',
    ],
    EN: [
      '(what|which parts) (is|are|remains|seems) (unclear|missing|contradictory|vague|incomplete|ambiguous|not clear|unknown|inconsistent|odd) (about|in|with|regarding|concerning|of|on|for|from) {subject}',
      '(which|what|are there [any]) (gaps|contradictions|ambiguities|problems|unclear points|open questions|uncertainties|inconsistencies) [are there|exist|are] (in|about|with|regarding|around|concerning) {subject}',
      'what (does|do) {subject} (lack|not say)',
      'what do (we|you) not know about {subject}',
      'gaps (in|about) {subject}',
    ],
  },
  slots: { subject: entity(...ANYTHING, [EntityType.Figure, EntityType.Finding]) },
  operation: `query GapsOf($ids: [ID!]!, $within: ID!) {
  entities(ids: $ids) {
    id
    name
    gaps(first: 40) { totalCount nodes { id name gapKind description ${PLACES} } }
  }
  gaps(within: $within, first: 40) { totalCount nodes { id name gapKind description ${PLACES} } }
}`,
  variables: (given) => ({ ids: ids(given, 'subject'), within: ids(given, 'subject')[0] }),
  tell({ entities, gaps: within }, { language }) {
    const found = entities.flatMap((one) => one ?? []);
    const name = quoted(found[0]?.name ?? '', language);
    const own = found.flatMap(({ gaps: some }) => some.nodes);
    const all = [...new Map([...own, ...within.nodes].map((gap) => [gap.id, gap])).values()];
    const total = Math.max(within.totalCount, all.length);
    const told = all.map(({ name: gap, description }, index) =>
      description && index < FEW ? `${gap} (${description.replace(/\.$/, '')})` : gap,
    );
    const more =
      total > all.length
        ? inLanguage(language, ` (de ${all.length} första av ${total})`, ` (the first ${all.length} of ${total})`)
        : '';
    return {
      sentence:
        all.length > 0
          ? inLanguage(
              language,
              `Oklart eller bristfälligt om ${name}${more}: ${enumerated(told)}.`,
              `Unclear or missing about ${name}${more}: ${enumerated(told)}.`,
            )
          : inLanguage(
              language,
              `Ingen lucka eller motsägelse är noterad om ${name}.`,
              `No gap or contradiction is noted about ${name}.`,
            ),
      isSaid: all.length > 0,
      entities: distinct([...found.map(({ id }) => id), ...all.map(({ id }) => id)]),
      citations: places(all.map(({ citations }) => ({ citations: citations.slice(0, 3) }))),
    };
  },
});
