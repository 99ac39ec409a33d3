import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A file of a registry: where it stands there, how long it is, and its digest. */
export interface Locked {
  url: string;
  bytes: number;
  sha256: string;
}

const TRIES = 3;
const AT_ONCE = 8;
const PATIENCE = 300_000;

function kept(): string {
  const { ANSVARSGRAF_TEST_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (ANSVARSGRAF_TEST_CACHE) return path.resolve(ANSVARSGRAF_TEST_CACHE);
  const caches = { darwin: path.join(homedir(), 'Library/Caches'), win32: LOCALAPPDATA }[String(process.platform)];
  return path.join(caches ?? XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'ansvarsgraf');
}

/** Where what was fetched is kept between runs, outside the project, so that no clone fetches it again. */
export const KEPT = kept();

/** Said on standard error, as it comes before the tests' own report. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

const isThere = (file: string, bytes: number): boolean => statSync(file, { throwIfNoEntry: false })?.size === bytes;

async function fetchOne({ url, bytes, sha256 }: Locked, to: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
      if (!response.ok) throw new Error(`status ${response.status}`);
      const body = Buffer.from(await response.arrayBuffer());
      const digest = createHash('sha256').update(body).digest('hex');
      if (digest !== sha256) throw new Error(`${body.length} bytes with digest ${digest}, not ${bytes} with ${sha256}`);
      // Renamed when whole: two runs may fetch at once, and a run may be ended.
      const part = `${to}.${process.pid}`;
      writeFileSync(part, body);
      renameSync(part, to);
      return;
    } catch (cause) {
      const reason =
        cause instanceof Error ? `${cause.message}${cause.cause ? `, ${cause.cause}` : ''}` : String(cause);
      if (tried === TRIES) throw new Error(`${url} cannot be fetched: ${reason}`, { cause });
      await wait(1_000 * tried);
    }
  }
}

/**
 * The files of a list in a folder, in the list's order. Those that are not there yet are fetched and compared with
 * their digests, after one line that says how many, how much and where from. Rejects where one cannot be had.
 */
export async function fetched(what: string, target: string, files: readonly Locked[]): Promise<string[]> {
  const places = files.map((file) => ({ file, to: path.join(target, path.basename(new URL(file.url).pathname)) }));
  const missing = places.filter(({ file, to }) => !isThere(to, file.bytes));
  if (missing.length > 0) {
    const size = missing.reduce((sum, { file }) => sum + file.bytes, 0);
    const from = [...new Set(missing.map(({ file }) => new URL(file.url).host))].join(', ');
    const count = missing.length === 1 ? '1 file' : `${missing.length} files`;
    say(`Fetching ${what} for the tests, once: ${count}, ${Math.ceil(size / 1e6)} MB, from ${from} into ${target}`);
    mkdirSync(target, { recursive: true });
    const queue = missing.values();
    const worker = async () => {
      for (const { file, to } of queue) await fetchOne(file, to);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  return places.map(({ to }) => to);
}

/** A folder of {@link KEPT} that `fill` makes when it is not there: whole, or not at all. */
export async function keptFolder(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(KEPT, name);
  if (statSync(folder, { throwIfNoEntry: false })) return folder;
  const part = `${folder}.${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  try {
    await fill(part);
    renameSync(part, folder);
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    // Another run may have been first.
    if (!statSync(folder, { throwIfNoEntry: false })) throw error;
  }
  return folder;
}
