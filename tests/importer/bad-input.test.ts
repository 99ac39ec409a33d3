import { describe, expect, test } from 'vitest';
import type { ProblemCode } from '../../src/importer/problems.js';
import { WRONG_FIELDS } from './bad-files/fields.js';
import type { Stories } from './bad-files/story.js';
import { UNREADABLE } from './bad-files/unreadable.js';
import { UNRESOLVED } from './bad-files/unresolved.js';
import { WRONG_VALUES } from './bad-files/values.js';
import { header, inFolder } from './folder.js';

/** Every code that reading can raise: one that is added without a story does not compile. */
const STORIES: Stories<Exclude<ProblemCode, 'WOULD_REMOVE_DOCUMENTS'>> = {
  ...UNREADABLE,
  ...WRONG_FIELDS,
  ...WRONG_VALUES,
  ...UNRESOLVED,
};

describe.each(Object.entries(STORIES))('%s', (code, stories) => {
  test.each(Object.entries(stories))('%s', async (_, { files, lengthened, paths = [], told }) => {
    const lines = await inFolder((folder) => {
      folder.write(files);
      if (lengthened !== undefined) folder.lengthen(Object.keys(files), lengthened);
      return folder.problems(...paths);
    });
    expect(lines).toEqual(told);
    expect(lines.filter((line) => line.includes(`  ${code}  `))).not.toEqual([]);
  });
});

const A = header('a');

describe('everything wrong is told in one run', () => {
  test('problems of every file, in the order of files and lines', async () => {
    const lines = await inFolder((folder) =>
      folder
        .write({
          'b/second.yaml': `${header('b')}goals:
  - { id: mal, name: Målet, goalKind: HUVUD, deadline: 2022-02-30 }
  - { id: delmal, name: Delmålet, goalKind: SUBGOAL, section: Mål, responsible: [{ role: OWNER, party: ledning }] }
`,
          'a/first.yaml': `${A}bodys: []
bodies:
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: S }
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: S }
`,
          'c.yml': '- inget dokument\n',
        })
        .problems(),
    );
    expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
      'a/first.yaml:2:1 UNKNOWN_FIELD',
      'a/first.yaml:5:11 DUPLICATE_ID',
      'b/second.yaml:3:39 UNKNOWN_VALUE',
      'b/second.yaml:3:56 NO_SUCH_DATE',
      'c.yml:1:1 NOT_A_MAPPING',
    ]);
  });

  test('a record that is wrong does not hide what is wrong in the records inside it', async () => {
    const lines = await inFolder((folder) =>
      folder
        .write({
          'a.yaml': `${A}bodies:
  - id: radet
    name: Rådet
    bodyKind: KUNSKAPSRÅD
    posts:
      - id: ordforande
        name: Ordförande
        postKind: CHIAR
        section: Ansvar
        holders: [{ member: okand-person, validFrom: 2024, validTo: 2023 }]
      - id: sekreterare
        name: Sekreterare
        postKind: SECRETARY
        section: Ansvar
        holders: [{ member: okand-person }]
`,
        })
        .problems(),
    );
    expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual([
      'a.yaml:5:15 UNKNOWN_VALUE',
      'a.yaml:9:19 UNKNOWN_VALUE',
      'a.yaml:11:60 ENDS_BEFORE_START',
      'a.yaml:16:29 UNKNOWN_ID',
    ]);
  });

  test('what is wrong with the document does not hide what is wrong with its records', async () => {
    const lines = await inFolder((folder) =>
      folder
        .write({
          'a.yaml': `document: { id: a, name: A, recordedAt: igår }
bodies:
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: S, reportsTo: ledning }
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: S, document: a }
`,
        })
        .problems(),
    );
    expect(lines).toEqual([
      "a.yaml:1:41  WRONG_VALUE  'recordedAt' is not of the right form; expected a day that exists, such as 2026-11-22",
      "a.yaml:3:77  UNKNOWN_ID  no file defines 'ledning'; did you mean 'ledningen'?",
    ]);
  });

  test.each([
    ['a file that cannot be read', 'bodies: [\n', 'YAML_SYNTAX'],
    ['a record that is wrong', 'bodies:\n  - { id: radet, name: Rådet, bodyKind: RÅD }\n', 'UNKNOWN_VALUE'],
  ])('what refers to %s is not told as well', async (_, wrong, code) => {
    const lines = await inFolder((folder) =>
      folder
        .write({
          'a.yaml': A + wrong,
          'b.yaml': `${header('b')}goals:
  - { id: mal, name: Målet, goalKind: MAIN, section: Mål, responsible: [{ role: OWNER, party: radet }] }
`,
        })
        .problems(),
    );
    expect(lines.map((line) => line.split('  ')[1])).toEqual([code]);
  });

  test('a long way of parts and wholes is walked to its end, where a cycle may be', async () => {
    const length = 20_000;
    const goals = Array.from(
      { length },
      (_, index) =>
        `  - { id: g${index}, name: G, goalKind: MAIN, section: S, partOf: g${index + 1 === length ? index - 1 : index + 1} }`,
    );
    const lines = await inFolder((folder) =>
      folder.write({ 'a.yaml': `${A}goals:\n${goals.join('\n')}\n` }).problems(),
    );
    expect(lines).toEqual([
      'a.yaml:20002:64  CYCLE  a cycle of partOf: g19998 → g19999 → g19998; remove one of these links',
    ]);
  });

  test('brackets without end are one problem, not one for each', async () => {
    const lines = await inFolder((folder) =>
      folder.write({ 'a.yaml': `${A}bodies: ${'['.repeat(50_000)}\n` }).problems(),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\.yaml:2:\d+ {2}YAML_SYNTAX {2}this is not YAML: it is nested too deeply; mend/);
  });
});

test('files that are links are read as well, and links that lead nowhere passed over', async () => {
  const lines = await inFolder((folder) =>
    folder
      .write({ 'data/a.txt': '- inget dokument\n' })
      .link('a.yaml', folder.at('data/a.txt'))
      .link('b.yaml', folder.at('data/saknas.txt'))
      .problems(),
  );
  expect(lines.map((line) => line.split('  ').slice(0, 2).join(' '))).toEqual(['a.yaml:1:1 NOT_A_MAPPING']);
});
