import type { Theme } from '../chart/chart.js';
import { isDay } from '../model/dates.js';
import { ADDRESS, type Expected, Refusal } from '../model/refusal.js';
import type { Language } from '../model/schema.generated.js';
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS, languageOfTag } from '../words/language.js';
import type { View } from './view.js';

/** What a query string gave: of a parameter that is there twice, the first; of one that is a list, all, joined by commas. */
export type Given = Readonly<Record<string, string | undefined>>;

/** A parameter that is wrong, as a refusal that names it. */
export const wrongParameter = (argument: string, given: string, expected: Expected): Refusal =>
  new Refusal({ code: 'BAD_USER_INPUT', field: ADDRESS, argument, given, expected });

/** Parameters that a form sends several times, once for each choice. */
const SEVERAL = ['kinds'];

/** The parameters of a request as text. */
export function given(query: unknown): Given {
  const all = typeof query === 'object' && query !== null ? Object.entries(query) : [];
  return Object.fromEntries(
    all.flatMap(([name, value]) => {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const text = SEVERAL.includes(name) ? values.map(String).join(',') : values[0];
      return typeof text === 'string' ? [[name, text.trim()]] : [];
    }),
  );
}

/** The language that a tag such as `en` or `en-GB` asks for. */
const languageAsked = ({ lang = '' }: Given): Language | undefined => languageOfTag(lang.toLowerCase().split('-')[0]);

/** The language asked for; the usual one where there is none of that tag, so that even an error has one. */
export const languageOf = (query: Given): Language => languageAsked(query) ?? DEFAULT_LANGUAGE;

/** Language and day. Throws a {@link Refusal}. */
export function viewOf(query: Given): View {
  const { lang, asOf } = query;
  if (lang !== undefined && lang !== '' && !languageAsked(query))
    throw wrongParameter('lang', lang, { is: 'LANGUAGE', tags: LANGUAGE_TAGS });
  if (asOf !== undefined && asOf !== '' && !isDay(asOf)) throw wrongParameter('asOf', asOf, { is: 'DAY' });
  return { language: languageOf(query), asOf: asOf === '' ? undefined : asOf };
}

/** A whole number within bounds, or the default. Throws a {@link Refusal}. */
export function wholeNumber(query: Given, name: string, least: number, most: number, otherwise: number): number {
  const value = query[name];
  if (value === undefined || value === '') return otherwise;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw wrongParameter(name, value, { is: 'FROM_TO', least, most });
}

/** One of a closed set of words, or nothing. Throws a {@link Refusal}. */
export function oneOf<const Word extends string>(query: Given, name: string, words: readonly Word[]): Word | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  throw wrongParameter(name, value, { is: 'ONE_OF', values: words });
}

/** Several of a closed set of words, joined by commas, or nothing. Throws a {@link Refusal}. */
export function severalOf<const Word extends string>(
  query: Given,
  name: string,
  words: readonly Word[],
): readonly Word[] | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  return value.split(',').flatMap((word) => oneOf({ [name]: word.trim() }, name, words) ?? []);
}

export const THEMES = ['auto', 'light', 'dark'] as const;

/** The theme that a frame has, even one in which an error is told: the reader's own unless it is given. */
export const themeOf = ({ theme }: Given): Theme => THEMES.find((one) => one === theme) ?? 'auto';
