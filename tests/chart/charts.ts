import type { Chart, ChartEdge, ChartNode } from '../../src/chart/chart.js';

/** A chart written as `name: parent`, with an indent of two for each step: the names are the ids. */
export function chart(
  drawn: string,
  edges: readonly ChartEdge[] = [],
  more: Readonly<Record<string, Partial<ChartNode>>> = {},
): Chart {
  const above: string[] = [];
  const nodes = drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.trimEnd())
    .map((line, _, [first = '']): ChartNode => {
      const name = line.trim();
      const depth = (line.search(/\S/) - first.search(/\S/)) / 2;
      above[depth] = name;
      return {
        id: name,
        name,
        bodyKind: 'OTHER',
        levels: ['CARE_REGION'],
        depth,
        primaryParent: above[depth - 1] ?? null,
        hiddenChildren: 0,
        ...more[name],
      };
    });
  return { root: nodes[0]?.id ?? '', nodes, edges, truncated: false };
}

const under = (root: string, names: readonly string[]): string =>
  [root, ...names.map((name) => `  ${name}`)].join('\n');

export const FIELDS = [
  'Akut vård',
  'Barns och ungdomars hälsa',
  'Cancersjukdomar',
  'Endokrina sjukdomar',
  'Hjärt- och kärlsjukdomar',
  'Hud- och könssjukdomar',
  'Infektionssjukdomar',
  'Kirurgi och plastikkirurgi',
  'Kvinnosjukdomar och förlossning',
  'Levnadsvanor',
  'Lung- och allergisjukdomar',
  'Mag- och tarmsjukdomar',
  'Medicinsk diagnostik',
  'Nervsystemets sjukdomar',
  'Njur- och urinvägssjukdomar',
  'Perioperativ vård, intensivvård och transplantation',
  'Primärvård',
  'Psykisk hälsa',
  'Rehabilitering, habilitering och försäkringsmedicin',
  'Reumatiska sjukdomar',
  'Rörelseorganens sjukdomar',
  'Sällsynta sjukdomar',
  'Tandvård',
  'Äldres hälsa och palliativ vård',
  'Ögonsjukdomar',
  'Öron-, näsa- och halssjukdomar',
] as const;

export const MUNICIPALITIES =
  `Ale Alingsås Bengtsfors Bollebygd Borås Dals-Ed Essunga Falköping Färgelanda Grästorp Gullspång
Göteborg Götene Herrljunga Hjo Härryda Karlsborg Kungälv Lerum Lidköping Lilla_Edet Lysekil Mariestad Mark Mellerud
Munkedal Mölndal Orust Partille Skara Skövde Sotenäs Stenungsund Strömstad Svenljunga Tanum Tibro Tidaholm Tjörn Tranemo
Trollhättan Töreboda Uddevalla Ulricehamn Vara Vårgårda Vänersborg Åmål Öckerö`
    .split(/\s+/)
    .map((name) => `${name.replace('_', ' ')} kommun`);

const LONG =
  'Samverkansnämnden för gemensam hjälpmedelsförsörjning, läkemedelskommittéer och arbetsmarknadsrehabiliteringssamordning';

/** Every shape of chart that a drawing has to stand, in the words of who asks for it. */
export const CHARTS: Readonly<Record<string, Chart>> = {
  'a body alone': chart('Regionsjukvårdsledningen', [], {
    Regionsjukvårdsledningen: { abbreviation: 'RSL', hiddenChildren: 1234 },
  }),
  'a chain of eight': chart(
    Array.from({ length: 8 }, (_, depth) => `${'  '.repeat(depth)}Länsgemensam ledning ${depth}`).join('\n'),
    [{ kind: 'REPORTS_TO', from: 'Länsgemensam ledning 7', to: 'Länsgemensam ledning 0' }],
  ),
  'a body with sixty': chart(
    under(
      'Regionfullmäktige',
      Array.from({ length: 60 }, (_, index) => `Beredningsgrupp ${index + 1} för hälsa och rehabilitering`),
    ),
  ),
  'a care region with 26 RPO and an AU each': chart(
    under(
      'Sydöstra sjukvårdsregionen',
      FIELDS.flatMap((field) => [`RPO ${field}`, `  AU för RPO ${field}`]),
    ),
    FIELDS.slice(0, 9).flatMap((field) => [
      { kind: 'PART_OF', from: `RPO ${field}`, to: 'Sydöstra sjukvårdsregionen' },
      { kind: 'COOPERATES_WITH', from: `RPO ${field}`, to: 'RPO Psykisk hälsa' },
    ]),
  ),
  'a county with 49 municipalities': chart(under('Västra Götalands län', MUNICIPALITIES), [], {
    ...Object.fromEntries(MUNICIPALITIES.map((name) => [name, { levels: ['MUNICIPAL'], bodyKind: 'MUNICIPALITY' }])),
    'Västra Götalands län': { levels: ['COUNTY', 'REGIONAL', 'MUNICIPAL'], bodyKind: 'COUNTY' },
  }),
  'names of 120 characters': chart(
    [LONG, ...Array.from({ length: 7 }, (_, index) => `  ${LONG} ${index}`), `    ${LONG} under`].join('\n'),
    [],
    { [`${LONG} 3`]: { levels: ['REGIONAL', 'COUNTY', 'SUB_REGIONAL', 'MUNICIPAL', 'LOCAL'], hiddenChildren: 17 } },
  ),
  'words without a place to break': chart(
    `${'X'.repeat(70)}\n  ${'ÅÄÖ'.repeat(30)}\n  ${'漢字'.repeat(20)}\n  ${'😀'.repeat(30)}`,
  ),
  /*
   *              Regionstyrelsen ◀─────────── reports ─┐
   *      ┌──────────┬───┴──────┬─────────────┐         │
   *    Råd A ◀─┐  Råd B      Råd C         Råd D ── cooperates ▶ Råd A
   *      │     └────┼─ steered ┘             │
   *    AU A       AU B ── reports ▶        AU D
   */
  'several parents': chart('Regionstyrelsen\n  Råd A\n    AU A\n  Råd B\n    AU B\n  Råd C\n  Råd D\n    AU D', [
    { kind: 'PART_OF', from: 'AU B', to: 'Råd B' },
    { kind: 'REPORTS_TO', from: 'AU A', to: 'Regionstyrelsen' },
    { kind: 'REPORTS_TO', from: 'AU B', to: 'Regionstyrelsen' },
    { kind: 'REPORTS_TO', from: 'AU D', to: 'Regionstyrelsen' },
    { kind: 'STEERED_BY', from: 'Råd C', to: 'Råd A' },
    { kind: 'STEERED_BY', from: 'Råd D', to: 'Råd A' },
    { kind: 'COOPERATES_WITH', from: 'Råd D', to: 'Råd A' },
    { kind: 'SUPPORTS', from: 'Regionstyrelsen', to: 'AU D' },
    { kind: 'COORDINATED_BY', from: 'AU A', to: 'AU D' },
  ]),
  'links in a circle': chart('Styrgrupp\n  Grupp A\n    Grupp C\n  Grupp B', [
    { kind: 'REPORTS_TO', from: 'Grupp A', to: 'Grupp B' },
    { kind: 'REPORTS_TO', from: 'Grupp B', to: 'Grupp C' },
    { kind: 'REPORTS_TO', from: 'Grupp C', to: 'Grupp A' },
    { kind: 'MIRRORS', from: 'Styrgrupp', to: 'Styrgrupp' },
  ]),
  'parents in a circle, and parents that are not there': {
    ...chart('Styrgrupp\n  Grupp A', [{ kind: 'PART_OF', from: 'Kort', to: 'Gott' }], {}),
    nodes: [
      ...chart('Styrgrupp\n  Grupp A').nodes,
      ...chart('Kort\nGott\nAnnan\n  Därunder', [], {
        Kort: { primaryParent: 'Gott' },
        Gott: { primaryParent: 'Kort' },
        Annan: { primaryParent: 'finns-inte' },
      }).nodes,
    ],
  },
  'branches of every size': chart(
    under('Sverige', [
      ...['Norra', 'Södra', 'Västra'].flatMap((region, index) => [
        `${region} regionen`,
        ...Array.from({ length: 4 + index * 7 }, (_, at) => `  ${region} gruppen ${at}`),
        `    ${region} underguppen`,
      ]),
      ...Array.from({ length: 5 }, (_, at) => `Nationell grupp ${at}`),
    ]),
    Array.from({ length: 5 }, (_, at) => ({
      kind: at % 2 ? 'STEERED_BY' : 'REPORTS_TO',
      from: `Nationell grupp ${at}`,
      to: `Södra gruppen ${at * 2}`,
    })),
  ),
};

/** The same chart with its bodies and links in another order; which one the seed says. */
export function shuffled({ nodes, edges, ...rest }: Chart, seed: number): Chart {
  let state = seed;
  const next = (): number => {
    state = (state * 48271) % 2147483647;
    return state;
  };
  const mixed = <T>(all: readonly T[]): T[] =>
    all
      .map((one) => ({ one, at: next() }))
      .sort((one, other) => one.at - other.at)
      .map(({ one }) => one);
  return { ...rest, nodes: mixed(nodes), edges: mixed(edges) };
}
