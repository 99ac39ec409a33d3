import type { Language } from '../model/schema.generated.js';
import { OF_SOURCES } from './language.js';
import type { Setting } from './setting.js';
import { SETTINGS } from './words.js';

/** How a language writes what is no word of its own: lists, names, numbers, dates. */

/** A formatter for each language, made when it is first asked for: to make one takes longer than to use it. */
function forEach<Formatter>(make: (setting: Setting) => Formatter): (language: Language) => Formatter {
  const made = new Map<Language, Formatter>();
  return (language) => {
    const known = made.get(language) ?? make(SETTINGS[language]);
    made.set(language, known);
    return known;
  };
}

const lists = {
  and: forEach(({ locale }) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: forEach(({ locale }) => new Intl.ListFormat(locale, { type: 'disjunction' })),
};
const numbers = forEach(({ locale }) => new Intl.NumberFormat(locale));
/** To the last digit. */
const exactNumbers = forEach(({ locale }) => new Intl.NumberFormat(locale, { maximumFractionDigits: 20 }));
const shares = forEach(({ locale }) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }));
const days = forEach(({ locale }) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' }));
const months = forEach(
  ({ locale }) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
);

/** `A`, `A och B`, `A, B och C`; with `or` the last after `eller`. */
export const listed = (words: readonly string[], language: Language, joinedBy: 'and' | 'or' = 'and'): string =>
  lists[joinedBy](language).format(words);

/** A name in the quotation marks of the language: ”så” and “so”. */
export function quoted(name: string, language: Language): string {
  const [before, after] = SETTINGS[language].quotes;
  return before + name + after;
}

/** `150 000` and `150,000`. */
export const numberWritten = (value: number, language: Language): string => numbers(language).format(value);

/** `1 800` and `0,5`: as the sources write numbers, with spaces that a search finds and a line may break at. */
export const numberAsInSources = (value: number): string =>
  exactNumbers(OF_SOURCES).format(value).replaceAll(/\s/gu, ' ');

/** A share of one as a percentage with at most one decimal: `12,5 %` and `12.5%`. */
export const shareWritten = (share: number, language: Language): string => shares(language).format(share);

/** `10 mars 2022`, `mars 2022`, `2022`: as exact as it is given, as `2022-03-10`, `2022-03` or `2022`. Other text is given back. */
export function dateWritten(date: string, language: Language): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return days(language).format(new Date(date));
  return /^\d{4}-\d{2}$/.test(date) ? months(language).format(new Date(date)) : date;
}
