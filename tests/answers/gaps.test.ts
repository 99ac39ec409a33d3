import { describe, expect, test } from 'vitest';
import { load } from '../../src/importer/load.js';
import { engines } from '../setup/engines.js';
import { draw, record } from '../setup/kit.js';
import { apiOver } from '../setup/suite.js';

//   plan ◄── omrade ◄── mal (no owner, no indicator, no deadline)         annan-plan ◄── annat-mal (no indicator)
//   region ◄── rad ◄── ordforande (nobody is named)
//   noted when recorded: sagd, about mal; sagd-om-rad, about rad
const GRAPH = `
bodies:
  - { id: region, name: Regionen, bodyKind: REGION }
  - id: rad
    name: Rådet
    bodyKind: BOARD
    partOf: [{ id: region, section: A }]
    posts: [{ id: ordforande, name: Ordförande, postKind: CHAIR }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN }
  - { id: annan-plan, name: Den andra, planKind: ACTION_PLAN }
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: omrade, section: Mål }
  - id: annat-mal
    name: Det andra
    goalKind: MAIN
    partOf: annan-plan
    deadline: 2022
    responsible: [{ role: OWNER, party: rad, section: A }]
gaps:
  - { id: sagd, name: Målet är otydligt, gapKind: GOAL_WITHOUT_OWNER, about: [mal], description: Vem sägs inte., section: Mål }
  - { id: sagd-om-rad, name: Rådet har två namn, gapKind: NAME_VARIES, about: [rad] }
`;
const OF_MAL = ['regel-goal-without-deadline-mal', 'regel-goal-without-indicator-mal', 'sagd'];
const OF_ANNAT = ['regel-goal-without-indicator-annat-mal'];
const OF_RAD = ['regel-unnamed-post-ordforande', 'sagd-om-rad'];

describe.each(engines)('what is missing, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const QUERY = `query ($kinds: [GapKind!], $within: ID, $first: Int! = 100, $after: String) {
    gaps(kinds: $kinds, within: $within, first: $first, after: $after) {
      totalCount nodes { id gapKind origin } pageInfo { hasNextPage endCursor }
    }
  }`;
  interface Page {
    totalCount: number;
    nodes: { id: string; gapKind: string; origin: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  }
  async function page(filter: Record<string, unknown> = {}): Promise<Page> {
    return ((await api.data(QUERY, filter)) as { gaps: Page }).gaps;
  }
  async function ids(filter: Record<string, unknown> = {}): Promise<string[]> {
    const { nodes, totalCount } = await page(filter);
    expect(nodes).toHaveLength(totalCount);
    return nodes.map(({ id }) => id).sort();
  }

  test('what rules find and what was noted when a document was recorded, each told as what it is', async () => {
    expect(await ids()).toEqual([...OF_MAL, ...OF_ANNAT, ...OF_RAD].sort());
    const { nodes } = await page();
    expect(nodes.filter(({ origin }) => origin === 'RECORDED').map(({ id }) => id)).toEqual(['sagd', 'sagd-om-rad']);
    for (const { id, origin } of nodes) expect(origin === 'RULE').toBe(id.startsWith('regel-'));
  });

  test('of one kind, found or noted; of several; of a kind that there is not', async () => {
    expect(await ids({ kinds: ['GOAL_WITHOUT_OWNER'] })).toEqual(['sagd']);
    expect(await ids({ kinds: ['GOAL_WITHOUT_DEADLINE'] })).toEqual(['regel-goal-without-deadline-mal']);
    expect(await ids({ kinds: ['NAME_VARIES', 'UNNAMED_POST'] })).toEqual(OF_RAD);
    expect(await ids({ kinds: ['HOMONYM'] })).toEqual([]);
    expect(await ids({ kinds: [] })).toEqual([]);
  });

  test.each([
    ['the thing itself', 'mal', OF_MAL],
    ['its area', 'omrade', OF_MAL],
    ['its plan', 'plan', OF_MAL],
    ['another plan', 'annan-plan', OF_ANNAT],
    ['a body with its posts', 'rad', OF_RAD],
    ['a body with those that are part of it', 'region', OF_RAD],
    ['a post', 'ordforande', ['regel-unnamed-post-ordforande']],
    ['the document in which it stands', 'drawn', [...OF_MAL, ...OF_ANNAT, ...OF_RAD].sort()],
    ['something that there is not', 'finns-inte', []],
  ])('within %s', async (_, within, found) => {
    expect(await ids({ within })).toEqual(found);
  });

  test('of a kind within something', async () => {
    expect(
      await ids({ within: 'plan', kinds: ['GOAL_WITHOUT_OWNER', 'GOAL_WITHOUT_DEADLINE', 'UNNAMED_POST'] }),
    ).toEqual(['regel-goal-without-deadline-mal', 'sagd']);
  });

  test('page by page, each once', async () => {
    const all = (await page()).nodes.map(({ id }) => id);
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { nodes, pageInfo } = await page({ first: 2, after });
      seen.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect(seen).toEqual(all);
  });

  test('a gap that a rule found is an entity like any: by its id, and from what it is about', async () => {
    const data = await api.data(`{
      entity(id: "regel-goal-without-deadline-mal") {
        __typename name citations { document { id } section } ... on Gap { gapKind origin about { id name } }
      }
      goal(id: "mal") { gaps(kinds: [GOAL_WITHOUT_OWNER, GOAL_WITHOUT_DEADLINE]) { nodes { id } } }
    }`);
    expect(data).toEqual({
      entity: {
        __typename: 'Gap',
        name: 'Målet har ingen tidsgräns: Målet',
        citations: [{ document: { id: 'drawn' }, section: 'Mål' }],
        gapKind: 'GOAL_WITHOUT_DEADLINE',
        origin: 'RULE',
        about: [{ id: 'mal', name: 'Målet' }],
      },
      goal: { gaps: { nodes: [{ id: 'regel-goal-without-deadline-mal' }, { id: 'sagd' }] } },
    });
  });

  test('loading again finds the same gaps and changes nothing; mending the source closes just its gap', async () => {
    const before = await ids();
    const recorded = (yaml: string) => {
      const header = 'document: { id: drawn, name: Ritad graf, recordedAt: 2026-11-22 }\n';
      const result = record({ 'drawn.yaml': header + yaml });
      if (!result.ok) throw new Error('the graph has problems');
      return result.value;
    };
    const again = await load(api.graph, recorded(GRAPH), { removeMissing: true });
    expect(again.ok && Object.values(again.value.changes).flat()).toEqual([]);
    expect(await ids()).toEqual(before);

    await draw(api.graph, GRAPH.replace('partOf: omrade,', 'partOf: omrade, deadline: 2022,'));
    expect(await ids()).toEqual(before.filter((id) => id !== 'regel-goal-without-deadline-mal'));
    await draw(api.graph, GRAPH);
    expect(await ids()).toEqual(before);
  });
});
