import { isPartialDate } from '../model/dates.js';
import { asked } from './phrasing.js';

/** A date of a question: `2022-03-10`, `2022-03`, `2022`; or a day or month of a year that is not said: `--03-10`, `--03`. */
export type DateAsked = string;

const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['april', 'apr'],
  ['maj', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augusti', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const LIGHT = new Set('den det de the of on in i under ar year mars_month th st nd rd'.split(' '));
const padded = (number: number): string => String(number).padStart(2, '0');

/** Reads `10 mars`, `den 10 mars 2022`, `March 10, 2022`, `10th of March`, `mars 2022`, `2022-03-10`, `2022`; else nothing. */
export function readDate(text: string): DateAsked | undefined {
  const words = asked(text).folded.filter((word) => !LIGHT.has(word));
  const digits = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(words.join('-').replaceAll(' ', ''));
  if (digits) {
    const date = digits.slice(1).join('-');
    return isPartialDate(date) ? date : undefined;
  }
  let [year, month, day]: (number | undefined)[] = [];
  for (const word of words) {
    const named = MONTHS.findIndex((names) => names.includes(word));
    const number = /^(\d{1,4})(?:e|a|st|nd|rd|th)?$/.exec(word)?.[1];
    if (named >= 0 && month === undefined) month = named + 1;
    else if (number?.length === 4 && year === undefined) year = Number(number);
    else if (number !== undefined && number.length <= 2 && day === undefined) day = Number(number);
    else return undefined;
  }
  if (day !== undefined && month === undefined) return undefined;
  if (year === undefined && month === undefined) return undefined;
  const date = [String(year ?? 2020), month, day]
    .flatMap((one) => one ?? [])
    .map((one) => (typeof one === 'number' ? padded(one) : one))
    .join('-');
  if (!isPartialDate(date)) return undefined;
  return year === undefined ? `-${date.slice(4)}` : date;
}

/** Whether something of `date`, as exact as its source, is of the time asked for. */
export function isOf(date: string | null, wanted: DateAsked): boolean {
  if (date === null) return false;
  return wanted.startsWith('--')
    ? date.slice(5).startsWith(wanted.slice(2)) && date.length > 4
    : date.startsWith(wanted);
}
