import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

// Each goal and activity differs in one thing from the one beside it, and is named after what it has.
//   plan-agd ◄OWNER─ rad      plan-nagons ─PLAN_OF─► rad      plan-utford ◄EXECUTING─ rad      plan: nobody's, of 2022
const STATED = 'section: Mål';
const role = (name: string) => `responsible: [{ role: ${name}, party: rad, section: A }]`;
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN, period: { from: 2022, to: 2022 } }
  - { id: plan-agd, name: Den ägda, planKind: ACTION_PLAN, ${role('OWNER')} }
  - { id: plan-nagons, name: Någons, planKind: ACTION_PLAN, planOf: rad }
  - { id: plan-utford, name: Den utförda, planKind: ACTION_PLAN, ${role('EXECUTING')} }
priorityAreas:
  - { id: omrade-agt, name: Området, number: 1, partOf: plan-agd }
  - { id: omrade-nagons, name: Området, number: 1, partOf: plan-nagons }
goals:
  - { id: mal-intet, name: Inget, goalKind: MAIN, partOf: plan, ${STATED} }
  - { id: mal-styrt, name: Styrt, goalKind: MAIN, partOf: plan, ${role('STEERING')}, ${STATED} }
  - { id: mal-agt, name: Ägt, goalKind: MAIN, partOf: plan, ${role('OWNER')} }
  - { id: mal-i-agd-plan, name: I ägd plan, goalKind: MAIN, partOf: omrade-agt }
  - { id: mal-i-nagons-plan, name: I någons plan, goalKind: MAIN, partOf: omrade-nagons }
  - { id: mal-matt, name: Mätt, goalKind: MAIN, ${role('OWNER')} }
  - { id: mal-med-tid, name: Med tid, goalKind: MAIN, deadline: 2022-06, ${role('OWNER')} }
  - { id: mal-med-slut, name: Med slut, goalKind: MAIN, period: { to: 2022 }, ${role('OWNER')} }
  - { id: mal-med-borjan, name: Med början, goalKind: MAIN, period: { from: 2022 }, ${role('OWNER')} }
  - { id: syfte, name: Syftet, goalKind: PURPOSE, ${role('OWNER')} }
indicators:
  - { id: matt, name: Måttet, measures: [mal-matt] }
  - { id: delmatt, name: Ett annat mått, measures: [plan] }
activities:
  - { id: akt-intet, name: Ingenting, partOf: plan, section: Åtgärd }
  - { id: akt-mottagen, name: Mottagen, partOf: plan, ${role('RECIPIENT')} }
  - { id: akt-samradd, name: Samrådd, partOf: plan, ${role('CONSULTED')} }
  - { id: akt-i-nagons-plan, name: I någons plan, partOf: plan-nagons }
  - { id: akt-utford, name: Utförd, partOf: plan, ${role('EXECUTING')} }
  - { id: akt-deltagen, name: Deltagen, partOf: plan, ${role('PARTICIPATING')} }
  - { id: akt-rapporterad, name: Rapporterad, partOf: plan, reporting: [{ kind: REPORT, by: rad, channel: brev, section: A }] }
  - { id: akt-orapporterad, name: Orapporterad, partOf: plan, reporting: [{ kind: REPORT, to: rad, section: A }] }
  - { id: akt-i-utford-plan, name: I utförd plan, partOf: plan-utford }
  - { id: akt-i-agd-plan, name: I ägd plan, partOf: omrade-agt }
`;

describe.each(engines)('what goals and activities lack, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('an owner at any level: who steers it is none, and whose plan it lies in is one', async () => {
    expect(await about(api, 'GOAL_WITHOUT_OWNER')).toEqual(['mal-intet', 'mal-styrt']);
    expect((await gapsOf(api, 'GOAL_WITHOUT_OWNER'))[0]).toEqual({
      id: 'regel-goal-without-owner-mal-intet',
      name: 'Målet har ingen ägare: Inget',
      origin: 'RULE',
      description: null,
      about: [{ id: 'mal-intet' }],
      citations: [{ section: 'Mål' }],
    });
  });

  test('the rule says that a goal has no owner where the answer is UNKNOWN, and nowhere else', async () => {
    const data = await api.data('{ goals(first: 100) { nodes { id } } }');
    const { nodes } = (data as { goals: { nodes: { id: string }[] } }).goals;
    const unknown: string[] = [];
    for (const { id } of nodes) {
      const answer = await api.data('query ($id: ID!) { responsibility(for: $id) { status } }', { id });
      if ((answer as { responsibility: { status: string } }).responsibility.status === 'UNKNOWN') unknown.push(id);
    }
    expect(await about(api, 'GOAL_WITHOUT_OWNER')).toEqual(unknown.sort());
  });

  test('an indicator of its own, unless it is a purpose', async () => {
    const found = await about(api, 'GOAL_WITHOUT_INDICATOR');
    expect(found).toContain('mal-agt');
    expect(found).not.toContain('mal-matt');
    expect(found).not.toContain('syfte');
    expect(found).toHaveLength(8);
  });

  test('a time when it is to be reached: a deadline, or a period that ends; unless it is a purpose', async () => {
    const found = await about(api, 'GOAL_WITHOUT_DEADLINE');
    expect(found).toEqual([
      'mal-agt',
      'mal-i-agd-plan',
      'mal-i-nagons-plan',
      'mal-intet',
      'mal-matt',
      'mal-med-borjan',
      'mal-styrt',
    ]);
  });

  test('anyone who does it: not those to whom it is done, who are asked or told, or who carry out the plan or own it as theirs', async () => {
    expect(await about(api, 'ACTIVITY_WITHOUT_OWNER')).toEqual([
      'akt-i-nagons-plan',
      'akt-i-utford-plan',
      'akt-intet',
      'akt-mottagen',
      'akt-orapporterad',
      'akt-samradd',
    ]);
    const [first] = await gapsOf(api, 'ACTIVITY_WITHOUT_OWNER');
    expect(first).toMatchObject({
      name: 'Ingen är utpekad att utföra: I någons plan',
      id: 'regel-activity-without-owner-akt-i-nagons-plan',
    });
  });
});
