import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';

const TASKS = `query ($id: ID!, $day: Date) {
  responsibility(for: $id, asOf: $day) {
    tasks {
      task { __typename id }
      owners { role party { id } inheritedThrough { id } citations { section } }
      doers { role party { id } }
      citations { section phrase fact }
    }
  }
}`;

interface Told {
  task: { __typename: string; id: string };
  owners: { role: string; party: { id: string }; inheritedThrough: unknown[]; citations: { section: string }[] }[];
  doers: { role: string; party: { id: string } }[];
  citations: { section: string | null; phrase: string | null; fact: string | null }[];
}

//   plan ◄OWNER─ rad        uppdrag ◄OWNER─ stod: for the goal and the programme; has a part of its own
//     ▲                     aktivitet ◄EXECUTING─ kim until 2021, ◄EXECUTING─ lo from 2022, ◄STEERING─ rad: for the goal
//    mal   program          utan: for the goal, nobody is named       bredvid ◄OWNER─ stod: for the plan
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD }
  - { id: stod, name: Processtödet, bodyKind: WORKING_GROUP }
people: [{ id: kim, name: Kim Ek }, { id: lo, name: Lo Alm }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, responsible: [{ role: OWNER, party: rad, section: Ägare }] }]
programmes: [{ id: program, name: Programmet, programmeKind: CARE_PROGRAMME }]
goals: [{ id: mal, name: Målet, goalKind: MAIN, partOf: plan, section: Mål }]
mandates:
  - id: uppdrag
    name: Driva spridningen
    partOf: plan
    serves: [mal, program]
    section: Ansvar
    also: [{ section: Mål, phrase: för målet, fact: serves }]
    responsible: [{ role: OWNER, party: stod, section: Ansvar }]
  - { id: del, name: Del av uppdraget, partOf: uppdrag, responsible: [{ role: OWNER, party: kim, section: A }] }
  - { id: bredvid, name: Bredvid, serves: plan, responsible: [{ role: OWNER, party: stod, section: A }] }
activities:
  - id: aktivitet
    name: Utbildning
    goals: mal
    responsible:
      - { role: EXECUTING, party: kim, validFrom: 2020, validTo: 2021, section: A }
      - { role: EXECUTING, party: lo, validFrom: 2022, section: A }
      - { role: STEERING, party: rad, section: A }
  - { id: utan, name: Utan namn, serves: mal, section: A }
`;

describe.each(engines)('who has the task, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const tasks = async (id: string, day?: string): Promise<Told[]> =>
    ((await api.data(TASKS, { id, day })) as { responsibility: { tasks: Told[] } }).responsibility.tasks;

  test('the mandates and activities that serve it, each with its own owners and doers, and where it stands', async () => {
    const [uppdrag, utan, aktivitet] = await tasks('mal');
    expect(uppdrag).toEqual({
      task: { __typename: 'Mandate', id: 'uppdrag' },
      owners: [{ role: 'OWNER', party: { id: 'stod' }, inheritedThrough: [], citations: [{ section: 'Ansvar' }] }],
      doers: [],
      citations: [
        { section: 'Ansvar', phrase: null, fact: null },
        { section: 'Mål', phrase: 'för målet', fact: 'serves' },
      ],
    });
    expect(aktivitet).toMatchObject({
      task: { __typename: 'Activity', id: 'aktivitet' },
      owners: [],
      doers: [
        { role: 'EXECUTING', party: { id: 'kim' } },
        { role: 'EXECUTING', party: { id: 'lo' } },
      ],
    });
    expect(utan).toMatchObject({ task: { id: 'utan' }, owners: [], doers: [] });
  });

  test('of the very thing that is asked about: what serves its plan is a task of the plan', async () => {
    expect((await tasks('program')).map(({ task }) => task.id)).toEqual(['uppdrag']);
    expect((await tasks('plan')).map(({ task }) => task.id)).toEqual(['bredvid']);
    expect(await tasks('uppdrag')).toEqual([]);
  });

  test('on a day, who bears it then', async () => {
    const doers = async (day: string) => (await tasks('mal', day))[2]?.doers.map(({ party }) => party.id);
    expect(await doers('2021-06-01')).toEqual(['kim']);
    expect(await doers('2024-06-01')).toEqual(['lo']);
  });

  test('an owner of the task is none of the goal', async () => {
    const data = await api.data('{ responsibility(for: "mal") { status owners { party { id } } others { role } } }');
    expect(data).toEqual({
      responsibility: { status: 'INHERITED', owners: [{ party: { id: 'rad' } }], others: [] },
    });
  });
});

describe.each(engines)('who has the task, in the documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('the goal of spreading the programmes: the process supporters have the mandate beside it', async () => {
    const data = await api.data(TASKS, { id: 'rpo-psykisk-halsa-2022-mal-1-spridning' });
    const { tasks } = (data as { responsibility: { tasks: Told[] } }).responsibility;
    const mandate = tasks.find(({ task }) => task.__typename === 'Mandate');
    expect(mandate).toMatchObject({
      task: { id: 'rpo-psykisk-halsa-2022-uppdrag-processtodjare' },
      owners: [{ party: { id: 'rpo-psykisk-halsa-sydostra-processtodjare' } }],
    });
    expect(mandate?.citations).toContainEqual({
      section: 'Handlingsplan 2022 för RPO Psykisk hälsa > Metod och åtgärd',
      phrase: 'driva processen gällande spridning och implementering av vård-och insatsprogram',
      fact: 'serves',
    });
  });

  test('the goals of the mental health plan of the county, of which nobody is said to be the owner', async () => {
    const data = await api.data(TASKS, { id: 'vvg-2022-03-10-handlingsplanens-15-mal' });
    const { tasks } = (data as { responsibility: { tasks: Told[] } }).responsibility;
    expect(tasks.map(({ task, owners }) => [task.id, owners.map(({ party }) => party.id)])).toContainEqual([
      'vvg-2022-03-10-uppdrag-delregionalt-genomforande',
      ['delregional-vardsamverkan-vastra-gotaland'],
    ]);
  });
});
