import type { Language } from '../../model/schema.generated.js';
import { TERMS } from '../../words/words.js';

/** What a post is called, of one holder or of several. */
export function postSaid(kind: string, language: Language, holders: 'one' | 'many' = 'one'): string {
  const posts: Readonly<Record<string, { one: string; many: string }>> = TERMS[language].posts;
  return posts[kind]?.[holders] ?? kind;
}
