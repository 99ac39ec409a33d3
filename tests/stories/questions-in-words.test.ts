import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { askedOf, engines } from '../setup/engines.js';
import { apiOverSeeds } from '../setup/suite.js';

const FOLDER = 'tests/questions/in-words';

/** A question as a person puts it, and what its answer must say; or that it is not understood, and never guessed at. */
const asked = z.array(
  z.strictObject({
    question: z.string(),
    language: z.enum(['SV', 'EN']).default('SV'),
    intent: z.string().optional(),
    sentence: z.array(z.coerce.string()).default([]),
    understood: z.boolean().default(true),
  }),
);

const ASK = `query ($question: String!, $language: Language!) {
  ask(question: $question, language: $language) {
    understood intent sentence operation variables entities { id } citations { document { id } section }
  }
}`;

interface Told {
  understood: boolean;
  intent: string | null;
  sentence: string;
  operation: string | null;
  variables: Record<string, unknown> | null;
  entities: { id: string }[];
  citations: unknown[];
}

describe.each(engines)('questions in words, on $name', (engine) => {
  const api = apiOverSeeds(engine);

  describe.each(readdirSync(FOLDER))('%s', (file) => {
    const rows = asked.parse(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

    test.each(askedOf(engine, rows))('$question', async (wanted) => {
      const { question, language, intent, sentence, understood } = wanted;
      const { ask } = (await api.data(ASK, { question, language })) as { ask: Told };
      expect(ask.understood, ask.sentence).toBe(understood);
      if (!understood) {
        expect(ask.operation).toBeNull();
        return;
      }
      for (const part of sentence) expect(ask.sentence).toContain(part);
      if (intent !== undefined) expect(ask.intent).toBe(intent);
      expect(ask.entities.length).toBeGreaterThan(0);
      expect(ask.citations.length).toBeGreaterThan(0);
      expect(await api.data(ask.operation ?? '', ask.variables ?? {})).toBeTruthy();
    });
  });
});
