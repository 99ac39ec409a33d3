import { type Answering, type Composed, Ref, RowsOf } from '../compile/answering.js';
import { isSubject } from '../model/entities.js';
import { Refusal } from '../model/refusal.js';
import {
  Distribution,
  type EntityType,
  type Language,
  type ReportingKind,
  ResponsibilityRole,
  StepRelation,
} from '../model/schema.generated.js';
import { type Known, knownOf, successorsOf } from '../ownership/known.js';
import { freshest } from '../ownership/lapse.js';
import type { Bearer, Borne, GatheredAbout, PlanBody, Reported, Task } from '../ownership/said.js';
import { gatherResponsibility } from '../statements/gather-responsibility.js';
import { absences, type LengthsOfAnyTime } from './absence.js';
import { gatheredAbout } from './gathered-about.js';
import { sentence } from './responsibility-sentence.js';
import { forward, step } from './steps.js';

const through = (ids: readonly string[]): Composed => ids.slice(1).map((id) => new Ref(id));

/** A step from part to whole, standing where the part itself stands. */
function upwards(from: string, to: string): Composed {
  return step(from, to, [forward(StepRelation.PART_OF, from)]);
}

/** Every step up to the wholes of which anything is said, each once. */
function wholesOf({ owners, planBodies, reports }: Known): Composed[] {
  const steps = new Map<string, Composed>();
  for (const { ids } of [...owners, ...planBodies, ...reports]) {
    ids.slice(1).forEach((to, index) => {
      const from = ids[index] ?? '';
      if (!steps.has(`${from} ${to}`)) steps.set(`${from} ${to}`, upwards(from, to));
    });
  }
  return [...steps.values()];
}

function chainOf(known: Known): Composed {
  const { owners, planBodies, reports } = known;
  const owned = owners.map(({ fact, ids, party }) =>
    step(ids.at(-1) ?? '', party.id, [forward(StepRelation.OWNER, fact)]),
  );
  const ofPlan = planBodies.map(({ plan, body }) => step(plan, body.id, [forward(StepRelation.PLAN_OF, plan)]));
  const onward = reports.flatMap(({ fact, kind, ids, to, into }) =>
    [to, into].flatMap((end) =>
      end?.[0] === undefined ? [] : [step(ids.at(-1) ?? '', end[0], [forward(kind as ReportingKind, fact)])],
    ),
  );
  return [...wholesOf(known), ...owned, ...ofPlan, ...onward];
}

/** The body that owns a subject because it lies in its plan, as a responsibility that no source states in so many words. */
function ownership({ plan, ids, body, basis, statedOn, lastStatedOn }: PlanBody): Composed {
  return {
    role: ResponsibilityRole.OWNER,
    party: new Ref(body.id),
    subject: new Ref(plan),
    title: null,
    distribution: Distribution.SINGLE,
    inheritedThrough: through(ids.length > 1 ? ids : [...ids, plan]),
    validFrom: null,
    validTo: null,
    ended: false,
    timeBasis: basis,
    statedOn,
    lastStatedOn,
    citations: new RowsOf(plan),
  };
}

/** How many owners and reports sources tell of at any time, where a day is asked for. */
function lengthsOfAnyTime(gathered: GatheredAbout, day: string | undefined): LengthsOfAnyTime {
  if (day === undefined) return {};
  const { owners, planBodies, reports } = knownOf(gathered, undefined);
  return { owners: owners.length + planBodies.length, reporting: reports.length };
}

const refs = (ids: readonly string[]): Ref[] => ids.map((id) => new Ref(id));

const fact = ({ fact: id, ids }: Borne | Reported): Ref => new Ref(id, { inheritedThrough: through(ids) });

/** A mandate or activity that serves the subject, as it stands: the facts are of the task itself. */
function task({ id, owners, doers }: Task): Composed {
  const borne = (all: readonly Bearer[]): Composed => all.map((one) => new Ref(one.fact));
  return { task: new Ref(id), owners: borne(owners), doers: borne(doers), citations: new RowsOf(id) };
}

/**
 * `responsibility(for, asOf)`, and `responsibility(asOf)` of every subject: who owns it and where it is reported. The rules
 * stand in docs/responsibility.md.
 */
export const responsibility: Answering = {
  about: 'for',
  composes: ['Responsibility', 'Reporting'],
  parameters: ({ for: id, asOf }) => ({
    ...(typeof id === 'string' ? { for: id } : {}),
    ...(typeof asOf === 'string' ? { asOf } : {}),
  }),
  shape: ({ asOf }) => (typeof asOf === 'string' ? 'asOf' : ''),
  gather: ({ about, parameter, given, fresh }) =>
    gatherResponsibility(about, typeof given.asOf === 'string' ? parameter('asOf') : undefined, fresh),
  compose(data, { asOf }, _, about) {
    const gathered = gatheredAbout(data, about);
    if (!gathered) throw new Refusal({ code: 'NOT_FOUND', field: 'responsibility', argument: 'for', id: about });
    const { id, type } = gathered.subject;
    if (!isSubject(type as EntityType)) {
      const expected = { is: 'ID_OF', expected: 'Subject', id, found: type as EntityType } as const;
      throw new Refusal({ code: 'BAD_USER_INPUT', field: 'responsibility', argument: 'for', expected });
    }
    const day = typeof asOf === 'string' ? asOf : undefined;
    const known = knownOf(gathered, day);
    const owners = [...known.owners.map(fact), ...known.planBodies.map(ownership)];
    const lengths = { owners: owners.length, reporting: known.reports.length, decisions: known.decisions.length };
    return {
      subject: new Ref(id),
      status: known.status,
      owners,
      others: known.others.map(fact),
      tasks: known.tasks.map(task),
      reporting: known.reports.map(fact),
      decisions: refs(known.decisions),
      meetings: refs(known.meetings),
      chain: chainOf(known),
      absence: () => absences(lengths, lengthsOfAnyTime(gathered, day), gathered.gaps),
      successors: successorsOf(known).map(({ id: one }) => new Ref(one)),
      knownFrom: known.knownFrom ?? null,
      lastStatedOn: freshest([...known.owners, ...known.planBodies, ...known.reports]) ?? null,
      sentence: ({ language }) => sentence(known, day, language as Language),
    };
  },
};
