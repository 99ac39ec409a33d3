import type { Language } from '../model/schema.generated.js';
import type { Answered, Execute } from './answer.js';
import { clauses, completed } from './clauses.js';
import { Answerer, together } from './single.js';

/**
 * Answers a question in words, Swedish or English, in the language asked for. Deterministic: phrasings are data, entities are
 * found by `search`, facts by operations of the API. Where a word of the question is not accounted for, or more than one
 * thing may be meant, it asks instead of guessing.
 */
export async function answerQuestion(question: string, language: Language, execute: Execute): Promise<Answered> {
  const answerer = new Answerer(language, execute);
  const whole = await answerer.answer(question);
  const [first = '', ...later] = clauses(question);
  if (whole.answer.understood || later.length === 0) return whole.answer;
  const head = await answerer.answer(first);
  if (!head.answer.understood) return head.answer;
  const others: Answered[] = [];
  for (const clause of later) {
    let answer: Answered | undefined;
    for (const way of completed(clause, first, head.left)) {
      ({ answer } = await answerer.answer(way));
      if (answer.understood) break;
    }
    if (answer?.understood === false) return answer;
    if (answer) others.push(answer);
  }
  return together(head.answer, others);
}
