import type { Language } from '../model/schema.generated.js';
import { quoted } from '../words/writing.js';
import type { Answered, Execute, Place } from './answer.js';
import { type Cited, PLACES, places } from './cited.js';
import type { AnsweredOutcome, OpenOutcome } from './outcome.js';
import type { Reading } from './read.js';
import { distinct, inLanguage } from './sentences.js';

/** How an outcome becomes the answer that is handed out. */

const STATED = `query Stated($ids: [ID!]!) { entities(ids: $ids) { ${PLACES} } }`;
const MOST_STATED = 3;

/** Where the things of an answer stand: what an answer that no source says something rests on. */
async function stated(entities: readonly string[], execute: Execute): Promise<readonly Place[]> {
  const data = (await execute(STATED, { ids: entities.slice(0, MOST_STATED) })) as { entities: (Cited | null)[] };
  return places(data.entities.flatMap((one) => (one ? [{ citations: one.citations.slice(0, MOST_STATED) }] : [])));
}

const ABBREVIATED = `query Abbreviated($ids: [ID!]!) { entities(ids: $ids) { ... on Body { name abbreviation } } }`;
const MOST_ABBREVIATED = 60;

interface Abbreviated {
  entities: ({ name?: string; abbreviation?: string | null } | null)[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The sentence with the abbreviation after the first mention of each body that has one: people ask for SKS. */
async function abbreviated(sentence: string, entities: readonly string[], execute: Execute): Promise<string> {
  const data = (await execute(ABBREVIATED, { ids: entities.slice(0, MOST_ABBREVIATED) })) as Abbreviated;
  return data.entities.reduce((told, one) => {
    const { name, abbreviation } = one ?? {};
    if (!name || !abbreviation) return told;
    const isThere = new RegExp(`(?<!\\p{L})${escaped(abbreviation)}(?!\\p{L})`, 'iu').test(told);
    return isThere ? told : told.replace(name, () => `${name} (${abbreviation})`);
  }, sentence);
}

/** The answer of a reading that was understood. */
export async function understood(
  { told, given }: AnsweredOutcome,
  { intent }: Reading,
  execute: Execute,
): Promise<Answered> {
  return {
    understood: true,
    intent: intent.name,
    sentence: await abbreviated(told.sentence, told.entities, execute),
    entities: told.entities,
    operation: intent.operation,
    variables: intent.variables(given),
    citations: told.citations.length > 0 ? told.citations : await stated(told.entities, execute),
  };
}

/** The answer where it is not sure what is meant: it asks, with what may be meant. */
export function notUnderstood({ sentence, nearest }: OpenOutcome, language: Language, intent: string | null): Answered {
  const names = distinct(nearest.map(({ name }) => quoted(name, language))).join(', ');
  const asking = inLanguage(
    language,
    names === '' ? 'Jag förstår inte frågan.' : `Jag är inte säker på vad som menas. Menas något av dessa: ${names}?`,
    names === '' ? 'I do not understand the question.' : `I am not sure what is meant. Is it one of these: ${names}?`,
  );
  return {
    understood: false,
    intent,
    sentence: sentence ?? asking,
    entities: nearest.map(({ id }) => id),
    operation: null,
    variables: null,
    citations: [],
  };
}
