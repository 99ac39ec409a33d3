import type { EntityType, Language } from '../model/schema.generated.js';
import type { Place } from './answer.js';
import type { DateAsked } from './dates.js';
import type { Vocabulary } from './phrasing.js';
import type { Understood } from './understood.js';

/** An entity that a slot's words were found to mean. */
export interface Meant {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
}

/** A slot that means an entity. */
export interface EntitySlot {
  readonly is: 'ENTITY';
  /** Of which types; an earlier group goes before a later one where names are alike. */
  readonly types: readonly (readonly EntityType[])[];
  /** How many alike are taken together where the words do not tell them apart: both posts in Skåne. Unless said, one. */
  readonly atMost?: number;
  /** Words that need not be found in a name. */
  readonly light?: readonly string[];
  /** Whether the words tell of the thing rather than name it: then what stands around it accounts for any of them. */
  readonly isWide?: boolean;
}

/** What a slot's words may mean. */
export type Slot =
  | EntitySlot
  /** Words that tell which of the things found otherwise is meant. */
  | { readonly is: 'TEXT' }
  | { readonly is: 'DATE' }
  | { readonly is: 'NUMBER' }
  | { readonly is: 'VALUE'; readonly words: Vocabulary };

/** What a question gives. */
export interface Given {
  readonly language: Language;
  readonly entities: Readonly<Record<string, readonly Meant[]>>;
  readonly values: Readonly<Record<string, string>>;
  /** As they were written, with the language of the phrasing that caught them; dates and numbers too. */
  readonly texts: Readonly<Record<string, { readonly text: string; readonly language: Language }>>;
  readonly dates: Readonly<Record<string, DateAsked>>;
  readonly numbers: Readonly<Record<string, number>>;
}

/** What the data of the operation say to a question. */
export interface Told {
  readonly sentence: string;
  /** Whether a source says what was asked: where none does, another entity of like name may be meant. */
  readonly isSaid: boolean;
  /** Whether it is said of a whole and not of the thing itself: what another of like name says is told beside. */
  readonly isWeak?: boolean;
  /** Whether the data leave open what was meant: then the sentence asks, and the entities are the candidates. */
  readonly isOpen?: boolean;
  readonly entities: readonly string[];
  readonly citations: readonly Place[];
}

/** A kind of question. */
export interface Intent {
  readonly name: string;
  /** How it is put: see `phrasing.ts`. */
  readonly phrasings: Readonly<Record<Understood, readonly string[]>>;
  readonly slots: Readonly<Record<string, Slot>>;
  /** The operation of the API that answers it. */
  readonly operation: string;
  readonly variables: (given: Given) => Readonly<Record<string, unknown>>;
  readonly tell: (data: unknown, given: Given) => Told;
}

/** An intent whose operation gives `Data`: the one place where the data of an operation get their shape. */
export function intent<Data>(
  described: Omit<Intent, 'tell'> & { readonly tell: (data: Data, given: Given) => Told },
): Intent {
  return { ...described, tell: (data, given) => described.tell(data as Data, given) };
}

/** The ids of what a slot means; none where it was not said. */
export function ids(given: Given, slot: string): string[] {
  return (given.entities[slot] ?? []).map(({ id }) => id);
}

/** A slot that means one of these types, the first group first. */
export function entity(...types: readonly (readonly EntityType[])[]): EntitySlot {
  return { is: 'ENTITY', types };
}
