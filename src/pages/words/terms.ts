import type {
  AgendaItemKind,
  AnswerStatus,
  Capacity,
  DecisionKind,
  EntityType,
  FigureRole,
  FindingKind,
  GapKind,
  GoalKind,
  Language,
  LinkKind,
  PlanKind,
  PostKind,
  PostState,
  Presence,
  ProgrammeKind,
  ReportingKind,
  ResponsibilityRole,
  SubjectStatus,
  SystemKind,
} from '../../model/schema.generated.js';

/** A term in both languages. */
export type Words = Readonly<Record<Language, string>>;
const w = (SV: string, EN: string): Words => ({ SV, EN });

export const TYPES: Readonly<Record<EntityType, Words>> = {
  Document: w('Dokument', 'Document'),
  Body: w('Organ', 'Body'),
  Post: w('Roll', 'Post'),
  Person: w('Person', 'Person'),
  Plan: w('Plan', 'Plan'),
  Programme: w('Program', 'Programme'),
  PriorityArea: w('Prioriterat område', 'Priority area'),
  Goal: w('Mål', 'Goal'),
  Activity: w('Aktivitet', 'Activity'),
  Indicator: w('Indikator', 'Indicator'),
  Promise: w('Patientlöfte', 'Patient promise'),
  Mandate: w('Uppdrag', 'Mandate'),
  Decision: w('Beslut', 'Decision'),
  Funding: w('Finansiering', 'Funding'),
  InformationSystem: w('System eller register', 'System or register'),
  Finding: w('Utsaga', 'Finding'),
  Figure: w('Uppgift', 'Figure'),
  Meeting: w('Möte', 'Meeting'),
  MeetingSeries: w('Mötesserie', 'Meeting series'),
  AgendaItem: w('Dagordningspunkt', 'Agenda item'),
  Gap: w('Lucka', 'Gap'),
};

export const ROLES: Readonly<Record<ResponsibilityRole, Words>> = {
  OWNER: w('Ägare', 'Owner'),
  COMMISSIONER: w('Beställare', 'Commissioner'),
  DIRECTING: w('Anger riktningen', 'Sets the direction'),
  STEERING: w('Styrgrupp', 'Steering group'),
  COORDINATING: w('Samordnar', 'Coordinates'),
  LEADING: w('Leder', 'Leads'),
  EXECUTING: w('Utför', 'Carries out'),
  SUPPORTING: w('Stödjer', 'Supports'),
  PARTICIPATING: w('Deltar', 'Takes part'),
  RECIPIENT: w('Mottagare', 'Recipient'),
  CONSULTED: w('Rådfrågas', 'Is consulted'),
  DECIDING: w('Beslutar', 'Decides'),
  PROPOSING: w('Föreslår', 'Proposes'),
  AUTHORING: w('Författare', 'Author'),
  NOMINATING: w('Nominerar', 'Nominates'),
  FINANCING: w('Finansierar', 'Finances'),
  REQUISITIONING: w('Rekvirerar medel', 'Requisitions funds'),
  MONITORING: w('Följer upp', 'Monitors'),
};

export const STATUSES: Readonly<Record<AnswerStatus, Words>> = {
  KNOWN: w('Ägare angiven', 'Owner stated'),
  INHERITED: w('Ägare ärvd', 'Owner inherited'),
  UNNAMED: w('Ägaren är en roll utan namngiven innehavare', 'Owned by a post without a named holder'),
  VACANT: w('Ägarens roll är vakant', 'The owning post is vacant'),
  UNKNOWN: w('Ingen källa anger ägare', 'No source states an owner'),
  CONFLICTING: w('Källorna säger emot varandra', 'Sources contradict each other'),
};

export const REPORTS: Readonly<Record<ReportingKind, Words>> = {
  FOLLOW_UP: w('Uppföljning', 'Follow-up'),
  EVALUATION: w('Utvärdering', 'Evaluation'),
  FEEDBACK: w('Återkoppling', 'Feedback'),
  REPORT: w('Rapport', 'Report'),
  PUBLICATION: w('Publicering', 'Publication'),
  REGISTRATION: w('Registrering', 'Registration'),
};

export const POSTS: Readonly<Record<PostKind, Words>> = {
  CHAIR: w('ordförande', 'chair'),
  VICE_CHAIR: w('vice ordförande', 'vice chair'),
  SECRETARY: w('sekreterare', 'secretary'),
  MEMBER: w('ledamot', 'member'),
  SUBSTITUTE: w('ersättare', 'substitute'),
  CO_OPTED: w('adjungerad', 'co-opted'),
  REPRESENTATIVE: w('representant', 'representative'),
  HEAD: w('chef', 'head'),
  DIRECTOR: w('direktör', 'director'),
  PROCESS_SUPPORT: w('processtöd', 'process support'),
  PROCESS_LEADER: w('processledare', 'process leader'),
  COORDINATOR: w('samordnare', 'coordinator'),
  CONVENER: w('sammankallande', 'convener'),
  COMMUNICATIONS: w('kommunikatör', 'communications'),
  EXPERT: w('sakkunnig', 'expert'),
  OTHER: w('annan roll', 'other post'),
};

export const POST_STATES: Readonly<Record<PostState, Words>> = {
  HELD: w('Innehavare namngiven', 'Holder named'),
  VACANT: w('Vakant enligt källan', 'Vacant, says a source'),
  UNNAMED: w('Ingen källa namnger innehavaren', 'No source names the holder'),
};

export const PRESENCES: Readonly<Record<Presence, Words>> = {
  PRESENT: w('Närvarande', 'Present'),
  ABSENT: w('Frånvarande', 'Absent'),
  UNSTATED: w('Närvaro ej angiven', 'Presence not stated'),
};

export const CAPACITIES: Readonly<Record<Capacity, Words>> = {
  LISTED: w('på ledamotslistan', 'on the list of members'),
  SUBSTITUTE: w('ersättare', 'substitute'),
  INVITED: w('inbjuden', 'invited'),
};

export const LINKS: Readonly<Record<LinkKind, Words>> = {
  BASED_ON: w('bygger på', 'is based on'),
  MANDATED_BY: w('har sitt uppdrag från', 'is mandated by'),
  IN_LINE_WITH: w('är i linje med', 'is in line with'),
  EXTENDS: w('förlänger', 'extends'),
  REPLACES: w('ersätter', 'replaces'),
  EVALUATES: w('utvärderar', 'evaluates'),
  ANNEX_OF: w('är bilaga till', 'is an annex of'),
  APPLIES_TO: w('gäller för', 'applies to'),
  CONCERNS: w('rör', 'concerns'),
  TESTED_ON: w('prövas på', 'is tested on'),
  DATA_FROM: w('har data från', 'takes data from'),
  PUBLISHED_IN: w('publiceras i', 'is published in'),
  TARGETS: w('riktar sig till', 'targets'),
  FULFILS: w('ska uppfylla', 'is to fulfil'),
};

export const PLANS: Readonly<Record<PlanKind, Words>> = {
  ACTION_PLAN: w('handlingsplan', 'action plan'),
  ACTIVITY_PLAN: w('aktivitetsplan', 'activity plan'),
  DIRECTIVE: w('direktiv', 'directive'),
  AGREEMENT: w('överenskommelse', 'agreement'),
  GUIDELINE: w('riktlinje', 'guideline'),
  ROUTINE: w('rutin', 'routine'),
  ROADMAP: w('färdplan', 'roadmap'),
  STRATEGY: w('strategi', 'strategy'),
  VISION: w('målbild', 'vision'),
  TERMS: w('villkor', 'terms'),
  PROJECT: w('projekt', 'project'),
  REPORT: w('rapport', 'report'),
  OTHER: w('annan plan', 'other plan'),
};

export const PROGRAMMES: Readonly<Record<ProgrammeKind, Words>> = {
  CARE_PROGRAMME: w('vård- och insatsprogram', 'care programme'),
  CARE_PATHWAY: w('personcentrerat och sammanhållet vårdförlopp', 'care pathway'),
  STANDARDISED_PATHWAY: w('standardiserat vårdförlopp', 'standardised pathway'),
  REFORM: w('reform', 'reform'),
  OTHER: w('annat program', 'other programme'),
};

export const GOALS: Readonly<Record<GoalKind, Words>> = {
  PURPOSE: w('syfte', 'purpose'),
  MAIN: w('huvudmål', 'main goal'),
  SUBGOAL: w('delmål', 'subgoal'),
  EFFECT: w('effektmål', 'effect goal'),
};

export const SUBJECT_STATUSES: Readonly<Record<SubjectStatus, Words>> = {
  PROPOSED: w('föreslagen', 'proposed'),
  EXPECTED: w('väntad', 'expected'),
  PLANNED: w('planerad', 'planned'),
  ONGOING: w('pågår', 'ongoing'),
  ADOPTED: w('antagen', 'adopted'),
  COMPLETED: w('avslutad', 'completed'),
  SUPERSEDED: w('ersatt', 'superseded'),
};

export const BODY_STATUSES: Readonly<Record<string, Words>> = {
  PLANNED: w('planerat', 'planned'),
  INTERIM: w('tillfälligt', 'interim'),
  ACTIVE: w('verksamt', 'active'),
  DISSOLVED: w('avvecklat', 'dissolved'),
};

export const DECISIONS: Readonly<Record<DecisionKind, Words>> = {
  APPROVED: w('godkänt', 'approved'),
  ADOPTED: w('antaget', 'adopted'),
  SUPPORTED: w('ställer sig bakom', 'supported'),
  NOTED: w('noterat', 'noted'),
  EXTENDED: w('förlängt', 'extended'),
  PRIORITISED: w('prioriterat', 'prioritised'),
  COMMISSIONED: w('uppdraget', 'commissioned'),
  REJECTED: w('avslaget', 'rejected'),
  ADJOURNED: w('bordlagt', 'adjourned'),
};

export const SYSTEMS: Readonly<Record<SystemKind, Words>> = {
  RECORD_SYSTEM: w('journalsystem', 'record system'),
  QUALITY_REGISTER: w('kvalitetsregister', 'quality register'),
  HEALTH_DATA_REGISTER: w('hälsodataregister', 'health data register'),
  E_SERVICE: w('e-tjänst', 'e-service'),
  WEBSITE: w('webbplats', 'website'),
  APPLICATION: w('program', 'application'),
  OTHER: w('annat system', 'other system'),
};

export const AGENDA: Readonly<Record<AgendaItemKind, Words>> = {
  FORMAL: w('formalia', 'formal'),
  INFORMATION: w('information', 'information'),
  DIALOGUE: w('dialog', 'dialogue'),
  DECISION: w('beslut', 'decision'),
};

export const FIGURES: Readonly<Record<FigureRole, Words>> = {
  COUNT: w('antal', 'count'),
  OBSERVED: w('utfall', 'observed'),
  BASELINE: w('utgångsläge', 'baseline'),
  TARGET: w('målvärde', 'target'),
  LIMIT: w('gräns', 'limit'),
  SHARE: w('andel', 'share'),
};

export const FINDINGS: Readonly<Record<FindingKind, Words>> = {
  MOTIVATION: w('Motiv', 'Motivation'),
  PURPOSE: w('Syfte', 'Purpose'),
  CONSEQUENCE: w('Konsekvens', 'Consequence'),
  OBSERVATION: w('Iakttagelse', 'Observation'),
  CONCLUSION: w('Slutsats', 'Conclusion'),
  RECOMMENDATION: w('Rekommendation', 'Recommendation'),
  REQUIREMENT: w('Krav', 'Requirement'),
  PRINCIPLE: w('Princip', 'Principle'),
  ACHIEVEMENT: w('Resultat', 'Achievement'),
  QUESTION: w('Fråga', 'Question'),
  TARGET_GROUP: w('Målgrupp', 'Target group'),
  PRIORITY_GROUP: w('Prioriterad grupp', 'Priority group'),
  COOPERATION_AREA: w('Samverkansområde', 'Area of cooperation'),
  DELIMITATION: w('Avgränsning', 'Delimitation'),
  LIMITATION: w('Begränsning', 'Limitation'),
};

export const GAPS: Readonly<Record<GapKind, Words>> = {
  GOAL_WITHOUT_OWNER: w('Mål utan ägare', 'Goal without owner'),
  GOAL_WITHOUT_INDICATOR: w('Mål utan indikator', 'Goal without indicator'),
  GOAL_WITHOUT_DEADLINE: w('Mål utan tidsgräns', 'Goal without deadline'),
  ACTIVITY_WITHOUT_OWNER: w('Aktivitet utan utförare', 'Activity without doer'),
  INDICATOR_WITHOUT_TARGET: w('Indikator utan målvärde', 'Indicator without target'),
  REPORT_WITHOUT_RECIPIENT: w('Rapport utan mottagare', 'Report without recipient'),
  REPORTS_TO_ITSELF: w('Följer upp sig självt', 'Follows up itself'),
  UNNAMED_POST: w('Roll utan namn', 'Unnamed post'),
  UNNAMED_SET: w('Mängd som inte räknas upp', 'Set not listed'),
  UNDEFINED_REFERENCE: w('Hänvisning utan mål', 'Undefined reference'),
  CONTRADICTION: w('Motsägelse', 'Contradiction'),
  FIGURES_DISAGREE: w('Siffror som inte går ihop', 'Figures disagree'),
  FUNDING_WITHOUT_SOURCE: w('Medel utan källa', 'Funding without source'),
  WRONG_PERIOD: w('Fel tid', 'Wrong period'),
  NAME_VARIES: w('Namnet växlar', 'Name varies'),
  HOMONYM: w('Samma namn på olika saker', 'Homonym'),
  MISSING_DECISION: w('Beslut saknas', 'Missing decision'),
  MISSING_ATTACHMENT: w('Bilaga saknas', 'Missing attachment'),
  MANDATE_ENDS: w('Uppdraget upphör', 'Mandate ends'),
  STATUS_UNCLEAR: w('Oklar status', 'Status unclear'),
  OTHER: w('Annat', 'Other'),
};

/** The word of a term; a term that is not known is given back. */
export function term(terms: Readonly<Record<string, Words>>, name: string, language: Language): string {
  return Object.hasOwn(terms, name) ? (terms[name]?.[language] ?? name) : name;
}
