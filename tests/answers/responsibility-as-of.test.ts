import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

//   gamla ─OWNER until March 2021─►  plan ◄─ mal ◄─OWNER 2022─ nya
//   rad ───PLAN_OF───────────────────┘       mal is led by kim in 2021, reported to gamla until 2021 and to nya from 2022;
//   beslut 2020, beslut of March 2022, one without a date: each concerns mal      (in 2022 the plan is reported to rad)
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
bodies:
  - { id: rad, name: Rådet, bodyKind: BOARD }
  - { id: gamla, name: Gamla nämnden, bodyKind: BOARD }
  - { id: nya, name: Nya nämnden, bodyKind: BOARD }
plans:
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    planOf: rad
    responsible: [{ role: OWNER, party: gamla, validTo: 2021-03, section: A }]
    reporting: [{ kind: FOLLOW_UP, to: rad, validTo: 2023, section: A }]
goals:
  - id: mal
    name: Målet
    goalKind: MAIN
    partOf: plan
    responsible:
      - { role: OWNER, party: nya, validFrom: 2022, validTo: 2022, section: A }
      - { role: LEADING, party: kim, validFrom: 2021, validTo: 2021, section: A }
    reporting:
      - { kind: REPORT, to: gamla, validTo: 2021-06-30, section: A }
      - { kind: REPORT, to: nya, validFrom: 2022, validTo: 2022, section: A }
decisions:
  - { id: forst, name: Första beslutet, decisionKind: ADOPTED, date: 2020, concerns: [{ id: mal, section: A }] }
  - { id: sedan, name: Andra beslutet, decisionKind: EXTENDED, date: 2022-03-10, concerns: [{ id: mal, section: A }] }
  - { id: nagon-gang, name: Odaterat beslut, decisionKind: NOTED, concerns: [{ id: mal, section: A }] }
`;

describe.each(engines)('who owned it on a day, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each([
    ['2021-03-31', 'INHERITED', ['gamla < plan']],
    ['2021-04-01', 'INHERITED', ['rad < plan']],
    ['2021-12-31', 'INHERITED', ['rad < plan']],
    ['2022-01-01', 'KNOWN', ['nya']],
    ['2022-12-31', 'KNOWN', ['nya']],
    ['2023-01-01', 'INHERITED', ['rad < plan']],
    [undefined, 'KNOWN', ['nya']],
  ])('the owner on %s', async (day, status, owners) => {
    expect(await told(api, 'mal', day)).toMatchObject({ status, owners });
  });

  test.each([
    ['2020-12-31', []],
    ['2021-01-01', ['LEADING kim']],
    ['2021-12-31', ['LEADING kim']],
    ['2022-01-01', []],
    [undefined, ['LEADING kim']],
  ])('who led it on %s', async (day, others) => {
    expect((await told(api, 'mal', day)).others).toEqual(others);
  });

  test.each([
    ['2021-06-30', ['REPORT gamla']],
    ['2021-07-01', ['FOLLOW_UP rad < plan']],
    ['2022-01-01', ['REPORT nya']],
    ['2023-12-31', ['FOLLOW_UP rad < plan']],
    ['2024-01-01', []],
    [undefined, ['REPORT gamla', 'REPORT nya']],
  ])('where it was reported on %s', async (day, reporting) => {
    expect((await told(api, 'mal', day)).reporting).toEqual(reporting);
  });

  test.each([
    ['2019-12-31', ['nagon-gang']],
    ['2020-01-01', ['forst', 'nagon-gang']],
    ['2022-03-09', ['forst', 'nagon-gang']],
    ['2022-03-10', ['forst', 'sedan', 'nagon-gang']],
    [undefined, ['forst', 'sedan', 'nagon-gang']],
  ])('what had been decided by %s: the earliest first, what has no date last', async (day, decisions) => {
    expect((await told(api, 'mal', day)).decisions).toEqual(decisions);
  });

  test('the way to the owner and the sentence are of the same day', async () => {
    expect(await told(api, 'mal', '2021-04-01')).toMatchObject({
      chain: ['mal PART_OF plan (–)', 'plan PLAN_OF rad (–)', 'mal REPORT gamla (A)'],
      sv: 'Per 2021-04-01: ”Målet” har ingen egen ägare i källorna men ingår i ”Planen”, som tillhör Rådet. Målet leds av Kim Ek. Målet rapporteras till Gamla nämnden.',
      en: 'As of 2021-04-01: No source names an owner of “Målet” itself, but it is part of “Planen”, which belongs to Rådet. The goal is led by Kim Ek. The goal is reported to Gamla nämnden.',
    });
    expect(await told(api, 'mal', '2024-01-01')).toMatchObject({
      chain: ['mal PART_OF plan (–)', 'plan PLAN_OF rad (–)'],
      sv: 'Per 2024-01-01: ”Målet” har ingen egen ägare i källorna men ingår i ”Planen”, som tillhör Rådet. Ingen källa säger var det rapporteras.',
    });
  });
});
