import MiniSearch, { type SearchResult } from 'minisearch';
import { prominence } from '../model/prominence.js';
import { DESCRIBED, WHOLE } from '../model/stored-words.js';
import { likeness, type QueryWord, type WordQuery } from '../model/word-query.js';
import { POINTS } from './full-text.js';
import type { Row } from './graph.js';

type Field = 'named' | 'described' | 'whole';

/** What the index holds of an entity: its stored words by their marks, and by what those who are equal are told apart. */
type Indexed = Record<Field | 'id' | 'type' | 'sort', string>;

/** A row of id, type, sort key and stored words. */
function indexed([id, type, sort, words]: Row): Indexed {
  const byField: Record<Field, string[]> = { named: [], described: [], whole: [] };
  for (const word of String(words).split(' ')) {
    if (word.startsWith(DESCRIBED)) byField.described.push(word.slice(DESCRIBED.length));
    else if (word.startsWith(WHOLE)) byField.whole.push(word.slice(WHOLE.length));
    else byField.named.push(word);
  }
  const joined = {
    named: byField.named.join(' '),
    described: byField.described.join(' '),
    whole: byField.whole.join(' '),
  };
  return { id: String(id), type: String(type), sort: String(sort), ...joined };
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
  private readonly index = new MiniSearch<Indexed>({
    fields: ['named', 'described', 'whole'],
    storeFields: ['type', 'sort'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
  });

  private constructor() {}

  /** Indexes rows of id, type, sort key and stored words: a part of them at a time, so that others get their turn. */
  static async of(rows: readonly Row[]): Promise<WordIndex> {
    const made = new WordIndex();
    await made.index.addAllAsync(rows.map(indexed), { chunkSize: 500 });
    return made;
  }

  /** The ids of at most `limit` entities with the most {@link POINTS}. */
  find({ words, whole, types }: WordQuery, limit: number): string[] {
    if (words.length === 0) return [];
    const asked = new Set(types);
    const results = this.index.search(
      {
        combineWith: 'OR',
        queries: [
          ...words.flatMap(wordQueries),
          ...(whole.length > 0 ? [{ fields: ['whole'], queries: [...whole] }] : []),
        ],
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

/** The index of what is stored now: made anew, when it is next asked for, after what is stored has changed. */
export class CurrentWordIndex {
  private made: Promise<WordIndex> | undefined;

  /** `rows` reads what there is to index: id, type, sort key and stored words. */
  constructor(private readonly rows: () => Promise<Row[]>) {}

  /** Says that what is stored has changed. */
  outdate(): void {
    this.made = undefined;
  }

  /** Rejects as the reading does. */
  current(): Promise<WordIndex> {
    if (this.made) return this.made;
    const making = this.rows().then((rows) => WordIndex.of(rows));
    this.made = making;
    // What failed is tried again by the next who asks.
    making.catch(() => {
      if (this.made === making) this.made = undefined;
    });
    return making;
  }
}
