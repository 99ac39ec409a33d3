import { describe, expect, test } from 'vitest';
import { ERROR_CODES, type ErrorCode } from '../../src/model/refusal.js';
import { EntityType, Language } from '../../src/model/schema.generated.js';
import { refusedFrame, refusedPage } from '../../src/pages/refused.js';
import { page } from '../../src/pages/shell.js';
import type { Told } from '../../src/words/refused.js';
import { isIn, read } from './in-language.js';

const input = (expected: Extract<Told, { code: 'BAD_USER_INPUT' }>['expected'], given?: string): Told => ({
  code: 'BAD_USER_INPUT',
  field: 'address',
  argument: 'x',
  expected,
  ...(given === undefined ? {} : { given }),
});

const tooLarge = (['rows', 'blocks', 'levels', 'fields', 'values'] as const).map(
  (what): Told => ({ code: 'OPERATION_TOO_LARGE', what, found: 11, atMost: 10 }),
);

/** Every code, with everything that it can be about. */
const TOLD: Readonly<Record<ErrorCode, readonly Told[]>> = {
  GRAPHQL_PARSE_FAILED: [{ code: 'GRAPHQL_PARSE_FAILED' }],
  GRAPHQL_VALIDATION_FAILED: [{ code: 'GRAPHQL_VALIDATION_FAILED' }],
  OPERATION_RESOLUTION_FAILURE: [{ code: 'OPERATION_RESOLUTION_FAILURE' }],
  BAD_REQUEST: [{ code: 'BAD_REQUEST' }],
  BAD_USER_INPUT: [
    input({ is: 'FROM_TO', least: 0, most: 6 }, '7'),
    input({ is: 'AT_MOST', most: 10, of: 'characters' }, 'xxxxxxxxxxx'),
    input({ is: 'AT_MOST', most: 100, of: 'ids' }),
    input({ is: 'ID_OF', expected: 'Subject', id: 'rad', found: EntityType.Body }),
    input({ is: 'ID_OF', expected: 'Body', id: 'mal', found: EntityType.Goal }),
    input({ is: 'ONE_OF', values: ['light', 'dark'] }, 'grå'),
    input({ is: 'LANGUAGE', tags: ['sv', 'en'] }, 'de'),
    input({ is: 'DAY' }, '2022-02-30'),
    input({ is: 'ADDRESS_HERE' }, ''),
  ],
  BAD_PAGE_SIZE: [
    { code: 'BAD_PAGE_SIZE', field: 'bodies', given: { first: 0 }, most: 100 },
    { code: 'BAD_PAGE_SIZE', field: 'bodies', given: { last: 101 }, most: 100 },
    { code: 'BAD_PAGE_SIZE', field: 'bodies', given: { first: 1, last: 1 }, most: 100 },
  ],
  BAD_CURSOR: [
    { code: 'BAD_CURSOR', field: 'bodies', argument: 'after', given: 'x' },
    { code: 'BAD_CURSOR', field: 'bodies', argument: 'before', given: 'x' },
  ],
  NOT_FOUND: [{ code: 'NOT_FOUND', field: 'body', argument: 'id', id: 'xyz' }],
  OPERATION_TOO_LARGE: tooLarge,
  DATABASE_UNAVAILABLE: [{ code: 'DATABASE_UNAVAILABLE' }],
  TIMEOUT: [{ code: 'TIMEOUT' }],
  INTERNAL_SERVER_ERROR: [{ code: 'INTERNAL_SERVER_ERROR' }],
};

describe.each(Object.values(Language))('on a page in %s', (language) => {
  test.each(ERROR_CODES)('%s is told in its language', (code) => {
    const view = { language };
    expect(TOLD[code].length).toBeGreaterThan(0);
    for (const told of TOLD[code]) {
      const refused = { told, nearest: [] };
      isIn(language, read(page({ path: '/', ...refusedPage(view, refused) })), JSON.stringify(told));
      const { children } = refusedFrame(view, refused, '/embed/chart/:id');
      isIn(language, read(page({ view, path: '/', title: '', children })), JSON.stringify(told));
    }
  });
});
