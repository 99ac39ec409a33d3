import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/model/refusal.js';
import { Language } from '../../src/model/schema.generated.js';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { isIn, read } from './in-language.js';

/** Addresses where something is wrong, with the status and code of what is told. */
const WRONG: readonly [path: string, status: number, code: ErrorCode][] = [
  ['/?asOf=2022-02-30', 400, 'BAD_USER_INPUT'],
  ['/e/radet', 404, 'NOT_FOUND'],
  ['/chart/radet', 404, 'NOT_FOUND'],
  ['/chart/rad?depth=7', 400, 'BAD_USER_INPUT'],
  ['/chart/rad.svg?theme=grey', 400, 'BAD_USER_INPUT'],
  ['/chart/mal', 400, 'BAD_USER_INPUT'],
  ['/gaps?kind=NONE', 400, 'BAD_USER_INPUT'],
  ['/gaps?after=x', 400, 'BAD_CURSOR'],
  [`/search?q=${'x'.repeat(1_001)}`, 400, 'BAD_USER_INPUT'],
  ['/e/%ff', 404, 'NOT_FOUND'],
  ['/no/such/page', 404, 'NOT_FOUND'],
  ['/embed/chart/radet', 404, 'NOT_FOUND'],
  ['/embed/answer/rad', 400, 'BAD_USER_INPUT'],
];
/** The codes that scripts read before there was one set of them. */
const BEFORE: Partial<Record<ErrorCode, string>> = { NOT_FOUND: 'NOT_FOUND', BAD_USER_INPUT: 'BAD_PARAMETER' };
/** The same of what scripts read. */
const WRONG_DATA: typeof WRONG = [
  ['/chart/radet.json', 404, 'NOT_FOUND'],
  ['/chart/rad.json?depth=x', 400, 'BAD_USER_INPUT'],
  ['/embed/answer/rad.json', 400, 'BAD_USER_INPUT'],
  ['/oembed', 400, 'BAD_USER_INPUT'],
  ['/oembed?url=/chart/radet', 404, 'NOT_FOUND'],
  ['/oembed?url=/chart/rad&format=xml', 501, 'BAD_REQUEST'],
];

describe.each(engines.slice(0, 1))('an address with an error, on $name', (engine) => {
  const api = apiOver(
    engine,
    `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
goals: [{ id: mal, name: Målet, goalKind: MAIN }]
`,
  );

  const get = (path: string, language: Language): Promise<Response> => {
    const address = new URL(path, api.address);
    if (language === Language.EN) address.searchParams.set('lang', 'en');
    return fetch(address);
  };

  test.each(WRONG)('%s is told as a page in the language of the reader', async (path, status) => {
    for (const language of Object.values(Language)) {
      const response = await get(path, language);
      expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
      expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
      isIn(language, read(await response.text()), path);
    }
  });

  test.each(WRONG_DATA)(
    '%s is told to scripts by a code of the API, and as it was told before',
    async (path, status, code) => {
      for (const language of Object.values(Language)) {
        const response = await get(path, language);
        const { error, errors } = await response.json();
        expect([response.status, errors.length, errors[0].extensions]).toEqual([status, 1, { code }]);
        isIn(language, errors[0].message, path);
        expect(error.code).toBe(BEFORE[code] ?? 'FAILED');
      }
    },
  );

  test('a tag of a region asks for its language; an empty one for none', async () => {
    for (const [lang, told] of [
      ['en-GB', 'en'],
      ['EN', 'en'],
      ['sv-FI', 'sv'],
      ['', 'sv'],
    ])
      expect(await (await fetch(`${api.address}/documents?lang=${lang}`)).text(), lang).toContain(
        `<html lang="${told}">`,
      );
    expect((await fetch(`${api.address}/documents?lang=de`)).status).toBe(400);
  });
});
