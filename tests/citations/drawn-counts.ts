import { type Kind, stateOf } from '../../src/importer/state.js';
import type { Statistics } from '../../src/importer/stats.js';
import { record } from '../setup/kit.js';

/*
 *   vag -RESPONSIBLE(OWNER)-> radet <-POST_OF- radet-ordforande
 *    |                          |
 *    +-PART_OF-> plan           +-REPORTS_TO-> ledningen
 */
export const DRAWN = `bodies:
  - id: ledningen
    name: Ledningen
    bodyKind: MANAGEMENT_GROUP
    section: Ansvar
  - id: radet
    name: Rådet
    bodyKind: KUNSKAPSRAD
    section: Ansvar
    reportsTo: [{ id: ledningen }]
    posts: [{ id: radet-ordforande, name: Ordförande, postKind: CHAIR, section: Ansvar }]
plans:
  - { id: plan, name: Planen, planKind: ACTION_PLAN }
goals:
  - id: vag
    name: En väg in
    goalKind: MAIN
    partOf: plan
    section: Mål
    responsible: [{ role: OWNER, party: radet }]
`;

export const HEADER = 'document: { id: drawn, name: Ritad graf, date: 2024-03-01, recordedAt: 2026-11-22 }\n';

function countedByType(types: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of [...types].sort()) counts.set(type, (counts.get(type) ?? 0) + 1);
  return counts;
}

/** What the drawn file says, counted without any database. */
export function drawnCounts(): Statistics {
  const recording = record({ 'drawn.yaml': HEADER + DRAWN });
  if (!recording.ok) throw new Error('the drawing is not in order');
  const { nodes, relationships } = stateOf(recording.value);
  const typesOf = (kind: Kind) =>
    [...nodes.values()].filter((node) => node.kind === kind).map(({ properties }) => String(properties.type));
  return {
    entities: countedByType(typesOf('Entity')),
    facts: countedByType(typesOf('Fact')),
    relationships: countedByType([...relationships.values()].map(({ type }) => type)),
  };
}
