import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../model/dates.js';
import type { DerivedRelation, FactRecord, Recording } from './recording.js';

type Days = { first: string; last: string };

/** The days that are in all of them; none where the first is after the last. */
function inAll(all: readonly Days[]): Days {
  const [first = FIRST_DAY] = all
    .map((one) => one.first)
    .sort()
    .reverse();
  const [last = LAST_DAY] = all.map((one) => one.last).sort();
  return { first, last };
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The days for which sources say that it held; open where they say nothing. */
const stated = ({ properties: { validFrom, validTo } }: FactRecord): Days => ({
  first: firstDay(text(validFrom)),
  last: lastDay(text(validTo)),
});

/** The days on which it is in an answer with a day. */
const known = ({ properties: { first = FIRST_DAY, last = LAST_DAY } }: FactRecord): Days => ({
  first: String(first),
  last: String(last),
});

/** The days on which facts are in an answer together; nothing where sources say that they did not hold at one time. */
function together(...facts: readonly FactRecord[]): Days | undefined {
  const { first, last } = inAll(facts.map(stated));
  return first <= last ? inAll(facts.map(known)) : undefined;
}

/** Through whom a post bears its responsibilities: its body, and whoever held it, for the time that both held. */
export function borneThrough({ facts, relations }: Recording): DerivedRelation[] {
  const bodies = new Map(
    relations.flatMap(({ type, from, to }): [string, string][] => (type === 'POST_OF' ? [[from, to]] : [])),
  );
  const holders = new Map<string, FactRecord[]>();
  for (const fact of facts) {
    const { post, member } = fact.ends;
    if (fact.type !== 'Membership' || !post || !member) continue;
    // When a former holder held it, nobody says.
    if (fact.properties.ended === true && fact.properties.validTo === undefined) continue;
    holders.set(post, [...(holders.get(post) ?? []), fact]);
  }
  return facts.flatMap((from): DerivedRelation[] => {
    const { party } = from.ends;
    const body = party === undefined ? undefined : bodies.get(party);
    if (from.type !== 'Responsibility' || party === undefined || body === undefined) return [];
    const through = (to: string | undefined, properties: Days | undefined): DerivedRelation[] =>
      to !== undefined && properties ? [{ type: 'BORNE_THROUGH', from, to, properties: { ...properties } }] : [];
    const held = (holders.get(party) ?? []).flatMap((fact) => through(fact.ends.member, together(from, fact)));
    return [...through(body, together(from)), ...held];
  });
}
