import { describe, expect, test } from 'vitest';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';
import { about } from './finding.js';

//              strategi ◄OWNER─ departement
//                 ▲
//   rad ─PLAN_OF─ plan ◄STEERING─ styrelse      egen ◄OWNER─ styrelse       los
//                 ▲  ▲                      (egen is rad's plan as well)     ▲
//   rad ─OWNER─► mal  omrade ◄LEADING─ kim        ▲                          ├─ STEERING styrelse, LEADING kim
//                      ▲                       dess-mal                      └─ los-mal
//                     delmal ◄EXECUTING─ kim
//   nara is part of strategi and, two steps away, of egen (by dess-mal)
//   steg-9 ─► steg-8 ─► … ─► steg-0 ◄OWNER─ rad
const GRAPH = `
bodies:
  - { id: rad, name: Rådet, bodyKind: KUNSKAPSRAD }
  - { id: styrelse, name: Styrelsen, bodyKind: BOARD }
  - { id: departement, name: Departementet, bodyKind: GOVERNMENT }
people: [{ id: kim, name: Kim Ek }]
plans:
  - { id: strategi, name: Strategin, planKind: STRATEGY, responsible: [{ role: OWNER, party: departement, section: A }] }
  - id: plan
    name: Planen
    planKind: ACTION_PLAN
    planOf: rad
    partOf: strategi
    section: Plan
    responsible: [{ role: STEERING, party: styrelse, section: A }]
  - { id: egen, name: Den egna planen, planKind: ACTION_PLAN, planOf: rad, responsible: [{ role: OWNER, party: styrelse, section: A }] }
  - id: los
    name: Den lösa planen
    planKind: ACTION_PLAN
    responsible: [{ role: STEERING, party: styrelse, section: A }, { role: LEADING, party: kim, section: A }]
priorityAreas:
  - { id: omrade, name: Området, number: 1, partOf: plan, responsible: [{ role: LEADING, party: kim, section: A }] }
goals:
  - { id: mal, name: Målet, goalKind: MAIN, partOf: plan, responsible: [{ role: OWNER, party: rad, section: A }] }
  - { id: delmal, name: Delmålet, goalKind: SUBGOAL, partOf: omrade, responsible: [{ role: EXECUTING, party: kim, section: A }] }
  - { id: dess-mal, name: Den egna planens mål, goalKind: MAIN, partOf: egen }
  - { id: nara, name: Det nära målet, goalKind: SUBGOAL, partOf: [dess-mal, strategi] }
${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `  - { id: steg-${n}, name: Steg ${n}, goalKind: SUBGOAL, partOf: steg-${n - 1} }`).join('\n')}
  - { id: steg-0, name: Steg 0, goalKind: MAIN, responsible: [{ role: OWNER, party: rad, section: A }] }
  - { id: los-mal, name: Det lösa målet, goalKind: MAIN, partOf: los }
`;

const NOWHERE = { sv: 'Ingen källa säger var det rapporteras.', en: 'No source says where it is reported.' };

describe.each(engines)('who owns it, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('the one whom a source names for just this, whoever owns what it is part of', async () => {
    expect(await told(api, 'mal')).toMatchObject({
      status: 'KNOWN',
      owners: ['rad'],
      others: ['STEERING styrelse < plan'],
      sv: `”Målet” ägs av Rådet. ${NOWHERE.sv}`,
      en: `“Målet” is owned by Rådet. ${NOWHERE.en}`,
    });
  });

  test('else the owner of the nearest whole that has one', async () => {
    expect(await told(api, 'dess-mal')).toMatchObject({
      status: 'INHERITED',
      owners: ['styrelse < egen'],
      sv: `”Den egna planens mål” har ingen egen ägare i källorna men ingår i ”Den egna planen”, som ägs av Styrelsen. ${NOWHERE.sv}`,
      en: `No source names an owner of “Den egna planens mål” itself, but it is part of “Den egna planen”, which is owned by Styrelsen. ${NOWHERE.en}`,
    });
  });

  test('of two wholes that have one, the nearer', async () => {
    expect(await told(api, 'nara')).toMatchObject({ status: 'INHERITED', owners: ['departement < strategi'] });
  });

  test('up to eight steps away, as far as the rule looks that says who has no owner', async () => {
    expect(await told(api, 'steg-8')).toMatchObject({
      status: 'INHERITED',
      owners: [expect.stringMatching(/^rad < steg-7 <.* < steg-0$/)],
    });
    expect(await told(api, 'steg-9')).toMatchObject({ status: 'UNKNOWN', owners: [] });
    const found = (await about(api, 'GOAL_WITHOUT_OWNER')).filter((id) => id.startsWith('steg-'));
    expect(found).toEqual(['steg-9']);
  });

  test('a plan that names no owner is owned by the body whose plan it is, though a larger plan has an owner', async () => {
    expect(await told(api, 'plan')).toMatchObject({
      status: 'INHERITED',
      owners: ['rad < plan'],
      others: ['STEERING styrelse'],
      sv: `Ingen källa nämner någon ägare till ”Planen”, men planen tillhör Rådet. ${NOWHERE.sv}`,
      en: `No source names an owner of “Planen”, but the plan belongs to Rådet. ${NOWHERE.en}`,
    });
  });

  test('and so does everything in that plan that has no nearer owner', async () => {
    expect(await told(api, 'delmal')).toMatchObject({
      status: 'INHERITED',
      owners: ['rad < omrade < plan'],
      others: ['EXECUTING kim', 'LEADING kim < omrade', 'STEERING styrelse < omrade < plan'],
      sv: `”Delmålet” har ingen egen ägare i källorna men ingår i ”Planen”, som tillhör Rådet. Målet genomförs av Kim Ek. ${NOWHERE.sv}`,
      en: `No source names an owner of “Delmålet” itself, but it is part of “Planen”, which belongs to Rådet. The goal is carried out by Kim Ek. ${NOWHERE.en}`,
    });
  });

  test('what a rule says of a plan is no fact of a source: it has the place of the plan', async () => {
    const data = await api.data(
      '{ responsibility(for: "delmal") { owners { role distribution title validFrom subject { id } citations { document { id } section } } } }',
    );
    expect(data).toEqual({
      responsibility: {
        owners: [
          {
            role: 'OWNER',
            distribution: 'SINGLE',
            title: null,
            validFrom: null,
            subject: { id: 'plan' },
            citations: [{ document: { id: 'drawn' }, section: 'Plan' }],
          },
        ],
      },
    });
  });

  test('a plan that names an owner is not owned by the body whose plan it is', async () => {
    expect(await told(api, 'egen')).toMatchObject({ status: 'KNOWN', owners: ['styrelse'] });
  });

  test('nobody, where no source says at any level: who steers or leads it stands beside, and owns nothing', async () => {
    const STEERED = 'Styrgrupp för planen är Styrelsen. Planen leds av Kim Ek.';
    expect(await told(api, 'los')).toMatchObject({
      status: 'UNKNOWN',
      owners: [],
      others: ['STEERING styrelse', 'LEADING kim'],
      chain: [],
      sv: `Ingen källa säger vem som äger ”Den lösa planen”. ${STEERED} ${NOWHERE.sv}`,
      en: `No source says who owns “Den lösa planen”. The plan is steered by Styrelsen. The plan is led by Kim Ek. ${NOWHERE.en}`,
    });
    expect(await told(api, 'los-mal')).toMatchObject({
      status: 'UNKNOWN',
      owners: [],
      others: ['STEERING styrelse < los', 'LEADING kim < los'],
    });
  });
});
