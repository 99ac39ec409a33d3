import { describe, expect, test } from 'vitest';
import { storedWords } from '../../src/model/stored-words.js';
import { isOneEditAway, type Likeness, likeness, MOST_WORDS, wordQuery } from '../../src/model/word-query.js';
import { analyse } from '../../src/model/words.js';

const CLOSEST: readonly (Likeness | undefined)[] = ['SAME', 'BEGINS', 'MISSPELT', undefined];

/** How the text is found by what is typed: as the word of it does that is hit worst. */
function found(typed: string, text: string): Likeness | undefined {
  const stored = analyse(text);
  const each = wordQuery(typed).words.map((word) => {
    const hits = stored.map((one) => likeness(word, one));
    return CLOSEST.findIndex((one) => hits.includes(one));
  });
  return CLOSEST[Math.max(...each)];
}

describe('a word is found in its other inflections', () => {
  test.each([
    ['programmen', 'program'],
    ['programmets', 'program'],
    ['program', 'programmen'],
    ['insatsprogrammet', 'insatsprogram'],
    ['insatsprogram', 'insatsprogrammens'],
    ['kunskapsrådets', 'Kunskapsråd'],
    ['kunskapsråd', 'Kunskapsrådets'],
    ['kunskapsråden', 'Kunskapsrådet'],
    ['målet', 'mål'],
    ['målets', 'målen'],
    ['hälsan', 'hälsa'],
    ['hälsas', 'hälsans'],
    ['mötena', 'möte'],
    ['möten', 'mötets'],
    ['områdena', 'område'],
    ['löftet', 'löftena'],
    ['registret', 'register'],
    ['registrens', 'registrets'],
    ['projektet', 'projekten'],
    ['kompetensen', 'kompetens'],
    ['ansvaret', 'ansvar'],
    ['psykiatrin', 'psykiatri'],
    ['samverkans', 'samverkan'],
    ['gruppernas', 'gruppens'],
    ['rummen', 'rummet'],
    ['nämndernas', 'nämnden'],
    ['handlingsplanerna', 'handlingsplanens'],
    ['ordföranden', 'ordförande'],
  ])('%s finds %s', (typed, text) => {
    expect(found(typed, text)).toBe('SAME');
  });

  test.each([
    ['plan', 'plats'],
    ['målet', 'målning'],
    ['vårdande', 'hård'],
    ['ledning', 'ledare'],
    ['region', 'regi'],
  ])('%s is another word than %s', (typed, text) => {
    expect(found(typed, text)).not.toBe('SAME');
  });
});

describe('abbreviations are found with their endings', () => {
  test.each([
    ['AMK', 'AMK:s insatser'],
    ['amk', 'AMKs insatser'],
    ['NPO', 'i NPO:t'],
    ['NPO:erna', 'NPO'],
    ['skrs', 'SKR'],
    ['S-KiS', 'S-KiS'],
    ['skis', 'S-KiS'],
    ['NSK-S', 'NSK-S'],
    ['e-tjänst', 'e-tjänst'],
  ])('%s finds %s', (typed, text) => {
    expect(found(typed, text)).toBe('SAME');
  });

  test('a colon between numbers is no ending', () => {
    expect(analyse('SFS 1982:777')).toEqual(expect.arrayContaining(['1982', '777']));
  });
});

describe('a compound is found by its parts', () => {
  test.each([
    ['journal', 'journalsystem'],
    ['system', 'journalsystemet'],
    ['stöd', 'vårdinformationsstöd'],
    ['information', 'vårdinformationsstödets'],
    ['informationsstöd', 'vårdinformationsstöd'],
    ['mottagning', 'ungdomsmottagningarna'],
    ['rådet', 'kunskapsrådets'],
    ['hälsa', 'elevhälsan'],
    ['arbete', 'arbetsgrupp'],
    // Of three letters alike, one is left out.
    ['process', 'processtöd'],
    ['stöd', 'processtödets'],
  ])('%s finds %s', (typed, text) => {
    expect(found(typed, text)).toBe('SAME');
  });

  test.each([
    ['vårdinf', 'vårdinformationsstöd'],
    ['journalsyst', 'journalsystemet'],
    ['informationsst', 'vårdinformationsstöd'],
    ['osteo', 'osteoporos'],
  ])('%s finds %s by its beginning', (typed, text) => {
    expect(found(typed, text)).toBe('BEGINS');
  });

  test.each([['Söderhamn'], ['Storuman'], ['Karlsborg'], ['utbildningar'], ['region'], ['Kristiansson'], ['personal']])(
    '%s is no compound',
    (text) => {
      expect(analyse(text).length).toBeLessThanOrEqual(2);
    },
  );
});

describe('typing without å, ä and ö, and one misspelling', () => {
  test.each([
    ['vardinformationsstod', 'vårdinformationsstöd'],
    ['aldres halsa', 'Äldres hälsa'],
    ['malen', 'målet'],
    ['omradena', 'område'],
    ['Ostergotland', 'Östergötland'],
    ['Garden', 'Gården'],
  ])('%s finds %s', (typed, text) => {
    expect(found(typed, text)).toBe('SAME');
  });

  test.each([
    ['kunksapsrådet', 'Kunskapsrådet'],
    ['kunskapråd', 'kunskapsrådets'],
    ['socialstyrelssen', 'Socialstyrelsen'],
    ['schitzofreni', 'schizofreni'],
    ['hälza', 'hälsa'],
    ['ehälsa', 'hälsa'],
    ['hlsaa', 'hlasa'],
  ])('%s finds %s', (typed, text) => {
    expect(found(typed, text)).toBe('MISSPELT');
  });

  test.each([
    ['Hobo', 'Habo', 'four letters must be right'],
    ['2023', '2022', 'a number must be right'],
    ['20231', '20221', 'and a long one'],
    ['kunskxpsrxd', 'kunskapsråd', 'two misspellings are too many'],
  ])('%s does not find %s: %s', (typed, text) => {
    expect(found(typed, text)).toBeUndefined();
  });

  test.each([
    ['abcde', 'abcde', true],
    ['abcde', 'abde', true],
    ['abcde', 'abccde', true],
    ['abcde', 'abxde', true],
    ['abcde', 'abdce', true],
    ['abcde', 'bcde', true],
    ['abcde', 'abcdef', true],
    ['aabb', 'bbaa', false],
    ['abcde', 'abdcx', false],
    ['abcde', 'abc', false],
    ['abcde', 'cbade', false],
  ])('%s and %s: one edit at most is %s', (a, b, expected) => {
    expect(isOneEditAway(a, b)).toBe(expected);
    expect(isOneEditAway(b, a)).toBe(expected);
  });
});

describe('what is stored and what is asked', () => {
  test('stored are the words of the names, whole names, and what the description adds', () => {
    const words = storedWords({
      name: 'Kunskapsråd (VG)',
      aliases: ['Kunskapsrådet'],
      abbreviation: 'KR',
      description: 'Kunskapsrådet ger stöd.',
    });
    expect(words.split(' ')).toEqual(
      expect.arrayContaining([
        'kunskapsradet',
        'kunskapsrad',
        'kunskap',
        'rad',
        'kr',
        'vg',
        '=kr',
        '=kunskapsrad_vg',
        '-stod',
      ]),
    );
    expect(words).not.toContain('-kunskapsradet');
    expect(words.split(' ')).toEqual([...new Set(words.split(' '))].sort());
  });

  test('decomposed letters are the same letters', () => {
    expect(analyse('Äldres hälsa'.normalize('NFD'))).toEqual(analyse('Äldres hälsa'));
  });

  test('words that only join others need not hit, unless there is nothing else', () => {
    const asked = (text: string) => wordQuery(text).words.map(({ written }) => written);
    expect(asked('Vem äger målen för den nära vården i Halland?')).toEqual(['målen', 'nära', 'vården', 'halland']);
    expect(asked('till och från')).toEqual(['till', 'och', 'från']);
    expect(asked('mål Mål MÅL')).toEqual(['mål']);
  });

  test.each([[''], [' \n\t '], ['?!.,;:-_'], ['"" \'\' **'], ['()[]{}'], ['/\\^~+&|'], ['😀']])(
    'there are no words in %j',
    (text) => {
      expect(analyse(text)).toEqual([]);
      expect(wordQuery(text)).toEqual({ words: [], whole: [] });
    },
  );

  test('a long text asks for no more words than are looked for, and a long word for no more letters', () => {
    const many = wordQuery(Array.from({ length: 2_000 }, (_, index) => `ord${index}`).join(' '));
    expect(many.words).toHaveLength(MOST_WORDS);
    expect(many.whole).toEqual([]);
    const [long] = wordQuery('x'.repeat(10_000)).words;
    expect(long?.written).toHaveLength(64);
    expect(long?.misspellings).toEqual([]);
  });
});
