/**
 * How names are compared and ordered: the one place of the project that knows it. Neither engine knows Swedish order, so
 * what is made here is stored beside each name.
 */

const SWEDISH_LAST: Record<string, string> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Lower case without diacritics, white space made single: `'Äldres  Hälsa'` becomes `'aldres halsa'`. Two names that a
 * person would type alike fold alike.
 */
export function fold(text: string): string {
  return withoutDiacritics(text.toLowerCase().replaceAll('æ', 'a').replaceAll('ø', 'o').replaceAll('ß', 'ss'))
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * A key whose order by code point is the order that Swedes expect: å, ä, ö after z; no difference of case; other
 * diacritics as their letter; numbers by value (`Mål 2` before `Mål 10`); punctuation ignored.
 */
export function swedishSortKey(text: string): string {
  let key = '';
  for (const character of text.normalize('NFC').toLowerCase()) {
    const last = SWEDISH_LAST[character];
    if (last !== undefined) key += last;
    else key += withoutDiacritics(character);
  }
  return key
    .replace(/[^a-z0-9{|}]+/g, ' ')
    .trim()
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'));
}
