import { BodyKind, PlanKind, ResponsibilityRole } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import type { EntityRecord } from '../recording.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

/** In which roles the parties of an agreement stand: they take part in it, decide on it or answer for it. */
const PARTIES: ReadonlySet<unknown> = new Set([
  ResponsibilityRole.PARTICIPATING,
  ResponsibilityRole.DECIDING,
  ResponsibilityRole.OWNER,
]);

function partiesOf(known: Known, { id }: EntityRecord): EntityRecord[] {
  const named = known
    .facts('Responsibility', 'subject', id)
    .filter(({ properties }) => PARTIES.has(properties.role))
    .flatMap(({ ends }) => ends.party ?? []);
  return [...new Set(named)].flatMap((party) => known.entity(party) ?? []);
}

/** An agreement of which no source names two parties. Organisations in the plural are more than one. */
export const agreementWithoutParties: Rule = {
  kind: 'AGREEMENT_WITHOUT_PARTIES',
  find: (known) =>
    known
      .all('Plan')
      .filter(({ properties }) => properties.planKind === PlanKind.AGREEMENT)
      .flatMap((agreement) => {
        const parties = partiesOf(known, agreement);
        if (parties.length > 1 || parties.some(({ properties }) => properties.bodyKind === BodyKind.COLLECTIVE))
          return [];
        const { agreementWithoutParties: none, agreementWithOneParty: one } = FOUND_GAPS;
        return [
          {
            about: [agreement.id],
            name: (parties.length === 0 ? none : one)(agreement.name),
            citations: agreement.citations,
          },
        ];
      }),
};
