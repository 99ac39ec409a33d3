/** A date as exact as its source: `2022`, `2022-03` or `2022-03-10`. */
export type PartialDate = string;
/** A day: `2022-03-10`. */
export type Day = string;

/** The days before and after which nothing is recorded: what an open bound is stored as. */
export const FIRST_DAY: Day = '0000-01-01';
export const LAST_DAY: Day = '9999-12-31';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the text is a date that exists, of any of the three exactnesses: `2022-02-30` does not. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [, year, month, day] = match.map(Number);
  if (match[2] === undefined) return true;
  if (month === undefined || month < 1 || month > 12) return false;
  return match[3] === undefined || (day !== undefined && day >= 1 && day <= daysInMonth(Number(year), month));
}

/** Whether the text is a day that exists. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text);
}

/** The first day of a coarse date; an open bound's is {@link FIRST_DAY}. */
export function firstDay(date: PartialDate | undefined): Day {
  if (date === undefined) return FIRST_DAY;
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day of a coarse date; an open bound's is {@link LAST_DAY}. */
export function lastDay(date: PartialDate | undefined): Day {
  if (date === undefined) return LAST_DAY;
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** The day before a day; none is before {@link FIRST_DAY}. */
export function dayBefore(day: Day): Day {
  if (day <= FIRST_DAY) return FIRST_DAY;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
