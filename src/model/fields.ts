import type { FactKind, Relation, Target } from './relationship-rows.js';
import { FACTS, type FactType, RELATIONS, type RelationType } from './relationships.js';
import { AffiliationKind, type EntityType, LinkKind } from './schema.generated.js';
import type { Value } from './values.js';

/** A list of cited facts of which the record itself is the end `own`. */
export interface StatedFacts {
  is: 'facts';
  fact: FactType;
  own: string;
  /** Ends that are not written here: the place in the file gives them, or they make no sense. */
  without?: readonly string[];
  /** What the key of the list says: the kind of an affiliation. The fact may then be written as the bare id of its other end. */
  given?: { property: string; value: string; other: string };
}

/** What a record of an entity says under one key. */
export type Field =
  | Value
  /** Ids of other entities: a plain relationship to each. */
  | { is: 'reference'; over: RelationType; to: Target; many: boolean }
  | StatedFacts
  /** Records that stand inside this one, joined to it by a plain relationship from the inner to the outer. */
  | { is: 'records'; type: EntityType; over: RelationType };

export type Fields = Readonly<Record<string, Field & { required?: true }>>;

export const required = <F extends Field>(field: F): F & { required: true } => ({ ...field, required: true });

const FACT_ROWS = Object.entries(FACTS) as [FactType, FactKind][];

/** The keys by which records state facts that are recorded in any of `targets`, a type and its interfaces: a list of each kind. */
export function factsOf(targets: readonly Target[]): Fields {
  return Object.fromEntries(
    FACT_ROWS.flatMap(([fact, { recorded = [] }]) =>
      recorded
        .filter((one) => targets.includes(one.in))
        .map(({ as, own, without = [] }): [string, StatedFacts] => [as, { is: 'facts', fact, own, without }]),
    ),
  );
}

/** `REPORTS_TO` is written `reportsTo`. */
function camelCase(kind: string): string {
  return kind.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

function byKind(fact: 'Affiliation' | 'Link', kinds: Readonly<Record<string, string>>): Fields {
  const { from, to, typedBy } = FACTS[fact].walked;
  const list = (value: string): StatedFacts => ({
    is: 'facts',
    fact,
    own: from,
    given: { property: typedBy, value, other: to },
  });
  return Object.fromEntries(Object.values(kinds).map((kind) => [camelCase(kind), list(kind)]));
}

/** `reportsTo`, `mirrors`, …: the standing lines of a party. */
export const affiliations = byKind('Affiliation', AffiliationKind);

/** `basedOn`, `replaces`, …: the links of a subject. */
export const links = byKind('Link', LinkKind);

const RELATION_ROWS = Object.entries(RELATIONS) as [RelationType, Relation][];

/** The keys by which records of a type state plain relationships: references to others, and the records inside them. */
export function relationsOf(type: Target): Fields {
  return Object.fromEntries(
    RELATION_ROWS.flatMap(([over, row]): [string, Fields[string]][] => {
      const { to, field, narrower, many = false } = row;
      if (row.within !== undefined) {
        return to === type ? [[row.within, { is: 'records', type: row.from, over }]] : [];
      }
      if (field === undefined || ![row.from].flat().includes(type)) return [];
      const reference: Field = { is: 'reference', over, to, many };
      const all: Fields = { [field]: row.required ? required(reference) : reference };
      const some: Fields = narrower?.from === type ? { [narrower.field]: { ...reference, to: narrower.to } } : {};
      return Object.entries({ ...all, ...some });
    }),
  );
}
