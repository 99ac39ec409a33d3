import { affiliations, type Fields, factsOf, links, relationsOf, required } from './fields.js';
import type { Interface, Target } from './relationship-rows.js';
import * as model from './schema.generated.js';
import { boundsOf, cadence, date, oneOf, period, plain, propertiesOfValue, someOf, text } from './values.js';

type EntityType = model.EntityType;

interface Row {
  /** The nearest interface: every party and every subject is an entity. */
  is: Interface;
  /** The list of a document file that holds its records; none where they stand inside others. */
  list?: string;
  /** What its records say, beside id, name, aliases, description, place and the facts of src/model/relationships.ts. */
  fields: Fields;
  /** Properties that follow from those. */
  further?: readonly string[];
}

const subject: Fields = {
  period,
  status: oneOf(model.SubjectStatus),
  ...relationsOf('Subject'),
  ...links,
};

const number = plain('wholeNumber');

/** Every concrete type of an entity, in the order in which a document file lists them. */
export const ENTITIES = {
  Document: {
    is: 'Entity',
    list: 'documents',
    fields: { fileName: text, date, readOn: date, reference: text, ...relationsOf('Document') },
  },
  Body: {
    is: 'Party',
    list: 'bodies',
    fields: {
      ...affiliations,
      bodyKind: required(oneOf(model.BodyKind)),
      levels: someOf(model.GovernanceLevel),
      abbreviation: plain('name'),
      size: plain('count'),
      ...relationsOf('Body'),
    },
    further: ['gone', 'goneFirst'],
  },
  Post: {
    is: 'Party',
    fields: {
      ...affiliations,
      postKind: required(oneOf(model.PostKind)),
      seats: plain('count'),
    },
    further: ['rank', 'state', 'gone', 'goneFirst'],
  },
  Person: { is: 'Party', list: 'people', fields: affiliations },
  Plan: {
    is: 'Subject',
    list: 'plans',
    fields: { ...subject, planKind: required(oneOf(model.PlanKind)), ...relationsOf('Plan') },
    further: ['knownFirst', 'knownBasis', 'knownStatedOn', 'knownLastStatedOn'],
  },
  Programme: {
    is: 'Subject',
    list: 'programmes',
    fields: { ...subject, programmeKind: required(oneOf(model.ProgrammeKind)) },
  },
  PriorityArea: { is: 'Subject', list: 'priorityAreas', fields: { ...subject, number } },
  Goal: {
    is: 'Subject',
    list: 'goals',
    fields: { ...subject, goalKind: required(oneOf(model.GoalKind)), deadline: date },
  },
  Activity: {
    is: 'Subject',
    list: 'activities',
    fields: { ...subject, deadline: date, ...relationsOf('Activity') },
  },
  Indicator: {
    is: 'Subject',
    list: 'indicators',
    fields: { ...subject, ...relationsOf('Indicator'), coverage: text },
  },
  Promise: { is: 'Subject', list: 'promises', fields: { ...subject, number, ...relationsOf('Promise') } },
  Mandate: {
    is: 'Subject',
    list: 'mandates',
    fields: { ...subject, ...relationsOf('Mandate'), condition: text },
  },
  Decision: {
    is: 'Subject',
    list: 'decisions',
    fields: { ...subject, decisionKind: required(oneOf(model.DecisionKind)), date, ...relationsOf('Decision') },
  },
  Funding: {
    is: 'Subject',
    list: 'fundings',
    fields: {
      ...subject,
      ...relationsOf('Funding'),
      amount: plain('number'),
      currency: plain('currency'),
      share: plain('fraction'),
      workingTimeShare: plain('fraction'),
      approximate: plain('flag'),
    },
  },
  InformationSystem: {
    is: 'Subject',
    list: 'systems',
    fields: { ...subject, systemKind: required(oneOf(model.SystemKind)), ...relationsOf('InformationSystem') },
  },
  Meeting: {
    is: 'Entity',
    list: 'meetings',
    fields: {
      date,
      startTime: plain('timeOfDay'),
      endTime: plain('timeOfDay'),
      place: text,
      ...relationsOf('Meeting'),
    },
  },
  MeetingSeries: {
    is: 'Entity',
    list: 'meetingSeries',
    fields: { ...relationsOf('MeetingSeries'), cadence: required(cadence), form: text },
  },
  AgendaItem: {
    is: 'Entity',
    fields: { number, itemKinds: someOf(model.AgendaItemKind), ...relationsOf('AgendaItem') },
  },
  Finding: {
    is: 'Subject',
    list: 'findings',
    fields: {
      ...subject,
      findingKind: required(oneOf(model.FindingKind)),
      ...relationsOf('Finding'),
      order: number,
      clause: text,
    },
  },
  Figure: {
    is: 'Entity',
    list: 'figures',
    fields: {
      figureRole: required(oneOf(model.FigureRole)),
      ...relationsOf('Figure'),
      min: plain('number'),
      max: plain('number'),
      unit: required(text),
      approximate: plain('flag'),
      period,
    },
  },
  Gap: {
    is: 'Entity',
    list: 'gaps',
    fields: { gapKind: required(oneOf(model.GapKind)), field: oneOf(model.GapField), ...relationsOf('Gap') },
    further: ['origin'],
  },
} as const satisfies Readonly<Record<EntityType, Row>>;

type OfInterface<I extends Interface> = {
  [T in EntityType]: (typeof ENTITIES)[T]['is'] extends I ? T : never;
}[EntityType];
export type PartyType = OfInterface<'Party'>;
export type SubjectType = OfInterface<'Subject'>;

/** Every concrete type of an entity, in the order of the schema. */
export const ENTITY_TYPES: readonly EntityType[] = Object.values(model.EntityType);

/** What a type is, of the table that every type has a row in, with the facts that its records state. */
export function entityRow(type: EntityType): Row {
  const row: Row = ENTITIES[type];
  return { ...row, fields: { ...row.fields, ...factsOf(entityLabels(type)) } };
}

export function isParty(type: EntityType): type is PartyType {
  return ENTITIES[type].is === 'Party';
}

export function isSubject(type: EntityType): type is SubjectType {
  return ENTITIES[type].is === 'Subject';
}

/** Whether an entity of the type may stand where `target` must. */
export function fits(type: EntityType, target: Target): boolean {
  return target === 'Entity' || target === type || target === ENTITIES[type].is;
}

/** The labels of an entity's node: the interfaces that it implements and its own type. */
export function entityLabels(type: EntityType): readonly Target[] {
  const { is } = ENTITIES[type];
  return ['Entity', ...(is === 'Entity' ? [] : [is]), type];
}

/** What every node of an entity has: what is recorded of each, and what it is found and sorted by. */
const OF_EVERY_ENTITY = [
  'id',
  'type',
  'name',
  'aliases',
  'description',
  'names',
  'folded',
  'words',
  'sort',
  'byName',
  'byDate',
];

/** By when a subject ends, when the period of its plan does, and how sure it is who owns it: what follows from others. */
const OF_EVERY_SUBJECT = [...propertiesOfValue('ends', date), 'planLast', 'ownership'];

/** The properties by which lists of a type are narrowed where no other entity leads to them: its kind, its last day. */
export function lookedUpBy(type: EntityType): readonly string[] {
  const kinds = Object.entries(ENTITIES[type].fields).flatMap(([name, field]: [string, Fields[string]]) =>
    field.is === 'oneOf' && field.required ? [name] : [],
  );
  const dates = ['date', 'ends'].map((name) => boundsOf(name).last);
  return [...kinds, ...dates.filter((name) => propertiesOfEntity(type).has(name))];
}

/** The properties that nodes of a type have, where a record says all that it can. */
export function propertiesOfEntity(type: EntityType): ReadonlySet<string> {
  const { fields, further = [] } = entityRow(type);
  const recorded = Object.entries(fields).flatMap(([name, field]) =>
    field.is === 'reference' || field.is === 'facts' || field.is === 'records' ? [] : propertiesOfValue(name, field),
  );
  const ofInterface = isSubject(type) ? OF_EVERY_SUBJECT : [];
  return new Set([...OF_EVERY_ENTITY, ...ofInterface, ...recorded, ...further]);
}
