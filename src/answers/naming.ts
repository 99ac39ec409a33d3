import type { Language } from '../model/schema.generated.js';
import type { Known } from '../ownership/known.js';
import type { Said } from '../ownership/said.js';
import { TERMS } from '../words/words.js';
import { quoted } from '../words/writing.js';

/** Names the subject, or a whole of it of which something is said. */
export type Naming = (said: Said) => string;

/**
 * A naming for one answer: the first time something comes by its name in quotation marks, then as `planen`, unless another
 * in the answer could be meant by that. The subject has been named before anything else is said.
 */
export function namingOf({ subject, owners, planBodies, others, reports }: Known, language: Language): Naming {
  const ids = new Map<string, Set<string>>([[subject.type, new Set([subject.id])]]);
  for (const { type, ids: way } of [...owners, ...planBodies, ...others, ...reports]) {
    ids.set(type, (ids.get(type) ?? new Set()).add(way.at(-1) ?? ''));
  }
  const nouns: Readonly<Record<string, string | undefined>> = TERMS[language].named;
  const told = new Set([subject.id]);
  return ({ ids: way, whole, type }) => {
    const id = way.at(-1) ?? '';
    const noun = ids.get(type)?.size === 1 ? nouns[type] : undefined;
    if (told.has(id) && noun !== undefined) return noun;
    told.add(id);
    return quoted(whole, language);
  };
}
