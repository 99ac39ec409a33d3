import { fits } from '../model/entities.js';
import { nearest } from '../model/nearest.js';
import type { Target } from '../model/relationship-rows.js';
import type { RelationType } from '../model/relationships.js';
import { AffiliationKind } from '../model/schema.generated.js';
import type { CheckedFile, CheckedRecord } from './check.js';
import { citationsOf, factCitations } from './citations.js';
import { findCycles } from './cycles.js';
import type { FactFormat } from './format/fields.js';
import { REPEATABLE } from './format/fields.js';
import { RECORD_FIELDS } from './format/records.js';
import type { CadenceValue, Place } from './format/values.js';
import type { Position, Problem } from './problems.js';
import { ofCadence, ofValidity, propertiesOf, type Validity } from './properties.js';
import type { YamlPath } from './read.js';
import type { CitationRecord, EntityRecord, FactRecord, Properties, Recording, RelationRecord } from './recording.js';

type Draft = { entity: EntityRecord; file: CheckedFile; record: CheckedRecord };

function texts(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter((item) => typeof item === 'string')
    : typeof value === 'string'
      ? [value]
      : [];
}

/** Puts what the files say together: leads every reference to its entity, and joins what several documents state alike. */
class Resolution {
  readonly problems: Problem[] = [];
  private readonly drafts = new Map<string, Draft>();
  private readonly facts = new Map<string, FactRecord>();
  private readonly relations = new Map<string, RelationRecord & { position: Position }>();
  /** PART_OF among parties: facts, not plain relations, but a cycle all the same. */
  private readonly partyWholes: (RelationRecord & { position: Position })[] = [];
  private readonly mentions = new Map<string, Set<string>>();

  constructor(
    private readonly files: readonly CheckedFile[],
    private readonly excused: ReadonlySet<string>,
  ) {}

  recording(): Recording {
    this.each((file, record) => record.defines && this.define(file, record));
    this.each((file, record) => {
      if (record.defines) return;
      if (this.reaches(file, record.at, String(record.value.id), record.type)) this.addMention(file, record);
    });
    this.each((file, record) => this.connect(file, record));
    const wholes = [...this.relations.values()].filter(({ type }) => type === 'PART_OF');
    for (const cycle of findCycles([...wholes, ...this.partyWholes])) {
      this.problems.push({ ...cycle.position, code: 'CYCLE', ids: cycle.ids });
    }
    const entities = new Map([...this.drafts].map(([id, { entity }]) => [id, entity]));
    return {
      entities,
      facts: [...this.facts.values()],
      relations: [...this.relations.values()],
      mentions: this.mentions,
    };
  }

  private each(visit: (file: CheckedFile, record: CheckedRecord) => unknown): void {
    for (const file of this.files) for (const record of file.records) visit(file, record);
  }

  private define(file: CheckedFile, record: CheckedRecord): void {
    const { id, name } = record.value;
    if (typeof id !== 'string' || typeof name !== 'string') return;
    const first = this.drafts.get(id);
    if (first) {
      const at = file.source.position([...record.at, 'id']);
      const disagreements = this.disagreements(file, record, first);
      this.problems.push(...disagreements);
      const position = first.file.source.position([...first.record.at, 'id']);
      if (disagreements.length === 0) this.problems.push({ ...at, code: 'DUPLICATE_ID', id, first: position });
      return;
    }
    const properties = propertiesOf(RECORD_FIELDS[record.type], record.value);
    const citations = citationsOf(file, record.value, { evenWithoutSection: true });
    const entity = { id, type: record.type, name, aliases: texts(record.value.aliases), properties, citations };
    this.drafts.set(id, { entity, file, record });
    this.speaksOf(file.documentId, id);
  }

  private disagreements(file: CheckedFile, record: CheckedRecord, first: Draft): Problem[] {
    return REPEATABLE.flatMap((field): Problem[] => {
      const [here, there] = [record.value[field], first.record.value[field]];
      if (typeof here !== 'string' || typeof there !== 'string' || here === there) return [];
      const position = first.file.source.position([...first.record.at, field]);
      const at = file.source.position([...record.at, field]);
      return [
        { ...at, code: 'KIND_DISAGREES', id: first.entity.id, field, value: here, other: there, first: position },
      ];
    });
  }

  /** What another file says of an entity beside its definition: names that it uses, places, a kind that must agree. */
  private addMention(file: CheckedFile, record: CheckedRecord): void {
    const draft = this.drafts.get(String(record.value.id));
    if (!draft) return;
    this.problems.push(...this.disagreements(file, record, draft));
    const { entity } = draft;
    const aliases = [...new Set([...entity.aliases, ...texts(record.value.aliases)])];
    const citations = [...entity.citations, ...citationsOf(file, record.value, { evenWithoutSection: false })];
    draft.entity = { ...entity, aliases, citations };
    this.speaksOf(file.documentId, entity.id);
  }

  /** The relationships and facts that a record states. */
  private connect(file: CheckedFile, record: CheckedRecord): void {
    const id = String(record.value.id);
    this.checkPlace(file, record.at, record.value);
    const { section, phrase, document }: Place = record.value;
    // A mention states nothing as a whole: without a section, its place would be lost.
    if (section === undefined && (phrase !== undefined || (document !== undefined && !record.defines))) {
      const at = file.source.position([...record.at, phrase === undefined ? 'document' : 'phrase']);
      this.problems.push({ ...at, code: 'NO_SECTION', fact: phrase === undefined ? 'place' : 'phrase' });
    }
    if (record.within) this.relate(file, record.at, record.within.over, id, record.within.id, 'Entity');
    for (const [key, { field }] of Object.entries(RECORD_FIELDS[record.type])) {
      const written = record.value[key];
      if (written === undefined) continue;
      const at = [...record.at, key];
      if (field.is === 'reference') {
        texts(written).forEach((to, index) => {
          this.relate(file, Array.isArray(written) ? [...at, index] : at, field.over, id, to, field.to);
        });
      }
      if (field.is === 'facts' && Array.isArray(written)) {
        const items: Record<string, unknown>[] = written;
        for (const [index, item] of items.entries()) this.state(file, record, field.format, [...at, index], item);
      }
    }
  }

  private relate(file: CheckedFile, at: YamlPath, type: RelationType, from: string, to: string, target: Target): void {
    if (!this.reaches(file, at, to, target)) return;
    const position = file.source.position(at);
    this.relations.set(`${type} ${from} ${to}`, { type, from, to, position });
    this.speaksOf(file.documentId, to);
  }

  private state(
    file: CheckedFile,
    record: CheckedRecord,
    format: FactFormat,
    at: YamlPath,
    item: Record<string, unknown>,
  ): void {
    const ends: Record<string, string> = { [format.own]: String(record.value.id) };
    let complete = true;
    for (const { key, end, to } of format.ends) {
      const id = item[key];
      if (typeof id !== 'string') continue;
      if (!this.reaches(file, [...at, key], id, to)) complete = false;
      ends[end] = id;
      this.speaksOf(file.documentId, id);
    }
    if (format.fact === 'Membership' && record.within) ends.body = record.within.id;
    this.checkPlace(file, at, item);
    const citations = factCitations(file, record.value, item);
    if (citations.length === 0)
      this.problems.push({ ...file.source.position(at), code: 'NO_SECTION', fact: format.fact });
    if (!complete) return;
    const properties: Record<string, Properties[string]> = { ...format.fixed };
    for (const { key, property } of format.values) {
      const value = item[key];
      if (typeof value === 'string') properties[property] = value;
    }
    if (format.cadence) Object.assign(properties, ofCadence('cadence', item.cadence as CadenceValue | undefined));
    if (format.validity) Object.assign(properties, ofValidity(item as Validity));
    this.addFact({ type: format.fact, ends, properties, citations });
    if (format.fact === 'Affiliation' && properties.kind === AffiliationKind.PART_OF && ends.from && ends.to) {
      this.partyWholes.push({ type: 'PART_OF', from: ends.from, to: ends.to, position: file.source.position(at) });
    }
  }

  /** A place may name another document than the file's own: it must be one. */
  private checkPlace(file: CheckedFile, at: YamlPath, { document, also }: Place): void {
    if (document !== undefined) this.reaches(file, [...at, 'document'], document, 'Document');
    for (const [index, further] of (also ?? []).entries()) this.checkPlace(file, [...at, 'also', index], further);
  }

  private addFact(fact: FactRecord): void {
    const identity = JSON.stringify([
      fact.type,
      Object.entries(fact.ends).sort(),
      Object.entries(fact.properties).sort(),
    ]);
    const known = this.facts.get(identity);
    const citations: CitationRecord[] = [...(known?.citations ?? []), ...fact.citations];
    this.facts.set(identity, { ...fact, citations });
  }

  /** Whether the id leads to an entity of the right type; if not, the problem is noted. */
  private reaches(file: CheckedFile, at: YamlPath, id: string, target: Target): boolean {
    const found = this.drafts.get(id);
    if (found === undefined) {
      if (!this.excused.has(id)) {
        this.problems.push({
          ...file.source.position(at),
          code: 'UNKNOWN_ID',
          id,
          nearest: nearest(id, this.drafts.keys()),
        });
      }
      return false;
    }
    if (fits(found.entity.type, target)) return true;
    this.problems.push({
      ...file.source.position(at),
      code: 'WRONG_TYPE',
      id,
      expected: target,
      found: found.entity.type,
    });
    return false;
  }

  private speaksOf(document: string, id: string): void {
    const known = this.mentions.get(document) ?? new Set<string>();
    if (id !== document) known.add(id);
    this.mentions.set(document, known);
  }
}

/** Resolves the references of all files. `excused` are ids whose own record is wrong: references to them are not reported. */
export function resolve(files: readonly CheckedFile[]): { recording: Recording; problems: Problem[] } {
  const resolution = new Resolution(files, new Set(files.flatMap(({ failed }) => failed)));
  return { recording: resolution.recording(), problems: resolution.problems };
}
