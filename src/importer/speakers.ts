import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../model/dates.js';
import type { DerivedRelation, FactRecord, Recording } from './recording.js';

/** Whether a membership may have held when a body met: no source says that it had not begun, or was over. */
function heldAt({ properties: { validFrom, validTo, ended } }: FactRecord, meeting: FactRecord['properties']): boolean {
  const { dateFirst = FIRST_DAY, dateLast = LAST_DAY } = meeting;
  const [from, to] = [validFrom, validTo].map((date) => (typeof date === 'string' ? date : undefined));
  if (ended === true && to === undefined) return false;
  return firstDay(from) <= String(dateLast) && lastDay(to) >= String(dateFirst);
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
