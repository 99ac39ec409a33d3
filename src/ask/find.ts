import { ENTITY_TYPES } from '../model/entities.js';
import type { EntityType } from '../model/schema.generated.js';
import { fold } from '../model/text.js';
import { wordsIn } from '../model/words.js';
import type { Execute, Language } from './answer.js';
import { inSwedish } from './english.js';
import type { Slot } from './intent.js';
import { type Candidate, type Judged, judge, tellingWords } from './judge.js';
import { typesOf } from './nouns.js';
import { distinct } from './sentences.js';

const CANDIDATES = `query Candidates($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 40) {
    nodes { entity { __typename id name aliases description ... on Body { abbreviation } } }
  }
}`;

interface Candidates {
  search: {
    nodes: {
      entity: {
        __typename: EntityType;
        id: string;
        name: string;
        aliases: string[];
        description: string | null;
        abbreviation?: string | null;
      };
    }[];
  };
}

const AROUND = `query Around($ids: [ID!]!) {
  entities(ids: $ids) {
    id
    citations { document { name aliases } }
    ... on Subject { partOf { name aliases } period { from to label } }
    ... on Goal { plan { name planOf { name } } priorityArea { name aliases } deadline }
    ... on Activity { plan { name planOf { name } } deadline }
    ... on PriorityArea { plan { name planOf { name } } }
    ... on Body { parents { name aliases } affiliations(kinds: [COVERS, REPRESENTED_IN], direction: OUT, first: 10) { nodes { to { name aliases } } } }
    ... on Post { body { name aliases } }
    ... on Meeting { date body { name aliases } }
    ... on AgendaItem { number meeting { name date } }
    ... on Decision { date decidedBy { name aliases } concerns { name aliases } }
    ... on Funding { from { name } to { name } purpose { name } }
    ... on Figure { of { name aliases } period { from to label } }
    ... on Person { memberships(first: 10) { nodes { body { name aliases } } } }
  }
}`;

/** Every text in what was read, at any depth, but for ids. */
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'id' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((one) => texts(one, key));
  return value === null || typeof value !== 'object'
    ? []
    : Object.entries(value).flatMap(([name, one]) => texts(one, name));
}

const PREPOSITIONS = new Set(
  'i for pa inom enligt hos vid fran of in at according under om med till av on about within from by to'.split(' '),
);

/** What is searched for: the text, without words of type, and what stands before each preposition: `område 2` of `område 2 i planen`. */
function searched(text: string): string[] {
  const words = wordsIn(text);
  const bare = words.filter(({ written }) => !typesOf(fold(written))).map(({ written }) => written);
  const heads = words.flatMap(({ start, written }, index) =>
    index > 0 && PREPOSITIONS.has(fold(written)) ? [text.slice(0, start)] : [],
  );
  const bareHeads = heads.map((head) =>
    wordsIn(head)
      .filter(({ written }) => !typesOf(fold(written)))
      .map(({ written }) => written)
      .join(' '),
  );
  const all = [text, bare.join(' '), ...bareHeads.reverse(), ...heads].map((one) => one.trim());
  return distinct(all.filter((one) => tellingWords(one).length > 0)).slice(0, MOST_SEARCHES);
}

const MOST_SEARCHES = 6;
const MOST_NEAREST = 5;
const QUESTION_WORDS = new Set(
  'who what which when where how why does did do can vem vilka vilken vilket nar varfor finns'.split(' '),
);
/** Around so many of the candidates it is looked where their names do not account for all words. */
const MOST_LOOKED_AROUND = 12;
/** A later group of types goes after an earlier one of names alike. */
const GROUP = 1.5;
/** A candidate is clearly ahead of another by this. */
export const AHEAD = 0.6;

/** The entities that a slot's words may mean, best first. */
export interface Possible {
  /** Those that account for every word of the slot. */
  readonly full: readonly Judged[];
  /** The nearest of the others. */
  readonly near: readonly Judged[];
}

type EntitySlot = Extract<Slot, { is: 'ENTITY' }>;

/** Finds the entities that a slot's words may mean. English words are looked for in Swedish too, since names are Swedish. */
export class Finder {
  private readonly searches = new Map<string, Promise<Candidate[]>>();

  constructor(private readonly execute: Execute) {}

  private search(text: string, types: readonly EntityType[]): Promise<Candidate[]> {
    const key = `${types.join()} ${text}`;
    const known = this.searches.get(key);
    if (known) return known;
    const found = this.execute(CANDIDATES, { text, types }).then((data) =>
      (data as Candidates).search.nodes.map(({ entity: { __typename: type, ...entity } }) => ({ type, ...entity })),
    );
    this.searches.set(key, found);
    return found;
  }

  private async around(judged: readonly Judged[]): Promise<Candidate[]> {
    const candidates = judged.slice(0, MOST_LOOKED_AROUND).map(({ candidate }) => candidate);
    if (candidates.length === 0) return [];
    const data = (await this.execute(AROUND, { ids: candidates.map(({ id }) => id) })) as { entities: unknown[] };
    return candidates.map((candidate, index) => ({ ...candidate, context: distinct(texts(data.entities[index])) }));
  }

  /** What a question that is not understood may be about: the nearest entities of any type. */
  async nearest(question: string): Promise<{ id: string; name: string }[]> {
    const text = tellingWords(question)
      .map(({ written }) => written)
      .filter((word) => !QUESTION_WORDS.has(fold(word)))
      .join(' ');
    if (text === '') return [];
    const found = await this.search(text, ENTITY_TYPES);
    return found.slice(0, MOST_NEAREST).map(({ id, name }) => ({ id, name }));
  }

  /** What each of two or more joined names means: `fasta vårdkontakter och fasta läkarkontakter`. */
  private async joined(text: string, slot: EntitySlot): Promise<Possible | undefined> {
    const names = text.split(/\s+(?:och|samt|respektive|and)\s+/iu);
    if ((slot.atMost ?? 1) < 2 || names.length < 2) return undefined;
    const each = await Promise.all(names.map((name) => this.possibleOf(name, slot)));
    const sure = each.flatMap(({ full: [best, next] }) =>
      best && (!next || best.score - next.score >= AHEAD) ? [best] : [],
    );
    const alike = distinct(sure.map(({ candidate }) => candidate.type)).length === 1;
    const score = Math.max(...sure.map((one) => one.score));
    return sure.length === names.length && alike
      ? { full: sure.map((one) => ({ ...one, score })), near: [] }
      : undefined;
  }

  /** What the words may mean, in the language of the phrasing that caught them. */
  async possible(text: string, slot: EntitySlot, language: Language): Promise<Possible> {
    const variants = language === 'EN' ? distinct([text, ...inSwedish(text)]) : [text];
    const all = await Promise.all(
      variants.map(async (variant) => (await this.joined(variant, slot)) ?? this.possibleOf(variant, slot)),
    );
    const score = ({ full, near }: Possible): number => (full[0]?.score ?? 0) * 100 + (near[0]?.score ?? 0);
    return all.reduce((a, b) => (score(b) > score(a) ? b : a));
  }

  private async possibleOf(text: string, slot: EntitySlot): Promise<Possible> {
    if (tellingWords(text, slot.light).length === 0) return { full: [], near: [] };
    const types = slot.types.flat();
    const found = await Promise.all(searched(text).map((one) => this.search(one, types)));
    const candidates = [...new Map(found.flat().map((candidate) => [candidate.id, candidate])).values()];
    const group = (type: EntityType): number => slot.types.findIndex((some) => some.includes(type));
    const judged = (all: readonly Candidate[]): Judged[] =>
      all
        .map((candidate) => judge(text, candidate, slot.light))
        .map((one) => ({ ...one, score: one.score - (one.score > 0 ? GROUP * group(one.candidate.type) : 0) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
    const first = judged(candidates);
    const certain = first.filter(({ unaccounted }) => unaccounted.length === 0);
    const short = [...first].sort((a, b) => a.unaccounted.length - b.unaccounted.length || b.score - a.score);
    const wider = certain.length > 0 ? first : judged(await this.around(short));
    const full = wider.filter(({ unaccounted }) => unaccounted.length === 0);
    return { full, near: full.length > 0 ? full : short };
  }
}
