import { isSubject } from '../model/entities.js';
import type { RelationType } from '../model/relationships.js';
import { ResponsibilityRole } from '../model/schema.generated.js';
import { FARTHEST_WHOLE } from '../model/wholes.js';
import type { DerivedRelation, Recording } from './recording.js';

function grouped(pairs: Iterable<readonly [string, string]>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of pairs) {
    const known = groups.get(from);
    if (known) known.push(to);
    else groups.set(from, [to]);
  }
  return groups;
}

/**
 * Who owns each subject, by rules 1 to 4 of docs/responsibility.md and of any time: whoever is named for it, else for the
 * nearest whole that has an owner; a plan that names none is owned by the body whose plan it is.
 */
export function owners({ entities, relations, facts }: Recording): DerivedRelation[] {
  const plain = (type: RelationType) =>
    grouped(relations.flatMap((one): [string, string][] => (one.type === type ? [[one.from, one.to]] : [])));
  const [wholes, bodies] = [plain('PART_OF'), plain('PLAN_OF')];
  const named = grouped(
    facts.flatMap(({ type, ends: { subject, party }, properties }): [string, string][] =>
      type === 'Responsibility' && properties.role === ResponsibilityRole.OWNER && subject && party
        ? [[subject, party]]
        : [],
    ),
  );
  const ownersOf = (subject: string): readonly string[] => {
    const seen = new Set([subject]);
    let level = [subject];
    for (let steps = 0; steps <= FARTHEST_WHOLE && level.length > 0; steps += 1) {
      const found = level.flatMap((id) => named.get(id) ?? bodies.get(id) ?? []);
      if (found.length > 0) return found;
      level = level.flatMap((id) => wholes.get(id) ?? []).filter((id) => !seen.has(id));
      for (const id of level) seen.add(id);
    }
    return [];
  };
  return [...entities.values()].flatMap(({ id: from, type }) =>
    isSubject(type) ? [...new Set(ownersOf(from))].map((to) => ({ type: 'OWNED_BY', from, to })) : [],
  );
}
