import { LAST_DAY } from '../model/dates.js';
import { isParty, isSubject } from '../model/entities.js';
import { EntityType } from '../model/schema.generated.js';
import { goneParties } from './lives.js';
import { planPeriods } from './plan-periods.js';
import type { EntityRecord, Properties, Recording } from './recording.js';
import { datesOf } from './source-dates.js';
import { knownFrom } from './times.js';

/**
 * What an answer must know of the time of an entity: of a party since when a source says that it is no more (`gone`, as the
 * source has it, and its first day), of a subject when the period of its plan ends (`planLast`), and of a plan from when it
 * is known to be somebody's and who says so (`known…`), since whose it is has no time of its own.
 */
export function entityTimes(recording: Recording): (entity: EntityRecord) => Properties {
  const [gone, periodOf] = [goneParties(recording), planPeriods(recording)];
  const ofParty = (id: string): Properties => {
    const { on, first } = gone.get(id) ?? {};
    return first === undefined ? {} : { goneFirst: first, ...(on === undefined ? {} : { gone: on }) };
  };
  const ofSubject = (id: string): Properties => {
    const { last = LAST_DAY } = periodOf(id) ?? {};
    return last === LAST_DAY ? {} : { planLast: last };
  };
  const ofPlan = ({ id, citations }: EntityRecord): Properties => {
    const dates = datesOf(citations, recording);
    const { first, timeBasis } = knownFrom(dates, periodOf(id));
    const { statedOn, lastStatedOn } = dates;
    return {
      knownFirst: first,
      knownBasis: timeBasis,
      ...(statedOn === undefined ? {} : { knownStatedOn: statedOn }),
      ...(lastStatedOn === undefined ? {} : { knownLastStatedOn: lastStatedOn }),
    };
  };
  return (entity) => ({
    ...(isParty(entity.type) ? ofParty(entity.id) : {}),
    ...(isSubject(entity.type) ? ofSubject(entity.id) : {}),
    ...(entity.type === EntityType.Plan ? ofPlan(entity) : {}),
  });
}
