import { z } from 'zod';
import { nearest } from '../model/nearest.js';
import type { RelationType } from '../model/relationships.js';
import type { EntityType } from '../model/schema.generated.js';
import { isMapping, type Mapping, reversedBounds } from './bounds.js';
import { definitionShape, type Field, mentionShape } from './format/fields.js';
import { header } from './format/header.js';
import { LISTS, RECORD_FIELDS } from './format/records.js';
import { day, id } from './format/values.js';
import { problemsOf } from './format-problems.js';
import type { Problem } from './problems.js';
import type { Source, YamlPath } from './read.js';

/** A record whose form is right: what its references lead to is not known yet. */
export interface CheckedRecord {
  type: EntityType;
  /** A mention has no name: another file defines the entity. */
  defines: boolean;
  at: YamlPath;
  value: Readonly<Record<string, unknown>>;
  /** For a record that stands inside another: that one's id, and the relationship to it. */
  within?: { id: string; over: RelationType };
}

export interface CheckedFile {
  source: Source;
  documentId: string;
  recordedAt: string;
  records: CheckedRecord[];
  /** The ids of records whose form is wrong: references to them are not reported as well. */
  failed: string[];
}

function shapes(type: EntityType): { definition: z.ZodObject; mention: z.ZodObject } {
  const fields = RECORD_FIELDS[type];
  return { definition: z.strictObject(definitionShape(fields)), mention: z.strictObject(mentionShape(fields)) };
}

const shapesByType = new Map<EntityType, ReturnType<typeof shapes>>();
function shapesOf(type: EntityType): ReturnType<typeof shapes> {
  const known = shapesByType.get(type) ?? shapes(type);
  shapesByType.set(type, known);
  return known;
}

function innerRecords(type: EntityType): [string, Extract<Field, { is: 'records' }>][] {
  return Object.entries(RECORD_FIELDS[type]).flatMap(([key, { field }]) =>
    field.is === 'records' ? [[key, field]] : [],
  );
}

type Checked = Pick<CheckedFile, 'records' | 'failed'> & { problems: Problem[] };

function joined(parts: readonly Checked[]): Checked {
  return {
    records: parts.flatMap(({ records }) => records),
    failed: parts.flatMap(({ failed }) => failed),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

/** Checks a record and those inside it, each for itself: one that is wrong does not hide what is wrong in another. */
function checkRecord(
  source: Source,
  type: EntityType,
  at: YamlPath,
  written: unknown,
  within?: CheckedRecord['within'],
): Checked {
  const fields: Mapping = isMapping(written) ? written : {};
  const defines = 'name' in fields;
  const { definition, mention } = shapesOf(type);
  const schema = defines ? definition : mention;
  const parsed = schema.safeParse(written, { reportInput: true });
  const inner = innerRecords(type);
  const innerKeys = inner.map(([key]) => key);
  const own: Checked = {
    records: parsed.success ? [{ type, defines, at, value: parsed.data, ...(within ? { within } : {}) }] : [],
    failed: !parsed.success && typeof fields.id === 'string' ? [fields.id] : [],
    problems: [
      ...(parsed.success ? [] : problemsOf(source, at, parsed.error, { schema, definition })),
      ...reversedBounds(source, at, fields, innerKeys),
    ],
  };
  const further = inner.flatMap(([key, field]) => {
    const list: unknown = fields[key];
    const outer = typeof fields.id === 'string' ? { id: fields.id, over: field.over } : undefined;
    if (!Array.isArray(list)) return [];
    return list.map((item: unknown, index) => checkRecord(source, field.type, [...at, key, index], item, outer));
  });
  return joined([own, ...further]);
}

function checkList(source: Source, key: string, list: unknown): Checked {
  const type = Object.entries(LISTS).find(([name]) => name === key)?.[1];
  const refused = (problem: Problem): Checked => ({ records: [], failed: [], problems: [problem] });
  if (type === undefined) {
    const known = ['document', ...Object.keys(LISTS)];
    return refused({
      ...source.position([], key),
      code: 'UNKNOWN_FIELD',
      field: key,
      nearest: nearest(key, known),
      inMention: false,
    });
  }
  if (!Array.isArray(list)) {
    return refused({ ...source.position([key]), code: 'WRONG_VALUE', field: key, expected: 'a list of records' });
  }
  return joined(list.map((item: unknown, index) => checkRecord(source, type, [key, index], item)));
}

/** Checks the form of one file: every field of every record, without regard to other files. */
export function checkSource(source: Source): { file?: CheckedFile; problems: Problem[] } {
  const { document, ...lists } = source.content;
  const { records, failed, problems } = joined(
    Object.entries(lists).map(([key, list]) => checkList(source, key, list)),
  );
  if (document === undefined) {
    return { problems: [{ ...source.position([]), code: 'MISSING_FIELD', field: 'document' }, ...problems] };
  }
  const parsed = header.safeParse(document, { reportInput: true });
  if (parsed.success) {
    const { recordedAt, ...value }: Mapping = parsed.data;
    const own: CheckedRecord = { type: 'Document', defines: true, at: ['document'], value };
    const documentId = id.parse(value.id);
    return {
      file: { source, documentId, recordedAt: day.parse(recordedAt), records: [own, ...records], failed },
      problems,
    };
  }
  problems.unshift(...problemsOf(source, ['document'], parsed.error, { schema: header, definition: header }));
  // The records are still worth resolving, so that everything wrong in the file is told at once.
  if (!isMapping(document) || typeof document.id !== 'string') return { problems };
  const documentId = document.id;
  return { file: { source, documentId, recordedAt: '', records, failed: [...failed, documentId] }, problems };
}
