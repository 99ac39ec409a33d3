import { expect, test } from 'vitest';
import { ANSWERINGS } from '../../src/answers/answerings.js';
import { buildSchema } from '../../src/api/schema.js';
import { Operations } from '../../src/compile/operations.js';
import { BLOCKS } from '../../src/statements/blocks.js';

const { bodyStatus, postState, ...otherBlocks } = BLOCKS;
const { paths, ...otherAnswerings } = ANSWERINGS;

/** What stops the start where these are what is written by hand. */
function problems(blocks: typeof BLOCKS, answerings: typeof ANSWERINGS): string[] {
  try {
    new Operations(buildSchema(), { blocks, answerings }, (candidates) => candidates);
    return [];
  } catch (error) {
    return String(error instanceof Error ? error.message : error).split('\n');
  }
}

test('what the schema names and what is written by hand fit together', () => {
  expect(problems(BLOCKS, ANSWERINGS)).toEqual([]);
});

test('an object that is composed is of a type that the schema has', () => {
  if (!paths) throw new Error('paths has another name now');
  expect(problems(BLOCKS, { ...ANSWERINGS, paths: { ...paths, composes: ['Paths'] } })).toEqual([
    "src/answers/answerings.ts: 'paths' composes Paths, which schema/ has not",
  ]);
});

test('what only one of them has stops the start, and both places are named', () => {
  if (!bodyStatus || !postState || !paths) throw new Error('they have other names now');
  expect(problems({ ...otherBlocks, bodystatus: bodyStatus, postState }, { ...otherAnswerings, path: paths })).toEqual([
    "schema/: Query.paths is assembled by 'paths', which src/answers/answerings.ts has not",
    "schema/: Body.bodyStatus names the statement 'bodyStatus', which src/statements/blocks.ts has not",
    "src/statements/blocks.ts: no field of schema/ names 'bodystatus'",
    "src/answers/answerings.ts: no field of schema/ names 'path'",
  ]);
});
