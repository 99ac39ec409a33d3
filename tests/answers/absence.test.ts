import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

//   plan ◄── omrade ◄── noterat   its owner was looked for: sagd-agare, about it and rad
//                   ◄── tyst      nobody has noted anything of it
//                   ◄── annat     told of together with the plan: sagd-om-tva
//                   ◄── agt       owned by rad, reported to annat-rad, decided on
//   annan-plan ◄── ensamt         nothing is noted of the plan either
const goal = (id: string, more = '', partOf = 'omrade') =>
  `  - { id: ${id}, name: ${id}, goalKind: MAIN, partOf: ${partOf}, section: Mål${more} }`;
const OF_RAD =
  ', responsible: [{ role: OWNER, party: rad, section: A }], reporting: [{ kind: REPORT, to: annat-rad, section: A }]';
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }, { id: annat-rad, name: Ett annat råd, bodyKind: BOARD }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN }
  - { id: annan-plan, name: Den andra, planKind: ACTION_PLAN }
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
${goal('noterat')}
${goal('tyst')}
${goal('annat')}
${goal('agt', OF_RAD)}
${goal('ensamt', '', 'annan-plan')}
decisions: [{ id: beslut, name: Beslutet, decisionKind: ADOPTED, concerns: [{ id: agt, section: A }] }]
gaps:
  - { id: sagd-agare, name: Ägare sägs inte, gapKind: GOAL_WITHOUT_OWNER, about: [noterat, rad] }
  - { id: sagd-om-tva, name: Annat mål saknar ägare, gapKind: GOAL_WITHOUT_OWNER, about: [plan, annat] }
  - { id: sagd-rapport, name: Uppföljning sägs inte, gapKind: REPORT_WITHOUT_RECIPIENT, about: [plan, rad] }
  - { id: sagt-beslut, name: Oklart om det är beslutat, gapKind: STATUS_UNCLEAR, field: DECISIONS, about: [noterat] }
  - { id: oklart, name: Oklart mål, gapKind: STATUS_UNCLEAR, about: [noterat] }
`;

interface Absence {
  field: string;
  reason: string;
  gaps: { id: string }[];
}

describe.each(engines)('why a list of an answer is empty, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function absence(id: string): Promise<string[]> {
    const data = await api.data(
      'query ($id: ID!) { responsibility(for: $id) { absence { field reason gaps { id } } } }',
      { id },
    );
    const { responsibility } = data as { responsibility: { absence: Absence[] } };
    return responsibility.absence.map(({ field, reason, gaps }) =>
      [field, reason, ...gaps.map((gap) => gap.id)].join(' '),
    );
  }

  test('what a person noted of the very subject, and of its plan', async () => {
    expect(await absence('noterat')).toEqual([
      'RESPONSIBILITIES SOURCES_NAME_NONE sagd-agare',
      'REPORTING SOURCES_NAME_NONE sagd-rapport',
      'DECISIONS SOURCES_NAME_NONE sagt-beslut',
    ]);
  });

  test('nothing is recorded: what a rule has missed is no word of a source, nor is what is told of a plan and another goal', async () => {
    expect(await absence('tyst')).toEqual([
      'RESPONSIBILITIES NOT_RECORDED regel-goal-without-owner-tyst',
      'REPORTING SOURCES_NAME_NONE sagd-rapport',
      'DECISIONS NOT_RECORDED',
    ]);
    expect((await absence('annat'))[0]).toBe('RESPONSIBILITIES SOURCES_NAME_NONE sagd-om-tva');
    expect(await absence('ensamt')).toEqual([
      'RESPONSIBILITIES NOT_RECORDED regel-goal-without-owner-ensamt',
      'REPORTING NOT_RECORDED',
      'DECISIONS NOT_RECORDED',
    ]);
  });

  test('of what is there, nothing is absent', async () => {
    expect(await absence('agt')).toEqual([]);
  });

  test('a gap says which field it explains: the record, the rule, else its kind; and gaps are found by it', async () => {
    const data = await api.data(`{
      goal(id: "noterat") {
        all: gaps { nodes { id field } }
        owner: gaps(fields: [RESPONSIBILITIES]) { nodes { id } }
        two: gaps(fields: [DECISIONS, DEADLINE], kinds: [GOAL_WITHOUT_DEADLINE, STATUS_UNCLEAR]) { nodes { id } }
        none: gaps(fields: []) { nodes { id } }
      }
      gaps(fields: [REPORTING_TO]) { nodes { id } }
    }`);
    expect(data).toEqual({
      goal: {
        all: {
          nodes: [
            { id: 'regel-goal-without-indicator-noterat', field: 'INDICATORS' },
            { id: 'regel-goal-without-deadline-noterat', field: 'DEADLINE' },
            { id: 'oklart', field: null },
            { id: 'sagt-beslut', field: 'DECISIONS' },
            { id: 'sagd-agare', field: 'RESPONSIBILITIES' },
          ],
        },
        owner: { nodes: [{ id: 'sagd-agare' }] },
        two: { nodes: [{ id: 'regel-goal-without-deadline-noterat' }, { id: 'sagt-beslut' }] },
        none: { nodes: [] },
      },
      gaps: { nodes: [{ id: 'sagd-rapport' }] },
    });
  });
});

describe.each(engines)('what the five documents do not name, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('the directive does not say where the project is reported, and so of no goal in it; whether it was decided is not recorded', async () => {
    const data = await api.data(`{
      responsibility(for: "amk-integrerad-primarvard-delmal-1") { status absence { field reason gaps { id field } } }
    }`);
    expect(data).toEqual({
      responsibility: {
        status: 'INHERITED',
        absence: [
          {
            field: 'REPORTING',
            reason: 'SOURCES_NAME_NONE',
            gaps: [{ id: 'amk-integrerad-primarvard-lucka-ingen-rapportering', field: 'REPORTING' }],
          },
          { field: 'DECISIONS', reason: 'NOT_RECORDED', gaps: [] },
        ],
      },
    });
  });

  test('of a day before sources speak, it is not said that they name none: they tell of another time', async () => {
    const { responsibility } = (await api.data(
      '{ responsibility(for: "direktiv-integrerad-primarvard", asOf: "1850-01-01") { status knownFrom absence { field reason } } }',
    )) as { responsibility: { absence: unknown[] } };
    expect(responsibility).toMatchObject({ status: 'UNKNOWN', knownFrom: '2022-01-03' });
    expect(responsibility.absence[0]).toEqual({ field: 'RESPONSIBILITIES', reason: 'OTHER_TIME' });
    expect(responsibility.absence[1]).toEqual({ field: 'REPORTING', reason: 'SOURCES_NAME_NONE' });
  });
});
