/** The two languages in which answers are told. */
export type Language = 'SV' | 'EN';

/** `A`, `A och B`, `A, B och C`. */
export function listed(words: readonly string[], language: Language): string {
  const and = language === 'SV' ? ' och ' : ' and ';
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : words.slice(0, -1).join(', ') + and + last;
}

export const quoted = (name: string): string => `”${name}”`;
