import type { Known } from './known.js';
import type { FoundGap } from './rule.js';

/** What something is part of, itself included: a subject's wholes, a post's body. */
function around(known: Known, id: string): ReadonlySet<string> {
  return new Set([...known.wholes(id), ...known.to('POST_OF', id)]);
}

/**
 * Whether a gap that a person noted already tells what a rule has found: it is of the same kind, and about the thing that
 * the found one is named after, whatever else it is about; or about nothing but what the found one is about and the wholes
 * of that, as a gap about a plan tells of all the goals in it. Both read, a steward would mend one thing twice.
 */
export function alreadyTold(known: Known, kind: string): (found: FoundGap) => boolean {
  const noted = known
    .all('Gap')
    .filter(({ properties }) => properties.gapKind === kind)
    .map(({ id }) => known.to('ABOUT', id));
  return ({ about }) => {
    const [subject] = about;
    if (subject === undefined) return false;
    const meant = new Set([...about, ...around(known, subject)]);
    return noted.some((things) => things.includes(subject) || things.every((thing) => meant.has(thing)));
  };
}
