import { EntityType } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import type { Rule } from './rule.js';

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
        return isByItself && isAmongGoals && known.to('SERVES', id).length === 0;
      })
      .map((task) => ({ about: [task.id], name: FOUND_GAPS.servesNothing(task.name), citations: task.citations }));
  },
};
