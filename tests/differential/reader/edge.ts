import type { Properties } from '../../../src/importer/recording.js';
import { FIRST_DAY, LAST_DAY } from '../../../src/model/dates.js';

/** That two are joined; `first` and `last` where it held for a time. */
export interface Edge {
  type: string;
  from: string;
  to: string;
  first: string;
  last: string;
}

/** The bounds of what no source limits. */
export const ALWAYS = { first: FIRST_DAY, last: LAST_DAY };

/** The days from which and to which a fact held. */
export function heldDays(properties: Properties): { first: string; last: string } {
  return { first: String(properties.first ?? FIRST_DAY), last: String(properties.last ?? LAST_DAY) };
}
