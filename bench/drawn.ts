import { checkSource } from '../src/importer/check.js';
import { readText } from '../src/importer/read.js';
import type { Recording } from '../src/importer/recording.js';
import { resolve } from '../src/importer/resolve.js';

/** A plan with a body, four posts, five areas of four goals and eight activities: like the recorded ones, and numbered. */
function plan(number: number): string {
  const p = `p${number}`;
  const areas = [1, 2, 3, 4, 5];
  const each = <T>(items: readonly T[], text: (item: T) => string) => items.map(text).join('');
  return `document: { id: ${p}-d, name: Handlingsplan ${number}, date: 2024, recordedAt: 2026-11-22 }
bodies:
  - id: ${p}-b
    name: Rådet ${number}
    bodyKind: KUNSKAPSRAD
    section: Ansvar
    posts:${each(
      [1, 2, 3, 4],
      (i) => `
      - { id: ${p}-b-post-${i}, name: Post ${i} i rådet ${number}, postKind: MEMBER, section: Ansvar, holders: [{ member: ${p}-person-${i} }] }`,
    )}
    reportsTo: [{ id: ${number === 0 ? `${p}-b2` : 'p0-b'}, section: Uppföljning }]
  - { id: ${p}-b2, name: Ledningen ${number}, bodyKind: MANAGEMENT_GROUP, section: Ansvar }
people:${each(
    [1, 2, 3, 4],
    (i) => `
  - { id: ${p}-person-${i}, name: Person ${i} ${number}, section: Ansvar }`,
  )}
plans:
  - { id: ${p}, name: Handlingsplan ${number}, planKind: ACTION_PLAN, planOf: ${p}-b, section: Ansvar, responsible: [{ role: OWNER, party: ${p}-b-post-1 }] }
priorityAreas:${each(
    areas,
    (a) => `
  - id: ${p}-a${a}
    name: Område ${a}
    number: ${a}
    partOf: ${p}
    section: Område ${a}
    responsible: [{ role: STEERING, party: ${p}-b }]
    reporting: [{ kind: FOLLOW_UP, to: ${p}-b2, channel: årsrapport }, { kind: EVALUATION, to: ${p}-b }]`,
  )}
goals:${each(areas, (a) =>
    each(
      [1, 2, 3, 4],
      (g) => `
  - { id: ${p}-a${a}-g${g}, name: Mål ${a}.${g}, goalKind: MAIN, partOf: ${p}-a${a}, section: Område ${a}, responsible: [{ role: EXECUTING, party: ${p}-b-post-${g} }] }`,
    ),
  )}
activities:${each(
    areas,
    (a) => `
  - { id: ${p}-a${a}-act, name: Aktivitet ${a}, partOf: ${p}-a${a}, goals: [${p}-a${a}-g1], section: Område ${a} }`,
  )}
`;
}

/** What the plans of these numbers are made of; the first, to which all bodies report, must be among them. */
export function drawn(numbers: readonly number[]): Recording {
  const files = numbers.map((number) => {
    const read = readText(`plan-${number}.yaml`, plan(number));
    const checked = read.ok ? checkSource(read.value) : undefined;
    if (!checked?.file) throw new Error(JSON.stringify(read.ok ? checked?.problems : read.problems));
    return checked.file;
  });
  const { recording, problems } = resolve(files);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return recording;
}
