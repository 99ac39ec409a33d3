import { FIRST_DAY, LAST_DAY } from '../model/dates.js';
import { isSubject } from '../model/entities.js';
import { type AnswerStatus, Distribution, EntityType, TimeBasis } from '../model/schema.generated.js';
import { knownOf } from '../ownership/known.js';
import type { Owning } from '../ownership/lapse.js';
import type { Borne, PlanBody, Said } from '../ownership/said.js';
import { type Whole, waysUp } from '../ownership/ways-up.js';
import type { EntityRecord, FactRecord, Properties } from './recording.js';
import type { Known } from './rules/known.js';

const textOf = (value: Properties[string] | undefined): string | null => (typeof value === 'string' ? value : null);

/** How sure the answer to who owns a subject is, by its id; nothing of what is no subject. */
export type Ownership = (id: string) => AnswerStatus | undefined;

/**
 * How sure the answers of any time are, by the very rules that answers follow: what lists of subjects are filtered by. The
 * facts have their times already; `timesOf` gives what is stored of the time of an entity.
 */
export function ownershipOf(known: Known, timesOf: (entity: EntityRecord) => Properties): Ownership {
  const timesAt = (id: string): Properties => {
    const entity = known.entity(id);
    return entity ? timesOf(entity) : {};
  };
  const wholes = new Map<string, Whole>();
  for (const { id, type, name } of known.recording.entities.values()) {
    if (isSubject(type)) wholes.set(id, { id, name, type, sort: '', partOf: known.to('PART_OF', id) });
  }

  const owning = (properties: Properties, party: string, whole: string): Owning => {
    const { goneFirst, gone } = timesAt(party);
    return {
      first: textOf(properties.first) ?? FIRST_DAY,
      last: textOf(properties.last) ?? LAST_DAY,
      basis: TimeBasis.UNDATED,
      statedOn: textOf(properties.statedOn),
      lastStatedOn: null,
      ended: properties.ended === true,
      from: textOf(properties.validFrom),
      to: textOf(properties.validTo),
      gone: typeof goneFirst === 'string' ? { first: goneFirst, on: textOf(gone) } : undefined,
      planLast: textOf(timesAt(whole).planLast),
    };
  };
  const borne = (said: Said, whole: string, { ends, properties }: FactRecord): Borne => {
    const { party = '' } = ends;
    const { type = EntityType.Body, name = '' } = known.entity(party) ?? {};
    const holders = known.facts('Membership', 'post', party).filter((one) => one.properties.ended !== true);
    return {
      ...said,
      ...owning(properties, party, whole),
      fact: '',
      role: String(properties.role),
      distribution: String(properties.distribution ?? Distribution.SINGLE),
      party: { id: party, type, name },
      holders: holders.map((one) => one.ends.member ?? ''),
      vacancies: known.facts('Vacancy', 'post', party).length,
      successors: [],
    };
  };
  const planBody = (said: Said, plan: string, body: string): PlanBody => ({
    ...said,
    ...owning({}, body, plan),
    plan,
    body: { id: body, name: '' },
    successors: [],
  });

  return (id) => {
    const subject = wholes.get(id);
    if (!subject) return undefined;
    const said = waysUp(subject, wholes).map((way): [string, Said] => {
      const { id: last, name: whole, type } = way.at(-1) ?? subject;
      return [last, { steps: way.length - 1, ids: way.map((step) => step.id), whole, type }];
    });
    return knownOf(
      {
        subject,
        responsibilities: said.flatMap(([whole, place]) =>
          known.facts('Responsibility', 'subject', whole).map((fact) => borne(place, whole, fact)),
        ),
        plans: said.flatMap(([whole, place]) => known.to('PLAN_OF', whole).map((body) => planBody(place, whole, body))),
        reports: [],
        decisions: [],
        meetings: [],
        tasks: [],
      },
      undefined,
    ).status;
  };
}
