import { fact, type Relation } from './relationship-rows.js';
import {
  AffiliationKind,
  BodyStatus,
  Capacity,
  Distribution,
  LinkKind,
  PostKind,
  Presence,
  ReportingKind,
  ResponsibilityRole,
} from './schema.generated.js';
import { cadence, oneOf, text, type Value } from './values.js';

/*
 * What joins the nodes of the graph: the one table of it. The importer reads, derives, sorts and exports by it, and when
 * the program starts the schema is held against it (src/api/check/).
 */

const required = <V extends Value>(value: V) => ({ ...value, required: true }) as const;

/** The cited facts, by kind: each is a node of its own, joined to its ends, and by STATED_IN to each document that states it. */
export const FACTS = {
  Responsibility: fact({
    ends: {
      subject: { over: 'RESPONSIBLE_FOR', to: 'Subject', told: 'responsibilities' },
      party: { over: 'BORNE_BY', to: 'Party', told: 'responsibleFor', required: true, ceases: true },
    },
    values: {
      role: required(oneOf(ResponsibilityRole)),
      title: text,
      distribution: oneOf(Distribution, Distribution.SINGLE),
    },
    recorded: [{ in: 'Subject', as: 'responsible', own: 'subject' }],
    hasValidity: true,
    sortedBy: 'role',
    connects: [{ from: 'subject', to: 'party', calledBy: 'role' }],
    exported: { from: 'party', to: 'subject', typedBy: 'role', prefix: 'RESPONSIBLE_' },
  }),
  Reporting: fact({
    ends: {
      subject: { over: 'REPORTED_ON', to: 'Subject', told: 'reporting' },
      by: { over: 'REPORTED_BY', to: 'Party', told: 'reports', ceases: true },
      to: { over: 'REPORTED_TO', to: 'Party', told: 'receivesReports', ceases: true },
      into: { over: 'REPORTED_INTO', to: 'Entity', told: 'receivesReports' },
    },
    values: {
      reportingKind: { ...required(oneOf(ReportingKind)), key: 'kind' },
      channel: text,
      condition: text,
      cadence,
    },
    recorded: [
      { in: 'Subject', as: 'reporting', own: 'subject' },
      { in: 'Party', as: 'reporting', own: 'by', without: ['subject'] },
    ],
    hasValidity: true,
    sortedBy: 'reportingKind',
    connects: [
      { from: 'subject', to: 'to', calledBy: 'reportingKind' },
      { from: 'subject', to: 'into', calledBy: 'reportingKind' },
      { from: 'by', to: 'to', called: 'REPORTS_TO' },
      { from: 'by', to: 'into', called: 'REPORTS_INTO' },
      { from: 'by', to: 'subject', called: 'REPORTS_ON' },
    ],
  }),
  Membership: fact({
    ends: {
      member: { over: 'MEMBER', to: 'Party', told: 'memberships', toldAlso: 'memberOf', required: true, ceases: true },
      body: { over: 'MEMBER_OF', to: 'Body', told: 'memberships', ceases: true },
      post: { over: 'IN_POST', to: 'Post', told: 'memberships', ceases: true },
      onBehalfOf: { over: 'ON_BEHALF_OF', to: 'Body', told: 'memberships', toldAlso: 'representatives' },
    },
    values: {},
    recorded: [
      { in: 'Body', as: 'members', own: 'body' },
      // The body is the one in whose record the post stands.
      { in: 'Post', as: 'holders', own: 'post', without: ['body'] },
    ],
    hasValidity: true,
    connects: [
      { from: 'member', to: 'body', called: 'MEMBER_OF' },
      { from: 'member', to: 'post', called: 'HOLDS' },
      { from: 'member', to: 'onBehalfOf', called: 'ON_BEHALF_OF' },
    ],
  }),
  Attendance: fact({
    ends: {
      person: { over: 'ATTENDEE', to: 'Person', told: 'attendances', required: true },
      meeting: { over: 'ATTENDED', to: 'Meeting', told: 'attendances' },
      onBehalfOf: { over: 'ATTENDED_FOR', to: 'Body', told: 'attendances' },
      substitutesFor: { over: 'SUBSTITUTES_FOR', to: 'Person', told: 'attendances', toldAlso: 'substitutedBy' },
    },
    values: { presence: required(oneOf(Presence)), capacity: required(oneOf(Capacity)), post: oneOf(PostKind) },
    recorded: [{ in: 'Meeting', as: 'attendances', own: 'meeting' }],
    hasValidity: false,
    connects: [
      { from: 'person', to: 'meeting', called: 'CALLED_TO' },
      { from: 'person', to: 'onBehalfOf', called: 'ON_BEHALF_OF' },
    ],
  }),
  Affiliation: fact({
    ends: {
      from: { over: 'AFFILIATION_FROM', to: 'Party', told: 'affiliations', ceases: true },
      to: { over: 'AFFILIATION_TO', to: 'Party', told: 'affiliations', required: true, ceases: true },
      via: { over: 'AFFILIATION_VIA', to: 'Party', told: 'affiliations', toldAlso: 'mediates' },
    },
    values: { kind: oneOf(AffiliationKind) },
    hasValidity: true,
    sortedBy: 'kind',
    connects: [{ from: 'from', to: 'to', calledBy: 'kind' }],
    walked: { from: 'from', to: 'to', typedBy: 'kind' },
    exported: { from: 'from', to: 'to', typedBy: 'kind', prefix: '' },
  }),
  Link: fact({
    ends: {
      from: { over: 'LINK_FROM', to: 'Subject', told: 'links' },
      to: { over: 'LINK_TO', to: 'Entity', told: 'linkedFrom', required: true },
    },
    values: { kind: oneOf(LinkKind) },
    hasValidity: true,
    sortedBy: 'kind',
    connects: [{ from: 'from', to: 'to', calledBy: 'kind' }],
    walked: { from: 'from', to: 'to', typedBy: 'kind' },
    exported: { from: 'from', to: 'to', typedBy: 'kind', prefix: '' },
  }),
  /** That a body had a status for a time. */
  Standing: fact({
    ends: { body: { over: 'STANDING_OF', to: 'Body', told: 'bodyStatus' } },
    values: { status: required(oneOf(BodyStatus)) },
    recorded: [{ in: 'Body', as: 'bodyStatus', own: 'body' }],
    hasValidity: true,
    isState: true,
  }),
  /** That a source says that nobody holds a post. */
  Vacancy: fact({
    ends: { post: { over: 'VACANCY_OF', to: 'Post', told: 'state', ceases: true } },
    values: {},
    recorded: [{ in: 'Post', as: 'vacant', own: 'post' }],
    hasValidity: true,
    isState: true,
  }),
} as const;

/** The plain relationships: those that records state, then those that follow. CONCERNS and PART_OF are kinds of fact as well. */
export const RELATIONS = {
  PUBLISHED_BY: { from: 'Document', to: 'Body', field: 'publisher', isAside: true, places: true },
  AUTHORED_BY: { from: 'Document', to: 'Party', field: 'authors', many: true, isAside: true },
  POST_OF: { from: 'Post', to: 'Body', field: 'body', within: 'posts', places: true },
  PART_OF: { from: 'Subject', to: 'Subject', field: 'partOf', many: true, places: true },
  PLAN_OF: { from: 'Plan', to: 'Body', field: 'planOf', places: true },
  SERVES: {
    from: ['Mandate', 'Activity'],
    to: 'Subject',
    field: 'serves',
    many: true,
    narrower: { from: 'Activity', to: 'Goal', field: 'goals' },
  },
  MEASURES: { from: 'Indicator', to: 'Subject', field: 'measures', many: true, places: true },
  MADE_BY: { from: 'Promise', to: 'Body', field: 'madeBy', places: true },
  DECIDED_BY: { from: 'Decision', to: 'Party', field: 'decidedBy', places: true },
  DECIDED_AT: { from: 'Decision', to: 'Meeting', field: 'meeting', places: true },
  DECIDED_UNDER: { from: 'Decision', to: 'AgendaItem', field: 'agendaItem', places: true },
  FOLLOWS: { from: 'Decision', to: 'Decision', field: 'follows', many: true },
  FUNDED_BY: { from: 'Funding', to: 'Party', field: 'from' },
  FUNDED_TO: { from: 'Funding', to: 'Party', field: 'to' },
  PURPOSE: { from: 'Funding', to: 'Subject', field: 'purpose', many: true, places: true },
  SYSTEM_REPLACED_BY: { from: 'InformationSystem', to: 'InformationSystem', field: 'replacedBy' },
  ABOUT: {
    from: ['Finding', 'Gap'],
    to: 'Entity',
    field: 'about',
    many: true,
    required: true,
    isAside: true,
    places: true,
  },
  FOUND_BY: { from: 'Finding', to: 'Party', field: 'by', isAside: true },
  ADDRESSED_TO: { from: 'Finding', to: 'Party', field: 'addressedTo', many: true, isAside: true },
  FIGURE_OF: { from: 'Figure', to: 'Entity', field: 'of', required: true, isAside: true, places: true },
  MEETING_OF: { from: 'Meeting', to: 'Body', field: 'body', required: true, places: true },
  IN_SERIES: { from: 'Meeting', to: 'MeetingSeries', field: 'series', places: true },
  SERIES_OF: { from: 'MeetingSeries', to: 'Body', field: 'body', required: true, places: true },
  PARTICIPATES: { from: 'MeetingSeries', to: 'Party', field: 'participants', many: true },
  ITEM_OF: { from: 'AgendaItem', to: 'Meeting', field: 'meeting', within: 'agenda', places: true },
  PRESENTED_BY: { from: 'AgendaItem', to: 'Person', field: 'presenters', many: true },
  CONCERNS: { from: 'AgendaItem', to: 'Entity', field: 'concerns', many: true },
  /** Who belongs to which body at all, whatever the post. */
  BELONGS_TO: { from: 'Party', to: 'Body', derived: { fact: 'Membership', from: 'member', to: 'body' } },
  IN_PLAN: { from: 'Subject', to: 'Plan', derived: { wholes: 'all' } },
  NEAREST_PLAN: { from: 'Subject', to: 'Plan', derived: { wholes: 'nearest' } },
  IN_AREA: { from: 'Subject', to: 'PriorityArea', derived: { wholes: 'all' } },
  NEAREST_AREA: { from: 'Subject', to: 'PriorityArea', derived: { wholes: 'nearest' } },
  /** To whoever owns it: named for it, or for the nearest whole that has an owner. */
  OWNED_BY: { from: 'Subject', to: 'Party', derived: { rule: 'owners' } },
  /** To the body of the post that bears it, and to whoever held that post, for the time of both. */
  BORNE_THROUGH: { from: 'Responsibility', to: 'Party', derived: { rule: 'posts' }, hasValidity: true },
  /** To each body for which somebody was called to a meeting: as is said of the meeting, or of the membership in the body that met. */
  SPEAKS_FOR: { from: 'Attendance', to: 'Body', derived: { rule: 'speakers' } },
  /** To everything around it, near and far: its wholes, and where it or they belong. Of a gap, its documents too. */
  LIES_WITHIN: { from: 'Entity', to: 'Entity', derived: { rule: 'surroundings' } },
  /** To each document that states something of it: the entity itself, or a fact that it is an end of. */
  CITED_IN: { from: 'Entity', to: 'Document', derived: { rule: 'citing' } },
  /** What a document speaks of. */
  MENTIONS: { from: 'Document', to: 'Entity', derived: { rule: 'mentions' } },
  /** Every link along which a chain may lead, whatever states it. */
  CONNECTS: { from: 'Entity', to: 'Entity', derived: { rule: 'connections' }, isHidden: true },
} as const satisfies Readonly<Record<string, Relation<FactType>>>;

/** Where an entity or a fact stands: from it to a document, with the place as properties. */
export const STATED_IN = 'STATED_IN';

export type FactType = keyof typeof FACTS;
export type RelationType = keyof typeof RELATIONS;
/** The ends of a kind of fact. */
export type EndOf<T extends FactType> = keyof (typeof FACTS)[T]['ends'] & string;

export const FACT_TYPES = Object.keys(FACTS) as FactType[];
