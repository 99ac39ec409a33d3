import type { Value } from '../graph/graph.js';
import { isHandedDown } from '../model/handed-down.js';
import { AnswerStatus, Distribution, EntityType, ResponsibilityRole } from '../model/schema.generated.js';

/** Of which whole a source speaks. `ids` lead there from the subject: one alone is the subject itself. */
export interface Said {
  steps: number;
  ids: string[];
  /** The name and type of the last of them. */
  whole: string;
  type: string;
}

/** A responsibility as the statement gathers it. */
export interface Borne extends Said {
  fact: string;
  role: string;
  distribution: string;
  /** The first and last day on which it held, and as exact as the source has them. */
  first: string;
  last: string;
  from: string | null;
  to: string | null;
  party: { id: string; type: string; name: string };
  /** Who holds the party, where it is a post. */
  holders: string[];
  vacancies: number;
}

export interface Reported extends Said {
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
export interface PlanBody extends Said {
  plan: string;
  body: { id: string; name: string };
}

/** What is known of who owns a subject, before it is said. */
export interface Known {
  subject: { id: string; type: string; name: string };
  status: AnswerStatus;
  owners: readonly Borne[];
  /** The bodies that own it because it is or lies in a plan of theirs that names no owner. */
  planBodies: readonly PlanBody[];
  others: readonly Borne[];
  reports: readonly Reported[];
}

type Tuple = readonly Value[];
const rows = (value: Value | undefined): Tuple[] => (Array.isArray(value) ? (value as Tuple[]) : []);
const words = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const wordsOrNull = (value: Value | undefined): string[] | null => (Array.isArray(value) ? value.map(String) : null);
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

function said([steps, ids, whole, type]: Tuple): Said {
  return { steps: Number(steps), ids: words(ids), whole: String(whole), type: String(type) };
}

function borne([fact, role, distribution, first, last, from, to, ...more]: Tuple): Borne {
  const [party, type, name, holders, vacancies] = more.slice(4);
  return {
    fact: String(fact),
    role: String(role),
    distribution: String(distribution),
    first: String(first),
    last: String(last),
    from: textOrNull(from),
    to: textOrNull(to),
    ...said(more),
    party: { id: String(party), type: String(type), name: String(name) },
    holders: words(holders),
    vacancies: Number(vacancies),
  };
}

function reported([fact, kind, channel, cadence, condition, ...more]: Tuple): Reported {
  const [to, into, by] = more.slice(4);
  return {
    fact: String(fact),
    kind: String(kind),
    channel: textOrNull(channel),
    cadence: textOrNull(cadence),
    condition: textOrNull(condition),
    ...said(more),
    to: wordsOrNull(to),
    into: wordsOrNull(into),
    by: wordsOrNull(by),
  };
}

function planBody([plan, ...more]: Tuple): PlanBody {
  const [body, name] = more.slice(4);
  return { plan: String(plan), ...said(more), body: { id: String(body), name: String(name) } };
}

/** How far the nearest is of those that a source speaks of. */
const least = (all: readonly Said[]): number => Math.min(...all.map(({ steps }) => steps));

/** Those of the nearest level that has any. */
export function nearest<T extends Said>(all: readonly T[]): T[] {
  const distance = least(all);
  return all.filter(({ steps }) => steps === distance);
}

/** Whether two sources name different owners of one thing for the same time without saying that they own it together. */
export function disagree(a: Borne, b: Borne): boolean {
  const sameThing = a.ids.at(-1) === b.ids.at(-1);
  const sameTime = a.first <= b.last && b.first <= a.last;
  const together = a.distribution !== Distribution.SINGLE && b.distribution !== Distribution.SINGLE;
  return a.party.id !== b.party.id && sameThing && sameTime && !together;
}

/** Whether it is a post of which no source names a holder. */
export const isUnheld = ({ party, holders }: Borne): boolean => party.type === EntityType.Post && holders.length === 0;

/** The status of an answer, by the rules of docs/responsibility.md: doubt goes before distance. */
function statusOf(owners: readonly Borne[], planBodies: readonly PlanBody[]): AnswerStatus {
  if (owners.length + planBodies.length === 0) return AnswerStatus.UNKNOWN;
  if (owners.some((a) => owners.some((b) => disagree(a, b)))) return AnswerStatus.CONFLICTING;
  if (planBodies.length > 0) return AnswerStatus.INHERITED;
  if (owners.every(isUnheld)) {
    return owners.every(({ vacancies }) => vacancies > 0) ? AnswerStatus.VACANT : AnswerStatus.UNNAMED;
  }
  return owners.every(({ steps }) => steps === 0) ? AnswerStatus.KNOWN : AnswerStatus.INHERITED;
}

/** What the rules say of what the statement gathered; see statements/gather-responsibility.ts for the tuple. */
export function knownOf([id, type, name, responsibilities, reports, , plans]: Tuple): Known {
  const all = rows(responsibilities)
    .map(borne)
    .filter(({ steps, role }) => steps === 0 || isHandedDown(role, String(type)));
  const named = all.filter(({ role }) => role === ResponsibilityRole.OWNER);
  const owned = new Set(named.map(({ ids }) => ids.at(-1)));
  const ofPlans = rows(plans)
    .map(planBody)
    .filter(({ plan }) => !owned.has(plan));
  const distance = least([...named, ...ofPlans]);
  const owners = named.filter(({ steps }) => steps === distance);
  const planBodies = ofPlans.filter(({ steps }) => steps === distance);
  return {
    subject: { id: String(id), type: String(type), name: String(name) },
    status: statusOf(owners, planBodies),
    owners,
    planBodies,
    others: all.filter(({ role }) => role !== ResponsibilityRole.OWNER),
    reports: nearest(rows(reports).map(reported)),
  };
}
