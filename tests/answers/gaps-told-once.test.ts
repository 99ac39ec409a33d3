import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';
import { about } from './finding.js';

//   plan (2022) ◄── omrade-1 ◄── mal-1a, mal-1b         Each goal lacks an owner and an indicator, and ends in 2023.
//      ▲─────────── omrade-2 ◄── mal-2                  rad has two posts without a holder, grupp one.
//   annan-plan (2022) ◄── mal-ensam
const goal = (id: string, partOf: string) =>
  `  - { id: ${id}, name: ${id}, goalKind: MAIN, partOf: ${partOf}, deadline: 2023, section: Mål }`;
const body = (id: string, ...posts: string[]) =>
  `  - { id: ${id}, name: ${id}, bodyKind: BOARD, posts: [${posts.map((post) => `{ id: ${post}, name: ${post}, postKind: MEMBER }`).join(', ')}] }`;
const graph = (gaps: string[]) => `
bodies:
${body('rad', 'rad-1', 'rad-2')}
${body('grupp', 'grupp-1')}
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, period: { from: 2022, to: 2022 } }
  - { id: annan-plan, name: Den andra, planKind: ACTION_PLAN, period: { from: 2022, to: 2022 } }
priorityAreas:
  - { id: omrade-1, name: Ett, number: 1, partOf: plan }
  - { id: omrade-2, name: Två, number: 2, partOf: plan }
goals:
${goal('mal-1a', 'omrade-1')}
${goal('mal-1b', 'omrade-1')}
${goal('mal-2', 'omrade-2')}
${goal('mal-ensam', 'annan-plan')}
gaps:
${gaps.map((gap, index) => `  - { id: sagd-${index}, name: Sagd ${index}, ${gap} }`).join('\n')}
`;

describe.each(engines)('a gap is told once, on $name', (engine) => {
  const api = apiOver(
    engine,
    graph([
      // about two goals at once, and about another body beside them
      'gapKind: GOAL_WITHOUT_OWNER, about: [mal-1a, mal-2, rad]',
      // about the goals of an area, by the area
      'gapKind: GOAL_WITHOUT_INDICATOR, about: [omrade-1]',
      // of a neighbouring kind
      'gapKind: STATUS_UNCLEAR, about: [mal-2, mal-ensam, rad-1]',
      // about one goal and its plan: no word on the other goals of the plan
      'gapKind: WRONG_PERIOD, about: [mal-1a, plan]',
      // about the posts of a body, by the body
      'gapKind: UNNAMED_POST, about: [rad]',
    ]),
  );

  test.each([
    ['what one gap tells of several things', 'GOAL_WITHOUT_OWNER', ['mal-1b', 'mal-ensam', 'mal-1a mal-2 rad']],
    ['what is told of all that lies in an area', 'GOAL_WITHOUT_INDICATOR', ['mal-2', 'mal-ensam', 'omrade-1']],
    [
      'of two things that are told together, those two',
      'WRONG_PERIOD',
      ['mal-1a plan', 'mal-1b plan', 'mal-2 plan', 'annan-plan mal-ensam'],
    ],
    ['what is told of the posts of a body', 'UNNAMED_POST', ['grupp-1', 'rad']],
    ['nothing else', 'STATUS_UNCLEAR', ['mal-2 mal-ensam rad-1']],
  ])('%s', async (_, kind, expected) => {
    expect(await about(api, kind)).toEqual([...expected].sort());
  });
});

interface Gap {
  id: string;
  gapKind: string;
  origin: string;
  about: { id: string }[];
}

describe.each(engines)('in the five documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  async function all(): Promise<Gap[]> {
    const gaps: Gap[] = [];
    for (let after: string | null = null; ; ) {
      const data = await api.data(
        'query ($after: String) { gaps(first: 100, after: $after) { nodes { id gapKind origin about { id } } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const { nodes, pageInfo } = (
        data as { gaps: { nodes: Gap[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }
      ).gaps;
      gaps.push(...nodes);
      if (!pageInfo.hasNextPage) return gaps;
      after = pageInfo.endCursor;
    }
  }

  test('no gap that a rule found stands beside a noted one of the same kind about the same thing', async () => {
    const gaps = await all();
    const told = (gap: Gap) => gap.about.map(({ id }) => `${gap.gapKind} ${id}`);
    const noted = new Set(gaps.filter(({ origin }) => origin === 'RECORDED').flatMap(told));
    const found = gaps.filter(({ origin }) => origin === 'RULE');
    expect(found.length).toBeGreaterThan(50);
    expect(noted.size).toBeGreaterThan(400);
    expect(found.filter((gap) => told(gap).some((one) => noted.has(one)))).toEqual([]);
  });
});
