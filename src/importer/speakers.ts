import { FIRST_DAY, LAST_DAY } from '../model/dates.js';
import type { DerivedRelation, FactRecord, Recording } from './recording.js';

/** Whether a membership held on a day of the meeting, as far as sources date them. */
function heldAt({ properties: { first = FIRST_DAY, last = LAST_DAY } }: FactRecord, meeting: FactRecord['properties']) {
  const { dateFirst = FIRST_DAY, dateLast = LAST_DAY } = meeting;
  return String(first) <= String(dateLast) && String(last) >= String(dateFirst);
}

/**
 * For whom those spoke who were called to meetings: as is said of the meeting, and as members of the body that met were there
 * on behalf of another; whoever took a member's place spoke for the same.
 */
export function speakers({ entities, facts, relations }: Recording): DerivedRelation[] {
  const bodies = new Map(relations.flatMap(({ type, from, to }) => (type === 'MEETING_OF' ? [[from, to]] : [])));
  const memberships = new Map<string, FactRecord[]>();
  for (const fact of facts) {
    const { member, body, onBehalfOf } = fact.ends;
    if (fact.type !== 'Membership' || !member || !body || !onBehalfOf) continue;
    const key = `${member} ${body}`;
    memberships.set(key, [...(memberships.get(key) ?? []), fact]);
  }
  return facts.flatMap((from): DerivedRelation[] => {
    if (from.type !== 'Attendance') return [];
    const { person, substitutesFor, meeting = '', onBehalfOf } = from.ends;
    const date = entities.get(meeting)?.properties ?? {};
    const asMembers = [person, substitutesFor].flatMap((one) =>
      (memberships.get(`${one} ${bodies.get(meeting)}`) ?? []).filter((fact) => heldAt(fact, date)),
    );
    const bodiesSpokenFor = new Set([onBehalfOf, ...asMembers.map(({ ends }) => ends.onBehalfOf)]);
    return [...bodiesSpokenFor].flatMap((to) => (to === undefined ? [] : [{ type: 'SPEAKS_FOR', from, to }]));
  });
}
