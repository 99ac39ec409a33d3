import { ENTITY_TYPES } from '../model/entities.js';
import type { EntityType, Language } from '../model/schema.generated.js';
import type { Execute } from './answer.js';
import { conceptsOf, inSwedish } from './concepts.js';
import type { EntitySlot } from './intent.js';
import { type Candidate, type Judged, judge, named } from './judge.js';
import { distinct } from './sentences.js';
import { isNoun, isTelling, MOST_CONCEPTS, oneByOne, searched, theOnly } from './telling.js';

const CANDIDATES = `query Candidates($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 60) {
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
    citations { document { publisher { name aliases } } }
    ... on Subject {
      partOf { name aliases }
      period { from to label }
      responsibilities { title party { name aliases } }
      reporting { channel to { name aliases } into { name } }
      links(direction: OUT, first: 6) { nodes { to { name aliases } } }
      decisions { decidedBy { name aliases } date }
    }
    ... on Finding { about { name aliases } by { name aliases } }
    ... on Goal { plan { name planOf { name } } priorityArea { name aliases } deadline }
    ... on Activity { plan { name planOf { name } } deadline }
    ... on PriorityArea { plan { name planOf { name } } }
    ... on Body { parents { name aliases } affiliations(kinds: [COVERS, REPRESENTED_IN], direction: OUT, first: 10) { nodes { to { name aliases } } } }
    ... on Post { body { name aliases } }
    ... on Meeting { date body { name aliases } }
    ... on AgendaItem { number meeting { name date } }
    ... on Decision { date decidedBy { name aliases } concerns { name aliases } }
    ... on Funding { from { name } to { name } purpose { name } }
    ... on Figure { min max unit of { name aliases } period { from to label } }
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

const MOST_NEAREST = 5;
const QUESTION_WORDS =
  'who what which when where how why does did do can vem vilka vilken vilket när varför finns'.split(' ');
/** Around so many of the candidates it is looked where their names do not account for all words. */
const MOST_LOOKED_AROUND = 16;
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

/** Finds the entities that a slot's words may mean. English words are looked for in Swedish too, since names are Swedish. */
export class Finder {
  private readonly searches = new Map<string, Promise<Candidate[]>>();

  private readonly contexts = new Map<string, readonly string[]>();

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

  private async searchAll(texts: readonly string[], types: readonly EntityType[]): Promise<Candidate[]> {
    const found = await Promise.all(texts.map((one) => this.search(one, types)));
    return [...new Map(found.flat().map((candidate) => [candidate.id, candidate])).values()];
  }

  private async around(judged: readonly Judged[]): Promise<Candidate[]> {
    const candidates = judged.slice(0, MOST_LOOKED_AROUND).map(({ candidate }) => candidate);
    const unseen = candidates.filter(({ id }) => !this.contexts.has(id)).map(({ id }) => id);
    if (unseen.length > 0) {
      const { entities } = (await this.execute(AROUND, { ids: unseen })) as { entities: unknown[] };
      unseen.forEach((id, index) => {
        this.contexts.set(id, distinct(texts(entities[index])));
      });
    }
    return candidates.map((candidate) => ({ ...candidate, context: this.contexts.get(candidate.id) ?? [] }));
  }

  /** What a question that is not understood may be about: the nearest entities of any type. */
  async nearest(question: string, language: Language): Promise<{ id: string; name: string }[]> {
    const concepts = conceptsOf(question, language, QUESTION_WORDS).slice(0, MOST_CONCEPTS);
    const text = concepts.map(({ phrases }) => phrases[1] ?? phrases[0]).join(' ');
    if (text === '') return [];
    const found = await this.search(text, ENTITY_TYPES);
    return found.slice(0, MOST_NEAREST).map(({ id, name }) => ({ id, name }));
  }

  /** What each of two or more joined names means: `fasta vårdkontakter och fasta läkarkontakter`. */
  private async joined(text: string, slot: EntitySlot, language: Language): Promise<Possible | undefined> {
    const names = text.split(/\s+(?:och|samt|respektive|and)\s+/iu);
    if ((slot.atMost ?? 1) < 2 || names.length < 2 || names.length > (slot.atMost ?? 1)) return undefined;
    const [head = ''] = /^.*\s/u.exec(names[0] ?? '') ?? [];
    const each = await Promise.all(
      names.map((name) => this.possibleOf(/^\d+$/.test(name) ? `${head}${name}` : name, slot, language)),
    );
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
    return (await this.joined(text, slot, language)) ?? this.possibleOf(text, slot, language);
  }

  private async possibleOf(text: string, slot: EntitySlot, language: Language): Promise<Possible> {
    const asked = named(text, language, slot);
    if (!isTelling(asked)) return { full: [], near: [] };
    const types = slot.types.flat();
    const group = (type: EntityType): number => slot.types.findIndex((some) => some.includes(type));
    const known = new Map<string, Judged>();
    const judgedOnce = (candidate: Candidate): Judged => {
      const key = `${candidate.id} ${candidate.context === undefined}`;
      const one = known.get(key) ?? judge(asked, candidate);
      known.set(key, one);
      return one;
    };
    const judged = (all: readonly Candidate[]): Judged[] =>
      all
        .map(judgedOnce)
        .map((one) => ({ ...one, score: one.score - (one.score > 0 ? GROUP * group(one.candidate.type) : 0) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
    const full = (all: readonly Judged[]): Judged[] => all.filter(({ unaccounted }) => unaccounted.length === 0);
    const shortest = (all: readonly Judged[]): Judged[] =>
      [...all].sort((a, b) => a.unaccounted.length - b.unaccounted.length || b.score - a.score);

    const swedish = inSwedish(text, language);
    const first = judged(await this.searchAll(searched(text, swedish), types));
    if (full(first).length > 0 && !slot.isWide && !isNoun(asked)) {
      const seen = judged(await this.around(shortest(first)));
      return {
        full: [
          ...full(first),
          ...full(seen).filter(({ candidate: { id } }) => !full(first).some((one) => one.candidate.id === id)),
        ],
        near: [],
      };
    }
    if (isNoun(asked) && full(first).length > 0) return { full: theOnly(full(first)), near: full(first) };
    // Of any type: what one reading of the question looks for, the next one needs too.
    const wider = (await this.searchAll(oneByOne(asked), ENTITY_TYPES)).filter(({ type }) => types.includes(type));
    const all = judged([
      ...new Map([...first.map(({ candidate }) => candidate), ...wider].map((one) => [one.id, one])).values(),
    ]);
    const within = judged(await this.around(shortest(all)));
    return { full: full(within), near: shortest(all) };
  }
}
