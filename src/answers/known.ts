import type { Value } from '../graph/graph.js';
import { LAST_DAY } from '../model/dates.js';
import { isHandedDown } from '../model/handed-down.js';
import { AnswerStatus, Distribution, EntityType, ResponsibilityRole, TimeBasis } from '../model/schema.generated.js';
import { byLapse, firstAfter, isHeld, type Owning, type Timed } from './lapse.js';

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

/** What is known of who owns a subject, before it is said. */
export interface Known {
  subject: { id: string; type: string; name: string };
  status: AnswerStatus;
  owners: readonly Borne[];
  /** The bodies that own it because it is or lies in a plan of theirs that names no owner. */
  planBodies: readonly PlanBody[];
  others: readonly Borne[];
  reports: readonly Reported[];
  /** Where nobody is told: the first day after the one asked for of which the sources speak. */
  knownFrom: string | undefined;
}

type Tuple = readonly Value[];
const rows = (value: Value | undefined): Tuple[] => (Array.isArray(value) ? (value as Tuple[]) : []);
const words = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const wordsOrNull = (value: Value | undefined): string[] | null => (Array.isArray(value) ? value.map(String) : null);
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

function said([steps, ids, whole, type]: Tuple): Said {
  return { steps: Number(steps), ids: words(ids), whole: String(whole), type: String(type) };
}

function timed(first: Value | undefined, last: Value | undefined, time: Value | undefined): Timed {
  const [basis, statedOn, lastStatedOn, ended] = Array.isArray(time) ? (time as Tuple) : [];
  return {
    first: String(first),
    last: String(last),
    basis: Object.values(TimeBasis).find((one) => one === basis) ?? TimeBasis.UNDATED,
    statedOn: textOrNull(statedOn),
    lastStatedOn: textOrNull(lastStatedOn),
    ended: ended === true,
  };
}

function ending(end: Value | undefined): Pick<Owning, 'gone' | 'planLast'> {
  const [first, on, planLast] = Array.isArray(end) ? (end as Tuple) : [];
  const gone = typeof first === 'string' ? { first, on: textOrNull(on) } : undefined;
  return { gone, planLast: textOrNull(planLast) };
}

const successors = (value: Value | undefined): Successor[] =>
  rows(value).map(([id, name]) => ({ id: String(id), name: String(name) }));

function borne([fact, role, distribution, first, last, from, to, ...more]: Tuple): Borne {
  const [party, type, name, holders, vacancies, time, end, followed] = more.slice(4);
  return {
    fact: String(fact),
    role: String(role),
    distribution: String(distribution),
    ...timed(first, last, time),
    ...ending(end),
    from: textOrNull(from),
    to: textOrNull(to),
    ...said(more),
    party: { id: String(party), type: String(type), name: String(name) },
    holders: words(holders),
    vacancies: Number(vacancies),
    successors: successors(followed),
  };
}

function reported([fact, kind, channel, cadence, condition, ...more]: Tuple): Reported {
  const [to, into, by, first, last, time] = more.slice(4);
  return {
    fact: String(fact),
    ...timed(first, last, time),
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
  const [body, name, first, time, end, followed] = more.slice(4);
  return {
    plan: String(plan),
    ...said(more),
    // Whose plan it is has no time: it is so from when sources speak of the plan, until one says otherwise.
    ...timed(first, LAST_DAY, time),
    ...ending(end),
    from: null,
    to: null,
    body: { id: String(body), name: String(name) },
    successors: successors(followed),
  };
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

/** Those of the nearest level on which anybody owns it, or has: who has ceased only where nobody else is left there. */
function ownersOf(
  all: readonly Borne[],
  plans: readonly PlanBody[],
  day: string | undefined,
): { owners: readonly Borne[]; planBodies: readonly PlanBody[]; isLapsed: boolean } {
  const named = byLapse(all, day);
  const owned = new Set([...named.held, ...named.lapsed].map(({ ids }) => ids.at(-1)));
  const bodies = byLapse(
    plans.filter(({ plan }) => !owned.has(plan)),
    day,
  );
  const distance = least([...named.held, ...named.lapsed, ...bodies.held, ...bodies.lapsed]);
  const here = <T extends Said>(some: readonly T[]): T[] => some.filter(({ steps }) => steps === distance);
  const [owners, planBodies] = [here(named.held), here(bodies.held)];
  if (owners.length + planBodies.length > 0) return { owners, planBodies, isLapsed: false };
  const [former, formerBodies] = [here(named.lapsed), here(bodies.lapsed)];
  return { owners: former, planBodies: formerBodies, isLapsed: former.length + formerBodies.length > 0 };
}

/**
 * What the rules say of what the statement gathered, of a day or of any time; see statements/gather-responsibility.ts for
 * the tuple.
 */
export function knownOf([id, type, name, responsibilities, reports, , plans]: Tuple, day: string | undefined): Known {
  const all = rows(responsibilities)
    .map(borne)
    .filter(({ steps, role }) => steps === 0 || isHandedDown(role, String(type)));
  const isOwner = ({ role }: Borne): boolean => role === ResponsibilityRole.OWNER;
  const [named, ofPlans, reporting] = [all.filter(isOwner), rows(plans).map(planBody), rows(reports).map(reported)];
  const { owners, planBodies, isLapsed } = ownersOf(named, ofPlans, day);
  const told = nearest(reporting.filter((one) => isHeld(one, day)));
  const status = isLapsed ? AnswerStatus.LAPSED : statusOf(owners, planBodies);
  const silent = [...named, ...ofPlans, ...(told.length > 0 ? [] : reporting)];
  return {
    subject: { id: String(id), type: String(type), name: String(name) },
    status,
    owners,
    planBodies,
    others: all.filter((one) => !isOwner(one) && isHeld(one, day)),
    reports: told,
    knownFrom: status === AnswerStatus.UNKNOWN && day !== undefined ? firstAfter(silent, day) : undefined,
  };
}

/** Who took over from the owners of the answer that have ceased, each once. */
export function successorsOf({ status, owners, planBodies }: Known): Successor[] {
  if (status !== AnswerStatus.LAPSED) return [];
  const all = [...owners, ...planBodies].flatMap((one) => one.successors);
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
