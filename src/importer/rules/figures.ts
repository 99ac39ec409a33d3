import { FIRST_DAY, LAST_DAY } from '../../model/dates.js';
import type { EntityRecord } from '../recording.js';
import type { Rule } from './rule.js';

/** Money whose parts do not make the whole: all amounts known, exact and in one currency, and another sum. */
export const partsDoNotMakeTheWhole: Rule = {
  kind: 'FIGURES_DISAGREE',
  find: (known) =>
    known.all('Funding').flatMap((whole) => {
      const parts = known
        .from('PART_OF', whole.id)
        .map((id) => known.entity(id))
        .filter((part): part is EntityRecord => part?.type === 'Funding');
      const all = [whole, ...parts];
      const comparable =
        parts.length > 1 &&
        all.every(({ properties }) => typeof properties.amount === 'number' && properties.approximate !== true) &&
        new Set(all.map(({ properties }) => properties.currency)).size === 1;
      const sum = parts.reduce((total, { properties }) => total + Number(properties.amount), 0);
      if (!comparable || sum === whole.properties.amount) return [];
      return [
        {
          about: all.map(({ id }) => id),
          name: `Delarna gör inte det hela: ${whole.name}`,
          description: `Delarna är tillsammans ${sum}, det hela är ${String(whole.properties.amount)}.`,
          citations: all.flatMap(({ citations }) => citations),
        },
      ];
    }),
};

const day = (entity: EntityRecord, bound: string, otherwise: string): string =>
  String(entity.properties[bound] ?? otherwise);

/** A period or deadline of something that lies outside the period of the plan that it is part of. */
export const periodOutsideItsPlans: Rule = {
  kind: 'WRONG_PERIOD',
  find: (known) =>
    [...known.recording.entities.values()].flatMap((subject) => {
      const plan = known
        .wholes(subject.id)
        .slice(1)
        .map((id) => known.entity(id))
        .find(
          (whole) => whole?.type === 'Plan' && (whole.properties.periodFrom ?? whole.properties.periodTo) !== undefined,
        );
      if (!plan) return [];
      const [first, last] = [day(plan, 'periodFirst', FIRST_DAY), day(plan, 'periodLast', LAST_DAY)];
      const begins = day(subject, 'periodFrom', '') === '' ? undefined : day(subject, 'periodFirst', FIRST_DAY);
      const ends = day(subject, 'periodTo', '') === '' ? undefined : day(subject, 'periodLast', LAST_DAY);
      const due = subject.properties.deadline === undefined ? undefined : day(subject, 'deadlineLast', LAST_DAY);
      const isOutside = [begins, ends, due].some((bound) => bound !== undefined && (bound < first || bound > last));
      if (!isOutside) return [];
      return [
        {
          about: [subject.id, plan.id],
          name: `Tiden ligger utanför planens: ${subject.name}`,
          description: `Planen ${plan.name} gäller ${first}–${last}.`,
          citations: subject.citations,
        },
      ];
    }),
};
