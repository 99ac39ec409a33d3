import { describe, expect, test } from 'vitest';
import { isSubject } from '../../src/model/entities.js';
import { EntityType } from '../../src/model/schema.generated.js';
import { engines } from '../setup/engines.js';
import { apiOver } from '../setup/suite.js';
import { told } from './asking.js';

/** A subject of each type: the list in which it is written, the field that its type wants, and what it is called. */
const KINDS: [type: EntityType, list: string, field: string, sv: string, en: string][] = [
  [EntityType.Plan, 'plans', 'planKind: ACTION_PLAN', 'planen', 'the plan'],
  [EntityType.Programme, 'programmes', 'programmeKind: CARE_PROGRAMME', 'programmet', 'the programme'],
  [EntityType.PriorityArea, 'priorityAreas', 'number: 1', 'området', 'the area'],
  [EntityType.Goal, 'goals', 'goalKind: MAIN', 'målet', 'the goal'],
  [EntityType.Activity, 'activities', 'description: A', 'aktiviteten', 'the activity'],
  [EntityType.Indicator, 'indicators', 'coverage: A', 'indikatorn', 'the indicator'],
  [EntityType.Promise, 'promises', 'number: 1', 'löftet', 'the promise'],
  [EntityType.Mandate, 'mandates', 'description: A', 'uppdraget', 'the mandate'],
  [EntityType.Decision, 'decisions', 'decisionKind: ADOPTED', 'beslutet', 'the decision'],
  [EntityType.Funding, 'fundings', 'amount: 1', 'finansieringen', 'the funding'],
  [EntityType.InformationSystem, 'systems', 'systemKind: WEBSITE', 'systemet', 'the system'],
  [EntityType.Finding, 'findings', 'findingKind: CONCLUSION, about: [rad]', 'utsagan', 'the finding'],
];
const id = (type: EntityType): string => type.toLowerCase();

// One of each type, all alike: rad owns it and it is reported to rad; and a part of the same type.
const GRAPH = `
bodies: [{ id: rad, name: Rådet, bodyKind: BOARD }]
${KINDS.map(
  ([type, list, field]) => `${list}:
  - id: ${id(type)}
    name: ${type}
    ${field.replace(', ', '\n    ')}
    responsible: [{ role: OWNER, party: rad, section: A }]
    reporting: [{ kind: REPORT, to: rad, section: A }]
  - { id: ${id(type)}-del, name: Del, ${field}, partOf: ${id(type)} }`,
).join('\n')}
`;

test('every kind of subject is here', () => {
  const subjects = Object.values(EntityType).filter(isSubject);
  expect(KINDS.map(([type]) => type).sort()).toEqual([...subjects].sort());
});

describe.each(engines)('who owns a subject of any kind, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test.each(KINDS)('a %s', async (type, _list, _field, sv, en) => {
    const capital = en.replace(/^t/, 'T');
    expect(await told(api, id(type))).toMatchObject({
      status: 'KNOWN',
      owners: ['rad'],
      sv: `”${type}” ägs av Rådet. ${sv.replace(/^./, (letter) => letter.toUpperCase())} rapporteras till Rådet.`,
      en: `“${type}” is owned by Rådet. ${capital} is reported to Rådet.`,
    });
  });

  test.each(KINDS)('a part of a %s: both are of a kind, so that only names tell them apart', async (type) => {
    expect(await told(api, `${id(type)}-del`)).toMatchObject({
      status: 'INHERITED',
      owners: [`rad < ${id(type)}`],
      sv: `”Del” har ingen egen ägare i källorna men ingår i ”${type}”, som ägs av Rådet. ”${type}” rapporteras till Rådet.`,
      en: `No source names an owner of “Del” itself, but it is part of “${type}”, which is owned by Rådet. “${type}” is reported to Rådet.`,
    });
  });
});
