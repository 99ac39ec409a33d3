import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Where the jars are kept between runs; git ignores it. */
const KEPT = fileURLToPath(new URL('../../.neo4j/', import.meta.url));
const PROGRAM = fileURLToPath(new URL('Neo4j.java', import.meta.url));
const OPENED = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];

export interface Jdk {
  java: string;
  version: number;
}

/** The JDKs of this machine, the newest first. A JRE will not do: the server's program is one source file. */
export async function findJdks(): Promise<Jdk[]> {
  const folders = ['/usr/lib/jvm', '/Library/Java/JavaVirtualMachines'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [],
  );
  const homes = [process.env.JAVA_HOME, ...folders, ...folders.map((folder) => path.join(folder, 'Contents/Home'))];
  const found = homes.flatMap((home) =>
    home && existsSync(path.join(home, 'bin/javac')) ? [path.join(home, 'bin/java')] : [],
  );
  const onPath = await run('javac', ['-version']).then(
    () => ['java'],
    () => [],
  );
  const jdks: Jdk[] = [];
  for (const java of [...new Set([...found, ...onPath])]) {
    const told = await run(java, ['-version']).catch(() => undefined);
    const version = Number(/version "(\d+)/.exec(`${told?.stdout ?? ''}${told?.stderr ?? ''}`)?.[1] ?? 0);
    if (version > 0) jdks.push({ java, version });
  }
  return jdks.sort((a, b) => b.version - a.version);
}

export async function hasMaven(): Promise<boolean> {
  return run('mvn', ['--version']).then(
    () => true,
    () => false,
  );
}

function pom(version: string): string {
  const dependency = (artifact: string) =>
    `<dependency><groupId>org.neo4j</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>ansvarsgraf</groupId><artifactId>test-database</artifactId><version>1</version>
<dependencies>${dependency('neo4j')}${dependency('neo4j-bolt')}</dependencies></project>`;
}

/** The folder with the jars of a version, fetched from Maven Central the first time. */
async function jars(version: string): Promise<string> {
  const folder = path.join(KEPT, version);
  if (existsSync(folder)) return folder;
  mkdirSync(KEPT, { recursive: true });
  const fetching = mkdtempSync(path.join(KEPT, 'fetching-'));
  writeFileSync(path.join(fetching, 'pom.xml'), pom(version));
  await run(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      path.join(fetching, 'pom.xml'),
      'dependency:copy-dependencies',
      `-DoutputDirectory=${fetching}/jars`,
    ],
    {
      timeout: 600_000,
    },
  );
  renameSync(path.join(fetching, 'jars'), folder);
  rmSync(fetching, { recursive: true });
  return folder;
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
    server.once('exit', (code) => reject(new Error(`Neo4j ended with status ${code}:\n${log()}`)));
  });
}

/** Starts a real Neo4j of a version on an empty folder; `stop` ends it and removes the folder. */
export async function startFromJars(
  version: string,
  { java }: Jdk,
): Promise<{ uri: string; stop: () => Promise<void> }> {
  const library = await jars(version);
  const folder = mkdtempSync(path.join(tmpdir(), 'ansvarsgraf-neo4j-'));
  const port = await freePort();
  const opens = OPENED.map((module) => `--add-opens=${module}=ALL-UNNAMED`);
  const server = spawn(java, ['-Xmx1g', ...opens, '-cp', path.join(library, '*'), PROGRAM, folder, String(port)], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
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
