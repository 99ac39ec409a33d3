import { GraphQLError } from 'graphql';
import { isSubject } from '../../../src/model/entities.js';
import { isHandedDown } from '../../../src/model/handed-down.js';
import { EntityType } from '../../../src/model/schema.generated.js';
import { found, held } from './chart.js';
import { heldDays } from './edge.js';
import { citationsOfNode, wholesOf } from './hand-written.js';
import type { Node, Records } from './records.js';
import { distinct, inOrder, Row } from './row.js';

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
  const factsAt = (node: Node, end: string): Node[] =>
    nodesAt(records.to(node.id, end), 'from').filter(({ properties }) => held(heldDays(properties), asOf));
  const ways = wholesOf(records, subject);
  const said = (end: string): Said[] =>
    ways.flatMap((way) =>
      factsAt(endOf({ way }), end)
        .sort(inOrder)
        .map((fact) => ({ way, fact })),
    );
  const partyOf = ({ fact }: Said): Node => nodesAt(records.from(fact.id, 'BORNE_BY'), 'to')[0] ?? fact;

  const borne = said('RESPONSIBLE_FOR');
  const named = borne.filter(({ fact }) => fact.properties.role === 'OWNER');
  const others = borne.filter(
    ({ fact: { properties }, way }) =>
      properties.role !== 'OWNER' && (way.length === 1 || isHandedDown(String(properties.role), subject.type)),
  );
  const plans = ways.flatMap((way) =>
    nodesAt(records.from(endOf({ way }).id, 'PLAN_OF'), 'to')
      .filter(() => !named.some((one) => endOf(one) === endOf({ way })))
      .sort(inOrder)
      .map((body) => ({ way, body })),
  );
  const owners = nearest(named, [...named, ...plans]);
  const planBodies = nearest(plans, [...named, ...plans]);
  const reports = nearest(said('REPORTED_ON'));

  const isUnheld = (one: Said): boolean =>
    partyOf(one).type === 'Post' && factsAt(partyOf(one), 'IN_POST').length === 0;
  const isVacant = (one: Said): boolean => factsAt(partyOf(one), 'VACANCY_OF').length > 0;
  const status = (): string => {
    if (owners.length + planBodies.length === 0) return 'UNKNOWN';
    if (owners.some((a) => owners.some((b) => partyOf(a) !== partyOf(b) && disagree(a, b)))) return 'CONFLICTING';
    if (planBodies.length > 0) return 'INHERITED';
    if (owners.every(isUnheld)) return owners.every(isVacant) ? 'VACANT' : 'UNNAMED';
    return owners.every(({ way }) => way.length === 1) ? 'KNOWN' : 'INHERITED';
  };

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
  const absent = (
    field: string,
    list: readonly unknown[],
    explainedBy: readonly string[],
    isOwn = false,
  ): unknown[] => {
    const telling = nearestFirst
      .filter(({ distance }) => !isOwn || distance === 1)
      .map(({ gap }) => gap)
      .filter(({ properties }) => explainedBy.includes(String(properties.field)));
    const isNoted = telling.some(({ properties }) => properties.origin === 'RECORDED');
    const reason = isNoted ? 'SOURCES_NAME_NONE' : 'NOT_RECORDED';
    return list.length > 0 ? [] : [{ field, reason, gaps: rows(telling) }];
  };
  return {
    subject: new Row(subject),
    status: status(),
    owners: [...owners.map(told), ...planBodies.map((one) => ofPlan(records, one))],
    others: others.map(told),
    reporting: reports.map(told),
    decisions: upTo(dealing, 'Decision'),
    meetings: upTo(meetings, 'Meeting'),
    chain: [
      ...distinct(upwards, ({ from, to }) => `${from.node.id} ${to.node.id}`),
      ...owners.map((one) => step(records, endOf(one), 'OWNER', partyOf(one), one.fact)),
      ...planBodies.map((one) => step(records, endOf(one), 'PLAN_OF', one.body, endOf(one))),
      ...onward,
    ],
    absence: [
      ...absent('RESPONSIBILITIES', [...owners, ...planBodies], ['RESPONSIBILITIES']),
      ...absent('REPORTING', reports, ['REPORTING', 'REPORTING_TO']),
      ...absent('DECISIONS', upTo(dealing, 'Decision'), ['DECISIONS'], true),
    ],
  };
}

/** Whether two say different things of one thing for times that meet, without saying that both own it. */
function disagree(a: Said, b: Said): boolean {
  const [one, other] = [heldDays(a.fact.properties), heldDays(b.fact.properties)];
  const isTogether = [a, b].every(({ fact }) => fact.properties.distribution !== 'SINGLE');
  return endOf(a) === endOf(b) && one.first <= other.last && other.first <= one.last && !isTogether;
}

function step(records: Records, from: Node, relation: string, to: Node, stated: Node) {
  return { from: new Row(from), relation, to: new Row(to), citations: citationsOfNode(records, stated) };
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
    citations: citationsOfNode(records, plan),
  };
}
