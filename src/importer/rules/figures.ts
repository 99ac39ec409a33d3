import { firstDay, lastDay } from '../../model/dates.js';
import { LinkKind, SubjectStatus } from '../../model/schema.generated.js';
import { FOUND_GAPS } from '../../words/words.js';
import { numberAsInSources } from '../../words/writing.js';
import type { EntityRecord } from '../recording.js';
import type { Known } from './known.js';
import type { Rule } from './rule.js';

/** Sums of decimal fractions are not exact to the last digit. */
const HALF_A_CENT = 0.005;

/** As the sources write it: 1 234,5 SEK. */
function money(amount: number, currency: unknown): string {
  const written = numberAsInSources(Math.round(amount * 100) / 100);
  return typeof currency === 'string' ? `${written} ${currency}` : written;
}

/** Money whose parts do not make the whole: all amounts known, exact and in one currency, and another sum. */
export const partsDoNotMakeTheWhole: Rule = {
  kind: 'FIGURES_DISAGREE',
  field: 'AMOUNT',
  find: (known) =>
    known.all('Funding').flatMap((whole) => {
      const { amount, currency } = whole.properties;
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
      if (!comparable || Math.abs(sum - Number(amount)) < HALF_A_CENT) return [];
      return [
        {
          about: all.map(({ id }) => id),
          name: FOUND_GAPS.partsDoNotMakeTheWhole(whole.name),
          description: FOUND_GAPS.sums(money(sum, currency), money(Number(amount), currency)),
          citations: all.flatMap(({ citations }) => citations),
        },
      ];
    }),
};

const text = (entity: EntityRecord, property: string): string | undefined => {
  const value = entity.properties[property];
  return typeof value === 'string' ? value : undefined;
};

/** Whether a date lies wholly outside an interval: one as coarse as a year may lie within where it overlaps. */
function isOutside(date: string | undefined, from: string | undefined, to: string | undefined): boolean {
  return date !== undefined && (lastDay(date) < firstDay(from) || firstDay(date) > lastDay(to));
}

/** What a plan tells of the time before it: done when the plan began. */
function isHistory(subject: EntityRecord, from: string | undefined): boolean {
  const [begun, ended] = [text(subject, 'periodFrom'), text(subject, 'periodTo') ?? text(subject, 'deadline')];
  return subject.properties.status === SubjectStatus.COMPLETED && lastDay(ended ?? begun) < firstDay(from);
}

/** Whether the subject, or a whole of it below the plan, is said to prepare the plan. */
function prepares(known: Known, subject: EntityRecord, plan: EntityRecord): boolean {
  return known
    .wholes(subject.id)
    .flatMap((id) => known.facts('Link', 'from', id))
    .some(({ ends, properties }) => properties.kind === LinkKind.PREPARES && ends.to === plan.id);
}

/** Nobody has decided on them: what is done before they begin can only prepare them. */
const UNDECIDED: ReadonlySet<unknown> = new Set([SubjectStatus.PROPOSED, SubjectStatus.EXPECTED]);

/** Work of which the plan is to come: a source says so, or it is done before a plan begins that is only expected. */
function isPreparation(known: Known, subject: EntityRecord, plan: EntityRecord): boolean {
  const [begun, ended] = [text(subject, 'periodFrom'), text(subject, 'periodTo') ?? text(subject, 'deadline')];
  const isBefore = lastDay(ended ?? begun) < firstDay(text(plan, 'periodFrom'));
  const isEarlyWork = subject.type === 'Activity' && UNDECIDED.has(plan.properties.status) && isBefore;
  return isEarlyWork || prepares(known, subject, plan);
}

/** The nearest plans of which something is part: several where it is part of several as near. */
function nearestPlans(known: Known, id: string): EntityRecord[] {
  const [, ...above] = known.levels(id);
  const plans = above.map((level) =>
    level.map((one) => known.entity(one)).filter((whole): whole is EntityRecord => whole?.type === 'Plan'),
  );
  return plans.find((level) => level.length > 0) ?? [];
}

/** Whether a time of the subject lies outside that of the plan, and the plan was to hold for it. */
function liesOutside(known: Known, subject: EntityRecord, plan: EntityRecord): boolean {
  const [from, to] = [text(plan, 'periodFrom'), text(plan, 'periodTo')];
  const dates = ['periodFrom', 'periodTo', 'deadline'].map((property) => text(subject, property));
  return (
    dates.some((date) => isOutside(date, from, to)) && !isHistory(subject, from) && !isPreparation(known, subject, plan)
  );
}

/**
 * A period that begins or ends, or a deadline that lies, outside the period of the nearest plan of which something is part;
 * of several as near, of each of them. A plan that names no period bounds nothing, whatever it is part of itself. What a
 * source says was completed before the plan began is no part of what the plan is to do in its time, and neither is the work
 * that prepares the plan.
 */
export const periodOutsideItsPlans: Rule = {
  kind: 'WRONG_PERIOD',
  find: (known) =>
    [...known.recording.entities.values()].flatMap((subject) => {
      const plans = nearestPlans(known, subject.id);
      if (plans.length === 0 || !plans.every((one) => liesOutside(known, subject, one))) return [];
      return [
        {
          about: [subject.id, ...plans.map(({ id }) => id)],
          name: FOUND_GAPS.outsideItsPlan(subject.name),
          description: plans
            .map((one) => FOUND_GAPS.planHolds(one.name, text(one, 'periodFrom'), text(one, 'periodTo')))
            .join(' '),
          citations: subject.citations,
        },
      ];
    }),
};
