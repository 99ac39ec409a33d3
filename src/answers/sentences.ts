import type { Language } from '../model/schema.generated.js';
/** `A`, `A och B`, `A, B och C`; with `or` the last after `eller`. */
export function listed(words: readonly string[], language: Language, joinedBy: 'and' | 'or' = 'and'): string {
  const swedish = joinedBy === 'and' ? 'och' : 'eller';
  const last = words.at(-1) ?? '';
  const joint = language === 'SV' ? swedish : joinedBy;
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joint} ${last}`;
}

/** A name in the quotation marks of the language: ”så” and “so”. */
export function quoted(name: string, language: Language): string {
  return language === 'SV' ? `”${name}”` : `“${name}”`;
}

export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** The time for which something held, as exact as its source; nothing where it has no bounds. */
export function stretch(from: string | null, to: string | null, language: Language): string | undefined {
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return `${language === 'SV' ? 'från och med' : 'from'} ${from}`;
  if (to !== null) return `${language === 'SV' ? 'till och med' : 'until'} ${to}`;
  return undefined;
}
