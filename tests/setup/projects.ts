import { readdirSync, readFileSync } from 'node:fs';

/** The long-term version of Neo4j, and the newest one. */
export const VERSIONS = ['5.26.20', '2026.09.0'] as const;
export type Version = (typeof VERSIONS)[number];

export const EMBEDDED = 'Grafeo';

/** The servers that the suites run on, and the version of each; one of any version where it is named. */
export const SERVERS: ReadonlyMap<string, Version | undefined> = new Map(
  process.env.NEO4J_TEST_URI ? [['Neo4j', undefined]] : VERSIONS.map((version) => [`Neo4j ${version}`, version]),
);

export const EVERY_PAGE = 'every-page';

/** What needs a database, a server, a browser or the built program takes it from tests/setup or from the global set-up. */
const NEEDS_MORE = /setup\/|\binject\(/;
/** A suite of each engine, or of each server. */
const ON_ENGINES = /\bdescribe\.each\((?:engines|bareEngines)\)/;
const ON_SERVERS = /\bdescribe\.each\((?:servers|bareServers)\)/;

/** The test files by what runs them, as their text tells. */
export interface TestFiles {
  /** Those that need nothing: at once, in seconds. */
  pure: readonly string[];
  /** Those that each engine runs. */
  engines: readonly string[];
  /** Those that each server runs beside them. */
  servers: readonly string[];
  /** Those that need more than Node, but none of the engines in turn: a browser, the built program, a server of their own. */
  once: readonly string[];
  /** Too long to be run each time: `npm run test:every-page`. */
  everyPage: readonly string[];
}

export function testFiles(): TestFiles {
  const kinds = { pure: [], engines: [], servers: [], once: [], everyPage: [] } satisfies Record<
    keyof TestFiles,
    string[]
  >;
  const kindOf = (file: string): keyof TestFiles => {
    if (file.startsWith(`tests/${EVERY_PAGE}/`)) return 'everyPage';
    const text = readFileSync(file, 'utf8');
    if (!NEEDS_MORE.test(text)) return 'pure';
    if (ON_ENGINES.test(text)) return 'engines';
    return ON_SERVERS.test(text) ? 'servers' : 'once';
  };
  for (const name of readdirSync('tests', { recursive: true, encoding: 'utf8' })) {
    const file = `tests/${name.replaceAll('\\', '/')}`;
    if (file.endsWith('.test.ts')) (kinds[kindOf(file)] as string[]).push(file);
  }
  return kinds;
}
