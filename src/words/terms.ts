import type { SubjectType } from '../model/entities.js';
import type {
  AffiliationKind,
  AgendaItemKind,
  AnswerStatus,
  BodyStatus,
  Capacity,
  DecisionKind,
  EntityType,
  FigureRole,
  FindingKind,
  GapKind,
  GoalKind,
  LinkKind,
  PlanKind,
  PostKind,
  PostState,
  Presence,
  ProgrammeKind,
  ReportingKind,
  ResponsibilityRole,
  StepRelation,
  SubjectStatus,
  SystemKind,
} from '../model/schema.generated.js';

type Of<Name extends string, Word = string> = Readonly<Record<Name, Word>>;

/** What joins two, from either: `A (bygger på) B` and `B (är grund för) A`. */
export interface BothWays {
  out: string;
  back: string;
}

/** What joins two in a chain or a path beside roles, reports, links and lines. */
export type OtherStep = Exclude<StepRelation, ResponsibilityRole | ReportingKind | LinkKind | AffiliationKind>;

/**
 * What the terms of the schema are called. They are written as in the middle of a sentence, but for those that are sentences.
 * What charts say of bodies is in {@link BodyTerms}.
 */
export interface Terms {
  types: Of<EntityType>;
  /** A thing of the type once it has been named: `planen`. */
  named: Of<SubjectType>;
  /** Before whoever bears the role, and of a party before what it bears it for. */
  roles: Of<ResponsibilityRole>;
  /** `Planen (leds av) Kim Ek`. */
  borne: Of<ResponsibilityRole>;
  statuses: Of<AnswerStatus>;
  reports: Of<ReportingKind>;
  /** `Planen (utvärderas av eller i) rapporten`. */
  reported: Of<ReportingKind>;
  /** Of one and of several holders. */
  posts: Of<PostKind, { one: string; many: string }>;
  postStates: Of<PostState>;
  presences: Of<Presence>;
  capacities: Of<Capacity>;
  links: Of<LinkKind, BothWays>;
  /** The lines between parties from the end that they lead to; from the other they stand in {@link BodyTerms}. */
  linesBack: Of<AffiliationKind>;
  steps: Of<OtherStep>;
  plans: Of<PlanKind>;
  programmes: Of<ProgrammeKind>;
  goals: Of<GoalKind>;
  subjectStatuses: Of<SubjectStatus>;
  bodyStatuses: Of<BodyStatus>;
  decisions: Of<DecisionKind>;
  systems: Of<SystemKind>;
  agenda: Of<AgendaItemKind>;
  figures: Of<FigureRole>;
  findings: Of<FindingKind>;
  gaps: Of<GapKind>;
}
