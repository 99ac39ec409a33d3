import { FOUND_GAPS } from '../../words/words.js';
import type { Rule } from './rule.js';

/** A post whose holder no source names, a former one aside, and of which none says that it is vacant. */
export const unnamedPost: Rule = {
  kind: 'UNNAMED_POST',
  find: (known) =>
    known
      .all('Post')
      .filter(
        ({ id }) =>
          known.facts('Membership', 'post', id).every(({ properties }) => properties.ended === true) &&
          known.facts('Vacancy', 'post', id).length === 0,
      )
      .map((post) => ({
        about: [post.id],
        name: FOUND_GAPS.unnamedPost(post.name),
        citations: post.citations,
      })),
};

/**
 * A plan, agreement or report that others lean on and of which the graph knows nothing else: no time, nobody who answers
 * for it, no report, no money, no part, no decision, no link of its own.
 */
export const undefinedReference: Rule = {
  kind: 'UNDEFINED_REFERENCE',
  find: (known) =>
    known
      .all('Plan')
      .filter(({ id, properties }) => {
        const links = known.facts('Link', 'to', id);
        const isDecidedOn = links.some(({ ends: { from = '' } }) => known.entity(from)?.type === 'Decision');
        const isKnown =
          isDecidedOn ||
          properties.periodFrom !== undefined ||
          properties.periodTo !== undefined ||
          known.facts('Responsibility', 'subject', id).length > 0 ||
          known.facts('Link', 'from', id).length > 0 ||
          known.facts('Reporting', 'subject', id).length > 0 ||
          known.facts('Reporting', 'into', id).length > 0 ||
          known.from('PURPOSE', id).length > 0 ||
          known.from('PART_OF', id).length > 0 ||
          known.to('PART_OF', id).length > 0 ||
          known.to('PLAN_OF', id).length > 0;
        return links.length > 0 && !isKnown;
      })
      .map((plan) => ({
        about: [plan.id],
        name: FOUND_GAPS.undefinedReference(plan.name),
        citations: plan.citations,
      })),
};
