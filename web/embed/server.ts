import type { Problem } from '../../src/pages/embed/problems.js';

/** What could not be shown: as the server says, or because it did not answer. */
export class NotShown extends Error {
  constructor(readonly problem: Problem | undefined) {
    super(problem?.code ?? 'the server does not answer');
    this.name = 'NotShown';
  }
}

/** An address of the server; parameters without a value are left out. */
export function address(
  server: string,
  path: string,
  parameters: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const url = new URL(path, server);
  for (const [name, value] of Object.entries(parameters)) if (value) url.searchParams.set(name, value);
  return url.href;
}

/** The answer of the server, read without cookies. Rejects with {@link NotShown}. */
export async function answer<Answer>(url: string, signal: AbortSignal): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: 'omit', signal });
  } catch {
    throw new NotShown(undefined);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as Answer;
  throw new NotShown((body as { error?: Problem } | undefined)?.error);
}
