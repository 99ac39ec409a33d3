import { isSubject } from '../model/entities.js';
import type { DerivedRelation } from './recording.js';
import type { Known } from './rules/known.js';

/** Who owns each subject, by rules 1 to 4 of docs/responsibility.md and of any time. */
export function owners(known: Known): DerivedRelation[] {
  return [...known.recording.entities.values()].flatMap(({ id: from, type }) =>
    isSubject(type) ? [...new Set(known.owners(from))].map((to) => ({ type: 'OWNED_BY', from, to })) : [],
  );
}
