import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CheckedFile, checkSource } from './check.js';
import { citationsIn, type WrittenCitation } from './places.js';
import type { Position, Result } from './problems.js';
import { readFiles } from './read.js';
import { type MissingStep, Sections } from './sections.js';
import { SourceText } from './source-text.js';

/** What can be wrong with a citation; the code is public, the text is made in citation-text.ts. */
export type CitationProblemDetail =
  | ({ code: 'NO_SUCH_SECTION' } & MissingStep)
  | { code: 'PHRASE_NOT_IN_SECTION'; section: string | undefined; phrase: string; standsIn: string[]; stands: boolean }
  | { code: 'NO_SUCH_TEXT'; fileName: string; folder: string; found: 'NOTHING' | 'NOT_UTF8'; citations: number };

export type CitationProblem = Position & CitationProblemDetail;

export interface CitationReport {
  problems: CitationProblem[];
  /** How many citations have a text to be checked against, and how many of them hold. */
  citations: number;
  hold: number;
  /** How many citations are of sources that have no text: web pages, registers. */
  withoutText: number;
}

/** Reads the files at the paths and checks their form, each for itself; every problem of all of them at once. */
export async function readChecked(paths: readonly string[]): Promise<Result<CheckedFile[]>> {
  const { sources, problems } = await readFiles(paths);
  const checked = sources.map(checkSource);
  const all = [...problems, ...checked.flatMap((one) => one.problems)];
  if (all.length > 0) return { ok: false, problems: all };
  return { ok: true, value: checked.flatMap(({ file }) => (file ? [file] : [])) };
}

interface Text {
  fileName: string;
  position: Position;
}

/** The name of each document's text, and where it is written. */
function textsOf(files: readonly CheckedFile[]): Map<string, Text> {
  const texts = new Map<string, Text>();
  for (const { source, records } of files) {
    for (const { type, at, value } of records) {
      const { id, fileName } = value;
      if (type !== 'Document' || typeof id !== 'string' || typeof fileName !== 'string') continue;
      texts.set(id, { fileName, position: source.position([...at, 'fileName']) });
    }
  }
  return texts;
}

async function readText(folder: string, fileName: string): Promise<SourceText | 'NOTHING' | 'NOT_UTF8'> {
  const file = path.resolve(folder, fileName);
  const within = path.relative(folder, file);
  // A name that leads out of the folder names no text in it.
  if (path.isAbsolute(within) || within.split(path.sep)[0] === '..') return 'NOTHING';
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return 'NOTHING';
    throw error;
  }
  try {
    return new SourceText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return 'NOT_UTF8';
    throw error;
  }
}

function checkCitation(citation: WrittenCitation, text: SourceText, sections: Sections): CitationProblem | undefined {
  const { section, phrase, sectionPosition, phrasePosition } = citation;
  if (section !== undefined && !sections.has(section)) {
    return { ...sectionPosition, code: 'NO_SUCH_SECTION', ...sections.firstMissing(section) };
  }
  if (phrase === undefined) return undefined;
  const stands = text.placesOf(phrase).length > 0;
  if (section === undefined ? stands : sections.holds(section, phrase)) return undefined;
  const standsIn = sections.sectionsHolding(phrase);
  return { ...phrasePosition, code: 'PHRASE_NOT_IN_SECTION', section, phrase, standsIn, stands };
}

function byPlace(a: Position, b: Position): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

/**
 * Checks every citation in the files against its document's text, `folder`/`fileName`: the section that it names exists
 * there, and the phrase stands in it. A citation fails at most once; those of a text that is missing fail together.
 */
export async function checkCitations(files: readonly CheckedFile[], folder: string): Promise<CitationReport> {
  const texts = textsOf(files);
  const byDocument = new Map([...texts.keys()].map((id): [string, WrittenCitation[]] => [id, []]));
  const report: CitationReport = { problems: [], citations: 0, hold: 0, withoutText: 0 };
  for (const citation of files.flatMap(citationsIn)) {
    const own = byDocument.get(citation.document);
    if (own) own.push(citation);
    else report.withoutText += 1;
  }
  for (const [id, { fileName, position }] of texts) {
    const citations = byDocument.get(id) ?? [];
    report.citations += citations.length;
    const text = await readText(folder, fileName);
    if (typeof text === 'string') {
      const many = { citations: citations.length };
      report.problems.push({ ...position, code: 'NO_SUCH_TEXT', fileName, folder, found: text, ...many });
      continue;
    }
    const named = citations.flatMap(({ section }) => (section === undefined ? [] : [section]));
    const sections = new Sections(text, new Set(named));
    const problems = citations.flatMap((citation) => checkCitation(citation, text, sections) ?? []);
    report.hold += citations.length - problems.length;
    report.problems.push(...problems);
  }
  report.problems.sort(byPlace);
  return report;
}
