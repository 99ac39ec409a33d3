import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { operations } from '../../web/graphiql/operations.js';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';

const readme = readFileSync('README.md', 'utf8');

/** Whether anything is said in a value, at any depth, beside names of what was asked about. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== 0;
}

describe.each(engines)('the ten operations of an intranet, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test('there are ten, and the README has each as it is', () => {
    expect(operations).toHaveLength(10);
    for (const { title, query, variables } of operations) {
      const [, after = ''] = readme.split(`<summary>${title}</summary>`);
      expect(after.startsWith(`\n\n\`\`\`graphql\n${query}\n\`\`\`\n\nVariables: \`${variables}\``), title).toBe(true);
    }
  });

  test.each(operations)('$title: one request, answered', async ({ query, variables }) => {
    const { data, errors } = await api.ask(query, JSON.parse(variables ?? '{}'));
    expect(errors).toEqual([]);
    expect(Object.values(data as object).every(saysSomething)).toBe(true);
  });

  test('the page of a plan tells of each goal what is told when it is asked alone', async () => {
    const [page] = operations;
    const { plan } = (await api.data(page?.query ?? '', JSON.parse(page?.variables ?? '{}'))) as {
      plan: { priorityAreas: { goals: { id: string; answer: { sentence: string } }[] }[] };
    };
    const [goal] = plan.priorityAreas.flatMap(({ goals }) => goals).slice(3);
    const alone = await api.data('query ($id: ID!) { responsibility(for: $id) { sentence } }', { id: goal?.id });
    expect(alone).toEqual({ responsibility: { sentence: goal?.answer.sentence } });
  });
});
