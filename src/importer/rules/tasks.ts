import { EntityType, LinkKind } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

/** Whether a source says what it is for, or what is to come of it. */
function isForSomething(known: Known, id: string): boolean {
  const links = known.facts('Link', 'from', id);
  return known.to('SERVES', id).length > 0 || links.some(({ properties }) => properties.kind === LinkKind.PREPARES);
}

/**
 * A mandate or an activity that stands by itself in a plan that has goals, and of which no source says what it is for. What
 * lies in an area, a goal, a programme or another task is for that.
 */
export const servesNothing: Rule = {
  kind: 'SERVES_NOTHING',
  find(known) {
    const withGoals = new Set(known.all('Goal').flatMap(({ id }) => known.wholes(id)));
    return [...known.all('Mandate'), ...known.all('Activity')]
      .filter(({ id }) => {
        const isByItself = known
          .wholes(id)
          .slice(1)
          .every((whole) => known.entity(whole)?.type === EntityType.Plan);
        const isAmongGoals = known.to('PART_OF', id).some((plan) => withGoals.has(plan));
        return isByItself && isAmongGoals && !isForSomething(known, id);
      })
      .map((task) => ({ about: [task.id], name: FOUND_GAPS.servesNothing(task.name), citations: task.citations }));
  },
};
