import { describe, expect, test } from 'vitest';
import { SchemaError, type SchemaFile, schemaFiles, schemaOf } from '../../src/api/schema.js';
import type { Tables } from '../../src/model/joined.js';
import { FACTS, RELATIONS } from '../../src/model/relationships.js';

const FILES = schemaFiles();
const TABLES: Tables = { facts: FACTS, relations: RELATIONS };

/** What stops the start with these files and tables; none where nothing does. */
function problems(files: readonly SchemaFile[], tables: Tables = TABLES): readonly string[] {
  try {
    schemaOf(files, tables);
    return [];
  } catch (error) {
    if (error instanceof SchemaError) return error.problems;
    throw error;
  }
}

/** The files with the text of one of them replaced from one place to another. */
function written(file: SchemaFile, from: number, to: number, instead: string): SchemaFile[] {
  const text = file.text.slice(0, from) + instead + file.text.slice(to);
  return FILES.map((one) => (one === file ? { ...file, text } : one));
}

/** A name with one letter taken out. */
const misspelt = (name: string): string => name.slice(0, 2) + name.slice(3);

interface Named {
  file: SchemaFile;
  line: number;
  directive: string;
  name: string;
  from: number;
}

/** Every name of a relationship or a property that a directive of the schema gives, where it stands. */
const NAMED: Named[] = FILES.filter(({ name }) => name !== 'directives.graphql').flatMap((file) =>
  [...file.text.matchAll(/@(relation|reaching|where|heldOn|heldIn|embedded|seenFrom)\(([^)]*)\)/g)].flatMap((match) =>
    [...(match[2] ?? '').matchAll(/"([^"]+)"/g)].map((quoted) => {
      const from = match.index + match[0].indexOf(match[2] ?? '') + quoted.index + 1;
      const line = file.text.slice(0, from).split('\n').length;
      return { file, line, directive: match[1] ?? '', name: quoted[1] ?? '', from };
    }),
  ),
);

test('the schema and the tables of the model say the same', () => {
  expect(problems(FILES)).toEqual([]);
  expect(NAMED.length).toBeGreaterThan(120);
});

describe('a name that a directive gets wrong stops the start, and is told with its file, its field and the row', () => {
  test.each(NAMED)('$file.name:$line @$directive $name', ({ file, directive, name, from }) => {
    const told = problems(written(file, from, from + name.length, misspelt(name)));
    const places = told.filter((one) => one.startsWith(`schema/${file.name}: `) && one.includes(`@${directive}`));
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(place).toMatch(/src\/model\/(relationships\.ts|entities\.ts [A-Z]+\.\w+)/);
  });
});

/** The tables without one row, by its name. */
function without(table: keyof Tables, row: string): Tables {
  const left = Object.fromEntries(Object.entries(TABLES[table]).filter(([name]) => name !== row));
  return { ...TABLES, [table]: left };
}

describe('a row that is taken out of the table stops the start: the schema shows what nothing makes', () => {
  const shown = Object.entries(TABLES.relations).filter(([, { isHidden }]) => !isHidden);
  test.each(shown.map(([name]) => name))('RELATIONS.%s', (name) => {
    const told = problems(FILES, without('relations', name));
    expect(told.join('\n')).toContain(`over: "${name}"`);
    expect(told.join('\n')).toMatch(/^schema\/\w+\.graphql: \w+\.\w+/);
  });

  // A state is read by a block; without its row, the day of which it is asked is a property of nothing.
  const kinds = Object.entries(TABLES.facts).filter(([, { isState }]) => !isState);
  test.each(kinds.map(([name]) => name))('FACTS.%s', (name) => {
    const told = problems(FILES, without('facts', name));
    for (const { over } of Object.values(TABLES.facts[name]?.ends ?? {})) {
      expect(told.join('\n')).toContain(`over: "${over}"`);
    }
  });
});

describe('a row that the schema does not show stops the start', () => {
  const kinds = Object.entries(TABLES.facts);

  test.each(kinds)('a further end of FACTS.%s', (fact, kind) => {
    const end = { over: 'SOMEHOW_JOINED', to: 'Body', told: 'somehow' } as const;
    const told = problems(FILES, {
      ...TABLES,
      facts: { ...TABLES.facts, [fact]: { ...kind, ends: { ...kind.ends, somehow: end } } },
    });
    expect(told.join('\n')).toContain(`src/model/relationships.ts FACTS.${fact}.ends.somehow`);
  });

  test('a new kind of fact', () => {
    const ends = { who: { over: 'PRAISED_BY', to: 'Party', told: 'praises' } } as const;
    const facts = { ...TABLES.facts, Praise: { ends, values: {}, hasValidity: true } };
    expect(problems(FILES, { ...TABLES, facts })).toEqual([
      'schema/parties.graphql: Party.praises: is not there, but src/model/relationships.ts FACTS.Praise.ends.who is told in it',
      'schema/: Praise.who: does not lead over PRAISED_BY, as src/model/relationships.ts FACTS.Praise.ends.who does',
    ]);
  });

  test('a new relationship, stated by records or following from others', () => {
    const relations = {
      ...TABLES.relations,
      DRAWN_BY: { from: 'Plan', to: 'Person', field: 'drawnBy' },
      DRAWS: { from: 'Person', to: 'Plan', derived: { rule: 'drawing' } },
    } as const;
    expect([...problems(FILES, { ...TABLES, relations })].sort()).toEqual(
      [
        'schema/plans.graphql: Plan.drawnBy: does not lead over DRAWN_BY, as src/model/relationships.ts RELATIONS.DRAWN_BY does',
        'schema/parties.graphql: Person: no field or argument leads over src/model/relationships.ts RELATIONS.DRAWS, to Plan',
        'schema/steps.graphql: StepRelation.DRAWN_BY: is not there for src/model/relationships.ts RELATIONS.DRAWN_BY',
      ].sort(),
    );
  });
});

test('a relationship that joins others than the field says is told with what it joins', () => {
  const file = FILES.find(({ name }) => name === 'plans.graphql');
  if (!file) throw new Error('there are no plans');
  const place = file.text.indexOf('["SERVES"], direction: IN') + 2;
  expect(problems(written(file, place, place + 'SERVES'.length, 'MEASURES'))).toEqual([
    'schema/plans.graphql: Goal.activities: @relation(over: "MEASURES"): it joins no Activity to Goal: in src/model/relationships.ts RELATIONS.MEASURES joins Indicator to Subject',
  ]);
});

test('a property that nothing records is told with the type and the nearest', () => {
  const file = FILES.find(({ name }) => name === 'plans.graphql');
  if (!file) throw new Error('there are no plans');
  const place = file.text.indexOf('  coverage: String');
  expect(problems(written(file, place, place, '  coverages: String\n  "What its data reach and what not."\n'))).toEqual(
    [
      "schema/plans.graphql: Indicator.coverages: no 'coverages' is recorded by src/model/entities.ts ENTITIES.Indicator; coverage is like it",
    ],
  );
});

describe('the enum of steps is what chains may lead along, and nothing else', () => {
  const file = FILES.find(({ text }) => text.includes('enum StepRelation'));
  const without = (value: string, instead: string): readonly string[] => {
    if (!file) throw new Error('there is no enum of steps');
    const from = file.text.indexOf(`  ${value}\n`);
    return problems(written(file, from, from + value.length + 2, instead));
  };

  test.each(['OWNER', 'REPORTS_INTO', 'POST_OF'])('without %s', (value) => {
    const told = without(value, '  SOMETHING');
    expect(told).toEqual([
      expect.stringMatching(
        `^schema/steps.graphql: StepRelation.${value}: is not there for src/model/relationships.ts `,
      ),
      'schema/steps.graphql: StepRelation.SOMETHING: no row of src/model/relationships.ts makes such a link',
    ]);
  });
});
