import { EntityType, type Language } from '../model/schema.generated.js';
import type { Known, Said } from './known.js';
import { quoted } from './sentences.js';

/** What a subject of each type is called once it has been named. */
const NOUNS: Readonly<Record<string, Record<Language, string>>> = {
  [EntityType.Plan]: { SV: 'planen', EN: 'the plan' },
  [EntityType.Programme]: { SV: 'programmet', EN: 'the programme' },
  [EntityType.PriorityArea]: { SV: 'området', EN: 'the area' },
  [EntityType.Goal]: { SV: 'målet', EN: 'the goal' },
  [EntityType.Activity]: { SV: 'aktiviteten', EN: 'the activity' },
  [EntityType.Indicator]: { SV: 'indikatorn', EN: 'the indicator' },
  [EntityType.Promise]: { SV: 'löftet', EN: 'the promise' },
  [EntityType.Mandate]: { SV: 'uppdraget', EN: 'the mandate' },
  [EntityType.Decision]: { SV: 'beslutet', EN: 'the decision' },
  [EntityType.Funding]: { SV: 'finansieringen', EN: 'the funding' },
  [EntityType.InformationSystem]: { SV: 'systemet', EN: 'the system' },
  [EntityType.Finding]: { SV: 'iakttagelsen', EN: 'the finding' },
};

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
  const told = new Set([subject.id]);
  return ({ ids: way, whole, type }) => {
    const id = way.at(-1) ?? '';
    const noun = ids.get(type)?.size === 1 ? NOUNS[type]?.[language] : undefined;
    if (told.has(id) && noun !== undefined) return noun;
    told.add(id);
    return quoted(whole, language);
  };
}

/** With a capital, as the first word of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
