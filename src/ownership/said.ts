import type { Owning, Timed } from './lapse.js';

/** Of which whole a source speaks. `ids` lead there from the subject: one alone is the subject itself. */
export interface Said {
  steps: number;
  ids: string[];
  /** The name and type of the last of them. */
  whole: string;
  type: string;
}

/** Who took over from an owner that is no more. */
export interface Successor {
  id: string;
  name: string;
}

/** A responsibility as the statement gathers it. */
export interface Borne extends Said, Owning {
  fact: string;
  role: string;
  distribution: string;
  party: { id: string; type: string; name: string };
  /** Who holds the party, where it is a post. */
  holders: string[];
  vacancies: number;
  successors: Successor[];
}

export interface Reported extends Said, Timed {
  fact: string;
  kind: string;
  channel: string | null;
  cadence: string | null;
  condition: string | null;
  to: string[] | null;
  into: string[] | null;
  by: string[] | null;
}

/** The body whose plan the subject is or lies in. */
export interface PlanBody extends Said, Owning {
  plan: string;
  body: { id: string; name: string };
  successors: Successor[];
}

/** Who bears a role in a task. */
export interface Bearer {
  fact: string;
  role: string;
  party: { id: string; name: string };
}

/** A mandate or activity that serves the subject. */
export interface Task {
  id: string;
  type: string;
  name: string;
  owners: readonly Bearer[];
  doers: readonly Bearer[];
}

/** What sources say of a subject and of its wholes, the nearest first, before any rule is applied. */
export interface GatheredAbout {
  subject: { id: string; type: string; name: string };
  responsibilities: readonly Borne[];
  reports: readonly Reported[];
  plans: readonly PlanBody[];
  /** The ids of the decisions and meetings that have dealt with the subject itself. */
  decisions: readonly string[];
  meetings: readonly string[];
  /** The mandates and activities that serve it. */
  tasks: readonly Task[];
}
