import type { EntityType } from './schema.generated.js';
import type { Value } from './values.js';

/** The interfaces of entities. */
export type Interface = 'Entity' | 'Party' | 'Subject';

/** What an id may have to lead to: an entity of one type, of one interface, or any. */
export type Target = EntityType | Interface;

/** An end of a kind of fact. The fact's own type shows it in the field of the end's name. */
export interface End {
  /** The relationship from the fact to the entity. */
  over: string;
  to: Target;
  /** The field of the entity under which the fact is told: `Citation.fact` names it. */
  told: string;
  /** The field that leads to it from a type whose field of that name leads elsewhere. */
  toldAlso?: string;
  required?: true;
  /** Whether the fact ends with a party at this end that a source says has ceased. */
  ceases?: true;
}

/** A link along which a chain may lead, read from one end to the other: called so, or as a property of the fact says. */
export type Connects<E extends string = string, V extends string = string> = { from: E; to: E } & (
  | { called: string; calledBy?: never }
  | { calledBy: V; called?: never }
);

/** What the fact says beside its ends; `key` is how it is written in a document file, where that is not the property's name. */
export type FactValue = Value & { key?: string; required?: true };

/** Where facts of a kind are written in a document file: in a list of the records of `in`, which are the end `own` of each. */
export interface RecordedAs<E extends string = string> {
  in: Target;
  /** The key of the list. */
  as: string;
  own: E;
  /** Ends that are not written there: the place in the file gives them, or they make no sense. */
  without?: readonly E[];
}

/** A kind of fact; `E` are its ends, `V` its values. */
export interface FactKind<E extends string = string, V extends string = string> {
  /** In the order in which they sort the facts of a list. */
  ends: Readonly<Record<E, End>>;
  values: Readonly<Record<V, FactValue>>;
  /** None where the key of the list says the kind: the lines of parties and the links of subjects. */
  recorded?: readonly RecordedAs<E>[];
  /** Whether it holds for a time. */
  hasValidity: boolean;
  /** What sorts its lists before anything else: in the order of the enum. */
  sortedBy?: V;
  connects?: readonly Connects<E, V>[];
  /** It is also a plain relationship for the time of which it held, between two ends, of the type that a property says. */
  walked?: { from: E; to: E; typedBy: V };
  /** In an export it is an edge between two ends, of the type that a property says after the prefix; other facts are nodes. */
  exported?: { from: E; to: E; typedBy: V; prefix: string };
  /** Shown as a value of what it is about, by a hand-written block, and not as a type of its own. */
  isState?: true;
}

/** A kind of fact as it is written, whose every mention of an end or a value is one that it has. */
export function fact<const E extends string, const V extends string, const R>(kind: R & FactKind<E, V>): R {
  return kind;
}

/** How a relationship follows from what is recorded. */
export type Derivation =
  /** It joins two ends of each fact of a kind. */
  | { fact: string; from: string; to: string }
  /** It leads to every whole of its type that something lies within, or to the nearest. */
  | { wholes: 'all' | 'nearest' }
  /** By a rule of its own in src/importer/derive.ts. */
  | { rule: string };

/** A plain relationship between two entities, or, where it is derived, from a fact of a kind `F` to an entity. */
export type Relation<F extends string = string> = RelationRow &
  (Nested | { from: Target | readonly Target[]; within?: never } | { from: F; within?: never; derived: Derivation });

interface Nested {
  from: EntityType;
  /** The key of `to`'s record inside which the record of `from` stands: nesting alone states it. */
  within: string;
}

interface RelationRow {
  to: Target;
  /** The field of `from` that shows it, and the key of the record that states it. */
  field?: string;
  many?: true;
  required?: true;
  /** Whether it leads to where the thing belongs, as part to whole or otherwise: what is around that, is around the thing. */
  places?: true;
  /** Another field and key beside it, which shows and states those to one type alone. */
  narrower?: { from: EntityType; to: EntityType; field: string };
  /** Whether it is no link that a chain may lead along: it joins nothing in a way that a person would call a connection. */
  isAside?: true;
  derived?: Derivation;
  /** Whether it carries the days on which it held. */
  hasValidity?: true;
  /** Found by hand-written statements alone: no field of the schema leads along it. */
  isHidden?: true;
}
