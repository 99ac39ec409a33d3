import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportedGraph, exportGraph } from '../../src/importer/export.js';
import { engines } from '../setup/engines.js';
import { Api, loadSeeds } from '../setup/kit.js';

interface Line {
  from: { id: string };
  to: { id: string };
  citations: { section: string | null }[];
}

//   rpo ─MIRRORS─► npo ─PART_OF─► the NPOs ─STEERED_BY─► sks ◄─REPRESENTED_IN─ the care regions ◄─PART_OF─ sydostra
//   sydostra ◄─PART_OF─ the councils ◄─PART_OF─ council
//   sydostra ◄─PART_OF─ region ─COVERS─► county ◄─PART_OF─ thirteen municipalities
const WALK = [
  ['rpo-psykisk-halsa-sydostra', 'MIRRORS', 'OUT', 'npo-psykisk-halsa'],
  ['npo-psykisk-halsa', 'PART_OF', 'OUT', 'nationella-programomraden'],
  ['nationella-programomraden', 'STEERED_BY', 'OUT', 'sks'],
  ['sks', 'REPRESENTED_IN', 'IN', 'sveriges-sjukvardsregioner'],
  ['sveriges-sjukvardsregioner', 'PART_OF', 'IN', 'sjukvardsregion-sydostra'],
  ['sjukvardsregion-sydostra', 'PART_OF', 'IN', 'kunskapsraden-sydostra'],
  ['kunskapsraden-sydostra', 'PART_OF', 'IN', 'kunskapsrad-halsa-och-rehabilitering-sydostra'],
  ['sjukvardsregion-sydostra', 'PART_OF', 'IN', 'region-jonkopings-lan'],
  ['region-jonkopings-lan', 'COVERS', 'OUT', 'lan-jonkopings'],
] as const;

const IN_JONKOPINGS_LAN =
  'aneby eksjo gislaved gnosjo habo jonkoping mullsjo nassjo savsjo tranas vaggeryd varnamo vetlanda'.split(' ');

describe.each(engines)('the national layer around the documents, on $name', (engine) => {
  let api: Api;
  let exported: ExportedGraph;
  let lines: { type: string; from: string; to: string }[];

  beforeAll(async () => {
    const graph = await engine.seeded();
    await loadSeeds(graph);
    exported = await exportGraph(graph);
    lines = exported.edges.map(({ type, from, to }) => ({ type: String(type), from: String(from), to: String(to) }));
    api = await Api.over(graph);
  });
  afterAll(() => api.close());

  const ofKind = (kind: string) =>
    exported.nodes
      .filter(({ bodyKind }) => bodyKind === kind)
      .map(({ id }) => String(id))
      .sort();
  const edges = (type: string, ends: { from?: string; to?: string }) =>
    lines.filter(
      (edge) => edge.type === type && edge.from === (ends.from ?? edge.from) && edge.to === (ends.to ?? edge.to),
    );

  const step = async (id: string, kind: string, direction: string): Promise<Line[]> => {
    const answer = await api.data(
      `query ($id: ID!, $kinds: [AffiliationKind!], $direction: Direction) { body(id: $id) {
        affiliations(kinds: $kinds, direction: $direction, first: 100) {
          nodes { from { ... on Entity { id } } to { ... on Entity { id } } citations { section } }
        }
      } }`,
      { id, kinds: [kind], direction },
    );
    return (answer as { body: { affiliations: { nodes: Line[] } } }).body.affiliations.nodes;
  };

  test.each(WALK)(
    'one walks from %s by %s (%s) to %s, and is told where that stands',
    async (id, kind, direction, next) => {
      const found = (await step(id, kind, direction)).find(
        ({ from, to }) => (direction === 'OUT' ? to : from).id === next,
      );
      expect(found?.citations.some(({ section }) => section !== null)).toBe(true);
    },
  );

  test('the walk ends at the thirteen municipalities of Jönköpings län', async () => {
    const municipalities = (await step('lan-jonkopings', 'PART_OF', 'IN')).map(({ from }) => from.id);
    expect(municipalities.filter((id) => id.startsWith('kommun-')).sort()).toEqual(
      IN_JONKOPINGS_LAN.map((name) => `kommun-${name}`),
    );
  });

  test.each([
    ['rpo-psykisk-halsa-sydostra', 'npo-psykisk-halsa'],
    ['npo-psykisk-halsa', 'sks'],
    ['sks', 'kunskapsrad-halsa-och-rehabilitering-sydostra'],
    ['kunskapsrad-halsa-och-rehabilitering-sydostra', 'region-jonkopings-lan'],
    ['region-jonkopings-lan', 'kommun-habo'],
  ])('there is a way of at most three cited steps from %s to %s', async (from, to) => {
    const { paths } = (await api.data(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length steps { citations { section } } } }',
      { from, to },
    )) as { paths: { length: number; steps: { citations: { section: string | null }[] }[] }[] };
    // A longer one may come before it: over a recorded dependence, where the shorter leads through what very many belong to.
    const way = paths.find(({ length }) => length <= 3);
    expect(way).toBeDefined();
    for (const { citations } of way?.steps ?? []) expect(citations.some(({ section }) => section !== null)).toBe(true);
  });

  test('there are 6 care regions, 21 regions and counties, 290 municipalities, 26 NPO and 8 NSG', () => {
    const kinds = ['CARE_REGION', 'REGION', 'COUNTY', 'MUNICIPALITY', 'NPO', 'NSG'];
    expect(kinds.map((kind) => ofKind(kind).length)).toEqual([6, 21, 21, 290, 26, 8]);
  });

  test('every municipality is in one county, every county under one region, as many as the register counts', () => {
    const counties = ofKind('COUNTY');
    const regions = new Set(ofKind('REGION'));
    for (const county of counties) {
      expect(edges('COVERS', { to: county }).filter(({ from }) => regions.has(from)).length, county).toBe(1);
      const [figure] = exported.nodes.filter(({ id }) => id === `antal-kommuner-${county}`);
      const inside = ofKind('MUNICIPALITY').filter((id) => edges('PART_OF', { from: id, to: county }).length > 0);
      expect(inside.length, county).toBe(figure?.max);
    }
    for (const municipality of ofKind('MUNICIPALITY')) {
      const whole = edges('PART_OF', { from: municipality }).filter(({ to }) => counties.includes(to));
      expect(whole.length, municipality).toBe(1);
    }
  });

  test('Halland alone is divided between two care regions', () => {
    const care = ofKind('CARE_REGION');
    const wholes = ofKind('REGION').map((region) => [
      region,
      edges('PART_OF', { from: region })
        .map(({ to }) => to)
        .filter((to) => care.includes(to))
        .sort(),
    ]);
    expect(wholes.filter(([, to]) => to?.length !== 1)).toEqual([
      ['region-halland', ['sjukvardsregion-sodra', 'sjukvardsregion-vastra']],
    ]);
  });

  test('an NPO has a host, or a recorded gap says that none was found', async () => {
    const unhosted = ofKind('NPO').filter((npo) => edges('HOSTED_BY', { from: npo }).length === 0);
    expect(unhosted).toEqual(
      'hud-och-konssjukdomar infektionssjukdomar medicinsk-diagnostik primarvard reumatiska-sjukdomar'
        .split(' ')
        .map((name) => `npo-${name}`),
    );
    for (const npo of unhosted) {
      const { entity } = (await api.data(
        'query ($id: ID!) { entity(id: $id) { ... on Body { gaps(kinds: [UNDEFINED_REFERENCE]) { nodes { origin name } } } } }',
        {
          id: npo,
        },
      )) as { entity: { gaps: { nodes: { origin: string; name: string }[] } } };
      expect(
        entity.gaps.nodes.map(({ name }) => name),
        npo,
      ).toContainEqual(expect.stringMatching(/^Värdregion för NPO .+ är inte funnen$/));
    }
  });
});
