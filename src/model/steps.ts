import type { StepRelation } from './schema.generated.js';

/** How much a step of a chain says, by what joins its ends. */
export interface StepRow {
  /** Two who meet, speak for one another or are alike: less than that one hangs on the other. */
  isLoose?: true;
  /** Of parties, it makes a whole of many. Through a very large one nearly any two are joined. */
  gathers?: true;
}

/** One row for each relation along which a chain may lead. */
export const STEPS: Readonly<Record<StepRelation, StepRow>> = {
  PART_OF: { gathers: true },
  POST_OF: {},
  MEMBER_OF: {},
  HOLDS: {},
  OWNER: {},
  COMMISSIONER: {},
  DIRECTING: {},
  STEERING: {},
  COORDINATING: {},
  LEADING: {},
  EXECUTING: {},
  SUPPORTING: {},
  PARTICIPATING: { isLoose: true },
  RECIPIENT: {},
  CONSULTED: { isLoose: true },
  DECIDING: {},
  PROPOSING: {},
  AUTHORING: {},
  NOMINATING: {},
  FINANCING: {},
  REQUISITIONING: {},
  MONITORING: {},
  FOLLOW_UP: {},
  EVALUATION: {},
  FEEDBACK: {},
  REPORT: {},
  PUBLICATION: {},
  REGISTRATION: {},
  REPORTS_TO: {},
  REPORTS_INTO: {},
  REPORTS_ON: {},
  STEERED_BY: {},
  COORDINATED_BY: {},
  FOLLOWED_UP_BY: {},
  COMMISSIONED_BY: {},
  ESTABLISHED_BY: {},
  HOSTED_BY: {},
  APPOINTED_BY: {},
  NOMINATED_BY: {},
  SUPPORTS: {},
  REPLACED_BY: {},
  REPRESENTED_IN: { isLoose: true },
  COVERS: { isLoose: true, gathers: true },
  COOPERATES_WITH: { isLoose: true },
  MIRRORS: { isLoose: true },
  ON_BEHALF_OF: { isLoose: true },
  CALLED_TO: { isLoose: true },
  PLAN_OF: {},
  SERVES: {},
  MEASURES: {},
  MADE_BY: {},
  DECIDED_BY: {},
  DECIDED_AT: {},
  DECIDED_UNDER: {},
  FOLLOWS: {},
  FUNDED_BY: {},
  FUNDED_TO: {},
  PURPOSE: {},
  SYSTEM_REPLACED_BY: {},
  MEETING_OF: {},
  IN_SERIES: {},
  SERIES_OF: {},
  PARTICIPATES: { isLoose: true },
  ITEM_OF: {},
  PRESENTED_BY: {},
  BASED_ON: {},
  PREPARES: {},
  MANDATED_BY: {},
  EXTENDS: {},
  REPLACES: {},
  EVALUATES: {},
  ANNEX_OF: {},
  APPLIES_TO: {},
  CONCERNS: { isLoose: true },
  DATA_FROM: {},
  PUBLISHED_IN: {},
  TARGETS: {},
  FULFILS: {},
  IN_LINE_WITH: { isLoose: true },
  TESTED_ON: { isLoose: true },
};

/** A party with more parts than these is a hub: no care region has as many regions, most counties more municipalities. */
export const MOST_PARTS_OF_NO_HUB = 12;

/** By how many steps a chain may be shorter, and loses nevertheless, if it leads through a hub or over a loose link. */
export const DETOUR = 1;
