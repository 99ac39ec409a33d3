import { describe, expect, test } from 'vitest';
import { ResponsibilityRole } from '../../src/model/schema.generated.js';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

/** What is said of one party in each role but that of the owner. */
const ROLES: [role: ResponsibilityRole, sv: string, en: string][] = [
  [ResponsibilityRole.COMMISSIONER, 'Beställare av målet är Rådet.', 'The goal is commissioned by Rådet.'],
  [ResponsibilityRole.STEERING, 'Styrgrupp för målet är Rådet.', 'The goal is steered by Rådet.'],
  [ResponsibilityRole.LEADING, 'Målet leds av Rådet.', 'The goal is led by Rådet.'],
  [ResponsibilityRole.COORDINATING, 'Målet samordnas av Rådet.', 'The goal is coordinated by Rådet.'],
  [ResponsibilityRole.DIRECTING, 'Riktningen för målet anges av Rådet.', 'The direction of the goal is set by Rådet.'],
  [ResponsibilityRole.EXECUTING, 'Målet genomförs av Rådet.', 'The goal is carried out by Rådet.'],
  [ResponsibilityRole.DECIDING, 'Beslutsfattare för målet är Rådet.', 'The goal is decided on by Rådet.'],
  [ResponsibilityRole.PROPOSING, 'Målet föreslås av Rådet.', 'The goal is proposed by Rådet.'],
  [ResponsibilityRole.FINANCING, 'Målet finansieras av Rådet.', 'The goal is financed by Rådet.'],
  [
    ResponsibilityRole.REQUISITIONING,
    'Rekvirent för målet är Rådet.',
    'The money for the goal is requisitioned by Rådet.',
  ],
  [ResponsibilityRole.MONITORING, 'Målet följs upp av Rådet.', 'The goal is followed up by Rådet.'],
  [ResponsibilityRole.AUTHORING, 'Målet utarbetas av Rådet.', 'The goal is drawn up by Rådet.'],
  [ResponsibilityRole.NOMINATING, 'Nominerar till målet gör Rådet.', 'Nominations for the goal are made by Rådet.'],
  [ResponsibilityRole.SUPPORTING, 'Målet stöds av Rådet.', 'The goal is supported by Rådet.'],
  [ResponsibilityRole.PARTICIPATING, 'I målet deltar Rådet.', 'Rådet takes part in the goal.'],
  [ResponsibilityRole.CONSULTED, 'Samråd om målet sker med Rådet.', 'Rådet is consulted on the goal.'],
  [ResponsibilityRole.RECIPIENT, 'Mottagare av målet är Rådet.', 'The goal is received by Rådet.'],
];
const id = (role: string): string => `mal-${role.toLowerCase()}`;

// A goal for each role that rad bears in it, and nobody owns; i-plan is part of a plan that rad monitors; agt has an owner
// and rad decides on it; tva: rad and styrelse take part, are consulted and steer
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }, { id: styrelse, name: Styrelsen, bodyKind: BOARD }]
plans: [{ id: plan, name: Planen, planKind: ACTION_PLAN, responsible: [{ role: MONITORING, party: rad, section: A }] }]
goals:
${ROLES.map(
  ([role]) => `
  - { id: ${id(role)}, name: Målet, goalKind: MAIN, responsible: [{ role: ${role}, party: rad, section: A }] }`,
).join('')}
  - { id: i-plan, name: Målet, goalKind: MAIN, partOf: plan }
  - id: agt
    name: Målet
    goalKind: MAIN
    responsible: [{ role: OWNER, party: styrelse, section: A }, { role: DECIDING, party: rad, section: A }]
  - id: tva
    name: Målet
    goalKind: MAIN
    responsible: [${['STEERING', 'PARTICIPATING', 'CONSULTED']
      .flatMap((role) => ['rad', 'styrelse'].map((party) => `{ role: ${role}, party: ${party}, section: A }`))
      .join(', ')}]
`;
const NOBODY = { sv: 'Ingen källa säger vem som äger ”Målet”.', en: 'No source says who owns “Målet”.' };
const NOWHERE = { sv: 'Ingen källa säger var det rapporteras.', en: 'No source says where it is reported.' };

test('every role but that of the owner is here', () => {
  const others = Object.values(ResponsibilityRole).filter((role) => role !== ResponsibilityRole.OWNER);
  expect(ROLES.map(([role]) => role).sort()).toEqual([...others].sort());
});

describe.each(engines)('who has to do with what nobody owns, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each(ROLES)('%s makes no owner, and is told', async (role, sv, en) => {
    expect(await told(api, id(role))).toMatchObject({
      status: 'UNKNOWN',
      owners: [],
      others: [`${role} rad`],
      chain: [],
      sv: `${NOBODY.sv} ${sv} ${NOWHERE.sv}`,
      en: `${NOBODY.en} ${en} ${NOWHERE.en}`,
    });
  });

  test('several in one role are told together', async () => {
    const { sv, en } = await told(api, 'tva');
    expect(sv).toBe(
      `${NOBODY.sv} Styrgrupper för målet är Rådet och Styrelsen. I målet deltar Rådet och Styrelsen. Samråd om målet sker med Rådet och Styrelsen. ${NOWHERE.sv}`,
    );
    expect(en).toBe(
      `${NOBODY.en} The goal is steered by Rådet and Styrelsen. Rådet and Styrelsen take part in the goal. Rådet and Styrelsen are consulted on the goal. ${NOWHERE.en}`,
    );
  });

  test('who monitors the plan stands in the answer for its goal, but is not told as if it were about the goal', async () => {
    const answer = await told(api, 'i-plan');
    expect(answer.others).toEqual(['MONITORING rad < plan']);
    expect(answer.sv).toBe(`${NOBODY.sv} ${NOWHERE.sv}`);
  });

  test('where somebody owns it, the sentence keeps to the owner and those who do the work', async () => {
    const answer = await told(api, 'agt');
    expect(answer.others).toEqual(['DECIDING rad']);
    expect(answer.sv).toBe(`”Målet” ägs av Styrelsen. ${NOWHERE.sv}`);
  });
});
