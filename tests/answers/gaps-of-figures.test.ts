import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { about, gapsOf } from './finding.js';

/** Money and its parts: a whole and the amounts of its parts. */
const MONEY: Record<string, [whole: string, ...parts: string[]]> = {
  'gar-ut': ['300', '200', '100'],
  'gar-inte-ut': ['300000000', '215000000', '60000000', '15000000'],
  'gar-ut-i-ore': ['0.3', '0.1', '0.2'],
  'gar-inte-ut-i-ore': ['1234.5', '1000', '234.51'],
  'en-del': ['300', '200'],
  'circa-det-hela': ['300, approximate: true', '200', '90'],
  'circa-en-del': ['300', '200, approximate: true', '90'],
  'utan-belopp': ['300', '200', '90'],
  'annan-valuta': ['300', '200, currency: SEK', '90, currency: EUR'],
};
const fundings = Object.entries(MONEY).flatMap(([id, amounts]) =>
  amounts.map((amount, index) => {
    const own = index === 0 ? `id: ${id}` : `id: ${id}-${index}, partOf: ${id}`;
    const currency = amount.includes('currency') ? '' : ', currency: SEK';
    const sum = id === 'utan-belopp' && index === 2 ? '' : `, amount: ${amount}`;
    return `  - { ${own}, name: Medel ${id} ${index}${sum}${currency}, section: ${id} }`;
  }),
);

// plan holds from July 2021 to June 2022 and is part of strategi, 2020 to 2030; tidlos has no period; fram begins in 2025, and so
// does vantad, which is only expected. What prepares a plan lies outside its time by nature; a goal of a plan does not.
const TIMES: Record<string, string> = {
  inom: 'period: { from: 2021-08, to: 2022-05 }, deadline: 2022-06-30',
  'lika-lange': 'period: { from: 2021-07, to: 2022-06 }',
  'borjar-fore': 'period: { from: 2021-06 }',
  'slutar-efter': 'period: { to: 2022-07-01 }',
  'klart-efter': 'deadline: 2022-07',
  'klart-fore': 'deadline: 2021-06-30',
  'nagon-gang-samma-ar': 'deadline: 2022, period: { from: 2021, to: 2022 }',
  aret: 'deadline: 2023',
  'gjort-fore': 'status: COMPLETED, period: { from: 2019, to: 2020 }',
  'gjort-sedan': 'status: COMPLETED, period: { from: 2018-10 }',
  'gjort-under': 'status: COMPLETED, period: { from: 2021-06, to: 2021-08 }',
  'ogjort-fore': 'status: PLANNED, period: { from: 2019, to: 2020 }',
  'ingen-tid': 'description: A',
};
const goals = Object.entries(TIMES).map(
  ([id, time]) => `  - { id: ${id}, name: ${id}, goalKind: MAIN, partOf: omrade, ${time}, section: Mål }`,
);
const GRAPH = `
fundings:
${fundings.join('\n')}
plans:
  - { id: strategi, name: Strategin, planKind: STRATEGY, period: { from: 2020, to: 2030 } }
  - { id: plan, name: Planen, planKind: ACTION_PLAN, partOf: strategi, period: { from: 2021-07, to: 2022-06 } }
  - { id: utanfor, name: Utanför, planKind: ACTION_PLAN, partOf: strategi, period: { from: 2022, to: 2031 } }
  - { id: tidlos, name: Den tidlösa, planKind: ACTION_PLAN, partOf: strategi }
  - { id: fram, name: Den framtida, planKind: ACTION_PLAN, period: { from: 2025 } }
  - { id: vantad, name: Den väntade, planKind: STRATEGY, status: EXPECTED, period: { from: 2025 } }
priorityAreas: [{ id: omrade, name: Området, number: 1, partOf: plan }]
goals:
${goals.join('\n')}
  - { id: i-tidlos, name: I den tidlösa, goalKind: MAIN, partOf: tidlos, deadline: 2031 }
  - { id: i-fram, name: I den framtida, goalKind: MAIN, partOf: fram, deadline: 2024 }
  - { id: sent-i-fram, name: Sent, goalKind: MAIN, partOf: fram, deadline: 2099 }
  - { id: mal-i-vantad, name: Mål, goalKind: MAIN, partOf: vantad, deadline: 2024 }
  - { id: i-plan-och-tidlos, name: I två, goalKind: MAIN, partOf: [plan, tidlos], deadline: 2024 }
  - { id: i-plan-och-fram, name: I två, goalKind: MAIN, partOf: [plan, fram], deadline: 2022-01 }
  - { id: i-ingen-av-dem, name: I två, goalKind: MAIN, partOf: [plan, fram], deadline: 2024 }
activities:
  - { id: forberedelse, name: Förberedelse, partOf: fram, prepares: fram, deadline: 2023, section: A }
  - { id: steg-i-forberedelsen, name: Steg, partOf: forberedelse, deadline: 2023 }
  - { id: forbereder-annat, name: Annat, partOf: fram, prepares: tidlos, deadline: 2023, section: A }
  - { id: tidigt-i-vantad, name: Tidigt, partOf: vantad, period: { from: 2020 }, deadline: 2023 }
  - { id: over-gransen-i-vantad, name: Över, partOf: vantad, period: { from: 2023, to: 2026 } }
`;

describe.each(engines)('figures and times that do not agree, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('parts that do not make the whole: where all amounts are known, exact and in one currency', async () => {
    expect(await gapsOf(api, 'FIGURES_DISAGREE')).toMatchObject([
      {
        id: 'regel-figures-disagree-gar-inte-ut',
        name: 'Delarna gör inte det hela: Medel gar-inte-ut 0',
        origin: 'RULE',
        description: 'Delarna är tillsammans 290 000 000 SEK, det hela är 300 000 000 SEK.',
        about: [{ id: 'gar-inte-ut' }, { id: 'gar-inte-ut-1' }, { id: 'gar-inte-ut-2' }, { id: 'gar-inte-ut-3' }],
      },
      { description: 'Delarna är tillsammans 1 234,51 SEK, det hela är 1 234,5 SEK.' },
    ]);
  });

  test('a time outside that of the nearest plan, where it names one; a coarse date may lie within it, and what was done before it began or prepares it is told as such', async () => {
    expect(await about(api, 'WRONG_PERIOD')).toEqual(
      [
        'aret plan',
        'borjar-fore plan',
        'fram i-fram',
        'gjort-under plan',
        'forbereder-annat fram',
        'fram i-ingen-av-dem plan',
        'vantad mal-i-vantad',
        'vantad over-gransen-i-vantad',
        'klart-efter plan',
        'klart-fore plan',
        'ogjort-fore plan',
        'plan slutar-efter',
        'strategi utanfor',
      ].sort(),
    );
  });

  test('the plan and its time are told as the source has them', async () => {
    const descriptions = (await gapsOf(api, 'WRONG_PERIOD')).map(({ id, description }) => `${id}: ${description}`);
    expect(descriptions).toContain('regel-wrong-period-aret: ”Planen” gäller 2021-07–2022-06.');
    expect(descriptions).toContain('regel-wrong-period-i-fram: ”Den framtida” gäller från och med 2025.');
    expect(descriptions).toContain(
      'regel-wrong-period-i-ingen-av-dem: ”Planen” gäller 2021-07–2022-06. ”Den framtida” gäller från och med 2025.',
    );
  });
});
