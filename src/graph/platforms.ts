import { GraphError } from './graph.js';

/** The platforms that the embedded engine publishes a binary for, by the names of its packages. */
export const PLATFORMS = [
  'darwin-arm64',
  'darwin-x64',
  'linux-arm64-gnu',
  'linux-arm64-musl',
  'linux-x64-gnu',
  'win32-x64-msvc',
] as const;

const isAway = (cause: unknown): boolean =>
  cause instanceof Error &&
  (/Cannot find native binding/.test(cause.message) ||
    ('code' in cause && cause.code === 'ERR_MODULE_NOT_FOUND' && cause.message.includes('@grafeo-db/')));

/** What became of loading the embedded engine: where its binary is away, a {@link GraphError} that says what to do instead. */
export function whereEngineIsAway(cause: unknown): unknown {
  if (!isAway(cause)) return cause;
  const here = `${process.platform}-${process.arch}`;
  return new GraphError(
    'REFUSED',
    `its engine has no binary here (${here}), only on ${PLATFORMS.join(', ')}; name a Neo4j by ANSVARSGRAF_DATABASE instead, such as neo4j://localhost:7687`,
    { cause },
  );
}
