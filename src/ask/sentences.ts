import type { Language } from '../model/schema.generated.js';

/** What sentences are made of, in both languages. */

export function distinct<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}

/** `A`, `A och B`, `A, B och C`. */
export function listed(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? '';
  const and = language === 'SV' ? 'och' : 'and';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** `A; B; C`: for long members that hold commas of their own. */
export function enumerated(words: readonly string[]): string {
  return words.join('; ');
}

/** A name in the quotation marks of the language. */
export function quoted(name: string, language: Language): string {
  return language === 'SV' ? `”${name}”` : `“${name}”`;
}

export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A sentence in the language. */
export function inLanguage(language: Language, swedish: string, english: string): string {
  return language === 'SV' ? swedish : english;
}

/** What sources say, a sentence each; where they say nothing, the sentence that says so. */
export function toldOr(told: readonly string[], language: Language, swedish: string, english: string): string {
  return told.length > 0 ? told.join(' ') : inLanguage(language, swedish, english);
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  SV: 'januari februari mars april maj juni juli augusti september oktober november december'.split(' '),
  EN: 'January February March April May June July August September October November December'.split(' '),
};

/** `10 mars 2022 (2022-03-10)`, `mars 2022`, `2022`: as exact as the source. */
export function dated(date: string, language: Language): string {
  const [year, month, day] = date.split('-');
  const name = MONTHS[language][Number(month) - 1];
  if (name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year} (${date})`;
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
        ? inLanguage(language, `från och med ${dated(from, language)}`, `from ${dated(from, language)}`)
        : to !== null
          ? inLanguage(language, `till och med ${dated(to, language)}`, `until ${dated(to, language)}`)
          : undefined;
  if (bounds === undefined) return label ?? undefined;
  return label === null || label === from || bounds.includes(label) ? bounds : `${bounds}, ”${label}”`;
}

/** `1 800`, `0,5`: as Swedes write numbers; in English as well, since the names in the graph do. */
export function number(value: number): string {
  const [whole, part] = String(value).split('.');
  const grouped = (whole ?? '').replace(/\B(?=(\d{3})+$)/g, ' ');
  return part === undefined ? grouped : `${grouped},${part}`;
}
