import { isRemark, prominence } from '../model/prominence.js';
import type { EntityType } from '../model/schema.generated.js';
import type { WordQuery } from '../model/word-query.js';
import { wholeForms } from '../model/words.js';
import { hitsIn, QUALITY, type TextHits } from './hits.js';
import { snippet } from './snippet.js';

/** What is looked at of an entity that an engine proposes. */
export interface Candidate {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly abbreviation?: string | null;
  readonly description?: string | null;
  readonly sort: string;
}

/** A candidate that answers the query. */
export interface Ranked {
  readonly id: string;
  /** For telling better from worse within one query: whole numbers, the higher the better. */
  readonly score: number;
  /** Where it hit, the words between `**`. */
  readonly snippet: string;
}

/** What is said about others has no name of its own: its heading is a `remark`. */
type Place = 'abbreviation' | 'name' | 'alias' | 'remark' | 'description';

interface PlaceHits extends TextHits {
  readonly place: Place;
}

/** The query is the whole of an abbreviation, a name or an alias. */
const WHOLE: Readonly<Record<Place, number>> = {
  abbreviation: 2_000,
  name: 2_000,
  alias: 1_800,
  remark: 1_600,
  description: 0,
};
/** The query in another inflection is. */
const WHOLE_INFLECTED: Readonly<Record<Place, number>> = {
  abbreviation: 1_500,
  name: 1_500,
  alias: 1_400,
  remark: 1_200,
  description: 0,
};
/** All words of the query stand in one abbreviation, name or alias. */
const ALL_IN_ONE: Readonly<Record<Place, number>> = {
  abbreviation: 500,
  name: 500,
  alias: 450,
  remark: 200,
  description: 0,
};
/** What a word is worth where it stands, of its quality. */
const WORTH: Readonly<Record<Place, number>> = { abbreviation: 4, name: 4, alias: 3.6, remark: 2.4, description: 1.2 };
/** What it is worth that the query is most of a name rather than little of it. */
const SHARE = 60;
/** What it is worth that a name begins with what is asked for. */
const LEAD = 20;
/** What a step of prominence is worth. */
const PROMINENCE = 15;
/** For the snippet, a place that more words hit goes before any that fewer do. */
const MOST_HITS = 10_000;
/** A whole name letter for letter goes before one that is alike but for rings and dots: Håbo and Habo. */
const LETTER_FOR_LETTER = 100;

function placesOf({ type, name, aliases, abbreviation, description }: Candidate): { place: Place; text: string }[] {
  const all: [Place, string | null | undefined][] = [
    ['abbreviation', abbreviation],
    [isRemark(type) ? 'remark' : 'name', name],
    ...aliases.map((alias): [Place, string] => ['alias', alias]),
    ['description', description],
  ];
  return all.flatMap(([place, text]) => (text ? [{ place, text }] : []));
}

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

function wholeScore({ place, text, qualities }: PlaceHits, { words, whole }: WordQuery): number {
  const [exact, ...inflected] = wholeForms(text);
  if (exact === undefined) return 0;
  if (exact === whole[0]) {
    const letters = words.every((_, index) => qualities[index] === QUALITY.written);
    return WHOLE[place] + (letters ? LETTER_FOR_LETTER : 0);
  }
  const alike = [exact, ...inflected].some((form) => whole.includes(form));
  return alike ? WHOLE_INFLECTED[place] : 0;
}

/** What one place alone is worth: the whole of it, or all words of the query in it. */
function placeScore(hits: PlaceHits, query: WordQuery): number {
  const { place, qualities, share, spans } = hits;
  if (place === 'description' || qualities.includes(0)) return 0;
  const lead = spans[0]?.start === 0 ? LEAD : 0;
  return wholeScore(hits, query) + ALL_IN_ONE[place] + WORTH[place] * mean(qualities) + SHARE * share + lead;
}

const wordsHit = ({ qualities }: TextHits): number => qualities.filter((quality) => quality > 0).length;

interface Scored {
  candidate: Candidate;
  /** How many words of the query hit anywhere. */
  hit: number;
  score: number;
  /** Where most of them hit, and best. */
  best: PlaceHits;
}

function scored(candidate: Candidate, query: WordQuery): Scored | undefined {
  const places = placesOf(candidate).map(({ place, text }): PlaceHits => ({ place, ...hitsIn(text, query.words) }));
  const worths = query.words.map((_, index) =>
    Math.max(...places.map(({ place, qualities }) => WORTH[place] * (qualities[index] ?? 0))),
  );
  const hit = worths.filter((worth) => worth > 0).length;
  if (hit === 0) return undefined;
  const spread = mean(worths);
  const alone = Math.max(...places.map((one) => placeScore(one, query)));
  const shows = (one: PlaceHits) =>
    MOST_HITS * wordsHit(one) + placeScore(one, query) + WORTH[one.place] * mean(one.qualities);
  const best = places.reduce((a, b) => (shows(b) > shows(a) ? b : a));
  const score = Math.round(Math.max(spread, alone) + PROMINENCE * prominence(candidate.type));
  return { candidate, hit, score, best };
}

function isBefore(a: Scored, b: Scored): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.candidate.sort !== b.candidate.sort) return a.candidate.sort < b.candidate.sort;
  return a.candidate.id < b.candidate.id;
}

/**
 * Orders what an engine proposes, best first: an abbreviation or a name that is the query, then an alias that is; then
 * names with all its words, by how well they hit and how little else there is; then what is said about
 * others with all its words; then what has them in several places or in its description. Among equals come bodies, people, plans, programmes and systems first, findings, figures and gaps last;
 * then sort keys and ids decide. Whoever lacks a word of the query is left out, unless everyone does: then those stay that
 * have the most. The same candidates give the same answer, in whatever order they come.
 */
export function rank(query: WordQuery, candidates: readonly Candidate[]): Ranked[] {
  const all = candidates.flatMap((candidate) => scored(candidate, query) ?? []);
  const most = all.reduce((highest, { hit }) => Math.max(highest, hit), 0);
  return all
    .filter(({ hit }) => hit === most)
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .map(({ candidate, score, best }) => ({ id: candidate.id, score, snippet: snippet(best) }));
}
