import { ENTITY_TYPES } from '../model/entities.js';
import { DESCRIBED, WHOLE } from '../model/stored-words.js';
import type { QueryWord, WordQuery } from '../model/word-query.js';
import { POINTS, prominenceSteps } from './full-text.js';

/** A query that finds nothing: no stored word is an exclamation mark. */
const NOTHING = 'words:\\!';

/** Text as a part of a regular expression of Lucene's, where it stands for itself. */
function literal(text: string): string {
  return text.replace(/[^\p{L}\p{N}_]/gu, '\\$&');
}

const either = (alternatives: readonly string[]): string => `(${alternatives.join('|')})`;

/** The word with one letter left out, put in or exchanged, or two that have changed places; or as it is. */
function oneEdit(word: string): string {
  const [first = '', second = ''] = word;
  if (word === '') return '.?';
  const rest = word.slice(first.length);
  const edited = [`.?${literal(first)}?${literal(rest)}`, `${literal(first)}${oneEdit(rest)}`];
  if (second !== '') edited.push(`${literal(second + first)}${literal(rest.slice(second.length))}`);
  return either(edited);
}

/** Lucene scores a regular expression by its boost alone, whatever the frequency and the length of the text. */
const clause = (field: 'words' | 'type', pattern: string, points: number): string => `${field}:/${pattern}/^${points}`;

function clausesOf({ same, beginnings, misspellings }: QueryWord): string[] {
  const named = same.map(literal);
  const near = [...named, ...beginnings.map((form) => `${literal(form)}.*`)];
  const anywhere = (patterns: readonly string[]) => `${literal(DESCRIBED)}?${either(patterns)}`;
  return [
    clause('words', either(named), POINTS.named),
    clause('words', anywhere(near), POINTS.near),
    clause('words', anywhere([...near, ...misspellings.map(oneEdit)]), POINTS.hit),
  ];
}

/**
 * A query for an index of the fields `words` and `type`. It is made of regular expressions in which every letter stands
 * for itself; no text of the client's is parsed.
 */
export function luceneQuery({ words, whole, types }: WordQuery): string {
  if (words.length === 0) return NOTHING;
  const clauses = words.flatMap(clausesOf);
  if (whole.length > 0) clauses.push(clause('words', `${literal(WHOLE)}${either(whole.map(literal))}`, POINTS.whole));
  const prominent = prominenceSteps(ENTITY_TYPES).map((step) => clause('type', either(step), 1));
  const filter = types ? [`+${clause('type', either(types), 0)}`] : [];
  return [`+(${clauses.join(' ')})`, ...prominent, ...filter].join(' ');
}
