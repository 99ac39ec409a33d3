import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { DESCRIPTIONS } from '../../src/importer/format/descriptions.js';
import { documentSchemaText, type JsonSchema } from '../../src/importer/format/json-schema.js';
import { LISTS, RECORD_FIELDS } from '../../src/importer/format/records.js';
import { readText, type Source } from '../../src/importer/read.js';
import * as model from '../../src/model/schema.generated.js';

const FILE = 'seeds/document.schema.json';
const SCHEMA: JsonSchema = JSON.parse(readFileSync(FILE, 'utf8'));
const TYPES = Object.entries(RECORD_FIELDS);

type Part = JsonSchema;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value's schema, found where a reference to it leads. */
function followed(part: Part): Part {
  const name = part.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? part : SCHEMA.$defs?.[name];
  if (!isPart(target)) throw new Error(`leads nowhere: ${part.$ref}`);
  return target;
}

/** How a record of a type may be written: as a definition, and as a mention. */
function waysOf(type: string): [Part, Part] {
  const [definition, mention] = followed({ $ref: `#/$defs/${type}` }).anyOf ?? [];
  if (!isPart(definition) || !isPart(mention)) throw new Error(`${type} is not written in two ways`);
  return [definition, mention];
}

/** Every mapping of the schema, wherever it stands. */
function mappings(part: unknown, at: string): [string, Part][] {
  if (Array.isArray(part)) return part.flatMap((item, index) => mappings(item, `${at}/${index}`));
  if (!isPart(part)) return [];
  const inner = Object.entries(part).flatMap(([key, item]) => mappings(item, `${at}/${key}`));
  return part.type === 'object' && isPart(part.properties) ? [[at, part], ...inner] : inner;
}

function sources(folder: string): [string, Source][] {
  return readdirSync(folder, { recursive: true })
    .map((name) => `${folder}/${String(name)}`)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const read = readText(name, readFileSync(name, 'utf8'));
      if (!read.ok) throw new Error(`${name} is no YAML`);
      return [name, read.value];
    });
}

test('the schema in the repository is the one that the table of fields makes', () => {
  expect(readFileSync(FILE, 'utf8')).toBe(documentSchemaText());
});

test('it is a draft 2020-12 schema of a file with a document and every list', () => {
  expect(SCHEMA.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(Object.keys(SCHEMA.properties ?? {})).toEqual(['document', ...Object.keys(LISTS)]);
  expect(SCHEMA.required).toEqual(['document']);
  for (const [list, type] of Object.entries(LISTS)) {
    expect(SCHEMA.properties?.[list]).toMatchObject({ type: 'array', items: { $ref: `#/$defs/${type}` } });
  }
  const header = followed({ $ref: '#/$defs/Header' });
  expect(header.required).toEqual(['id', 'name', 'recordedAt']);
  expect(Object.keys(header.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(RECORD_FIELDS.Document)));
});

describe.each(TYPES)('a %s', (type, fields) => {
  const [definition, mention] = waysOf(type);

  test('is defined with a name, what it requires and every field of its own', () => {
    expect(Object.keys(definition.properties ?? {})).toEqual(expect.arrayContaining(Object.keys(fields)));
    const needed = Object.entries(fields).flatMap(([key, { required }]) => (required ? [key] : []));
    expect([...(definition.required ?? [])].sort()).toEqual(['id', 'name', ...needed].sort());
  });

  test('is mentioned with its id, without a name, and with the same facts', () => {
    expect(mention.required).toEqual(['id']);
    const keys = Object.keys(mention.properties ?? {});
    expect(keys).not.toContain('name');
    const facts = Object.entries(fields).flatMap(([key, { field }]) => (field.is === 'facts' ? [key] : []));
    expect(keys).toEqual(expect.arrayContaining(['aliases', 'section', 'phrase', ...facts]));
    for (const key of facts) expect(mention.properties?.[key]).toEqual(definition.properties?.[key]);
  });

  test('has its references as ids, its dates as dates and its inner records as records', () => {
    for (const [key, { field }] of Object.entries(fields)) {
      const written = definition.properties?.[key];
      if (field.is === 'reference') expect(written).toMatchObject({ $ref: `#/$defs/${field.many ? 'Ids' : 'Id'}` });
      if (field.is === 'date') expect(written).toMatchObject({ $ref: '#/$defs/PartialDate' });
      if (field.is === 'records') expect(written).toMatchObject({ items: { $ref: `#/$defs/${field.type}` } });
    }
  });
});

test('ids, dates, days and phrases have their patterns', () => {
  const pattern = (name: string) => {
    const { pattern: own, anyOf } = followed({ $ref: `#/$defs/${name}` });
    const [first] = anyOf ?? [];
    return new RegExp(own ?? (isPart(first) ? first.pattern : undefined) ?? '^$');
  };
  const matching = (name: string, texts: string[]) => texts.filter((text) => pattern(name).test(text));
  expect(matching('Id', ['rpo-psykisk-halsa', 'a1', 'Råd', 'a--b', '-a', 'a b'])).toEqual(['rpo-psykisk-halsa', 'a1']);
  const dates = ['2022', '2022-03', '2022-03-10', '22', '2022-13', '2022-03-32', '2022-03-10T09:00'];
  expect(matching('PartialDate', dates)).toEqual(['2022', '2022-03', '2022-03-10']);
  expect(matching('Day', dates)).toEqual(['2022-03-10']);
  const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');
  expect(matching('Phrase', [words(1), words(10), words(11), ' '])).toEqual([words(1), words(10)]);
});

test.each([
  ['Body', 'bodyKind', model.BodyKind],
  ['Post', 'postKind', model.PostKind],
  ['Plan', 'planKind', model.PlanKind],
  ['Goal', 'goalKind', model.GoalKind],
  ['Goal', 'status', model.SubjectStatus],
  ['Decision', 'decisionKind', model.DecisionKind],
  ['Finding', 'findingKind', model.FindingKind],
  ['Figure', 'figureRole', model.FigureRole],
  ['Gap', 'gapKind', model.GapKind],
] as const)('%s.%s lists its values', (type, key, values) => {
  expect(waysOf(type)[0].properties?.[key]).toMatchObject({ enum: Object.values(values) });
});

test.each([
  ['Responsibility-subject', 'role', model.ResponsibilityRole],
  ['Responsibility-subject', 'distribution', model.Distribution],
  ['Reporting-subject', 'kind', model.ReportingKind],
  ['Attendance-meeting', 'presence', model.Presence],
  ['Attendance-meeting', 'capacity', model.Capacity],
  ['Standing-body', 'status', model.BodyStatus],
])('the fact %s lists the values of %s', (name, key, values) => {
  expect(followed({ $ref: `#/$defs/${name}` }).properties?.[key]).toMatchObject({ enum: Object.values(values) });
});

test('an editor has something to say of every key, and complains of every other', () => {
  const all = mappings(SCHEMA, '#');
  expect(all.length).toBeGreaterThan(2 * TYPES.length);
  const silent = all.flatMap(([at, { properties = {} }]) =>
    Object.entries(properties).flatMap(([key, value]) => (isPart(value) && value.description ? [] : [`${at}/${key}`])),
  );
  expect(silent).toEqual([]);
  expect(all.filter(([, { additionalProperties }]) => additionalProperties !== false).map(([at]) => at)).toEqual([]);
});

test('no description is left over', () => {
  const owners = new Set(Object.keys(SCHEMA.$defs ?? {}).map((name) => name.split('-')[0]));
  const keys = new Set(mappings(SCHEMA, '#').flatMap(([, { properties = {} }]) => Object.keys(properties)));
  const left = Object.keys(DESCRIPTIONS).filter((entry) => {
    const [first = '', second] = entry.split('.');
    if (second === undefined) return !(keys.has(first) || owners.has(first) || first === 'File');
    return !(keys.has(second) && (owners.has(first) || first === 'File'));
  });
  expect(left).toEqual([]);
});

describe('the files of the project', () => {
  const valid = z.fromJSONSchema(JSON.parse(readFileSync(FILE, 'utf8')));

  test.each(sources('seeds'))(
    '%s is as the schema says, and tells editors so in its first line',
    (name, { content }) => {
      expect(valid.safeParse(content).error?.issues ?? []).toEqual([]);
      const [first] = readFileSync(name, 'utf8').split('\n');
      expect(first).toBe('# yaml-language-server: $schema=../document.schema.json');
    },
  );

  test.each(sources('tests/example'))('%s is as the schema says', (_, { content }) => {
    expect(valid.safeParse(content).error?.issues ?? []).toEqual([]);
  });

  test('and a file with something wrong is not', () => {
    const document = { id: 'a', name: 'A', recordedAt: '2026-11-22' };
    const radet = { id: 'radet', name: 'Rådet', bodyKind: 'KUNSKAPSRAD' };
    expect(valid.safeParse({ document, bodies: [radet, { id: 'b', reportsTo: 'radet' }] }).success).toBe(true);
    for (const wrong of [
      {},
      { document: { ...document, recordedAt: '2026' } },
      { document, bodys: [] },
      { document, bodies: [{ ...radet, bodyKind: 'RÅD' }] },
      { document, bodies: [{ id: 'radet', name: 'Rådet' }] },
      { document, bodies: [{ id: 'radet', size: 3 }] },
      { document, bodies: [{ ...radet, id: 'Rådet' }] },
      { document, bodies: [{ ...radet, reportsTo: [{ id: 'x', till: 'y' }] }] },
      { document, bodies: [{ ...radet, posts: [{ id: 'ordf', name: 'Ordförande', postKind: 'ORDF' }] }] },
    ]) {
      expect(valid.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
