import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

// Goals in the order of their ends: c (March), then a and d (both the year), b (2023), and two without any end.
const GRAPH = `
documents:
  - { id: nytt, name: Aktuellt, date: 2024 }
  - { id: gammalt, name: Öldre, date: 2020-05 }
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, planOf: rad, period: { to: 2022-06 } }, { id: rutin, name: Annan, planKind: ROUTINE, planOf: rad }]
priorityAreas:
  - { id: omrade-1, name: Överst, number: 1, partOf: plan, period: { to: 2025 } }
  - { id: omrade-2, name: Avslutas, number: 2, partOf: plan, period: { to: 2024 } }
goals:
  - { id: b, name: Bättre, goalKind: MAIN, partOf: plan, deadline: 2023 }
  - { id: e, name: Evigt, goalKind: MAIN, partOf: plan }
  - { id: d, name: Direkt, goalKind: MAIN, partOf: plan, period: { to: 2022 } }
  - { id: c, name: Centralt, goalKind: MAIN, partOf: plan, deadline: 2022-03, period: { to: 2029 } }
  - { id: f, name: Förr, goalKind: MAIN, partOf: plan }
  - { id: a, name: Ännu, goalKind: MAIN, partOf: plan, deadline: 2022-12-31 }
meetings:
  - { id: senare, name: A-mötet, body: rad, date: 2022-05, agenda: [{ id: punkt-a, name: Annat, number: 1 }] }
  - { id: tidigare, name: B-mötet, body: rad, date: 2021-05, agenda: [{ id: punkt-b, name: Öppning, number: 2 }] }
decisions:
  - { id: ja, name: Ja, decisionKind: APPROVED, date: 2022 }
  - { id: avslag, name: Avslag, decisionKind: REJECTED }
  - { id: nej, name: Nej, decisionKind: REJECTED, date: 2020 }
`;

const BY_DATE = ['c', 'd', 'a', 'b', 'e', 'f'];

interface Page {
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null; startCursor: string | null };
}

const idsOf = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe.each(engines)('the order of lists, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function listed(field: string): Promise<string[]> {
    const { found } = (await api.data(`{ found: ${field} }`)) as { found: { nodes: { id: string }[] } };
    return idsOf(found.nodes);
  }

  test('by date: the end of a goal, the day of a meeting, its agenda, a decision, a document; undated ones last', async () => {
    expect(await listed('goals(orderBy: DATE) { nodes { id } }')).toEqual(BY_DATE);
    expect(await listed('areas(orderBy: DATE) { nodes { id } }')).toEqual(['omrade-2', 'omrade-1']);
    expect(await listed('meetings(orderBy: DATE) { nodes { id } }')).toEqual(['tidigare', 'senare']);
    expect(await listed('agendaItems(orderBy: DATE) { nodes { id } }')).toEqual(['punkt-b', 'punkt-a']);
    expect(await listed('decisions(orderBy: DATE) { nodes { id } }')).toEqual(['nej', 'ja', 'avslag']);
    expect(await listed('documents(orderBy: DATE, filter: { from: "2020-01-01" }) { nodes { id } }')).toEqual([
      'gammalt',
      'nytt',
    ]);
    expect(await listed('allEntities(orderBy: DATE, types: [Goal, Plan]) { nodes { id } }')).toEqual([
      'c',
      'plan',
      ...BY_DATE.slice(1, 4),
      'rutin',
      ...BY_DATE.slice(4),
    ]);
  });

  test('by name, where the own order of the type is another', async () => {
    expect(await listed('areas(orderBy: NAME) { nodes { id } }')).toEqual(['omrade-2', 'omrade-1']);
    expect(await listed('areas(orderBy: OWN) { nodes { id } }')).toEqual(['omrade-1', 'omrade-2']);
    expect(await listed('areas { nodes { id } }')).toEqual(['omrade-1', 'omrade-2']);
    expect(await listed('meetings(orderBy: NAME) { nodes { id } }')).toEqual(['senare', 'tidigare']);
    expect(await listed('decisions(orderBy: NAME) { nodes { id } }')).toEqual(['avslag', 'ja', 'nej']);
    expect(await listed('goals(orderBy: NAME) { nodes { id } }')).toEqual(['b', 'c', 'd', 'e', 'f', 'a']);
  });

  test('lists of an entity, with a page or without', async () => {
    const variables = { order: 'DATE' };
    expect(
      await api.data(
        `query ($order: ListOrder!) {
          plan(id: "plan") { goals(orderBy: $order) { id } priorityAreas(orderBy: NAME) { id } parts(orderBy: DATE, types: [Goal], first: 2) { nodes { id } } }
          body(id: "rad") { plans(orderBy: $order) { nodes { id } } meetings(orderBy: NAME) { nodes { id } } }
        }`,
        variables,
      ),
    ).toEqual({
      plan: {
        goals: BY_DATE.map((id) => ({ id })),
        priorityAreas: [{ id: 'omrade-2' }, { id: 'omrade-1' }],
        parts: { nodes: [{ id: 'c' }, { id: 'd' }] },
      },
      body: {
        plans: { nodes: [{ id: 'plan' }, { id: 'rutin' }] },
        meetings: { nodes: [{ id: 'senare' }, { id: 'tidigare' }] },
      },
    });
  });

  const PAGE = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

  async function walk(list: string, forward: boolean): Promise<string[]> {
    const found: string[] = [];
    for (let at: string | null = null, more = true; more; ) {
      const [length, place] = forward ? ['first', 'after'] : ['last', 'before'];
      const query = `query ($at: String) { page: ${list.replace(')', `, ${length}: 2, ${place}: $at)`)} { ${PAGE} } }`;
      const { page } = (await api.data(query, { at })) as { page: Page };
      const ids = idsOf(page.edges.map(({ node }) => node));
      if (forward) found.push(...ids);
      else found.unshift(...ids);
      at = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
      more = forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage;
    }
    return found;
  }

  test.each(['goals(orderBy: DATE)', 'goals(orderBy: DATE, filter: { within: "plan" })'])(
    '%s: page by page in both directions, as all at once',
    async (list) => {
      expect(await walk(list, true)).toEqual(BY_DATE);
      expect(await walk(list, false)).toEqual(BY_DATE);
    },
  );

  test('a cursor is good for the order that it was made in', async () => {
    const { page } = (await api.data('{ page: goals(orderBy: DATE, first: 1) { pageInfo { endCursor } } }')) as {
      page: { pageInfo: { endCursor: string } };
    };
    const query =
      'query ($after: String, $order: ListOrder!) { goals(orderBy: $order, after: $after) { nodes { id } } }';
    const after = page.pageInfo.endCursor;
    expect((await api.ask(query, { after, order: 'DATE' })).data).toEqual({
      goals: { nodes: BY_DATE.slice(1).map((id) => ({ id })) },
    });
    for (const order of ['NAME', 'OWN']) {
      const { errors } = await api.ask(query, { after, order });
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    }
  });
});

describe.each(engines)('the order of real lists, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('what ends first, of all plans and goals; those without an end after all others', async () => {
    const { all } = (await api.data(
      '{ all: allEntities(types: [Plan, Goal, Activity], orderBy: DATE, first: 100) { nodes { ... on Subject { ends } } } }',
    )) as { all: { nodes: { ends: string | null }[] } };
    const ends = all.nodes.map((one) => one.ends);
    const dated = ends.filter((one) => one !== null);
    expect(dated.length).toBeGreaterThan(20);
    expect(ends.slice(0, dated.length)).toEqual(dated);
    const lastDays = dated.map((one) => (one.length === 4 ? `${one}-12-31` : one.length === 7 ? `${one}-31` : one));
    expect(lastDays).toEqual([...lastDays].sort());
  });
});
