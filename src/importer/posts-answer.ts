import { FIRST_DAY, LAST_DAY } from '../model/dates.js';
import type { DerivedRelation, FactRecord, Recording } from './recording.js';

/** The days from which and to which facts held together; nothing where they never did. */
function together(...facts: readonly FactRecord[]): { first: string; last: string } | undefined {
  const [first = FIRST_DAY] = facts
    .map(({ properties }) => String(properties.first ?? FIRST_DAY))
    .sort()
    .reverse();
  const [last = LAST_DAY] = facts.map(({ properties }) => String(properties.last ?? LAST_DAY)).sort();
  return first <= last ? { first, last } : undefined;
}

/** Through whom a post bears its responsibilities: its body, and whoever held it, for the time that both held. */
export function borneThrough({ facts, relations }: Recording): DerivedRelation[] {
  const bodies = new Map(relations.flatMap(({ type, from, to }) => (type === 'POST_OF' ? [[from, to]] : [])));
  const holders = new Map<string, FactRecord[]>();
  for (const fact of facts) {
    const { post, member } = fact.ends;
    if (fact.type !== 'Membership' || !post || !member) continue;
    holders.set(post, [...(holders.get(post) ?? []), fact]);
  }
  return facts.flatMap((from): DerivedRelation[] => {
    const { party } = from.ends;
    const body = party === undefined ? undefined : bodies.get(party);
    if (from.type !== 'Responsibility' || party === undefined || body === undefined) return [];
    const through = (to: string | undefined, properties: ReturnType<typeof together>): DerivedRelation[] =>
      to !== undefined && properties ? [{ type: 'BORNE_THROUGH', from, to, properties }] : [];
    const held = (holders.get(party) ?? []).flatMap((fact) => through(fact.ends.member, together(from, fact)));
    return [...through(body, together(from)), ...held];
  });
}
