import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

interface Joining {
  kind: string;
  reversed: boolean;
  via: { id: string } | null;
  citations: { section: string | null }[];
}

interface Chain {
  length: number;
  steps: (Joining & { from: { id: string }; relation: string; to: { id: string }; links: Joining[] })[];
}

const JOINING = 'kind reversed via { id } citations { section }';

//   kim ─HOLDS─► ordforande ─POST_OF─► au ─REPORTS_TO─► rad ─PART_OF─► ledning
//                                      mal ─STEERING─► au      plan ─PLAN_OF─► rad, mal PART_OF plan
//   alta, omtala, zeta: each between start and slut       (three ways as long, and named Älta, Ömtåla, Zeta)
//   one ═══ two ═══ three ═══ four ═══ five (three kinds of line each), and one ── o2 ── o3 ── o4 ── five
//   kort ─PART_OF until 2021─► mal-organ; kort ─ mellan ─► mal-organ at any time
//   v ─PART_OF in 2020─► z; v ── w1, w2 ── x ═══ y ── z, and v ── w3 ── x3 ── y: four steps, three ways, of which w1's ended in 2019
//   lo attends for region; sekretariat reports bredvid into arkiv
const TRIPLE = (to: string) =>
  ['partOf', 'reportsTo', 'mirrors'].map((kind) => `${kind}: [{ id: ${to}, section: ${kind} }]`).join(', ');
/** So many bodies that are parts of another; the first of thirteen is steered as well. */
const PARTS = (name: string, many: number, whole: string): string =>
  Array.from({ length: many }, (_, index) => {
    const steered = name === 'del' && index === 0 ? ', steeredBy: [{ id: m1, section: A }]' : '';
    return `  - { id: ${name}-${index}, name: ${name} ${index}, bodyKind: TEAM, partOf: [{ id: ${whole}, section: A }]${steered} }`;
  }).join('\n');
const GRAPH = `
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Al }]
bodies:
  - id: au
    name: Arbetsutskottet
    bodyKind: EXECUTIVE_COMMITTEE
    reportsTo: [{ id: rad, section: Rapportering }]
    posts: [{ id: ordforande, name: Ordförande, postKind: CHAIR, section: Poster, holders: [{ member: kim, section: Ledning }] }]
  - { id: rad, name: Rådet, bodyKind: KUNSKAPSRAD, partOf: [{ id: ledning, section: Organisation }] }
  - { id: ledning, name: Ledningen, bodyKind: MANAGEMENT_GROUP }
  - { id: start, name: Start, bodyKind: TEAM, partOf: [{ id: omtala, section: A }, { id: zeta, section: A }, { id: alta, section: A }] }
  - { id: alta, name: Älta, bodyKind: TEAM, partOf: [{ id: slut, section: A }] }
  - { id: omtala, name: Ömtåla, bodyKind: TEAM, partOf: [{ id: slut, section: A }] }
  - { id: zeta, name: Zeta, bodyKind: TEAM, partOf: [{ id: slut, section: A }] }
  - { id: slut, name: Slut, bodyKind: TEAM }
  - { id: one, name: A, bodyKind: TEAM, ${TRIPLE('two')}, supports: [{ id: o2, section: A }] }
  - { id: two, name: A, bodyKind: TEAM, ${TRIPLE('three')} }
  - { id: three, name: A, bodyKind: TEAM, ${TRIPLE('four')} }
  - { id: four, name: A, bodyKind: TEAM, ${TRIPLE('five')} }
  - { id: o2, name: Ö, bodyKind: TEAM, supports: [{ id: o3, section: A }] }
  - { id: o3, name: Ö, bodyKind: TEAM, supports: [{ id: o4, section: A }] }
  - { id: o4, name: Ö, bodyKind: TEAM, supports: [{ id: five, section: A }] }
  - { id: five, name: A, bodyKind: TEAM }
  - { id: kort, name: Kort, bodyKind: TEAM, partOf: [{ id: mal-organ, validTo: 2021, section: A }, { id: mellan, section: A }] }
  - { id: mellan, name: Mellan, bodyKind: TEAM, partOf: [{ id: mal-organ, section: A }] }
  - { id: mal-organ, name: Målorgan, bodyKind: TEAM }
  - id: v
    name: V
    bodyKind: TEAM
    partOf: [{ id: z, validFrom: 2020, validTo: 2020, section: A }, { id: w1, validTo: 2019, section: A }, { id: w3, section: A }]
    supports: [{ id: w2, section: A }]
  - { id: w1, name: Å, bodyKind: TEAM, partOf: [{ id: x, section: A }] }
  - { id: w2, name: Ö, bodyKind: TEAM, partOf: [{ id: x, section: A }] }
  - { id: w3, name: Ä, bodyKind: TEAM, partOf: [{ id: x3, section: A }] }
  - { id: x, name: X, bodyKind: TEAM, supports: [{ id: y, section: Stöd }], mirrors: [{ id: y, section: Spegel }] }
  - { id: x3, name: X, bodyKind: TEAM, partOf: [{ id: y, section: A }] }
  - { id: y, name: Y, bodyKind: TEAM }
  - { id: z, name: Z, bodyKind: TEAM, partOf: [{ id: y, section: A }] }
  - { id: region, name: Regionen, bodyKind: REGION }
  - { id: sekretariat, name: Sekretariatet, bodyKind: SECRETARIAT }
  - { id: ensam, name: Ensam, bodyKind: TEAM }
  - { id: natverk, name: Nätverket, bodyKind: NETWORK, supports: [{ id: grupp, via: kim, section: Stöd }] }
  - { id: grupp, name: Gruppen, bodyKind: TEAM, cooperatesWith: [{ id: natverk, section: Samarbete }] }
  - { id: nara, name: Nära, bodyKind: TEAM, mirrors: [{ id: speglad, section: A }], partOf: [{ id: d1, section: A }] }
  - { id: speglad, name: Speglad, bodyKind: TEAM, cooperatesWith: [{ id: fjarran, section: A }, { id: bortom, section: A }] }
  - { id: d1, name: D, bodyKind: TEAM, partOf: [{ id: d2, section: A }] }
  - { id: d2, name: D, bodyKind: TEAM, reportsTo: [{ id: fjarran, section: A }] }
  - { id: fjarran, name: Fjärran, bodyKind: TEAM, partOf: [{ id: bortom, section: A }] }
  - { id: bortom, name: Bortom, bodyKind: TEAM }
  - { id: samling, name: Samlingen, bodyKind: COLLECTIVE }
${PARTS('del', 13, 'samling')}
  - { id: m1, name: M, bodyKind: TEAM, partOf: [{ id: m2, section: A }] }
  - { id: m2, name: M, bodyKind: TEAM, partOf: [{ id: del-1, section: A }] }
  - { id: fatal, name: Fåtalet, bodyKind: COLLECTIVE }
${PARTS('fa', 12, 'fatal')}
systems: [{ id: arkiv, name: Arkivet, systemKind: WEBSITE }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad, section: Planen }]
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: plan, section: Mål, responsible: [{ role: STEERING, party: au, section: Ansvar }] }
  - { id: bredvid, name: Bredvid, goalKind: MAIN, reporting: [{ kind: REGISTRATION, by: sekretariat, into: arkiv, section: Register }] }
meetings:
  - id: mote
    name: Mötet
    body: slut
    attendances: [{ person: lo, presence: PRESENT, capacity: LISTED, onBehalfOf: region, section: Närvaro }]
gaps: [{ id: lucka, name: Lucka, gapKind: OTHER, about: [ensam, au] }]
`;

describe.each(engines)('how two are connected, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const QUERY = `query ($from: ID!, $to: ID!, $asOf: Date, $maxLength: Int! = 8, $first: Int! = 3) {
    paths(from: $from, to: $to, asOf: $asOf, maxLength: $maxLength, first: $first) {
      length steps { from { id } relation to { id } ${JOINING} links { ${JOINING} } }
    }
  }`;
  async function chains(from: string, to: string, more: Record<string, unknown> = {}): Promise<Chain[]> {
    return ((await api.data(QUERY, { from, to, ...more })) as { paths: Chain[] }).paths;
  }
  /** Each chain as the ids along it. */
  async function ways(from: string, to: string, more: Record<string, unknown> = {}): Promise<string[]> {
    const found = await chains(from, to, more);
    for (const { length, steps } of found) expect(steps).toHaveLength(length);
    return found.map(({ steps }) => [from, ...steps.map((step) => step.to.id)].join(' '));
  }

  test('step by step, with what joins them, which way it leads, and where it stands', async () => {
    const [chain] = await chains('ordforande', 'ledning');
    expect(
      chain?.steps.map(
        ({ from, relation, to, citations }) =>
          `${from.id} ${relation} ${to.id} (${citations.map(({ section }) => section).join()})`,
      ),
    ).toEqual([
      'ordforande POST_OF au (Poster)',
      'au REPORTS_TO rad (Rapportering)',
      'rad PART_OF ledning (Organisation)',
    ]);
  });

  test('the other way round it is the same chain, each step against its direction', async () => {
    const [there] = await chains('ordforande', 'ledning');
    const [back] = await chains('ledning', 'ordforande');
    expect(back?.steps).toEqual(
      [...(there?.steps ?? [])].reverse().map(({ from, relation, to, links, ...step }) => ({
        ...step,
        from: to,
        relation: `<-${relation}`,
        reversed: true,
        to: from,
        links: links.map((link) => ({ ...link, reversed: true })),
      })),
    );
  });

  test('from a goal over its plan, or over who steers it', async () => {
    expect(await ways('mal', 'rad')).toEqual(['mal au rad', 'mal plan rad']);
  });

  test('all that are as short, in Swedish order of the names along them, as many as asked for', async () => {
    const three = ['start zeta slut', 'start alta slut', 'start omtala slut'];
    expect(await ways('start', 'slut')).toEqual(three);
    expect(await ways('start', 'slut', { first: 2 })).toEqual(three.slice(0, 2));
    expect(await ways('start', 'slut', { first: 20 })).toEqual(three);
  });

  test('each way once, however many links join the same two: eighty-one combinations hide no other way', async () => {
    expect(await ways('one', 'five', { first: 20 })).toEqual(['one two three four five', 'one o2 o3 o4 five']);
    const [first] = await chains('one', 'five');
    for (const { kind, reversed, links } of first?.steps ?? []) {
      expect([kind, reversed]).toEqual(['PART_OF', false]);
      const told = links.map((link) => `${link.kind} ${link.reversed} ${link.citations[0]?.section}`);
      expect(told).toEqual(['PART_OF false partOf', 'REPORTS_TO false reportsTo', 'MIRRORS false mirrors']);
    }
  });

  test('as of a day: a link that had ended is not used, and a longer way that held is found', async () => {
    expect(await ways('kort', 'mal-organ')).toEqual(['kort mal-organ']);
    expect(await ways('kort', 'mal-organ', { asOf: '2021-12-31' })).toEqual(['kort mal-organ']);
    expect(await ways('kort', 'mal-organ', { asOf: '2022-01-01' })).toEqual(['kort mellan mal-organ']);
    expect(await ways('mal-organ', 'kort', { asOf: '2022-01-01', maxLength: 2 })).toEqual(['mal-organ mellan kort']);
    expect(await ways('kort', 'mal-organ', { asOf: '2022-01-01', maxLength: 1 })).toEqual([]);
  });

  test('and all of the longer ways, as the shortest ones: in order, each once, and each step with its source', async () => {
    const longer = ['v w3 x3 y z', 'v w2 x y z'];
    expect(await ways('v', 'z', { asOf: '2020-01-01' })).toEqual(['v z']);
    expect(await ways('v', 'z', { asOf: '2021-01-01' })).toEqual(longer);
    expect(await ways('v', 'z', { asOf: '2021-01-01', first: 1 })).toEqual(longer.slice(0, 1));
    expect(await ways('v', 'z', { asOf: '2019-12-31' })).toEqual(['v w1 x y z', ...longer]);
    const [, second] = await chains('v', 'z', { asOf: '2021-01-01' });
    expect(
      second?.steps.map(({ relation, citations }) => `${relation} ${citations.map(({ section }) => section).join()}`),
    ).toEqual(['SUPPORTS A', 'PART_OF A', 'SUPPORTS Stöd', '<-PART_OF A']);
  });

  test('through whom a line goes is told with it', async () => {
    const [chain] = await chains('grupp', 'natverk');
    expect(chain?.steps.map(({ kind, reversed, via, links }) => ({ kind, reversed, via, links }))).toEqual([
      {
        kind: 'SUPPORTS',
        reversed: true,
        via: { id: 'kim' },
        links: [
          { kind: 'SUPPORTS', reversed: true, via: { id: 'kim' }, citations: [{ section: 'Stöd' }] },
          { kind: 'COOPERATES_WITH', reversed: false, via: null, citations: [{ section: 'Samarbete' }] },
        ],
      },
    ]);
  });

  test('a chain of dependences comes before one of acquaintances, also where it is one step longer, and not where two', async () => {
    // nara ~ speglad ~ fjarran, and nara ── d1 ── d2 ── fjarran ── bortom ~ speglad
    expect(await ways('nara', 'fjarran')).toEqual(['nara d1 d2 fjarran', 'nara speglad fjarran']);
    expect(await ways('nara', 'fjarran', { first: 1 })).toEqual(['nara d1 d2 fjarran']);
    expect(await ways('nara', 'fjarran', { maxLength: 2 })).toEqual(['nara speglad fjarran']);
    expect(await ways('nara', 'bortom')).toEqual(['nara speglad bortom', 'nara d1 d2 fjarran bortom']);
  });

  test('nor does one lead through a body of very many parts where a dependence joins the two', async () => {
    expect(await ways('del-0', 'del-1')).toEqual(['del-0 m1 m2 del-1', 'del-0 samling del-1']);
    expect(await ways('del-2', 'del-3')).toEqual(['del-2 samling del-3']);
    expect(await ways('del-0', 'samling')).toEqual(['del-0 samling']);
    expect(await ways('fa-0', 'fa-1')).toEqual(['fa-0 fatal fa-1']);
  });

  test('what joins the two themselves is no detour, though it is loose', async () => {
    expect((await ways('nara', 'speglad'))[0]).toBe('nara speglad');
  });

  test('none that is longer than asked for', async () => {
    expect(await ways('kim', 'ledning', { maxLength: 2 })).toEqual([]);
    expect(await ways('kim', 'ledning', { maxLength: 3 })).toHaveLength(1);
    expect(await ways('kim', 'ledning', { maxLength: 10 })).toHaveLength(1);
  });

  test('none from a thing to itself, nor where no link leads', async () => {
    expect(await ways('rad', 'rad')).toEqual([]);
    expect(await ways('ensam', 'rad')).toEqual([]);
  });

  test('a gap that speaks of two does not connect them, and neither does the document that both stand in', async () => {
    expect(await ways('ensam', 'au', { maxLength: 10 })).toEqual([]);
    expect(await ways('ensam', 'drawn', { maxLength: 10 })).toEqual([]);
  });

  test('who reports is connected with what is reported and where it goes, and who attends with whom they stand for', async () => {
    expect(await ways('sekretariat', 'bredvid')).toEqual(['sekretariat bredvid']);
    expect(await ways('sekretariat', 'arkiv')).toEqual(['sekretariat arkiv']);
    expect(await ways('region', 'slut')).toEqual(['region lo mote slut']);
  });
});
