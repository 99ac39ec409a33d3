import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isSubject } from '../../src/model/entities.js';
import { EVERY_PART, HANDED_DOWN, NO_PART, WORK } from '../../src/model/handed-down.js';
import { EntityType, ResponsibilityRole } from '../../src/model/schema.generated.js';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';
import { about } from './finding.js';

const ROLES = Object.values(ResponsibilityRole);

/** A part of each type: the list in which it is written, and the field that its type wants. */
const PARTS: [type: EntityType, list: string, field: string][] = [
  [EntityType.Plan, 'plans', 'planKind: ACTION_PLAN'],
  [EntityType.Programme, 'programmes', 'programmeKind: CARE_PROGRAMME'],
  [EntityType.PriorityArea, 'priorityAreas', 'number: 1'],
  [EntityType.Goal, 'goals', 'goalKind: MAIN'],
  [EntityType.Activity, 'activities', 'description: A'],
  [EntityType.Indicator, 'indicators', 'coverage: A'],
  [EntityType.Promise, 'promises', 'number: 1'],
  [EntityType.Mandate, 'mandates', 'description: A'],
  [EntityType.Decision, 'decisions', 'decisionKind: ADOPTED'],
  [EntityType.Funding, 'fundings', 'amount: 1'],
  [EntityType.InformationSystem, 'systems', 'systemKind: WEBSITE'],
  [EntityType.Finding, 'findings', 'findingKind: CONCLUSION, about: [kim]'],
];

/** Of each type two parts, one of a whole in which kim bears every role, one of a whole that lies in that. */
const part = (type: EntityType, whole: string): string => `${type.toLowerCase()}-${whole}`;
const inEach = (list: string): string =>
  PARTS.filter(([, of]) => of === list)
    .flatMap(([type, , field]) =>
      ['helhet', 'del'].map((whole) => `\n  - { id: ${part(type, whole)}, name: Del, ${field}, partOf: ${whole} }`),
    )
    .join('');

//   kim ─every role─► helhet ◄── del          helhet and del are programmes; both have a part of each type
//   and for the gaps:  kim ─role─► plan-role ◄── aktivitet-role, for each role
const GRAPH = `
people: [{ id: kim, name: Kim Ek }]
programmes:
  - id: helhet
    name: Helheten
    programmeKind: REFORM
    responsible: [${ROLES.map((role) => `{ role: ${role}, party: kim, section: A }`).join(', ')}]
  - { id: del, name: Delen, programmeKind: OTHER, partOf: helhet }${inEach('programmes')}
plans:${ROLES.map(
  (role) => `
  - { id: plan-${role.toLowerCase()}, name: Plan, planKind: ACTION_PLAN, responsible: [{ role: ${role}, party: kim, section: A }] }`,
).join('')}${inEach('plans')}
activities:${ROLES.map(
  (role) => `
  - { id: aktivitet-${role.toLowerCase()}, name: Aktivitet, partOf: plan-${role.toLowerCase()} }`,
).join('')}${inEach('activities')}
${PARTS.map(([, list]) => list)
  .filter((list) => !['programmes', 'plans', 'activities'].includes(list))
  .map((list) => `${list}:${inEach(list)}`)
  .join('\n')}
`;

const CELLS: Readonly<Record<string, readonly EntityType[]>> = {
  'every part': EVERY_PART,
  'what is worked on': WORK,
  nothing: NO_PART,
};

test('the table in docs/responsibility.md says what the code does, with a reason and a source in each row', () => {
  const rows = readFileSync('docs/responsibility.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, role = '']) => Object.hasOwn(HANDED_DOWN, role));
  const written = rows.map(([, role, to = '', reason, source]) => {
    expect([role, reason !== '', source !== '']).toEqual([role, true, true]);
    return [role, CELLS[to]];
  });
  expect(written).toEqual(ROLES.map((role) => [role, HANDED_DOWN[role]]));
});

test('every kind of subject is here', () => {
  expect(PARTS.map(([type]) => type).sort()).toEqual(Object.values(EntityType).filter(isSubject).sort());
});

describe.each(engines)('what a whole hands down, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  const bornes = async (id: string, given: string): Promise<string[]> => {
    const data = await api.data(
      `query ($id: ID!) { entity(id: $id) { ... on Subject { responsibilities${given} { role inheritedThrough { id } } } } }`,
      { id },
    );
    const { entity } = data as {
      entity: { responsibilities: { role: string; inheritedThrough: { id: string }[] }[] };
    };
    return entity.responsibilities.map(({ role, inheritedThrough }) =>
      [role, ...inheritedThrough.map((one) => one.id)].join(' < '),
    );
  };

  test.each(PARTS)('to a %s: by the table, in the answer and where it is asked for, at any distance', async (type) => {
    const roles = ROLES.filter((role) => HANDED_DOWN[role].includes(type));
    expect(roles[0]).toBe(ResponsibilityRole.OWNER);
    for (const [whole, way] of [
      ['helhet', 'helhet'],
      ['del', 'del < helhet'],
    ] as const) {
      const id = part(type, whole);
      const { owners, others } = await told(api, id);
      expect(owners).toEqual([`kim < ${way}`]);
      expect(others).toEqual(roles.slice(1).map((role) => `${role} kim < ${way}`));
      expect(await bornes(id, '(inherited: true)')).toEqual(roles.map((role) => `${role} < ${way}`));
      expect(await bornes(id, '(inherited: true, roles: [RECIPIENT, LEADING])')).toEqual(
        roles.filter((role) => role === ResponsibilityRole.LEADING).map((role) => `${role} < ${way}`),
      );
      expect(await bornes(id, '')).toEqual([]);
    }
  });

  test('every role of the thing itself is told, whatever it hands down', async () => {
    expect(await bornes('helhet', '')).toEqual([...ROLES]);
    expect(await bornes('helhet', '(inherited: true)')).toEqual([...ROLES]);
    expect((await told(api, 'helhet')).others).toEqual(ROLES.slice(1).map((role) => `${role} kim`));
  });

  test.each(ROLES)(
    'the rule that misses a doer of an activity agrees with its answer: %s of its plan',
    async (role) => {
      const id = `aktivitet-${role.toLowerCase()}`;
      const { owners, others } = await told(api, id);
      const doers = [...owners, ...others].filter((one) => !/^(COMMISSIONER|DIRECTING|STEERING|MONITORING) /.test(one));
      expect((await about(api, 'ACTIVITY_WITHOUT_OWNER')).includes(id)).toBe(doers.length === 0);
    },
  );
});
