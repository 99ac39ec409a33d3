import { fold } from '../model/text.js';
import { wordsIn } from '../model/words.js';
import type { Judged, Named } from './judge.js';
import { typesOf } from './nouns.js';
import { distinct } from './sentences.js';

/** What the words of a slot are worth: whether they tell enough to look for a thing, and by which texts it is looked for. */

const MOST_TOGETHER = 8;
const MOST_WAYS = 2;
const MOST_ONE_BY_ONE = 12;
/** What names more things than this is no name. */
export const MOST_CONCEPTS = 14;

const PREPOSITIONS = new Set(
  'i for pa inom enligt hos vid fran of in at according under om med till av on about within from by to'.split(' '),
);

/** What is searched for: the text, without words of type, and what stands before each preposition: `område 2` of `område 2 i planen`. */
export function searched(text: string, swedish: string | undefined): string[] {
  return distinct([...textsOf(text), ...(swedish === undefined ? [] : textsOf(swedish))]).slice(0, MOST_TOGETHER);
}

function textsOf(text: string): string[] {
  const words = wordsIn(text);
  const withoutTypes = (some: string): string =>
    wordsIn(some)
      .filter(({ written }) => !typesOf(fold(written)))
      .map(({ written }) => written)
      .join(' ');
  const heads = words.flatMap(({ start, written }, index) =>
    index > 0 && PREPOSITIONS.has(fold(written)) ? [text.slice(0, start)] : [],
  );
  const all = [text, withoutTypes(text), ...heads.map(withoutTypes).reverse(), ...heads].map((one) => one.trim());
  return distinct(all.filter((one) => one !== ''));
}

/** Words that turn a question round: a thing that is only told of cannot be known from them. */
const TURNING = new Set(
  'inte ej icke aldrig ingen inget inga utan forutom not never no none except without nobody nothing'.split(' '),
);
/** A word as long is rarely of more than one thing; a shorter one alone tells too little. */
const LONG_WORD = 12;

/** Whether the words tell enough to look for a thing. */
export function isTelling({ concepts, isWide }: Named): boolean {
  if (concepts.length === 0 || concepts.length > MOST_CONCEPTS) return false;
  if (!isWide) return true;
  if (concepts.some(({ folded }) => folded.some((word) => TURNING.has(word)))) return false;
  return concepts.length > 1 || concepts.some(({ written }) => written.length >= LONG_WORD);
}

/** Whether the words tell only of what type a thing is: `direktivet`, `arbetsgruppen`. Then it must be the only one. */
export const isNoun = ({ concepts }: Named): boolean =>
  concepts.every(({ folded }) => folded.every((word) => typesOf(word) !== undefined || TITLES.has(word)));

/** Posts that one body after the other has. */
const TITLES = new Set(
  'processtod processtodet processtoden processtodjare processtodjaren processtodjarna processledare processledaren processledarna samordnare samordnaren ordforande ordforanden sekreterare sekreteraren ledamoterna ledamoter'.split(
    ' ',
  ),
);

/** A noun that is the whole of a name leads by so much. Bodies are called `arbetsgruppen` in one document after the other. */
const WHOLE_NAME = 3;

/** The one that leads, where words tell only of a type. */
export function theOnly(full: readonly Judged[]): readonly Judged[] {
  const [best, next] = full;
  if (!best || !next) return full;
  return best.score - next.score >= WHOLE_NAME && !['Body', 'Post'].includes(best.candidate.type) ? [best] : [];
}

/** What is searched for where the words together find nothing that has them all: each by itself, in the ways of saying it. */
export function oneByOne({ concepts }: Named): string[] {
  const all = concepts.map(({ phrases }) => phrases.slice(0, MOST_WAYS));
  const inTurn = Array.from({ length: MOST_WAYS }, (_, way) => all.flatMap((phrases) => phrases[way] ?? []));
  return distinct(inTurn.flat()).slice(0, MOST_ONE_BY_ONE);
}
