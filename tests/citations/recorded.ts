import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkCitations, readChecked } from '../../src/importer/check-citations.js';
import { describeCitations } from '../../src/importer/citation-text.js';
import { describeProblem } from '../../src/importer/problem-text.js';
import { PROGRAM } from '../setup/program.js';

/** A folder with recorded files in `seeds` and source texts in `texts`, gone when the test has ended. */
export class Recorded {
  private constructor(private readonly folder: string) {}

  /** `files` are the recorded YAML and `texts` the sources, each by name. */
  static in(files: Readonly<Record<string, string>>, texts: Readonly<Record<string, string | Buffer>>): Recorded {
    const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-citations-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [kind, written] of Object.entries({ seeds: files, texts })) {
      mkdirSync(path.join(folder, kind));
      for (const [name, text] of Object.entries(written)) writeFileSync(path.join(folder, kind, name), text);
    }
    return new Recorded(folder);
  }

  /** What `ansvarsgraf` prints about the recorded files, the folder's own name left out, and its exit status. */
  async run(...command: string[]): Promise<{ lines: string[]; status: number }> {
    return ansvarsgraf(command, { ANSVARSGRAF_SEEDS: path.join(this.folder, 'seeds') }, `${this.folder}/`);
  }

  /** What `check-citations` says of all recorded files, asked without a process of its own. */
  async told(): Promise<string[]> {
    const files = await readChecked([path.join(this.folder, 'seeds')]);
    if (!files.ok) throw new Error(files.problems.map(describeProblem).join('\n'));
    const report = await checkCitations(files.value, path.join(this.folder, 'texts'));
    return describeCitations(report).map((line) => line.replaceAll(`${this.folder}/`, ''));
  }

  /** Runs `check-citations` on the recorded files, or on those named. */
  checkCitations(...paths: string[]): Promise<{ lines: string[]; status: number }> {
    const given = paths.map((name) => path.join(this.folder, 'seeds', name));
    return this.run('check-citations', path.join(this.folder, 'texts'), ...given);
  }
}

/** Runs the program with these settings alone; `hidden` is left out of what it printed. */
export function ansvarsgraf(
  command: readonly string[],
  settings: Readonly<Record<string, string>>,
  hidden = '',
): Promise<{ lines: string[]; status: number }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [...PROGRAM, ...command], { env: settings }, (error, out, err) => {
      const printed = hidden === '' ? out + err : (out + err).replaceAll(hidden, '');
      const status = error === null ? 0 : Number(error.code);
      resolve({ lines: printed.split('\n').filter((line) => line !== ''), status });
    });
  });
}
