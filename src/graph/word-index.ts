import MiniSearch, { type SearchResult } from 'minisearch';
import { DESCRIBED, WHOLE } from '../model/stored-words.js';
import type { EntityType } from '../model/schema.generated.js';
import { prominence } from '../model/prominence.js';
import { likeness, type QueryWord, type WordQuery } from '../model/word-query.js';
import { POINTS } from './full-text.js';

/** An entity as the index takes it. */
export interface Indexed {
  id: string;
  type: EntityType;
  sort: string;
  /** As storedWords made them. */
  words: string;
}

type Field = 'named' | 'described' | 'whole';
const MARKS: Readonly<Record<Exclude<Field, 'named'>, string>> = { described: DESCRIBED, whole: WHOLE };

function fieldsOf({ id, type, sort, words }: Indexed): Record<string, string> {
  const all = words.split(' ');
  const marked = (mark: string) => all.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));
  const named = all.filter((word) => !Object.values(MARKS).some((mark) => word.startsWith(mark)));
  return {
    id,
    type,
    sort,
    named: named.join(' '),
    described: marked(MARKS.described).join(' '),
    whole: marked(MARKS.whole).join(' '),
  };
}

/** The word with each two neighbours exchanged: to the index, that would be two edits. */
function exchanged(word: string): string[] {
  return [...word.slice(1)].map(
    (letter, index) => `${word.slice(0, index)}${letter}${word[index]}${word.slice(index + 2)}`,
  );
}

function wordQueries({ same, beginnings, misspellings }: QueryWord) {
  const fields: Field[] = ['named', 'described'];
  return [
    { fields, queries: [...same, ...misspellings.flatMap(exchanged)] },
    { fields, queries: [...beginnings], prefix: true },
    { fields, queries: [...misspellings], fuzzy: 1 },
  ].filter(({ queries }) => queries.length > 0);
}

function pointsOf(word: QueryWord, match: SearchResult['match']): number {
  let points = 0;
  for (const [term, fields] of Object.entries(match)) {
    if (!fields.includes('named') && !fields.includes('described')) continue;
    const like = likeness(word, term);
    if (like === undefined) continue;
    const near = like === 'MISSPELT' ? 0 : POINTS.near;
    const named = like === 'SAME' && fields.includes('named') ? POINTS.named : 0;
    points = Math.max(points, POINTS.hit + near + named);
  }
  return points;
}

/** An index of stored words in this process. */
export class WordIndex {
  private readonly index = new MiniSearch<Record<string, string>>({
    fields: ['named', 'described', 'whole'],
    storeFields: ['type', 'sort'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });

  private constructor() {}

  /** Indexes the entities, a part at a time, so that others get their turn. */
  static async of(entities: readonly Indexed[]): Promise<WordIndex> {
    const made = new WordIndex();
    await made.index.addAllAsync(entities.map(fieldsOf), { chunkSize: 500 });
    return made;
  }

  /** The ids of at most `limit` entities with the most {@link POINTS}. */
  find({ words, whole, types }: WordQuery, limit: number): string[] {
    if (words.length === 0) return [];
    const asked = new Set(types);
    const results = this.index.search(
      {
        combineWith: 'OR',
        queries: [...words.flatMap(wordQueries), ...(whole.length > 0 ? [{ fields: ['whole'], queries: [...whole] }] : [])],
      },
      { filter: ({ type }) => asked.size === 0 || asked.has(type) },
    );
    const found = results.map(({ id, type, sort, match }) => {
      const isWhole = whole.some((form) => match[form]?.includes('whole'));
      const points = words.reduce((sum, word) => sum + pointsOf(word, match), isWhole ? POINTS.whole : 0);
      return { id: String(id), sort: String(sort), points: points + prominence(type) };
    });
    const isBefore = (a: (typeof found)[0], b: (typeof found)[0]) =>
      a.points > b.points || (a.points === b.points && (a.sort < b.sort || (a.sort === b.sort && a.id < b.id)));
    return found
      .sort((a, b) => (isBefore(a, b) ? -1 : 1))
      .slice(0, limit)
      .map(({ id }) => id);
  }
}
