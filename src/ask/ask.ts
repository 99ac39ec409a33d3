import type { Answered, Execute, Language, Place } from './answer.js';
import { type Cited, PLACES, places } from './cited.js';
import { clauses, completed } from './clauses.js';
import { Finder } from './find.js';
import type { Given } from './intent.js';
import { INTENTS } from './intents/all.js';
import { type Outcome, outcome } from './outcome.js';
import { Reader, type Reading } from './read.js';
import { distinct, inLanguage, quoted } from './sentences.js';

const reader = new Reader(INTENTS);

function notUnderstood(
  open: Extract<Outcome, { is: 'OPEN' }> | undefined,
  language: Language,
  intent: string | null,
): Answered {
  const nearest = open?.nearest ?? [];
  const names = distinct(nearest.map(({ name }) => quoted(name, language))).join(', ');
  const asking = inLanguage(
    language,
    names === '' ? 'Jag förstår inte frågan.' : `Jag är inte säker på vad som menas. Menas något av dessa: ${names}?`,
    names === '' ? 'I do not understand the question.' : `I am not sure what is meant. Is it one of these: ${names}?`,
  );
  return {
    understood: false,
    intent,
    sentence: open?.sentence ?? asking,
    entities: nearest.map(({ id }) => id),
    operation: null,
    variables: null,
    citations: [],
  };
}

/**
 * Answers a question in words, Swedish or English, in the language asked for. Deterministic: phrasings are data, entities are
 * found by `search`, facts by operations of the API. Where a word of the question is not accounted for, or more than one
 * thing may be meant, it asks instead of guessing.
 */
export async function answerQuestion(question: string, language: Language, execute: Execute): Promise<Answered> {
  const finder = new Finder(execute);
  const whole = await single(question, language, finder, execute);
  const [first = '', ...later] = clauses(question);
  if (whole.answer.understood || later.length === 0) return whole.answer;
  const head = await single(first, language, finder, execute);
  if (!head.answer.understood || head.about === undefined) return head.answer.understood ? whole.answer : head.answer;
  const answers = [head.answer];
  for (const clause of later) {
    const ways = completed(clause, head.about, first);
    let answer: Answered | undefined;
    for (const way of ways) {
      answer = (await single(way, language, finder, execute)).answer;
      if (answer.understood) break;
    }
    if (answer?.understood === false) return answer;
    if (answer) answers.push(answer);
  }
  return together(answers);
}

/** One answer to a question of several clauses. The operation is that of the first clause. */
function together(answers: readonly Answered[]): Answered {
  const [first, ...others] = answers;
  if (!first) throw new Error('there is no answer to put together');
  const isNew = ({ sentence }: Answered): boolean => sentence !== first.sentence;
  return {
    ...first,
    sentence: [first, ...others.filter(isNew)].map(({ sentence }) => sentence).join(' '),
    entities: distinct(answers.flatMap(({ entities }) => entities)),
    citations: [
      ...new Map(answers.flatMap(({ citations }) => citations).map((place) => [JSON.stringify(place), place])).values(),
    ],
  };
}

/** The answer to one question, and the words of it that say what it is about. */
async function single(
  question: string,
  language: Language,
  finder: Finder,
  execute: Execute,
): Promise<{ answer: Answered; about?: string }> {
  let open: { outcome: Extract<Outcome, { is: 'OPEN' }>; reading: Reading } | undefined;
  let unsaid: { outcome: Extract<Outcome, { is: 'ANSWERED' }>; reading: Reading } | undefined;
  for (const reading of reader.read(question)) {
    const found = await outcome(reading, language, finder, execute);
    if (found.is === 'OPEN') {
      if (!open || (found.nearest.length > 0 && open.outcome.nearest.length === 0)) open = { outcome: found, reading };
    } else if (found.told.isSaid) {
      return { answer: await answered(found, reading, execute), ...aboutOf(found.given) };
    } else {
      unsaid ??= { outcome: found, reading };
    }
  }
  if (unsaid)
    return { answer: await answered(unsaid.outcome, unsaid.reading, execute), ...aboutOf(unsaid.outcome.given) };
  const nearest = open?.outcome.nearest.length
    ? open.outcome
    : { is: 'OPEN' as const, nearest: await finder.nearest(question, language) };
  return {
    answer: notUnderstood(
      open?.outcome.sentence ? open.outcome : nearest,
      language,
      open?.outcome.sentence ? open.reading.intent.name : null,
    ),
  };
}

/** What an answer is about, by name: what a later clause points to. */
function aboutOf({ entities }: Given): { about?: string } {
  const meant = entities.subject ?? Object.values(entities)[0] ?? [];
  const [first] = meant;
  return first ? { about: first.name } : {};
}

const STATED = `query Stated($ids: [ID!]!) { entities(ids: $ids) { ${PLACES} } }`;
const MOST_STATED = 3;
const MOST_ABBREVIATED = 60;

/** Where the things of an answer stand: what an answer that no source says something rests on. */
async function stated(entities: readonly string[], execute: Execute): Promise<readonly Place[]> {
  const data = (await execute(STATED, { ids: entities.slice(0, MOST_STATED) })) as { entities: (Cited | null)[] };
  return places(data.entities.flatMap((one) => (one ? [{ citations: one.citations.slice(0, MOST_STATED) }] : [])));
}

const ABBREVIATED = `query Abbreviated($ids: [ID!]!) { entities(ids: $ids) { ... on Body { name abbreviation } } }`;

interface Abbreviated {
  entities: ({ name?: string; abbreviation?: string | null } | null)[];
}

/** The sentence with the abbreviation after the first mention of each body that has one: people ask for SKS. */
async function abbreviated(sentence: string, entities: readonly string[], execute: Execute): Promise<string> {
  const data = (await execute(ABBREVIATED, { ids: entities.slice(0, MOST_ABBREVIATED) })) as Abbreviated;
  return data.entities.reduce((told, one) => {
    const { name, abbreviation } = one ?? {};
    if (!name || !abbreviation || new RegExp(`(?<!\\p{L})${abbreviation}(?!\\p{L})`, 'u').test(told)) return told;
    return told.replace(name, () => `${name} (${abbreviation})`);
  }, sentence);
}

async function answered(
  { told, given }: Extract<Outcome, { is: 'ANSWERED' }>,
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
