import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type Document,
  type ErrorCode,
  isMap,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
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

/** How often anchored values may be repeated in a file, all told: a document needs none. */
const MOST_ALIASES = 100;

async function yamlFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries.filter(({ name }) => /\.ya?ml$/.test(name))) {
    const file = path.join(entry.parentPath, entry.name);
    // Files that a container mounts are links.
    const target = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry;
    if (target?.isFile()) files.push(file);
  }
  return files;
}

function unreadable(file: string, error: unknown): Problem {
  return {
    file,
    line: 1,
    column: 1,
    code: 'CANNOT_READ',
    reason: error instanceof Error ? error.message : String(error),
  };
}

/** The YAML files that the paths name, folders searched through, each once, in order. */
async function filesAt(paths: readonly string[]): Promise<{ files: string[]; problems: Problem[] }> {
  const files = new Set<string>();
  const problems: Problem[] = [];
  for (const given of paths) {
    const found = await stat(given).catch(() => undefined);
    let here: string[];
    try {
      here = found?.isDirectory() ? await yamlFilesIn(given) : found?.isFile() ? [given] : [];
    } catch (error) {
      problems.push(unreadable(given, error));
      continue;
    }
    for (const file of here) files.add(path.normalize(file));
    if (here.length === 0) {
      problems.push({ file: given, line: 1, column: 1, code: found ? 'NO_FILES' : 'NO_SUCH_FILE' });
    }
  }
  return { files: [...files].sort(), problems };
}

/** Where a file that is not UTF-8 ceases to be it, by halving: the place, and the byte, counted from 1. */
function firstInvalidByte(file: string, bytes: Buffer): Position & { byte: number } {
  const decoded = (length: number, stream: boolean): string | undefined => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
    } catch {
      return undefined;
    }
  };
  let valid = 0;
  let step = bytes.length;
  while (step >= 1) {
    if (valid + step <= bytes.length && decoded(valid + step, true) !== undefined) valid += step;
    else step = Math.floor(step / 2);
  }
  // The last letter may have begun without going on.
  while (decoded(valid, false) === undefined) valid -= 1;
  const before = decoded(valid, false)?.split('\n') ?? [];
  return { file, line: before.length, column: (before.at(-1) ?? '').length + 1, byte: valid + 1 };
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
        const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key);
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

/** What the parser says in terms of its own interface, said in terms of the file. */
const SAID: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the same key stands twice in one mapping',
  MULTIPLE_DOCS: 'a second YAML document begins here, and a file holds one',
  RESOURCE_EXHAUSTION: 'it is nested too deeply',
};

/** The errors that tell something: what follows from one at the same place, or from giving up, is left out. */
function syntaxProblems(file: string, errors: readonly YAMLParseError[], lines: LineCounter): Problem[] {
  const gaveUp = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const byPlace = new Map<number, YAMLParseError>();
  for (const error of gaveUp ? [gaveUp] : errors) {
    if (!byPlace.has(error.pos[0])) byPlace.set(error.pos[0], error);
  }
  return [...byPlace].map(([offset, { code, message }]) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, code: 'YAML_SYNTAX', message: SAID[code] ?? message };
  });
}

/** The first alias that leads nowhere or into itself, or that makes the repetitions too many; anchors can multiply each other. */
function wrongAlias(
  document: Document,
): { offset: number; code: 'YAML_SYNTAX' | 'YAML_ALIASES'; message: string } | undefined {
  let wrong: ReturnType<typeof wrongAlias>;
  let total = 0;
  const repeatedBy = new Map<Node, number>();
  visit(document, {
    Alias(_, alias, above) {
      const source = alias.resolve(document);
      const offset = alias.range?.[0] ?? 0;
      if (source === undefined) {
        wrong = { offset, code: 'YAML_SYNTAX', message: `no anchor '${alias.source}' stands before this alias` };
      } else if (above.includes(source)) {
        wrong = { offset, code: 'YAML_ALIASES', message: `the anchor '${alias.source}' contains itself` };
      } else {
        const repeats = 1 + (repeatedBy.get(source) ?? 0);
        total += repeats;
        for (const node of above) {
          if ('anchor' in node && node.anchor) repeatedBy.set(node, (repeatedBy.get(node) ?? 0) + repeats);
        }
        const message = `the anchors are repeated more than ${MOST_ALIASES} times, all told`;
        if (total > MOST_ALIASES) wrong = { offset, code: 'YAML_ALIASES', message };
      }
      return wrong ? visit.BREAK : undefined;
    },
  });
  return wrong;
}

/** Reads one file's text as YAML. `file` is only used to say where. */
export function readText(file: string, text: string): Result<Source> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  if (document.errors.length > 0) return { ok: false, problems: syntaxProblems(file, document.errors, lines) };
  const alias = wrongAlias(document);
  if (alias) {
    const { line, col } = lines.linePos(alias.offset);
    return { ok: false, problems: [{ file, line, column: col, code: alias.code, message: alias.message }] };
  }
  const position = positionIn(file, document, lines);
  // Repetitions are counted above.
  const content: unknown = document.toJS({ maxAliasCount: -1 });
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
    let bytes: Buffer;
    let text: string;
    try {
      bytes = await readFile(file);
    } catch (error) {
      problems.push(unreadable(file, error));
      continue;
    }
    try {
      text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      problems.push({ code: 'NOT_UTF8', ...firstInvalidByte(file, bytes) });
      continue;
    }
    const read = readText(file, text);
    if (read.ok) sources.push(read.value);
    else problems.push(...read.problems);
  }
  return { sources, problems };
}
