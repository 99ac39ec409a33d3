import type { Language } from '../../model/schema.generated.js';
import { listed } from '../../words/writing.js';
import { type DateAsked, isOf } from '../dates.js';
import type { Given, Slot, Told } from '../intent.js';
import { entity, ids } from '../intent.js';
import { inLanguage } from '../sentences.js';
import { BODIES } from './kinds.js';

/** What questions about a meeting have in common: whose, and when. */
export const MEETING_SLOTS: Readonly<Record<'body' | 'date', Slot>> = {
  body: entity(...BODIES),
  date: { is: 'DATE' },
};

/** `på mötet 10 mars`, `when VVG met on 10 March`: which meeting, at the end of a phrasing. */
export const AT_MEETING_SV =
  '[(på|vid|under|från|när|till)] [(det senaste|senaste)] [(mötet|möte|sammanträdet|sammanträde|mötesanteckningen|protokollet)] [med|i|av|för] [{body}] [möte|mötet|sammanträde|träffades|möttes] [(den|i)] {date}';
export const BODY_MEETING_SV =
  '(på|vid|under|från|när|i|till|av) [mötet (med|i|hos)|möte med|protokollet från|mötesanteckningen från] {body} [möte|mötet|sammanträde|sammanträdet|träffades]';
export const AT_MEETING_EN =
  '[(at|in|during|from|when|to)] [the] [{body}] [(met|meeting|meetings)] [of {body}] [of|on|in] {date}';
export const BODY_MEETING_EN =
  '(at|in|during|from|when|to) [the] [meeting (with|of|in)|minutes of|minutes from] {body} [(met|meeting|s meeting)]';

export interface Meeting {
  id: string;
  name: string;
  date: string | null;
}

/** The variables that choose the meetings: all of the body, in the time where the year is said. */
export function meetingVariables(given: Given): { body: string | null; from: string | null; to: string | null } {
  const date = given.dates.date;
  const isWhole = date !== undefined && !date.startsWith('--');
  return {
    body: ids(given, 'body')[0] ?? null,
    from: isWhole ? first(date) : null,
    to: isWhole ? last(date) : null,
  };
}

const first = (date: DateAsked): string =>
  `${date}-01-01`
    .slice(0, date.length === 4 ? 10 : date.length === 7 ? 10 : 10)
    .replace(/^(\d{4}-\d{2})-01-0.*$/, '$1-01');
const last = (date: DateAsked): string =>
  date.length === 10
    ? date
    : date.length === 7
      ? `${date}-${new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).getUTCDate()}`
      : `${date}-12-31`;

/** The meetings that are meant: those of the day, of which something that was asked for is told. */
export function meant<T extends Meeting>(all: readonly T[], given: Given, tells: (meeting: T) => boolean): T[] {
  const date = given.dates.date;
  const some = all.filter((meeting) => date === undefined || isOf(meeting.date, date));
  const telling = some.filter(tells);
  return telling.length > 0 ? telling : some;
}

/** The answer where no meeting or more than one fits: it asks which. */
export function whichMeeting(meetings: readonly Meeting[], language: Language): Told {
  const names = meetings.map(({ name }) => name);
  return {
    sentence:
      names.length === 0
        ? inLanguage(language, 'Jag hittar inget sådant möte i källorna.', 'I find no such meeting in the sources.')
        : inLanguage(
            language,
            `Vilket möte menas: ${listed(names, language)}?`,
            `Which meeting is meant: ${listed(names, language)}?`,
          ),
    isSaid: false,
    isOpen: true,
    entities: meetings.map(({ id }) => id),
    citations: [],
  };
}
