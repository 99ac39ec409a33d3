import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, isSubject } from '../../src/model/entities.js';
import { engines } from '../setup/engines.js';
import type { Api } from '../setup/kit.js';
import { apiOver, apiOverSeeds } from '../setup/suite.js';
import { told } from './asking.js';

const MOST = 300;

const PAGE = `query ($id: ID!, $types: [EntityType!], $after: String) {
  entity(id: $id) { ... on Document { entities(types: $types, first: 100, after: $after) {
    nodes { id } pageInfo { hasNextPage endCursor }
  } } }
}`;
interface Page {
  entity: { entities: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
}

/** The ids of all subjects of which a document speaks. */
async function subjectsOf(api: Api, id: string, after: string | null = null): Promise<string[]> {
  const data = await api.data(PAGE, { id, types: ENTITY_TYPES.filter(isSubject), after });
  const { nodes, pageInfo } = (data as Page).entity.entities;
  const ids = nodes.map((one) => one.id);
  return pageInfo.hasNextPage ? [...ids, ...(await subjectsOf(api, id, pageInfo.endCursor))] : ids;
}

describe.each(engines)('the sentence of every subject of the documents, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('has at most 300 characters, in both languages, and ends as a sentence', async () => {
    const data = await api.data('{ documents(first: 100) { nodes { id } } }');
    const { documents } = data as { documents: { nodes: { id: string }[] } };
    const ids = new Set<string>();
    for (const { id } of documents.nodes) for (const one of await subjectsOf(api, id)) ids.add(one);
    expect(ids.size).toBeGreaterThan(600);
    const wrong: string[] = [];
    let longest = 0;
    for (const id of ids) {
      const answer = await api.data(
        'query ($id: ID!) { responsibility(for: $id) { sv: sentence en: sentence(language: EN) } }',
        { id },
      );
      const { sv, en } = (answer as { responsibility: { sv: string; en: string } }).responsibility;
      for (const sentence of [sv, en]) {
        longest = Math.max(longest, sentence.length);
        if (sentence.length > MOST || !/^[”“\p{Lu}].*\.$/u.test(sentence)) wrong.push(`${id}: ${sentence}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(longest).toBeGreaterThan(MOST / 2);
  });
});

const long = (what: string): string => `${what} ${'med ett långt namn '.repeat(25)}`.trim();
const many = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

//   goal: twelve owners, twelve recipients, twelve mandates with an owner each; namn: each name has nearly 500 characters
const GRAPH = `
bodies:
${many(12)
  .map((n) => `  - { id: organ-${n}, name: Organ ${n} för samverkan, bodyKind: BOARD }`)
  .join('\n')}
  - { id: langt-organ, name: ${long('Organet')}, bodyKind: BOARD }
plans:
  - { id: langplan, name: ${long('Planen')}, planKind: ACTION_PLAN, planOf: langt-organ }
goals:
  - id: mal
    name: Målet att många ska äga
    goalKind: MAIN
    responsible: [${many(12)
      .map((n) => `{ role: OWNER, party: organ-${n}, distribution: JOINT, section: A }`)
      .join(', ')}]
    reporting: [${many(12)
      .map((n) => `{ kind: FOLLOW_UP, to: organ-${n}, cadence: { label: ${n} gånger }, section: A }`)
      .join(', ')}]
  - { id: tva, name: Målet med två, goalKind: MAIN, responsible: [{ role: OWNER, party: organ-1, section: A }], reporting: [{ kind: REPORT, to: organ-2, cadence: { label: varje år }, section: A }, { kind: FOLLOW_UP, to: organ-2, cadence: { label: varje månad }, section: A }] }
  - { id: langmal, name: ${long('Målet')}, goalKind: MAIN, partOf: langplan, reporting: [{ kind: REPORT, to: langt-organ, section: A }] }
mandates:
${many(12)
  .map(
    (n) =>
      `  - { id: uppdrag-${n}, name: Uppdrag ${n} i spridningen, serves: [mal, langmal], responsible: [{ role: OWNER, party: organ-${n}, section: A }] }`,
  )
  .join('\n')}
  - { id: uppdrag-tva, name: Driva det, serves: tva, responsible: [{ role: OWNER, party: organ-3, section: A }] }
activities:
  - { id: aktivitet-tva, name: Utbilda, serves: tva, responsible: [{ role: EXECUTING, party: organ-4, section: A }] }
`;

describe.each(engines)('a sentence that has no room for all, on $name', (engine) => {
  const api = apiOver(engine, GRAPH);

  test('tells owner, tasks and recipients, each recipient once with how often, where all of it has room', async () => {
    const { sv, en } = await told(api, 'tva');
    expect(sv).toBe(
      '”Målet med två” ägs av Organ 1 för samverkan. Uppdraget ”Driva det” har Organ 3 för samverkan. Aktiviteten ”Utbilda” görs av Organ 4 för samverkan. Målet rapporteras till Organ 2 för samverkan (varje månad, varje år).',
    );
    expect(en).toBe(
      '“Målet med två” is owned by Organ 1 för samverkan. The mandate “Driva det” is held by Organ 3 för samverkan. The activity “Utbilda” is done by Organ 4 för samverkan. The goal is reported to Organ 2 för samverkan (varje månad, varje år).',
    );
  });

  test('counts the rest of a list, and names the first', async () => {
    const { sv, en } = await told(api, 'mal');
    expect(sv).toMatch(
      /^Målet ägs gemensamt av Organ 0 för samverkan.* och \d+ till\. Uppgifterna har Organ 0 .* och \d+ till\. Målet rapporteras till Organ 0 .* och \d+ till\.$/,
    );
    expect(en).toMatch(/^The goal is jointly owned by Organ 0 för samverkan.* and \d+ more\. /);
    for (const sentence of [sv, en]) expect(sentence.length).toBeLessThanOrEqual(MOST);
  });

  test('counts parties where even one name has no room: no name is cut', async () => {
    const { sv, en } = await told(api, 'langmal');
    expect(sv).toBe(
      'Målet har ingen egen ägare i källorna men ingår i en helhet, som tillhör en part. Uppgifterna har 12 parter. Målet rapporteras till en part.',
    );
    expect(en).toBe(
      'No source names an owner of the goal itself, but it is part of a whole, which belongs to one party. The tasks are held by 12 parties. The goal is reported to one party.',
    );
  });
});
