import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

//              vision                each whole has an owner of its own: rad-<its id>
//             ▲      ▲
//      plan-ö          plan-a        (named Ö and A: of two ways as long, A's comes first)
//         ▲  ▲        ▲  ▲
//         │    ╲    ╱    │
//         │    omrade    │           omrade is part of both plans, bredvid of Ö alone,
//         │      ▲       │           nara of its area and, one step only, of the vision
//      bredvid  mal     nara ──► vision
//                ▲
//              delmal
const WHOLES: [id: string, list: string, fields: string, partOf: string[]][] = [
  ['vision', 'plans', 'name: Visionen, planKind: VISION', []],
  ['plan-o', 'plans', 'name: Ö, planKind: ACTION_PLAN', ['vision']],
  ['plan-a', 'plans', 'name: A, planKind: ACTION_PLAN', ['vision']],
  ['omrade', 'priorityAreas', 'name: Området, number: 1', ['plan-o', 'plan-a']],
  ['mal', 'goals', 'name: Målet, goalKind: MAIN', ['omrade']],
  ['delmal', 'goals', 'name: Delmålet, goalKind: SUBGOAL', ['mal']],
  ['bredvid', 'goals', 'name: Bredvid, goalKind: MAIN', ['plan-o']],
  ['nara', 'goals', 'name: Nära, goalKind: MAIN', ['plan-a', 'vision']],
];

const lists = ['plans', 'priorityAreas', 'goals'].map(
  (list) =>
    `${list}:${WHOLES.filter(([, of]) => of === list)
      .map(
        ([id, , fields, partOf]) => `
  - { id: ${id}, ${fields}, partOf: [${partOf.join(', ')}],
      responsible: [{ role: STEERING, party: rad, section: A }, { role: OWNER, party: rad-${id}, section: A }],
      reporting: [{ kind: FOLLOW_UP, to: rad-${id}, channel: om ${id}, section: A }] }`,
      )
      .join('')}`,
);
const GRAPH = `
${lists.join('\n')}
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD }
${WHOLES.map(([id]) => `  - { id: rad-${id}, name: Råd, bodyKind: BOARD }`).join('\n')}
`;

const OWNERS =
  'responsibilities(inherited: true, roles: [OWNER]) { party { id } subject { id } inheritedThrough { __typename id } }';

interface Handed {
  party?: { id: string };
  channel?: string;
  subject: { id: string };
  inheritedThrough: { id: string }[];
}

describe.each(engines)('what wholes hand down to their parts, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const ask = async (id: string, selection: string): Promise<Handed[]> => {
    const data = await api.data(`query ($id: ID!) { entity(id: $id) { ... on Subject { list: ${selection} } } }`, {
      id,
    });
    return (data as { entity: { list: Handed[] } }).entity.list;
  };
  const ways = async (id: string, selection = OWNERS) =>
    (await ask(id, selection)).map(({ subject, inheritedThrough }) => [
      subject.id,
      inheritedThrough.map((one) => one.id),
    ]);

  test('the owner of the thing itself comes first, then those of its wholes, the nearest first', async () => {
    expect(await ways('delmal')).toEqual([
      ['delmal', []],
      ['mal', ['mal']],
      ['omrade', ['mal', 'omrade']],
      ['plan-a', ['mal', 'omrade', 'plan-a']],
      ['plan-o', ['mal', 'omrade', 'plan-o']],
      ['vision', ['mal', 'omrade', 'plan-a', 'vision']],
    ]);
  });

  test('each owner answers for the whole that hands it down, and comes once, whichever way leads there', async () => {
    const owners = await ask('mal', OWNERS);
    expect(owners.map(({ party }) => party?.id)).toEqual(owners.map(({ subject }) => `rad-${subject.id}`));
    expect(await ways('omrade')).toEqual([
      ['omrade', []],
      ['plan-a', ['plan-a']],
      ['plan-o', ['plan-o']],
      ['vision', ['plan-a', 'vision']],
    ]);
  });

  test('the shortest way counts, though a longer one has a name that comes first', async () => {
    expect(await ways('nara')).toEqual([
      ['nara', []],
      ['plan-a', ['plan-a']],
      ['vision', ['vision']],
    ]);
    expect(await ways('bredvid')).toEqual([
      ['bredvid', []],
      ['plan-o', ['plan-o']],
      ['vision', ['plan-o', 'vision']],
    ]);
  });

  test('of each whole, the roles come in their order', async () => {
    const all = await ask(
      'omrade',
      'responsibilities(inherited: true) { role subject { id } inheritedThrough { id } }',
    );
    expect(all.map((one) => [(one as { role?: string }).role, one.subject.id])).toEqual([
      ['OWNER', 'omrade'],
      ['STEERING', 'omrade'],
      ['OWNER', 'plan-a'],
      ['STEERING', 'plan-a'],
      ['OWNER', 'plan-o'],
      ['STEERING', 'plan-o'],
      ['OWNER', 'vision'],
      ['STEERING', 'vision'],
    ]);
  });

  test('unless what is inherited is asked for, only what sources say of the thing itself', async () => {
    expect(await ways('delmal', OWNERS.replace('inherited: true, ', ''))).toEqual([['delmal', []]]);
    expect(await ways('delmal', 'reporting { subject { id } inheritedThrough { id } }')).toEqual([['delmal', []]]);
  });

  test('reports are handed down likewise', async () => {
    expect(await ways('mal', 'reporting(inherited: true) { subject { id } inheritedThrough { id } }')).toEqual([
      ['mal', []],
      ['omrade', ['omrade']],
      ['plan-a', ['omrade', 'plan-a']],
      ['plan-o', ['omrade', 'plan-o']],
      ['vision', ['omrade', 'plan-a', 'vision']],
    ]);
    const channels = await ask('mal', 'reporting(inherited: true) { channel subject { id } inheritedThrough { id } }');
    expect(channels.map(({ channel }) => channel)).toEqual(channels.map(({ subject }) => `om ${subject.id}`));
  });

  test('the wholes on the way are entities like any, and tell what they themselves inherit', async () => {
    const data = await api.data(`{ goal(id: "mal") { responsibilities(inherited: true, roles: [OWNER]) {
      inheritedThrough { __typename name ... on PriorityArea { number } responsibilities(inherited: true, roles: [OWNER]) { subject { id } inheritedThrough { id } } }
    } } }`);
    const handed = (data as { goal: { responsibilities: { inheritedThrough: unknown[] }[] } }).goal.responsibilities;
    expect(handed[4]?.inheritedThrough).toEqual([
      {
        __typename: 'PriorityArea',
        name: 'Området',
        number: 1,
        responsibilities: [
          { subject: { id: 'omrade' }, inheritedThrough: [] },
          { subject: { id: 'plan-a' }, inheritedThrough: [{ id: 'plan-a' }] },
          { subject: { id: 'plan-o' }, inheritedThrough: [{ id: 'plan-o' }] },
          { subject: { id: 'vision' }, inheritedThrough: [{ id: 'plan-a' }, { id: 'vision' }] },
        ],
      },
      {
        __typename: 'Plan',
        name: 'A',
        responsibilities: [
          { subject: { id: 'plan-a' }, inheritedThrough: [] },
          { subject: { id: 'vision' }, inheritedThrough: [{ id: 'vision' }] },
        ],
      },
      {
        __typename: 'Plan',
        name: 'Visionen',
        responsibilities: [{ subject: { id: 'vision' }, inheritedThrough: [] }],
      },
    ]);
  });

  test('asked from the party, nothing is inherited: it answers for what a source names', async () => {
    const data = await api.data(
      '{ body(id: "rad-vision") { responsibleFor { nodes { subject { id } inheritedThrough { id } } totalCount } } }',
    );
    expect(data).toEqual({
      body: { responsibleFor: { nodes: [{ subject: { id: 'vision' }, inheritedThrough: [] }], totalCount: 1 } },
    });
  });

  test('the nearest plan and area of a goal, and all that lies within a plan', async () => {
    expect(
      await api.data(`{
        delmal: goal(id: "delmal") { plan { id } priorityArea { id } }
        nara: goal(id: "nara") { plan { id } priorityArea { id } }
        vision: plan(id: "vision") { goals { id } priorityAreas { id } }
        a: plan(id: "plan-a") { goals { id } priorityAreas { goals { id } } }
      }`),
    ).toEqual({
      delmal: { plan: { id: 'plan-a' }, priorityArea: { id: 'omrade' } },
      nara: { plan: { id: 'plan-a' }, priorityArea: null },
      vision: {
        goals: [{ id: 'bredvid' }, { id: 'delmal' }, { id: 'mal' }, { id: 'nara' }],
        priorityAreas: [{ id: 'omrade' }],
      },
      a: {
        goals: [{ id: 'delmal' }, { id: 'mal' }, { id: 'nara' }],
        priorityAreas: [{ goals: [{ id: 'delmal' }, { id: 'mal' }] }],
      },
    });
  });
});
