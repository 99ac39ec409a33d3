import { createHash } from 'node:crypto';
import { FIRST_DAY, LAST_DAY } from '../model/dates.js';
import { entityLabels } from '../model/entities.js';
import type { End } from '../model/relationship-rows.js';
import { FACTS, type RelationType, STATED_IN } from '../model/relationships.js';
import { EntityType, type StepRelation } from '../model/schema.generated.js';
import { STEPS } from '../model/steps.js';
import { storedWords } from '../model/stored-words.js';
import { fold, swedishSortKey } from '../model/text.js';
import { connectionOfRelation, connectionsOfFact, hubsOf } from './connect.js';
import { derive } from './derive.js';
import { entityTimes } from './entity-times.js';
import { FurtherProperties } from './further-properties.js';
import { ownershipOf } from './ownership.js';
import type { CitationRecord, EntityRecord, FactRecord, Properties, Recording } from './recording.js';
import { withFoundGaps } from './rules/gaps.js';
import { Known } from './rules/known.js';
import { dateSortKey, entitySortKey, factSortKey, nameSortKey } from './sort.js';
import { withTimes } from './times.js';

/** Whether a node is an entity or a fact: the label by which it is found. */
export type Kind = 'Entity' | 'Fact';

/** A node as it is stored. Its `hash` tells whether two are alike. */
export interface NodeState {
  kind: Kind;
  id: string;
  labels: readonly string[];
  properties: Properties;
  hash: string;
}

/** A relationship as it is stored. Its `key` tells whether two are alike, all of it included. */
export interface RelationshipState {
  type: string;
  from: { kind: Kind; id: string };
  to: { kind: Kind; id: string };
  properties: Properties;
  key: string;
}

/** The whole graph as it is to be: a function of the recorded files and of nothing else. */
export interface GraphState {
  nodes: ReadonlyMap<string, NodeState>;
  relationships: ReadonlyMap<string, RelationshipState>;
}

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}

function sorted(properties: Properties): [string, Properties[string]][] {
  return Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
}

function node(kind: Kind, id: string, labels: readonly string[], properties: Properties): NodeState {
  return { kind, id, labels, properties, hash: digest([labels, sorted(properties)]) };
}

/** A fact is identified by all that it says; who states it is not part of it, and so neither is what follows for its time. */
export function factId(fact: FactRecord): string {
  return `${fact.type.toLowerCase()}-${digest([Object.entries(fact.ends).sort(), sorted(fact.properties)])}`;
}

function entityNode(record: EntityRecord, further: Properties, agenda: Agenda): NodeState {
  const { id, type, name, aliases, properties } = record;
  const sort = entitySortKey(record, agenda.numbers.get(id));
  const inOrder = [...aliases].sort((a, b) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : 1));
  const { abbreviation, description } = properties;
  const short = typeof abbreviation === 'string' ? abbreviation : undefined;
  const names = [...new Set([name, ...(short === undefined ? [] : [short]), ...inOrder].map(fold))];
  return node('Entity', id, entityLabels(type), {
    ...properties,
    ...further,
    id,
    type,
    name,
    aliases: inOrder,
    names,
    // By lines: no folded text holds one, so that none is found across two names.
    folded: names.join('\n'),
    words: storedWords({
      name,
      aliases,
      abbreviation: short,
      description: typeof description === 'string' ? description : undefined,
    }),
    sort,
    byName: nameSortKey(record),
    byDate: dateSortKey({ ...properties, ...further }, sort, agenda.days.get(id)),
  });
}

/** What agendas tell of others: the number of the item under which each decision was taken, the day of each item's meeting. */
interface Agenda {
  numbers: ReadonlyMap<string, Properties[string] | undefined>;
  days: ReadonlyMap<string, Properties[string] | undefined>;
}

function agendaOf({ entities, relations }: Recording): Agenda {
  const told = (over: RelationType, property: string) =>
    new Map(
      relations.flatMap(({ type, from, to }): [string, Properties[string] | undefined][] =>
        type === over ? [[from, entities.get(to)?.properties[property]]] : [],
      ),
    );
  return { numbers: told('DECIDED_UNDER', 'number'), days: told('ITEM_OF', 'dateFirst') };
}

/** That a link is loose stands on it where it is. */
const looseness = (relation: StepRelation): Properties => (STEPS[relation].isLoose ? { isLoose: true } : {});

/** Builds the graph that the recording describes, what is derived from it included. */
export function stateOf(recorded: Recording): GraphState {
  const recording = withFoundGaps(recorded);
  const timed = withTimes(recording);
  const nodes = new Map<string, NodeState>();
  const relationships = new Map<string, RelationshipState>();

  const relate = (
    type: string,
    from: RelationshipState['from'],
    to: RelationshipState['to'],
    properties: Properties = {},
  ): void => {
    const key = digest([type, from.id, to.id, sorted(properties)]);
    relationships.set(key, { type, from, to, properties, key });
  };
  const entity = (id: string) => ({ kind: 'Entity', id }) as const;
  const state = (from: RelationshipState['from'], citations: readonly CitationRecord[]): void => {
    for (const { document, ...place } of citations) {
      const sort = `${swedishSortKey(place.section ?? '')} ! ${swedishSortKey(place.phrase ?? '')}`;
      relate(STATED_IN, from, entity(document), { ...place, sort });
    }
  };

  const [agenda, hubs] = [agendaOf(recording), hubsOf(recording)];
  const [further, timesOf] = [new FurtherProperties(recording), entityTimes(recording)];
  const known = new Known(timed);
  const ownership = ownershipOf(known, timesOf);
  for (const record of recording.entities.values()) {
    const status = ownership(record.id);
    const owned = status === undefined ? {} : { ownership: status };
    const hub = hubs.has(record.id) ? { isHub: true } : {};
    const beside = { ...further.of(record), ...timesOf(record), ...owned, ...hub };
    nodes.set(record.id, entityNode(record, beside, agenda));
    state(entity(record.id), record.citations);
  }
  // Facts stand by the names of their ends; those of a meeting by its date.
  const sortKeyOf = (id: string | undefined) => {
    const end = id === undefined ? undefined : recording.entities.get(id);
    return end && (end.type === 'Meeting' ? entitySortKey(end) : swedishSortKey(end.name));
  };
  for (const [index, fact] of recording.facts.entries()) {
    const id = factId(fact);
    const { properties } = timed.facts[index] ?? fact;
    const ends: [string, End][] = Object.entries(FACTS[fact.type].ends);
    const sort = factSortKey(
      fact.type,
      fact.properties,
      ends.map(([end]) => sortKeyOf(fact.ends[end])),
    );
    nodes.set(id, node('Fact', id, ['Fact', fact.type], { ...properties, id, type: fact.type, sort }));
    for (const [end, { over }] of ends) {
      const to = fact.ends[end];
      if (to !== undefined) relate(over, { kind: 'Fact', id }, entity(to));
    }
    state({ kind: 'Fact', id }, fact.citations);
    const { first = FIRST_DAY, last = LAST_DAY } = properties;
    for (const { relation, from, to } of connectionsOfFact(fact)) {
      relate('CONNECTS', entity(from), entity(to), { relation, ...looseness(relation), fact: id, first, last });
    }
  }
  for (const record of recording.relations) {
    relate(record.type, entity(record.from), entity(record.to));
    const connection = connectionOfRelation(record);
    if (!connection) continue;
    const { relation, from, to } = connection;
    const held = { first: FIRST_DAY, last: LAST_DAY };
    relate('CONNECTS', entity(from), entity(to), { relation, ...looseness(relation), ...held });
  }
  const ids = new Map(timed.facts.map((fact, index) => [fact, factId(recording.facts[index] ?? fact)]));
  for (const { type, from, to, properties } of derive(known)) {
    const begins = typeof from === 'string' ? entity(from) : ({ kind: 'Fact', id: ids.get(from) ?? '' } as const);
    relate(type, begins, entity(to), properties);
  }
  return { nodes, relationships };
}

/** A fingerprint of the graph: two graphs of the same files have the same. */
export function versionOf({ nodes, relationships }: GraphState): string {
  const parts = [...[...nodes.values()].map(({ id, hash }) => `${id} ${hash}`), ...relationships.keys()];
  return digest(parts.sort());
}

/** What the graph holds, counted. */
export function countsOf({ nodes }: GraphState): { documents: number; entities: number; links: number } {
  const all = [...nodes.values()];
  const facts = all.filter(({ kind }) => kind === 'Fact').length;
  const documents = all.filter(({ properties }) => properties.type === EntityType.Document).length;
  return { documents, entities: all.length - facts, links: facts };
}
