import { ADDRESS, Refusal } from '../model/refusal.js';
import type { Operations } from './operations.generated.js';
import { operationText } from './operations.js';

/** What the pages are made from: the API, asked in the process, and the settings of the installation. */
export interface Site {
  /** Runs an operation of the API. Rejects with a {@link Refusal} where what was asked is at fault, or it may be answered later. */
  execute: (text: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The ids nearest to one that there is not. */
  nearest: (id: string) => Promise<readonly string[]>;
  /** Where readers reach the server, if it is told: else each request says it. */
  origin?: string | undefined;
}

/** There is nothing with an id that an address asks about. */
export const nothingOf = (id: string): Refusal =>
  new Refusal({ code: 'NOT_FOUND', field: ADDRESS, argument: 'id', id });

/** The data of one of the pages' own operations. */
export async function ask<Name extends keyof Operations>(
  { execute }: Site,
  operation: Name,
  variables: Operations[Name]['variables'],
): Promise<Operations[Name]['data']> {
  return (await execute(operationText(operation), variables)) as Operations[Name]['data'];
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

/** An operation in GraphiQL, by its text. */
export function graphiqlHref(text: string, variables: Readonly<Record<string, unknown>>): string {
  return `/graphiql?${new URLSearchParams({ query: text.trim(), variables: JSON.stringify(variables) })}`;
}

/** The operation of a page in GraphiQL, for whoever wants to take over from the page. */
export function operationHref<Name extends keyof Operations>(
  operation: Name,
  variables: Operations[Name]['variables'],
): string {
  return graphiqlHref(operationText(operation), variables);
}
