import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Question, questions } from '../../web/graphiql/questions.js';
import { engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';

const readme = readFileSync('README.md', 'utf8');

function found<T>(question: T | undefined): T {
  if (question === undefined) throw new Error('there is no such question');
  return question;
}

/** The code block that follows the question's heading and its query in the README: the answer that it promises. */
function promised({ title, query }: Question): unknown {
  const after = readme.split(title)[1] ?? '';
  expect(after, 'the README asks the question with this operation').toContain(query);
  const [, answer] = /```json\n([\s\S]*?)```/.exec(after) ?? [];
  return JSON.parse(answer ?? 'null');
}

describe.each(engines)('the five questions of the README, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  test.each(questions)('$title', async (question) => {
    const variables = question.variables === undefined ? {} : JSON.parse(question.variables);
    expect(await api.data(question.query, variables)).toEqual(promised(question));
  });

  test('nobody owns the goal of area 5, and the answer does not pretend: its steering group stands beside', async () => {
    const data = await api.data(found(questions[0]).query);
    expect(data).toMatchObject({
      entity: {
        goals: [{ owners: [], steering: [{ party: { name: 'Ledamöterna i AU för RPO Psykisk hälsa, Sydöstra' } }] }],
      },
    });
  });
});
