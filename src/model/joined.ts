import type { FactKind, Relation } from './relationship-rows.js';
import { FACTS, RELATIONS, STATED_IN } from './relationships.js';
import { EntityType } from './schema.generated.js';
import { boundsOf, propertiesOfValue } from './values.js';

/** The two tables of src/model/relationships.ts. */
export interface Tables {
  facts: Readonly<Record<string, FactKind>>;
  relations: Readonly<Record<string, Relation>>;
}

export const TABLES: Tables = { facts: FACTS, relations: RELATIONS };

/** What a row says of a relationship: which nodes it joins, by the names of types, interfaces and kinds of fact. */
export interface Joined {
  /** The row's place in the table. */
  row: string;
  from: readonly string[];
  to: readonly string[];
  /** Whether it carries the days on which it held. */
  hasValidity: boolean;
}

/** Every relationship that the tables make, by its type; several rows may make one of a type. */
export function joinedBy({ facts, relations }: Tables): ReadonlyMap<string, readonly Joined[]> {
  const joined = new Map<string, Joined[]>();
  const add = (type: string, one: Joined) => joined.set(type, [...(joined.get(type) ?? []), one]);
  for (const [type, { from, to, hasValidity = false }] of Object.entries(relations)) {
    add(type, { row: `RELATIONS.${type}`, from: [from].flat(), to: [to], hasValidity });
  }
  for (const [fact, { ends, values, walked }] of Object.entries(facts)) {
    for (const [end, { over, to }] of Object.entries(ends)) {
      add(over, { row: `FACTS.${fact}.ends.${end}`, from: [fact], to: [to], hasValidity: false });
    }
    if (!walked) continue;
    const to = (end: string): string[] => [ends[end]?.to ?? []].flat();
    const kinds = values[walked.typedBy];
    for (const kind of kinds?.is === 'oneOf' ? Object.values(kinds.values) : []) {
      add(kind, { row: `FACTS.${fact}.walked`, from: to(walked.from), to: to(walked.to), hasValidity: true });
    }
  }
  const stated = ['Entity', ...Object.keys(facts)];
  add(STATED_IN, { row: 'STATED_IN', from: stated, to: [EntityType.Document], hasValidity: false });
  return joined;
}

/** Every link along which a chain may lead, by its name, with the row's place in the table. */
export function linksOf({ facts, relations }: Tables): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  for (const [fact, { connects = [], values }] of Object.entries(facts)) {
    for (const { called, calledBy } of connects) {
      const kinds = calledBy === undefined ? undefined : values[calledBy];
      const names = called === undefined ? (kinds?.is === 'oneOf' ? Object.values(kinds.values) : []) : [called];
      for (const name of names) links.set(String(name), `FACTS.${fact}.connects`);
    }
  }
  for (const [name, { isAside, derived }] of Object.entries(relations)) {
    if (!isAside && !derived) links.set(name, `RELATIONS.${name}`);
  }
  return links;
}

/** What every node of a fact has. */
const OF_EVERY_FACT = ['id', 'type', 'sort'];
const OF_VALIDITY = [
  'validFrom',
  'validTo',
  'ended',
  'timeBasis',
  'statedOn',
  'lastStatedOn',
  ...Object.values(boundsOf('')),
];

/** The properties that nodes of a kind of fact have, where a source says all that it can. */
export function propertiesOfFact({ values, hasValidity }: FactKind): ReadonlySet<string> {
  const said = Object.entries(values).flatMap(([name, value]) => propertiesOfValue(name, value));
  return new Set([...OF_EVERY_FACT, ...said, ...(hasValidity ? OF_VALIDITY : [])]);
}
