import type { Answered, Execute, Language, Place } from './answer.js';
import { type Cited, PLACES, places } from './cited.js';
import { clauses, completed } from './clauses.js';
import { readDate } from './dates.js';
import { AHEAD, Finder, type Possible } from './find.js';
import type { Given, Intent, Meant, Told } from './intent.js';
import { INTENTS } from './intents/all.js';
import type { Judged } from './judge.js';
import { written } from './phrasing.js';
import { Reader, type Reading } from './read.js';
import { distinct, inLanguage, quoted } from './sentences.js';

const reader = new Reader(INTENTS);

/** Entities of like name are looked at where the best one's sources do not say what was asked. */
const MOST_TRIED = 4;
const AS_LIKELY = 4;
const MOST_NEAREST = 6;

/** What became of a reading. */
type Outcome =
  | { is: 'ANSWERED'; told: Told; given: Given }
  | { is: 'OPEN'; sentence?: string; nearest: readonly { id: string; name: string }[] };

interface Slots {
  given: Given;
  /** The entity slots, each with what it may mean. */
  possible: Readonly<Record<string, Possible>>;
}

/** Fills the slots of a reading; nothing where one holds no date or number. */
async function filled(reading: Reading, language: Language, finder: Finder): Promise<Slots | undefined> {
  const given: Given = { language, entities: {}, values: {}, dates: {}, numbers: {} };
  const possible: Record<string, Possible> = {};
  const [values, dates, numbers] = [
    given.values as Record<string, string>,
    given.dates as Record<string, string>,
    given.numbers as Record<string, number>,
  ];
  for (const [name, caught] of Object.entries(reading.slots)) {
    const slot = reading.intent.slots[name];
    const text = written(reading.question, caught);
    if (slot?.is === 'VALUE') values[name] = caught.value ?? '';
    else if (slot?.is === 'DATE') {
      const date = readDate(text);
      if (date === undefined) return undefined;
      dates[name] = date;
    } else if (slot?.is === 'NUMBER') {
      if (!/^\d{1,3}$/.test(text)) return undefined;
      numbers[name] = Number(text);
    }
  }
  for (const [name, caught] of Object.entries(reading.slots)) {
    const slot = reading.intent.slots[name];
    if (slot?.is !== 'ENTITY') continue;
    possible[name] = await finder.possible(written(reading.question, caught), slot, reading.language);
  }
  return { given, possible };
}

const meant = ({ candidate: { id, type, name } }: Judged): Meant => ({ id, type, name });

/** The choices of what the words of a slot mean, the likeliest first; nothing where they do not tell. */
function choices(possible: Possible, intent: Intent, slot: string): (readonly Meant[])[] | undefined {
  const described = intent.slots[slot];
  const atMost = described?.is === 'ENTITY' ? (described.atMost ?? 1) : 1;
  const [best] = possible.full;
  if (!best) return undefined;
  const tied = possible.full.filter(({ score }) => best.score - score < AHEAD);
  const alike = tied.filter(({ candidate }) => candidate.type === best.candidate.type);
  if (alike.length > atMost) return undefined;
  // Another of the same type would be another thing; one of another type may be what the intent needs: the plan of a project.
  const others = possible.full.filter(
    ({ candidate, score }) => best.score - score < AS_LIKELY && candidate.type !== best.candidate.type,
  );
  const single = others.filter(
    (one) => others.filter(({ candidate }) => candidate.type === one.candidate.type).length <= atMost,
  );
  return [alike.map(meant), ...single.map((one) => [meant(one)])].slice(0, MOST_TRIED);
}

async function outcome(reading: Reading, language: Language, finder: Finder, execute: Execute): Promise<Outcome> {
  const slots = await filled(reading, language, finder);
  if (slots === undefined) return { is: 'OPEN', nearest: [] };
  const { given, possible } = slots;
  let tries: Record<string, readonly Meant[]>[] = [{}];
  for (const [name, found] of Object.entries(possible)) {
    const chosen = choices(found, reading.intent, name);
    if (chosen === undefined) {
      const all = found.full.length > 0 ? found.full : found.near;
      return { is: 'OPEN', nearest: all.slice(0, MOST_NEAREST).map(meant) };
    }
    tries = tries.flatMap((one) => chosen.map((entities) => ({ ...one, [name]: entities })));
  }
  let first: Outcome | undefined;
  for (const entities of tries.slice(0, MOST_TRIED)) {
    const asked = { ...given, entities };
    const told = reading.intent.tell(await execute(reading.intent.operation, reading.intent.variables(asked)), asked);
    const found: Outcome = told.isOpen
      ? { is: 'OPEN', sentence: told.sentence, nearest: told.entities.map((id) => ({ id, name: id })) }
      : { is: 'ANSWERED', told, given: asked };
    if (told.isSaid) return found;
    first ??= found;
  }
  return first ?? { is: 'OPEN', nearest: [] };
}

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
    const ways = completed(clause, head.about);
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
    if (unsaid && reading.literal < unsaid.reading.literal - 1) break;
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
    : { is: 'OPEN' as const, nearest: await finder.nearest(question) };
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
  const [only] = meant;
  return only && meant.length === 1 ? { about: only.name } : {};
}

const STATED = `query Stated($ids: [ID!]!) { entities(ids: $ids) { ${PLACES} } }`;
const MOST_STATED = 3;

/** Where the things of an answer stand: what an answer that no source says something rests on. */
async function stated(entities: readonly string[], execute: Execute): Promise<readonly Place[]> {
  const data = (await execute(STATED, { ids: entities.slice(0, MOST_STATED) })) as { entities: (Cited | null)[] };
  return places(data.entities.flatMap((one) => (one ? [{ citations: one.citations.slice(0, MOST_STATED) }] : [])));
}

async function answered(
  { told, given }: Extract<Outcome, { is: 'ANSWERED' }>,
  { intent }: Reading,
  execute: Execute,
): Promise<Answered> {
  return {
    understood: true,
    intent: intent.name,
    sentence: told.sentence,
    entities: told.entities,
    operation: intent.operation,
    variables: intent.variables(given),
    citations: told.citations.length > 0 ? told.citations : await stated(told.entities, execute),
  };
}
