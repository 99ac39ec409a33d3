import { FIRST_DAY, firstDay, type PartialDate } from '../model/dates.js';
import { AffiliationKind, BodyStatus } from '../model/schema.generated.js';
import type { FactRecord, Recording } from './recording.js';
import { datesOf } from './source-dates.js';

/** That a party is no more. */
export interface Gone {
  /** The first day on which it was no more, as the source has it; nothing where it only says that it is. */
  on: PartialDate | undefined;
  /** The first day on which a source says that it was no more. */
  first: string;
}

/** From when a source says that a body is no more: it has been dissolved, or has handed over to another. */
function goneBy({ type, ends, properties, citations }: FactRecord, recording: Recording): [string, Gone] | undefined {
  const { validFrom } = properties;
  const on = typeof validFrom === 'string' ? validFrom : undefined;
  if (type === 'Standing' && properties.status === BodyStatus.DISSOLVED && ends.body !== undefined) {
    const stated = on ?? datesOf(citations, recording).statedOn;
    return [ends.body, { on, first: stated === undefined ? FIRST_DAY : firstDay(stated) }];
  }
  // Without a day it may only be about to.
  const isReplaced = type === 'Affiliation' && properties.kind === AffiliationKind.REPLACED_BY && on !== undefined;
  return isReplaced && ends.from !== undefined ? [ends.from, { on, first: firstDay(on) }] : undefined;
}

/** Whether a source says that the body had another status from a later day on: it was set up anew. */
function revived(body: string, { first }: Gone, { facts }: Recording): boolean {
  return facts.some(
    ({ type, ends, properties }) =>
      type === 'Standing' &&
      ends.body === body &&
      properties.status !== BodyStatus.DISSOLVED &&
      typeof properties.validFrom === 'string' &&
      firstDay(properties.validFrom) > first,
  );
}

/** The parties of which a source says that they are no more, by id: bodies, and the posts in them. */
export function goneParties(recording: Recording): ReadonlyMap<string, Gone> {
  const gone = new Map<string, Gone>();
  for (const fact of recording.facts) {
    const [body, one] = goneBy(fact, recording) ?? [];
    if (body === undefined || one === undefined || revived(body, one, recording)) continue;
    const known = gone.get(body);
    if (known === undefined || one.first < known.first) gone.set(body, one);
  }
  for (const { type, from, to } of recording.relations) {
    const body = gone.get(to);
    if (type === 'POST_OF' && body !== undefined && !gone.has(from)) gone.set(from, body);
  }
  return gone;
}
