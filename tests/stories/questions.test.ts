import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { askedOf, engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';

const questionFile = z.array(
  z.strictObject({
    question: z.string(),
    operation: z.string(),
    variables: z.record(z.string(), z.unknown()).optional(),
    answer: z.unknown(),
  }),
);

const FOLDER = 'tests/questions';
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

describe.each(engines)('questions that readers of the documents ask, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  describe.each(files)('%s', (file) => {
    const questions = questionFile.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

    test.each(askedOf(engine, questions))('$question', async ({ operation, variables, answer }) => {
      expect(await api.data(operation, variables)).toEqual(answer);
    });
  });
});
