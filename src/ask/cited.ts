import type { Place } from './answer.js';

/** What an operation reads of every fact that an answer rests on. */
export const PLACES = 'citations { document { id } section phrase fact recordedAt }';

export interface Citation {
  document: { id: string };
  section: string | null;
  phrase: string | null;
  fact: string | null;
  recordedAt: string;
}

export interface Cited {
  citations: readonly Citation[];
}

export interface Named {
  id: string;
  name: string;
}

/** Where the facts stand, each place once, in the order of the facts. */
export function places(facts: readonly Cited[]): Place[] {
  const found = new Map<string, Place>();
  for (const { citations } of facts) {
    for (const { document, section, phrase, fact, recordedAt } of citations) {
      const place = { document: document.id, section, phrase, fact, recordedAt };
      found.set(JSON.stringify([place.document, section, phrase, fact]), place);
    }
  }
  return [...found.values()];
}
