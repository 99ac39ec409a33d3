import { z } from 'zod';
import type { Database } from './graph/open.js';

/** What the program is told by its environment. This file is the only one that reads it. */
export interface Settings {
  database: Database;
  host: string;
  port: number;
  /** The files or folders that the graph is made of. */
  seeds: string[];
  /** Whether documents that an embedded file holds and `seeds` does not may go when the server starts. */
  removeMissing: boolean;
  /** Milliseconds that one statement may take. */
  statementTimeout: number;
  /** Milliseconds to wait at start for a database that does not answer. */
  patience: number;
  /** The origins that may embed charts and answers; `*` for any, none for itself alone. */
  embedOrigins: string[];
  /** Where readers reach the server, if not where their requests say. */
  origin: string | undefined;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** A setting that is wrong: its name, and what was expected. Never its value, which may hold a password. */
export interface WrongSetting {
  name: string;
  expected: string;
}

const NEO4J_SCHEMES = ['neo4j:', 'neo4j+s:', 'neo4j+ssc:', 'bolt:', 'bolt+s:', 'bolt+ssc:'];
const FORM =
  'embedded:, embedded:PATH, neo4j://HOST:PORT or bolt://HOST:PORT (also +s and +ssc), without user or password in it';

function databaseAt(
  address: string,
  context: z.RefinementCtx,
): { kind: 'embedded'; path?: string } | { kind: 'neo4j'; uri: string } {
  if (address.startsWith('embedded:')) {
    const path = address.slice('embedded:'.length);
    return path === '' ? { kind: 'embedded' } : { kind: 'embedded', path };
  }
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (
    url &&
    NEO4J_SCHEMES.includes(url.protocol) &&
    url.hostname !== '' &&
    url.username === '' &&
    url.password === ''
  ) {
    return { kind: 'neo4j', uri: address };
  }
  context.addIssue({ code: 'custom', message: FORM });
  return z.NEVER;
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `a whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(least, `a whole number from ${least} to ${most}`)
        .max(most, `a whole number from ${least} to ${most}`),
    );

const ORIGINS = 'origins such as https://intranet.example, joined by commas or spaces, or *';

function originsIn(text: string, context: z.RefinementCtx): string[] {
  const origins = text.split(/[\s,]+/).filter((origin) => origin !== '');
  for (const origin of origins) {
    if (origin !== '*' && !isOrigin(origin)) context.addIssue({ code: 'custom', message: ORIGINS });
  }
  return origins;
}

const OWN_ORIGIN = 'an origin such as https://ansvarsgraf.example';

const isOrigin = (text: string): boolean =>
  /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = z.object({
  ANSVARSGRAF_DATABASE: z.string().default('embedded:').transform(databaseAt),
  ANSVARSGRAF_DATABASE_USER: z.string().min(1, 'a user name').optional(),
  ANSVARSGRAF_DATABASE_PASSWORD: z.string().optional(),
  ANSVARSGRAF_DATABASE_NAME: z.string().min(1, 'the name of a database').optional(),
  ANSVARSGRAF_SEEDS: z.string().min(1, 'paths of files or folders, joined by a colon').default('seeds'),
  ANSVARSGRAF_REMOVE_MISSING: z.enum(['0', '1'], '1 or 0').default('0'),
  ANSVARSGRAF_STATEMENT_TIMEOUT: wholeNumber(100, 600_000).default(10_000),
  ANSVARSGRAF_PATIENCE: wholeNumber(0, 600_000).default(30_000),
  ANSVARSGRAF_EMBED_ORIGINS: z.string().default('').transform(originsIn),
  ANSVARSGRAF_ORIGIN: z.string().refine(isOrigin, OWN_ORIGIN).optional(),
  ANSVARSGRAF_LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`).default('info'),
  PORT: wholeNumber(0, 65_535).default(4000),
  HOST: z.string().min(1, 'a host name or address').default('127.0.0.1'),
});

/** The settings, checked; or every one that is wrong. */
export function readEnvironment(
  variables: NodeJS.ProcessEnv = process.env,
): { settings: Settings } | { wrong: WrongSetting[] } {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    return { wrong: parsed.error.issues.map((issue) => ({ name: issue.path.join('.'), expected: issue.message })) };
  }
  const given = parsed.data;
  const {
    ANSVARSGRAF_DATABASE: database,
    ANSVARSGRAF_DATABASE_USER: user,
    ANSVARSGRAF_DATABASE_PASSWORD: password,
  } = given;
  const settings: Settings = {
    database:
      database.kind === 'neo4j' ? { ...database, user, password, database: given.ANSVARSGRAF_DATABASE_NAME } : database,
    host: given.HOST,
    port: given.PORT,
    seeds: given.ANSVARSGRAF_SEEDS.split(':'),
    removeMissing: given.ANSVARSGRAF_REMOVE_MISSING === '1',
    statementTimeout: given.ANSVARSGRAF_STATEMENT_TIMEOUT,
    patience: given.ANSVARSGRAF_PATIENCE,
    embedOrigins: given.ANSVARSGRAF_EMBED_ORIGINS,
    origin: given.ANSVARSGRAF_ORIGIN,
    logLevel: given.ANSVARSGRAF_LOG_LEVEL,
  };
  return { settings };
}
