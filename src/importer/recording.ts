import type { FactType, RelationType } from '../model/relationships.js';
import type { EntityType } from '../model/schema.generated.js';

/** What can be stored as a property of a node. */
export type Property = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

/** A place in a document that states something. */
export interface CitationRecord {
  document: string;
  section?: string;
  phrase?: string;
  fact?: string;
  recordedAt: string;
}

export interface EntityRecord {
  id: string;
  type: EntityType;
  name: string;
  aliases: readonly string[];
  properties: Properties;
  citations: readonly CitationRecord[];
}

export interface FactRecord {
  type: FactType;
  /** The id of the entity at each end. */
  ends: Readonly<Record<string, string>>;
  properties: Properties;
  citations: readonly CitationRecord[];
}

/** A plain relationship that a record states. */
export interface RelationRecord {
  type: RelationType;
  from: string;
  to: string;
}

/** A plain relationship that follows from the records and facts: for walking, filtering and listing in one step. */
export interface DerivedRelation {
  type: string;
  /** An entity, or a fact that the relationship begins at. */
  from: string | FactRecord;
  to: string;
  properties?: Properties;
}

/** What all files say together: every id leads somewhere, what two documents state alike is one fact. */
export interface Recording {
  entities: ReadonlyMap<string, EntityRecord>;
  facts: readonly FactRecord[];
  relations: readonly RelationRecord[];
  /** Which entities each document speaks of. */
  mentions: ReadonlyMap<string, ReadonlySet<string>>;
}
