import { readdirSync, readFileSync } from 'node:fs';
import { type DefinitionNode, Kind, parse, print, separateOperations } from 'graphql';
import type { Operations } from './operations.generated.js';

/** The build lays the files beside this one as they lie in the sources. */
const FOLDER = new URL('./operations/', import.meta.url);

/** An operation stands before its fragments, for whoever reads on in GraphiQL. */
const rank = ({ kind }: DefinitionNode): number => (kind === Kind.OPERATION_DEFINITION ? 0 : 1);

function read(): ReadonlyMap<string, string> {
  const text = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'))
    .join('\n');
  const { kind, definitions } = parse(text, { noLocation: true });
  const sorted = [...definitions].sort((a, b) => rank(a) - rank(b));
  const alone = separateOperations({ kind, definitions: sorted });
  return new Map(Object.entries(alone).map(([name, document]) => [name, print(document)]));
}

const texts = read();

/** The text of one of the pages' operations, with the fragments that it uses and no others. */
export function operationText(name: keyof Operations): string {
  const text = texts.get(name);
  if (text === undefined) throw new Error(`there is no operation '${name}' in ${FOLDER.pathname}`);
  return text;
}
