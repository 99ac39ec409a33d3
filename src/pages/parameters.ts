import type { Theme } from '../chart/chart.js';
import { isDay } from '../model/dates.js';
import type { View } from './view.js';

/** What a query string gave: of a parameter that is there twice, the first; of one that is a list, all, joined by commas. */
export type Given = Readonly<Record<string, string | undefined>>;

/** A parameter that is wrong: the answer is a page with status 400 that names it. */
export class BadParameter extends Error {
  constructor(
    readonly parameter: string,
    readonly value: string,
    readonly expected: { readonly SV: string; readonly EN: string },
  ) {
    super(`${parameter}: expected ${expected.EN}`);
    this.name = 'BadParameter';
  }
}

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

/** The language asked for; Swedish where it is none of the two, so that even an error has one. */
export const languageOf = ({ lang }: Given): View['language'] => (lang === 'en' ? 'EN' : 'SV');

/** Language and day. Throws a {@link BadParameter}. */
export function viewOf(query: Given): View {
  const { lang, asOf } = query;
  if (lang !== undefined && lang !== 'sv' && lang !== 'en')
    throw new BadParameter('lang', lang, { SV: 'sv eller en', EN: 'sv or en' });
  if (asOf !== undefined && asOf !== '' && !isDay(asOf))
    throw new BadParameter('asOf', asOf, {
      SV: 'en dag som finns, till exempel 2022-03-10',
      EN: 'a day that exists, such as 2022-03-10',
    });
  return { language: languageOf(query), asOf: asOf === '' ? undefined : asOf };
}

/** A whole number within bounds, or the default. Throws a {@link BadParameter}. */
export function wholeNumber(query: Given, name: string, least: number, most: number, otherwise: number): number {
  const value = query[name];
  if (value === undefined || value === '') return otherwise;
  const number = /^\d{1,6}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new BadParameter(name, value, {
    SV: `ett heltal från ${least} till ${most}`,
    EN: `a whole number from ${least} to ${most}`,
  });
}

/** One of a closed set of words, or nothing. Throws a {@link BadParameter}. */
export function oneOf<const Word extends string>(query: Given, name: string, words: readonly Word[]): Word | undefined {
  const value = query[name];
  if (value === undefined || value === '') return undefined;
  const found = words.find((word) => word === value);
  if (found !== undefined) return found;
  const expected = words.join(', ');
  throw new BadParameter(name, value, { SV: `något av ${expected}`, EN: `one of ${expected}` });
}

/** Several of a closed set of words, joined by commas, or nothing. Throws a {@link BadParameter}. */
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
