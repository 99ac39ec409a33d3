import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Position, Problem, Result } from './problems.js';

/** A path into a YAML document: keys and positions in lists. */
export type YamlPath = readonly (string | number)[];

/** A file that was read: its values, and where each of them stands. */
export interface Source {
  file: string;
  content: Readonly<Record<string, unknown>>;
  /** Where the value at the path stands, or the nearest value around it that is written; with `key`, that key of the mapping. */
  position(at: YamlPath, key?: string): Position;
}

/** Anchors that stand for more than this many values are refused: a document needs none. */
const MOST_ALIASES = 100;

async function yamlFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The YAML files that the paths name, folders searched through, each once, in order. */
async function filesAt(paths: readonly string[]): Promise<{ files: string[]; problems: Problem[] }> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => undefined);
    const here = found?.isDirectory() ? await yamlFilesIn(given) : found?.isFile() ? [given] : [];
    for (const file of here) files.add(path.normalize(file));
    if (here.length === 0) {
      problems.push({ file: given, line: 1, column: 1, code: found ? 'NO_FILES' : 'NO_SUCH_FILE' });
    }
  }
  return { files: [...files].sort(), problems };
}

function firstInvalidByte(bytes: Buffer): number {
  let valid = 0;
  let step = bytes.length;
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  const decodes = (length: number): boolean => {
    try {
      decoder().decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (step >= 1) {
    if (valid + step <= bytes.length && decodes(valid + step)) valid += step;
    else step = Math.floor(step / 2);
  }
  return valid + 1;
}

function positionIn(file: string, document: Document, lines: LineCounter): Source['position'] {
  return (at, key) => {
    const place = (offset: number): Position => {
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col };
    };
    for (let length = at.length; length >= 0; length -= 1) {
      const node = document.getIn(at.slice(0, length), true);
      if (key !== undefined && length === at.length && isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
        if (pair && isScalar(pair.key) && pair.key.range) return place(pair.key.range[0]);
      }
      if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) {
        const [offset] = node.range;
        if (typeof offset === 'number') return place(offset);
      }
    }
    return { file, line: 1, column: 1 };
  };
}

/** Reads one file's text as YAML. `file` is only used to say where. */
export function readText(file: string, text: string): Result<Source> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const position = positionIn(file, document, lines);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error): Problem => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { file, line, column: col, code: 'YAML_SYNTAX', message: error.message };
    });
    return { ok: false, problems };
  }
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { ok: false, problems: [{ ...position([]), code: 'YAML_ALIASES', message: error.message }] };
  }
  if (typeof content !== 'object' || content === null || Array.isArray(content)) {
    return { ok: false, problems: [{ ...position([]), code: 'NOT_A_MAPPING' }] };
  }
  return { ok: true, value: { file, content: { ...content }, position } };
}

/** Reads the YAML files that the paths name; every problem of every file at once. */
export async function readFiles(paths: readonly string[]): Promise<{ sources: Source[]; problems: Problem[] }> {
  const { files, problems } = await filesAt(paths);
  const sources: Source[] = [];
  for (const file of files) {
    const bytes = await readFile(file);
    let text: string;
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      problems.push({ file, line: 1, column: 1, code: 'NOT_UTF8', byte: firstInvalidByte(bytes) });
      continue;
    }
    const read = readText(file, text);
    if (read.ok) sources.push(read.value);
    else problems.push(...read.problems);
  }
  return { sources, problems };
}
