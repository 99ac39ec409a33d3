import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RECORD_FIELDS } from '../../src/importer/format/records.js';
import { joinedBy, TABLES } from '../../src/model/joined.js';
import { FACT_TYPES, STATED_IN } from '../../src/model/relationships.js';

const JOINED = joinedBy(TABLES);

/** Every type of a relationship that hand-written statements name, and where: `-[:A|B]->`, `-[r:A*0..3]->`. */
const NAMED = readdirSync('src/statements').flatMap((file) =>
  [...readFileSync(`src/statements/${file}`, 'utf8').matchAll(/-\[\w*:([A-Z_|]+)/g)].flatMap(([, types = '']) =>
    types.split('|').map((type) => ({ file, type })),
  ),
);

describe('what hand-written statements lead along is in the table of relationships', () => {
  test.each(NAMED)('$file: $type', ({ type }) => {
    expect([...JOINED.keys(), STATED_IN]).toContain(type);
  });

  test('all of them were found', () => {
    expect(NAMED.length).toBeGreaterThan(15);
  });
});

describe('a relationship means one thing', () => {
  const several = [...JOINED].filter(([, rows]) => rows.length > 1);

  test('only what records state in two ways stands in two rows: plainly, and as a fact', () => {
    expect(several.map(([type, rows]) => [type, rows.map(({ row }) => row)])).toEqual([
      ['PART_OF', ['RELATIONS.PART_OF', 'FACTS.Affiliation.walked']],
      ['CONCERNS', ['RELATIONS.CONCERNS', 'FACTS.Link.walked']],
    ]);
  });
});

describe('what kind of fact there is, a document can state', () => {
  const written = Object.values(RECORD_FIELDS).flatMap((fields) =>
    Object.values(fields).flatMap(({ field }) => (field.is === 'facts' ? [field.format.fact] : [])),
  );

  test.each(FACT_TYPES)('%s', (type) => {
    expect(written).toContain(type);
  });
});
