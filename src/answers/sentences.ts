import type { Language } from '../model/schema.generated.js';
import { ANSWER_WORDS } from '../words/words.js';

export function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

/** The time for which something held, as exact as its source; nothing where it has no bounds. */
export function stretch(from: string | null, to: string | null, language: Language): string | undefined {
  const { since, until } = ANSWER_WORDS[language];
  if (from !== null && to !== null) return from === to ? from : `${from}–${to}`;
  if (from !== null) return since(from);
  return to === null ? undefined : until(to);
}
