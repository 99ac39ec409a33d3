import { firstDay, type PartialDate } from '../model/dates.js';
import type { CitationRecord, Recording } from './recording.js';

/** When sources state something: the dates of those that have one. */
export interface SourceDates {
  /** The date of the earliest. */
  statedOn: PartialDate | undefined;
  /** The latest date, that on which a page without a date of its own was read among them. */
  lastStatedOn: PartialDate | undefined;
}

/** The earlier day first; of dates that begin on one day, the most exact. */
const earlier = (a: PartialDate, b: PartialDate): number =>
  firstDay(a) === firstDay(b) ? b.length - a.length : firstDay(a) < firstDay(b) ? -1 : 1;

/**
 * The dates of the documents that state something. A page that was merely read on a day (`readOn`) says nothing of from
 * when: it is no date of a statement, but tells how fresh the knowledge is.
 */
export function datesOf(citations: readonly CitationRecord[], { entities }: Pick<Recording, 'entities'>): SourceDates {
  const dates = (key: string): PartialDate[] =>
    citations.flatMap(({ document }) => {
      const date = entities.get(document)?.properties[key];
      return typeof date === 'string' ? [date] : [];
    });
  const own = dates('date').sort(earlier);
  return { statedOn: own[0], lastStatedOn: [...own, ...dates('readOn')].sort(earlier).at(-1) };
}
