import { z } from 'zod';
import type { EntityType } from '../../model/schema.generated.js';
import * as model from '../../model/schema.generated.js';
import type { FactFormat, Fields } from './fields.js';
import {
  affiliations,
  date,
  facts,
  flag,
  links,
  oneOf,
  records,
  reference,
  references,
  required,
  rhythm,
  someOf,
  stretch,
  value,
} from './fields.js';
import { nameText, text, timeOfDay } from './values.js';

const optionalText = text.optional();

/** `reporting`, seen from the subject or, where a source names only the line, from the party that reports. */
function reporting(own: 'subject' | 'by'): FactFormat {
  return {
    fact: 'Reporting',
    own,
    ends: [
      ...(own === 'subject' ? [{ key: 'by', end: 'by', to: 'Party', required: false } as const] : []),
      { key: 'to', end: 'to', to: 'Party', required: false },
      { key: 'into', end: 'into', to: 'Entity', required: false },
    ],
    values: [
      { key: 'kind', property: 'reportingKind', schema: z.enum(model.ReportingKind) },
      { key: 'channel', property: 'channel', schema: optionalText },
      { key: 'condition', property: 'condition', schema: optionalText },
    ],
    cadence: true,
    validity: true,
  };
}

const responsible: FactFormat = {
  fact: 'Responsibility',
  own: 'subject',
  ends: [{ key: 'party', end: 'party', to: 'Party', required: true }],
  values: [
    { key: 'role', property: 'role', schema: z.enum(model.ResponsibilityRole) },
    { key: 'title', property: 'title', schema: optionalText },
    {
      key: 'distribution',
      property: 'distribution',
      schema: z.enum(model.Distribution).default(model.Distribution.SINGLE),
    },
  ],
  validity: true,
};

function membership(own: 'body' | 'post'): FactFormat {
  return {
    fact: 'Membership',
    own,
    ends: [
      { key: 'member', end: 'member', to: 'Party', required: true },
      ...(own === 'body' ? [{ key: 'post', end: 'post', to: 'Post', required: false } as const] : []),
      { key: 'onBehalfOf', end: 'onBehalfOf', to: 'Body', required: false },
    ],
    values: [],
    validity: true,
  };
}

const attendances: FactFormat = {
  fact: 'Attendance',
  own: 'meeting',
  ends: [
    { key: 'person', end: 'person', to: 'Person', required: true },
    { key: 'onBehalfOf', end: 'onBehalfOf', to: 'Body', required: false },
    { key: 'substitutesFor', end: 'substitutesFor', to: 'Person', required: false },
  ],
  values: [
    { key: 'presence', property: 'presence', schema: z.enum(model.Presence) },
    { key: 'capacity', property: 'capacity', schema: z.enum(model.Capacity) },
    { key: 'post', property: 'post', schema: z.enum(model.PostKind).optional() },
  ],
  validity: false,
};

const standing: FactFormat = {
  fact: 'Standing',
  own: 'body',
  ends: [],
  values: [{ key: 'status', property: 'status', schema: z.enum(model.BodyStatus) }],
  validity: true,
};

const vacancy: FactFormat = { fact: 'Vacancy', own: 'post', ends: [], values: [], validity: true };

const party: Fields = { ...affiliations, reporting: facts(reporting('by')) };

const subject: Fields = {
  period: stretch(),
  status: oneOf(model.SubjectStatus),
  partOf: references('PART_OF', 'Subject'),
  responsible: facts(responsible),
  reporting: facts(reporting('subject')),
  ...links,
};

/** As great as the API can say. */
const wholeNumber = value(z.int32().min(0));
const count = value(z.int32().positive());
const fraction = value(z.number().min(0).max(1));

/** The fields of a record of each type, beside id, name, aliases, description and place. */
export const RECORD_FIELDS: Readonly<Record<EntityType, Fields>> = {
  Document: {
    fileName: value(text),
    date: date(),
    reference: value(text),
    publisher: reference('PUBLISHED_BY', 'Body'),
    authors: references('AUTHORED_BY', 'Party'),
  },
  Body: {
    ...party,
    bodyKind: required(oneOf(model.BodyKind)),
    levels: someOf(model.GovernanceLevel),
    abbreviation: value(nameText),
    size: count,
    bodyStatus: facts(standing),
    posts: records('Post', 'POST_OF'),
    members: facts(membership('body')),
  },
  Post: {
    ...party,
    postKind: required(oneOf(model.PostKind)),
    seats: count,
    holders: facts(membership('post')),
    vacant: facts(vacancy),
  },
  Person: party,
  Plan: { ...subject, planKind: required(oneOf(model.PlanKind)), planOf: reference('PLAN_OF', 'Body') },
  Programme: { ...subject, programmeKind: required(oneOf(model.ProgrammeKind)) },
  PriorityArea: { ...subject, number: wholeNumber },
  Goal: { ...subject, goalKind: required(oneOf(model.GoalKind)), deadline: date() },
  Activity: { ...subject, deadline: date(), goals: references('SERVES', 'Goal') },
  Indicator: { ...subject, measures: references('MEASURES', 'Subject'), coverage: value(text) },
  Promise: { ...subject, number: wholeNumber, madeBy: reference('MADE_BY', 'Body') },
  Mandate: { ...subject, condition: value(text) },
  Decision: {
    ...subject,
    decisionKind: required(oneOf(model.DecisionKind)),
    decidedBy: reference('DECIDED_BY', 'Party'),
    date: date(),
    meeting: reference('DECIDED_AT', 'Meeting'),
    agendaItem: reference('DECIDED_UNDER', 'AgendaItem'),
    follows: references('FOLLOWS', 'Decision'),
  },
  Funding: {
    ...subject,
    from: reference('FUNDED_BY', 'Party'),
    to: reference('FUNDED_TO', 'Party'),
    amount: value(z.number()),
    currency: value(z.string().regex(/^[A-Z]{3}$/, 'three capital letters, such as SEK')),
    share: fraction,
    workingTimeShare: fraction,
    approximate: flag(),
    purpose: references('PURPOSE', 'Subject'),
  },
  InformationSystem: {
    ...subject,
    systemKind: required(oneOf(model.SystemKind)),
    replacedBy: reference('SYSTEM_REPLACED_BY', 'InformationSystem'),
  },
  Finding: {
    ...subject,
    findingKind: required(oneOf(model.FindingKind)),
    about: required(references('ABOUT', 'Entity')),
    by: reference('FOUND_BY', 'Party'),
    addressedTo: references('ADDRESSED_TO', 'Party'),
    order: wholeNumber,
    clause: value(text),
  },
  Figure: {
    figureRole: required(oneOf(model.FigureRole)),
    of: required(reference('FIGURE_OF', 'Entity')),
    min: value(z.number()),
    max: value(z.number()),
    unit: required(value(text)),
    approximate: flag(),
    period: stretch(),
  },
  Meeting: {
    body: required(reference('MEETING_OF', 'Body')),
    date: date(),
    startTime: value(timeOfDay),
    endTime: value(timeOfDay),
    place: value(text),
    series: reference('IN_SERIES', 'MeetingSeries'),
    attendances: facts(attendances),
    agenda: records('AgendaItem', 'ITEM_OF'),
  },
  MeetingSeries: {
    body: required(reference('SERIES_OF', 'Body')),
    participants: references('PARTICIPATES', 'Party'),
    cadence: required(rhythm()),
    form: value(text),
  },
  AgendaItem: {
    number: wholeNumber,
    itemKinds: someOf(model.AgendaItemKind),
    presenters: references('PRESENTED_BY', 'Person'),
    concerns: references('CONCERNS', 'Entity'),
  },
  Gap: { gapKind: required(oneOf(model.GapKind)), about: required(references('ABOUT', 'Entity')) },
};

/** The lists of a document file, in the order in which they are written, and the type of their records. */
export const LISTS = {
  documents: 'Document',
  bodies: 'Body',
  people: 'Person',
  plans: 'Plan',
  programmes: 'Programme',
  priorityAreas: 'PriorityArea',
  goals: 'Goal',
  activities: 'Activity',
  indicators: 'Indicator',
  promises: 'Promise',
  mandates: 'Mandate',
  decisions: 'Decision',
  fundings: 'Funding',
  systems: 'InformationSystem',
  meetings: 'Meeting',
  meetingSeries: 'MeetingSeries',
  findings: 'Finding',
  figures: 'Figure',
  gaps: 'Gap',
} as const satisfies Record<string, EntityType>;
