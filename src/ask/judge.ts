import { EntityType, type Language } from '../model/schema.generated.js';
import { fold } from '../model/text.js';
import { likeness, type QueryWord } from '../model/word-query.js';
import { formsOf, wordsFoundIn, wordsIn } from '../model/words.js';
import { type Concept, conceptsOf } from './concepts.js';
import type { EntitySlot } from './intent.js';
import { LIGHT, typesOf } from './nouns.js';

/** An entity that may be meant. */
export interface Candidate {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly abbreviation?: string | null;
  /** What stands around it: the names of its wholes, its plan, the documents that speak of it, its times. */
  readonly context?: readonly string[];
  readonly description?: string | null;
}

/** How well the words of a slot name an entity. */
export interface Judged {
  readonly candidate: Candidate;
  readonly score: number;
  /** Words that nothing about the entity accounts for. */
  readonly unaccounted: readonly string[];
}

/** What the words of a slot name. */
export interface Named {
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** Whether what stands around a thing may account for any word, not only for those after a preposition. */
  readonly isWide: boolean;
}

/** The words of a slot, taken apart. */
export function named(text: string, language: Language, { light, isWide }: EntitySlot): Named {
  return { text, concepts: conceptsOf(text, language, light), isWide: isWide === true };
}

const [AS_WRITTEN, PART, BEGINS, MISSPELT, IN_PARTS] = [1, 0.8, 0.7, 0.6, 0.6];
const [BY_TYPE, BY_KIN, BY_NOUN, BY_CONTEXT, BY_DESCRIPTION] = [0.5, 0.3, 0.1, 0.5, 0.35];
/** What the lexicon gives is worth a little less than the word itself. */
const ANOTHER_WAY = 0.95;

/** Types that people call by each other's names: `målet` of what a source makes an activity. */
const KIN: readonly (readonly EntityType[])[] = [
  [EntityType.Goal, EntityType.Activity, EntityType.Mandate, EntityType.PriorityArea],
  [EntityType.Plan, EntityType.Programme, EntityType.PriorityArea, EntityType.Document],
  [EntityType.Decision, EntityType.AgendaItem],
];

/** Names come again from question to question, and comparing words is what costs: both are kept, up to so many. */
const MOST_KEPT = 20_000;

function kept<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const there = known.get(key);
    if (there !== undefined) return there;
    if (known.size >= MOST_KEPT) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** A number is of the thing itself; only years and days stand around it, and what a figure says. */
const COUNT = /^(?:\d{1,3}|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten)$/iu;

/** A shorter word begins too many others: sju for sjukvård. */
const SHORTEST_BEGINNING = 4;
const beginsWith = ({ beginnings }: QueryWord, folded: string): boolean =>
  beginnings.some((form) => form.length >= SHORTEST_BEGINNING && folded.startsWith(form));

/** A compound is named by its last word too: `utbildning` by `processtödsutbildning`. */
const SHORTEST_HEAD = 6;
const isHeadOf = ({ same }: QueryWord, folded: string): boolean =>
  same.some((form) => form.length >= SHORTEST_HEAD && folded.endsWith(form));

/** Types whose nouns are used of anything that is to be done: `målet`, `insatsen`, `uppdraget`. */
const LOOSE: readonly EntityType[] = [EntityType.Goal, EntityType.Activity, EntityType.Mandate];

function wordQuality(word: QueryWord, stored: string): number {
  const { folded, stem, parts } = formsOf(stored);
  if (word.same.includes(folded) || word.same.includes(stem)) return AS_WRITTEN;
  if (parts.some((part) => word.same.includes(part))) return PART;
  if (COUNT.test(word.written)) return 0;
  if (beginsWith(word, folded) || isHeadOf(word, folded)) return BEGINS;
  if (likeness(word, folded) === 'MISSPELT' || likeness(word, stem) === 'MISSPELT') return MISSPELT;
  return 0;
}

const stored = kept((text: string): readonly string[] => wordsFoundIn(text).map(({ written }) => written));
const stemsAndParts = kept(
  (text: string): ReadonlySet<string> =>
    new Set(stored(text).flatMap((one) => [formsOf(one).stem, ...formsOf(one).parts])),
);

/** How well a word is found in a text, from 0 to 1. */
function wordIn(word: QueryWord, text: string): number {
  let best = 0;
  for (const one of stored(text)) {
    best = Math.max(best, wordQuality(word, one));
    if (best === AS_WRITTEN) return best;
  }
  if (best > 0) return best;
  const { parts } = formsOf(word.written);
  return parts.length > 1 && parts.every((part) => stemsAndParts(text).has(part)) ? IN_PARTS : 0;
}

/** How well a thing is found in a text, in the way that is found best. */
function quality({ ways }: Concept, text: string): number {
  let best = 0;
  for (const [index, way] of ways.entries()) {
    let worst = index === 0 ? 1 : ANOTHER_WAY;
    for (const word of way) {
      worst = Math.min(worst, wordIn(word, text));
      if (worst <= best) break;
    }
    best = Math.max(best, worst);
  }
  return best;
}

/** Of how near a type the word says that a thing is, from 0 to 1. */
function typeQuality({ folded }: Concept, type: EntityType, isWide: boolean): number {
  const types = folded.length === 1 ? typesOf(folded[0] ?? '') : undefined;
  if (types === undefined) return 0;
  if (types.includes(type)) return BY_TYPE;
  if (isWide && !types.some((one) => LOOSE.includes(one))) return 0;
  if (KIN.some((kin) => kin.includes(type) && types.some((one) => kin.includes(one)))) return BY_KIN;
  // `Projektet` may be said of what belongs to it; a county, a duty or a purpose of a thing is another thing.
  return !isWide && types.includes(EntityType.Plan) ? BY_NOUN : 0;
}

const BEFORE_CONTEXT = new Set(
  'i pa inom vid enligt fran hos ur under av for till mellan in at on within according from of for during to by'.split(
    ' ',
  ),
);

/**
 * Which words may be found around the thing rather than in its names: those from the first on that no name has, where a
 * preposition goes before it, as in `kodarnätverk i RPO:s plan`, or where it is a genitive that begins the text.
 */
function inTail({ text, concepts, isWide }: Named, isNamed: (concept: Concept) => boolean): boolean[] {
  if (isWide) return concepts.map(() => true);
  const first = concepts.findIndex((concept) => !isNamed(concept));
  if (first === -1) return concepts.map(() => false);
  if (first === 0)
    return concepts.map(({ written }, index) => index === 0 && written.endsWith('s') && concepts.length > 1);
  const all = wordsIn(text).map(({ written }) => fold(written));
  let at = (concepts[first]?.at ?? 0) - 1;
  while (at > 0 && LIGHT.has(all[at] ?? '') && !BEFORE_CONTEXT.has(all[at] ?? '')) at -= 1;
  const isTail = BEFORE_CONTEXT.has(all[at] ?? '');
  return concepts.map((_, index) => isTail && index >= first);
}

const stems = (text: string): string[] =>
  stored(text)
    .filter((word) => !LIGHT.has(fold(word)))
    .map((word) => formsOf(word).stem);

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && a.every((one) => b.includes(one)) && b.every((one) => a.includes(one));

/** A name that begins with what is asked for is what is asked for: `Handlingsplan …` goes before `Bilaga 1: Handlingsplan …`. */
const HEAD = 0.7;
const [WHOLE, LETTER_FOR_LETTER, SHARE, ALL] = [3, 0.5, 1.5, 10];
/** A part of what is asked, at least, is named by the thing itself and not only by what stands around it. */
const LEAST_NAMED = 0.5;

/** The text as one way or another: as it was asked, and in the words of the sources. */
function versions({ text, concepts }: Named): string[][] {
  const swedish = concepts.map(({ phrases }) => phrases[1] ?? phrases[0] ?? '').join(' ');
  return [stems(text), stems(swedish)];
}

/** Whether all telling words of a text are found in the names of a thing. */
export function mayName(text: string, language: Language, names: readonly string[]): boolean {
  const concepts = conceptsOf(text, language);
  return concepts.length > 0 && names.some((name) => concepts.every((concept) => quality(concept, name) > 0));
}

/** Judges how well the words of a slot name a candidate. Pure: the same words and names give the same score. */
export function judge(asked: Named, candidate: Candidate): Judged {
  const { text, concepts } = asked;
  const places = [candidate.name, ...candidate.aliases, ...(candidate.abbreviation ? [candidate.abbreviation] : [])];
  const isFound = (concept: Concept): boolean => places.some((place) => quality(concept, place) > 0);
  const ofType = concepts.map((concept) => typeQuality(concept, candidate.type, asked.isWide));
  const mayStandAround = inTail(
    asked,
    (concept) => isFound(concept) || typeQuality(concept, candidate.type, asked.isWide) > 0,
  );
  const outside = concepts.map((concept, index) => {
    const byType = ofType[index] ?? 0;
    if (byType > 0 || !mayStandAround[index]) return byType;
    if (
      (!COUNT.test(concept.written) || candidate.type === EntityType.Figure) &&
      candidate.context?.some((one) => quality(concept, one) >= MISSPELT * ANOTHER_WAY)
    )
      return BY_CONTEXT;
    return quality(concept, candidate.description ?? '') >= BEGINS * ANOTHER_WAY ? BY_DESCRIPTION : 0;
  });
  const described = concepts.map((concept) => asked.isWide && quality(concept, candidate.description ?? '') >= BEGINS);
  const wholes = versions(asked);
  const scores = places.map((place) => {
    const inside = concepts.map((concept) => quality(concept, place));
    const each = inside.map((one, index) => Math.max(one, outside[index] ?? 0));
    const all = wordsFoundIn(place).filter(({ written }) => !LIGHT.has(fold(written)));
    const words = concepts.flatMap(({ ways }) => ways.flat());
    const hit = all.filter(({ written }) => words.some((word) => wordQuality(word, written) > 0));
    const share = hit.length / Math.max(1, all.length);
    const isWhole = wholes.some((one) => sameSet(one, stems(place)));
    const isWritten = fold(place) === fold(text);
    const isHead = all[0] !== undefined && hit.includes(all[0]);
    const namedShare =
      inside.filter((one, index) => one > 0 || (ofType[index] ?? 0) > 0 || described[index]).length /
      Math.max(1, concepts.length);
    const mean = each.reduce((sum, one) => sum + one, 0) / Math.max(1, concepts.length);
    const score =
      ALL * mean + (isWhole ? WHOLE : 0) + (isWritten ? LETTER_FOR_LETTER : 0) + (isHead ? HEAD : 0) + SHARE * share;
    const isNamed = asked.isWide ? namedShare >= LEAST_NAMED : inside.some((one) => one > 0);
    return { score: isNamed ? score : 0, missing: concepts.filter((_, index) => each[index] === 0) };
  });
  const best = scores.reduce((a, b) =>
    b.missing.length < a.missing.length || (b.missing.length === a.missing.length && b.score > a.score) ? b : a,
  );
  // What stands in another of its names is accounted for too.
  const unaccounted = best.missing.filter((concept) => !isFound(concept));
  return { candidate, score: best.score, unaccounted: unaccounted.map(({ written }) => written) };
}
