import type { Relation } from '../model/relationship-rows.js';
import { RELATIONS, type RelationType } from '../model/relationships.js';
import { AffiliationKind, EntityType } from '../model/schema.generated.js';
import type { DerivedRelation, Recording } from './recording.js';

function places(type: RelationType): boolean {
  const row: Relation = RELATIONS[type];
  return row.places === true;
}

/** Where each entity belongs, one step out: what it is part of, whose plan, meeting or number it is, whose member a person is. */
function placesOf({ entities, relations, facts }: Recording): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const place = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined) return;
    const known = found.get(from);
    if (known) known.push(to);
    else found.set(from, [to]);
  };
  for (const { type, from, to } of relations) if (places(type)) place(from, to);
  for (const { type, ends, properties } of facts) {
    if (type === 'Affiliation' && properties.kind === AffiliationKind.PART_OF) place(ends.from, ends.to);
    // A body that is a member of another stays what it is; a person has no other whole.
    const isPerson = type === 'Membership' && entities.get(ends.member ?? '')?.type === EntityType.Person;
    if (isPerson) place(ends.member, ends.body);
  }
  return found;
}

/** What is around each entity, near and far, without itself; of a gap, the documents that it stands in too. */
export function surroundings(recording: Recording): DerivedRelation[] {
  const placed = placesOf(recording);
  const around = (start: string, further: readonly string[]): string[] => {
    const seen = new Set([start]);
    for (const id of seen) for (const place of placed.get(id) ?? []) seen.add(place);
    for (const id of further) seen.add(id);
    return [...seen].slice(1);
  };
  return [...recording.entities.values()].flatMap(({ id: from, type, citations }) => {
    const documents = type === EntityType.Gap ? citations.map(({ document }) => document) : [];
    return around(from, documents).map((to) => ({ type: 'LIES_WITHIN', from, to }));
  });
}
