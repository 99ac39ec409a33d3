import { createHash } from 'node:crypto';
import type { CitationRecord, EntityRecord, Properties, Recording, RelationRecord } from '../recording.js';
import { partsDoNotMakeTheWhole, periodOutsideItsPlans } from './figures.js';
import { activityWithoutDoer, goalWithoutDeadline, goalWithoutIndicator, goalWithoutOwner } from './goals.js';
import { Known } from './known.js';
import { undefinedReference, unnamedPost } from './parties.js';
import { reportsToItself, reportWithoutRecipient } from './reports.js';
import type { FoundGap, Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  goalWithoutOwner,
  goalWithoutIndicator,
  goalWithoutDeadline,
  activityWithoutDoer,
  reportWithoutRecipient,
  reportsToItself,
  unnamedPost,
  undefinedReference,
  partsDoNotMakeTheWhole,
  periodOutsideItsPlans,
];

/** Readable and stable: the rule and what it is about; where one rule says two things of it, told apart by a fingerprint. */
function gapId(kind: string, { about, name }: FoundGap, isTaken: (id: string) => boolean): string {
  const id = `regel-${kind.toLowerCase().replaceAll('_', '-')}-${about[0] ?? 'okand'}`;
  return isTaken(id) ? `${id}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}` : id;
}

/** Each place once, as a statement of the gap itself. */
function places(citations: readonly CitationRecord[]): CitationRecord[] {
  const distinct = new Map(citations.map(({ fact: _, ...place }) => [JSON.stringify(place), place]));
  return [...distinct.values()];
}

/**
 * The recording with the gaps that the rules find in it. They follow from the files like everything else, so that they
 * are compared, stored and removed like everything else.
 */
export function withFoundGaps(recording: Recording): Recording {
  const known = new Known(recording);
  const entities = new Map<string, EntityRecord>(recording.entities);
  const relations: RelationRecord[] = [...recording.relations];
  for (const { kind, find } of RULES) {
    for (const gap of find(known)) {
      const id = gapId(kind, gap, (one) => entities.has(one));
      if (entities.has(id)) continue;
      const properties: Properties = { gapKind: kind, origin: 'RULE' };
      entities.set(id, {
        id,
        type: 'Gap',
        name: gap.name,
        aliases: [],
        properties: gap.description === undefined ? properties : { ...properties, description: gap.description },
        citations: places(gap.citations),
      });
      relations.push(...[...new Set(gap.about)].map((to) => ({ type: 'ABOUT', from: id, to })));
    }
  }
  return { ...recording, entities, relations };
}
