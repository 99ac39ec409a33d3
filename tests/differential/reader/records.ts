import type { CitationRecord, EntityRecord, Properties, Recording } from '../../../src/importer/recording.js';
import { withFoundGaps } from '../../../src/importer/rules/gaps.js';
import { entitySortKey, factSortKey, postRank } from '../../../src/importer/sort.js';
import { factId, type GraphState } from '../../../src/importer/state.js';
import { firstDay, lastDay } from '../../../src/model/dates.js';
import { ENTITIES } from '../../../src/model/entities.js';
import type { FactKind } from '../../../src/model/relationship-rows.js';
import { FACTS } from '../../../src/model/relationships.js';
import { fold, swedishSortKey } from '../../../src/model/text.js';
import { deducedEdges } from './deduced.js';
import { ALWAYS, type Edge, heldDays } from './edge.js';
import { timesIn } from './times.js';

/** An entity or a fact, with everything that is said of it alone. */
export interface Node {
  id: string;
  type: string;
  sort: string;
  properties: Properties;
  citations: readonly CitationRecord[];
}

/** An edge along which a chain may lead. */
export interface Link extends Edge {
  relation: string;
  fact: string | undefined;
  key: string;
}

/** What is recorded, in memory: nodes by id, edges by either end. */
export class Records {
  private readonly edges = new Map<string, Edge[]>();

  constructor(
    readonly nodes: ReadonlyMap<string, Node>,
    edges: readonly Edge[],
    /** The links of the two ends of each, by id. */
    readonly links: ReadonlyMap<string, readonly Link[]>,
  ) {
    for (const edge of edges) {
      this.add(`${edge.from} ${edge.type} out`, edge);
      this.add(`${edge.to} ${edge.type} in`, edge);
    }
  }

  private add(key: string, edge: Edge): void {
    const known = this.edges.get(key);
    if (known) known.push(edge);
    else this.edges.set(key, [edge]);
  }

  /** The edges of a type that begin at a node. */
  from(id: string, type: string): readonly Edge[] {
    return this.edges.get(`${id} ${type} out`) ?? [];
  }

  /** The edges of a type that end at a node. */
  to(id: string, type: string): readonly Edge[] {
    return this.edges.get(`${id} ${type} in`) ?? [];
  }
}

/** By when a subject ends, and the days that this reaches from and to. */
function endOf({ type, properties: { deadline, periodTo } }: EntityRecord): Properties {
  const end = String(deadline ?? periodTo ?? '');
  if (ENTITIES[type].is !== 'Subject' || end === '') return {};
  return { ends: end, endsFirst: firstDay(end), endsLast: lastDay(end) };
}

function entity(
  record: EntityRecord,
  state: string,
  agendaNumber: Properties[string] | undefined,
  itemDay: Properties[string] | undefined,
): Node {
  const { id, type, name, properties, citations } = record;
  const aliases = [...record.aliases].sort((a, b) => (swedishSortKey(a) < swedishSortKey(b) ? -1 : 1));
  const { abbreviation } = properties;
  const names = [name, ...(abbreviation === undefined ? [] : [String(abbreviation)]), ...aliases].map(fold);
  const sort = entitySortKey(record, agendaNumber);
  const otherwise: Readonly<Record<string, Properties>> = {
    Body: { levels: [] },
    AgendaItem: { itemKinds: [] },
    Gap: { origin: 'RECORDED' },
    Post: { rank: postRank(properties), state },
  };
  const end = endOf(record);
  const [byName, day] = [swedishSortKey(name), properties.dateFirst ?? itemDay ?? end.endsLast ?? '~'];
  const own = { byName, byDate: `${day} !${sort}`, id, type, name, aliases, names, folded: names.join('\n'), sort };
  return { id, type, sort, citations, properties: { ...otherwise[type], ...properties, ...end, ...own } };
}

/** Puts what the files say into memory, with the gaps that the rules find in it. Of `state` only the links are taken. */
export function recordsOf(recorded: Recording, state: GraphState): Records {
  const recording = withFoundGaps(recorded);
  const { entities, facts, relations } = recording;
  const times = timesIn(recording);
  const nodes = new Map<string, Node>();
  const edges: Edge[] = relations.map(({ type, from, to }) => ({ type, from, to, ...ALWAYS }));
  const items = new Map(relations.filter(({ type }) => type === 'DECIDED_UNDER').map(({ from, to }) => [from, to]));
  const meetings = new Map(relations.filter(({ type }) => type === 'ITEM_OF').map(({ from, to }) => [from, to]));
  const isVacant = (id: string) => facts.some(({ type, ends }) => type === 'Vacancy' && ends.post === id);
  const isHeld = (id: string) =>
    facts.some(({ type, ends, properties }) => type === 'Membership' && ends.post === id && properties.ended !== true);
  for (const record of entities.values()) {
    const { id } = record;
    const state = isHeld(id) ? 'HELD' : isVacant(id) ? 'VACANT' : 'UNNAMED';
    const { number } = entities.get(items.get(id) ?? '')?.properties ?? {};
    const node = entity(record, state, number, entities.get(meetings.get(id) ?? '')?.properties.dateFirst);
    nodes.set(id, { ...node, properties: { ...times.ofEntity(record), ...node.properties } });
  }
  const endSort = (id: string | undefined): string | undefined => {
    const end = id === undefined ? undefined : entities.get(id);
    return end && (end.type === 'Meeting' ? entitySortKey(end) : swedishSortKey(end.name));
  };
  for (const fact of facts) {
    const kind: FactKind = FACTS[fact.type];
    const [id, ends] = [factId(fact), Object.entries(kind.ends)];
    const sort = factSortKey(
      fact.type,
      fact.properties,
      ends.map(([end]) => endSort(fact.ends[end])),
    );
    nodes.set(id, {
      id,
      type: fact.type,
      sort,
      properties: { ...fact.properties, ...times.ofFact(fact), sort },
      citations: fact.citations,
    });
    for (const [end, { over: type }] of ends) {
      const to = fact.ends[end];
      if (to !== undefined) edges.push({ type, from: id, to, ...ALWAYS });
    }
  }
  return new Records(nodes, [...edges, ...deducedEdges(recording, times.ofFact)], linksOf(state));
}

/** Which of two links alike is told is up to the store: its keys choose. */
function linksOf({ relationships }: GraphState): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const { type, from, to, properties, key } of relationships.values()) {
    if (type !== 'CONNECTS') continue;
    const fact = properties.fact === undefined ? undefined : String(properties.fact);
    const [relation, days] = [String(properties.relation), heldDays(properties)];
    const link: Link = { type, from: from.id, to: to.id, ...days, relation, fact, key };
    for (const end of [from.id, to.id]) {
      const known = links.get(end);
      if (known) known.push(link);
      else links.set(end, [link]);
    }
  }
  return links;
}
