import type { TypedDocumentString } from './operations.generated.js';

/** What the pages are made from: the API, asked in the process, and the settings of the installation. */
export interface Site {
  /** Runs an operation of the API. Rejects with {@link NotThere} or a `BadParameter` where what was asked is at fault. */
  execute: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The ids nearest to one that there is not. */
  nearest: (id: string) => Promise<readonly string[]>;
  /** Where readers reach the server, if it is told: else each request says it. */
  origin?: string | undefined;
}

/** There is nothing with an id that an operation asks about: the answer is a page with status 404. */
export class NotThere extends Error {
  constructor(readonly id: string) {
    super(`there is nothing with the id '${id}'`);
    this.name = 'NotThere';
  }
}

/** The data of one of the pages' own operations. */
export async function ask<Data, Variables extends Readonly<Record<string, unknown>>>(
  { execute }: Site,
  operation: TypedDocumentString<Data, Variables>,
  variables: NoInfer<Variables>,
): Promise<Data> {
  return (await execute(String(operation), variables)) as Data;
}

/** A list is read to its end over at most so many pages. */
const MOST_PAGES = 200;

/** Every member of a list that comes in pages. */
export async function everyNode<Node>(
  read: (
    after: string | null,
  ) => Promise<{ nodes: readonly Node[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }>,
): Promise<Node[]> {
  const all: Node[] = [];
  let after: string | null = null;
  for (let count = 0; count < MOST_PAGES; count += 1) {
    const { nodes, pageInfo } = await read(after);
    all.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return all;
}

/** The operation in GraphiQL, for whoever wants to take over from the page. */
export function graphiqlHref(operation: { toString(): string }, variables: Readonly<Record<string, unknown>>): string {
  return `/graphiql?${new URLSearchParams({ query: String(operation).trim(), variables: JSON.stringify(variables) })}`;
}
