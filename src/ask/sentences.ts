import { isDay } from '../model/dates.js';
import type { Language } from '../model/schema.generated.js';
import { ANSWER_WORDS } from '../words/words.js';
import { dateWritten } from '../words/writing.js';

/** What sentences are made of, in both languages. */

export function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

/** `A; B; C`: for long members that hold commas of their own. */
export function enumerated(words: readonly string[]): string {
  return words.join('; ');
}

/** A sentence in the language; in English where it is neither of the two in which questions are understood. */
export function inLanguage(language: Language, swedish: string, english: string): string {
  const said: Partial<Record<Language, string>> = { SV: swedish, EN: english };
  return said[language] ?? english;
}

/** What sources say, a sentence each; where they say nothing, the sentence that says so. */
export function toldOr(told: readonly string[], language: Language, swedish: string, english: string): string {
  return told.length > 0 ? told.join(' ') : inLanguage(language, swedish, english);
}

/** `10 mars 2022 (2022-03-10)`, `mars 2022`, `2022`: as exact as the source. */
export function dated(date: string, language: Language): string {
  const written = dateWritten(date, language);
  return isDay(date) ? `${written} (${date})` : written;
}

export interface Period {
  from: string | null;
  to: string | null;
  label: string | null;
}

/** The time, as exact as its source, with the source's own words where they are others. */
export function time(period: Period | null, language: Language): string | undefined {
  if (period === null) return undefined;
  const { from, to, label } = period;
  const bounds =
    from !== null && to !== null
      ? from === to
        ? dated(from, language)
        : `${dated(from, language)}–${dated(to, language)}`
      : from !== null
        ? ANSWER_WORDS[language].since(dated(from, language))
        : to !== null
          ? ANSWER_WORDS[language].until(dated(to, language))
          : undefined;
  if (bounds === undefined) return label ?? undefined;
  return label === null || label === from || bounds.includes(label) ? bounds : `${bounds}, ”${label}”`;
}
