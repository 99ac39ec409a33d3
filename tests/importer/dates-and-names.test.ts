import { describe, expect, test } from 'vitest';
import { FIRST_DAY, firstDay, isDay, isPartialDate, LAST_DAY, lastDay } from '../../src/model/dates.js';
import { fold, swedishSortKey } from '../../src/model/text.js';

/** The names in the order of their keys; those of equal keys as they were given. */
function sorted(names: readonly string[]): string[] {
  const keyed = names.map((name) => ({ name, key: swedishSortKey(name) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ name }) => name);
}

describe('names stand as Swedes expect', () => {
  test.each([
    ['å, ä and ö come last, in that order', ['Arboga', 'Zinkgruvan', 'Åre', 'Älmhult', 'Örebro']],
    ['inside a word too', ['Hagby', 'Hult', 'Hylte', 'Håbo', 'Härnösand', 'Höganäs', 'Ibsen']],
    ['w is a letter of its own, after v', ['Vahlin', 'Vik', 'Wahlin', 'Wåhlin', 'Xerxes']],
    ['é is an e, and ü a y', ['Andor', 'André', 'Andreas', 'Muller', 'My', 'Mütze', 'Mz']],
    ['Danish and Norwegian letters stand by the Swedish ones', ['Zara', 'Århus', 'Ærø', 'Ätran', 'Øresund', 'Östra']],
    ['numbers stand by their value', ['Mål 1', 'Mål 2', 'Mål 10', 'Mål 100', 'Målet']],
    ['inside a name too', ['2 § lagen', '10 § lagen', 'Avsnitt 1.2', 'Avsnitt 1.10', 'Avsnitt 2.1']],
    ['case makes no difference', ['alfa', 'Beta', 'gamma', 'Äpple', 'ö', 'Öl']],
    ['a word before a longer one', ['Råd', 'Råd i Norr', 'Råda', 'Rådet']],
    ['punctuation is passed over', ['Region Halland', '(Region) Jämtland', 'Region – Kalmar', '”Region” Skåne']],
  ])('%s', (_, inOrder) => {
    expect(sorted([...inOrder].reverse())).toEqual(inOrder);
    expect(sorted(inOrder)).toEqual(inOrder);
  });

  test('letters of one or of two code points are the same letter', () => {
    for (const name of ['Wåhlin', 'Älmhult', 'Örebro', 'André']) {
      expect(swedishSortKey(name.normalize('NFD'))).toBe(swedishSortKey(name.normalize('NFC')));
      expect(fold(name.normalize('NFD'))).toBe(fold(name.normalize('NFC')));
    }
  });
});

test.each([
  ['Äldres  Hälsa', 'aldres halsa'],
  ['WÅHLIN', 'wahlin'],
  ['André Gütschow', 'andre gutschow'],
  ['Ærø', 'aro'],
  ['  Kunskapsråd\n(Södra)\t', 'kunskapsrad (sodra)'],
  ['S-KiS', 's-kis'],
  ['', ''],
])('whoever types %j without its dots finds it as %j', (written, folded) => {
  expect(fold(written)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

describe('a coarse date reaches from its first day to its last', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-03-10', '2022-03-10', '2022-03-10'],
  ])('%s: %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  test('a missing bound is open', () => {
    expect([firstDay(undefined), lastDay(undefined)]).toEqual([FIRST_DAY, LAST_DAY]);
    expect(FIRST_DAY < firstDay('1000')).toBe(true);
    expect(LAST_DAY >= lastDay('9999')).toBe(true);
  });
});

test.each([
  ['2022', true],
  ['2022-12', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2022-04-31', false],
  ['2022-00', false],
  ['2022-13', false],
  ['2022-01-00', false],
  ['2022-1-1', false],
  ['22', false],
  ['2022-03-10T09:00', false],
  [' 2022', false],
  ['2022\n', false],
  ['', false],
])('%j is a date: %j', (text, exists) => {
  expect(isPartialDate(text)).toBe(exists);
  expect(isDay(text)).toBe(exists && text.length === 10);
});
