import { z } from 'zod';
import { firstDay, lastDay } from '../model/dates.js';
import type { EntityType } from '../model/schema.generated.js';
import { definitionShape, type Field, mentionShape } from './format/fields.js';
import { LISTS, RECORD_FIELDS } from './format/records.js';
import { id, partialDate, type ValueProblem } from './format/values.js';
import { nearest } from './nearest.js';
import type { Problem, ProblemDetail } from './problems.js';
import type { Source, YamlPath } from './read.js';

/** A record whose form is right: what its references lead to is not known yet. */
export interface CheckedRecord {
  type: EntityType;
  /** A mention has no name: another file defines the entity. */
  defines: boolean;
  at: YamlPath;
  value: Readonly<Record<string, unknown>>;
  /** For a record that stands inside another: that one's id, and the relationship to it. */
  within?: { id: string; over: string };
}

export interface CheckedFile {
  source: Source;
  documentId: string;
  recordedAt: string;
  records: CheckedRecord[];
  /** The ids of records whose form is wrong: references to them are not reported as well. */
  failed: string[];
}

const headerFields = { recordedAt: partialDate };

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

const header = shapesOf('Document').definition.extend(headerFields);

/** What zod's issue is in the words of ours. */
function detailOf(issue: z.core.$ZodIssue, field: string, known: string[], inMention: boolean): ProblemDetail[] {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return [{ code: 'MISSING_FIELD', field }];
      return [
        {
          code: 'WRONG_VALUE',
          field,
          expected: issue.expected === 'string' ? 'text (put it in quotes)' : issue.expected,
        },
      ];
    case 'invalid_value':
      if (issue.input === undefined) return [{ code: 'MISSING_FIELD', field }];
      return [unknownValue(issue, field)];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'UNKNOWN_FIELD', field: key, nearest: nearest(key, known), inMention }));
    case 'custom': {
      const detail: ValueProblem | undefined = issue.params?.problem;
      return [detail ?? { code: 'WRONG_VALUE', field, expected: issue.message }];
    }
    case 'too_small':
      return [
        { code: 'WRONG_VALUE', field, expected: issue.origin === 'string' ? 'text' : `at least ${issue.minimum}` },
      ];
    case 'too_big':
      return [{ code: 'WRONG_VALUE', field, expected: `at most ${issue.maximum}` }];
    case 'invalid_format':
      return [{ code: 'WRONG_VALUE', field, expected: `the form ${issue.pattern ?? issue.format}` }];
    default:
      return [{ code: 'WRONG_VALUE', field, expected: issue.message }];
  }
}

function unknownValue(issue: z.core.$ZodIssueInvalidValue, field: string): ProblemDetail {
  const value = String(issue.input);
  const allowed = issue.values.map(String);
  return { code: 'UNKNOWN_VALUE', field, value, nearest: nearest(value, allowed), allowed };
}

/**
 * A value that may be written in more than one way fails each: the way that gets furthest, or else the one with the
 * fewest complaints, is the one that was meant.
 */
function flatten(
  issues: readonly z.core.$ZodIssue[],
  prefix: YamlPath = [],
): { issue: z.core.$ZodIssue; at: YamlPath }[] {
  return issues.flatMap((issue) => {
    const at = [...prefix, ...issue.path.filter((part) => typeof part !== 'symbol')];
    if (issue.code !== 'invalid_union') return [{ issue, at }];
    const ways = issue.errors.map((way) => flatten(way, at)).filter((way) => way.length > 0);
    const depth = (way: { at: YamlPath }[]) => Math.max(...way.map((one) => one.at.length));
    const [best] = ways.sort((a, b) => depth(b) - depth(a) || a.length - b.length);
    return best ?? [{ issue, at }];
  });
}

/** Turns what zod found in the record at a path into problems with their positions. */
function problemsOf(
  source: Source,
  at: YamlPath,
  error: z.ZodError,
  schema: z.ZodObject,
  inMention: boolean,
): Problem[] {
  const known = Object.keys(schema.shape);
  return flatten(error.issues).flatMap(({ issue, at: inner }) => {
    const field = String([...inner].reverse().find((part) => typeof part === 'string') ?? at.at(-1) ?? 'document');
    const whole = [...at, ...inner];
    return detailOf(issue, field, inner.length === 0 ? known : [], inMention && inner.length === 0).map((detail) => {
      const key = detail.code === 'UNKNOWN_FIELD' ? detail.field : undefined;
      return { ...source.position(whole, key), ...detail };
    });
  });
}

/** Facts and periods that end before they begin, anywhere in a value. */
function reversedIntervals(source: Source, at: YamlPath, value: unknown): Problem[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => reversedIntervals(source, [...at, index], item));
  if (typeof value !== 'object' || value === null) return [];
  const fields: Record<string, unknown> = { ...value };
  const inner = Object.entries(fields).flatMap(([key, item]) => reversedIntervals(source, [...at, key], item));
  const interval = (from: unknown, to: unknown, key: string): Problem[] => {
    if (typeof from !== 'string' || typeof to !== 'string' || lastDay(to) >= firstDay(from)) return [];
    return [{ ...source.position(at, key), code: 'ENDS_BEFORE_START', from, to }];
  };
  const isPeriod = at.at(-1) === 'period';
  return [
    ...inner,
    ...interval(fields.validFrom, fields.validTo, 'validTo'),
    ...(isPeriod ? interval(fields.from, fields.to, 'to') : []),
  ];
}

/** Every id that a record, right or wrong, gives itself or a record inside it. */
function idsWithin(written: unknown): string[] {
  if (Array.isArray(written)) return written.flatMap(idsWithin);
  if (typeof written !== 'object' || written === null) return [];
  const own = 'id' in written && typeof written.id === 'string' ? [written.id] : [];
  return [
    ...own,
    ...('posts' in written ? idsWithin(written.posts) : []),
    ...('agenda' in written ? idsWithin(written.agenda) : []),
  ];
}

function nestedFields(type: EntityType): [string, Extract<Field, { is: 'records' }>][] {
  return Object.entries(RECORD_FIELDS[type]).flatMap(([key, { field }]) =>
    field.is === 'records' ? [[key, field]] : [],
  );
}

function checkRecord(
  source: Source,
  type: EntityType,
  at: YamlPath,
  written: unknown,
  within?: CheckedRecord['within'],
): Omit<CheckedFile, 'source' | 'documentId' | 'recordedAt'> & { problems: Problem[] } {
  const defines = typeof written === 'object' && written !== null && 'name' in written;
  const schema = defines ? shapesOf(type).definition : shapesOf(type).mention;
  const parsed = schema.safeParse(written, { reportInput: true });
  if (!parsed.success) {
    const problems = problemsOf(source, at, parsed.error, schema, !defines);
    return { records: [], failed: idsWithin(written), problems };
  }
  const value: Record<string, unknown> = { ...parsed.data };
  const record: CheckedRecord = { type, defines, at, value, ...(within ? { within } : {}) };
  const records = [record];
  const failed: string[] = [];
  const problems = reversedIntervals(source, at, value);
  for (const [key, field] of nestedFields(type)) {
    const inner = value[key];
    if (!Array.isArray(inner)) continue;
    inner.forEach((item: unknown, index) => {
      const checked = checkRecord(source, field.type, [...at, key, index], item, {
        id: String(value.id),
        over: field.over,
      });
      records.push(...checked.records);
      failed.push(...checked.failed);
      problems.push(...checked.problems);
    });
  }
  return { records, failed, problems };
}

/** Checks the form of one file: every field of every record, without regard to other files. */
export function checkSource(source: Source): { file?: CheckedFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: CheckedRecord[] = [];
  const failed: string[] = [];
  const { document, ...lists } = source.content;
  const parsed = header.safeParse(document, { reportInput: true });
  if (document === undefined) problems.push({ ...source.position([]), code: 'MISSING_FIELD', field: 'document' });
  else if (!parsed.success) problems.push(...problemsOf(source, ['document'], parsed.error, header, false));
  for (const [key, list] of Object.entries(lists)) {
    const type = Object.entries(LISTS).find(([name]) => name === key)?.[1];
    if (type === undefined) {
      problems.push({
        ...source.position([], key),
        code: 'UNKNOWN_FIELD',
        field: key,
        nearest: nearest(key, Object.keys(LISTS)),
        inMention: false,
      });
    } else if (!Array.isArray(list)) {
      problems.push({ ...source.position([key]), code: 'WRONG_VALUE', field: key, expected: 'a list of records' });
    } else {
      list.forEach((item: unknown, index) => {
        const checked = checkRecord(source, type, [key, index], item);
        records.push(...checked.records);
        failed.push(...checked.failed);
        problems.push(...checked.problems);
      });
    }
  }
  if (!parsed.success) return { problems };
  const { recordedAt, ...value } = parsed.data;
  const own: CheckedRecord = { type: 'Document', defines: true, at: ['document'], value };
  const documentId = id.parse(value.id);
  return { file: { source, documentId, recordedAt: String(recordedAt), records: [own, ...records], failed }, problems };
}
