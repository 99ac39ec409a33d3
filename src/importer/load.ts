import { ADOPT_FORMAT_1 } from '../graph/format-1.js';
import type { Graph } from '../graph/graph.js';
import { type Standing, standingForWriting } from '../graph/standing.js';
import { EntityType } from '../model/schema.generated.js';
import { INDEXES } from '../statements/store.js';
import { apply, type Progress } from './apply.js';
import { type CheckedFile, checkSource } from './check.js';
import { type Changes, compare, isEmpty } from './compare.js';
import type { Problem, ProblemCode, Result } from './problems.js';
import { readFiles } from './read.js';
import type { Recording } from './recording.js';
import { resolve } from './resolve.js';
import { type GraphState, stateOf } from './state.js';

/** By file and place, in the same order on every machine. */
function inOrder(problems: readonly Problem[]): Problem[] {
  const byFile = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
  return [...problems].sort((a, b) => byFile(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Reads, checks and resolves the files at the paths: what they say together, or every problem of all of them. */
export async function readRecording(paths: readonly string[]): Promise<Result<Recording>> {
  const { sources, problems } = await readFiles(paths);
  const checked = sources.map(checkSource);
  problems.push(...checked.flatMap((one) => one.problems));
  const files: CheckedFile[] = checked.flatMap(({ file }) => (file ? [file] : []));
  // Where a file could not be read at all, references to what it defines would only repeat that.
  const whole = files.length === sources.length && problems.every(({ code }) => !UNREADABLE.has(code));
  const { recording, problems: further } = resolve(files);
  problems.push(...(whole ? further : further.filter(({ code }) => code !== 'UNKNOWN_ID')));
  return problems.length > 0 ? { ok: false, problems: inOrder(problems) } : { ok: true, value: recording };
}

const UNREADABLE: ReadonlySet<ProblemCode> = new Set([
  'NO_SUCH_FILE',
  'CANNOT_READ',
  'NOT_UTF8',
  'YAML_SYNTAX',
  'YAML_ALIASES',
  'NOT_A_MAPPING',
]);

export interface LoadOptions {
  /** Only tells what would change. */
  dryRun?: boolean;
  /** Whether documents that are stored and not among the files may go. */
  removeMissing: boolean;
  progress?: Progress;
}

export interface Loaded {
  wanted: GraphState;
  changes: Changes;
  /** How the database stood before. */
  standing: Standing;
}

/** The documents that the changes would remove, as a problem; nothing where they may go, or there are none. */
function refusal({ removedNodes }: Changes, wanted: GraphState, { removeMissing }: LoadOptions): Problem | undefined {
  const documents = removedNodes.filter(({ type, id }) => type === EntityType.Document && !wanted.nodes.has(id));
  if (removeMissing || documents.length === 0) return undefined;
  return { file: '.', line: 1, column: 1, code: 'WOULD_REMOVE_DOCUMENTS', documents: documents.map(({ id }) => id) };
}

/**
 * Makes the graph what the recording says. What is alike is left untouched; with nothing to change, nothing is written.
 * Rejects with a GraphError of the code FOREIGN, before anything is written, where the database is not this program's.
 */
export async function load(graph: Graph, recording: Recording, options: LoadOptions): Promise<Result<Loaded>> {
  const wanted = stateOf(recording);
  const looked = async (at: Pick<Graph, 'read'>): Promise<Result<Loaded>> => {
    const standing = await standingForWriting(at);
    const changes = await compare(at, wanted);
    const problem = refusal(changes, wanted, options);
    return problem ? { ok: false, problems: [problem] } : { ok: true, value: { wanted, changes, standing } };
  };
  const isDone = ({ changes, standing }: Loaded) => standing === 'LOADED' && isEmpty(changes);
  const seen = await looked(graph);
  if (!seen.ok || options.dryRun) return seen;
  await graph.prepare(INDEXES);
  if (isDone(seen.value)) return seen;
  return graph.write(async (run) => {
    // Another load may have come between: looked at again, with nobody else who writes.
    const found = await looked({ read: run });
    if (!found.ok || isDone(found.value)) return found;
    if (found.value.standing === 'FORMAT_1') await run(ADOPT_FORMAT_1);
    await apply(run, found.value.changes, wanted, options.progress ?? (() => {}));
    return found;
  });
}
