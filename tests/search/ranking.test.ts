import { describe, expect, test } from 'vitest';
import { wordQuery } from '../../src/model/word-query.js';
import { type Candidate, rank } from '../../src/search/rank.js';
import { LONGEST_SNIPPET } from '../../src/search/snippet.js';

/** A candidate of which only what matters is said. */
function candidate(one: Partial<Candidate> & Pick<Candidate, 'name'>): Candidate {
  return { id: one.name, type: 'Body', aliases: [], sort: one.name, ...one };
}

function ids(typed: string, candidates: readonly Candidate[]): string[] {
  return rank(wordQuery(typed), candidates).map(({ id }) => id);
}

function snippetOf(typed: string, one: Partial<Candidate> & Pick<Candidate, 'name'>): string | undefined {
  return rank(wordQuery(typed), [candidate(one)])[0]?.snippet;
}

/** Each is better than the one after it; given in the order of their ids, which is another. */
function inOrder(typed: string, candidates: readonly Candidate[]): void {
  const shuffled = [...candidates].sort((a, b) => (a.id < b.id ? 1 : -1));
  expect(ids(typed, shuffled)).toEqual(candidates.map(({ id }) => id));
  expect(ids(typed, [...shuffled].reverse())).toEqual(candidates.map(({ id }) => id));
}

describe('the best comes first', () => {
  test('an abbreviation that is the query, then an alias, then the word in a name, its beginning, in a description', () => {
    inOrder('RPO', [
      candidate({ name: 'Regionala programområden', abbreviation: 'RPO' }),
      candidate({ name: 'Programområden i regionen', aliases: ['RPO'] }),
      candidate({ name: 'RPO Primärvård' }),
      candidate({ name: 'Råd för RPO Primärvård och andra' }),
      candidate({ name: 'RPON' }),
      candidate({ name: 'Ett råd', description: 'Samverkar med RPO.' }),
    ]);
  });

  test('a name that is the query, another inflection of it, all of it among other words, a compound, a misspelling', () => {
    inOrder('kunskapsråd', [
      candidate({ name: 'Kunskapsråd' }),
      candidate({ name: 'Kunskapsrådet' }),
      candidate({ name: 'Kunskapsråd Hälsa' }),
      candidate({ name: 'Kunskapsråd Hälsa och rehabilitering' }),
      candidate({ name: 'Om ett regionalt kunskapsråd' }),
      candidate({ name: 'Kunskapsrådsmötena' }),
      candidate({ name: 'Kunskapsrod' }),
    ]);
  });

  test('what is written with the same rings and dots', () => {
    const places = [
      candidate({ name: 'Habo kommun', aliases: ['Habo'] }),
      candidate({ name: 'Håbo kommun', aliases: ['Håbo'] }),
    ];
    expect(ids('Håbo', places)).toEqual(['Håbo kommun', 'Habo kommun']);
    expect(ids('Habo', places)).toEqual(['Habo kommun', 'Håbo kommun']);
  });

  test('of those that answer alike, bodies and plans go before goals, and findings, figures and gaps come last', () => {
    inOrder('uppföljning', [
      candidate({ id: '5', name: 'Uppföljning i vården', type: 'Plan' }),
      candidate({ id: '4', name: 'Uppföljning i vården', type: 'Goal' }),
      candidate({ id: '3', name: 'Uppföljning i vården', type: 'Finding' }),
    ]);
  });

  test('a number is one word, however its digits are grouped, and no other number', () => {
    const candidates = [
      candidate({ id: 'a', name: 'Ca 150 000 kr till extern kompetens', type: 'Funding' }),
      candidate({ id: 'b', name: '150 000 000 kr till mottagningarna', type: 'Funding' }),
    ];
    for (const typed of ['150 000 kr', '150000 kr', '150\u00a0000']) expect(ids(typed, candidates)).toEqual(['a']);
    expect(ids('150 000 000', candidates)).toEqual(['b']);
  });

  test('names before what is only said about something, unless that is all that is asked for', () => {
    inOrder('löfte', [
      candidate({ id: 'a', name: 'Löfte 6: tillgång till patientsäker vård för alla', type: 'Promise' }),
      candidate({ id: 'b', name: 'Löftet är vagt', type: 'Gap' }),
      candidate({ id: 'c', name: 'Planen', description: 'Innehåller ett löfte.', type: 'Plan' }),
    ]);
    inOrder('barns hälsa', [
      candidate({ id: 'a', name: 'Barns hälsa', type: 'Finding' }),
      candidate({ id: 'b', name: 'Plan för barns hälsa', type: 'Plan' }),
    ]);
  });

  test('at last sort keys decide, then ids', () => {
    inOrder('vård', [
      candidate({ id: 'b', name: 'Vård', sort: '1' }),
      candidate({ id: 'a', name: 'Vård', sort: '2' }),
      candidate({ id: 'c', name: 'Vård', sort: '2' }),
    ]);
  });
});

describe('every word of a query must hit', () => {
  const candidates = [
    candidate({ name: 'RPO Psykisk hälsa' }),
    candidate({ name: 'RPO Äldres hälsa' }),
    candidate({ name: 'Psykisk hälsa', description: 'Handlar om RPO.' }),
  ];

  test('wherever it does', () => {
    expect(ids('RPO psykisk hälsa', candidates)).toEqual(['RPO Psykisk hälsa', 'Psykisk hälsa']);
  });

  test('or, where none has them all, those stay that have the most', () => {
    expect(ids('RPO äldres cancer', candidates)).toEqual(['RPO Äldres hälsa']);
  });

  test('who has none is no answer', () => {
    expect(ids('cancer', candidates)).toEqual([]);
    expect(ids('', candidates)).toEqual([]);
    expect(ids('?!', candidates)).toEqual([]);
  });
});

describe('a snippet shows where it hit', () => {
  test('in the name, the abbreviation, an alias or the description: where most of the words are', () => {
    expect(snippetOf('psykisk', { name: 'RPO Psykisk hälsa' })).toBe('RPO **Psykisk** hälsa');
    expect(snippetOf('RPO', { name: 'Programområden', abbreviation: 'RPO' })).toBe('**RPO**');
    expect(snippetOf('råd', { name: 'Forum', aliases: ['Ledning', 'Rådet'] })).toBe('**Rådet**');
    expect(snippetOf('råd forum', { name: 'Forum', description: 'Rådet är ett forum.' })).toBe(
      '**Rådet** är ett **forum**.',
    );
  });

  test('whole words, with what belongs to them, and each once', () => {
    expect(snippetOf('programmets', { name: 'Programmen och programmet' })).toBe('**Programmen** och **programmet**');
    expect(snippetOf('skis', { name: 'S-KiS skrivs så' })).toBe('**S-KiS** skrivs så');
    expect(snippetOf('amk', { name: 'AMK:s plan' })).toBe('**AMK:s** plan');
    expect(snippetOf('stod', { name: 'Ett vårdinformationsstöd' })).toBe('Ett **vårdinformationsstöd**');
  });

  test('of a long text, the part around the first hit, with whole words', () => {
    const description = `${'början '.repeat(40)}träffen ${'slutet '.repeat(40)}`.trim();
    const snippet = snippetOf('träffen', { name: 'X', description }) ?? '';
    expect(snippet).toMatch(/^…(början )+\*\*träffen\*\* (slutet )*slutet…$/);
    expect(snippet.replaceAll('**', '').replaceAll('…', '').length).toBeLessThanOrEqual(LONGEST_SNIPPET);
    const end = snippetOf('slut', { name: 'X', description: `${'början '.repeat(40)}slut` }) ?? '';
    expect(end).toMatch(/^…(början )+\*\*slut\*\*$/);
    const start = snippetOf('början', { name: 'X', description: `början ${'slut '.repeat(60)}` }) ?? '';
    expect(start).toMatch(/^\*\*början\*\* (slut )*slut…$/);
  });

  test('everything else stands as it is', () => {
    expect(snippetOf('råd', { name: '<b>Råd</b> & *stjärnor*' })).toBe('<b>**Råd**</b> & *stjärnor*');
  });
});
