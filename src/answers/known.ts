import type { Value } from '../graph/graph.js';
import { AnswerStatus } from '../model/schema.generated.js';

/** A responsibility as the statement gathers it. `ids` lead from the subject to the whole that the source speaks of. */
export interface Borne {
  fact: string;
  role: string;
  distribution: string;
  first: string;
  last: string;
  steps: number;
  ids: string[];
  party: { id: string; type: string; name: string };
  title: string | null;
  holders: number;
  vacancies: number;
}

export interface Reported {
  fact: string;
  kind: string;
  channel: string | null;
  cadence: string | null;
  steps: number;
  ids: string[];
  to: string[] | null;
  into: string[] | null;
  by: string[] | null;
}

/** The body whose plan the subject lies in. */
export interface PlanBody {
  plan: string;
  steps: number;
  ids: string[];
  body: { id: string; name: string };
}

/** What is known of who owns a subject, before it is said. */
export interface Known {
  subject: { id: string; name: string };
  status: AnswerStatus;
  owners: readonly Borne[];
  /** The bodies that own it because it lies in their plan; only where no owner is named. */
  planBodies: readonly PlanBody[];
  others: readonly Borne[];
  reports: readonly Reported[];
}

type Tuple = readonly Value[];
const rows = (value: Value | undefined): Tuple[] => (Array.isArray(value) ? (value as Tuple[]) : []);
const words = (value: Value | undefined): string[] => (Array.isArray(value) ? value.map(String) : []);
const wordsOrNull = (value: Value | undefined): string[] | null => (Array.isArray(value) ? value.map(String) : null);
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

function borne([
  fact,
  role,
  distribution,
  first,
  last,
  steps,
  ids,
  party,
  type,
  name,
  title,
  holders,
  vacancies,
]: Tuple): Borne {
  return {
    fact: String(fact),
    role: String(role),
    distribution: String(distribution),
    first: String(first),
    last: String(last),
    steps: Number(steps),
    ids: words(ids),
    party: { id: String(party), type: String(type), name: String(name) },
    title: textOrNull(title),
    holders: Number(holders),
    vacancies: Number(vacancies),
  };
}

function reported([fact, kind, channel, cadence, steps, ids, to, into, by]: Tuple): Reported {
  return {
    fact: String(fact),
    kind: String(kind),
    channel: textOrNull(channel),
    cadence: textOrNull(cadence),
    steps: Number(steps),
    ids: words(ids),
    to: wordsOrNull(to),
    into: wordsOrNull(into),
    by: wordsOrNull(by),
  };
}

function planBody([plan, steps, ids, body, name]: Tuple): PlanBody {
  return { plan: String(plan), steps: Number(steps), ids: words(ids), body: { id: String(body), name: String(name) } };
}

/** Those of the nearest level that has any. */
function nearest<T extends { steps: number }>(all: readonly T[]): T[] {
  const least = Math.min(...all.map(({ steps }) => steps));
  return all.filter(({ steps }) => steps === least);
}

/** Whether two sources name different owners of one thing for the same time without saying that they own it together. */
function disagree(a: Borne, b: Borne): boolean {
  const sameThing = a.ids.at(-1) === b.ids.at(-1);
  const sameTime = a.first <= b.last && b.first <= a.last;
  const together = a.distribution !== 'SINGLE' && b.distribution !== 'SINGLE';
  return a.party.id !== b.party.id && sameThing && sameTime && !together;
}

/** The status of an answer, by the rules of docs/responsibility.md: doubt goes before distance. */
export function statusOf(owners: readonly Borne[], planBodies: readonly PlanBody[]): AnswerStatus {
  if (owners.length === 0) return planBodies.length > 0 ? AnswerStatus.INHERITED : AnswerStatus.UNKNOWN;
  if (owners.some((a) => owners.some((b) => disagree(a, b)))) return AnswerStatus.CONFLICTING;
  const unheld = owners.filter(({ party, holders }) => party.type === 'Post' && holders === 0);
  if (unheld.length === owners.length) {
    return unheld.every(({ vacancies }) => vacancies > 0) ? AnswerStatus.VACANT : AnswerStatus.UNNAMED;
  }
  return owners.every(({ steps }) => steps === 0) ? AnswerStatus.KNOWN : AnswerStatus.INHERITED;
}

/** What the rules say of what the statement gathered; see statements/gather-responsibility.ts for the tuple. */
export function knownOf([id, , name, responsibilities, reports, , plans]: Tuple): Known {
  const all = rows(responsibilities).map(borne);
  const owners = nearest(all.filter(({ role }) => role === 'OWNER'));
  const planBodies = owners.length === 0 ? nearest(rows(plans).map(planBody)) : [];
  return {
    subject: { id: String(id), name: String(name) },
    status: statusOf(owners, planBodies),
    owners,
    planBodies,
    others: all.filter(({ role }) => role !== 'OWNER'),
    reports: nearest(rows(reports).map(reported)),
  };
}
