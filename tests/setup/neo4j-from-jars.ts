import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetched, KEPT, type Locked } from './fetched/fetch.js';
import type { Java } from './java.js';

const PROGRAM = fileURLToPath(new URL('neo4j.bsh', import.meta.url));
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

/** Maven Central, or the mirror of it that is named. */
const CENTRAL = process.env.MAVEN_CENTRAL_URL ?? 'https://repo1.maven.org/maven2';

/** The files of a version, from the list that `npm run lock:neo4j` wrote. */
function lockedJars(version: string): Locked[] {
  const list = readFileSync(new URL(`fetched/neo4j-${version}.txt`, import.meta.url), 'utf8');
  return list
    .trim()
    .split('\n')
    .map((line) => {
      const [sha256 = '', bytes = '', file = ''] = line.split(' ');
      return { url: `${CENTRAL.replace(/\/$/, '')}/${file}`, bytes: Number(bytes), sha256 };
    });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function untilReady(server: ChildProcess, log: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.stdout?.on('data', (data: Buffer) => {
      if (data.toString().includes('READY')) resolve();
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Neo4j ended with status ${code}:\n${log()}`)));
  });
}

/** Starts a real Neo4j of a version on an empty folder, its files fetched the first time; `stop` ends it and removes the folder. */
export async function startFromJars(
  version: string,
  { java }: Java,
): Promise<{ uri: string; stop: () => Promise<void> }> {
  const jars = await fetched(`Neo4j ${version}`, path.join(KEPT, `neo4j-${version}`), lockedJars(version));
  const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-neo4j-'));
  const port = await freePort();
  const opens = OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`);
  const program = ['-cp', jars.join(path.delimiter), 'bsh.Interpreter', PROGRAM, folder, String(port)];
  const server = spawn(java, ['-Xmx1g', ...opens, ...program], { stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  server.stderr?.on('data', (data: Buffer) => {
    log = (log + data.toString()).slice(-4_000);
  });
  await untilReady(server, () => log);
  return {
    uri: `bolt://127.0.0.1:${port}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.stdin?.end();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
