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
