// Generated from schema/ by `npm run codegen`.
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
/** Why a list of an answer is empty. */
export const AbsenceReason = {
  /** Whoever recorded the sources noted that they name none: a gap in `gaps` is RECORDED. */
  SOURCES_NAME_NONE: 'SOURCES_NAME_NONE',
  /** Nothing is recorded, not even that the sources name none. What a rule has missed is in `gaps`. */
  NOT_RECORDED: 'NOT_RECORDED',
  /** Nothing on the day asked for, but sources tell of another time: ask without `asOf`; `knownFrom` says from when they speak, if that is later. */
  OTHER_TIME: 'OTHER_TIME'
} as const;

export type AbsenceReason = typeof AbsenceReason[keyof typeof AbsenceReason];
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
  CONFLICTING: 'CONFLICTING',
  /** The owner named has ceased: a source says that the body is no more, or that the party owns it no longer; on a day, also that the period of the plan is over. */
  LAPSED: 'LAPSED'
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
  /** The property is the value. */
  IS: 'IS',
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
  /** A mandate or activity stands by itself in a plan that has goals, and no source says what it is for. */
  SERVES_NOTHING: 'SERVES_NOTHING',
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
  /** No source says what a group or unit is part of, nor what joins it to another body: in a chart it would stand alone. */
  BODY_WITHOUT_WHOLE: 'BODY_WITHOUT_WHOLE',
  /** No source names two parties of the agreement. */
  AGREEMENT_WITHOUT_PARTIES: 'AGREEMENT_WITHOUT_PARTIES',
  /** The owner that a source names is no more, and no source says who has taken over. */
  OWNER_CEASED: 'OWNER_CEASED',
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
/**
 * A field of the API that a gap explains. What has no value there, or an odd one, tells by `gaps(fields: …)` why: where a gap was
 * RECORDED, the sources were read and name none; else nothing is recorded.
 */
export const GapField = {
  /** `responsibilities`: who answers for it; the owners of an answer among them. */
  RESPONSIBILITIES: 'RESPONSIBILITIES',
  /** `reporting`: where it is followed up or reported. */
  REPORTING: 'REPORTING',
  /** `reporting { to into }`: who or what receives what is reported. */
  REPORTING_TO: 'REPORTING_TO',
  /** `indicators`: what measures it. */
  INDICATORS: 'INDICATORS',
  /** `figures`: the numbers that sources give of it, the value aimed at among them. */
  FIGURES: 'FIGURES',
  /** `deadline`: when it is to be reached. */
  DEADLINE: 'DEADLINE',
  /** `period`: the time for which it holds. */
  PERIOD: 'PERIOD',
  /** `status`: how far it has come. */
  STATUS: 'STATUS',
  /** `decisions`: what was decided on it. */
  DECISIONS: 'DECISIONS',
  /** `memberships`: who is in it, or holds it. */
  MEMBERSHIPS: 'MEMBERSHIPS',
  /** `affiliations`: what a party is part of, and its other standing lines. */
  AFFILIATIONS: 'AFFILIATIONS',
  /** `funding`: the money for it. */
  FUNDING: 'FUNDING',
  /** `amount`: how much it is. */
  AMOUNT: 'AMOUNT',
  /** `name` and `aliases`: what it is called. */
  NAMING: 'NAMING'
} as const;

export type GapField = typeof GapField[keyof typeof GapField];
/** In which order a list comes. A cursor is good for the order that it was made in. */
export const ListOrder = {
  /** As lists come unless asked: by name in Swedish order; areas, promises and agenda items by number, meetings and decisions by date, findings by kind. */
  OWN: 'OWN',
  /** By name in Swedish order. */
  NAME: 'NAME',
  /**
   * The earliest first, undated ones last: by the day of a meeting, its agenda, a decision or a document; by the last day by which
   * anything else is to be reached or done, its deadline or else the end of its period.
   */
  DATE: 'DATE'
} as const;

export type ListOrder = typeof ListOrder[keyof typeof ListOrder];
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
/** Which way a fact points, seen from the entity that is asked: OUT where it is the fact's origin, IN where it is its target. */
export const Direction = {
  /** The entity asked is where the fact begins. */
  OUT: 'OUT',
  /** The entity asked is where the fact ends. */
  IN: 'IN'
} as const;

export type Direction = typeof Direction[keyof typeof Direction];
/**
 * What joins the two ends of a step, read from where the relation begins: `from` is PART_OF `to`, or `to` is PART_OF `from`
 * where the step is `reversed`. Roles and kinds of report are read from the subject: it has the party as OWNER.
 */
export const StepRelation = {
  /** Is part of it: a body of a body, a goal of its area, an area of its plan. */
  PART_OF: 'PART_OF',
  /** Is a post in it. */
  POST_OF: 'POST_OF',
  /** Belongs to it as a member. */
  MEMBER_OF: 'MEMBER_OF',
  /** Holds the post. */
  HOLDS: 'HOLDS',
  /** Is owned by it. */
  OWNER: 'OWNER',
  /** Has it as commissioner. */
  COMMISSIONER: 'COMMISSIONER',
  /** Gets its direction from it, by a responsibility for this very subject. */
  DIRECTING: 'DIRECTING',
  /** Has it as its steering group. */
  STEERING: 'STEERING',
  /** Is held together by it, by a responsibility for this very subject. */
  COORDINATING: 'COORDINATING',
  /** Is led by it. */
  LEADING: 'LEADING',
  /** Is done by it. */
  EXECUTING: 'EXECUTING',
  /** Is helped by it. */
  SUPPORTING: 'SUPPORTING',
  /** Has it among those who take part. */
  PARTICIPATING: 'PARTICIPATING',
  /** Has it as a recipient. */
  RECIPIENT: 'RECIPIENT',
  /** Is a thing on which its view is asked for. */
  CONSULTED: 'CONSULTED',
  /** Is decided on by it. */
  DECIDING: 'DECIDING',
  /** Is put forward by it. */
  PROPOSING: 'PROPOSING',
  /** Is written by it. */
  AUTHORING: 'AUTHORING',
  /** Has people put forward by it. */
  NOMINATING: 'NOMINATING',
  /** Is paid for by it. */
  FINANCING: 'FINANCING',
  /** Has its money called in by it. */
  REQUISITIONING: 'REQUISITIONING',
  /** Is watched by it. */
  MONITORING: 'MONITORING',
  /** Is followed up by it or in it. */
  FOLLOW_UP: 'FOLLOW_UP',
  /** Is evaluated by it or in it. */
  EVALUATION: 'EVALUATION',
  /** Is fed back to it. */
  FEEDBACK: 'FEEDBACK',
  /** Is reported to it or in it. */
  REPORT: 'REPORT',
  /** Is published by it or in it, as a way of reporting. */
  PUBLICATION: 'PUBLICATION',
  /** Is registered by it or in it. */
  REGISTRATION: 'REGISTRATION',
  /** Reports to it: as a rule, or on some subject. */
  REPORTS_TO: 'REPORTS_TO',
  /** Reports into it: a register, a system, a document. */
  REPORTS_INTO: 'REPORTS_INTO',
  /** Reports on it. */
  REPORTS_ON: 'REPORTS_ON',
  /** Takes its direction from it, as a standing line. */
  STEERED_BY: 'STEERED_BY',
  /** Has its work held together by it, as a standing line. */
  COORDINATED_BY: 'COORDINATED_BY',
  /** Has its work examined by it. */
  FOLLOWED_UP_BY: 'FOLLOWED_UP_BY',
  /** Works on its commission. */
  COMMISSIONED_BY: 'COMMISSIONED_BY',
  /** Was set up by it. */
  ESTABLISHED_BY: 'ESTABLISHED_BY',
  /** Is a national group that this care region gives process leader and support. */
  HOSTED_BY: 'HOSTED_BY',
  /** Gets its place or its members from it. */
  APPOINTED_BY: 'APPOINTED_BY',
  /** Is put forward by it. */
  NOMINATED_BY: 'NOMINATED_BY',
  /** Gives it help, staff or knowledge. */
  SUPPORTS: 'SUPPORTS',
  /** Has handed its task over to it, or is going to. */
  REPLACED_BY: 'REPLACED_BY',
  /** Has somebody there who speaks for it. */
  REPRESENTED_IN: 'REPRESENTED_IN',
  /** Serves the area of it. */
  COVERS: 'COVERS',
  /** Works with it as an equal. */
  COOPERATES_WITH: 'COOPERATES_WITH',
  /** Is its counterpart on another level. */
  MIRRORS: 'MIRRORS',
  /** Is a member, or attends, on its behalf. */
  ON_BEHALF_OF: 'ON_BEHALF_OF',
  /** Was called to the meeting, whether or not present. */
  CALLED_TO: 'CALLED_TO',
  /** Is its plan. */
  PLAN_OF: 'PLAN_OF',
  /** Is an activity that serves the goal. */
  SERVES: 'SERVES',
  /** Measures it. */
  MEASURES: 'MEASURES',
  /** Is a promise that it made. */
  MADE_BY: 'MADE_BY',
  /** Was decided by it. */
  DECIDED_BY: 'DECIDED_BY',
  /** Was decided at the meeting. */
  DECIDED_AT: 'DECIDED_AT',
  /** Was decided under the item of the agenda. */
  DECIDED_UNDER: 'DECIDED_UNDER',
  /** Is a decision that follows it. */
  FOLLOWS: 'FOLLOWS',
  /** Is money or working time that it gives. */
  FUNDED_BY: 'FUNDED_BY',
  /** Is money or working time that it receives. */
  FUNDED_TO: 'FUNDED_TO',
  /** Is money or working time for it. */
  PURPOSE: 'PURPOSE',
  /** Is a system that it takes the place of. */
  SYSTEM_REPLACED_BY: 'SYSTEM_REPLACED_BY',
  /** Is a meeting of it. */
  MEETING_OF: 'MEETING_OF',
  /** Is a meeting of the series. */
  IN_SERIES: 'IN_SERIES',
  /** Is the series of its meetings. */
  SERIES_OF: 'SERIES_OF',
  /** Is a series of meetings in which it takes part. */
  PARTICIPATES: 'PARTICIPATES',
  /** Is an item of the meeting's agenda. */
  ITEM_OF: 'ITEM_OF',
  /** Is an item of an agenda that the person presents. */
  PRESENTED_BY: 'PRESENTED_BY',
  /** Rests on it. */
  BASED_ON: 'BASED_ON',
  /** Is work of which it is to come. */
  PREPARES: 'PREPARES',
  /** Is obliged to by it: a law, an agreement, a decision. */
  MANDATED_BY: 'MANDATED_BY',
  /** Prolongs or widens it. */
  EXTENDS: 'EXTENDS',
  /** Takes its place. */
  REPLACES: 'REPLACES',
  /** Examines how it went. */
  EVALUATES: 'EVALUATES',
  /** Belongs to it as an annex. */
  ANNEX_OF: 'ANNEX_OF',
  /** Holds for it. */
  APPLIES_TO: 'APPLIES_TO',
  /** Is about it; of a decision, decides on it; of an item of an agenda, deals with it. */
  CONCERNS: 'CONCERNS',
  /** Takes its data from it. */
  DATA_FROM: 'DATA_FROM',
  /** Is published in it or on it. */
  PUBLISHED_IN: 'PUBLISHED_IN',
  /** Is meant for it. */
  TARGETS: 'TARGETS',
  /** Serves a promise, a goal or a demand. */
  FULFILS: 'FULFILS',
  /** Agrees with it. */
  IN_LINE_WITH: 'IN_LINE_WITH',
  /** Is tried out on it. */
  TESTED_ON: 'TESTED_ON'
} as const;

export type StepRelation = typeof StepRelation[keyof typeof StepRelation];
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
/**
 * On what it rests from when a fact held. What a source says without a time holds until a source says otherwise; before the first
 * day on which sources speak, nobody knows.
 */
export const TimeBasis = {
  /** A source says from when. */
  STATED: 'STATED',
  /** The plan that its subject is or lies in begins on that day. */
  PLAN_PERIOD: 'PLAN_PERIOD',
  /** The earliest source that states it is dated on that day, `statedOn`. */
  SOURCE_DATE: 'SOURCE_DATE',
  /** No source says, and none has a date: nothing bounds it. */
  UNDATED: 'UNDATED'
} as const;

export type TimeBasis = typeof TimeBasis[keyof typeof TimeBasis];
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
  FULFILS: 'FULFILS',
  /** Tar fram: work of which it is to come, such as a plan that is not there yet. What prepares a plan is no part of it. */
  PREPARES: 'PREPARES'
} as const;

export type LinkKind = typeof LinkKind[keyof typeof LinkKind];
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