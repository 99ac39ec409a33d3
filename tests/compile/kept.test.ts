import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import { ANSWERINGS } from '../../src/answers/answerings.js';
import { buildSchema } from '../../src/api/schema.js';
import { Operations } from '../../src/compile/operations.js';
import { BLOCKS } from '../../src/statements/blocks.js';

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('the document begins with no operation');
  return operation;
}

test('one document, asked with every other set of arguments, does not fill the memory with its statements', () => {
  const flags = Array.from({ length: 11 }, (_, index) => `b${index}`);
  const query = `query (${flags.map((flag) => `$${flag}: Boolean!`).join(' ')}) {
    goal(id: "x") { ${flags.map((flag) => `${flag}: responsibilities(inherited: $${flag}) { role }`).join(' ')} }
  }`;
  const operation = operationOf(parse(query));
  const operations = new Operations(
    buildSchema(),
    { blocks: BLOCKS, answerings: ANSWERINGS },
    (candidates) => candidates,
  );
  const statement = (number: number) => {
    const variables = Object.fromEntries(flags.map((flag, bit) => [flag, (number >> bit) % 2 === 1]));
    return operations.compile({ operation, fragments: {}, variables }).statement;
  };
  const first = statement(0);
  expect(statement(0)).toBe(first);
  for (let number = 1; number < 2 ** flags.length; number += 1) statement(number);
  const again = statement(0);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
