import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema.js';
import { ENTITY_TYPES } from '../../src/model/entities.js';
import { joinedBy, TABLES } from '../../src/model/joined.js';
import { STATED_IN } from '../../src/model/relationships.js';

const schema = buildSchema();

const FIELDS = ENTITY_TYPES.flatMap((type) => {
  const found = schema.getType(type);
  const declaring = isObjectType(found) ? [found, ...found.getInterfaces()] : [];
  return declaring.flatMap((one) => Object.values(one.getFields()));
});

const told = (field: (typeof FIELDS)[number], directive: string): string =>
  JSON.stringify(field.astNode?.directives?.filter(({ name }) => name.value === directive) ?? []);

/** The relationships that fields lead back along, from where they end. */
const BACK = new Set(
  FIELDS.map((field) => told(field, 'relation'))
    .filter((given) => given.includes('"IN"'))
    .flatMap((given) => [...given.matchAll(/"StringValue","value":"(\w+)"/g)].map(([, over]) => over)),
);
/** The fields that hand-written blocks read. */
const BLOCKS = new Set(FIELDS.flatMap((field) => (told(field, 'statement').includes('"name"') ? [field.name] : [])));

/** What leads back for another: a relationship that holds this one and more, or a field that a block reads. */
const INSTEAD: Readonly<Record<string, string>> = {
  ATTENDED_FOR: 'SPEAKS_FOR',
  RESPONSIBLE_FOR: 'responsibilities',
  REPORTED_ON: 'reporting',
  VACANCY_OF: 'state',
  STANDING_OF: 'bodyStatus',
};

describe('what leads from one to another leads back too', () => {
  const recorded = [...joinedBy(TABLES)].flatMap(([over, rows]) => {
    const isWalked = rows.every(({ row }) => row.endsWith('.walked'));
    const isDerived = rows.every(({ row }) => TABLES.relations[row.split('.')[1] ?? '']?.derived !== undefined);
    return isWalked || isDerived || over === STATED_IN ? [] : [over];
  });

  test.each(recorded)('%s', (over) => {
    const by = INSTEAD[over] ?? over;
    expect(BACK.has(by) || BLOCKS.has(by)).toBe(true);
  });

  test('all of them were found', () => {
    expect(recorded.length).toBeGreaterThan(40);
  });
});
