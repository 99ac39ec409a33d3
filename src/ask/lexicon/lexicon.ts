import snowball from 'snowball-stemmers';
import type { Language } from '../../model/schema.generated.js';
import { stem } from '../../model/stem.js';
import { fold } from '../../model/text.js';
import { wordsIn } from '../../model/words.js';
import { OF_SOURCES } from '../../words/language.js';
import { type Understood, understoodAs } from '../understood.js';
import { ENGLISH_DOINGS } from './english-doings.js';
import { ENGLISH_QUALITIES } from './english-qualities.js';
import { ENGLISH_THINGS } from './english-things.js';
import { SAME_IN_SWEDISH, SAME_NUMBERS } from './swedish.js';

/** Which words say the same, across languages: how a question's words are put into those of the sources. */

type Stem = (word: string) => string;

const english = snowball.newStemmer('english');
const STEMS: Readonly<Record<Understood, Stem>> = {
  SV: (word) => fold(stem(word)),
  EN: (word) => fold(english.stem(word)),
};

interface Entry {
  /** The stems of the phrase, in order. */
  readonly phrase: readonly string[];
  /** Other phrases that say the same, as words in Swedish. */
  readonly others: readonly string[];
}

const phrases = (side: string): string[] => side.split(',').map((one) => one.trim());
const stems = (phrase: string, language: Language): string[] =>
  wordsIn(phrase).map(({ written }) => STEMS[understoodAs(language)](written));
const lines = (text: string): string[] => text.trim().split('\n');

function groups(text: string, language: Language): Entry[] {
  return lines(text).flatMap((line) => {
    const all = phrases(line);
    return all.map((one) => ({ phrase: stems(one, language), others: all.filter((other) => other !== one) }));
  });
}

function pairs(text: string): Entry[] {
  return lines(text).flatMap((line) => {
    const [from = '', to = ''] = line.split('=');
    return phrases(from).map((one) => ({ phrase: stems(one, 'EN'), others: phrases(to) }));
  });
}

/** By the first stem; the longest phrase goes first. */
function byFirst(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const known = new Map<string, Entry[]>();
  for (const entry of [...entries].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const [first = ''] = entry.phrase;
    known.set(first, [...(known.get(first) ?? []), entry]);
  }
  return known;
}

const LEXICA: Readonly<Record<Understood, ReadonlyMap<string, readonly Entry[]>>> = {
  SV: byFirst([...groups(SAME_IN_SWEDISH, 'SV'), ...groups(SAME_NUMBERS, 'SV')]),
  EN: byFirst([
    ...pairs(ENGLISH_THINGS),
    ...pairs(ENGLISH_DOINGS),
    ...pairs(ENGLISH_QUALITIES),
    ...groups(SAME_NUMBERS, 'EN'),
  ]),
};

/** A stretch of words, and the phrases that say the same; none where the lexicon does not know it. */
export interface Said {
  readonly length: number;
  readonly others: readonly string[];
}

const MOST_OTHERS = 10;

/** What says the same as a whole Swedish phrase. */
function sameInSwedish(text: string): readonly string[] {
  const all = wordsIn(text).map(({ written }) => written);
  const { length, others } = saidBy(all, OF_SOURCES);
  return length === all.length ? others : [];
}

/** What the words from the first on say, by the longest phrase that is known; a single word where none is. */
export function saidBy(words: readonly string[], language: Language): Said {
  const [first = ''] = words;
  const of = STEMS[understoodAs(language)];
  const known = (LEXICA[understoodAs(language)].get(of(first)) ?? []).filter(({ phrase }) =>
    phrase.every((one, index) => words[index] !== undefined && one === of(words[index] ?? '')),
  );
  const length = known[0]?.phrase.length ?? 1;
  const others = known.filter(({ phrase }) => phrase.length === length).flatMap((entry) => entry.others);
  const further = language === OF_SOURCES ? [] : others.flatMap(sameInSwedish);
  return { length, others: [...new Set([...others, ...further])].slice(0, MOST_OTHERS) };
}
