import type { ErrorCode, Expected, Reason } from '../model/refusal.js';
import type { Language } from '../model/schema.generated.js';
import type { Heading, Refusals } from './refusals.js';
import { ABSENCES, REFUSALS } from './words.js';

const HEADINGS: Readonly<Record<ErrorCode, Heading>> = {
  GRAPHQL_PARSE_FAILED: 'failed',
  GRAPHQL_VALIDATION_FAILED: 'failed',
  OPERATION_RESOLUTION_FAILURE: 'failed',
  BAD_REQUEST: 'badAddress',
  BAD_USER_INPUT: 'badAddress',
  BAD_PAGE_SIZE: 'badAddress',
  BAD_CURSOR: 'badAddress',
  NOT_FOUND: 'notFound',
  OPERATION_TOO_LARGE: 'tooLarge',
  DATABASE_UNAVAILABLE: 'away',
  TIMEOUT: 'away',
  INTERNAL_SERVER_ERROR: 'failed',
};

/** A reason, or what has a code and nothing more to say. */
export type Told = Reason | { code: Exclude<ErrorCode, Reason['code']> };

/** What refusals with that code are about, as a heading. */
export const headingSaid = ({ code }: Told, language: Language): string => REFUSALS[language].headings[HEADINGS[code]];

/** What a value should have been: `en dag som finns, till exempel 2022-03-10`. */
export function expectedSaid(expected: Expected, language: Language): string {
  const words = REFUSALS[language].expected;
  switch (expected.is) {
    case 'FROM_TO':
      return words.fromTo(expected.least, expected.most);
    case 'AT_MOST':
      return words.atMost[expected.of](expected.most);
    case 'ID_OF':
      return words.idOf[expected.expected];
    case 'ONE_OF':
      return words.oneOf(expected.values);
    case 'LANGUAGE':
      return words.language(expected.tags);
    case 'DAY':
      return words.day;
    case 'ADDRESS_HERE':
      return words.addressHere;
  }
}

/** What an argument was, where that is known. */
export const givenAs = ({ given, expected }: Extract<Reason, { code: 'BAD_USER_INPUT' }>): string | undefined =>
  given ?? (expected.is === 'ID_OF' ? expected.id : undefined);

/** As much of a value as is told again. */
const LONGEST_TOLD = 60;
const brief = (text: string): string => (text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text);

function badPageSize(
  { given, most }: Extract<Told, { code: 'BAD_PAGE_SIZE' }>,
  { badValue, expected }: Refusals,
): string {
  const [[argument = '', length] = [], other] = Object.entries(given);
  if (other) return badValue(other[0], String(other[1]), expected.without(argument));
  return badValue(argument, String(length), expected.fromTo(1, most));
}

/** Why something is not shown, in one or two sentences. */
export function refusalSaid(told: Told, language: Language): string {
  const words = REFUSALS[language];
  switch (told.code) {
    case 'NOT_FOUND':
      return ABSENCES[language].notThere(told.id);
    case 'BAD_USER_INPUT':
      return words.badValue(told.argument, givenAs(told), expectedSaid(told.expected, language));
    case 'BAD_PAGE_SIZE':
      return badPageSize(told, words);
    case 'BAD_CURSOR':
      return words.badValue(told.argument, brief(told.given), words.expected.pageOfThisList);
    case 'OPERATION_TOO_LARGE':
      return words.tooLarge[told.what](told.atMost);
    case 'DATABASE_UNAVAILABLE':
      return words.unavailable;
    case 'TIMEOUT':
      return words.tooLong;
    case 'BAD_REQUEST':
      return words.unreadable;
    case 'GRAPHQL_PARSE_FAILED':
    case 'GRAPHQL_VALIDATION_FAILED':
    case 'OPERATION_RESOLUTION_FAILURE':
    case 'INTERNAL_SERVER_ERROR':
      return words.failed;
  }
}
