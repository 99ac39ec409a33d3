import type { Expected, Reason } from '../model/refusal.js';

/** What a refusal is about, in its heading. */
export type Heading = 'notFound' | 'badAddress' | 'tooLarge' | 'away' | 'failed';

/** Why something is not shown, told to who asked for it. */
export interface Refusals {
  headings: Readonly<Record<Heading, string>>;
  /** A parameter that is something else than it should be; `value` where it is known. */
  badValue: (name: string, value: string | undefined, expected: string) => string;
  /** The most that there may be of each at once. */
  tooLarge: Readonly<Record<Extract<Reason, { code: 'OPERATION_TOO_LARGE' }>['what'], (atMost: number) => string>>;
  unavailable: string;
  tooLong: string;
  unreadable: string;
  failed: string;
  /** What a value should have been: after `Det ska vara` and `It must be`. */
  expected: {
    fromTo: (least: number, most: number) => string;
    atMost: Readonly<Record<Extract<Expected, { is: 'AT_MOST' }>['of'], (most: number) => string>>;
    idOf: Readonly<Record<Extract<Expected, { is: 'ID_OF' }>['expected'], string>>;
    oneOf: (values: readonly string[]) => string;
    language: (tags: readonly string[]) => string;
    day: string;
    addressHere: string;
    /** Left out where another is given. */
    without: (other: string) => string;
    /** Where a list goes on. */
    pageOfThisList: string;
  };
}
