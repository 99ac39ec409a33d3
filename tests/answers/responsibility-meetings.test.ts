import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';

// plan: on the agenda in November 2021, decided on in March 2022 (and on the agenda there as well), and decided on at a
//   meeting without a date; the goal that is part of it was on the agenda of none, another plan on that of the first
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN }, { id: annan, name: En annan, planKind: ACTION_PLAN }]
goals: [{ id: mal, name: Målet, goalKind: MAIN, partOf: plan }]
meetings:
  - id: mars
    name: Marsmötet
    body: rad
    date: 2022-03-10
    agenda: [{ id: mars-1, name: Planen, number: 1, itemKinds: [DECISION], concerns: [plan], section: A }]
  - id: november
    name: Novembermötet
    body: rad
    date: 2021-11
    agenda:
      - { id: november-1, name: Planen, number: 1, itemKinds: [INFORMATION], concerns: [plan], section: A }
      - { id: november-2, name: Den andra, number: 2, itemKinds: [INFORMATION], concerns: [annan], section: A }
  - { id: odaterat, name: Odaterat möte, body: rad }
decisions:
  - { id: beslut, name: Beslutet, decisionKind: ADOPTED, date: 2022-03-10, meeting: mars, agendaItem: mars-1, concerns: [{ id: plan, section: A }] }
  - { id: nagon-gang, name: Odaterat beslut, decisionKind: NOTED, meeting: odaterat, concerns: [{ id: plan, section: A }] }
`;

describe.each(engines)('which meetings have dealt with it, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  async function meetings(id: string, day?: string): Promise<string[]> {
    const data = await api.data(
      'query ($id: ID!, $day: Date) { responsibility(for: $id, asOf: $day) { meetings { id body { id } } } }',
      { id, day },
    );
    const { responsibility } = data as { responsibility: { meetings: { id: string; body: { id: string } }[] } };
    for (const { body } of responsibility.meetings) expect(body.id).toBe('rad');
    return responsibility.meetings.map((meeting) => meeting.id);
  }

  test('on whose agenda it stood, or that decided on it: each once, the earliest first, what has no date last', async () => {
    expect(await meetings('plan')).toEqual(['november', 'mars', 'odaterat']);
    expect(await meetings('annan')).toEqual(['november']);
  });

  test('not those that dealt with what it is part of', async () => {
    expect(await meetings('mal')).toEqual([]);
  });

  test.each([
    ['2021-10-31', ['odaterat']],
    ['2021-11-01', ['november', 'odaterat']],
    ['2022-03-09', ['november', 'odaterat']],
    ['2022-03-10', ['november', 'mars', 'odaterat']],
  ])('by %s', async (day, found) => {
    expect(await meetings('plan', day)).toEqual(found);
  });
});
