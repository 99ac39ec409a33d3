import { EntityType } from '../../model/schema.generated.js';
import { quoted } from '../../words/writing.js';
import { type Named, places } from '../cited.js';
import { type Given, ids, intent } from '../intent.js';
import { mayName } from '../judge.js';
import { distinct, inLanguage } from '../sentences.js';
import { FUNDING, type Funding, flow, hasNumber } from './funding.js';

interface Data {
  entities: ((Named & { funding?: { nodes: Funding[] } }) | null)[];
}

/** Whether the words that were said of a flow are found in what it is for, when it was, and its name. */
function isSaidOf({ name, purpose, period }: Funding, said: Given['texts'][string] | undefined): boolean {
  if (!said) return true;
  const around = [name, ...purpose.map((one) => one.name), period?.from ?? '', period?.to ?? '', period?.label ?? ''];
  return mayName(said.text, said.language, [around.join(' ')]);
}

/** How much one party gives another. */
export const fundingFlow = intent<Data>({
  name: 'funding-flow',
  phrasings: {
    SV: [
      'hur mycket [pengar|medel] (gav|ger|tillförde|tillför|betalade|betalar|fördelade|fördelar|gick|går) {giver} (till|åt) {taker} [(för|till|i|under) {purpose}]',
      'hur mycket [pengar|medel] har {giver} (gett|tillfört|betalat|fördelat) (till|åt) {taker} [(för|till|i|under) {purpose}]',
      'hur mycket [pengar|medel] (fick|får) {taker} (av|från) {giver} [(för|till|i|under) {purpose}]',
      'hur mycket [pengar|medel] har {taker} fått (av|från) {giver} [(för|till|i|under) {purpose}]',
      'hur mycket [pengar|medel] (gick|går|gavs|ges|fördelades|fördelas|tillfördes) från {giver} till {taker} [(för|till|i|under) {purpose}]',
    ],
    EN: [
      'how much [money|funding] (did|does|do) {giver} (give|gave|pay|allocate|provide|distribute) to {taker} [(for|in) {purpose}]',
      'how much [money|funding] (has|have) {giver} (given|paid|allocated|provided) to {taker} [(for|in) {purpose}]',
      'how much [money|funding] (did|does|do) {taker} (get|receive) from {giver} [(for|in) {purpose}]',
      'how much [money|funding] (went|goes|was given|is given) from {giver} to {taker} [(for|in) {purpose}]',
    ],
  },
  slots: { giver: { is: 'ENTITY', types: [[EntityType.Body]] }, taker: { is: 'TEXT' }, purpose: { is: 'TEXT' } },
  operation: `query FundingFlow($ids: [ID!]!) {
  entities(ids: $ids) { id name ... on Party { funding(first: 100) { nodes { ${FUNDING} } } } }
}`,
  variables: (given) => ({ ids: ids(given, 'giver') }),
  tell({ entities }, given) {
    const { language, texts } = given;
    const givers = ids(given, 'giver');
    const some = entities
      .flatMap((one) => one?.funding?.nodes ?? [])
      .filter(({ from }) => from !== null && givers.includes(from.id))
      .filter(({ to }) => to !== null && texts.taker && mayName(texts.taker.text, texts.taker.language, [to.name]))
      .filter((one) => hasNumber(one) && isSaidOf(one, texts.purpose));
    return {
      sentence:
        some.length > 0
          ? `${distinct(some.map((one) => flow(one, language))).join('; ')}.`
          : inLanguage(
              language,
              `Ingen källa säger hur mycket som går till ${quoted(texts.taker?.text ?? '', language)}.`,
              `No source says how much goes to ${quoted(texts.taker?.text ?? '', language)}.`,
            ),
      isSaid: some.length > 0,
      isOpen: some.length === 0,
      entities: distinct([...givers, ...some.flatMap(({ id, to }) => [id, ...(to ? [to.id] : [])])]),
      citations: places(some),
    };
  },
});
