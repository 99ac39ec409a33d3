import { createHash } from 'node:crypto';
import { fieldOfGap } from '../../model/gap-fields.js';
import { GapField, GapKind, GapOrigin } from '../../model/schema.generated.js';
import type { CitationRecord, EntityRecord, Properties, Recording, RelationRecord } from '../recording.js';
import * as agreements from './agreements.js';
import * as bodies from './bodies.js';
import * as ceased from './ceased.js';
import * as figures from './figures.js';
import * as goals from './goals.js';
import { Known } from './known.js';
import * as parties from './parties.js';
import * as reports from './reports.js';
import type { FoundGap, Rule } from './rule.js';
import * as tasks from './tasks.js';
import { alreadyTold } from './told.js';

/** Everything that these files export is a rule. */
const RULES: readonly Rule[] = Object.values({
  ...goals,
  ...reports,
  ...parties,
  ...figures,
  ...bodies,
  ...agreements,
  ...ceased,
  ...tasks,
});

const readable = (kind: string, { about }: FoundGap): string =>
  `regel-${kind.toLowerCase().replaceAll('_', '-')}-${about[0] ?? 'okand'}`;

/** Told apart by what it says: the same whatever else the rule finds, and in whichever order. */
const fingerprinted = (id: string, { name }: FoundGap): string =>
  `${id}-${createHash('sha256').update(name).digest('hex').slice(0, 8)}`;

/** What says the same of the same things is one gap, with the places of all. */
function merged(gaps: readonly FoundGap[]): FoundGap[] {
  const distinct = new Map<string, FoundGap>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.about, gap.name]);
    const known = distinct.get(key);
    distinct.set(key, known ? { ...known, citations: [...known.citations, ...gap.citations] } : gap);
  }
  return [...distinct.values()];
}

/** The gaps by their ids: readable and stable, the rule and what it is about. */
function byId(kind: string, gaps: readonly FoundGap[], isTaken: (id: string) => boolean): Map<string, FoundGap> {
  const counts = new Map<string, number>();
  for (const gap of gaps) counts.set(readable(kind, gap), (counts.get(readable(kind, gap)) ?? 0) + 1);
  return new Map(
    gaps.map((gap) => {
      const id = readable(kind, gap);
      return [counts.get(id) === 1 && !isTaken(id) ? id : fingerprinted(id, gap), gap];
    }),
  );
}

/** Each place once, as a statement of the gap itself. */
function places(citations: readonly CitationRecord[]): CitationRecord[] {
  const distinct = new Map(citations.map(({ fact: _, ...place }) => [JSON.stringify(place), place]));
  return [...distinct.values()];
}

/** Which field the gap explains, where it is any one. */
function explaining(kind: GapKind, said: GapField | undefined): { field?: GapField } {
  const field = fieldOfGap(kind, said);
  return field === undefined ? {} : { field };
}

/** The recorded gaps, each with the field that it explains. */
function noted({ entities }: Recording): [string, EntityRecord][] {
  const one = <T extends string>(values: Readonly<Record<string, T>>, value: unknown): T | undefined =>
    Object.values(values).find((known) => known === value);
  return [...entities].flatMap(([id, record]): [string, EntityRecord][] => {
    const kind = record.type === 'Gap' ? one(GapKind, record.properties.gapKind) : undefined;
    if (kind === undefined) return [];
    const explained = explaining(kind, one(GapField, record.properties.field));
    return [[id, { ...record, properties: { ...record.properties, ...explained } }]];
  });
}

/**
 * The recording with the gaps that the rules find in it and that no recorded gap tells already. They follow from the files
 * like everything else, so that they are compared, stored and removed like everything else.
 */
export function withFoundGaps(recording: Recording): Recording {
  const known = new Known(recording);
  const entities = new Map<string, EntityRecord>([...recording.entities, ...noted(recording)]);
  const relations: RelationRecord[] = [...recording.relations];
  for (const { kind, field, find } of RULES) {
    const isTold = alreadyTold(known, kind);
    const untold = merged(find(known)).filter((gap) => !isTold(gap));
    for (const [id, gap] of byId(kind, untold, (one) => recording.entities.has(one))) {
      const properties: Properties = { gapKind: kind, origin: GapOrigin.RULE, ...explaining(kind, field) };
      entities.set(id, {
        id,
        type: 'Gap',
        name: gap.name,
        aliases: [],
        properties: gap.description === undefined ? properties : { ...properties, description: gap.description },
        citations: places(gap.citations),
      });
      relations.push(...[...new Set(gap.about)].map((to): RelationRecord => ({ type: 'ABOUT', from: id, to })));
    }
  }
  return { ...recording, entities, relations };
}
