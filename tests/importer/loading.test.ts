import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import { type Changes, compare, isEmpty } from '../../src/importer/compare.js';
import { type ExportedGraph, exportGraph } from '../../src/importer/export.js';
import { load } from '../../src/importer/load.js';
import { stateOf } from '../../src/importer/state.js';
import { engines } from '../setup/engines.js';
import { Api, record } from '../setup/kit.js';
import { header } from './folder.js';

/*
 * A mandate, since no rule finds a gap in it: what is counted here is what the files say.
 *
 *   a.yaml                                   b.yaml
 *
 *   radet ──OWNER──▶ uppdraget               radet ──OWNER──▶ uppdraget        the same fact
 *     │ partOf                               radet ──STEERING──▶ uppdraget     a fact of its own
 *     ▼                                      uppdraget ──FOLLOW_UP──▶ ledningen
 *   ledningen
 */
const A = `${header('a')}bodies:
  - { id: ledningen, name: Ledningen, bodyKind: MANAGEMENT_GROUP, section: Ansvar }
  - { id: radet, name: Rådet, bodyKind: KUNSKAPSRAD, section: Ansvar, partOf: ledningen }
mandates:
  - id: uppdraget
    name: En väg in
    section: Mål
    responsible: [{ role: OWNER, party: radet }]
`;
const B = `${header('b')}bodies:
  - { id: radet, aliases: [Kunskapsrådet], section: Beslut }
mandates:
  - id: uppdraget
    section: Beslut
    responsible:
      - { role: OWNER, party: radet }
      - { role: STEERING, party: radet }
    reporting: [{ kind: FOLLOW_UP, to: ledningen, section: Uppföljning }]
`;

type Files = Readonly<Record<string, string>>;

function recorded(files: Files) {
  const recording = record(files);
  if (!recording.ok) throw new Error(JSON.stringify(recording.problems));
  return recording.value;
}

async function loaded(graph: Graph, files: Files): Promise<Changes> {
  const result = await load(graph, recorded(files), { removeMissing: true });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.changes;
}

function counted(changes: Changes): Record<string, number> {
  return Object.fromEntries(Object.entries(changes).map(([kind, list]: [string, unknown[]]) => [kind, list.length]));
}

const NO_CHANGE = {
  addedNodes: 0,
  changedNodes: 0,
  removedNodes: 0,
  addedRelationships: 0,
  removedRelationships: 0,
};

/** What is exported of one fact: who answers for the goal, in which role, stated where. */
function responsibilities({ edges }: ExportedGraph): unknown[] {
  return edges
    .filter(({ fact }) => fact === 'Responsibility')
    .map(({ type, from, to, citations }) => [
      `${String(from)} ${String(type)} ${String(to)}`,
      ...(citations as { document: string; section: string }[]).map(
        ({ document, section }) => `${document}: ${section}`,
      ),
    ]);
}

describe.each(engines)('loading documents, on $name', (engine) => {
  let api: Api;
  let graph: Graph;
  beforeEach(async () => {
    api = await Api.over(await engine.empty());
    graph = api.graph;
  });
  afterEach(() => api.close());

  /** Whether the graph is what the files say, whatever it was before. */
  const isWhatTheySay = async (files: Files) => isEmpty(await compare(graph, stateOf(recorded(files))));

  test('the same files again change nothing, not even the time of loading', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    const ask = () => api.data('{ graph { version loadedAt documents entities links } }');
    const before = await ask();
    expect(before).toMatchObject({ graph: { documents: 2, entities: 5, links: 4 } });
    expect(counted(await loaded(graph, { 'a.yaml': A, 'b.yaml': B }))).toEqual(NO_CHANGE);
    expect(counted(await loaded(graph, { 'b.yaml': B, 'a.yaml': A }))).toEqual(NO_CHANGE);
    expect(await ask()).toEqual(before);
    await loaded(graph, { 'a.yaml': A });
    expect(await ask()).not.toEqual(before);
  });

  test('a description that changes is one node that changes', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    const files = {
      'a.yaml': A.replace('name: En väg in', 'name: En väg in\n    description: Alla samma väg'),
      'b.yaml': B,
    };
    expect(counted(await loaded(graph, files))).toEqual({ ...NO_CHANGE, changedNodes: 1 });
    expect(await isWhatTheySay(files)).toBe(true);
  });

  test('a role that changes is one fact less and one more, with its two ends and its place', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    const files = { 'a.yaml': A, 'b.yaml': B.replace('STEERING', 'LEADING') };
    const changes = await loaded(graph, files);
    expect(changes.removedNodes.map(({ type }) => type)).toEqual(['Responsibility']);
    expect(changes.addedNodes.map(({ properties }) => properties.role)).toEqual(['LEADING']);
    expect(changes.changedNodes).toEqual([]);
    const ofFacts = ['BORNE_BY', 'RESPONSIBLE_FOR', 'STATED_IN'];
    const added = changes.addedRelationships.filter(({ from }) => from.kind === 'Fact');
    expect(added.map(({ type }) => type).sort()).toEqual(ofFacts);
    const removed = changes.removedRelationships.filter(({ from }) => from === 'Fact');
    expect(removed.map(({ type }) => type).sort()).toEqual(ofFacts);
    expect(responsibilities(await exportGraph(graph))).toEqual([
      ['radet RESPONSIBLE_LEADING uppdraget', 'b: Beslut'],
      ['radet RESPONSIBLE_OWNER uppdraget', 'a: Mål', 'b: Beslut'],
    ]);
    expect(await isWhatTheySay(files)).toBe(true);
  });

  test('what two documents state alike is one fact with two citations; a difference makes two', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    expect(responsibilities(await exportGraph(graph))).toEqual([
      ['radet RESPONSIBLE_OWNER uppdraget', 'a: Mål', 'b: Beslut'],
      ['radet RESPONSIBLE_STEERING uppdraget', 'b: Beslut'],
    ]);
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B.replace('role: OWNER,', 'role: OWNER, validFrom: 2024,') });
    expect(responsibilities(await exportGraph(graph))).toEqual([
      ['radet RESPONSIBLE_OWNER uppdraget', 'a: Mål'],
      ['radet RESPONSIBLE_OWNER uppdraget', 'b: Beslut'],
      ['radet RESPONSIBLE_STEERING uppdraget', 'b: Beslut'],
    ]);
  });

  test('a file that is removed takes its facts along and leaves what another states too', async () => {
    await loaded(graph, { 'a.yaml': A });
    const before = JSON.stringify(await exportGraph(graph));
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    expect(JSON.stringify(await exportGraph(graph))).toContain('Kunskapsrådet');
    const { removedNodes } = await loaded(graph, { 'a.yaml': A });
    expect(removedNodes.map(({ type }) => type).sort()).toEqual(['Document', 'Reporting', 'Responsibility']);
    expect(JSON.stringify(await exportGraph(graph))).toBe(before);
    expect(await isWhatTheySay({ 'a.yaml': A })).toBe(true);
  });

  test('an entity whose type changes keeps its relationships', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    const before = await exportGraph(graph);
    const promises = () => api.data('{ promises { id responsibilities { role party { id } } } }');
    expect(await promises()).toEqual({ promises: [] });
    const promised = (text: string) => text.replace('mandates:', 'promises:');
    const files = { 'a.yaml': promised(A), 'b.yaml': promised(B) };
    await loaded(graph, files);
    const after = await exportGraph(graph);
    expect(after.edges).toEqual(before.edges);
    expect(after.nodes.filter(({ ends }) => ends)).toEqual(before.nodes.filter(({ ends }) => ends));
    expect(after.nodes.find(({ id }) => id === 'uppdraget')).toMatchObject({ type: 'Promise', name: 'En väg in' });
    const borne = (role: string) => ({ role, party: { id: 'radet' } });
    expect(await promises()).toEqual({
      promises: [{ id: 'uppdraget', responsibilities: [borne('OWNER'), borne('STEERING')] }],
    });
    expect(await isWhatTheySay(files)).toBe(true);
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    expect(await exportGraph(graph)).toEqual(before);
    expect(await promises()).toEqual({ promises: [] });
  });

  test('documents that are not among the files are refused, unless they may go', async () => {
    await loaded(graph, { 'a.yaml': A, 'b.yaml': B });
    const before = await exportGraph(graph);
    for (const dryRun of [false, true]) {
      expect(await load(graph, recorded({ 'a.yaml': A }), { removeMissing: false, dryRun })).toEqual({
        ok: false,
        problems: [{ file: '.', line: 1, column: 1, code: 'WOULD_REMOVE_DOCUMENTS', documents: ['b'] }],
      });
    }
    expect(await exportGraph(graph)).toEqual(before);
  });

  test('a dry run tells what would change and writes nothing', async () => {
    await loaded(graph, { 'a.yaml': A });
    const before = await exportGraph(graph);
    const files = { 'a.yaml': A, 'b.yaml': B };
    const told = await load(graph, recorded(files), { removeMissing: false, dryRun: true });
    expect(await exportGraph(graph)).toEqual(before);
    expect(told.ok && counted(told.value.changes)).toEqual(counted(await loaded(graph, files)));
  });
});
