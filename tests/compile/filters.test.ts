import { parseValue, valueFromASTUntyped } from 'graphql';
import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// nation ◄── region ◄── rad ◄── grupp      kim, Bo Ödmark: members of rad; Eva: chair of grupp
//    ▲────── lan ◄─────┘ (rad is part of both)
// plan-22 ◄── omrade ◄── mal-juni; mal-utan      plan-utan: no period
const GRAPH = `
bodies:
  - { id: nation, name: Nationella rådet, bodyKind: KUNSKAPSRAD, levels: [NATIONAL] }
  - { id: region, name: Region Öst, abbreviation: RÖ, bodyKind: REGION, levels: [REGIONAL], partOf: [{ id: nation, section: A }] }
  - { id: lan, name: Länet, bodyKind: COUNTY, levels: [COUNTY], partOf: [{ id: nation, section: A }] }
  - id: rad
    name: Rådet för  Äldres Hälsa
    aliases: [Äldrerådet, "Rådet 100 % (gamla)"]
    bodyKind: KUNSKAPSRAD
    levels: [REGIONAL, MUNICIPAL]
    partOf: [{ id: region, section: A }, { id: lan, section: A }]
    members: [{ member: kim, section: A }, { member: bo, validTo: 2019, section: A }]
  - id: grupp
    name: Grupp André
    bodyKind: WORKING_GROUP
    partOf: [{ id: rad, section: A }]
    posts: [{ id: ordf, name: Ordförande, postKind: CHAIR, holders: [{ member: eva, section: A }] }]
people:
  - { id: kim, name: Kim Ek }
  - { id: bo, name: Bo Ödmark, aliases: [Bosse] }
  - { id: eva, name: Eva Åström }
plans:
  - { id: plan-22, name: Handlingsplan 2022, aliases: [HP22], planKind: ACTION_PLAN, period: { from: 2022, to: 2022-06 } }
  - { id: plan-fran, name: Riktlinje, planKind: GUIDELINE, period: { from: 2023-03-10 } }
  - { id: plan-till, name: Direktiv, planKind: DIRECTIVE, period: { to: 2021 } }
  - { id: plan-utan, name: Överenskommelse, planKind: AGREEMENT }
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan-22 }]
goals:
  - { id: mal-ar, name: Mål för året, goalKind: MAIN, deadline: 2022, partOf: plan-22 }
  - { id: mal-juni, name: Mål för juni, goalKind: MAIN, deadline: 2022-06, partOf: omrade }
  - { id: mal-dag, name: Mål för dagen, goalKind: MAIN, deadline: 2022-06-15 }
  - { id: mal-utan, name: Effekt utan gräns, goalKind: EFFECT, partOf: omrade }
promises:
  - { id: lofte-2, name: Ett löfte, number: 2, madeBy: region }
  - { id: lofte-10, name: Annat löfte, number: 10, madeBy: region }
  - { id: lofte-1, name: Tredje löftet, number: 1 }
meetings:
  - { id: mote-ar, name: Möte under året, body: rad, date: 2022 }
  - { id: mote-mars, name: Möte i mars, body: rad, date: 2022-03-10 }
  - { id: mote-grupp, name: Gruppens möte, body: grupp, date: 2021-12 }
  - { id: mote-utan, name: Ett möte, body: rad }
`;

/** What a field of the query, narrowed by a filter, finds: ids in order. */
const FINDS: [field: string, filter: string, ids: string[]][] = [
  ['bodies', 'named: "Rådet för Äldres Hälsa"', ['rad']],
  ['bodies', 'named: "radet for aldres halsa"', ['rad']],
  ['bodies', 'named: "  RÅDET  FÖR ÄLDRES\\tHÄLSA "', ['rad']],
  ['bodies', 'named: "ÄLDRERÅDET"', ['rad']],
  ['bodies', 'named: "rö"', ['region']],
  ['bodies', 'named: "Rådet"', []],
  ['bodies', 'named: ""', []],
  ['bodies', 'text: "rådet"', ['nation', 'rad']],
  ['bodies', 'text: "RADET"', ['nation', 'rad']],
  ['bodies', 'text: "aldres  HÄLSA"', ['rad']],
  ['bodies', 'text: "andre"', ['grupp']],
  ['bodies', 'text: "100 % (gamla)"', ['rad']],
  ['bodies', 'text: ".*"', []],
  ['bodies', 'text: "|"', []],
  ['bodies', 'text: "hälsa äldrerådet"', []],
  ['bodies', 'text: "hälsa | äldrerådet"', []],
  ['bodies', 'text: "hälsa\\näldrerådet"', []],
  ['bodies', 'text: ""', ['grupp', 'lan', 'nation', 'region', 'rad']],
  ['bodies', 'bodyKinds: [KUNSKAPSRAD]', ['nation', 'rad']],
  ['bodies', 'bodyKinds: [COUNTY, REGION]', ['lan', 'region']],
  ['bodies', 'bodyKinds: []', []],
  ['bodies', 'levels: [REGIONAL]', ['region', 'rad']],
  ['bodies', 'levels: [MUNICIPAL, NATIONAL]', ['nation', 'rad']],
  ['bodies', 'levels: [LOCAL]', []],
  ['bodies', 'levels: []', []],
  ['bodies', 'within: "nation"', ['grupp', 'lan', 'region', 'rad']],
  ['bodies', 'within: "region"', ['grupp', 'rad']],
  ['bodies', 'within: "grupp"', []],
  ['bodies', 'within: "finns-inte"', []],
  ['bodies', 'within: "nation", levels: [REGIONAL], text: "hälsa", bodyKinds: [KUNSKAPSRAD]', ['rad']],
  ['bodies', 'within: null, text: null, bodyKinds: [REGION]', ['region']],
  ['people', 'named: "bosse"', ['bo']],
  ['people', 'text: "odmark"', ['bo']],
  ['people', 'memberOf: "rad"', ['bo', 'kim']],
  ['people', 'memberOf: "grupp"', ['eva']],
  ['people', 'memberOf: "region"', []],
  ['people', 'memberOf: "rad", text: "EK"', ['kim']],
  ['plans', 'named: "hp22"', ['plan-22']],
  ['plans', 'text: "över"', ['plan-utan']],
  ['plans', 'planKinds: [GUIDELINE, AGREEMENT]', ['plan-fran', 'plan-utan']],
  ['plans', 'holdsOn: "2022-01-01"', ['plan-22', 'plan-utan']],
  ['plans', 'holdsOn: "2022-06-30"', ['plan-22', 'plan-utan']],
  ['plans', 'holdsOn: "2022-07-01"', ['plan-utan']],
  ['plans', 'holdsOn: "2021-12-31"', ['plan-till', 'plan-utan']],
  ['plans', 'holdsOn: "1900-01-01"', ['plan-till', 'plan-utan']],
  ['plans', 'holdsOn: "2023-03-09"', ['plan-utan']],
  ['plans', 'holdsOn: "2023-03-10"', ['plan-fran', 'plan-utan']],
  ['plans', 'holdsOn: "9999-12-31"', ['plan-fran', 'plan-utan']],
  ['goals', 'text: "MÅL FÖR"', ['mal-dag', 'mal-juni', 'mal-ar']],
  ['goals', 'plan: "plan-22"', ['mal-utan', 'mal-juni', 'mal-ar']],
  ['goals', 'plan: "omrade"', []],
  ['goals', 'plan: "plan-22", deadlineTo: "2022-06-01"', ['mal-juni', 'mal-ar']],
  ['goals', 'deadlineFrom: "2022-06-15"', ['mal-dag', 'mal-juni', 'mal-ar']],
  ['goals', 'deadlineFrom: "2022-06-16"', ['mal-juni', 'mal-ar']],
  ['goals', 'deadlineFrom: "2022-07-01"', ['mal-ar']],
  ['goals', 'deadlineFrom: "2023-01-01"', []],
  ['goals', 'deadlineTo: "2022-01-01"', ['mal-ar']],
  ['goals', 'deadlineTo: "2022-05-31"', ['mal-ar']],
  ['goals', 'deadlineTo: "2022-06-14"', ['mal-juni', 'mal-ar']],
  ['goals', 'deadlineFrom: "2022-06-30", deadlineTo: "2022-06-30"', ['mal-juni', 'mal-ar']],
  ['meetings', 'body: "rad"', ['mote-ar', 'mote-mars', 'mote-utan']],
  ['meetings', 'from: "2022-01-01"', ['mote-ar', 'mote-mars']],
  ['meetings', 'from: "2021-12-31", to: "2022-03-09"', ['mote-grupp', 'mote-ar']],
  ['meetings', 'from: "2022-03-10", to: "2022-03-10"', ['mote-ar', 'mote-mars']],
  ['meetings', 'to: "2021-12-01"', ['mote-grupp']],
  ['meetings', 'to: "2021-11-30"', []],
  ['meetings', 'body: "grupp", from: "2022-01-01"', []],
];

const INPUTS: Record<string, string> = {
  bodies: 'BodyFilter',
  people: 'PersonFilter',
  plans: 'PlanFilter',
  goals: 'GoalFilter',
  meetings: 'MeetingFilter',
};

describe.each(engines)('filters, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each(FINDS)('%s with %s', async (field, filter, ids) => {
    const literal = await api.data(`{ found: ${field}(filter: { ${filter} }) { nodes { id } totalCount } }`);
    expect(literal).toEqual({ found: { nodes: ids.map((id) => ({ id })), totalCount: ids.length } });
    const query = `query ($filter: ${INPUTS[field]}) { found: ${field}(filter: $filter) { nodes { id } totalCount } }`;
    expect(await api.data(query, { filter: valueFromASTUntyped(parseValue(`{ ${filter} }`)) })).toEqual(literal);
  });

  test('no filter, an empty one, and one that is null find everything', async () => {
    for (const [field, filter] of Object.entries(INPUTS)) {
      const query = `query ($filter: ${filter}) { none: ${field} { totalCount } empty: ${field}(filter: {}) { totalCount } nothing: ${field}(filter: $filter) { totalCount } }`;
      const { none, empty, nothing } = (await api.data(query, { filter: null })) as Record<
        string,
        { totalCount: number }
      >;
      expect(none?.totalCount).toBeGreaterThan(2);
      expect([empty, nothing]).toEqual([none, none]);
    }
  });

  test('promises by number, of all or of the body that made them', async () => {
    expect(
      await api.data(
        '{ promises { id } region: promises(madeBy: "region") { id } none: promises(madeBy: "lan") { id } }',
      ),
    ).toEqual({
      promises: [{ id: 'lofte-1' }, { id: 'lofte-2' }, { id: 'lofte-10' }],
      region: [{ id: 'lofte-2' }, { id: 'lofte-10' }],
      none: [],
    });
  });

  test('lists of an entity are narrowed by kind, role and type', async () => {
    expect(
      await api.data(`{
        body(id: "grupp") { chairs: posts(kinds: [CHAIR]) { id } secretaries: posts(kinds: [SECRETARY]) { id } both: posts(kinds: [SECRETARY, CHAIR]) { id } }
        plan(id: "plan-22") { areas: parts(types: [PriorityArea]) { nodes { id } } goals: parts(types: [Goal]) { nodes { id } } }
        rad: body(id: "rad") { out: affiliations(direction: OUT) { nodes { to { id } } } in: affiliations(direction: IN, kinds: [PART_OF]) { nodes { from { id } } } none: affiliations(kinds: [MIRRORS]) { totalCount } }
        document: entity(id: "drawn") { ... on Document { entities(types: [Person, Promise]) { nodes { id } } } }
      }`),
    ).toEqual({
      body: { chairs: [{ id: 'ordf' }], secretaries: [], both: [{ id: 'ordf' }] },
      plan: { areas: { nodes: [{ id: 'omrade' }] }, goals: { nodes: [{ id: 'mal-ar' }] } },
      rad: {
        out: { nodes: [{ to: { id: 'lan' } }, { to: { id: 'region' } }] },
        in: { nodes: [{ from: { id: 'grupp' } }] },
        none: { totalCount: 0 },
      },
      document: {
        entities: {
          nodes: ['lofte-1', 'lofte-2', 'lofte-10', 'bo', 'eva', 'kim'].map((id) => ({ id })),
        },
      },
    });
  });
});
