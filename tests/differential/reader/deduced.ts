import type { FactRecord, Properties, Recording } from '../../../src/importer/recording.js';
import { factId } from '../../../src/importer/state.js';
import { FIRST_DAY, firstDay, LAST_DAY, lastDay } from '../../../src/model/dates.js';
import { ENTITIES } from '../../../src/model/entities.js';
import { ALWAYS, type Edge, heldDays } from './edge.js';

type Pairs = Iterable<readonly [from: string, to: string]>;

function edges(type: string, pairs: Pairs): Edge[] {
  return [...pairs].map(([from, to]) => ({ type, from, to, ...ALWAYS }));
}

/** Everything that lies above something, level by level, each once. */
function levelsAbove(start: string, up: ReadonlyMap<string, readonly string[]>): string[][] {
  const levels: string[][] = [[start]];
  const seen = new Set([start]);
  for (let level = levels[0] ?? []; level.length > 0; ) {
    level = [...new Set(level.flatMap((id) => up.get(id) ?? []))].filter((id) => !seen.has(id)).sort();
    for (const id of level) seen.add(id);
    levels.push(level);
  }
  return levels;
}

function grouped(pairs: Pairs): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [from, to] of pairs) groups.set(from, [...(groups.get(from) ?? []), to]);
  return groups;
}

/** Who owns each subject: whoever is named for the nearest that has an owner, of its wholes and itself. */
function owned({ entities, relations, facts }: Recording, wholes: ReadonlyMap<string, readonly string[]>) {
  const named = (id: string): string[] => {
    const owners = facts.filter(({ ends, properties }) => ends.subject === id && properties.role === 'OWNER');
    const bodies = relations.filter(({ type, from }) => type === 'PLAN_OF' && from === id);
    return owners.length > 0 ? owners.flatMap(({ ends }) => ends.party ?? []) : bodies.map(({ to }) => to);
  };
  const known = new Map([...entities.keys()].map((id) => [id, named(id)] as const));
  return [...entities.values()].flatMap(({ id, type }) => {
    if (ENTITIES[type].is !== 'Subject') return [];
    const levels = levelsAbove(id, wholes).slice(0, 9);
    const owners = levels.map((level) => level.flatMap((one) => known.get(one) ?? [])).find((all) => all.length > 0);
    return [...new Set(owners)].map((owner): [string, string] => [id, owner]);
  });
}

/** The days that sources give, open where they give none. */
function statedDays({ properties: { validFrom, validTo } }: FactRecord): { first: string; last: string } {
  const [from, to] = [validFrom, validTo].map((date) => (date === undefined ? undefined : String(date)));
  return { first: firstDay(from), last: lastDay(to) };
}

/** Whether a former one, of whom nobody says when. */
const isFormer = ({ properties: { ended, validTo } }: FactRecord): boolean => ended === true && validTo === undefined;

/** The responsibilities of posts, to their bodies and to those who held the posts meanwhile. */
function borneThrough({ relations, facts }: Recording, timeOf: (fact: FactRecord) => Properties): Edge[] {
  return facts.flatMap((fact): Edge[] => {
    const [from, days] = [factId(fact), heldDays(timeOf(fact))];
    const post = relations.find((one) => one.type === 'POST_OF' && one.from === fact.ends.party);
    if (fact.type !== 'Responsibility' || !post) return [];
    const held = facts.flatMap((other): Edge[] => {
      if (other.type !== 'Membership' || other.ends.post !== post.from || !other.ends.member) return [];
      const [a, b] = [statedDays(fact), statedDays(other)];
      if (isFormer(other) || a.first > b.last || b.first > a.last) return [];
      const own = heldDays(timeOf(other));
      const [, first = ''] = [own.first, days.first].sort();
      const [last = ''] = [own.last, days.last].sort();
      return [{ type: 'BORNE_THROUGH', from, to: other.ends.member, first, last }];
    });
    return [{ type: 'BORNE_THROUGH', from, to: post.to, ...days }, ...held];
  });
}

/** For whom those spoke who were called to a meeting. */
function spokenFor({ entities, relations, facts }: Recording): [string, string][] {
  return facts.flatMap((fact): [string, string][] => {
    if (fact.type !== 'Attendance') return [];
    const { person, substitutesFor, meeting, onBehalfOf } = fact.ends;
    const body = relations.find((one) => one.type === 'MEETING_OF' && one.from === meeting)?.to;
    const { dateFirst, dateLast } = entities.get(meeting ?? '')?.properties ?? {};
    const asMembers = facts.flatMap((other) => {
      const { type, ends } = other;
      const { first, last } = statedDays(other);
      const isThen = first <= String(dateLast ?? LAST_DAY) && last >= String(dateFirst ?? FIRST_DAY);
      const isOne = [person, substitutesFor].includes(ends.member) && ends.member !== undefined;
      const counts = type === 'Membership' && ends.body === body && isOne && isThen && !isFormer(other);
      return counts ? (ends.onBehalfOf ?? []) : [];
    });
    const bodies = new Set([...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...asMembers]);
    return [...bodies].map((to) => [factId(fact), to]);
  });
}

/** What leads to where something belongs. */
const PLACING = [
  'PART_OF',
  'POST_OF',
  'PLAN_OF',
  'MADE_BY',
  'MEASURES',
  'PURPOSE',
  'ABOUT',
  'FIGURE_OF',
  'DECIDED_BY',
  'DECIDED_AT',
  'DECIDED_UNDER',
  'ITEM_OF',
  'MEETING_OF',
  'IN_SERIES',
  'SERIES_OF',
  'PUBLISHED_BY',
];

/** What no file states in so many words and the schema yet names: kinds of facts as edges, plans, surroundings, mentions. */
export function deducedEdges(recording: Recording, timeOf: (fact: FactRecord) => Properties): Edge[] {
  const { entities, facts, relations, mentions } = recording;
  const plain = (...types: string[]): [string, string][] =>
    relations.filter(({ type }) => types.includes(type)).map(({ from, to }) => [from, to]);
  const typeOf = (id: string) => entities.get(id)?.type;

  const kinds = facts.flatMap((fact) => {
    const { from, to } = fact.ends;
    return from && to ? [{ type: String(fact.properties.kind), from, to, ...heldDays(timeOf(fact)) }] : [];
  });
  const belongs = facts.flatMap(({ type, ends: { member, body } }): [string, string][] =>
    type === 'Membership' && member && body ? [[member, body]] : [],
  );

  const wholes = grouped(plain('PART_OF'));
  const within = (type: string, nearest: boolean): [string, string][] =>
    [...wholes.keys()].flatMap((id) => {
      const all = levelsAbove(id, wholes).slice(1).flat();
      const found = all.filter((one) => typeOf(one) === type);
      return (nearest ? found.slice(0, 1) : found).map((to): [string, string] => [id, to]);
    });

  const parts = kinds.filter(({ type }) => type === 'PART_OF').map(({ from, to }): [string, string] => [from, to]);
  const people = belongs.filter(([member]) => typeOf(member) === 'Person');
  const surroundings = grouped([...plain(...PLACING), ...parts, ...people]);
  const around = [...entities.values()].flatMap(({ id, type, citations }) => {
    const documents = type === 'Gap' ? citations.map(({ document }) => document) : [];
    const all = [...documents, ...levelsAbove(id, surroundings).slice(1).flat()];
    return [...new Set(all)].map((to): [string, string] => [id, to]);
  });

  const cited = [...entities.values()].flatMap(({ id, citations }) =>
    citations.map(({ document }): [string, string] => [id, document]),
  );
  for (const { ends, citations } of facts) {
    for (const id of Object.values(ends))
      cited.push(...citations.map(({ document }): [string, string] => [id, document]));
  }

  const spoken: [string, string][] = [...mentions].flatMap(([document, ids]) =>
    [...ids].map((id): [string, string] => [document, id]),
  );
  for (const { id, citations } of entities.values()) for (const { document } of citations) spoken.push([document, id]);
  for (const { ends, citations } of facts) {
    for (const { document } of citations) for (const id of Object.values(ends)) spoken.push([document, id]);
  }
  return [
    ...kinds,
    ...edges('OWNED_BY', owned(recording, wholes)),
    ...borneThrough(recording, timeOf),
    ...edges('SPEAKS_FOR', spokenFor(recording)),
    ...edges('BELONGS_TO', belongs),
    ...edges('IN_PLAN', within('Plan', false)),
    ...edges('NEAREST_PLAN', within('Plan', true)),
    ...edges('IN_AREA', within('PriorityArea', false)),
    ...edges('NEAREST_AREA', within('PriorityArea', true)),
    ...edges('LIES_WITHIN', around),
    ...edges('CITED_IN', cited),
    ...edges(
      'MENTIONS',
      spoken.filter(([document, id]) => document !== id),
    ),
  ];
}
