import { AffiliationKind, ResponsibilityRole } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import { type Gone, goneParties } from '../lives.js';
import type { CitationRecord } from '../recording.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

interface Owner {
  party: string;
  hasCeased: boolean;
  citations: readonly CitationRecord[];
}

/** Who is named as owner of the very subject; of a plan that names none, the body whose plan it is. */
function ownersOf(known: Known, id: string, gone: ReadonlyMap<string, Gone>): Owner[] {
  const named = known
    .facts('Responsibility', 'subject', id)
    .filter(({ properties }) => properties.role === ResponsibilityRole.OWNER)
    .map(({ ends: { party = '' }, properties: { ended, validTo }, citations }) => {
      const hasCeased = (ended === true || gone.has(party)) && validTo === undefined;
      return { party, hasCeased, citations };
    });
  if (named.length > 0) return named;
  const citations = known.entity(id)?.citations ?? [];
  return known.to('PLAN_OF', id).map((party) => ({ party, hasCeased: gone.has(party), citations }));
}

/** Whether a source says who took over from the party, or from the body that it is a post in. */
function isReplaced(known: Known, party: string): boolean {
  return [party, ...known.to('POST_OF', party)].some((id) =>
    known.facts('Affiliation', 'from', id).some(({ properties }) => properties.kind === AffiliationKind.REPLACED_BY),
  );
}

/** Every owner that sources name for the subject itself is no more, or owns it no longer, and none says who took over. */
export const ownerCeased: Rule = {
  kind: 'OWNER_CEASED',
  find(known) {
    const gone = goneParties(known.recording);
    return [...known.recording.entities.values()].flatMap(({ id, name }) => {
      const owners = ownersOf(known, id, gone);
      const isOwned = owners.length === 0 || owners.some(({ hasCeased }) => !hasCeased);
      if (isOwned || owners.some(({ party }) => isReplaced(known, party))) return [];
      return owners.map(({ party, citations }) => ({
        about: [id, party],
        name: FOUND_GAPS.ownerCeased(name, known.entity(party)?.name ?? party),
        citations,
      }));
    });
  },
};
