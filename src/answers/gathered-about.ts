import type { Value } from '../graph/graph.js';
import { LAST_DAY } from '../model/dates.js';
import { TimeBasis } from '../model/schema.generated.js';
import type { Owning, Timed } from '../ownership/lapse.js';
import type { Borne, GatheredAbout, PlanBody, Reported, Said, Successor } from '../ownership/said.js';
import { type Whole, waysUp } from '../ownership/ways-up.js';
import type { Explaining } from './absence.js';
import { tasksOf } from './tasks.js';
import { rows, type Tuple, texts } from './values.js';

/** What sources say of a subject and of its wholes, with the gaps that explain what they do not say. */
export interface Told extends GatheredAbout {
  gaps: readonly Explaining[];
}

const textsOrNull = (value: Value | undefined): string[] | null => (Array.isArray(value) ? value.map(String) : null);
const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);

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

function borne(said: Said, [, fact, role, distribution, first, last, from, to, ...more]: Tuple): Borne {
  const [party, type, name, holders, vacancies, time, end, followed] = more;
  return {
    fact: String(fact),
    role: String(role),
    distribution: String(distribution),
    ...timed(first, last, time),
    ...ending(end),
    from: textOrNull(from),
    to: textOrNull(to),
    ...said,
    party: { id: String(party), type: String(type), name: String(name) },
    holders: texts(holders),
    vacancies: Number(vacancies),
    successors: successors(followed),
  };
}

function reported(said: Said, [, fact, kind, channel, cadence, condition, to, into, by, ...more]: Tuple): Reported {
  const [first, last, time] = more;
  return {
    fact: String(fact),
    ...timed(first, last, time),
    kind: String(kind),
    channel: textOrNull(channel),
    cadence: textOrNull(cadence),
    condition: textOrNull(condition),
    ...said,
    to: textsOrNull(to),
    into: textsOrNull(into),
    by: textsOrNull(by),
  };
}

function planBody(said: Said, [plan, body, name, first, time, end, followed]: Tuple): PlanBody {
  return {
    plan: String(plan),
    ...said,
    // Whose plan it is has no time: it is so from when sources speak of the plan, until one says otherwise.
    ...timed(first, LAST_DAY, time),
    ...ending(end),
    from: null,
    to: null,
    body: { id: String(body), name: String(name) },
    successors: successors(followed),
  };
}

function explaining(said: Said, [, gap, field, origin, sort, things]: Tuple): Explaining {
  return {
    gap: String(gap),
    field: String(field),
    origin: String(origin),
    sort: String(sort),
    things: Number(things),
    ...said,
  };
}

/** What the statement gathered, found by id: of subjects and of wholes. */
interface Gathered {
  subjects: ReadonlyMap<string, Tuple>;
  wholes: ReadonlyMap<string, Whole>;
  responsibilities: ReadonlyMap<string, Tuple[]>;
  reports: ReadonlyMap<string, Tuple[]>;
  plans: ReadonlyMap<string, Tuple[]>;
  gaps: ReadonlyMap<string, Tuple[]>;
}

function byFirst(value: Value | undefined): Map<string, Tuple[]> {
  const groups = new Map<string, Tuple[]>();
  for (const row of rows(value)) {
    const group = groups.get(String(row[0]));
    if (group) group.push(row);
    else groups.set(String(row[0]), [row]);
  }
  return groups;
}

function whole([id, name, type, sort, partOf]: Tuple): [string, Whole] {
  return [
    String(id),
    { id: String(id), name: String(name), type: String(type), sort: String(sort), partOf: texts(partOf) },
  ];
}

const read = new WeakMap<object, Gathered>();

/** The lists of one statement, read once for all subjects of it. */
function readOnce(data: Tuple): Gathered {
  const [subjects, wholes, responsibilities, reports, plans, gaps] = data;
  const gathered = read.get(data) ?? {
    subjects: new Map(rows(subjects).map((one) => [String(one[0]), one])),
    wholes: new Map(rows(wholes).map(whole)),
    responsibilities: byFirst(responsibilities),
    reports: byFirst(reports),
    plans: byFirst(plans),
    gaps: byFirst(gaps),
  };
  read.set(data, gathered);
  return gathered;
}

/** What was gathered about the subject of an id, by the lists of statements/gather-responsibility.ts; nothing of an id that there is not. */
export function gatheredAbout(data: Value, about: string): Told | undefined {
  const { subjects, wholes, ...said } = readOnce(Array.isArray(data) ? data : []);
  const found = subjects.get(about);
  if (!found) return undefined;
  const [id, type, name, decisions, meetings, tasks] = found;
  const subject = { id: String(id), type: String(type), name: String(name) };
  const itself = wholes.get(about);
  const ways = itself ? waysUp(itself, wholes) : [];
  const ofWholes = <T>(all: ReadonlyMap<string, Tuple[]>, one: (said: Said, row: Tuple) => T): T[] =>
    ways.flatMap((way) => {
      const { id: last = '', name: called = '', type: kind = '' } = way.at(-1) ?? {};
      const place: Said = { steps: way.length - 1, ids: way.map((step) => step.id), whole: called, type: kind };
      return (all.get(last) ?? []).map((row) => one(place, row));
    });
  return {
    subject,
    responsibilities: ofWholes(said.responsibilities, borne),
    reports: ofWholes(said.reports, reported),
    plans: ofWholes(said.plans, planBody),
    gaps: ofWholes(said.gaps, explaining),
    decisions: texts(decisions),
    meetings: texts(meetings),
    tasks: tasksOf(tasks),
  };
}
