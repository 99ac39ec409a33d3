import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';
import { told } from './asking.js';

describe.each(engines)('what people ask of the recorded documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('Who owns the goal of area 5 in the plan of RPO Psykisk hälsa, and where is it reported?', async () => {
    const answer = await told(api, 'rpo-psykisk-halsa-2022-mal-5-kliniska-programomraden');
    expect(answer).toMatchObject({
      status: 'INHERITED',
      owners: ['rpo-psykisk-halsa-sydostra < rpo-psykisk-halsa-2022-omrade-5 < handlingsplan-2022-rpo-psykisk-halsa'],
      others: ['STEERING rpo-psykisk-halsa-sydostra-au-ledamoter < rpo-psykisk-halsa-2022-omrade-5'],
      sv: 'Målet har ingen egen ägare i källorna men ingår i ”Handlingsplan 2022 för RPO Psykisk hälsa”, som tillhör RPO Psykisk hälsa, Sydöstra. Uppgiften har RPO Psykisk hälsa, Sydöstra. Det rapporteras till AU för RPO Psykisk hälsa, Sydöstra och 1 till och i Årsrapport för RPO Psykisk hälsa.',
    });
    expect(answer.chain.slice(0, 3)).toEqual([
      'rpo-psykisk-halsa-2022-mal-5-kliniska-programomraden PART_OF rpo-psykisk-halsa-2022-omrade-5 (5. Kliniska programområden > Patientlöfte och mål)',
      expect.stringMatching(
        /^rpo-psykisk-halsa-2022-omrade-5 PART_OF handlingsplan-2022-rpo-psykisk-halsa \(5\. Kliniska programområden\b/,
      ),
      expect.stringMatching(/^handlingsplan-2022-rpo-psykisk-halsa PLAN_OF rpo-psykisk-halsa-sydostra \(.+\)$/),
    ]);
  });

  test('Who owns the process support, and who is that?', async () => {
    expect(await told(api, 'rpo-psykisk-halsa-2022-uppdrag-processtodjare')).toMatchObject({
      status: 'KNOWN',
      owners: ['rpo-psykisk-halsa-sydostra-processtodjare'],
      sv: expect.stringMatching(
        /^”Stödja .+” ägs gemensamt av Processtödjare i RPO Psykisk hälsa, Sydöstra \(Maria Minich Karlsson\)\. /,
      ),
    });
  });

  test('Who answers for the doctor in home care? Primary care, in some cases psychiatry: each for its part, no dispute', async () => {
    expect(await told(api, 'halland-gnv-2021-uppdrag-lakaransvar-hemsjukvard')).toMatchObject({
      status: 'KNOWN',
      sv: expect.stringContaining(' ägs av Primärvården i Halland och Psykiatri Halland, var och en för sin del.'),
    });
  });

  test('Who owns what the heads are to do? A post whose holders no document names', async () => {
    expect(await told(api, 'vvg-2022-03-10-uppdrag-chefer')).toMatchObject({
      status: 'UNNAMED',
      sv: expect.stringContaining('Ingen källa säger vem som har posten.'),
    });
  });

  test('Who owns the national goal of less inequality? No document says, and the answer does not pretend', async () => {
    expect(await told(api, 'processtod-sodra-mal-minska-ojamlikhet')).toMatchObject({
      status: 'UNKNOWN',
      owners: [],
      sv: expect.stringMatching(
        /^Ingen källa säger vem som äger ”Minska ojämlikhet och öka kvaliteten i svensk hälso- och sjukvård”\./,
      ),
    });
  });

  test('Every subject of every document has an answer with a word for what it is', async () => {
    const statuses = new Map<string, number>();
    for (const type of ['Goal', 'Activity', 'Plan', 'Mandate']) {
      const data = await api.data(
        'query ($types: [EntityType!]) { documents(first: 100) { nodes { entities(types: $types, first: 100) { nodes { id } } } } }',
        { types: [type] },
      );
      const { documents } = data as { documents: { nodes: { entities: { nodes: { id: string }[] } }[] } };
      const ids = new Set(documents.nodes.flatMap(({ entities }) => entities.nodes.map(({ id }) => id)));
      for (const id of ids) {
        const answer = await api.data(
          'query ($id: ID!) { responsibility(for: $id) { status owners { party { id } } sentence } }',
          { id },
        );
        const { status, owners, sentence } = (
          answer as { responsibility: { status: string; owners: unknown[]; sentence: string } }
        ).responsibility;
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        expect(owners.length > 0, id).toBe(status !== 'UNKNOWN');
        expect(sentence, id).toMatch(/^(”|\p{Lu}).+\.$/su);
        expect(sentence, id).not.toMatch(/undefined|null|NaN|”–”|\.\.|, ,/);
      }
    }
    expect([...statuses.keys()].sort()).toEqual(expect.arrayContaining(['INHERITED', 'KNOWN', 'UNKNOWN']));
  });

  test('How does a municipality in Kalmar län reach SKS?', async () => {
    const data = await api.data(`{ paths(from: "kommun-vastervik", to: "sks") { length steps {
      from { name } relation to { name } citations { document { id } section }
    } } }`);
    const { paths } = data as { paths: { length: number; steps: Record<string, unknown>[] }[] };
    expect(paths[0]?.steps.map(({ from, relation, to }) => [from, relation, to])).toEqual([
      [{ name: 'Västerviks kommun' }, 'PART_OF', { name: 'Kalmar län' }],
      [{ name: 'Kalmar län' }, 'PART_OF', { name: 'Sydöstra sjukvårdsregionen' }],
      [{ name: 'Sydöstra sjukvårdsregionen' }, 'PART_OF', { name: 'Sveriges sjukvårdsregioner' }],
      [
        { name: 'Sveriges sjukvårdsregioner' },
        'REPRESENTED_IN',
        { name: 'Nationella styrgruppen för kunskapsstyrning' },
      ],
    ]);
    for (const step of paths[0]?.steps ?? []) expect(step.citations).not.toEqual([]);
  });

  test('Does the 300 million that the state gave make the sum of its parts? No: 290, which is told once, by the reader', async () => {
    const data = await api.data(`{
      entity(id: "processtod-sodra-medel-300-mkr-2020") {
        gaps(kinds: [FIGURES_DISAGREE]) { nodes { name origin about { id } } }
      }
    }`);
    expect(data).toEqual({
      entity: {
        gaps: {
          nodes: [
            {
              origin: 'RECORDED',
              name: '300 mkr sägs delas i 215, 60 och 15 mkr, som blir 290',
              about: ['15', '60', '215', '300'].map((mkr) => ({ id: `processtod-sodra-medel-${mkr}-mkr-2020` })),
            },
          ],
        },
      },
    });
  });

  test('What is under SKS?', async () => {
    const data = await api.data(
      '{ orgChart(root: "sks", depth: 2) { truncated nodes { depth body { bodyKind } primaryParent } } }',
    );
    const { truncated, nodes } = (
      data as { orgChart: { truncated: boolean; nodes: { depth: number; body: { bodyKind: string } }[] } }
    ).orgChart;
    expect(truncated).toBe(false);
    const count = (kind: string) => nodes.filter(({ body }) => body.bodyKind === kind).length;
    expect([count('SKS'), count('NPO'), count('NSG')]).toEqual([1, 26, 8]);
  });
});
