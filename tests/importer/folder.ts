import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRecording } from '../../src/importer/load.js';
import { describeProblem } from '../../src/importer/problem-text.js';
import { PROGRAM } from '../setup/program.js';

/** What a run of the program left behind. */
export interface Ran {
  status: number;
  /** Lines of standard output and of standard error. */
  out: string[];
  err: string[];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** A folder of document files, real ones: written, read and thrown away by a test. */
export class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-'));

  write(files: Readonly<Record<string, string | Uint8Array>>): this {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(path.dirname(this.at(file)), { recursive: true });
      writeFileSync(this.at(file), content);
    }
    return this;
  }

  /** Files that are so many bytes long, whatever stands in them. */
  lengthen(files: readonly string[], bytes: number): this {
    for (const file of files) truncateSync(this.at(file), bytes);
    return this;
  }

  /** A file that is only a link to another, as a container mounts them. */
  link(file: string, target: string): this {
    symlinkSync(target, this.at(file));
    return this;
  }

  remove(file: string): this {
    rmSync(this.at(file));
    return this;
  }

  at(file: string): string {
    return path.join(this.path, file);
  }

  files(): string[] {
    return readdirSync(this.path, { recursive: true }).map(String).sort();
  }

  /** The text without the folder's own address. */
  bare(text: string): string {
    return text.replaceAll(`${this.path}/`, '').replaceAll(this.path, '.');
  }

  /** Every problem of the files as the program says it; none where all is well. */
  async problems(...paths: string[]): Promise<string[]> {
    const read = await readRecording(paths.length > 0 ? paths.map((one) => this.at(one)) : [this.path]);
    return read.ok ? [] : read.problems.map((problem) => this.bare(describeProblem(problem)));
  }

  /** Runs the program as a person does, from the project's folder, with these settings and no others. */
  run(
    parameters: readonly string[],
    database = 'embedded:',
    settings: Readonly<Record<string, string>> = {},
  ): Promise<Ran> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [...PROGRAM, ...parameters],
        { env: { ANSVARSGRAF_DATABASE: database, ...settings }, timeout: 60_000 },
        (error, stdout, stderr) => {
          const status = typeof error?.code === 'number' ? error.code : error ? -1 : 0;
          resolve({ status, out: linesOf(this.bare(stdout)), err: linesOf(this.bare(stderr)) });
        },
      );
    });
  }

  discard(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Does something with a folder and throws it away. */
export async function inFolder<T>(use: (folder: Folder) => Promise<T>): Promise<T> {
  const folder = new Folder();
  try {
    return await use(folder);
  } finally {
    folder.discard();
  }
}

/** The beginning of a document file; what stands in it begins on line 2. */
export function header(id: string): string {
  return `document: { id: ${id}, name: Dokument ${id}, recordedAt: 2026-11-22 }\n`;
}
