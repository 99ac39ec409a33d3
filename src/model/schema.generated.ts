// Generated from schema/ by `npm run codegen`.
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day: 2022-03-10. */
  Date: { input: string; output: string; }
  /** Any JSON value: the variables of an operation. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
  /** A date as exact as the source gives it: 2020, 2020-11 or 2020-11-03. */
  PartialDate: { input: string; output: string; }
};

/** What is to be done. */
export type Activity = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** When it is to be done, as exact as the source. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** The goals that it serves. */
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** The nearest plan that it is part of. */
  plan?: Maybe<Plan>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** What is to be done. */
export type ActivityfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is to be done. */
export type ActivitylinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** What is to be done. */
export type ActivitypartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** What is to be done. */
export type ActivityreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** What is to be done. */
export type ActivityresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A standing line between two parties. */
export type Affiliation = {
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  /** Where the line begins. */
  from: Party;
  kind: AffiliationKind;
  /** Where the line ends. */
  to: Party;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Through whom, where the source says: the coordinator who links group and council. */
  via?: Maybe<Party>;
};

export type AffiliationConnection = {
  edges: Array<AffiliationEdge>;
  nodes: Array<Affiliation>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AffiliationEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

/**
 * What joins two parties for a time. REPORTS_TO is a standing line between parties; a report on a subject is a Reporting.
 * Each is read from `from` to `to`: `from` is PART_OF `to`, `from` MIRRORS `to`.
 */
export const AffiliationKind = {
  APPOINTED_BY: 'APPOINTED_BY',
  COMMISSIONED_BY: 'COMMISSIONED_BY',
  COOPERATES_WITH: 'COOPERATES_WITH',
  COORDINATED_BY: 'COORDINATED_BY',
  /** Serves the area of: a region covers its county. */
  COVERS: 'COVERS',
  ESTABLISHED_BY: 'ESTABLISHED_BY',
  FOLLOWED_UP_BY: 'FOLLOWED_UP_BY',
  /** Värdskap: the care region that gives a national group its process leader and support. */
  HOSTED_BY: 'HOSTED_BY',
  /** Speglar: the counterpart on another level. */
  MIRRORS: 'MIRRORS',
  NOMINATED_BY: 'NOMINATED_BY',
  PART_OF: 'PART_OF',
  REPLACED_BY: 'REPLACED_BY',
  REPORTS_TO: 'REPORTS_TO',
  REPRESENTED_IN: 'REPRESENTED_IN',
  STEERED_BY: 'STEERED_BY',
  SUPPORTS: 'SUPPORTS'
} as const;

export type AffiliationKind = typeof AffiliationKind[keyof typeof AffiliationKind];
/** An item of a meeting's agenda. */
export type AgendaItem = Entity & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** What it was about. */
  concerns: Array<Entity>;
  /** What was decided under it. */
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  /** What it was on the agenda for; several where it was both. */
  itemKinds: Array<AgendaItemKind>;
  meeting?: Maybe<Meeting>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  /** Föredragande. */
  presenters: Array<Person>;
};


/** An item of a meeting's agenda. */
export type AgendaItemfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What an item is on the agenda for. */
export const AgendaItemKind = {
  DECISION: 'DECISION',
  DIALOGUE: 'DIALOGUE',
  FORMAL: 'FORMAL',
  INFORMATION: 'INFORMATION'
} as const;

export type AgendaItemKind = typeof AgendaItemKind[keyof typeof AgendaItemKind];
/** That a person was called to a meeting, and whether they came. */
export type Attendance = {
  capacity: Capacity;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  meeting: Meeting;
  /** Whom the person stood for. */
  onBehalfOf?: Maybe<Body>;
  person: Person;
  /** The role at the meeting: the chair. */
  post?: Maybe<PostKind>;
  presence: Presence;
  /** The member whose place the person took. */
  substitutesFor?: Maybe<Person>;
};

export type AttendanceConnection = {
  edges: Array<AttendanceEdge>;
  nodes: Array<Attendance>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type AttendanceEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Attendance;
};

/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type Body = Entity & Party & {
  /** Its short name: RPO, LGVO. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  affiliations: AffiliationConnection;
  aliases: Array<Scalars['String']['output']>;
  bodyKind: BodyKind;
  /** The status that a source gives it: the latest one, or with `asOf` the one of that day. Nothing where no source says. */
  bodyStatus?: Maybe<BodyStatus>;
  /** What is part of it. */
  children: BodyConnection;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  funding: FundingConnection;
  id: Scalars['ID']['output'];
  /** More than one where it spans levels, none where no source says. */
  levels: Array<GovernanceLevel>;
  /** How often and in what form it meets. */
  meetingSeries: Array<MeetingSeries>;
  /** Its meetings, the earliest first. */
  meetings: MeetingConnection;
  /** Who belongs to it, in which post and on whose behalf. */
  memberships: MembershipConnection;
  name: Scalars['String']['output'];
  /** What it is part of. */
  parents: Array<Body>;
  /** The roles in it, chair first. With `asOf`, posts without any holder on that day remain: a post exists whether or not it is held. */
  posts: Array<Post>;
  receivesReports: ReportingConnection;
  reports: ReportingConnection;
  responsibleFor: ResponsibilityConnection;
  /** How many it stands for, where it is a collective: the 38 municipalities. */
  size?: Maybe<Scalars['Int']['output']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyaffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<AffiliationKind>>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodybodyStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodychildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyfundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodymembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyparentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodypostsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  kinds?: InputMaybe<Array<PostKind>>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyreceivesReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyresponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type BodyConnection = {
  edges: Array<BodyEdge>;
  nodes: Array<Body>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type BodyEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Body;
};

/** `named`: exact name, abbreviation or alias. `text`: part of a name. Both without regard to case or diacritics. */
export type BodyFilter = {
  bodyKinds?: InputMaybe<Array<BodyKind>>;
  levels?: InputMaybe<Array<GovernanceLevel>>;
  named?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  /** Part of that body, in any number of steps. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** What sort of body it is. Terms keep their Swedish abbreviation: they are names, not words. */
export const BodyKind = {
  ADMINISTRATION: 'ADMINISTRATION',
  ASSEMBLY: 'ASSEMBLY',
  ASSOCIATION: 'ASSOCIATION',
  AUTHORITY: 'AUTHORITY',
  BOARD: 'BOARD',
  CARE_PROVIDER: 'CARE_PROVIDER',
  CARE_REGION: 'CARE_REGION',
  COLLABORATION: 'COLLABORATION',
  /** Organisations in the plural that a source speaks of as one: the 38 municipalities. */
  COLLECTIVE: 'COLLECTIVE',
  COMPANY: 'COMPANY',
  COUNTY: 'COUNTY',
  /** Arbetsutskott (AU). */
  EXECUTIVE_COMMITTEE: 'EXECUTIVE_COMMITTEE',
  GOVERNMENT: 'GOVERNMENT',
  /** Kliniskt programområde, in a region. */
  KPO: 'KPO',
  /** Kunskapsråd: of a care region in Sydöstra, of a county in Västra Götaland. */
  KUNSKAPSRAD: 'KUNSKAPSRAD',
  /** Lokal arbetsgrupp. */
  LAG: 'LAG',
  /** Länsgemensam ledning i samverkan, in Kalmar. */
  LGL: 'LGL',
  /** Ledningsgrupp vård och omsorg, in Östergötland. */
  LGVO: 'LGVO',
  /** Lokalt programområde. */
  LPO: 'LPO',
  MANAGEMENT_GROUP: 'MANAGEMENT_GROUP',
  MUNICIPALITY: 'MUNICIPALITY',
  /** Nationell arbetsgrupp. */
  NAG: 'NAG',
  NETWORK: 'NETWORK',
  /** Nationellt programområde. */
  NPO: 'NPO',
  /** Nationell samverkansgrupp. */
  NSG: 'NSG',
  OTHER: 'OTHER',
  PREPARATORY_GROUP: 'PREPARATORY_GROUP',
  PROGRAMME_AREA: 'PROGRAMME_AREA',
  PROJECT_GROUP: 'PROJECT_GROUP',
  /** Regional arbetsgrupp, in a care region. */
  RAG: 'RAG',
  /** Regionalt cancercentrum. */
  RCC: 'RCC',
  REFERENCE_GROUP: 'REFERENCE_GROUP',
  REGION: 'REGION',
  /** Region and municipalities together, in Jönköping. */
  REKO: 'REKO',
  /** Regionalt programområde, in a care region. */
  RPO: 'RPO',
  /** Regionalt processteam, in Västra Götaland. */
  RPT: 'RPT',
  /** Regional samverkansgrupp, in a care region. */
  RSG: 'RSG',
  /** Regional samverkans- och stödstruktur. */
  RSS: 'RSS',
  SECRETARIAT: 'SECRETARIAT',
  /** Styrgruppen för kunskapsstyrning i samverkan. */
  SKS: 'SKS',
  STEERING_GROUP: 'STEERING_GROUP',
  SUPPORT_STRUCTURE: 'SUPPORT_STRUCTURE',
  TEAM: 'TEAM',
  UNIT: 'UNIT',
  WORKING_GROUP: 'WORKING_GROUP'
} as const;

export type BodyKind = typeof BodyKind[keyof typeof BodyKind];
/** Where a body stands in its life. */
export const BodyStatus = {
  ACTIVE: 'ACTIVE',
  DISSOLVED: 'DISSOLVED',
  /** Set up for a time, or on trial. */
  INTERIM: 'INTERIM',
  PLANNED: 'PLANNED'
} as const;

export type BodyStatus = typeof BodyStatus[keyof typeof BodyStatus];
/** How often. `label` is the source's own wording. */
export type Cadence = {
  /** True for 'at least'. */
  atLeast: Scalars['Boolean']['output'];
  /** The source's own wording: fyra tillfällen per år. */
  label: Scalars['String']['output'];
  /** Times a year, where the wording says: 4; monthly is 12. */
  timesPerYear?: Maybe<Scalars['Float']['output']>;
};

/** As what somebody was called to a meeting. */
export const Capacity = {
  /** Invited: to present or to listen. */
  INVITED: 'INVITED',
  /** On the list of members. */
  LISTED: 'LISTED',
  /** In place of a member. */
  SUBSTITUTE: 'SUBSTITUTE'
} as const;

export type Capacity = typeof Capacity[keyof typeof Capacity];
/** Where a fact stands: document, section, and at most ten words of it, enough to find the place. */
export type Citation = {
  /** The document that states it. */
  document: Document;
  /** The field or link that the place supports; nothing where it supports the entity or fact as a whole. */
  fact?: Maybe<Scalars['String']['output']>;
  /** At most ten words of the document, exactly as they stand there. */
  phrase?: Maybe<Scalars['String']['output']>;
  /** When the fact was recorded, as the file of the document says. */
  recordedAt: Scalars['Date']['output'];
  /** The section of the document: headings as they stand, from the outer to the inner, joined by ' > '. */
  section?: Maybe<Scalars['String']['output']>;
};

/** How the value of an argument or filter field is compared with a property. */
export const Comparison = {
  /** The property contains the text, both folded to lower case without diacritics. */
  CONTAINS: 'CONTAINS',
  /** The property is the value or greater. */
  FROM: 'FROM',
  /** The list in the property holds the text, both folded to lower case without diacritics. */
  HOLDS: 'HOLDS',
  /** The property is one of the values. */
  ONE_OF: 'ONE_OF',
  /** The list in the property shares a value with the list given. */
  OVERLAPS: 'OVERLAPS',
  /** The property is the value or less. */
  TO: 'TO'
} as const;

export type Comparison = typeof Comparison[keyof typeof Comparison];
/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type Decision = Entity & Subject & {
  /** The item of the agenda under which it was taken. */
  agendaItem?: Maybe<AgendaItem>;
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** What it decides on. */
  concerns: Array<Entity>;
  /** When, as exact as the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Who decided. */
  decidedBy?: Maybe<Party>;
  decisionKind: DecisionKind;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** Earlier decisions that it follows. */
  follows: Array<Decision>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  /** The meeting that took it. */
  meeting?: Maybe<Meeting>;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionlinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** What sort of decision it is. */
export const DecisionKind = {
  ADJOURNED: 'ADJOURNED',
  ADOPTED: 'ADOPTED',
  APPROVED: 'APPROVED',
  COMMISSIONED: 'COMMISSIONED',
  EXTENDED: 'EXTENDED',
  /** Noterar. */
  NOTED: 'NOTED',
  PRIORITISED: 'PRIORITISED',
  REJECTED: 'REJECTED',
  /** Ställer sig bakom. */
  SUPPORTED: 'SUPPORTED'
} as const;

export type DecisionKind = typeof DecisionKind[keyof typeof DecisionKind];
/** Which way a fact points, seen from the entity that is asked: OUT where it is the fact's origin, IN where it is its target. */
export const Direction = {
  IN: 'IN',
  OUT: 'OUT'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/** Whether one party bears a responsibility, several together, or each for its own part (respektive). */
export const Distribution = {
  EACH: 'EACH',
  JOINT: 'JOINT',
  SINGLE: 'SINGLE'
} as const;

export type Distribution = typeof Distribution[keyof typeof Distribution];
/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type Document = Entity & {
  aliases: Array<Scalars['String']['output']>;
  /** Who wrote it, where it says so. */
  authors: Array<Party>;
  citations: Array<Citation>;
  /** Its own date, as exact as the source gives it. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  /** What the document speaks of. */
  entities: EntityConnection;
  /** The file name under which the source text is kept. */
  fileName?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** The body that issued it. */
  publisher?: Maybe<Body>;
  /** Diary number or address. */
  reference?: Maybe<Scalars['String']['output']>;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumententitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumentfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type DocumentConnection = {
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Document;
};

/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type Entity = {
  /** Other names that documents use for it, in Swedish order. */
  aliases: Array<Scalars['String']['output']>;
  /** Where each fact about this entity stands: first what states the entity itself, then the facts that it is an end of. */
  citations: Array<Citation>;
  /** A short summary in this project's own words, in Swedish. */
  description?: Maybe<Scalars['String']['output']>;
  /** What sources observe, argue, require or ask about it. */
  findings: FindingConnection;
  /** Readable, stable and unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The name in Swedish, as its defining document or register has it. */
  name: Scalars['String']['output'];
};


/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type EntityfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type EntityConnection = {
  edges: Array<EntityEdge>;
  nodes: Array<Entity>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type EntityEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Entity;
};

/** Every concrete type of an entity. */
export const EntityType = {
  Activity: 'Activity',
  AgendaItem: 'AgendaItem',
  Body: 'Body',
  Decision: 'Decision',
  Document: 'Document',
  Figure: 'Figure',
  Finding: 'Finding',
  Funding: 'Funding',
  Gap: 'Gap',
  Goal: 'Goal',
  Indicator: 'Indicator',
  InformationSystem: 'InformationSystem',
  Mandate: 'Mandate',
  Meeting: 'Meeting',
  MeetingSeries: 'MeetingSeries',
  Person: 'Person',
  Plan: 'Plan',
  Post: 'Post',
  PriorityArea: 'PriorityArea',
  Programme: 'Programme',
  Promise: 'Promise'
} as const;

export type EntityType = typeof EntityType[keyof typeof EntityType];
/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type Figure = Entity & {
  aliases: Array<Scalars['String']['output']>;
  /** True where the source says circa. */
  approximate: Scalars['Boolean']['output'];
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  figureRole: FigureRole;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  /** The most it can be; nothing where the source gives only a lower bound. */
  max?: Maybe<Scalars['Float']['output']>;
  /** The least it can be; nothing where the source gives only an upper bound. */
  min?: Maybe<Scalars['Float']['output']>;
  name: Scalars['String']['output'];
  /** What it is a number of. */
  of: Entity;
  /** The time that it is a number of. */
  period?: Maybe<Period>;
  /** What is counted or measured: kommuner, kr, andel. */
  unit: Scalars['String']['output'];
};


/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type FigurefindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What part a number plays in its source. */
export const FigureRole = {
  BASELINE: 'BASELINE',
  COUNT: 'COUNT',
  LIMIT: 'LIMIT',
  OBSERVED: 'OBSERVED',
  SHARE: 'SHARE',
  TARGET: 'TARGET'
} as const;

export type FigureRole = typeof FigureRole[keyof typeof FigureRole];
/** What a source observes, argues, requires or asks about something. */
export type Finding = Entity & Subject & {
  /** What it is about. */
  about: Array<Entity>;
  /** To whom it is said. */
  addressedTo: Array<Party>;
  aliases: Array<Scalars['String']['output']>;
  /** Who says it, where the document reports somebody's words. */
  by?: Maybe<Party>;
  citations: Array<Citation>;
  /** The source's own number of the clause. */
  clause?: Maybe<Scalars['String']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findingKind: FindingKind;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  /** Its place in a list of its like. */
  order?: Maybe<Scalars['Int']['output']>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What a source observes, argues, requires or asks about something. */
export type FindinglinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** What a source observes, argues, requires or asks about something. */
export type FindingresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type FindingConnection = {
  edges: Array<FindingEdge>;
  nodes: Array<Finding>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type FindingEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Finding;
};

/** What sort of statement a finding is. */
export const FindingKind = {
  ACHIEVEMENT: 'ACHIEVEMENT',
  CONCLUSION: 'CONCLUSION',
  CONSEQUENCE: 'CONSEQUENCE',
  COOPERATION_AREA: 'COOPERATION_AREA',
  DELIMITATION: 'DELIMITATION',
  LIMITATION: 'LIMITATION',
  MOTIVATION: 'MOTIVATION',
  OBSERVATION: 'OBSERVATION',
  PRINCIPLE: 'PRINCIPLE',
  PRIORITY_GROUP: 'PRIORITY_GROUP',
  PURPOSE: 'PURPOSE',
  QUESTION: 'QUESTION',
  RECOMMENDATION: 'RECOMMENDATION',
  REQUIREMENT: 'REQUIREMENT',
  TARGET_GROUP: 'TARGET_GROUP'
} as const;

export type FindingKind = typeof FindingKind[keyof typeof FindingKind];
/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type Funding = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  /** How much, in `currency`. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** True where the source says circa. */
  approximate: Scalars['Boolean']['output'];
  citations: Array<Citation>;
  /** ISO 4217: SEK. */
  currency?: Maybe<Scalars['String']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** Who gives. */
  from?: Maybe<Party>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** What it is for. */
  purpose: Array<Subject>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  /** The share of the cost, from 0 to 1. */
  share?: Maybe<Scalars['Float']['output']>;
  status?: Maybe<SubjectStatus>;
  /** Who receives. */
  to?: Maybe<Party>;
  /** The share of a full working time, from 0 to 1. */
  workingTimeShare?: Maybe<Scalars['Float']['output']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundinglinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type FundingConnection = {
  edges: Array<FundingEdge>;
  nodes: Array<Funding>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type FundingEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Funding;
};

/** Something missing, odd or contradictory. */
export type Gap = Entity & {
  /** What it concerns. */
  about: Array<Entity>;
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  gapKind: GapKind;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  origin: GapOrigin;
};


/** Something missing, odd or contradictory. */
export type GapfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** What sort of gap it is. */
export const GapKind = {
  ACTIVITY_WITHOUT_OWNER: 'ACTIVITY_WITHOUT_OWNER',
  CONTRADICTION: 'CONTRADICTION',
  FIGURES_DISAGREE: 'FIGURES_DISAGREE',
  FUNDING_WITHOUT_SOURCE: 'FUNDING_WITHOUT_SOURCE',
  GOAL_WITHOUT_DEADLINE: 'GOAL_WITHOUT_DEADLINE',
  GOAL_WITHOUT_INDICATOR: 'GOAL_WITHOUT_INDICATOR',
  GOAL_WITHOUT_OWNER: 'GOAL_WITHOUT_OWNER',
  HOMONYM: 'HOMONYM',
  INDICATOR_WITHOUT_TARGET: 'INDICATOR_WITHOUT_TARGET',
  MANDATE_ENDS: 'MANDATE_ENDS',
  MISSING_ATTACHMENT: 'MISSING_ATTACHMENT',
  MISSING_DECISION: 'MISSING_DECISION',
  NAME_VARIES: 'NAME_VARIES',
  OTHER: 'OTHER',
  REPORTS_TO_ITSELF: 'REPORTS_TO_ITSELF',
  REPORT_WITHOUT_RECIPIENT: 'REPORT_WITHOUT_RECIPIENT',
  STATUS_UNCLEAR: 'STATUS_UNCLEAR',
  UNDEFINED_REFERENCE: 'UNDEFINED_REFERENCE',
  UNNAMED_POST: 'UNNAMED_POST',
  UNNAMED_SET: 'UNNAMED_SET',
  WRONG_PERIOD: 'WRONG_PERIOD'
} as const;

export type GapKind = typeof GapKind[keyof typeof GapKind];
/** Where a gap comes from. */
export const GapOrigin = {
  /** Noted by whoever recorded the document. */
  RECORDED: 'RECORDED',
  /** Found by a rule over the graph. */
  RULE: 'RULE'
} as const;

export type GapOrigin = typeof GapOrigin[keyof typeof GapOrigin];
/** What is to be achieved. */
export type Goal = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** When it is to be reached, as exact as the source. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  goalKind: GoalKind;
  id: Scalars['ID']['output'];
  /** What measures it. */
  indicators: Array<Indicator>;
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** The nearest plan that it is part of. */
  plan?: Maybe<Plan>;
  /** The nearest priority area that it is part of. */
  priorityArea?: Maybe<PriorityArea>;
  /** The patient promises that it is to fulfil, by number. */
  promises: Array<Promise>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** What is to be achieved. */
export type GoalfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What is to be achieved. */
export type GoallinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** What is to be achieved. */
export type GoalpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** What is to be achieved. */
export type GoalreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** What is to be achieved. */
export type GoalresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type GoalConnection = {
  edges: Array<GoalEdge>;
  nodes: Array<Goal>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type GoalEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Goal;
};

/** `text`: part of a name, without regard to case or diacritics. */
export type GoalFilter = {
  /** The deadline's last day is that day or later. */
  deadlineFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline's first day is that day or earlier. */
  deadlineTo?: InputMaybe<Scalars['Date']['input']>;
  /** Within that plan, at any depth. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of goal it is. */
export const GoalKind = {
  /** Effektmål. */
  EFFECT: 'EFFECT',
  /** Huvudmål. */
  MAIN: 'MAIN',
  /** Syfte. */
  PURPOSE: 'PURPOSE',
  /** Delmål. */
  SUBGOAL: 'SUBGOAL'
} as const;

export type GoalKind = typeof GoalKind[keyof typeof GoalKind];
/** The levels on which Swedish health care is governed, from the nation to the single unit. */
export const GovernanceLevel = {
  /** Sjukvårdsregion: six, each serving several regions. */
  CARE_REGION: 'CARE_REGION',
  /** Län: a region and its municipalities together. */
  COUNTY: 'COUNTY',
  /** Several care regions or regions together. */
  INTER_REGIONAL: 'INTER_REGIONAL',
  /** A single unit or workplace. */
  LOCAL: 'LOCAL',
  /** Kommun: 290. */
  MUNICIPAL: 'MUNICIPAL',
  NATIONAL: 'NATIONAL',
  /** Region: 21, each the health care of a county. */
  REGIONAL: 'REGIONAL',
  /** Delregional: a part of a county, region and municipalities together. */
  SUB_REGIONAL: 'SUB_REGIONAL'
} as const;

export type GovernanceLevel = typeof GovernanceLevel[keyof typeof GovernanceLevel];
/** Which graph answers. */
export type Graph = {
  /** How many documents it is made of. */
  documents: Scalars['Int']['output'];
  /** The database that answers: grafeo or neo4j. */
  engine: Scalars['String']['output'];
  /** How many entities it holds. */
  entities: Scalars['Int']['output'];
  /** How many facts join them: responsibilities, reports, memberships, attendances, affiliations, links. */
  links: Scalars['Int']['output'];
  /** When the files were last loaded with a change, in UTC. */
  loadedAt: Scalars['String']['output'];
  /** A fingerprint of the recorded files: two graphs of the same files have the same. */
  version: Scalars['String']['output'];
};

/** What measures a goal, programme or activity. */
export type Indicator = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** What its data reach and what not. */
  coverage?: Maybe<Scalars['String']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  /** What it measures. */
  measures: Array<Subject>;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  /** The register or system that its data come from. */
  source?: Maybe<InformationSystem>;
  status?: Maybe<SubjectStatus>;
};


/** What measures a goal, programme or activity. */
export type IndicatorfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** What measures a goal, programme or activity. */
export type IndicatorlinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** What measures a goal, programme or activity. */
export type IndicatorpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** What measures a goal, programme or activity. */
export type IndicatorreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** What measures a goal, programme or activity. */
export type IndicatorresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A register, record system, service or site. */
export type InformationSystem = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** What takes or took its place. */
  replacedBy?: Maybe<InformationSystem>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
  systemKind: SystemKind;
};


/** A register, record system, service or site. */
export type InformationSystemfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A register, record system, service or site. */
export type InformationSystemlinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** A register, record system, service or site. */
export type InformationSystempartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** A register, record system, service or site. */
export type InformationSystemreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** A register, record system, service or site. */
export type InformationSystemresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** What joins a subject to another entity. */
export type Link = {
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  from: Subject;
  kind: LinkKind;
  to: Entity;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type LinkConnection = {
  edges: Array<LinkEdge>;
  nodes: Array<Link>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Link;
};

/** How a subject relates to another entity. Each is read from `from` to `to`: `from` REPLACES `to`. */
export const LinkKind = {
  ANNEX_OF: 'ANNEX_OF',
  APPLIES_TO: 'APPLIES_TO',
  BASED_ON: 'BASED_ON',
  CONCERNS: 'CONCERNS',
  DATA_FROM: 'DATA_FROM',
  EVALUATES: 'EVALUATES',
  /** Prolongs or widens: förlänger. */
  EXTENDS: 'EXTENDS',
  /** Serves a promise, a goal or a demand. */
  FULFILS: 'FULFILS',
  IN_LINE_WITH: 'IN_LINE_WITH',
  MANDATED_BY: 'MANDATED_BY',
  PUBLISHED_IN: 'PUBLISHED_IN',
  REPLACES: 'REPLACES',
  /** Is meant for: a target group, a unit. */
  TARGETS: 'TARGETS',
  TESTED_ON: 'TESTED_ON'
} as const;

export type LinkKind = typeof LinkKind[keyof typeof LinkKind];
/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type Mandate = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** Under which condition it holds, where it does not always. */
  condition?: Maybe<Scalars['String']['output']>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatefindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatelinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatereportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandateresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A meeting that was held. */
export type Meeting = Entity & {
  /** Its agenda, by number. */
  agenda: Array<AgendaItem>;
  aliases: Array<Scalars['String']['output']>;
  /** Everyone invited, present and absent, in Swedish order of their names. */
  attendances: AttendanceConnection;
  /** Whose meeting it was. */
  body: Body;
  citations: Array<Citation>;
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** What was decided, in the order of the agenda. */
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  /** When it ended: 11:00. */
  endTime?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  place?: Maybe<Scalars['String']['output']>;
  /** The series that it belongs to. */
  series?: Maybe<MeetingSeries>;
  /** When it began: 09:00. */
  startTime?: Maybe<Scalars['String']['output']>;
};


/** A meeting that was held. */
export type MeetingattendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Array<Capacity>>;
  first?: Scalars['Int']['input'];
  presence?: InputMaybe<Array<Presence>>;
};


/** A meeting that was held. */
export type MeetingfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type MeetingConnection = {
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type MeetingFilter = {
  body?: InputMaybe<Scalars['ID']['input']>;
  /** On that day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** On that day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** How often and in what form a body meets. */
export type MeetingSeries = Entity & {
  aliases: Array<Scalars['String']['output']>;
  body: Body;
  cadence: Cadence;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  /** In what form: sammanträde, videolänk. */
  form?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** Who takes part beside the body itself. */
  participants: Array<Party>;
};


/** How often and in what form a body meets. */
export type MeetingSeriesfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A person, post or body in a body: in which post, and on whose behalf, where a source says so. */
export type Membership = {
  /** To what. */
  body: Body;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  /** Who belongs: a person, a post or a body. */
  member: Party;
  /** Whom the member stands for: VästKom, Skaraborg. */
  onBehalfOf?: Maybe<Body>;
  /** In which role, where a source says so. */
  post?: Maybe<Post>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type MembershipConnection = {
  edges: Array<MembershipEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Membership;
};

/** Where a page ends. */
export type PageInfo = {
  /** What to give as `after` for the next page; nothing where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** Someone who can answer for something: a body, a post in a body, or a person. */
export type Party = {
  /** Its standing lines to other parties. OUT: lines that begin here; IN: lines that end here; both unless said. */
  affiliations: AffiliationConnection;
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  /** Money and working time. OUT: what it gives; IN: what it receives; both unless said. */
  funding: FundingConnection;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** What is reported to it. */
  receivesReports: ReportingConnection;
  /** What it reports or follows up for others. */
  reports: ReportingConnection;
  /** What it answers for, in which role, by role and then by what it answers for. */
  responsibleFor: ResponsibilityConnection;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyaffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<AffiliationKind>>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyfundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyreceivesReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyresponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A stretch of time. 'Hösten 2022' has `from` and `to`, and keeps its own words in `label`. A missing bound is open. */
export type Period = {
  /** Its first day, as exact as the source. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** The source's own words for it. */
  label?: Maybe<Scalars['String']['output']>;
  /** Its last day, as exact as the source. */
  to?: Maybe<Scalars['PartialDate']['output']>;
};

/** A person whom a source names. */
export type Person = Entity & Party & {
  affiliations: AffiliationConnection;
  aliases: Array<Scalars['String']['output']>;
  /** The meetings to which the person was called or came, the earliest first. */
  attendances: AttendanceConnection;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  funding: FundingConnection;
  id: Scalars['ID']['output'];
  /** The bodies and posts that the person belongs to. */
  memberships: MembershipConnection;
  name: Scalars['String']['output'];
  receivesReports: ReportingConnection;
  reports: ReportingConnection;
  responsibleFor: ResponsibilityConnection;
};


/** A person whom a source names. */
export type PersonaffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<AffiliationKind>>;
};


/** A person whom a source names. */
export type PersonattendancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonfundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonreceivesReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom a source names. */
export type PersonresponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type PersonConnection = {
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Person;
};

/** `named`: exact name or alias. `text`: part of a name. Both without regard to case or diacritics. */
export type PersonFilter = {
  /** A member of that body, at any time. */
  memberOf?: InputMaybe<Scalars['ID']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type Plan = Entity & Subject & {
  /** Every activity within it, at any depth. */
  activities: Array<Activity>;
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** Every goal within it, at any depth. */
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  planKind: PlanKind;
  /** Its priority areas, by number. */
  priorityAreas: Array<PriorityArea>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanlinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type PlanConnection = {
  edges: Array<PlanEdge>;
  nodes: Array<Plan>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type PlanEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Plan;
};

/** `named`: exact name or alias. `text`: part of a name. Both without regard to case or diacritics. */
export type PlanFilter = {
  /** Its period holds that day. A plan without a period holds on every day: its bounds are open. */
  holdsOn?: InputMaybe<Scalars['Date']['input']>;
  named?: InputMaybe<Scalars['String']['input']>;
  planKinds?: InputMaybe<Array<PlanKind>>;
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of plan it is. */
export const PlanKind = {
  /** Handlingsplan. */
  ACTION_PLAN: 'ACTION_PLAN',
  /** Aktivitetsplan, genomförandeplan. */
  ACTIVITY_PLAN: 'ACTIVITY_PLAN',
  /** Överenskommelse, avtal. */
  AGREEMENT: 'AGREEMENT',
  /** Direktiv, uppdragsspecifikation. */
  DIRECTIVE: 'DIRECTIVE',
  /** Riktlinje. */
  GUIDELINE: 'GUIDELINE',
  OTHER: 'OTHER',
  PROJECT: 'PROJECT',
  REPORT: 'REPORT',
  /** Färdplan. */
  ROADMAP: 'ROADMAP',
  /** Rutin. */
  ROUTINE: 'ROUTINE',
  STRATEGY: 'STRATEGY',
  /** Villkor, regelverk. */
  TERMS: 'TERMS',
  /** Målbild. */
  VISION: 'VISION'
} as const;

export type PlanKind = typeof PlanKind[keyof typeof PlanKind];
/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type Post = Entity & Party & {
  affiliations: AffiliationConnection;
  aliases: Array<Scalars['String']['output']>;
  /** The body that it is a role in. */
  body: Body;
  citations: Array<Citation>;
  description?: Maybe<Scalars['String']['output']>;
  findings: FindingConnection;
  funding: FundingConnection;
  id: Scalars['ID']['output'];
  /** Who holds it. */
  memberships: MembershipConnection;
  name: Scalars['String']['output'];
  postKind: PostKind;
  receivesReports: ReportingConnection;
  reports: ReportingConnection;
  responsibleFor: ResponsibilityConnection;
  /** How many hold it, where a source counts them. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** HELD, VACANT (a source says so) or UNNAMED (no source names a holder). */
  state: PostState;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostaffiliationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<AffiliationKind>>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostfundingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostmembershipsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostreceivesReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostreportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostresponsibleForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PoststateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of role it is. */
export const PostKind = {
  CHAIR: 'CHAIR',
  COMMUNICATIONS: 'COMMUNICATIONS',
  /** Sammankallande. */
  CONVENER: 'CONVENER',
  /** Samordnare. */
  COORDINATOR: 'COORDINATOR',
  /** Adjungerad. */
  CO_OPTED: 'CO_OPTED',
  DIRECTOR: 'DIRECTOR',
  EXPERT: 'EXPERT',
  HEAD: 'HEAD',
  MEMBER: 'MEMBER',
  OTHER: 'OTHER',
  /** Processledare. */
  PROCESS_LEADER: 'PROCESS_LEADER',
  /** Processtöd, processtödjare. */
  PROCESS_SUPPORT: 'PROCESS_SUPPORT',
  REPRESENTATIVE: 'REPRESENTATIVE',
  SECRETARY: 'SECRETARY',
  SUBSTITUTE: 'SUBSTITUTE',
  VICE_CHAIR: 'VICE_CHAIR'
} as const;

export type PostKind = typeof PostKind[keyof typeof PostKind];
/** Whether anyone is known to hold a post. */
export const PostState = {
  /** A source names a holder. */
  HELD: 'HELD',
  /** No source names a holder. */
  UNNAMED: 'UNNAMED',
  /** A source says that nobody holds it. */
  VACANT: 'VACANT'
} as const;

export type PostState = typeof PostState[keyof typeof PostState];
/** Whether somebody was there. */
export const Presence = {
  ABSENT: 'ABSENT',
  PRESENT: 'PRESENT',
  /** The source does not say. */
  UNSTATED: 'UNSTATED'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArea = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** Every goal within it, at any depth. */
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  /** Its number in the plan. */
  number?: Maybe<Scalars['Int']['output']>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** The plan that it is an area of. */
  plan?: Maybe<Plan>;
  /** The patient promises that it is to fulfil, by number. */
  promises: Array<Promise>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreafindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArealinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreapartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreareportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArearesponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type Programme = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  name: Scalars['String']['output'];
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  programmeKind: ProgrammeKind;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammefindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammelinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammereportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammeresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/** What sort of programme it is. */
export const ProgrammeKind = {
  /** Personcentrerat och sammanhållet vårdförlopp. */
  CARE_PATHWAY: 'CARE_PATHWAY',
  /** Vård- och insatsprogram (VIP). */
  CARE_PROGRAMME: 'CARE_PROGRAMME',
  OTHER: 'OTHER',
  REFORM: 'REFORM',
  /** Standardiserat vårdförlopp (SVF). */
  STANDARDISED_PATHWAY: 'STANDARDISED_PATHWAY'
} as const;

export type ProgrammeKind = typeof ProgrammeKind[keyof typeof ProgrammeKind];
/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type Promise = Entity & Subject & {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  figures: Array<Figure>;
  findings: FindingConnection;
  /** The goals that are to fulfil it. */
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  links: LinkConnection;
  /** The body that made it, where a source says. */
  madeBy?: Maybe<Body>;
  name: Scalars['String']['output'];
  number?: Maybe<Scalars['Int']['output']>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  period?: Maybe<Period>;
  /** The priority areas that are to fulfil it. */
  priorityAreas: Array<PriorityArea>;
  reporting: Array<Reporting>;
  responsibilities: Array<Responsibility>;
  status?: Maybe<SubjectStatus>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisefindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromiselinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisepartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisereportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromiseresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type Query = {
  /** Bodies in Swedish order. */
  bodies: BodyConnection;
  body?: Maybe<Body>;
  /** The documents that the graph is made of, in Swedish order. */
  documents: DocumentConnection;
  /** Entities by their ids, in the order asked for, at most 100; nothing in the place of an id that there is not. */
  entities: Array<Maybe<Entity>>;
  /** One entity of any type by its id; nothing where there is none. */
  entity?: Maybe<Entity>;
  goal?: Maybe<Goal>;
  /** Goals in Swedish order. */
  goals: GoalConnection;
  /** Which graph answers. */
  graph: Graph;
  /** Meetings, the earliest first. */
  meetings: MeetingConnection;
  /** People in Swedish order of their names as written. */
  people: PersonConnection;
  person?: Maybe<Person>;
  plan?: Maybe<Plan>;
  /** Plans, agreements, guidelines and their like, in Swedish order. */
  plans: PlanConnection;
  /** Patient promises by number; of one body with `madeBy`. */
  promises: Array<Promise>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerybodiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BodyFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerybodyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerydocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryentitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryentityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerygoalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerygoalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GoalFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerymeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryplanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryplansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlanFilter>;
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last). `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, BAD_USER_INPUT, BAD_PAGE_SIZE, BAD_CURSOR,
 * OPERATION_TOO_LARGE, OPERATION_RESOLUTION_FAILURE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypromisesArgs = {
  madeBy?: InputMaybe<Scalars['ID']['input']>;
};

/** Which way a relationship points, seen from the node that has the field. */
export const RelationDirection = {
  IN: 'IN',
  OUT: 'OUT'
} as const;

export type RelationDirection = typeof RelationDirection[keyof typeof RelationDirection];
/** Where a subject is followed up or reported: by whom, to whom, into what, how often and in what form. */
export type Reporting = {
  /** Who reports. */
  by?: Maybe<Party>;
  /** How often, where the source says. */
  cadence?: Maybe<Cadence>;
  /** The report or forum: årsrapport, RPO-sammanträde. */
  channel?: Maybe<Scalars['String']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  /** When or under which condition, where it is not always: vid behov. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Empty where a source names this very subject; else the wholes that hand it down, nearest first. */
  inheritedThrough: Array<Subject>;
  /** A register, system or document that it goes into. */
  into?: Maybe<Entity>;
  reportingKind: ReportingKind;
  /** What is reported; nothing where a source names only the line. */
  subject?: Maybe<Subject>;
  /** To whom; nothing where the source names no recipient. */
  to?: Maybe<Party>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ReportingConnection = {
  edges: Array<ReportingEdge>;
  nodes: Array<Reporting>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ReportingEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Reporting;
};

/** In what manner something is followed up or reported. */
export const ReportingKind = {
  /** Utvärdering. */
  EVALUATION: 'EVALUATION',
  /** Återkoppling, återföring. */
  FEEDBACK: 'FEEDBACK',
  /** Uppföljning. */
  FOLLOW_UP: 'FOLLOW_UP',
  /** Publicering. */
  PUBLICATION: 'PUBLICATION',
  /** Registrering, inrapportering i ett register eller system. */
  REGISTRATION: 'REGISTRATION',
  /** Rapport, avrapportering. */
  REPORT: 'REPORT'
} as const;

export type ReportingKind = typeof ReportingKind[keyof typeof ReportingKind];
/** That a party answers for a subject, in a role. */
export type Responsibility = {
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
  distribution: Distribution;
  /** Empty where a source names the party for this very subject; else the wholes that hand it down, nearest first. The last is `subject`. */
  inheritedThrough: Array<Subject>;
  /** Who answers. */
  party: Party;
  role: ResponsibilityRole;
  /** For what: the subject for which a source names the party. */
  subject: Subject;
  /** The source's own title for the role: huvudprojektledare. */
  title?: Maybe<Scalars['String']['output']>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
};

export type ResponsibilityConnection = {
  edges: Array<ResponsibilityEdge>;
  nodes: Array<Responsibility>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type ResponsibilityEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Responsibility;
};

/** How a party answers for a subject. Only OWNER makes an owner; the other roles stand beside it. */
export const ResponsibilityRole = {
  AUTHORING: 'AUTHORING',
  /** Beställare. */
  COMMISSIONER: 'COMMISSIONER',
  CONSULTED: 'CONSULTED',
  /** Holds it together (samordnar, håller samman). */
  COORDINATING: 'COORDINATING',
  DECIDING: 'DECIDING',
  /** Sets its direction. */
  DIRECTING: 'DIRECTING',
  /** Does it. */
  EXECUTING: 'EXECUTING',
  FINANCING: 'FINANCING',
  /** Leads the work. */
  LEADING: 'LEADING',
  MONITORING: 'MONITORING',
  NOMINATING: 'NOMINATING',
  /** Answers for exactly the thing named. */
  OWNER: 'OWNER',
  PARTICIPATING: 'PARTICIPATING',
  PROPOSING: 'PROPOSING',
  /** Mottagare. */
  RECIPIENT: 'RECIPIENT',
  /** Rekvirerar: calls the money in. */
  REQUISITIONING: 'REQUISITIONING',
  /** Is its steering group. */
  STEERING: 'STEERING',
  SUPPORTING: 'SUPPORTING'
} as const;

export type ResponsibilityRole = typeof ResponsibilityRole[keyof typeof ResponsibilityRole];
/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type Subject = {
  aliases: Array<Scalars['String']['output']>;
  citations: Array<Citation>;
  /** Decisions that have dealt with it, the earliest first. */
  decisions: Array<Decision>;
  description?: Maybe<Scalars['String']['output']>;
  /** Numbers that sources give of it. */
  figures: Array<Figure>;
  findings: FindingConnection;
  id: Scalars['ID']['output'];
  /** What it rests on, replaces, applies to, fulfils … OUT: links that begin here; IN: links that end here; both unless said. */
  links: LinkConnection;
  name: Scalars['String']['output'];
  /** What this is part of: a goal of its priority area, an area of its plan. */
  partOf: Array<Subject>;
  /** What is part of it, one step down. */
  parts: SubjectConnection;
  /** The time for which it holds. */
  period?: Maybe<Period>;
  /** Where it is followed up or reported: to whom, how often, in what form. `inherited` adds what its wholes hand down, nearest first. */
  reporting: Array<Reporting>;
  /** Who answers for it, in which role. `inherited` adds what its wholes hand down, nearest first. */
  responsibilities: Array<Responsibility>;
  /** How far it has come, as a source says. */
  status?: Maybe<SubjectStatus>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type SubjectfindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type SubjectlinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<LinkKind>>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type SubjectpartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  types?: InputMaybe<Array<EntityType>>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type SubjectreportingArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole
 * holds for its parts until one says otherwise, so responsibilities and reporting are handed down, marked as such.
 */
export type SubjectresponsibilitiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  inherited?: Scalars['Boolean']['input'];
  roles?: InputMaybe<Array<ResponsibilityRole>>;
};

export type SubjectConnection = {
  edges: Array<SubjectEdge>;
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

export type SubjectEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  node: Subject;
};

/** How far a subject has come. */
export const SubjectStatus = {
  ADOPTED: 'ADOPTED',
  COMPLETED: 'COMPLETED',
  EXPECTED: 'EXPECTED',
  ONGOING: 'ONGOING',
  PLANNED: 'PLANNED',
  PROPOSED: 'PROPOSED',
  SUPERSEDED: 'SUPERSEDED'
} as const;

export type SubjectStatus = typeof SubjectStatus[keyof typeof SubjectStatus];
/** What sort of system it is. */
export const SystemKind = {
  APPLICATION: 'APPLICATION',
  E_SERVICE: 'E_SERVICE',
  /** Hälsodataregister. */
  HEALTH_DATA_REGISTER: 'HEALTH_DATA_REGISTER',
  OTHER: 'OTHER',
  /** Kvalitetsregister. */
  QUALITY_REGISTER: 'QUALITY_REGISTER',
  /** Journalsystem, vårdinformationsstöd. */
  RECORD_SYSTEM: 'RECORD_SYSTEM',
  WEBSITE: 'WEBSITE'
} as const;

export type SystemKind = typeof SystemKind[keyof typeof SystemKind];