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
  /** A date as exact as the source gives it: 2020, 2020-11 or 2020-11-03. */
  PartialDate: { input: string; output: string; }
  /** Any JSON value: the variables of an operation. */
  JSON: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/**
 * What joins two parties for a time. REPORTS_TO is a standing line between parties; a report on a subject is a Reporting.
 * Each is read from `from` to `to`: `from` is PART_OF `to`, `from` MIRRORS `to`.
 */
export const AffiliationKind = {
  /** Belongs to it as one of its parts. */
  PART_OF: 'PART_OF',
  /** Rapporterar: reports to it as a rule, whatever the subject. */
  REPORTS_TO: 'REPORTS_TO',
  /** Styrs av: takes its direction from it. */
  STEERED_BY: 'STEERED_BY',
  /** Samordnas av: has its work held together by it. */
  COORDINATED_BY: 'COORDINATED_BY',
  /** Följs upp av: has its work examined by it. */
  FOLLOWED_UP_BY: 'FOLLOWED_UP_BY',
  /** På uppdrag av: works on its commission. */
  COMMISSIONED_BY: 'COMMISSIONED_BY',
  /** Inrättad av: was set up by it. */
  ESTABLISHED_BY: 'ESTABLISHED_BY',
  /** Speglar: the counterpart on another level. */
  MIRRORS: 'MIRRORS',
  /** Värdskap: the care region that gives a national group its process leader and support. */
  HOSTED_BY: 'HOSTED_BY',
  /** Utses av: gets its place or its members from it. */
  APPOINTED_BY: 'APPOINTED_BY',
  /** Nomineras av: is put forward by it, for another to appoint. */
  NOMINATED_BY: 'NOMINATED_BY',
  /** Företräds i: has somebody there who speaks for it. */
  REPRESENTED_IN: 'REPRESENTED_IN',
  /** Serves the area of: a region covers its county. */
  COVERS: 'COVERS',
  /** Stödjer: gives it help, staff or knowledge. */
  SUPPORTS: 'SUPPORTS',
  /** Samverkar med: works with it as an equal. Recorded once, it holds both ways. */
  COOPERATES_WITH: 'COOPERATES_WITH',
  /** Ersätts av: has handed its task over to it, or is going to. */
  REPLACED_BY: 'REPLACED_BY'
} as const;

export type AffiliationKind = typeof AffiliationKind[keyof typeof AffiliationKind];
/** A standing line between two parties. */
export type Affiliation = {
  /** What the line means, read from `from` to `to`. */
  kind: AffiliationKind;
  /** Where the line begins. */
  from: Party;
  /** Where the line ends. */
  to: Party;
  /** Through whom, where the source says: the coordinator who links group and council. */
  via?: Maybe<Party>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/** A person, post or body in a body: in which post, and on whose behalf, where a source says so. */
export type Membership = {
  /** Who belongs: a person, a post or a body. */
  member: Party;
  /** To what. */
  body: Body;
  /** In which role, where a source says so. */
  post?: Maybe<Post>;
  /** Whom the member stands for: VästKom, Skaraborg. */
  onBehalfOf?: Maybe<Body>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/**
 * Who owns a subject, and where it is reported: what the documents say, with the doubt where there is doubt.
 *
 * The owners are the parties in the role OWNER named for the subject itself; where none is named, those of the nearest whole
 * that has one; where no whole has one, the body whose plan it lies in. No other role makes an owner.
 */
export type ResponsibilityAnswer = {
  /** What was asked about. */
  subject: Subject;
  /** How sure the answer is. */
  status: AnswerStatus;
  /** The owners, as the status says of them; none where it is UNKNOWN. */
  owners: Array<Responsibility>;
  /** Every other role, named for the subject itself first, then what its wholes hand down. */
  others: Array<Responsibility>;
  /** Where it is followed up or reported: what is said of the subject itself, else of the nearest whole. */
  reporting: Array<Reporting>;
  /** Decisions that have dealt with it, the earliest first. */
  decisions: Array<Decision>;
  /** Meetings that have dealt with it: it stood on their agenda, or they decided on it; the earliest first. */
  meetings: Array<Meeting>;
  /** From the subject to its owner and on to where it is reported, each step with its source. */
  chain: Array<Step>;
  /** The answer as a person would say it, doubt included. */
  sentence: Scalars['String']['output'];
};


/**
 * Who owns a subject, and where it is reported: what the documents say, with the doubt where there is doubt.
 *
 * The owners are the parties in the role OWNER named for the subject itself; where none is named, those of the nearest whole
 * that has one; where no whole has one, the body whose plan it lies in. No other role makes an owner.
 */
export type ResponsibilityAnswersentenceArgs = {
  language?: Language;
};

/** How sure the answer to who owns a subject is. */
export const AnswerStatus = {
  /** A source names the owner for this very subject. */
  KNOWN: 'KNOWN',
  /** A whole hands it down. */
  INHERITED: 'INHERITED',
  /** A post owns it whose holder no source names. */
  UNNAMED: 'UNNAMED',
  /** A post owns it, and a source says that nobody holds it. */
  VACANT: 'VACANT',
  /** No source says, at any level. */
  UNKNOWN: 'UNKNOWN',
  /** Sources name different owners for the same time, without saying that they own it together: all are listed. */
  CONFLICTING: 'CONFLICTING'
} as const;

export type AnswerStatus = typeof AnswerStatus[keyof typeof AnswerStatus];
/** A language of sentences and questions. */
export const Language = {
  /** Swedish. */
  SV: 'SV',
  /** English, with Swedish names. */
  EN: 'EN'
} as const;

export type Language = typeof Language[keyof typeof Language];
/** A step of a chain: two entities, what joins them, and where that stands. */
export type Step = {
  /** Where the step begins: the end of the step before it. */
  from: Entity;
  /** What joins them, read from `from` to `to`: PART_OF, OWNER, FOLLOW_UP … For a step against its direction, the word is preceded by '<-'. */
  relation: Scalars['String']['output'];
  /** Where the step leads. */
  to: Entity;
  /** Where it stands that the two are joined so. */
  citations: Array<Citation>;
};

/** A chain of steps that joins two entities. */
export type Path = {
  /** How many steps it has. */
  length: Scalars['Int']['output'];
  /** From the first entity asked for to the second, each step beginning where the one before it ends. */
  steps: Array<Step>;
};

/** Bodies below a root and the links among them, ready to draw. */
export type OrgChart = {
  /** The body at the top. */
  root: Body;
  /** Each body once, the root first, then level by level in Swedish order. */
  nodes: Array<OrgChartNode>;
  /** Every link of the kinds asked for between two bodies of the chart. */
  edges: Array<Affiliation>;
  /** True where there were more bodies than a chart holds: those farthest from the root are left out. */
  truncated: Scalars['Boolean']['output'];
};

/** A body in a chart. `primaryParent` gives the tree to draw; every other link is an edge. */
export type OrgChartNode = {
  /** The body that the box stands for. */
  body: Body;
  /** How many steps below the root. */
  depth: Scalars['Int']['output'];
  /** The id of the body that it is drawn under; nothing for the root. */
  primaryParent?: Maybe<Scalars['ID']['output']>;
  /** How many bodies directly below it lie beyond the depth, or were left out. */
  hiddenChildren: Scalars['Int']['output'];
};

/** An entity that a search has found. */
export type SearchHit = {
  /** What was found. */
  entity: Entity;
  /** Where it hit, the words between `**`. */
  snippet?: Maybe<Scalars['String']['output']>;
};

/** The answer to a question in words. */
export type Answer = {
  /** Whether the question was understood, and what it is about was found. */
  understood: Scalars['Boolean']['output'];
  /** What was asked for: the name of a kind of question. */
  intent?: Maybe<Scalars['String']['output']>;
  /** The answer as a person would say it, in the language asked for, with the facts that were asked for. */
  sentence: Scalars['String']['output'];
  /** What the answer is about; where the question was not understood, what it may be about. */
  entities: Array<Entity>;
  /** The operation of this API that answers the question, for whoever wants to take over. */
  operation?: Maybe<Scalars['String']['output']>;
  /** The variables of that operation. */
  variables?: Maybe<Scalars['JSON']['output']>;
  /** Where the facts of the answer stand. */
  citations: Array<Citation>;
};

/** Where a page ends. */
export type PageInfo = {
  /** Whether there is more. */
  hasNextPage: Scalars['Boolean']['output'];
  /** What to give as `after` for the next page; nothing where the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of a list. The next page is asked for with `after: pageInfo.endCursor`. */
export type EntityConnection = {
  /** The members of the page in the order of the list, each with its cursor. */
  edges: Array<EntityEdge>;
  /** The members of the page in the order of the list. */
  nodes: Array<Entity>;
  /** Where the page ends, and whether more follows. */
  pageInfo: PageInfo;
  /** How many there are in all: counted only where it is asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A member of a list, with its place in it. */
export type EntityEdge = {
  /** The place of this member in the list, for `after`. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Entity;
};

export type BodyConnection = {
  edges: Array<BodyEdge>;
  nodes: Array<Body>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BodyEdge = {
  cursor: Scalars['String']['output'];
  node: Body;
};

export type PersonConnection = {
  edges: Array<PersonEdge>;
  nodes: Array<Person>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

export type PlanConnection = {
  edges: Array<PlanEdge>;
  nodes: Array<Plan>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PlanEdge = {
  cursor: Scalars['String']['output'];
  node: Plan;
};

export type GoalConnection = {
  edges: Array<GoalEdge>;
  nodes: Array<Goal>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GoalEdge = {
  cursor: Scalars['String']['output'];
  node: Goal;
};

export type MeetingConnection = {
  edges: Array<MeetingEdge>;
  nodes: Array<Meeting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MeetingEdge = {
  cursor: Scalars['String']['output'];
  node: Meeting;
};

export type DocumentConnection = {
  edges: Array<DocumentEdge>;
  nodes: Array<Document>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type DocumentEdge = {
  cursor: Scalars['String']['output'];
  node: Document;
};

export type SubjectConnection = {
  edges: Array<SubjectEdge>;
  nodes: Array<Subject>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SubjectEdge = {
  cursor: Scalars['String']['output'];
  node: Subject;
};

export type FindingConnection = {
  edges: Array<FindingEdge>;
  nodes: Array<Finding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FindingEdge = {
  cursor: Scalars['String']['output'];
  node: Finding;
};

export type ResponsibilityConnection = {
  edges: Array<ResponsibilityEdge>;
  nodes: Array<Responsibility>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ResponsibilityEdge = {
  cursor: Scalars['String']['output'];
  node: Responsibility;
};

export type ReportingConnection = {
  edges: Array<ReportingEdge>;
  nodes: Array<Reporting>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReportingEdge = {
  cursor: Scalars['String']['output'];
  node: Reporting;
};

export type AffiliationConnection = {
  edges: Array<AffiliationEdge>;
  nodes: Array<Affiliation>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AffiliationEdge = {
  cursor: Scalars['String']['output'];
  node: Affiliation;
};

export type FundingConnection = {
  edges: Array<FundingEdge>;
  nodes: Array<Funding>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FundingEdge = {
  cursor: Scalars['String']['output'];
  node: Funding;
};

export type MembershipConnection = {
  edges: Array<MembershipEdge>;
  nodes: Array<Membership>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MembershipEdge = {
  cursor: Scalars['String']['output'];
  node: Membership;
};

export type AttendanceConnection = {
  edges: Array<AttendanceEdge>;
  nodes: Array<Attendance>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AttendanceEdge = {
  cursor: Scalars['String']['output'];
  node: Attendance;
};

export type LinkConnection = {
  edges: Array<LinkEdge>;
  nodes: Array<Link>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LinkEdge = {
  cursor: Scalars['String']['output'];
  node: Link;
};

export type GapConnection = {
  edges: Array<GapEdge>;
  nodes: Array<Gap>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type GapEdge = {
  cursor: Scalars['String']['output'];
  node: Gap;
};

export type SearchHitConnection = {
  edges: Array<SearchHitEdge>;
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  /** How many there are in all, of those that the index proposes: at most 200. */
  totalCount: Scalars['Int']['output'];
};

export type SearchHitEdge = {
  cursor: Scalars['String']['output'];
  node: SearchHit;
};

/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type Decision = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** What the decision does, by the words of the source. */
  decisionKind: DecisionKind;
  /** Who decided. */
  decidedBy?: Maybe<Party>;
  /** When, as exact as the source. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** The meeting that took it. */
  meeting?: Maybe<Meeting>;
  /** The item of the agenda under which it was taken. */
  agendaItem?: Maybe<AgendaItem>;
  /** What it decides on. */
  concerns: Array<Entity>;
  /** Earlier decisions that it follows. */
  follows: Array<Decision>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisiongapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionlinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Ställningstagande, beslut: what a body has decided, also where a document only mentions it. */
export type DecisionfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of decision it is. */
export const DecisionKind = {
  /** Godkänner, fastställer: makes it valid. */
  APPROVED: 'APPROVED',
  /** Antar, beslutar: takes it as its own. */
  ADOPTED: 'ADOPTED',
  /** Ställer sig bakom. */
  SUPPORTED: 'SUPPORTED',
  /** Noterar. */
  NOTED: 'NOTED',
  /** Förlänger: lets it run on. */
  EXTENDED: 'EXTENDED',
  /** Prioriterar: puts it before others. */
  PRIORITISED: 'PRIORITISED',
  /** Ger i uppdrag: has somebody do it. */
  COMMISSIONED: 'COMMISSIONED',
  /** Avslår: says no to it. */
  REJECTED: 'REJECTED',
  /** Bordlägger, återremitterar: puts it off. */
  ADJOURNED: 'ADJOURNED'
} as const;

export type DecisionKind = typeof DecisionKind[keyof typeof DecisionKind];
/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type Funding = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Who gives. */
  from?: Maybe<Party>;
  /** Who receives. */
  to?: Maybe<Party>;
  /** How much, in `currency`. */
  amount?: Maybe<Scalars['Float']['output']>;
  /** ISO 4217: SEK. */
  currency?: Maybe<Scalars['String']['output']>;
  /** The share of the cost, from 0 to 1. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The share of a full working time, from 0 to 1. */
  workingTimeShare?: Maybe<Scalars['Float']['output']>;
  /** True where the source says circa. */
  approximate: Scalars['Boolean']['output'];
  /** What it is for. */
  purpose: Array<Subject>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundinggapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundinglinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundinglinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money or working time that flows between parties. Parts add up to their whole, or a gap says that they do not. */
export type FundingfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A register, record system, service or site. */
export type InformationSystem = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Whether it is a register, a record system or something else. */
  systemKind: SystemKind;
  /** What takes or took its place. */
  replacedBy?: Maybe<InformationSystem>;
};


/** A register, record system, service or site. */
export type InformationSystemfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystempartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemlinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A register, record system, service or site. */
export type InformationSystemfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of system it is. */
export const SystemKind = {
  /** Journalsystem, vårdinformationsstöd. */
  RECORD_SYSTEM: 'RECORD_SYSTEM',
  /** Kvalitetsregister. */
  QUALITY_REGISTER: 'QUALITY_REGISTER',
  /** Hälsodataregister. */
  HEALTH_DATA_REGISTER: 'HEALTH_DATA_REGISTER',
  /** E-tjänst: for patients or staff, such as 1177. */
  E_SERVICE: 'E_SERVICE',
  /** Webbplats: publishes knowledge or documents. */
  WEBSITE: 'WEBSITE',
  /** App or other program. */
  APPLICATION: 'APPLICATION',
  /** None of these, or the source does not say. */
  OTHER: 'OTHER'
} as const;

export type SystemKind = typeof SystemKind[keyof typeof SystemKind];
/** What a source observes, argues, requires or asks about something. */
export type Finding = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** What the statement does in its source. */
  findingKind: FindingKind;
  /** What it is about. */
  about: Array<Entity>;
  /** Who says it, where the document reports somebody's words. */
  by?: Maybe<Party>;
  /** To whom it is said. */
  addressedTo: Array<Party>;
  /** Its place in a list of its like. */
  order?: Maybe<Scalars['Int']['output']>;
  /** The source's own number of the clause. */
  clause?: Maybe<Scalars['String']['output']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindinggapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindinglinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindinglinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What a source observes, argues, requires or asks about something. */
export type FindingfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of statement a finding is. */
export const FindingKind = {
  /** Motivering: why something is done. */
  MOTIVATION: 'MOTIVATION',
  /** Syfte: what something is for. */
  PURPOSE: 'PURPOSE',
  /** Konsekvens: what something leads to, or is expected to. */
  CONSEQUENCE: 'CONSEQUENCE',
  /** What the source sees to be so. */
  OBSERVATION: 'OBSERVATION',
  /** Slutsats: what the source gathers from what it has seen. */
  CONCLUSION: 'CONCLUSION',
  /** Rekommendation: what ought to be done. */
  RECOMMENDATION: 'RECOMMENDATION',
  /** Krav: what must be so. */
  REQUIREMENT: 'REQUIREMENT',
  /** Utgångspunkt, princip: what the work goes by. */
  PRINCIPLE: 'PRINCIPLE',
  /** What has been done or reached. */
  ACHIEVEMENT: 'ACHIEVEMENT',
  /** What the source asks, of itself or of others. */
  QUESTION: 'QUESTION',
  /** Målgrupp: whom something is meant for. */
  TARGET_GROUP: 'TARGET_GROUP',
  /** Who or what comes first. */
  PRIORITY_GROUP: 'PRIORITY_GROUP',
  /** Samverkansområde, utvecklingsområde: a field in which parties work together. */
  COOPERATION_AREA: 'COOPERATION_AREA',
  /** Avgränsning: what something is meant to include or to leave out. */
  DELIMITATION: 'DELIMITATION',
  /** Begränsning: what holds something back, or what it cannot do. */
  LIMITATION: 'LIMITATION'
} as const;

export type FindingKind = typeof FindingKind[keyof typeof FindingKind];
/** Which way a relationship points, seen from the node that has the field. */
export const RelationDirection = {
  /** From the node to its neighbour. */
  OUT: 'OUT',
  /** From the neighbour to the node. */
  IN: 'IN'
} as const;

export type RelationDirection = typeof RelationDirection[keyof typeof RelationDirection];
/** How the value of an argument or filter field is compared with a property. */
export const Comparison = {
  /** The property is one of the values. */
  ONE_OF: 'ONE_OF',
  /** The list in the property shares a value with the list given. */
  OVERLAPS: 'OVERLAPS',
  /** The property contains the text, both folded to lower case without diacritics. */
  CONTAINS: 'CONTAINS',
  /** The list in the property holds the text, both folded to lower case without diacritics. */
  HOLDS: 'HOLDS',
  /** The property is the value or greater. */
  FROM: 'FROM',
  /** The property is the value or less. */
  TO: 'TO'
} as const;

export type Comparison = typeof Comparison[keyof typeof Comparison];
/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type Entity = {
  /** Readable, stable and unique in the whole graph. */
  id: Scalars['ID']['output'];
  /** The name in Swedish, as its defining document or register has it. */
  name: Scalars['String']['output'];
  /** Other names that documents use for it, in Swedish order. */
  aliases: Array<Scalars['String']['output']>;
  /** A short summary in this project's own words, in Swedish. */
  description?: Maybe<Scalars['String']['output']>;
  /** Where each fact about this entity stands: first what states the entity itself, then the facts that it is an end of. */
  citations: Array<Citation>;
  /** What sources observe, argue, require or ask about it: by kind, and by their order in the source. */
  findings: FindingConnection;
  /** Numbers that sources give of it. */
  figures: Array<Figure>;
  /** What is missing, odd or contradictory about it. */
  gaps: GapConnection;
  /** The links of subjects that end here: what is based on it, applies to it, replaces it … */
  linkedFrom: LinkConnection;
};


/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type EntityfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type EntitygapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Anything in the graph that can be named, found, linked to and cited. Ids are readable, stable and unique in the whole graph:
 * `rpo-psykisk-halsa-sydostra`.
 */
export type EntitylinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Every concrete type of an entity. */
export const EntityType = {
  /** A source: minutes, an action plan, a directive, a register. */
  Document: 'Document',
  /** A group, organisation, authority or collective. */
  Body: 'Body',
  /** A role in a body. */
  Post: 'Post',
  /** A person whom a source names. */
  Person: 'Person',
  /** A handlingsplan, direktiv, överenskommelse or their like. */
  Plan: 'Plan',
  /** A vård- och insatsprogram, a vårdförlopp, a reform. */
  Programme: 'Programme',
  /** A prioriterat förbättringsområde. */
  PriorityArea: 'PriorityArea',
  /** What is to be achieved. */
  Goal: 'Goal',
  /** What is to be done. */
  Activity: 'Activity',
  /** What measures something. */
  Indicator: 'Indicator',
  /** A patientlöfte. */
  Promise: 'Promise',
  /** A standing duty or assignment. */
  Mandate: 'Mandate',
  /** A ställningstagande or beslut. */
  Decision: 'Decision',
  /** Money or working time that flows between parties. */
  Funding: 'Funding',
  /** A register, record system, service or site. */
  InformationSystem: 'InformationSystem',
  /** What a source observes, argues, requires or asks. */
  Finding: 'Finding',
  /** A number that a source gives. */
  Figure: 'Figure',
  /** A meeting that was held. */
  Meeting: 'Meeting',
  /** How often and in what form a body meets. */
  MeetingSeries: 'MeetingSeries',
  /** An item of a meeting's agenda. */
  AgendaItem: 'AgendaItem',
  /** Something missing, odd or contradictory. */
  Gap: 'Gap'
} as const;

export type EntityType = typeof EntityType[keyof typeof EntityType];
/** Where a fact stands: document, section, and at most ten words of it, enough to find the place. */
export type Citation = {
  /** The document that states it. */
  document: Document;
  /** The section of the document: headings as they stand, from the outer to the inner, joined by ' > '. */
  section?: Maybe<Scalars['String']['output']>;
  /** At most ten words of the document, exactly as they stand there. */
  phrase?: Maybe<Scalars['String']['output']>;
  /** The field or link that the place supports; nothing where it supports the entity or fact as a whole. */
  fact?: Maybe<Scalars['String']['output']>;
  /** When the fact was recorded, as the file of the document says. */
  recordedAt: Scalars['Date']['output'];
};

/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type Document = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** The file name under which the source text is kept. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** Its own date, as exact as the source gives it. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** Diary number or address. */
  reference?: Maybe<Scalars['String']['output']>;
  /** The body that issued it. */
  publisher?: Maybe<Body>;
  /** Who wrote it, where it says so. */
  authors: Array<Party>;
  /** What the document speaks of. */
  entities: EntityConnection;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumentfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumentgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumentlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A source: minutes, an action plan, a directive, a funding paper, a register, a page. What it says is in the graph. */
export type DocumententitiesArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something missing, odd or contradictory. */
export type Gap = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** What is wrong. */
  gapKind: GapKind;
  /** What it concerns. */
  about: Array<Entity>;
  /** Whether a rule found it or a person noted it. */
  origin: GapOrigin;
};


/** Something missing, odd or contradictory. */
export type GapfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something missing, odd or contradictory. */
export type GapgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Something missing, odd or contradictory. */
export type GaplinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of gap it is. */
export const GapKind = {
  /** No source names an owner of the goal, at any level. */
  GOAL_WITHOUT_OWNER: 'GOAL_WITHOUT_OWNER',
  /** Nothing measures the goal. */
  GOAL_WITHOUT_INDICATOR: 'GOAL_WITHOUT_INDICATOR',
  /** No source says when the goal is to be reached. */
  GOAL_WITHOUT_DEADLINE: 'GOAL_WITHOUT_DEADLINE',
  /** No source says who is to do it. */
  ACTIVITY_WITHOUT_OWNER: 'ACTIVITY_WITHOUT_OWNER',
  /** It is to be measured, but no source says what value is aimed at. */
  INDICATOR_WITHOUT_TARGET: 'INDICATOR_WITHOUT_TARGET',
  /** Something is reported or followed up, but no source says to whom. */
  REPORT_WITHOUT_RECIPIENT: 'REPORT_WITHOUT_RECIPIENT',
  /** A body follows up its own work. */
  REPORTS_TO_ITSELF: 'REPORTS_TO_ITSELF',
  /** No source names the holder of the post. */
  UNNAMED_POST: 'UNNAMED_POST',
  /** A number of things or parties is spoken of, but they are not named one by one. */
  UNNAMED_SET: 'UNNAMED_SET',
  /** A source leans on something of which no more is known. */
  UNDEFINED_REFERENCE: 'UNDEFINED_REFERENCE',
  /** Two statements cannot both be true. */
  CONTRADICTION: 'CONTRADICTION',
  /** Numbers do not add up, or differ for the same thing. */
  FIGURES_DISAGREE: 'FIGURES_DISAGREE',
  /** Money is needed or given, but no source says from whom or how much. */
  FUNDING_WITHOUT_SOURCE: 'FUNDING_WITHOUT_SOURCE',
  /** A time lies outside that of its plan, or does not fit with other times. */
  WRONG_PERIOD: 'WRONG_PERIOD',
  /** One thing goes by several names. */
  NAME_VARIES: 'NAME_VARIES',
  /** Several things go by one name. */
  HOMONYM: 'HOMONYM',
  /** A decision is spoken of, but not who took it or when. */
  MISSING_DECISION: 'MISSING_DECISION',
  /** What the source refers to is not attached, dated or linked. */
  MISSING_ATTACHMENT: 'MISSING_ATTACHMENT',
  /** An assignment runs out, and no source says what comes after, or when it ends. */
  MANDATE_ENDS: 'MANDATE_ENDS',
  /** The source can be read in more than one way. */
  STATUS_UNCLEAR: 'STATUS_UNCLEAR',
  /** Odd in some other way: its name says how. */
  OTHER: 'OTHER'
} as const;

export type GapKind = typeof GapKind[keyof typeof GapKind];
/** Where a gap comes from. */
export const GapOrigin = {
  /** Found by a rule over the graph. */
  RULE: 'RULE',
  /** Noted by whoever recorded the document. */
  RECORDED: 'RECORDED'
} as const;

export type GapOrigin = typeof GapOrigin[keyof typeof GapOrigin];
/** A meeting that was held. */
export type Meeting = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** Whose meeting it was. */
  body: Body;
  /** When it was held, as exact as the source; nothing where no source says. */
  date?: Maybe<Scalars['PartialDate']['output']>;
  /** When it began: 09:00. */
  startTime?: Maybe<Scalars['String']['output']>;
  /** When it ended: 11:00. */
  endTime?: Maybe<Scalars['String']['output']>;
  /** Where it was held, in the source's own words: a room, a town, Teams. */
  place?: Maybe<Scalars['String']['output']>;
  /** The series that it belongs to. */
  series?: Maybe<MeetingSeries>;
  /** Everyone invited, present and absent, in Swedish order of their names. */
  attendances: AttendanceConnection;
  /** Its agenda, by number. */
  agenda: Array<AgendaItem>;
  /** What was decided, in the order of the agenda. */
  decisions: Array<Decision>;
};


/** A meeting that was held. */
export type MeetingfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting that was held. */
export type MeetinggapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting that was held. */
export type MeetinglinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A meeting that was held. */
export type MeetingattendancesArgs = {
  presence?: InputMaybe<Array<Presence>>;
  capacity?: InputMaybe<Array<Capacity>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How often and in what form a body meets. */
export type MeetingSeries = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** Whose meetings they are. */
  body: Body;
  /** Who takes part beside the body itself. */
  participants: Array<Party>;
  /** How often it meets. */
  cadence: Cadence;
  /** In what form: sammanträde, videolänk. */
  form?: Maybe<Scalars['String']['output']>;
};


/** How often and in what form a body meets. */
export type MeetingSeriesfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How often and in what form a body meets. */
export type MeetingSeriesgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How often and in what form a body meets. */
export type MeetingSerieslinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether somebody was there. */
export const Presence = {
  /** Närvarande. */
  PRESENT: 'PRESENT',
  /** Frånvarande, förhindrad. */
  ABSENT: 'ABSENT',
  /** The source does not say. */
  UNSTATED: 'UNSTATED'
} as const;

export type Presence = typeof Presence[keyof typeof Presence];
/** As what somebody was called to a meeting. */
export const Capacity = {
  /** On the list of members. */
  LISTED: 'LISTED',
  /** In place of a member. */
  SUBSTITUTE: 'SUBSTITUTE',
  /** Invited: to present or to listen. */
  INVITED: 'INVITED'
} as const;

export type Capacity = typeof Capacity[keyof typeof Capacity];
/** That a person was called to a meeting, and whether they came. */
export type Attendance = {
  /** Who was called. */
  person: Person;
  /** To which meeting. */
  meeting: Meeting;
  /** Whether the person came. */
  presence: Presence;
  /** As what the person was called. */
  capacity: Capacity;
  /** The role at the meeting: the chair. */
  post?: Maybe<PostKind>;
  /** Whom the person stood for. */
  onBehalfOf?: Maybe<Body>;
  /** The member whose place the person took. */
  substitutesFor?: Maybe<Person>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/** An item of a meeting's agenda. */
export type AgendaItem = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** Its number on the agenda; nothing where it has none. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The meeting on whose agenda it stood. */
  meeting?: Maybe<Meeting>;
  /** What it was on the agenda for; several where it was both. */
  itemKinds: Array<AgendaItemKind>;
  /** Föredragande. */
  presenters: Array<Person>;
  /** What was decided under it. */
  decisions: Array<Decision>;
  /** What it was about. */
  concerns: Array<Entity>;
};


/** An item of a meeting's agenda. */
export type AgendaItemfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An item of a meeting's agenda. */
export type AgendaItemgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An item of a meeting's agenda. */
export type AgendaItemlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an item is on the agenda for. */
export const AgendaItemKind = {
  /** Opening, minutes, closing and their like. */
  FORMAL: 'FORMAL',
  /** Information. */
  INFORMATION: 'INFORMATION',
  /** Dialog, diskussion. */
  DIALOGUE: 'DIALOGUE',
  /** Beslut, ställningstagande. */
  DECISION: 'DECISION'
} as const;

export type AgendaItemKind = typeof AgendaItemKind[keyof typeof AgendaItemKind];
/** Someone who can answer for something: a body, a post in a body, or a person. */
export type Party = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** What it answers for, in which role: by role in the order of the roles, then by what it answers for. */
  responsibleFor: ResponsibilityConnection;
  /** What it reports or follows up for others. */
  reports: ReportingConnection;
  /** What is reported to it. */
  receivesReports: ReportingConnection;
  /** Its standing lines to other parties. OUT: lines that begin here; IN: lines that end here; both unless said. */
  affiliations: AffiliationConnection;
  /** Money and working time. OUT: what it gives; IN: what it receives; both unless said. */
  funding: FundingConnection;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartygapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartylinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyresponsibleForArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyreportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyreceivesReportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyaffiliationsArgs = {
  kinds?: InputMaybe<Array<AffiliationKind>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Someone who can answer for something: a body, a post in a body, or a person. */
export type PartyfundingArgs = {
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The levels on which Swedish health care is governed, from the nation to the single unit. */
export const GovernanceLevel = {
  /** The whole country. */
  NATIONAL: 'NATIONAL',
  /** Several care regions or regions together. */
  INTER_REGIONAL: 'INTER_REGIONAL',
  /** Sjukvårdsregion: six, each serving several regions. */
  CARE_REGION: 'CARE_REGION',
  /** Region: 21, each the health care of a county. */
  REGIONAL: 'REGIONAL',
  /** Län: a region and its municipalities together. */
  COUNTY: 'COUNTY',
  /** Delregional: a part of a county, region and municipalities together. */
  SUB_REGIONAL: 'SUB_REGIONAL',
  /** Kommun: 290. */
  MUNICIPAL: 'MUNICIPAL',
  /** A single unit or workplace. */
  LOCAL: 'LOCAL'
} as const;

export type GovernanceLevel = typeof GovernanceLevel[keyof typeof GovernanceLevel];
/** What sort of body it is. Terms keep their Swedish abbreviation: they are names, not words. */
export const BodyKind = {
  /** Nationellt programområde. */
  NPO: 'NPO',
  /** Nationell samverkansgrupp. */
  NSG: 'NSG',
  /** Nationell arbetsgrupp. */
  NAG: 'NAG',
  /** Styrgruppen för kunskapsstyrning i samverkan. */
  SKS: 'SKS',
  /** Regionalt programområde, in a care region. */
  RPO: 'RPO',
  /** Regional samverkansgrupp, in a care region. */
  RSG: 'RSG',
  /** Regional arbetsgrupp, in a care region. */
  RAG: 'RAG',
  /** Lokalt programområde. */
  LPO: 'LPO',
  /** Lokal arbetsgrupp. */
  LAG: 'LAG',
  /** Regionalt processteam, in Västra Götaland. */
  RPT: 'RPT',
  /** Kliniskt programområde, in a region. */
  KPO: 'KPO',
  /** Kunskapsråd: of a care region in Sydöstra, of a county in Västra Götaland. */
  KUNSKAPSRAD: 'KUNSKAPSRAD',
  /** Länsgemensam ledning i samverkan, in Kalmar. */
  LGL: 'LGL',
  /** Ledningsgrupp vård och omsorg, in Östergötland. */
  LGVO: 'LGVO',
  /** Region and municipalities together, in Jönköping. */
  REKO: 'REKO',
  /** Regional samverkans- och stödstruktur. */
  RSS: 'RSS',
  /** Regionalt cancercentrum. */
  RCC: 'RCC',
  /** Sjukvårdsregion (samverkansregion). */
  CARE_REGION: 'CARE_REGION',
  /** Region: the elected body that runs the health care of a county. */
  REGION: 'REGION',
  /** Län: region and municipalities together. */
  COUNTY: 'COUNTY',
  /** Kommun. */
  MUNICIPALITY: 'MUNICIPALITY',
  /** The state and its government: regering, departement. */
  GOVERNMENT: 'GOVERNMENT',
  /** Myndighet: Socialstyrelsen, Folkhälsomyndigheten. */
  AUTHORITY: 'AUTHORITY',
  /** Styrelse, nämnd: elected or appointed to decide. */
  BOARD: 'BOARD',
  /** Fullmäktige, stämma: elects or appoints boards. */
  ASSEMBLY: 'ASSEMBLY',
  /** Ledningsgrupp: managers who lead together. */
  MANAGEMENT_GROUP: 'MANAGEMENT_GROUP',
  /** Styrgrupp with a chair of its own; where a body merely serves as one, it has the role STEERING. */
  STEERING_GROUP: 'STEERING_GROUP',
  /** Arbetsutskott (AU). */
  EXECUTIVE_COMMITTEE: 'EXECUTIVE_COMMITTEE',
  /** Beredningsgrupp: prepares what others decide. */
  PREPARATORY_GROUP: 'PREPARATORY_GROUP',
  /** Arbetsgrupp, where it is none of NAG, RAG and LAG. */
  WORKING_GROUP: 'WORKING_GROUP',
  /** Projektgrupp. */
  PROJECT_GROUP: 'PROJECT_GROUP',
  /** Referensgrupp: is asked for its view. */
  REFERENCE_GROUP: 'REFERENCE_GROUP',
  /** Team that works with patients or processes. */
  TEAM: 'TEAM',
  /** Programområde, where it is none of NPO, RPO, LPO and KPO. */
  PROGRAMME_AREA: 'PROGRAMME_AREA',
  /** Samverkan: a standing forum of several organisations. */
  COLLABORATION: 'COLLABORATION',
  /** Nätverk: meets to exchange, and decides nothing. */
  NETWORK: 'NETWORK',
  /** Kansli: serves another body. */
  SECRETARIAT: 'SECRETARIAT',
  /** Förvaltning of a region or municipality. */
  ADMINISTRATION: 'ADMINISTRATION',
  /** Enhet, verksamhet: a part of an organisation that gives care or service. */
  UNIT: 'UNIT',
  /** Vårdgivare: a hospital, a vårdcentral or another that gives care. */
  CARE_PROVIDER: 'CARE_PROVIDER',
  /** Bolag. */
  COMPANY: 'COMPANY',
  /** Förening, förbund: owned by its members, as SKR and VästKom are. */
  ASSOCIATION: 'ASSOCIATION',
  /** Stödstruktur, where it is neither RSS nor RCC. */
  SUPPORT_STRUCTURE: 'SUPPORT_STRUCTURE',
  /** Organisations in the plural that a source speaks of as one: the 38 municipalities. */
  COLLECTIVE: 'COLLECTIVE',
  /** None of these, or the source does not say. */
  OTHER: 'OTHER'
} as const;

export type BodyKind = typeof BodyKind[keyof typeof BodyKind];
/** Where a body stands in its life. */
export const BodyStatus = {
  /** To be set up. */
  PLANNED: 'PLANNED',
  /** Set up for a time, or on trial. */
  INTERIM: 'INTERIM',
  /** At work. */
  ACTIVE: 'ACTIVE',
  /** Avvecklad: no more. */
  DISSOLVED: 'DISSOLVED'
} as const;

export type BodyStatus = typeof BodyStatus[keyof typeof BodyStatus];
/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type Body = Entity & Party & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  responsibleFor: ResponsibilityConnection;
  reports: ReportingConnection;
  receivesReports: ReportingConnection;
  affiliations: AffiliationConnection;
  funding: FundingConnection;
  /** What sort of body it is. */
  bodyKind: BodyKind;
  /** More than one where it spans levels, none where no source says. */
  levels: Array<GovernanceLevel>;
  /** Its short name: RPO, LGVO. */
  abbreviation?: Maybe<Scalars['String']['output']>;
  /** The status that a source gives it: the latest one, or with `asOf` the one of that day. Nothing where no source says. */
  bodyStatus?: Maybe<BodyStatus>;
  /** How many it stands for, where it is a collective: the 38 municipalities. */
  size?: Maybe<Scalars['Int']['output']>;
  /** What it is part of. */
  parents: Array<Body>;
  /** What is part of it. */
  children: BodyConnection;
  /** The roles in it, in the order of the kinds: chair first. With `asOf`, posts without any holder on that day remain: a post exists whether or not it is held. */
  posts: Array<Post>;
  /** Who belongs to it, in which post and on whose behalf. */
  memberships: MembershipConnection;
  /** Its meetings, the earliest first. */
  meetings: MeetingConnection;
  /** How often and in what form it meets. */
  meetingSeries: Array<MeetingSeries>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodygapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodylinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyresponsibleForArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyreportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyreceivesReportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyaffiliationsArgs = {
  kinds?: InputMaybe<Array<AffiliationKind>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyfundingArgs = {
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodybodyStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodyparentsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodychildrenArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodypostsArgs = {
  kinds?: InputMaybe<Array<PostKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodymembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group, organisation, authority or collective: anything with members or a mandate of its own. */
export type BodymeetingsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type Post = Entity & Party & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  responsibleFor: ResponsibilityConnection;
  reports: ReportingConnection;
  receivesReports: ReportingConnection;
  affiliations: AffiliationConnection;
  funding: FundingConnection;
  /** What sort of role it is. */
  postKind: PostKind;
  /** The body that it is a role in. */
  body: Body;
  /** How many hold it, where a source counts them. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Who holds it. */
  memberships: MembershipConnection;
  /** HELD, VACANT (a source says so) or UNNAMED (no source names a holder). */
  state: PostState;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostresponsibleForArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostreportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostreceivesReportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostaffiliationsArgs = {
  kinds?: InputMaybe<Array<AffiliationKind>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostfundingArgs = {
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PostmembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A role in a body. It exists whether or not anyone holds it, or any source names the holder. */
export type PoststateArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** What sort of role it is. */
export const PostKind = {
  /** Ordförande. */
  CHAIR: 'CHAIR',
  /** Vice ordförande. */
  VICE_CHAIR: 'VICE_CHAIR',
  /** Sekreterare. */
  SECRETARY: 'SECRETARY',
  /** Ledamot. */
  MEMBER: 'MEMBER',
  /** Ersättare. */
  SUBSTITUTE: 'SUBSTITUTE',
  /** Adjungerad. */
  CO_OPTED: 'CO_OPTED',
  /** Representant: speaks for another body. */
  REPRESENTATIVE: 'REPRESENTATIVE',
  /** Chef, ansvarig. */
  HEAD: 'HEAD',
  /** Direktör. */
  DIRECTOR: 'DIRECTOR',
  /** Processtöd, processtödjare. */
  PROCESS_SUPPORT: 'PROCESS_SUPPORT',
  /** Processledare. */
  PROCESS_LEADER: 'PROCESS_LEADER',
  /** Samordnare. */
  COORDINATOR: 'COORDINATOR',
  /** Sammankallande. */
  CONVENER: 'CONVENER',
  /** Kommunikatör. */
  COMMUNICATIONS: 'COMMUNICATIONS',
  /** Sakkunnig, expert. */
  EXPERT: 'EXPERT',
  /** None of these. */
  OTHER: 'OTHER'
} as const;

export type PostKind = typeof PostKind[keyof typeof PostKind];
/** Whether anyone is known to hold a post. */
export const PostState = {
  /** A source names a holder. */
  HELD: 'HELD',
  /** A source says that nobody holds it. */
  VACANT: 'VACANT',
  /** No source names a holder. */
  UNNAMED: 'UNNAMED'
} as const;

export type PostState = typeof PostState[keyof typeof PostState];
/** A person whom a source names. */
export type Person = Entity & Party & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  responsibleFor: ResponsibilityConnection;
  reports: ReportingConnection;
  receivesReports: ReportingConnection;
  affiliations: AffiliationConnection;
  funding: FundingConnection;
  /** The bodies and posts that the person belongs to. */
  memberships: MembershipConnection;
  /** The meetings to which the person was called or came, the earliest first. */
  attendances: AttendanceConnection;
};


/** A person whom a source names. */
export type PersonfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersongapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonresponsibleForArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonreportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonreceivesReportsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonaffiliationsArgs = {
  kinds?: InputMaybe<Array<AffiliationKind>>;
  direction?: InputMaybe<Direction>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonfundingArgs = {
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonmembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person whom a source names. */
export type PersonattendancesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type Plan = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** What sort of plan it is. */
  planKind: PlanKind;
  /** The body whose plan it is. */
  planOf?: Maybe<Body>;
  /** Its priority areas, by number. */
  priorityAreas: Array<PriorityArea>;
  /** Every goal within it, at any depth. */
  goals: Array<Goal>;
  /** Every activity within it, at any depth. */
  activities: Array<Activity>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlangapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanlinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Whatever sets goals or duties for a time: a handlingsplan, direktiv, överenskommelse, riktlinje, rutin, färdplan … */
export type PlanfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of plan it is. */
export const PlanKind = {
  /** Handlingsplan. */
  ACTION_PLAN: 'ACTION_PLAN',
  /** Aktivitetsplan, genomförandeplan. */
  ACTIVITY_PLAN: 'ACTIVITY_PLAN',
  /** Direktiv, uppdragsspecifikation. */
  DIRECTIVE: 'DIRECTIVE',
  /** Överenskommelse, avtal. */
  AGREEMENT: 'AGREEMENT',
  /** Riktlinje. */
  GUIDELINE: 'GUIDELINE',
  /** Rutin. */
  ROUTINE: 'ROUTINE',
  /** Färdplan. */
  ROADMAP: 'ROADMAP',
  /** Strategi. */
  STRATEGY: 'STRATEGY',
  /** Målbild. */
  VISION: 'VISION',
  /** Villkor, regelverk. */
  TERMS: 'TERMS',
  /** Projekt, pilot. */
  PROJECT: 'PROJECT',
  /** Rapport, utredning, verksamhetsberättelse. */
  REPORT: 'REPORT',
  /** None of these. */
  OTHER: 'OTHER'
} as const;

export type PlanKind = typeof PlanKind[keyof typeof PlanKind];
/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type Programme = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** What sort of programme it is. */
  programmeKind: ProgrammeKind;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammefindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammegapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammelinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammepartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammeresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammereportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammelinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of care knowledge that is brought into use: a vård- och insatsprogram, a vårdförlopp, a reform. */
export type ProgrammefundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of programme it is. */
export const ProgrammeKind = {
  /** Vård- och insatsprogram (VIP). */
  CARE_PROGRAMME: 'CARE_PROGRAMME',
  /** Personcentrerat och sammanhållet vårdförlopp. */
  CARE_PATHWAY: 'CARE_PATHWAY',
  /** Standardiserat vårdförlopp (SVF). */
  STANDARDISED_PATHWAY: 'STANDARDISED_PATHWAY',
  /** Omställning, reform: God och nära vård. */
  REFORM: 'REFORM',
  /** None of these. */
  OTHER: 'OTHER'
} as const;

export type ProgrammeKind = typeof ProgrammeKind[keyof typeof ProgrammeKind];
/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArea = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Its number in the plan. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The plan that it is an area of. */
  plan?: Maybe<Plan>;
  /** Every goal within it, at any depth. */
  goals: Array<Goal>;
  /** The patient promises that it is to fulfil, by number. */
  promises: Array<Promise>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreafindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreagapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArealinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreapartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArearesponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreareportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityArealinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Prioriterat förbättringsområde: an area of a plan. */
export type PriorityAreafundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be achieved. */
export type Goal = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Whether it is the purpose, a main goal, a part of one, or an effect. */
  goalKind: GoalKind;
  /** The nearest plan that it is part of. */
  plan?: Maybe<Plan>;
  /** The nearest priority area that it is part of. */
  priorityArea?: Maybe<PriorityArea>;
  /** When it is to be reached, as exact as the source. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
  /** The activities that serve it. */
  activities: Array<Activity>;
  /** What measures it. */
  indicators: Array<Indicator>;
  /** The patient promises that it is to fulfil, by number. */
  promises: Array<Promise>;
};


/** What is to be achieved. */
export type GoalfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be achieved. */
export type GoalgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be achieved. */
export type GoallinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be achieved. */
export type GoalpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be achieved. */
export type GoalresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What is to be achieved. */
export type GoalreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What is to be achieved. */
export type GoallinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be achieved. */
export type GoalfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of goal it is. */
export const GoalKind = {
  /** Syfte. */
  PURPOSE: 'PURPOSE',
  /** Huvudmål. */
  MAIN: 'MAIN',
  /** Delmål. */
  SUBGOAL: 'SUBGOAL',
  /** Effektmål. */
  EFFECT: 'EFFECT'
} as const;

export type GoalKind = typeof GoalKind[keyof typeof GoalKind];
/** What is to be done. */
export type Activity = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** The nearest plan that it is part of. */
  plan?: Maybe<Plan>;
  /** The goals that it serves. */
  goals: Array<Goal>;
  /** When it is to be done, as exact as the source. */
  deadline?: Maybe<Scalars['PartialDate']['output']>;
};


/** What is to be done. */
export type ActivityfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be done. */
export type ActivitygapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be done. */
export type ActivitylinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be done. */
export type ActivitypartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be done. */
export type ActivityresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What is to be done. */
export type ActivityreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What is to be done. */
export type ActivitylinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What is to be done. */
export type ActivityfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What measures a goal, programme or activity. */
export type Indicator = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** What it measures. */
  measures: Array<Subject>;
  /** The register or system that its data come from. */
  source?: Maybe<InformationSystem>;
  /** What its data reach and what not. */
  coverage?: Maybe<Scalars['String']['output']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorlinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What measures a goal, programme or activity. */
export type IndicatorfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type Promise = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Its number among the promises of its body; nothing where it has none. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The body that made it, where a source says. */
  madeBy?: Maybe<Body>;
  /** The goals that are to fulfil it. */
  goals: Array<Goal>;
  /** The priority areas that are to fulfil it. */
  priorityAreas: Array<PriorityArea>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisefindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisegapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromiselinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisepartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromiseresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisereportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromiselinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A patient promise (patientlöfte), numbered, made by a care region to its patients. */
export type PromisefundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type Mandate = Entity & Subject & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  period?: Maybe<Period>;
  status?: Maybe<SubjectStatus>;
  partOf: Array<Subject>;
  parts: SubjectConnection;
  responsibilities: Array<Responsibility>;
  reporting: Array<Reporting>;
  links: LinkConnection;
  funding: FundingConnection;
  decisions: Array<Decision>;
  /** Under which condition it holds, where it does not always. */
  condition?: Maybe<Scalars['String']['output']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatefindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandategapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatelinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatepartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandateresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatereportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatelinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A standing duty or assignment (uppdrag), where it is neither goal nor activity. */
export type MandatefundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type Query = {
  /** One entity of any type by its id; nothing where there is none. */
  entity?: Maybe<Entity>;
  /** Entities by their ids, in the order asked for, at most 100; nothing in the place of an id that there is not. */
  entities: Array<Maybe<Entity>>;
  /** A body by its id; nothing where no body has it. */
  body?: Maybe<Body>;
  /** Bodies in Swedish order. */
  bodies: BodyConnection;
  /** A person by the id; nothing where no person has it. */
  person?: Maybe<Person>;
  /** People in Swedish order of their names as written. */
  people: PersonConnection;
  /** A plan by its id; nothing where no plan has it. */
  plan?: Maybe<Plan>;
  /** Plans, agreements, guidelines and their like, in Swedish order. */
  plans: PlanConnection;
  /** A goal by its id; nothing where no goal has it. */
  goal?: Maybe<Goal>;
  /** Goals in Swedish order. */
  goals: GoalConnection;
  /** Patient promises by number; of one body with `madeBy`. */
  promises: Array<Promise>;
  /** Meetings, the earliest first. */
  meetings: MeetingConnection;
  /** The documents that the graph is made of, in Swedish order. */
  documents: DocumentConnection;
  /**
   * Finds entities by their names, abbreviations, aliases and descriptions, best first: an abbreviation or name that is the text
   * (RPO), then names that hold its words. Knows Swedish inflection and compounds, takes a for å and ä and o for ö, and forgives
   * one misspelling in a word of five letters or more. `text` is at most 1,000 characters; one without any word finds nothing.
   */
  search: SearchHitConnection;
  /**
   * Who owns this, and where is it reported? `for` is the id of any subject: a goal, an area, a plan, a programme, a decision …
   * With `asOf`, what held on that day. An id that there is not is refused with NOT_FOUND and the nearest ids.
   */
  responsibility?: Maybe<ResponsibilityAnswer>;
  /** How are these two connected? The shortest chains over meaningful links, step by step; none where none is as short as `maxLength` (1 to 10). */
  paths: Array<Path>;
  /**
   * Bodies below a root and the links among them, ready to draw. `depth` is from 0 to 6. Below are the bodies from which a link
   * of the `kinds` leads up: unless said PART_OF, COORDINATED_BY, STEERED_BY, REPORTS_TO, COMMISSIONED_BY and ESTABLISHED_BY,
   * and in that order they choose the parent under which a body is drawn.
   */
  orgChart?: Maybe<OrgChart>;
  /** What is missing or contradictory: found by rules over the graph, or noted when a document was recorded. `within`: about something that lies within that entity, or that a document speaks of. */
  gaps: GapConnection;
  /**
   * A question in words, in Swedish or English: "Vem äger målet om kodarnätverk och var rapporteras det?", "Who was absent on 10
   * March?". It never guesses: where it is not sure, `understood` is false and the nearest entities are given. At most 1,000
   * characters.
   */
  ask: Answer;
  /** Which graph answers. */
  graph: Graph;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryentityArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryentitiesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerybodyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerybodiesArgs = {
  filter?: InputMaybe<BodyFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypersonArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryplanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryplansArgs = {
  filter?: InputMaybe<PlanFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerygoalArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerygoalsArgs = {
  filter?: InputMaybe<GoalFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypromisesArgs = {
  madeBy?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerymeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerydocumentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerysearchArgs = {
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryresponsibilityArgs = {
  for: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerypathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryorgChartArgs = {
  root: Scalars['ID']['input'];
  depth?: Scalars['Int']['input'];
  kinds?: InputMaybe<Array<AffiliationKind>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QuerygapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  within?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked.
 *
 * Lists come in Swedish order (å, ä, ö last); areas, promises and agenda items by number, meetings and decisions by date,
 * facts by kind or role in the order of this schema. `first` is from 1 to 100; `after` is the `endCursor` or `cursor` of the page
 * before. Without `asOf` an answer holds what was said of any time; with it, what held on that day: bounds are inclusive, a
 * missing one is open, a coarse date reaches from its first to its last day.
 *
 * Errors carry `extensions.code`: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, OPERATION_RESOLUTION_FAILURE, BAD_REQUEST, BAD_USER_INPUT,
 * BAD_PAGE_SIZE, BAD_CURSOR, NOT_FOUND, OPERATION_TOO_LARGE, DATABASE_UNAVAILABLE, TIMEOUT, INTERNAL_SERVER_ERROR.
 */
export type QueryaskArgs = {
  question: Scalars['String']['input'];
  language?: Language;
};

/** `named`: exact name, abbreviation or alias. `text`: part of a name, as one piece. Both without regard to case or diacritics. */
export type BodyFilter = {
  /** Has exactly this name, abbreviation or alias. */
  named?: InputMaybe<Scalars['String']['input']>;
  /** Has a name, abbreviation or alias that contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Is of one of these kinds. */
  bodyKinds?: InputMaybe<Array<BodyKind>>;
  /** Works on at least one of these levels. */
  levels?: InputMaybe<Array<GovernanceLevel>>;
  /** Part of that body, in any number of steps. */
  within?: InputMaybe<Scalars['ID']['input']>;
};

/** `named`: exact name or alias. `text`: part of a name. Both without regard to case or diacritics. */
export type PersonFilter = {
  /** Has exactly this name or alias. */
  named?: InputMaybe<Scalars['String']['input']>;
  /** Has a name or alias that contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** A member of that body, at any time. */
  memberOf?: InputMaybe<Scalars['ID']['input']>;
};

/** `named`: exact name or alias. `text`: part of a name. Both without regard to case or diacritics. */
export type PlanFilter = {
  /** Has exactly this name or alias. */
  named?: InputMaybe<Scalars['String']['input']>;
  /** Has a name or alias that contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Is of one of these kinds. */
  planKinds?: InputMaybe<Array<PlanKind>>;
  /** Its period holds that day. A plan without a period holds on every day: its bounds are open. */
  holdsOn?: InputMaybe<Scalars['Date']['input']>;
};

/** `text`: part of a name, without regard to case or diacritics. */
export type GoalFilter = {
  /** Has a name or alias that contains this. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Within that plan, at any depth. */
  plan?: InputMaybe<Scalars['ID']['input']>;
  /** The deadline's last day is that day or later. */
  deadlineFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The deadline's first day is that day or earlier. */
  deadlineTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A meeting of which only the month or year is known lies in every range that shares a day with it. */
export type MeetingFilter = {
  /** Is a meeting of that body. */
  body?: InputMaybe<Scalars['ID']['input']>;
  /** On that day or later. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** On that day or earlier. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which graph answers. */
export type Graph = {
  /** A fingerprint of the recorded files: two graphs of the same files have the same. */
  version: Scalars['String']['output'];
  /** The database that answers: grafeo or neo4j. */
  engine: Scalars['String']['output'];
  /** When the files were last loaded with a change, in UTC. */
  loadedAt: Scalars['String']['output'];
  /** How many documents it is made of. */
  documents: Scalars['Int']['output'];
  /** How many entities it holds. */
  entities: Scalars['Int']['output'];
  /** How many facts join them: responsibilities, reports, memberships, attendances, affiliations, links. */
  links: Scalars['Int']['output'];
};

/** A stretch of time. 'Hösten 2022' has `from` and `to`, and keeps its own words in `label`. A missing bound is open. */
export type Period = {
  /** Its first day, as exact as the source. */
  from?: Maybe<Scalars['PartialDate']['output']>;
  /** Its last day, as exact as the source. */
  to?: Maybe<Scalars['PartialDate']['output']>;
  /** The source's own words for it. */
  label?: Maybe<Scalars['String']['output']>;
};

/** Which way a fact points, seen from the entity that is asked: OUT where it is the fact's origin, IN where it is its target. */
export const Direction = {
  /** The entity asked is where the fact begins. */
  OUT: 'OUT',
  /** The entity asked is where the fact ends. */
  IN: 'IN'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type Subject = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** The time for which it holds. */
  period?: Maybe<Period>;
  /** How far it has come, as a source says. */
  status?: Maybe<SubjectStatus>;
  /** What this is part of: a goal of its priority area, an area of its plan. */
  partOf: Array<Subject>;
  /** What is part of it, one step down. */
  parts: SubjectConnection;
  /** Who answers for it: by role in the order of the roles, then by name. `inherited` adds what its wholes hand down, nearest first. */
  responsibilities: Array<Responsibility>;
  /** Where it is followed up or reported: to whom, how often, in what form; by kind in the order of the kinds. `inherited` adds what its wholes hand down, nearest first. */
  reporting: Array<Reporting>;
  /** What it rests on, replaces, applies to, fulfils … OUT: links that begin here; IN: links that end here; both unless said. */
  links: LinkConnection;
  /** Money and working time that are given for it. */
  funding: FundingConnection;
  /** Decisions that have dealt with it, the earliest first, undated ones last. */
  decisions: Array<Decision>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectfindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectgapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectlinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectpartsArgs = {
  types?: InputMaybe<Array<EntityType>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectresponsibilitiesArgs = {
  roles?: InputMaybe<Array<ResponsibilityRole>>;
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectreportingArgs = {
  inherited?: Scalars['Boolean']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectlinksArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  direction?: InputMaybe<Direction>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Something that someone can answer for: a goal, a priority area, a plan, a programme, a decision …
 *
 * Subjects form wholes and parts: a goal is part of its priority area, the area of its plan. What a source says of a whole is
 * handed down to its parts, marked as such: every responsibility and report of every whole, so that nothing is left out.
 */
export type SubjectfundingArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How far a subject has come. */
export const SubjectStatus = {
  /** Föreslagen: nobody has decided on it yet. */
  PROPOSED: 'PROPOSED',
  /** Väntad: may come about, or is reckoned with. */
  EXPECTED: 'EXPECTED',
  /** Planerad: is to be done. */
  PLANNED: 'PLANNED',
  /** Pågående. */
  ONGOING: 'ONGOING',
  /** Antagen, fastställd: in force. */
  ADOPTED: 'ADOPTED',
  /** Genomförd, avslutad. */
  COMPLETED: 'COMPLETED',
  /** Ersatt: something else has taken its place. */
  SUPERSEDED: 'SUPERSEDED'
} as const;

export type SubjectStatus = typeof SubjectStatus[keyof typeof SubjectStatus];
/** How a party answers for a subject. Only OWNER makes an owner; the other roles stand beside it. */
export const ResponsibilityRole = {
  /** Answers for exactly the thing named. */
  OWNER: 'OWNER',
  /** Beställare. */
  COMMISSIONER: 'COMMISSIONER',
  /** Sets its direction. */
  DIRECTING: 'DIRECTING',
  /** Is its steering group. */
  STEERING: 'STEERING',
  /** Holds it together (samordnar, håller samman). */
  COORDINATING: 'COORDINATING',
  /** Leads the work. */
  LEADING: 'LEADING',
  /** Does it. */
  EXECUTING: 'EXECUTING',
  /** Gives help or staff to those who do it (stödjer, bistår). */
  SUPPORTING: 'SUPPORTING',
  /** Takes part in it (deltar, medverkar). */
  PARTICIPATING: 'PARTICIPATING',
  /** Mottagare. */
  RECIPIENT: 'RECIPIENT',
  /** Is asked for its view (samråd, remiss). */
  CONSULTED: 'CONSULTED',
  /** Decides on it (beslutar, fastställer). */
  DECIDING: 'DECIDING',
  /** Puts it forward for others to decide on (föreslår, bereder). */
  PROPOSING: 'PROPOSING',
  /** Writes it (författare, tar fram). */
  AUTHORING: 'AUTHORING',
  /** Puts people forward for it (nominerar). */
  NOMINATING: 'NOMINATING',
  /** Pays for it (finansierar). */
  FINANCING: 'FINANCING',
  /** Rekvirerar: calls the money in. */
  REQUISITIONING: 'REQUISITIONING',
  /** Watches how it goes (följer upp, bevakar). */
  MONITORING: 'MONITORING'
} as const;

export type ResponsibilityRole = typeof ResponsibilityRole[keyof typeof ResponsibilityRole];
/** Whether one party bears a responsibility, several together, or each for its own part (respektive). */
export const Distribution = {
  /** The party bears it, whoever else does. */
  SINGLE: 'SINGLE',
  /** The parties bear it together (gemensamt). */
  JOINT: 'JOINT',
  /** Each bears it for its own part (respektive). */
  EACH: 'EACH'
} as const;

export type Distribution = typeof Distribution[keyof typeof Distribution];
/** That a party answers for a subject, in a role. */
export type Responsibility = {
  /** In which role. */
  role: ResponsibilityRole;
  /** Who answers. */
  party: Party;
  /** For what: the subject for which a source names the party. */
  subject: Subject;
  /** The source's own title for the role: huvudprojektledare. */
  title?: Maybe<Scalars['String']['output']>;
  /** Whether the party bears it alone, with others, or each for its own part. */
  distribution: Distribution;
  /** Empty where a source names the party for this very subject; else the wholes that hand it down, nearest first. The last is `subject`. */
  inheritedThrough: Array<Subject>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/** In what manner something is followed up or reported. */
export const ReportingKind = {
  /** Uppföljning. */
  FOLLOW_UP: 'FOLLOW_UP',
  /** Utvärdering. */
  EVALUATION: 'EVALUATION',
  /** Återkoppling, återföring. */
  FEEDBACK: 'FEEDBACK',
  /** Rapport, avrapportering. */
  REPORT: 'REPORT',
  /** Publicering. */
  PUBLICATION: 'PUBLICATION',
  /** Registrering, inrapportering i ett register eller system. */
  REGISTRATION: 'REGISTRATION'
} as const;

export type ReportingKind = typeof ReportingKind[keyof typeof ReportingKind];
/** How often. `label` is the source's own wording. */
export type Cadence = {
  /** The source's own wording: fyra tillfällen per år. */
  label: Scalars['String']['output'];
  /** Times a year, where the wording says: 4; monthly is 12. */
  timesPerYear?: Maybe<Scalars['Float']['output']>;
  /** True for 'at least'. */
  atLeast: Scalars['Boolean']['output'];
};

/** Where a subject is followed up or reported: by whom, to whom, into what, how often and in what form. */
export type Reporting = {
  /** In what manner. */
  reportingKind: ReportingKind;
  /** What is reported; nothing where a source names only the line. */
  subject?: Maybe<Subject>;
  /** Who reports. */
  by?: Maybe<Party>;
  /** To whom; nothing where the source names no recipient. */
  to?: Maybe<Party>;
  /** A register, system or document that it goes into. */
  into?: Maybe<Entity>;
  /** The report or forum: årsrapport, RPO-sammanträde. */
  channel?: Maybe<Scalars['String']['output']>;
  /** How often, where the source says. */
  cadence?: Maybe<Cadence>;
  /** When or under which condition, where it is not always: vid behov. */
  condition?: Maybe<Scalars['String']['output']>;
  /** Empty where a source names this very subject; else the wholes that hand it down, nearest first. */
  inheritedThrough: Array<Subject>;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/** How a subject relates to another entity. Each is read from `from` to `to`: `from` REPLACES `to`. */
export const LinkKind = {
  /** Utgår från, grundas på: rests on it. */
  BASED_ON: 'BASED_ON',
  /** Is obliged to by it: a law, an agreement, a decision. */
  MANDATED_BY: 'MANDATED_BY',
  /** I linje med: agrees with it. */
  IN_LINE_WITH: 'IN_LINE_WITH',
  /** Prolongs or widens: förlänger. */
  EXTENDS: 'EXTENDS',
  /** Ersätter: takes its place. */
  REPLACES: 'REPLACES',
  /** Utvärderar: examines how it went. */
  EVALUATES: 'EVALUATES',
  /** Bilaga till: belongs to it as an annex. */
  ANNEX_OF: 'ANNEX_OF',
  /** Gäller, tillämpas på: holds for it. */
  APPLIES_TO: 'APPLIES_TO',
  /** Rör: is about it; of a decision, decides on it. */
  CONCERNS: 'CONCERNS',
  /** Prövas på: is tried out on it. */
  TESTED_ON: 'TESTED_ON',
  /** Takes its data from it: an indicator from a register. */
  DATA_FROM: 'DATA_FROM',
  /** Is published in or on it. */
  PUBLISHED_IN: 'PUBLISHED_IN',
  /** Is meant for: a target group, a unit. */
  TARGETS: 'TARGETS',
  /** Serves a promise, a goal or a demand. */
  FULFILS: 'FULFILS'
} as const;

export type LinkKind = typeof LinkKind[keyof typeof LinkKind];
/** What joins a subject to another entity. */
export type Link = {
  /** How the two relate, read from `from` to `to`. */
  kind: LinkKind;
  /** The subject where the link begins. */
  from: Subject;
  /** The entity where it ends, of any type. */
  to: Entity;
  /** The first day on which it held, as exact as the source; nothing where the source names no beginning. */
  validFrom?: Maybe<Scalars['PartialDate']['output']>;
  /** The last day on which it held, as exact as the source; nothing where the source names no end. */
  validTo?: Maybe<Scalars['PartialDate']['output']>;
  /** Each place in a document that states just this. */
  citations: Array<Citation>;
};

/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type Figure = Entity & {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  description?: Maybe<Scalars['String']['output']>;
  citations: Array<Citation>;
  findings: FindingConnection;
  figures: Array<Figure>;
  gaps: GapConnection;
  linkedFrom: LinkConnection;
  /** What the number tells. */
  figureRole: FigureRole;
  /** What it is a number of. */
  of: Entity;
  /** The least it can be; nothing where the source gives only an upper bound. */
  min?: Maybe<Scalars['Float']['output']>;
  /** The most it can be; nothing where the source gives only a lower bound. */
  max?: Maybe<Scalars['Float']['output']>;
  /** What is counted or measured: kommuner, kr, andel. */
  unit: Scalars['String']['output'];
  /** True where the source says circa. */
  approximate: Scalars['Boolean']['output'];
  /** The time that it is a number of. */
  period?: Maybe<Period>;
};


/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type FigurefindingsArgs = {
  kinds?: InputMaybe<Array<FindingKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type FiguregapsArgs = {
  kinds?: InputMaybe<Array<GapKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A number that a source gives: 49 municipalities, 1 800 deviations in 2021, ca 150 000 kr. An exact number has the same `min` and `max`. */
export type FigurelinkedFromArgs = {
  kinds?: InputMaybe<Array<LinkKind>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What part a number plays in its source. */
export const FigureRole = {
  /** How many there are. */
  COUNT: 'COUNT',
  /** What was measured or seen. */
  OBSERVED: 'OBSERVED',
  /** Utgångsvärde: where one started. */
  BASELINE: 'BASELINE',
  /** Målvärde: what is aimed at. */
  TARGET: 'TARGET',
  /** The most or the least that is allowed. */
  LIMIT: 'LIMIT',
  /** A part of a whole: a fraction or per cent, as `unit` says. */
  SHARE: 'SHARE'
} as const;

export type FigureRole = typeof FigureRole[keyof typeof FigureRole];