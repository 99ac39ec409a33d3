import { analyse, wholeForms } from './words.js';

/** What stands before a stored word that is a whole name, and before one that stands in the description alone. */
export const WHOLE = '=';
export const DESCRIBED = '-';

export interface Described {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly abbreviation?: string | undefined;
  readonly description?: string | undefined;
}

/**
 * The words of an entity as they are stored for the full-text index, sorted and joined by spaces. A word of its names
 * stands bare, one that only its description has after a `-`, and a whole name, with `_` between its words, after a `=`.
 */
export function storedWords({ name, aliases, abbreviation, description = '' }: Described): string {
  const names = [name, ...aliases, ...(abbreviation === undefined ? [] : [abbreviation])];
  const named = new Set(names.flatMap(analyse));
  const whole = new Set(names.flatMap(wholeForms));
  const described = analyse(description).filter((word) => !named.has(word));
  return [...named, ...[...whole].map((word) => WHOLE + word), ...described.map((word) => DESCRIBED + word)]
    .sort()
    .join(' ');
}
