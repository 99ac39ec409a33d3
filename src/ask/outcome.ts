import type { Language } from '../model/schema.generated.js';
import type { Execute } from './answer.js';
import { readDate } from './dates.js';
import { AHEAD, type Finder, type Possible } from './find.js';
import type { EntitySlot, Given, Meant, Told } from './intent.js';
import type { Judged } from './judge.js';
import { written } from './phrasing.js';
import type { Reading } from './read.js';
import { distinct } from './sentences.js';

/** What became of a reading: an answer, or what may be meant. */
export type Outcome = AnsweredOutcome | OpenOutcome;

export interface AnsweredOutcome {
  readonly is: 'ANSWERED';
  readonly told: Told;
  readonly given: Given;
}

export interface OpenOutcome {
  readonly is: 'OPEN';
  readonly sentence?: string;
  readonly nearest: readonly Near[];
}

interface Near {
  readonly id: string;
  readonly name: string;
}

interface Slots {
  readonly given: Given;
  /** The entity slots, each with what it may mean. */
  readonly possible: Readonly<Record<string, { slot: EntitySlot; found: Possible }>>;
}

/** Fills the slots of a reading. */
async function filled(reading: Reading, language: Language, finder: Finder): Promise<Slots> {
  const values: Record<string, string> = {};
  const texts: Record<string, { text: string; language: Language }> = {};
  const dates: Record<string, string> = {};
  const numbers: Record<string, number> = {};
  for (const [name, caught] of Object.entries(reading.slots)) {
    const slot = reading.intent.slots[name];
    const text = written(reading.question, caught);
    if (slot?.is === 'VALUE') values[name] = caught.value ?? '';
    else if (slot?.is !== 'ENTITY') texts[name] = { text, language: reading.language };
    if (slot?.is === 'DATE') dates[name] = readDate(text) ?? '';
    else if (slot?.is === 'NUMBER') numbers[name] = Number(text);
  }
  const possible: Record<string, Slots['possible'][string]> = {};
  for (const [name, caught] of Object.entries(reading.slots)) {
    const slot = reading.intent.slots[name];
    if (slot?.is !== 'ENTITY') continue;
    possible[name] = { slot, found: await finder.possible(written(reading.question, caught), slot, reading.language) };
  }
  return { given: { language, entities: {}, values, texts, dates, numbers }, possible };
}

const meant = ({ candidate: { id, type, name } }: Judged): Meant => ({ id, type, name });

/** Of so many that are alike, each is looked at; more are too many to choose from. */
const MOST_TRIED = 4;
/** Entities of other types, or less alike, are looked at where the likeliest one's sources do not say what was asked. */
const AS_LIKELY = 5;
const AS_LIKELY_OTHER = 6;
/** A thing that is told of and not named is one of all that are nearly as likely: of few within the first of these. */
const AS_LIKELY_TOLD = [2, 1, 0.5];
const MOST_NEAREST = 6;

/** What a slot's words may mean, in rounds: of a round, just one may hold what is asked. Nothing where they do not tell. */
function rounds({ slot, found: { full } }: Slots['possible'][string]): (readonly Meant[])[][] | undefined {
  const atMost = slot.atMost ?? 1;
  const [best] = full;
  if (!best) return undefined;
  const within = (lead: number): readonly Judged[] => full.filter(({ score }) => best.score - score < lead);
  if (slot.isWide) {
    const few = AS_LIKELY_TOLD.map(within).find(({ length }) => length <= atMost);
    return few ? [[few.map(meant)]] : undefined;
  }
  const alike = within(AHEAD).filter(({ candidate }) => candidate.type === best.candidate.type);
  const rest = full.filter((one) => !alike.includes(one));
  const others = rest.filter(
    ({ candidate, score }) => candidate.type !== best.candidate.type && best.score - score < AS_LIKELY_OTHER,
  );
  const single = others.filter(
    (one) => others.filter(({ candidate }) => candidate.type === one.candidate.type).length <= atMost,
  );
  const same = rest.filter(
    ({ candidate, score }) => candidate.type === best.candidate.type && best.score - score < AS_LIKELY,
  );
  if (alike.length <= atMost)
    return [
      [alike.map(meant)],
      ...single.map((one) => [[meant(one)]]),
      same.slice(0, MOST_TRIED).map((one) => [meant(one)]),
    ];
  return alike.length > MOST_TRIED ? undefined : [alike.map((one) => [meant(one)])];
}

type Entities = Readonly<Record<string, readonly Meant[]>>;

/** The rounds of all slots together: each slot's first round with every round of the next. */
function combined(all: readonly (readonly [string, (readonly Meant[])[][]])[]): Entities[][] {
  let ways: Entities[][] = [[{}]];
  for (const [name, some] of all)
    ways = ways.flatMap((round) =>
      some.map((choices) => round.flatMap((one) => choices.map((entities) => ({ ...one, [name]: entities })))),
    );
  return ways;
}

const MOST_ROUNDS = 6;
/** So many things of like name are told of together; where there are more, it is asked which is meant. */
const MOST_TOGETHER = 3;

/** What is said of each of a few things that the words mean alike: each sentence names the thing that it is about. */
function all(outcomes: readonly AnsweredOutcome[]): Outcome {
  const [first] = outcomes;
  if (!first) return { is: 'OPEN', nearest: [] };
  if (outcomes.length > MOST_TOGETHER)
    return { is: 'OPEN', nearest: outcomes.flatMap(({ given }) => Object.values(given.entities).flat()) };
  const told = outcomes.map((one) => one.told);
  return {
    ...first,
    told: {
      sentence: distinct(told.map(({ sentence }) => sentence)).join(' '),
      isSaid: true,
      entities: distinct(told.flatMap(({ entities }) => entities)),
      citations: told.flatMap(({ citations }) => citations),
    },
  };
}

/** Asks a reading of the API, for what its words mean. */
export async function outcome(
  reading: Reading,
  language: Language,
  finder: Finder,
  execute: Execute,
): Promise<Outcome> {
  const slots = await filled(reading, language, finder);
  const chosen: [string, (readonly Meant[])[][]][] = [];
  for (const [name, one] of Object.entries(slots.possible)) {
    const some = rounds(one);
    if (some === undefined) {
      const all = one.found.full.length > 0 ? one.found.full : one.found.near;
      return { is: 'OPEN', nearest: all.slice(0, MOST_NEAREST).map(meant) };
    }
    chosen.push([name, some]);
  }
  const tell = async (entities: Entities): Promise<Outcome> => {
    const given = { ...slots.given, entities };
    const told = reading.intent.tell(await execute(reading.intent.operation, reading.intent.variables(given)), given);
    return told.isOpen
      ? { is: 'OPEN', sentence: told.sentence, nearest: told.entities.map((id) => ({ id, name: id })) }
      : { is: 'ANSWERED', told, given };
  };
  let first: Outcome | undefined;
  let weak: AnsweredOutcome[] | undefined;
  for (const round of combined(chosen).slice(0, MOST_ROUNDS)) {
    if (round.length === 0 || round.length > MOST_TRIED) continue;
    const outcomes = await Promise.all(round.map(tell));
    const said = outcomes.flatMap((one) => (one.is === 'ANSWERED' && one.told.isSaid ? [one] : []));
    const strong = said.filter((one) => !one.told.isWeak);
    if (strong.length > 0) return all([...(weak ?? []), ...strong]);
    if (said.length > 0) weak ??= said;
    first ??=
      round.length === 1 ? outcomes[0] : { is: 'OPEN', nearest: round.flatMap((one) => Object.values(one).flat()) };
  }
  return weak ? all(weak) : (first ?? { is: 'OPEN', nearest: [] });
}
