import { GraphQLError } from 'graphql';
import type { Properties } from '../../../src/importer/recording.js';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../../../src/model/dates.js';
import { isSubject } from '../../../src/model/entities.js';
import { isHandedDown } from '../../../src/model/handed-down.js';
import { EntityType } from '../../../src/model/schema.generated.js';
import { found, held } from './chart.js';
import { heldDays } from './edge.js';
import { citationsOfNode, wholesOf } from './hand-written.js';
import type { Node, Records } from './records.js';
import { distinct, inOrder, Row } from './row.js';
import { byDay } from './times.js';

type Arguments = Readonly<Record<string, unknown>>;

/** A fact about a subject or a whole of it; the way leads there. */
interface Said {
  way: readonly Node[];
  fact: Node;
}

const endOf = ({ way }: { way: readonly Node[] }): Node => {
  const whole = way.at(-1);
  if (!whole) throw new Error('a way leads somewhere');
  return whole;
};
const rows = (nodes: readonly Node[]): Row[] => nodes.map((node) => new Row(node));
const told = ({ way, fact }: Said): Row => new Row(fact, { inheritedThrough: rows(way.slice(1)) });

/** Those of the nearest subject of which there are any. */
function nearest<T extends { way: readonly Node[] }>(
  all: readonly T[],
  of: readonly { way: readonly Node[] }[] = all,
): T[] {
  const least = Math.min(...of.map(({ way }) => way.length));
  return all.filter(({ way }) => way.length === least);
}

/** `responsibility`, by the rules of docs/responsibility.md; all but the sentence. */
export function responsibility(records: Records, { for: id, asOf }: Arguments): unknown {
  const subject = found(records, id);
  const isOne = Object.values(EntityType).some((type) => type === subject.type && isSubject(type));
  if (!isOne) throw new GraphQLError('no subject', { extensions: { code: 'BAD_USER_INPUT' } });
  const nodesAt = (edges: readonly { from: string; to: string }[], end: 'from' | 'to'): Node[] =>
    edges.flatMap((edge) => records.nodes.get(edge[end]) ?? []);
  const allAt = (node: Node, end: string): Node[] => nodesAt(records.to(node.id, end), 'from');
  const isHeld = ({ properties }: Node): boolean => held(heldDays(properties), asOf);
  const factsAt = (node: Node, end: string): Node[] => allAt(node, end).filter(isHeld);
  const ways = wholesOf(records, subject);
  const said = (end: string): Said[] =>
    ways.flatMap((way) =>
      allAt(endOf({ way }), end)
        .sort(inOrder)
        .map((fact) => ({ way, fact })),
    );
  const partyOf = ({ fact }: Said): Node => nodesAt(records.from(fact.id, 'BORNE_BY'), 'to')[0] ?? fact;

  const borne = said('RESPONSIBLE_FOR');
  const everNamed = borne.filter(({ fact }) => fact.properties.role === 'OWNER');
  const others = borne.filter(
    ({ fact, way }) =>
      fact.properties.role !== 'OWNER' &&
      isHeld(fact) &&
      (way.length === 1 || isHandedDown(String(fact.properties.role), subject.type)),
  );
  const isOver = (one: Said): boolean => hasLapsed(one.fact.properties, partyOf(one), endOf(one), asOf);
  const named = everNamed.filter((one) => isOver(one) || isHeld(one.fact));
  const everPlans = ways.flatMap((way) =>
    nodesAt(records.from(endOf({ way }).id, 'PLAN_OF'), 'to')
      .filter(() => !named.some((one) => endOf(one) === endOf({ way })))
      .sort(inOrder)
      .map((body) => ({ way, body })),
  );
  const isPlanOver = (one: OfPlan): boolean => hasLapsed({}, one.body, endOf(one), asOf);
  const sincePlan = (one: OfPlan) => ({ first: String(endOf(one).properties.knownFirst), last: LAST_DAY });
  const plans = everPlans.filter((one) => isPlanOver(one) || held(sincePlan(one), asOf));
  const [nearNamed, nearPlans] = [nearest(named, [...named, ...plans]), nearest(plans, [...named, ...plans])];
  const isLapsed = [...nearNamed.map(isOver), ...nearPlans.map(isPlanOver)].every(Boolean);
  const owners = nearNamed.filter((one) => isLapsed || !isOver(one));
  const planBodies = nearPlans.filter((one) => isLapsed || !isPlanOver(one));
  const everReported = said('REPORTED_ON');
  const reports = nearest(everReported.filter(({ fact }) => isHeld(fact)));

  const isFormer = ({ properties }: Node): boolean => typeof asOf !== 'string' && properties.ended === true;
  const isUnheld = (one: Said): boolean =>
    partyOf(one).type === 'Post' && factsAt(partyOf(one), 'IN_POST').every(isFormer);
  const isVacant = (one: Said): boolean => factsAt(partyOf(one), 'VACANCY_OF').length > 0;
  const status = (): string => {
    if (owners.length + planBodies.length === 0) return 'UNKNOWN';
    if (isLapsed) return 'LAPSED';
    if (owners.some((a) => owners.some((b) => partyOf(a) !== partyOf(b) && disagree(a, b)))) return 'CONFLICTING';
    if (planBodies.length > 0) return 'INHERITED';
    if (owners.every(isUnheld)) return owners.every(isVacant) ? 'VACANT' : 'UNNAMED';
    return owners.every(({ way }) => way.length === 1) ? 'KNOWN' : 'INHERITED';
  };

  const successors = [...owners.map(partyOf), ...planBodies.map(({ body }) => body)].flatMap((party) =>
    [party, ...nodesAt(records.from(party.id, 'POST_OF'), 'to')]
      .flatMap(({ id: one }) => nodesAt(records.from(one, 'REPLACED_BY'), 'to'))
      .sort(inOrder),
  );
  const silent = [
    ...[...everNamed, ...(reports.length > 0 ? [] : everReported)].map(({ fact }) => heldDays(fact.properties)),
    ...everPlans.map(sincePlan),
  ];
  const comingDays = silent
    .filter(({ first, last }) => first > String(asOf) && first <= last)
    .map(({ first }) => first);
  const fresh = [
    ...[...owners, ...reports].map(({ fact }) => fact.properties.lastStatedOn),
    ...planBodies.map((one) => endOf(one).properties.knownLastStatedOn),
  ].flatMap((date) => (typeof date === 'string' ? [date] : []));

  const dealing = nodesAt(records.to(subject.id, 'CONCERNS'), 'from');
  const meetings = dealing.flatMap(({ id: one }) =>
    ['ITEM_OF', 'DECIDED_AT'].flatMap((type) => nodesAt(records.from(one, type), 'to')),
  );
  const upTo = (nodes: readonly Node[], type: string): Row[] => {
    const of = nodes.filter((node) => node.type === type);
    const before = of.filter(
      ({ properties }) => typeof asOf !== 'string' || String(properties.dateFirst ?? '') <= asOf,
    );
    return rows(distinct(before, (node) => node.id).sort(inOrder));
  };

  const upwards = [...owners, ...planBodies, ...reports].flatMap(({ way }) =>
    way.slice(1).flatMap((to, index) => {
      const from = way[index];
      return from ? [step(records, from, 'PART_OF', to, from)] : [];
    }),
  );
  const onward = reports.flatMap((one) =>
    ['REPORTED_TO', 'REPORTED_INTO'].flatMap((type) =>
      nodesAt(records.from(one.fact.id, type), 'to').map((to) =>
        step(records, endOf(one), String(one.fact.properties.reportingKind), to, one.fact),
      ),
    ),
  );
  const around = new Set(ways.map((way) => endOf({ way })));
  const gaps = ways.flatMap((way) =>
    nodesAt(records.to(endOf({ way }).id, 'ABOUT'), 'from')
      .filter(({ id: gap, type }) => {
        const things = nodesAt(records.from(gap, 'ABOUT'), 'to').filter((thing) => isSubject(thing.type as EntityType));
        return type === 'Gap' && (things.includes(subject) || things.every((thing) => around.has(thing)));
      })
      .map((gap) => ({ gap, distance: way.length })),
  );
  const nearestFirst = distinct(
    gaps.sort((a, b) => a.distance - b.distance || inOrder(a.gap, b.gap)),
    ({ gap }) => gap.id,
  );
  const ofAnyTime = (typeof asOf === 'string' ? responsibility(records, { for: id }) : {}) as {
    owners?: unknown[];
    reporting?: unknown[];
  };
  const absent = (
    field: string,
    list: readonly unknown[],
    explainedBy: readonly string[],
    isOwn = false,
    ever: readonly unknown[] = [],
  ): unknown[] => {
    const telling = nearestFirst
      .filter(({ distance }) => !isOwn || distance === 1)
      .map(({ gap }) => gap)
      .filter(({ properties }) => explainedBy.includes(String(properties.field)));
    const isNoted = telling.some(({ properties }) => properties.origin === 'RECORDED');
    const reason = ever.length > 0 ? 'OTHER_TIME' : isNoted ? 'SOURCES_NAME_NONE' : 'NOT_RECORDED';
    return list.length > 0 ? [] : [{ field, reason, gaps: rows(telling) }];
  };
  return {
    subject: new Row(subject),
    status: status(),
    owners: [...owners.map(told), ...planBodies.map((one) => ofPlan(records, one))],
    others: others.map(told),
    reporting: reports.map(told),
    tasks: tasksOf(records, subject, factsAt, typeof asOf !== 'string'),
    decisions: upTo(dealing, 'Decision'),
    meetings: upTo(meetings, 'Meeting'),
    successors: status() === 'LAPSED' ? rows(distinct(successors, (one) => one.id)) : [],
    knownFrom: status() === 'UNKNOWN' && typeof asOf === 'string' ? (comingDays.sort()[0] ?? null) : null,
    lastStatedOn: fresh.sort(byDay).at(-1) ?? null,
    chain: [
      ...distinct(upwards, ({ from, to }) => `${from.node.id} ${to.node.id}`),
      ...owners.map((one) => step(records, endOf(one), 'OWNER', partyOf(one), one.fact)),
      ...planBodies.map((one) => step(records, endOf(one), 'PLAN_OF', one.body, endOf(one))),
      ...onward,
    ],
    absence: [
      ...absent('RESPONSIBILITIES', [...owners, ...planBodies], ['RESPONSIBILITIES'], false, ofAnyTime.owners),
      ...absent('REPORTING', reports, ['REPORTING', 'REPORTING_TO'], false, ofAnyTime.reporting),
      ...absent('DECISIONS', upTo(dealing, 'Decision'), ['DECISIONS'], true),
    ],
  };
}

/** The body whose plan it lies in. */
interface OfPlan {
  way: readonly Node[];
  body: Node;
}

/** Whether a source says that who owns it is no more, or that it owns it no longer, or the period of the plan is over. */
function hasLapsed(fact: Properties, party: Node, whole: Node, asOf: unknown): boolean {
  const day = typeof asOf === 'string' ? asOf : undefined;
  const [from, to] = [fact.validFrom, fact.validTo].map((date) => (date === undefined ? undefined : String(date)));
  if (day !== undefined && ((to && lastDay(to) < day) || (from && firstDay(from) > day))) return false;
  const by = (first: unknown): boolean => typeof first === 'string' && (day === undefined || first <= day);
  const { planLast } = whole.properties;
  const ended =
    fact.ended === true &&
    to === undefined &&
    by(fact.statedOn === undefined ? FIRST_DAY : firstDay(String(fact.statedOn)));
  const isInPlan =
    typeof planLast === 'string' && to === undefined && (from === undefined || firstDay(from) <= planLast);
  return by(party.properties.goneFirst) || ended || (isInPlan && day !== undefined && planLast < day);
}

/** Whether two say different things of one thing for times that meet, without saying that both own it. */
function disagree(a: Said, b: Said): boolean {
  const [one, other] = [heldDays(a.fact.properties), heldDays(b.fact.properties)];
  const isTogether = [a, b].every(({ fact }) => fact.properties.distribution !== 'SINGLE');
  return endOf(a) === endOf(b) && one.first <= other.last && other.first <= one.last && !isTogether;
}

function step(records: Records, from: Node, kind: string, to: Node, stated: Node) {
  const link = { kind, reversed: false, via: null, citations: citationsOfNode(records, stated) };
  return { ...link, relation: kind, from: new Row(from), to: new Row(to), links: [link] };
}

/** The body that owns what lies in its plan: no source states it in so many words. */
function ofPlan(records: Records, { way, body }: { way: readonly Node[]; body: Node }): unknown {
  const plan = endOf({ way });
  return {
    role: 'OWNER',
    party: new Row(body),
    subject: new Row(plan),
    title: null,
    distribution: 'SINGLE',
    inheritedThrough: rows(way.length > 1 ? way.slice(1) : way),
    validFrom: null,
    validTo: null,
    ended: false,
    timeBasis: plan.properties.knownBasis,
    statedOn: plan.properties.knownStatedOn ?? null,
    lastStatedOn: plan.properties.knownLastStatedOn ?? null,
    citations: citationsOfNode(records, plan),
  };
}

const NOT_DOING = ['OWNER', 'COMMISSIONER', 'DIRECTING', 'STEERING', 'RECIPIENT', 'CONSULTED', 'DECIDING', 'FINANCING'];

/** What serves the subject, with who owns it and who does it; without a day, nobody of whom it is said that they no longer do. */
function tasksOf(
  records: Records,
  subject: Node,
  factsAt: (node: Node, end: string) => Node[],
  isEverything: boolean,
): unknown[] {
  const serving = records.to(subject.id, 'SERVES').flatMap(({ from }) => records.nodes.get(from) ?? []);
  return distinct(serving, ({ id }) => id)
    .sort(inOrder)
    .map((task) => {
      const borne = factsAt(task, 'RESPONSIBLE_FOR')
        .filter(({ properties }) => !isEverything || properties.ended !== true)
        .sort(inOrder);
      return {
        task: new Row(task),
        owners: rows(borne.filter(({ properties }) => properties.role === 'OWNER')),
        doers: rows(borne.filter(({ properties }) => !NOT_DOING.includes(String(properties.role)))),
        citations: citationsOfNode(records, task),
      };
    });
}
